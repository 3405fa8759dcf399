namespace Eenplan.Domein.Termijnen;

/// <summary>How binding a term is (Bijlage A: H, S, M).</summary>
public enum Termijnsoort
{
    /// <summary>From law, reglement or contract.</summary>
    Hard,

    /// <summary>Norm or work agreement.</summary>
    Norm,

    /// <summary>Longest duration of a measure or deployment.</summary>
    Maximum,
}

/// <summary>One term of the register (eisen.md Bijlage A).</summary>
/// <param name="Code">Code, the same in page, API and profile.</param>
/// <param name="Naam">Short title for a worklist.</param>
/// <param name="Start">What starts it.</param>
/// <param name="Duur">How long; null where there is no last day to compute.</param>
/// <param name="Soort">How binding.</param>
/// <param name="Rekenwijze">How it is counted.</param>
/// <param name="Verantwoordelijk">Who answers for it, in the words of Bijlage A.</param>
/// <param name="Eis">Requirement id.</param>
public sealed record Termijndefinitie(string Code, string Naam, string Start, Duur? Duur, Termijnsoort Soort, Rekenwijze Rekenwijze, string Verantwoordelijk, string Eis)
{
    /// <summary>Why it has no last day; null where it has.</summary>
    public string? GeenLaatsteDag { get; init; }

    /// <summary>Days added to the outcome: −1 for "one year less a day".</summary>
    public int Correctie { get; init; }
}

/// <summary>All terms of Bijlage A. A profile may set another value per code, with a start date.</summary>
public static class Termijnregister
{
    /// <summary>The register, by code.</summary>
    public static IReadOnlyDictionary<string, Termijndefinitie> Alle { get; } = Maak().ToDictionary(t => t.Code, StringComparer.Ordinal);

