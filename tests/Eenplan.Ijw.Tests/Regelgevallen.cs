using Eenplan.Ijw;

namespace Eenplan.Tests.Ijw;

/// <summary>A message and whether it keeps a rule.</summary>
sealed record Geval(string Regel, string Wat, bool Goed, Bericht Bericht);

/// <summary>For each rule inside a message: one that keeps it and one that breaks it.</summary>
static class Regelgevallen
{
    static readonly Jw301 B301 = (Jw301)Voorbeelden.Maak(Berichtsoort.Jw301);
    static readonly Jw305 B305 = (Jw305)Voorbeelden.Maak(Berichtsoort.Jw305);
    static readonly Jw307 B307 = (Jw307)Voorbeelden.Maak(Berichtsoort.Jw307);
    static readonly Jw315 B315 = (Jw315)Voorbeelden.Maak(Berichtsoort.Jw315);
    static readonly Jw317 B317 = (Jw317)Voorbeelden.Maak(Berichtsoort.Jw317);
    static readonly Jw319 B319 = (Jw319)Voorbeelden.Maak(Berichtsoort.Jw319);
    static readonly Jw323 B323 = (Jw323)Voorbeelden.Maak(Berichtsoort.Jw323);
    static readonly Jw325 B325 = (Jw325)Voorbeelden.Maak(Berichtsoort.Jw325);
    static readonly DateOnly Dagtekening = B301.Header.BerichtIdentificatie.Dagtekening;

    static readonly Omvang PerDag = new() { Volume = 1, Eenheid = "14", Frequentie = "1" };
    static readonly Omvang PerMaand = new() { Volume = 1, Eenheid = "14", Frequentie = "4" };

    public static IReadOnlyList<Geval> Alle { get; } =
    [
        .. Persoon(), .. Contacten(), .. Toewijzing(), .. Startstop(), .. Vot(), .. Vow(), .. Antwoord(), .. Declaratiegevallen.Alle(B323, B325),
    ];

    static Jw301 Client(Func<ToewijzingClient, ToewijzingClient> f) => B301 with { Client = f(B301.Client) };

    static Jw301 Contact(Func<Contact, Contact> f) => Client(c => c with { Contactgegevens = [f(c.Contactgegevens[0])] });

    static Jw301 Adres(Func<Adres, Adres> f) => Contact(c => c with { Adres = f(c.Adres!) });

    static Jw301 Product(params Func<ToegewezenProduct, ToegewezenProduct>[] f) =>
        Client(c => c with { ToegewezenProducten = [.. f.Select(x => x(c.ToegewezenProducten[0]))] });

    static Jw301 Naam(Func<VolledigeNaam, VolledigeNaam> f) => Client(c => c with { Naam = f(c.Naam) });

    static Jw301 Geboren(Geboortedatum g) => Client(c => c with { Geboortedatum = g });

