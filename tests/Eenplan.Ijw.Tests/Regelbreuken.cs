using Eenplan.Ijw;

namespace Eenplan.Tests.Ijw;

/// <summary>One change to a message that keeps every rule, and exactly the rules it then breaks.</summary>
/// <param name="Codes">Rules that are broken, in order, separated by a space.</param>
/// <param name="Wat">The change in words.</param>
/// <param name="Soort">Message it is made in.</param>
/// <param name="Breek">Makes it; null where this message has nothing to change.</param>
sealed record Regelbreuk(string Codes, string Wat, Berichtsoort Soort, Func<Bericht, Bericht?> Breek);

/// <summary>Single changes for every rule inside the message.</summary>
static class Regelbreuken
{
    static readonly Omvang PerWeek = new() { Volume = 1, Eenheid = "04", Frequentie = "2" };
    static readonly Omvang PerMaand = PerWeek with { Frequentie = "4" };
    static readonly Product MetCode = new() { Categorie = "45", Code = "45A04" };
    static readonly Product ZonderCode = new() { Categorie = "45" };

    public static IReadOnlyList<Regelbreuk> Alle { get; } = [.. Persoon(), .. Contacten(), .. Producten(), .. Regie(), .. Declaraties()];

    static DateOnly Dag(Bericht b) => b.Kop.BerichtIdentificatie.Dagtekening;

    static Regelbreuk Van<T>(string codes, string wat, Func<T, Bericht?> breek)
        where T : Bericht => new(codes, wat, Enum.Parse<Berichtsoort>(typeof(T).Name), b => breek((T)b));

    static Regelbreuk Client(string codes, string wat, Func<ToewijzingClient, Jw301, ToewijzingClient?> f) =>
        Van<Jw301>(codes, wat, b => f(b.Client, b) is { } c ? b with { Client = c } : null);

    static IEnumerable<Regelbreuk> Persoon()
    {
        yield return Client("CS002", "bsn faalt de elfproef", (c, _) => c with { Bsn = "999900007" });
        yield return Van<Jw305>("CS002", "bsn van nullen", b => b with { Client = b.Client with { Bsn = "000000000" } });
        yield return Van<Jw307>("CS002", "bsn faalt de elfproef", b => b with { Client = b.Client with { Bsn = "123456789" } });
        yield return Van<Jw315>("CS002", "bsn faalt de elfproef", b => b with { Client = b.Client with { Bsn = "999900007" } });
        yield return Van<Jw317>("CS002", "bsn faalt de elfproef", b => b with { Client = b.Client with { Bsn = "999900007" } });
        yield return Client("TR134", "geboren na de dagtekening", (c, b) => c with { Geboortedatum = new() { Datum = Dag(b).AddDays(1) } });
        yield return Client("TR002", "geboren in 1880", (c, _) => c with { Geboortedatum = new() { Datum = new(1880, 5, 2) } });
        yield return Client("CS139", "dag onbekend maar gevuld", (c, _) => c with { Geboortedatum = new() { Datum = new(2015, 5, 2), DatumGebruik = "1" } });
        yield return Client("CS318", "cliënt is een instelling", (c, _) => c with { Naam = c.Naam with { Partnernaam = null, NaamGebruik = "6" } });
        yield return Client("CS050", "partnernaam die er niet is", (c, _) => c with { Naam = c.Naam with { Partnernaam = null, NaamGebruik = "2" } });
        yield return Client("CD007", "tolk zonder taal", (c, _) => c with { Communicatie = new() { Vorm = "1" } });
        yield return Client("TR101", "twee relaties met een nummer", (c, _) => c.Relaties.Count == 0 ? null : c with { Relaties = [.. c.Relaties, c.Relaties[0]] });
    }

