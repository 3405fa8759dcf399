namespace Eenplan.Ijw;

/// <summary>A valid fictional message of each kind: test BSN, made-up people, a made-up provider.</summary>
public static class Voorbeelden
{
    static readonly DateOnly Dag = new(2026, 4, 1);
    static readonly NaamMetVoorvoegsel Achternaam = new() { Achternaam = "Wilgenhof", Voorvoegsel = "van" };
    static readonly VerkorteNaam Verkort = new() { Geslachtsnaam = Achternaam, Voornamen = "Noor", Voorletters = "N" };
    static readonly Geboortedatum Geboren = new() { Datum = new(2012, 6, 3) };
    static readonly Product Ambulant = new() { Categorie = "45", Code = "45A04" };
    static readonly XsdVersie Versie = new() { BasisschemaXsdVersie = "1.0.0", BerichtXsdVersie = "1.0.0" };

    /// <summary>Makes the example.</summary>
    /// <param name="soort">Which message.</param>
    /// <param name="xsdVersie">Value of XsdVersie; 1.0.0 when not given (IV034: it follows from the schema package in use).</param>
    /// <exception cref="ArgumentOutOfRangeException"><see cref="Berichtsoort.Onbekend"/>.</exception>
    public static Bericht Maak(Berichtsoort soort, XsdVersie? xsdVersie = null)
    {
        var versie = xsdVersie ?? Versie;
        return soort switch
        {
            Berichtsoort.Jw301 => new Jw301 { Header = Gemeente("TOEW0001", versie), Client = Toewijzing() },
            Berichtsoort.Jw302 => new Jw302
            {
                Header = Retour(Gemeente("TOEW0001", versie), "0200"),
                Client = Toewijzing() with
                {
                    RetourCodes = ["0200"],
                    Contactgegevens = [Thuis() with { RetourCodes = ["0200"] }],
                    Relaties = [Moeder() with { Contact = Thuis() with { RetourCodes = ["0200"] }, RetourCodes = ["0200"] }],
                    ToegewezenProducten = [Toegewezen() with { RetourCodes = ["9332"] }],
                },
            },
            Berichtsoort.Jw305 => new Jw305 { Header = Aanbieder("START001", versie), Client = Start() },
            Berichtsoort.Jw306 => new Jw306
            {
                Header = Retour(Aanbieder("START001", versie), "0200"),
                Client = Start() with { RetourCodes = ["0200"], StartProducten = [Start().StartProducten[0] with { RetourCodes = ["9019"] }] },
            },
            Berichtsoort.Jw307 => new Jw307 { Header = Aanbieder("STOP0001", versie), Client = Stop() },
            Berichtsoort.Jw308 => new Jw308
            {
                Header = Retour(Aanbieder("STOP0001", versie), "0200"),
                Client = Stop() with { RetourCodes = ["0200"], StopProducten = [Stop().StopProducten[0] with { RetourCodes = ["9069"] }] },
            },
            Berichtsoort.Jw315 => new Jw315 { Header = Aanbieder("VOT00001", versie), Client = Vot() },
            Berichtsoort.Jw316 => new Jw316
            {
                Header = Retour(Aanbieder("VOT00001", versie), "0200"),
                Client = Vot() with { RetourCodes = ["0200"], AangevraagdeProducten = [Vot().AangevraagdeProducten[0] with { RetourCodes = ["9347"] }] },
            },
            Berichtsoort.Jw317 => new Jw317 { Header = Aanbieder("VOW00001", versie), Client = Vow() },
            Berichtsoort.Jw318 => new Jw318 { Header = Retour(Aanbieder("VOW00001", versie)) },
            Berichtsoort.Jw319 => new Jw319 { Header = Gemeente("ANTW0001", versie), Antwoord = new() { ReferentieAanbieder = "VOT-2026-001", VerzoekAntwoord = "2" } },
            Berichtsoort.Jw320 => new Jw320 { Header = Retour(Gemeente("ANTW0001", versie)) },
            Berichtsoort.Jw323 => new Jw323 { Header = Aanbieder("DECL0001", versie) with { BerichtIdentificatie = new() { Identificatie = "DECL0001", Dagtekening = new(2026, 5, 4) } }, Declaratie = Declaratie() },
            Berichtsoort.Jw325 => Antwoord(versie),
            _ => throw new ArgumentOutOfRangeException(nameof(soort), soort, "Geen bericht van iJw 3.2."),
        };
    }

    static Header Gemeente(string id, XsdVersie versie) => Kop("0384", "42420001", id, versie);

    static Header Aanbieder(string id, XsdVersie versie) => Kop("42420001", "0384", id, versie);

    static Header Kop(string van, string naar, string id, XsdVersie versie) => new()
    {
        Afzender = van,
        Ontvanger = naar,
        BerichtIdentificatie = new() { Identificatie = id, Dagtekening = Dag },
        XsdVersie = versie,
    };

    static RetourHeader Retour(Header heen, params string[] codes) => new()
    {
        Afzender = heen.Afzender,
        Ontvanger = heen.Ontvanger,
        BerichtIdentificatie = heen.BerichtIdentificatie,
        XsdVersie = heen.XsdVersie,
        IdentificatieRetour = "RET00001",
        DagtekeningRetour = Dag.AddDays(1),
        XsdVersieRetour = heen.XsdVersie,
        RetourCodes = codes,
    };