    static IEnumerable<Geval> Persoon()
    {
        var partner = new NaamMetVoorvoegsel { Achternaam = "Berk" };
        yield return new("CS002", "bsn klopt", true, B301);
        yield return new("CS002", "bsn faalt elfproef", false, Client(c => c with { Bsn = "999900007" }));
        yield return new("CS002", "bsn van nullen", false, B305 with { Client = B305.Client with { Bsn = "000000000" } });
        yield return new("CS002", "bsn in verzoek om wijziging", false, B317 with { Client = B317.Client with { Bsn = "999900007" } });
        yield return new("CS050", "eigen naam zonder partner", true, B301);
        yield return new("CS050", "partnernaam eerst, met partner", true, Naam(n => n with { Partnernaam = partner, NaamGebruik = "3" }));
        yield return new("CS050", "partnernaam eerst, zonder partner", false, Naam(n => n with { NaamGebruik = "3" }));
        yield return new("CS050", "niet-natuurlijk met partner", false, Naam(n => n with { Partnernaam = partner, NaamGebruik = "6" }));
        yield return new("CS318", "voogdij-instelling als relatie", true, Client(c => c with { Relaties = [c.Relaties[0] with { Naam = c.Relaties[0].Naam with { NaamGebruik = "6" } }] }));
        yield return new("CS318", "cliënt is een instelling", false, Naam(n => n with { NaamGebruik = "6" }));
        yield return new("CS139", "dag onbekend", true, Geboren(new() { Datum = new(2012, 6, 1), DatumGebruik = "1" }));
        yield return new("CS139", "dag onbekend maar gevuld", false, Geboren(new() { Datum = new(2012, 6, 3), DatumGebruik = "1" }));
        yield return new("CS139", "maand onbekend", false, Geboren(new() { Datum = new(2012, 6, 1), DatumGebruik = "2" }));
        yield return new("CS139", "alles onbekend", false, Geboren(new() { Datum = new(1901, 1, 1), DatumGebruik = "3" }));
        yield return new("TR002", "precies 120 jaar", true, Geboren(new() { Datum = Dagtekening.AddYears(-120) }));
        yield return new("TR002", "onbekend jaar", true, Geboren(new() { Datum = new(1900, 1, 1), DatumGebruik = "3" }));
        yield return new("TR002", "120 jaar en een dag", false, Geboren(new() { Datum = Dagtekening.AddYears(-120).AddDays(-1) }));
        yield return new("TR134", "geboren op de dagtekening", true, Geboren(new() { Datum = Dagtekening }));
        yield return new("TR134", "nog niet geboren", false, Geboren(new() { Datum = Dagtekening.AddDays(1) }));
        yield return new("CD007", "tolk met taal", true, Client(c => c with { Communicatie = new() { Vorm = "1", Taal = "Zweeds" } }));
        yield return new("CD007", "tolk zonder taal", false, Client(c => c with { Communicatie = new() { Vorm = "1" } }));
        yield return new("CD007", "doventolk met taal", false, Client(c => c with { Communicatie = new() { Vorm = "2", Taal = "Zweeds" } }));
    }

    static IEnumerable<Geval> Contacten()
    {
        var periode = new OpenPeriode { Begindatum = new(2026, 4, 1), Einddatum = new(2026, 4, 2) };
        yield return new("CD005", "postcode met land", true, B301);
        yield return new("CD005", "postcode zonder land", false, Adres(a => a with { LandCode = null }));
        yield return new("CD005", "land zonder postcode", false, Adres(a => a with { Postcode = null }));
        yield return new("CD009", "periode bij tijdelijk adres", true, Contact(c => c with { Soort = "04", Periode = periode }));
        yield return new("CD009", "periode bij BRP-adres", false, Contact(c => c with { Periode = periode }));
        yield return new("CD025", "buitenland zonder huisnummer", true, Adres(a => a with { LandCode = "BE", Huis = null }));
        yield return new("CD025", "Nederland zonder huisnummer", false, Adres(a => a with { Huis = null }));
        yield return new("CD034", "correspondentieadres zonder postcode", true, Contact(c => c with { Soort = "02", Adres = null }));
        yield return new("CD034", "BRP-adres zonder adres", false, Contact(c => c with { Adres = null }));
        yield return new("CS089", "postcode klopt", true, Adres(a => a with { Postcode = "1011ab" }));
        yield return new("CS089", "postcode met spatie", false, Adres(a => a with { Postcode = "1011 AB" }));
        yield return new("CS089", "postcode begint met nul", false, Adres(a => a with { Postcode = "0011AB" }));
        yield return new("CS003", "periode van een dag", true, Contact(c => c with { Soort = "04", Periode = periode with { Einddatum = periode.Begindatum } }));
        yield return new("CS003", "periode eindigt te vroeg", false, Contact(c => c with { Soort = "04", Periode = periode with { Einddatum = new(2026, 3, 31) } }));
        yield return new("TR006", "alleen telefoon", true, Contact(c => c with { Soort = "02", Adres = null }));
        yield return new("TR006", "geen telefoon en geen adres", false, Contact(c => c with { Soort = "02", Adres = null, Telefoon = null }));
        yield return new("TR006", "adres zonder huisnummer", false, Contact(c => c with { Telefoon = null, Adres = c.Adres! with { Huis = null } }));
        yield return new("TR061", "verblijfadres", true, Contact(c => c with { Soort = "03" }));
        yield return new("TR061", "alleen tijdelijk adres", false, Contact(c => c with { Soort = "04" }));
        yield return new("TR101", "twee soorten adres", true, Client(c => c with { Contactgegevens = [c.Contactgegevens[0], c.Contactgegevens[0] with { Soort = "02" }] }));
        yield return new("TR101", "twee BRP-adressen", false, Client(c => c with { Contactgegevens = [c.Contactgegevens[0], c.Contactgegevens[0]] }));
        yield return new("TR101", "relatie twee keer", false, Client(c => c with { Relaties = [c.Relaties[0], c.Relaties[0]] }));
    }

