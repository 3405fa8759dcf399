using System.Globalization;
using Eenplan.Ijw;

namespace Eenplan.Tests.Ijw;

/// <summary>A municipality, a provider and a client of processen.md §7, with an archive that remembers what was sent.</summary>
sealed class Scene
{
    public const string Gemeente = "0384";
    public const string Aanbieder = "42420001";
    public const string Bsn = "999900006";

    static readonly StartClient StartClient = ((Jw305)Voorbeelden.Maak(Berichtsoort.Jw305)).Client;
    static readonly StopClient StopClient = ((Jw307)Voorbeelden.Maak(Berichtsoort.Jw307)).Client;
    static readonly VotClient VotClient = ((Jw315)Voorbeelden.Maak(Berichtsoort.Jw315)).Client;
    static readonly ToewijzingClient Client = ((Jw301)Voorbeelden.Maak(Berichtsoort.Jw301)).Client;
    static readonly XsdVersie Versie = new() { BasisschemaXsdVersie = "1.0.0", BerichtXsdVersie = "1.0.0" };

    int nummer;

    public Ketenarchief Archief { get; } = new();

    public Externebronnen Bronnen { get; set; } = new();

    public DateOnly Vandaag { get; set; } = new(2026, 6, 1);

    /// <summary>667899 of the twenty cases.</summary>
    public static ToegewezenProduct T667899 { get; } = Product(667899, new(2025, 1, 1), new(2025, 6, 30), new() { Volume = 3, Eenheid = "04", Frequentie = "2" });

    public static ToegewezenProduct Product(long nummer, DateOnly van, DateOnly? tot, Omvang? omvang, string? code = "45A04") => new()
    {
        ToewijzingNummer = nummer,
        Product = new() { Categorie = "45", Code = code },
        Toewijzingsdatum = van,
        Toewijzingstijd = new(9, 0, 0),
        Ingangsdatum = van,
        Einddatum = tot,
        Omvang = omvang,
    };

    public T Neem<T>(T bericht)
        where T : Bericht
    {
        Archief.Neem(bericht).ShouldBeTrue();
        return bericht;
    }

    /// <summary>Return codes, or rule codes where there is no return code; in order, once each.</summary>
    public string Codes(Bericht bericht) => string.Join(' ', Controleer(bericht).Select(b => b.Retourcode ?? b.Code).Distinct());

    public IReadOnlyList<Bevinding> Controleer(Bericht bericht) =>
        [.. Berichtcontrole.Controleer(bericht), .. new Ketencontrole(Archief, Bronnen).Controleer(bericht, Vandaag)];

    public Jw301 Toewijzing(params ToegewezenProduct[] producten) => new()
    {
        Header = Kop(Gemeente, Aanbieder),
        Client = Client with { ToegewezenProducten = producten },
    };

    public Jw305 Start(DateOnly begin, string status = "1", long? toewijzing = 667899, string code = "45A04") => new()
    {
        Header = Kop(Aanbieder, Gemeente),
        Client = StartClient with
        {
            StartProducten = [new() { ToewijzingNummer = toewijzing, Product = new() { Categorie = "45", Code = code }, Begindatum = begin, StatusAanlevering = status }],
        },
    };

    public Jw307 Stop(DateOnly begin, DateOnly eind, string reden, string status = "1", long? toewijzing = 667899) => new()
    {
        Header = Kop(Aanbieder, Gemeente),
        Client = StopClient with
        {
            StopProducten =
            [
                new()
                {
                    ToewijzingNummer = toewijzing,
                    Product = new() { Categorie = "45", Code = "45A04" },
                    Begindatum = begin,
                    Einddatum = eind,
                    RedenBeeindiging = reden,
                    StatusAanlevering = status,
                },
            ],
        },
    };

