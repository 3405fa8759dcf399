using Eenplan.Domein.Gedeeld;

namespace Eenplan.Domein.Veiligheid;

/// <summary>What was decided at the last step.</summary>
public enum Meldbesluit
{
    /// <summary>Reported to Veilig Thuis.</summary>
    Melden,

    /// <summary>Not reported: help is organised.</summary>
    ZelfHulp,

    /// <summary>Not reported: the worry was unfounded.</summary>
    Ongegrond,
}

/// <summary>One of the first four steps, done.</summary>
public sealed class Meldcodestap
{
    internal Meldcodestap(Guid meldcodeId, int nr) => (MeldcodeId, Nr) = (meldcodeId, nr);

    Meldcodestap()
    {
    }

    /// <summary>The run.</summary>
    public Guid MeldcodeId { get; private set; }

    /// <summary>1 to 4.</summary>
    public int Nr { get; private set; }

    /// <summary>Civil day.</summary>
    public DateOnly Op { get; internal set; }

    /// <summary>What was done, with whom, and what came of it.</summary>
    public string Wat { get; internal set; } = "";
}

/// <summary>
/// A run through the five steps of the meldcode, with dates (CR-032). Directly or structurally ("stabiel") unsafe: reporting is the norm, and not reporting
/// asks a motivated departure (CR-033).
/// </summary>
public sealed class Meldcode : Aggregaat
{
    /// <summary>Step that decides.</summary>
    public const int Beslisstap = 5;

    readonly List<Meldcodestap> stappen = [];

    Meldcode()
    {
    }

    /// <summary>The steps in words, 1 to 4.</summary>
    public static IReadOnlyList<string> Namen { get; } = ["Situatie in kaart", "Overleg met een collega of de gedragswetenschapper", "Gesprek met jeugdige en ouders", "Wegen van factoren, ernst en risico"];

    /// <summary>All steps before the decision.</summary>
    public static Regel Stappenregel { get; } =
        new("CR-032", "Voor je besluit zijn de stappen gedaan: in kaart brengen, overleggen, spreken met jeugdige en ouders, wegen.", "Werkbeschrijving casusregie, ‘Signalen van onveiligheid’; Meldcode huiselijk geweld en kindermishandeling");

    /// <summary>The norm to report.</summary>
    public static Regel Norm { get; } =
        new("CR-033", "Bij directe of stabiele (landelijk: acute of structurele) onveiligheid meld je bij Veilig Thuis.", "Afwegingskader meldcode, sinds 1 januari 2019");

    /// <summary>Id.</summary>
    public Guid Id { get; private set; }

    /// <summary>The case.</summary>
    public CasusId CasusId { get; private set; }

    /// <summary>What set it going.</summary>
    public string Aanleiding { get; private set; } = "";

    /// <summary>When (UTC).</summary>
    public DateTimeOffset Begonnen { get; private set; }

    /// <summary>The steps that were done.</summary>
    public IReadOnlyList<Meldcodestap> Stappen => stappen;

    /// <summary>What was decided; null while it runs.</summary>
    public Meldbesluit? Besluit { get; private set; }

    /// <summary>Why, and what happens now.</summary>
    public string? Waarom { get; private set; }

    /// <summary>Day of the decision; of a report: the day it was made.</summary>
    public DateOnly? BeslotenOp { get; private set; }

    /// <summary>Begins a run.</summary>
    /// <param name="id">Id.</param>
    /// <param name="casus">Case.</param>
    /// <param name="aanleiding">Which signals.</param>
    /// <param name="nu">Instant.</param>
    /// <returns>It, or <c>veld-leeg</c>, <c>tekst-te-lang</c>.</returns>
    public static Uitkomst<Meldcode> Begin(Guid id, CasusId casus, string? aanleiding, DateTimeOffset nu)
    {
        var waarom = Tekst.Verplicht(aanleiding, "aanleiding", "Schrijf op welke signalen je ziet.", Tekst.Lang);
        return waarom.Gelukt ? new Meldcode { Id = id, CasusId = casus, Aanleiding = waarom.Waarde, Begonnen = nu } : waarom.Weigeringen[0];
    }

    /// <summary>The fact of beginning.</summary>
    public Feit Beginfeit => Feit("MeldcodeBegonnen", $"Meldcode begonnen: {Aanleiding}");