    static IEnumerable<Geval> Toewijzing()
    {
        var los = new Product { Categorie = "45" };
        yield return new("CD041", "code met omvang", true, B301);
        yield return new("CD041", "code zonder omvang", false, Product(p => p with { Omvang = null }));
        yield return new("CD075", "budget met einddatum", true, Product(p => p with { Omvang = null, Budget = 100, Product = null }));
        yield return new("CD075", "budget zonder einddatum", false, Product(p => p with { Omvang = null, Budget = 100, Product = null, Einddatum = null }));
        yield return new("CD076", "per maand zonder einddatum", true, Product(p => p with { Omvang = PerMaand, Einddatum = null }));
        yield return new("CD076", "per week zonder einddatum", false, Product(p => p with { Einddatum = null }));
        yield return new("CD077", "alleen omvang", true, B301);
        yield return new("CD077", "omvang naast budget", false, Product(p => p with { Budget = 100 }));
        yield return new("CD078", "alleen budget", true, Product(p => p with { Omvang = null, Budget = 100 }));
        yield return new("CD078", "budget naast omvang", false, Product(p => p with { Budget = 100 }));
        yield return new("CD079", "generiek met budget", true, Product(p => p with { Product = null, Omvang = null, Budget = 100 }));
        yield return new("CD079", "zonder product en budget", false, Product(p => p with { Product = null, Omvang = null }));
        yield return new("CD080", "aspecifiek zonder omvang", true, Product(p => p with { Product = los, Omvang = null }));
        yield return new("CD080", "aspecifiek met omvang", false, Product(p => p with { Product = los }));
        yield return new("CD080", "aspecifiek met omvang, van voor 2021", true, Product(p => p with { Product = los, Ingangsdatum = new(2020, 1, 1), Einddatum = new(2020, 12, 31) }));
        yield return new("CS335", "verwijderd op ingangsdatum", true, Product(p => p with { RedenWijziging = "13", Einddatum = p.Ingangsdatum }));
        yield return new("CS335", "verwijderd met latere einddatum", false, Product(p => p with { RedenWijziging = "13" }));
        yield return new("CS336", "reden 14", true, Product(p => p with { RedenWijziging = "14" }));
        yield return new("CS336", "reden 01", false, Product(p => p with { RedenWijziging = "01" }));
        yield return new("CS338", "etmaal per maand", true, Product(p => p with { Omvang = PerMaand }));
        yield return new("CS338", "etmaal per dag", false, Product(p => p with { Omvang = PerDag }));
        yield return new("CS003", "product eindigt te vroeg", false, Product(p => p with { Einddatum = new(2026, 3, 1) }));
        yield return new("TR134", "toegewezen na dagtekening", false, Product(p => p with { Toewijzingsdatum = Dagtekening.AddDays(1) }));
        yield return new("TR302", "aansluitend", true, Product(p => p, p => p with { ToewijzingNummer = 2, Ingangsdatum = p.Einddatum!.Value.AddDays(1), Einddatum = new(2026, 12, 31) }));
        yield return new("TR302", "andere code", true, Product(p => p, p => p with { ToewijzingNummer = 2, Product = new() { Categorie = "45", Code = "45A05" } }));
        yield return new("TR302", "een dag overlap", false, Product(p => p, p => p with { ToewijzingNummer = 2, Ingangsdatum = p.Einddatum!.Value, Einddatum = new(2026, 12, 31) }));
        yield return new("TR302", "code naast hele categorie", false, Product(p => p, p => p with { ToewijzingNummer = 2, Product = los, Omvang = null }));
        yield return new("TR302", "hele categorie naast code", false, Product(p => p with { Product = los, Omvang = null, Ingangsdatum = new(2026, 5, 1) }, p => p with { ToewijzingNummer = 2 }));
        yield return new("TR302", "generiek naast andere categorie", false, Product(p => p, p => p with { ToewijzingNummer = 2, Product = null, Omvang = null, Budget = 1 }));
        yield return new("TR302", "verwijderde telt niet mee", true, Product(p => p, p => p with { ToewijzingNummer = 2, RedenWijziging = "13", Einddatum = p.Ingangsdatum }));
        yield return new("TR101", "toewijzingnummer twee keer", false, Product(p => p, p => p));
    }