    static IEnumerable<Termijndefinitie> Maak() =>
    [
        Norm("EersteContactCasusregie", "Eerste contact met het gezin", "eerste aanmelding", new(5, Eenheid.Werkdagen), "casusregisseur", "CR-062"),
        new("EersteContactBuurtteam", "Eerste contact door het buurtteam", "aanmelding buurtteam", new(24, Eenheid.Uren), Termijnsoort.Norm, Rekenwijze.Uren, "gezinswerker", "UK-057"),
        Norm("AntwoordEersteVraag", "Antwoord op een eerste vraag", "eerste vraag inlooppunt/CJG", new(14, Eenheid.Dagen), "inlooppunt", "SP-009"),
        Norm("AnalyseEnPlan", "Analyse en plan klaar", "eerste contact", new(4, Eenheid.Weken), "casusregisseur", "CR-063"),
        Norm("InzetNaStart", "Hulp ingezet na de start", "start traject", new(6, Eenheid.Weken), "casusregisseur", "CR-064"),
        Norm("InzetNaPlan", "Hulp ingezet na het plan", "vaststelling plan", new(2, Eenheid.Weken), "casusregisseur", "CR-064"),
        Norm("ContactIvh", "Contact door de Integrale Vroeghulp", "aanmelding IVH", new(10, Eenheid.Werkdagen), "IVH", "SB-039"),
        new("EersteContactAanbieder", "Eerste contact door de aanbieder", "ontvangst verwijzing", new(5, Eenheid.Werkdagen), Termijnsoort.Hard, Rekenwijze.Werkdagen, "jeugdhulpaanbieder", "SB-054"),
        Hard("StopberichtOnderbreking", "Laatste dag zonder stopbericht", "laatste zorgdag", new(28, Eenheid.Dagen), Rekenwijze.Kalender, "jeugdhulpaanbieder", "SB-057"),
        Hard("Beschikkingstermijn", "Beschikking geldig tot en met", "ingangsdatum beschikking", new(1, Eenheid.Jaren), Rekenwijze.Kalender, "toegang", "SB-122") with { Correctie = -1 },
        Norm("Evaluatie3", "Evaluatie na 3 maanden", "vaststelling plan", new(3, Eenheid.Maanden), "casusregisseur", "CR-051"),
        Norm("Evaluatie6", "Evaluatie na 6 maanden", "vaststelling plan", new(6, Eenheid.Maanden), "casusregisseur", "CR-051"),
        Norm("Evaluatie9", "Evaluatie na 9 maanden", "vaststelling plan", new(9, Eenheid.Maanden), "casusregisseur", "CR-051"),
        Norm("NotulenEvaluatie", "Notulen van de evaluatie versturen", "evaluatieoverleg", new(5, Eenheid.Werkdagen), "casusregisseur", "CR-055"),
        Hard("Toestemmingsduur", "Toestemming geldig tot en met", "ondertekening", new(1, Eenheid.Jaren), Rekenwijze.Kalender, "partner", "TF-008") with { Correctie = -1 },
        Hard("Kennisneming", "Antwoord op een verzoek om kennisneming", "ontvangst verzoek", new(1, Eenheid.Maanden), Rekenwijze.Eu, "partij", "PR-030"),
        Hard("KennisnemingAfwijzing", "Afwijzing van kennisneming", "ontvangst verzoek", new(1, Eenheid.Maanden), Rekenwijze.Eu, "partij", "PR-034"),
        Hard("Correctie", "Antwoord op een verzoek om correctie", "ontvangst verzoek", new(1, Eenheid.Maanden), Rekenwijze.Eu, "partij", "PR-036"),
        Hard("BezwaarVerwerking", "Antwoord op bezwaar tegen verwerking", "ontvangst bezwaar", new(1, Eenheid.Maanden), Rekenwijze.Eu, "partij", "PR-039"),
        Zonder("InformerenNaDoorbreking", "Informeren na delen zonder toestemming", "verstrekking zonder toestemming", Termijnsoort.Hard, "partij", "PR-023", "‘Zo spoedig mogelijk’ heeft geen laatste dag."),
        Hard("Toekomstplan", "Toekomstplan klaar", "17,5e verjaardag", new(210, Eenheid.Maanden), Rekenwijze.Kalender, "jeugdhulpaanbieder", "SB-060") with { Correctie = -1 },
        Zonder("Gesprek16Plus", "Gesprek over de toekomst", "16e verjaardag", Termijnsoort.Norm, "gezinswerker", "UK-021", "Het gesprek kan vanaf de zestiende verjaardag; er is geen laatste dag."),
        Maximum("ProcescoordinatieMax", "Procescoördinatie duurt hoogstens tot", "start procescoördinatie", new(6, Eenheid.Maanden), "procescoördinator", "SB-084"),
        Zonder("VeiligThuisVolgen", "Volgen door Veilig Thuis", "afsluiting onderzoek", Termijnsoort.Norm, "Veilig Thuis", "SB-092", "Het is een minimum van 1 jaar; er is geen laatste dag."),
        Norm("MeldpuntCheck2013", "Check door het meldpunt (2013)", "afsluiting onderzoek", new(6, Eenheid.Maanden), "meldpunt", "UK-087"),
        Maximum("CitDuur", "Crisis Interventie Team duurt hoogstens tot", "start CIT", new(4, Eenheid.Weken), "CIT", "SB-094"),
        Maximum("DrangDuur", "Drang duurt hoogstens tot", "JBT-besluit 2", new(6, Eenheid.Maanden), "casusregisseur + jeugdbeschermer", "SB-098"),
        Maximum("OtsDuur", "Ondertoezichtstelling loopt hoogstens tot", "uitspraak", new(1, Eenheid.Jaren), "GI", "SB-100"),
        Maximum("VotsDuur", "Voorlopige ondertoezichtstelling loopt hoogstens tot", "uitspraak", new(3, Eenheid.Maanden), "GI/Raad", "SB-101"),
        Maximum("UhpToets", "Uithuisplaatsing verlengen vóór", "plaatsing", new(1, Eenheid.Jaren), "GI", "UK-072"),
        Maximum("JrDuur2018", "Jeugdreclassering duurt hoogstens tot", "oplegging", new(2, Eenheid.Jaren), "GI (JR)", "SB-083"),
        Zonder("JrVormen2013", "Vormen van jeugdreclassering (2013)", "oplegging", Termijnsoort.Maximum, "GI (JR)", "UK-081", "De duur hangt af van de vorm: T&B, MHS, ITB CRIEM of ITB Plus."),
        Maximum("GgzOpname", "Opname in de jeugd-ggz: ander kader na", "start opname GGZ-instelling", new(1, Eenheid.Jaren), "casusregisseur", "UK-113"),
        Maximum("KraamzorgExtra", "Extra kraamzorg tot", "bevalling", new(6, Eenheid.Weken), "kraamzorg", "WW-012"),
        Maximum("VerloskundigVerantwoordelijk", "Verloskundige verantwoordelijk tot", "bevalling", new(6, Eenheid.Weken), "verloskundige", "WW-040"),
        Maximum("VoorZorgEinde", "VoorZorg tot", "geboorte", new(2, Eenheid.Jaren), "JGZ", "WW-047"),
        Zonder("Meerpuntoverleg", "Meerpuntoverleg", "vorig overleg", Termijnsoort.Norm, "gemeente", "SB-003", "Eén keer per jaar, zonder vaste laatste dag."),
        Zonder("Verantwoordingscyclus", "Verantwoording", "boekjaar", Termijnsoort.Norm, "gemeente", "UK-042", "De cyclus van 1 en 4 jaar heeft geen vaste laatste dag."),
    ];