    static ToewijzingClient Toewijzing() => new()
    {
        Bsn = "999900006",
        Geboortedatum = Geboren,
        Geslacht = "2",
        Naam = new() { Geslachtsnaam = Achternaam, Voornamen = "Noor", Voorletters = "N", NaamGebruik = "1" },
        Relaties = [Moeder()],
        Contactgegevens = [Thuis()],
        ToegewezenProducten = [Toegewezen()],
    };

    static Relatie Moeder() => new()
    {
        Nummer = "1",
        Soort = "10",
        Naam = new() { Geslachtsnaam = Achternaam, Voorletters = "A", NaamGebruik = "1" },
        Contact = Thuis(),
    };

    static Contact Thuis() => new()
    {
        Soort = "01",
        Adres = new() { Huis = new() { Huisnummer = 12 }, Postcode = "9999XX", Straatnaam = "Wilgenlaan", Plaatsnaam = "Verzonnen", LandCode = "NL" },
        Telefoon = new() { Telefoon01 = new() { Telefoonnummer = "0600000000", Landnummer = "0031" } },
    };

    static ToegewezenProduct Toegewezen() => new()
    {
        ToewijzingNummer = 667899,
        Product = Ambulant,
        Toewijzingsdatum = Dag,
        Toewijzingstijd = new(9, 30, 0),
        Ingangsdatum = Dag,
        Einddatum = new(2026, 9, 30),
        Omvang = new() { Volume = 3, Eenheid = "04", Frequentie = "2" },
    };

    static StartClient Start() => new()
    {
        Bsn = "999900006",
        Geboortedatum = Geboren,
        Geslacht = "2",
        Naam = Verkort,
        StartProducten =
        [
            new() { ToewijzingNummer = 667899, Product = Ambulant, ToewijzingIngangsdatum = Dag, Begindatum = Dag, StatusAanlevering = "1" },
        ],
    };

    static StopClient Stop() => new()
    {
        Bsn = "999900006",
        Geboortedatum = Geboren,
        Geslacht = "2",
        Naam = Verkort,
        StopProducten =
        [
            new()
            {
                ToewijzingNummer = 667899,
                Product = Ambulant,
                ToewijzingIngangsdatum = new(2026, 1, 1),
                Begindatum = new(2026, 1, 5),
                RedenBeeindiging = "31",
                Einddatum = new(2026, 3, 31),
                StatusAanlevering = "1",
            },
        ],
    };

    static VotClient Vot() => new()
    {
        Bsn = "999900006",
        Geboortedatum = Geboren,
        Geslacht = "2",
        Naam = Verkort,
        GezagsdragerBekend = "1",
        AangevraagdeProducten =
        [
            new()
            {
                ReferentieAanbieder = "VOT-2026-001",
                Product = Ambulant,
                ToewijzingIngangsdatum = Dag,
                ToewijzingEinddatum = new(2026, 9, 30),
                Omvang = new() { Volume = 3, Eenheid = "04", Frequentie = "2" },
                Verwijzer = new() { Type = "02", ZorgverlenerCode = "01000001" },
                Raamcontract = "1",
            },
        ],
    };

    static VowClient Vow() => new()
    {
        Bsn = "999900006",
        Verzoek = new()
        {
            ReferentieAanbieder = "VOW-2026-001",
            RedenVerzoek = "1",
            OngewijzigdeProducten = [new() { ToewijzingNummer = 667900 }],
            TeWijzigenProducten =
            [
                new()
                {
                    ToewijzingNummer = 667899,
                    GewensteIngangsdatum = new(2026, 5, 1),
                    Einddatum = new(2026, 12, 31),
                    Omvang = new() { Volume = 4, Eenheid = "04", Frequentie = "2" },
                },
            ],
        },
    };

    static Declaratie Declaratie() => new()
    {
        DeclaratieNummer = "DN2026040001",
        DeclaratiePeriode = new() { Begindatum = Dag, Einddatum = new(2026, 4, 30) },
        DeclaratieDagtekening = new(2026, 5, 4),
        TotaalIngediendBedrag = new() { TotaalBedrag = 87500, DebetCredit = "D" },
        Clienten = [new() { Bsn = "999900006", Prestaties = [Prestatie()] }],
    };

    static Prestatie Prestatie() => new()
    {
        ProductReferentie = new() { ReferentieNummer = "RN001" },
        ToewijzingNummer = 667899,
        ProductCategorie = "45",
        ProductCode = "45A04",
        ProductPeriode = new() { Begindatum = Dag, Einddatum = new(2026, 4, 30) },
        GeleverdVolume = 10,
        Eenheid = "04",
        ProductTarief = 8750,
        IngediendBedrag = new() { Bedrag = 87500, DebetCredit = "D" },
    };

    static Jw325 Antwoord(XsdVersie versie) => new()
    {
        Header = new()
        {
            Afzender = "0384",
            Ontvanger = "42420001",
            BerichtIdentificatie = new() { Identificatie = "DANT0001", Dagtekening = new(2026, 5, 11) },
            XsdVersie = versie,
            DeclaratieIdentificatie = new() { Identificatie = "DECL0001", Dagtekening = new(2026, 5, 4) },
            XsdVersieDeclaratie = versie,
            RetourCodes = ["0200"],
        },
        DeclaratieAntwoord = new()
        {
            DeclaratieNummer = "DN2026040001",
            TotaalIngediendBedrag = new() { TotaalBedrag = 87500, DebetCredit = "D" },
            TotaalToegekendBedrag = new() { TotaalBedrag = 0, DebetCredit = "D" },
            Clienten = [new() { Bsn = "999900006", Prestaties = [Prestatie() with { RetourCodes = ["9321"] }], RetourCodes = ["0200"] }],
            RetourCodes = ["0200"],
        },
    };
}