    static Jw305 Start(params Func<StartProduct, StartProduct>[] f) =>
        B305 with { Client = B305.Client with { StartProducten = [.. f.Select(x => x(B305.Client.StartProducten[0]))] } };

    static Jw307 Stop(params Func<StopProduct, StopProduct>[] f) =>
        B307 with { Client = B307.Client with { StopProducten = [.. f.Select(x => x(B307.Client.StopProducten[0]))] } };

    static IEnumerable<Geval> Startstop()
    {
        yield return new("CS058", "status 3", true, Start(s => s with { StatusAanlevering = "3" }));
        yield return new("CS058", "status 2", false, Start(s => s with { StatusAanlevering = "2" }));
        yield return new("CS058", "status 9 in stop", false, Stop(s => s with { StatusAanlevering = "9" }));
        yield return new("TR018", "stop op startdag", true, Stop(s => s with { Einddatum = s.Begindatum }));
        yield return new("TR018", "stop voor start", false, Stop(s => s with { Einddatum = s.Begindatum.AddDays(-1) }));
        yield return new("TR134", "start in de toekomst", false, Start(s => s with { Begindatum = Dagtekening.AddDays(1) }));
        yield return new("TR134", "stop in de toekomst", false, Stop(s => s with { Einddatum = Dagtekening.AddDays(1) }));
        yield return new("TR101", "stopreden corrigeren in één bericht", true, Stop(s => s with { RedenBeeindiging = "33", StatusAanlevering = "3" }, s => s));
        yield return new("TR101", "start corrigeren buiten de sleutel", false, Start(s => s with { StatusAanlevering = "3" }, s => s with { ToewijzingIngangsdatum = new(2026, 3, 1) }));
    }

    static Jw315 Aanvraag(params Func<AangevraagdProduct, AangevraagdProduct>[] f) =>
        B315 with { Client = B315.Client with { AangevraagdeProducten = [.. f.Select(x => x(B315.Client.AangevraagdeProducten[0]))] } };

    static Jw315 Verwijzer(string type, string? naam, string? code) => Aanvraag(a => a with { Verwijzer = new() { Type = type, Naam = naam, ZorgverlenerCode = code } });

    static IEnumerable<Geval> Vot()
    {
        yield return new("CD043", "nummer en datum", true, Aanvraag(a => a with { BeschikkingNummer = 1, BeschikkingIngangsdatum = Dagtekening }));
        yield return new("CD043", "nummer zonder datum", false, Aanvraag(a => a with { BeschikkingNummer = 1 }));
        yield return new("CD043", "datum zonder nummer", false, Aanvraag(a => a with { BeschikkingIngangsdatum = Dagtekening }));
        yield return new("CD066", "alleen code", true, B315);
        yield return new("CD066", "naam naast code", false, Verwijzer("02", "Huisartsenpost", "01000001"));
        yield return new("CD067", "alleen naam", true, Verwijzer("02", "Huisartsenpost", null));
        yield return new("CD067", "geen naam en geen code", false, Verwijzer("05", null, null));
        yield return new("CD068", "zelfverwijzer", true, Verwijzer("06", null, null));
        yield return new("CD068", "rechter met code", false, Verwijzer("08", null, "01000001"));
        yield return new("CD095", "met code", true, B315);
        yield return new("CD095", "zonder code", false, Aanvraag(a => a with { Product = new() { Categorie = "45" } }));
        yield return new("CS343", "per maand", true, Aanvraag(a => a with { Omvang = PerMaand }));
        yield return new("CS343", "per dag", false, Aanvraag(a => a with { Omvang = PerDag }));
        yield return new("CD041", "aanvraag zonder omvang", false, Aanvraag(a => a with { Omvang = null }));
        yield return new("CS003", "aanvraag eindigt te vroeg", false, Aanvraag(a => a with { ToewijzingEinddatum = new(2026, 3, 1) }));
        yield return new("TR383", "eigen referenties", true, Aanvraag(a => a, a => a with { ReferentieAanbieder = "B", ToewijzingIngangsdatum = new(2026, 10, 1), ToewijzingEinddatum = new(2026, 12, 1) }));
        yield return new("TR383", "zelfde referentie", false, Aanvraag(a => a, a => a with { ToewijzingIngangsdatum = new(2026, 10, 1), ToewijzingEinddatum = new(2026, 12, 1) }));
        yield return new("TR386", "niet gestapeld", true, B315);
        yield return new("TR386", "gestapeld", false, Aanvraag(a => a, a => a with { ReferentieAanbieder = "B" }));
    }