    static IEnumerable<Regelbreuk> Contacten()
    {
        static Regelbreuk Contact(string codes, string wat, Contact contact) => Client(codes, wat, (c, _) => c with { Contactgegevens = [contact] });
        var goed = new Contact { Soort = "02", Adres = Regelvast.Straat, Telefoon = Regelvast.Telefoon };
        yield return Contact("CD009", "periode bij een vast adres", goed with { Periode = new() { Begindatum = new(2026, 1, 1) } });
        yield return Contact("CD034", "BRP-adres zonder postcode", goed with { Soort = "01", Adres = Regelvast.Straat with { Postcode = null, LandCode = null } });
        yield return Contact("CD005", "postcode zonder land", goed with { Adres = Regelvast.Straat with { LandCode = null } });
        yield return Contact("CD025", "Nederlands adres zonder huisnummer", goed with { Adres = Regelvast.Straat with { Huis = null } });
        yield return Contact("CS089", "postcode die begint met een nul", goed with { Adres = Regelvast.Straat with { Postcode = "0123AB" } });
        yield return Contact("TR006", "geen telefoon en geen adres", new() { Soort = "02", Emailadres = "a@b.example" });
        yield return Contact("TR061", "alleen een tijdelijk adres", goed with { Soort = "04" });
        yield return Client("TR101", "twee contacten van een soort", (c, _) => c with { Contactgegevens = [goed, goed] });
        yield return Client("CS003", "tijdelijk adres dat eindigt voor het begint", (c, _) => c with { Contactgegevens = [goed, goed with { Soort = "04", Periode = new() { Begindatum = new(2026, 2, 1), Einddatum = new(2026, 1, 1) } }] });
    }

    static IEnumerable<Regelbreuk> Producten()
    {
        // The same change in the three messages that name products; each rule that differs by message is written apart.
        foreach (var (codes, wat, deel) in new (string, string, Deel)[]
        {
            ("CD075", "budget zonder einddatum", new(null, null, 100, 0, null)),
            ("CD076", "per week zonder einddatum", new(MetCode, PerWeek, null, 0, null)),
            ("CD077 CD078", "budget en omvang", new(MetCode, PerMaand, 100, 0, 30)),
            ("CD079", "geen product en geen budget", new(null, null, null, 0, 30)),
            ("CD041", "productcode zonder omvang", new(MetCode, null, null, 0, 30)),
            ("CS003", "eindigt voor het begint", new(MetCode, PerMaand, null, 0, -1)),
        })
        {
            yield return Client(codes, wat, (c, b) => Zet(c, b, deel));
            yield return Van<Jw315>(codes, wat, b => Zet(b, deel));
            yield return Van<Jw317>(codes, wat, b => Zet(b, deel));
        }

        var (zonder, perDag) = (new Deel(ZonderCode, PerMaand, null, 0, 30), new Deel(MetCode, PerMaand with { Eenheid = "14", Frequentie = "1" }, null, 0, 30));
        yield return Client("CD080", "omvang zonder productcode", (c, b) => Zet(c, b, zonder));
        yield return Van<Jw315>("CD095", "omvang zonder productcode", b => Zet(b, zonder));
        yield return Van<Jw317>("CD096", "omvang zonder productcode", b => Zet(b, zonder));
        yield return Client("CS338", "etmaal per dag", (c, b) => Zet(c, b, perDag));
        yield return Van<Jw315>("CS343", "etmaal per dag", b => Zet(b, perDag));
        yield return Van<Jw317>("CS338", "etmaal per dag", b => Zet(b, perDag));
        Deel[] stapel = [new(MetCode, PerMaand, null, 0, 30), new(ZonderCode, null, null, 30, 60)];
        yield return Client("TR302", "twee keer toegewezen voor een dag", (c, b) => Zet(c, b, stapel));
        yield return Van<Jw315>("TR386", "twee keer aangevraagd voor een dag", b => Zet(b, stapel));
        yield return Van<Jw317>("TR410", "twee keer nieuw voor een dag", b => Zet(b, stapel));

        var goed = new Deel(MetCode, PerMaand, null, 0, 30);
        yield return Client("TR134", "toegewezen na de dagtekening", (c, b) => Elk(Zet(c, b, goed), t => t with { Toewijzingsdatum = Dag(b).AddDays(1) }));
        yield return Client("CS335", "verwijderd maar nog een maand geldig", (c, b) => Elk(Zet(c, b, goed), t => t with { RedenWijziging = "13" }));
        yield return Client("CS336", "vervallen reden", (c, b) => Elk(Zet(c, b, goed), t => t with { RedenWijziging = "01" }));
        yield return Client("TR101", "twee producten met een toewijzingnummer", (c, b) => Elk(Zet(c, b, goed, goed with { Begin = 31, Eind = 60 }), t => t with { ToewijzingNummer = 1 }));
        yield return Van<Jw315>("TR101 TR383", "twee aanvragen met een referentie", b => Elk(Zet(b, goed, goed with { Begin = 31, Eind = 60 }), a => a with { ReferentieAanbieder = "X" }));
        yield return Van<Jw315>("CD043", "beschikking zonder datum", b => Elk(b, a => a with { BeschikkingNummer = 1, BeschikkingIngangsdatum = null }));
        yield return Van<Jw315>("CD066", "naam naast AGB-code", b => Elk(b, a => a with { Verwijzer = new() { Type = "02", Naam = "Wilg", ZorgverlenerCode = "01000001" } }));
        yield return Van<Jw315>("CD067", "huisarts zonder naam of code", b => Elk(b, a => a with { Verwijzer = new() { Type = "02" } }));
        yield return Van<Jw315>("CD068", "AGB-code van wie er geen heeft", b => Elk(b, a => a with { Verwijzer = new() { Type = "01", ZorgverlenerCode = "01000001" } }));
    }