    public Jw315 Vot(string referentie) => new()
    {
        Header = Kop(Aanbieder, Gemeente),
        Client = VotClient with { AangevraagdeProducten = [VotClient.AangevraagdeProducten[0] with { ReferentieAanbieder = referentie }] },
    };

    public Jw317 Vow(string referentie, long[]? ongewijzigd = null, TeWijzigenProduct[]? wijzigen = null, NieuwProduct[]? nieuw = null) => new()
    {
        Header = Kop(Aanbieder, Gemeente),
        Client = new()
        {
            Bsn = Bsn,
            Verzoek = new()
            {
                ReferentieAanbieder = referentie,
                RedenVerzoek = "1",
                OngewijzigdeProducten = [.. (ongewijzigd ?? []).Select(n => new OngewijzigdProduct { ToewijzingNummer = n })],
                TeWijzigenProducten = wijzigen ?? [],
                NieuweProducten = nieuw ?? [],
            },
        },
    };

    public Jw319 Antwoord(string referentie, string waarde, string? reden = null, string? woonplaats = null) => new()
    {
        Header = Kop(Gemeente, Aanbieder),
        Antwoord = new()
        {
            ReferentieAanbieder = referentie,
            VerzoekAntwoord = waarde,
            RedenAfwijzingVerzoek = reden,
            Woonplaatsbeginsel = woonplaats is null ? null : new() { Gemeente = woonplaats },
        },
    };

    public Jw323 Declaratie(DateOnly maand, params Prestatie[] prestaties)
    {
        var som = prestaties.Sum(p => p.IngediendBedrag.DebetCredit == "C" ? -p.IngediendBedrag.Bedrag : p.IngediendBedrag.Bedrag);
        return new()
        {
            Header = Kop(Aanbieder, Gemeente),
            Declaratie = new()
            {
                DeclaratieNummer = "DN" + (++nummer).ToString(CultureInfo.InvariantCulture),
                DeclaratiePeriode = new() { Begindatum = maand, Einddatum = maand.AddMonths(1).AddDays(-1) },
                DeclaratieDagtekening = Vandaag,
                TotaalIngediendBedrag = new() { TotaalBedrag = Math.Abs(som), DebetCredit = som < 0 ? "C" : "D" },
                Clienten = [new() { Bsn = Bsn, Prestaties = prestaties }],
            },
        };
    }

    /// <summary>Sends a claim and its answer, as the checks make it.</summary>
    public Jw325 Afhandelen(Jw323 declaratie)
    {
        var antwoord = Antwoord(declaratie);
        Neem(declaratie);
        return Neem(antwoord);
    }

    public Jw325 Antwoord(Jw323 declaratie) => Antwoordmaker.Maak(declaratie, Controleer(declaratie), Gegevens())!;

    public Retourgegevens Gegevens() => new("R" + (++nummer).ToString(CultureInfo.InvariantCulture), Vandaag, Versie);

    public static Prestatie Prestatie(string nummer, DateOnly van, DateOnly tot, long volume, long tarief = 1000, string? vorig = null, long toewijzing = 667899, string eenheid = "04") => new()
    {
        ProductReferentie = new() { ReferentieNummer = nummer, VorigReferentieNummer = vorig },
        ToewijzingNummer = toewijzing,
        ProductCategorie = "45",
        ProductCode = "45A04",
        ProductPeriode = new() { Begindatum = van, Einddatum = tot },
        GeleverdVolume = volume,
        Eenheid = eenheid,
        ProductTarief = eenheid == "83" ? null : tarief,
        IngediendBedrag = new() { Bedrag = eenheid == "83" ? volume : volume * tarief, DebetCredit = vorig is null ? "D" : "C" },
    };

    Header Kop(string van, string naar) => new()
    {
        Afzender = van,
        Ontvanger = naar,
        BerichtIdentificatie = new() { Identificatie = "B" + (++nummer).ToString(CultureInfo.InvariantCulture), Dagtekening = Vandaag },
        XsdVersie = Versie,
    };
}