    static Jw317 Verzoek(Func<Verzoek, Verzoek> f) => B317 with { Client = B317.Client with { Verzoek = f(B317.Client.Verzoek) } };

    static NieuwProduct Nieuw(Product? product, DateOnly vanaf) => new()
    {
        Product = product,
        GewensteIngangsdatum = vanaf,
        Einddatum = new(2027, 1, 1),
        Omvang = new() { Volume = 1, Eenheid = "04", Frequentie = "2" },
    };

    static IEnumerable<Geval> Vow()
    {
        var code = new Product { Categorie = "45", Code = "45A05" };
        var morgen = Dagtekening.AddDays(1);
        yield return new("CD096", "nieuw met code", true, Verzoek(v => v with { NieuweProducten = [Nieuw(code, morgen)] }));
        yield return new("CD096", "nieuw zonder code", false, Verzoek(v => v with { NieuweProducten = [Nieuw(new() { Categorie = "45" }, morgen)] }));
        yield return new("TR352", "met bestaand product", true, B317);
        yield return new("TR352", "zonder bestaand product", false, Verzoek(v => v with { OngewijzigdeProducten = [], TeWijzigenProducten = [], NieuweProducten = [Nieuw(code, morgen)] }));
        yield return new("TR353", "met verandering", true, B317);
        yield return new("TR353", "zonder verandering", false, Verzoek(v => v with { TeWijzigenProducten = [] }));
        yield return new("TR380", "vanaf morgen", true, Verzoek(v => v with { NieuweProducten = [Nieuw(code, morgen)] }));
        yield return new("TR380", "vanaf vandaag", false, Verzoek(v => v with { NieuweProducten = [Nieuw(code, Dagtekening)] }));
        yield return new("TR410", "een nieuw product", true, Verzoek(v => v with { NieuweProducten = [Nieuw(code, morgen)] }));
        yield return new("TR410", "twee keer hetzelfde", false, Verzoek(v => v with { NieuweProducten = [Nieuw(code, morgen), Nieuw(code, morgen.AddDays(1))] }));
        yield return new("TR101", "nieuw product met zelfde sleutel", false, Verzoek(v => v with { NieuweProducten = [Nieuw(code, morgen), Nieuw(code, morgen)] }));
        yield return new("TR101", "ongewijzigd product twee keer", false, Verzoek(v => v with { OngewijzigdeProducten = [new() { ToewijzingNummer = 1 }, new() { ToewijzingNummer = 1 }] }));
        yield return new("CS338", "wijzigen naar etmaal per dag", false, Verzoek(v => v with { TeWijzigenProducten = [v.TeWijzigenProducten[0] with { Omvang = PerDag }] }));
        yield return new("CD075", "wijzigen naar budget zonder einddatum", false, Verzoek(v => v with { TeWijzigenProducten = [v.TeWijzigenProducten[0] with { Omvang = null, Budget = 1, Einddatum = null }] }));
    }

    static IEnumerable<Geval> Antwoord()
    {
        Jw319 A(string antwoord, string? reden, string? gemeente) => B319 with
        {
            Antwoord = B319.Antwoord with { VerzoekAntwoord = antwoord, RedenAfwijzingVerzoek = reden, Woonplaatsbeginsel = gemeente is null ? null : new() { Gemeente = gemeente } },
        };
        yield return new("CD085", "afgewezen met reden", true, A("1", "3", null));
        yield return new("CD085", "afgewezen zonder reden", false, A("1", null, null));
        yield return new("CD086", "in onderzoek", true, A("2", null, null));
        yield return new("CD086", "in onderzoek met reden", false, A("2", "3", null));
        yield return new("TR377", "reden 8 met gemeente", true, A("1", "8", "0363"));
        yield return new("TR377", "reden 8 zonder gemeente", false, A("1", "8", null));
        yield return new("TR409", "reden 3 zonder gemeente", true, A("1", "3", null));
        yield return new("TR409", "reden 3 met gemeente", false, A("1", "3", "0363"));
    }
}