    static IEnumerable<Regelbreuk> Regie()
    {
        yield return Van<Jw305>("TR134", "start na de dagtekening", b => Start(b, s => s with { Begindatum = Dag(b).AddDays(1) }));
        yield return Van<Jw305>("CS058", "status 2", b => Start(b, s => s with { StatusAanlevering = "2" }));
        yield return Van<Jw305>("TR101", "dezelfde start twee keer", b => b with { Client = b.Client with { StartProducten = [.. b.Client.StartProducten, b.Client.StartProducten[0]] } });
        yield return Van<Jw307>("TR018", "stop voor de start", b => Stop(b, s => s with { Begindatum = s.Einddatum.AddDays(1) }));
        yield return Van<Jw307>("TR134", "stop na de dagtekening", b => Stop(b, s => s with { Einddatum = Dag(b).AddDays(1) }));
        yield return Van<Jw307>("CS058", "status 9", b => Stop(b, s => s with { StatusAanlevering = "9" }));
        yield return Van<Jw307>("TR101", "dezelfde stop twee keer", b => b with { Client = b.Client with { StopProducten = [.. b.Client.StopProducten, b.Client.StopProducten[0]] } });
        yield return Van<Jw317>("TR352", "niets wat er al is", b => Verzoek(Zet(b, new Deel(MetCode, PerMaand, null, 0, 30)), v => v with { OngewijzigdeProducten = [], TeWijzigenProducten = [] }));
        yield return Van<Jw317>("TR353", "geen verandering", b => Verzoek(b, v => v with { OngewijzigdeProducten = [new() { ToewijzingNummer = 1 }], TeWijzigenProducten = [], NieuweProducten = [] }));
        yield return Van<Jw317>("TR380", "nieuw product op de dagtekening", b => Zet(b, new Deel(MetCode, PerMaand, null, -1, 30)));
        yield return Van<Jw317>("TR101", "ongewijzigd en nog eens", b => Verzoek(b, v => v with { OngewijzigdeProducten = [new() { ToewijzingNummer = 1 }, new() { ToewijzingNummer = 1 }] }));
        yield return Van<Jw319>("CD085", "afgewezen zonder reden", b => b with { Antwoord = b.Antwoord with { VerzoekAntwoord = "1", RedenAfwijzingVerzoek = null, Woonplaatsbeginsel = null } });
        yield return Van<Jw319>("CD086", "in onderzoek met een reden van afwijzing", b => b with { Antwoord = b.Antwoord with { VerzoekAntwoord = "2", RedenAfwijzingVerzoek = "1", Woonplaatsbeginsel = null } });
        yield return Van<Jw319>("TR377", "woonplaatsbeginsel zonder gemeente", b => b with { Antwoord = b.Antwoord with { VerzoekAntwoord = "1", RedenAfwijzingVerzoek = "8", Woonplaatsbeginsel = null } });
        yield return Van<Jw319>("TR409", "andere gemeente bij een andere reden", b => b with { Antwoord = b.Antwoord with { VerzoekAntwoord = "1", RedenAfwijzingVerzoek = "1", Woonplaatsbeginsel = new() { Gemeente = "0363" } } });
    }