    static Termijndefinitie Norm(string code, string naam, string start, Duur duur, string wie, string eis) =>
        new(code, naam, start, duur, Termijnsoort.Norm, duur.Eenheid == Eenheid.Werkdagen ? Rekenwijze.Werkdagen : Rekenwijze.Kalender, wie, eis);

    static Termijndefinitie Hard(string code, string naam, string start, Duur duur, Rekenwijze wijze, string wie, string eis) => new(code, naam, start, duur, Termijnsoort.Hard, wijze, wie, eis);

    static Termijndefinitie Maximum(string code, string naam, string start, Duur duur, string wie, string eis) => new(code, naam, start, duur, Termijnsoort.Maximum, Rekenwijze.Kalender, wie, eis);

    static Termijndefinitie Zonder(string code, string naam, string start, Termijnsoort soort, string wie, string eis, string reden) =>
        new(code, naam, start, null, soort, Rekenwijze.Kalender, wie, eis) { GeenLaatsteDag = reden };
}

/// <summary>A computed term: its last day or instant, or why there is none.</summary>
/// <param name="Definitie">Which term.</param>
/// <param name="Laatste">Last day in time; null for terms in hours and terms without a last day.</param>
/// <param name="LaatsteMoment">Last instant of a term in hours.</param>
/// <param name="VerschovenVan">Day before shifting.</param>
public sealed record Termijnantwoord(Termijndefinitie Definitie, DateOnly? Laatste, DateTimeOffset? LaatsteMoment, DateOnly? VerschovenVan)
{
    /// <summary>Computes a term from the day of its start.</summary>
    /// <param name="definitie">Which term.</param>
    /// <param name="start">Civil day; for a term in hours use the other overload.</param>
    /// <param name="kalender">Working days and feestdagen.</param>
    public static Termijnantwoord Op(Termijndefinitie definitie, DateOnly start, Werkdagenkalender kalender)
    {
        if (definitie.Duur is not { } duur || duur.Eenheid == Eenheid.Uren)
        {
            return new(definitie, null, null, null);
        }

        // Seventeen and a half is the seventeenth birthday and six months; that matters for who was born on 29 February.
        var einde = definitie.Code == "Toekomstplan"
            ? new Einde(Gedeeld.Leeftijd.Verjaardag(start, 17).AddMonths(6), null)
            : Termijnberekening.Na(start, duur, definitie.Rekenwijze, kalender);
        return new(definitie, einde.Dag.AddDays(definitie.Correctie), null, einde.VerschovenVan);
    }

    /// <summary>Computes a term in hours from the instant of its start; other terms from its civil day.</summary>
    /// <param name="definitie">Which term.</param>
    /// <param name="start">Instant.</param>
    /// <param name="kalender">Working days and feestdagen.</param>
    public static Termijnantwoord Op(Termijndefinitie definitie, DateTimeOffset start, Werkdagenkalender kalender) =>
        definitie.Duur is { Eenheid: Eenheid.Uren } duur
            ? new(definitie, null, Termijnberekening.UrenNa(start, duur.Aantal), null)
            : Op(definitie, Gedeeld.Datum.Dag(start), kalender);
}