    /// <summary>Writes a step down, or corrects it while the run is open.</summary>
    /// <param name="nr">1 to 4.</param>
    /// <param name="op">Civil day.</param>
    /// <param name="wat">What was done.</param>
    /// <param name="vandaag">Today.</param>
    /// <returns>The fact, or <c>meldcode-klaar</c>, <c>stap-onbekend</c>, <c>datum-leeg</c>, <c>dag-in-toekomst</c>, <c>veld-leeg</c>, <c>tekst-te-lang</c>.</returns>
    public Uitkomst<Feit> LegStapVast(int nr, DateOnly? op, string? wat, DateOnly vandaag)
    {
        if (Besluit is not null || nr < 1 || nr > Namen.Count)
        {
            return Besluit is not null ? Klaar : new Weigering("stap-onbekend", "Kies een van de stappen 1 tot en met 4.", "stap");
        }

        var fouten = new Weigeringen();
        Dag(fouten, op, "op", vandaag);
        var tekst = fouten.Neem(Tekst.Verplicht(wat, "wat", "Schrijf op wat je deed, met wie, en wat eruit kwam.", Tekst.Lang));
        if (fouten.Heeft)
        {
            return fouten.Als<Feit>();
        }

        if (stappen.Find(s => s.Nr == nr) is not { } stap)
        {
            stappen.Add(stap = new Meldcodestap(Id, nr));
        }

        (stap.Op, stap.Wat) = (op!.Value, tekst!);
        Gewijzigd();
        return Feit("MeldcodestapGezet", $"Meldcode stap {nr}, {Namen[nr - 1].ToLowerInvariant()}: {tekst}", op);
    }

    /// <summary>What keeps the decision back: steps that were not done.</summary>
    public Weigering? StappenMissen()
    {
        var mist = Enumerable.Range(1, Namen.Count).Where(nr => stappen.TrueForAll(s => s.Nr != nr)).ToList();
        return mist.Count == 0 ? null : new("stappen-missen", $"Nog niet vastgelegd: stap {string.Join(", ", mist)}. Leg die eerst vast, of schrijf op waarom dat niet kan.", "besluit", "CR-032", Weigersoort.Regel) { Regel = Stappenregel };
    }

    /// <summary>What keeps one from not reporting: the norm.</summary>
    /// <param name="besluit">The decision one wants.</param>
    /// <param name="onveilig">A child is directly or structurally unsafe.</param>
    public static Weigering? TegenDeNorm(Meldbesluit? besluit, bool onveilig) => !onveilig || besluit is null or Meldbesluit.Melden ? null
        : new("meldnorm", "Een kind is direct of stabiel onveilig. Dan meld je bij Veilig Thuis, of je schrijft op waarom niet.", "besluit", "CR-033", Weigersoort.Regel) { Regel = Norm };

    /// <summary>Decides. The two refusals above are asked apart, so that each can be departed from.</summary>
    /// <param name="besluit">Decision.</param>
    /// <param name="op">Day of the decision or the report.</param>
    /// <param name="waarom">Why, and what happens now.</param>
    /// <param name="vandaag">Today.</param>
    /// <returns>The fact, or <c>meldcode-klaar</c>, <c>besluit-leeg</c>, <c>datum-leeg</c>, <c>dag-in-toekomst</c>, <c>dag-te-vroeg</c>, <c>veld-leeg</c>, <c>tekst-te-lang</c>.</returns>
    public Uitkomst<Feit> Beslis(Meldbesluit? besluit, DateOnly? op, string? waarom, DateOnly vandaag)
    {
        if (Besluit is not null)
        {
            return Klaar;
        }

        var fouten = new Weigeringen();
        fouten.Eis(besluit is not null, new("besluit-leeg", "Kies of je meldt.", "besluit", "CR-032"));
        Dag(fouten, op, "beslotenOp", vandaag);
        fouten.Eis(op is null || stappen.TrueForAll(s => s.Op <= op), new("dag-te-vroeg", "Dit besluit ligt vóór een van de stappen. Kies een latere dag.", "beslotenOp"));
        var tekst = fouten.Neem(Tekst.Verplicht(waarom, "waarom", "Schrijf op waarom, en welke hulp er komt.", Tekst.Lang));
        if (fouten.Heeft)
        {
            return fouten.Als<Feit>();
        }

        (Besluit, BeslotenOp, Waarom) = (besluit, op, tekst);
        Gewijzigd();
        return Feit("MeldcodeBesloten", $"Meldcode stap 5: {Woord(besluit!.Value)}. {tekst}", op, ("besluit", besluit.Value.ToString()));
    }

    /// <summary>A decision in words.</summary>
    /// <param name="besluit">Decision.</param>
    public static string Woord(Meldbesluit besluit) => besluit switch
    {
        Meldbesluit.Melden => "gemeld bij Veilig Thuis",
        Meldbesluit.ZelfHulp => "niet gemeld, hulp wordt zelf georganiseerd",
        _ => "niet gemeld, de zorg bleek ongegrond",
    };

    static Weigering Klaar { get; } = new("meldcode-klaar", "Hierover is al besloten. Begin de meldcode opnieuw als er nieuwe signalen zijn.", Soort: Weigersoort.Regel);

    static void Dag(Weigeringen fouten, DateOnly? op, string veld, DateOnly vandaag)
    {
        fouten.Eis(op is not null, new("datum-leeg", "Vul de dag in, als dag-maand-jaar.", veld));
        fouten.Eis(op is null || op <= vandaag, new("dag-in-toekomst", "Deze dag is nog niet geweest.", veld));
    }

    Feit Feit(string soort, string tekst, DateOnly? op = null, params (string Naam, string Waarde)[] codes) => new(soort, tekst)
    {
        Op = op,
        Codes = codes.Append(("meldcode", Id.ToString())).ToDictionary(c => c.Item1, c => c.Item2, StringComparer.Ordinal),
    };
}