    static IEnumerable<Regelbreuk> Declaraties()
    {
        yield return Van<Jw323>("CS340", "halve maand", b => b with { Declaratie = b.Declaratie with { DeclaratiePeriode = b.Declaratie.DeclaratiePeriode with { Begindatum = b.Declaratie.DeclaratiePeriode.Begindatum.AddDays(1) } } });
        yield return Van<Jw323>("TR358", "totaal is niet de som", b => b with { Declaratie = b.Declaratie with { TotaalIngediendBedrag = Regelvast.Totaal(Regelvast.Som(b.Declaratie.Clienten) + 1) } });
        yield return Van<Jw323>("TR101", "een cliënt twee keer", b => Bij(b, [.. b.Declaratie.Clienten, b.Declaratie.Clienten[0] with { Prestaties = [Prestatie(b)] }]));
        yield return Van<Jw323>("CS002", "bsn faalt de elfproef", b => Bij(b, [.. b.Declaratie.Clienten, new() { Bsn = "999900007", Prestaties = [Prestatie(b)] }]));
        foreach (var (codes, wat, maak) in new (string, string, Func<Jw323, Prestatie[]>)[]
        {
            ("CD060", "credit zonder vorig nummer", b => [Prestatie(b) with { IngediendBedrag = new() { Bedrag = 5, DebetCredit = "C" } }]),
            ("CS325", "nul als credit", b => [Credit(Prestatie(b), "OUD") with { IngediendBedrag = new() { Bedrag = 0, DebetCredit = "C" } }]),
            ("CD087", "uren zonder tarief", b => [Prestatie(b) with { ProductTarief = null }]),
            ("CD087", "euro’s met tarief", b => [Prestatie(b) with { Eenheid = "83", GeleverdVolume = 500 }]),
            ("CS339", "euro’s die niet het bedrag zijn", b => [Prestatie(b) with { Eenheid = "83", ProductTarief = null, GeleverdVolume = 7 }]),
            ("CS337", "over de maand heen", b => [Prestatie(b, b.Declaratie.DeclaratiePeriode.Begindatum.AddDays(-1), b.Declaratie.DeclaratiePeriode.Begindatum)]),
            ("CS100 TR335", "van voor 2021", b => Dag(b) < new DateOnly(2026, 1, 31) ? [] : [Prestatie(b, new(2020, 12, 1), new(2020, 12, 2))]),
            ("TR137", "eindigt voor zij begint", b => [Prestatie(b, b.Declaratie.DeclaratiePeriode.Begindatum.AddDays(1), b.Declaratie.DeclaratiePeriode.Begindatum)]),
            ("TR315", "twee keer gecrediteerd", b => [Credit(Prestatie(b), "OUD"), Credit(Prestatie(b) with { ProductReferentie = new() { ReferentieNummer = "NOG" } }, "OUD")]),
            ("TR316", "prestatie en haar credit", b => [Prestatie(b), Credit(Prestatie(b) with { ProductReferentie = new() { ReferentieNummer = "NOG" } }, "NIEUW")]),
            ("TR416", "twee keer debet over een periode", b => [Prestatie(b), Prestatie(b) with { ProductReferentie = new() { ReferentieNummer = "NOG" } }]),
            ("TR101", "twee prestaties met een nummer", b => [Prestatie(b), Prestatie(b) with { ToewijzingNummer = 8 }]),
        })
        {
            yield return Van<Jw323>(codes, wat, b => maak(b) is { Length: > 0 } prestaties ? Bij(b, [.. b.Declaratie.Clienten, new() { Bsn = Regelvast.Bsn(99), Prestaties = prestaties }]) : null);
        }

        yield return Van<Jw323>("TR319", "na de declaratieperiode", b =>
        {
            var later = b.Declaratie.DeclaratiePeriode.Einddatum.AddDays(1);
            return later > Dag(b) ? null : Bij(b, [.. b.Declaratie.Clienten, new() { Bsn = Regelvast.Bsn(99), Prestaties = [Prestatie(b, later, later)] }]);
        });
        yield return Van<Jw325>("TR342", "toegekend klopt niet", b => b.DeclaratieAntwoord is not { } a ? null : b with
        {
            DeclaratieAntwoord = a with { TotaalToegekendBedrag = a.TotaalToegekendBedrag with { TotaalBedrag = a.TotaalToegekendBedrag.TotaalBedrag + 1 } },
        });
        yield return Van<Jw325>("CS002", "bsn faalt de elfproef", b => b.DeclaratieAntwoord is not { Clienten.Count: > 0 } a ? null : b with
        {
            DeclaratieAntwoord = a with { Clienten = [a.Clienten[0] with { Bsn = "999900007" }, .. a.Clienten.Skip(1)] },
        });
    }

    /// <summary>A product by what it names and its days after the dagtekening.</summary>
    sealed record Deel(Product? Product, Omvang? Omvang, long? Budget, int Begin, int? Eind);

    static ToewijzingClient Zet(ToewijzingClient c, Jw301 b, params Deel[] delen) => c with
    {
        ToegewezenProducten = [.. delen.Select((x, i) => new ToegewezenProduct
        {
            ToewijzingNummer = i + 1,
            Product = x.Product,
            Omvang = x.Omvang,
            Budget = x.Budget,
            Toewijzingsdatum = Dag(b),
            Toewijzingstijd = new(9, 0),
            Ingangsdatum = Dag(b).AddDays(x.Begin),
            Einddatum = x.Eind is { } e ? Dag(b).AddDays(e) : null,
        })],
    };

    static Jw315 Zet(Jw315 b, params Deel[] delen) => b with
    {
        Client = b.Client with
        {
            AangevraagdeProducten = [.. delen.Select((x, i) => b.Client.AangevraagdeProducten[0] with
            {
                ReferentieAanbieder = $"VOT-{i}",
                Product = x.Product,
                Omvang = x.Omvang,
                Budget = x.Budget,
                ToewijzingIngangsdatum = Dag(b).AddDays(x.Begin),
                ToewijzingEinddatum = x.Eind is { } e ? Dag(b).AddDays(e) : null,
            })],
        },
    };

    /// <summary>New products begin the day after the dagtekening at the earliest.</summary>
    static Jw317 Zet(Jw317 b, params Deel[] delen) => Verzoek(b, v => v with
    {
        NieuweProducten = [.. delen.Select(x => new NieuwProduct
        {
            Product = x.Product,
            Omvang = x.Omvang,
            Budget = x.Budget,
            GewensteIngangsdatum = Dag(b).AddDays(x.Begin + 1),
            Einddatum = x.Eind is { } e ? Dag(b).AddDays(e + 1) : null,
        })],
    });

    static ToewijzingClient Elk(ToewijzingClient c, Func<ToegewezenProduct, ToegewezenProduct> f) => c with { ToegewezenProducten = [.. c.ToegewezenProducten.Select(f)] };

    static Jw315 Elk(Jw315 b, Func<AangevraagdProduct, AangevraagdProduct> f) => b with { Client = b.Client with { AangevraagdeProducten = [.. b.Client.AangevraagdeProducten.Select(f)] } };

    static Jw305 Start(Jw305 b, Func<StartProduct, StartProduct> f) => b with { Client = b.Client with { StartProducten = [f(b.Client.StartProducten[0]), .. b.Client.StartProducten.Skip(1)] } };

    static Jw307 Stop(Jw307 b, Func<StopProduct, StopProduct> f) => b with { Client = b.Client with { StopProducten = [f(b.Client.StopProducten[0]), .. b.Client.StopProducten.Skip(1)] } };

    static Jw317 Verzoek(Jw317 b, Func<Verzoek, Verzoek> f) => b with { Client = b.Client with { Verzoek = f(b.Client.Verzoek) } };

    static Jw323 Bij(Jw323 b, IReadOnlyList<DeclaratieClient> clienten) => b with { Declaratie = b.Declaratie with { Clienten = clienten, TotaalIngediendBedrag = Regelvast.Totaal(Regelvast.Som(clienten)) } };

    static Prestatie Prestatie(Jw323 b, DateOnly? van = null, DateOnly? tot = null) => new()
    {
        ProductReferentie = new() { ReferentieNummer = "NIEUW" },
        ToewijzingNummer = 7,
        ProductCategorie = "45",
        ProductCode = "45A04",
        ProductPeriode = new() { Begindatum = van ?? b.Declaratie.DeclaratiePeriode.Begindatum, Einddatum = tot ?? b.Declaratie.DeclaratiePeriode.Einddatum },
        GeleverdVolume = 5,
        Eenheid = "04",
        ProductTarief = 100,
        IngediendBedrag = new() { Bedrag = 500, DebetCredit = "D" },
    };

    static Prestatie Credit(Prestatie p, string vorig) => p with { ProductReferentie = p.ProductReferentie with { VorigReferentieNummer = vorig }, IngediendBedrag = p.IngediendBedrag with { DebetCredit = "C" } };
}
