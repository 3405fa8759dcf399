using Eenplan.Domein.Termijnen;

namespace Eenplan.Domein.Beheer;

/// <summary>A team of the gemeente.</summary>
/// <param name="Code">Code, never changes.</param>
/// <param name="Naam">Name on screen.</param>
public sealed record Team(string Code, string Naam);

/// <summary>How a municipality works: data, not code.</summary>
public sealed record Gemeenteprofiel
{
    /// <summary>Name of the gemeente.</summary>
    public required string Naam { get; init; }

    /// <summary>Version that holds.</summary>
    public int Versie { get; init; } = 1;

    /// <summary>First day on which this version holds.</summary>
    public DateOnly Vanaf { get; init; }

    /// <summary>All versions, in order of the day from which they hold; empty where only this one is known.</summary>
    public IReadOnlyList<Gemeenteprofiel> Versies { get; init; } = [];

    /// <summary>Teams.</summary>
    public required IReadOnlyList<Team> Teams { get; init; }

    /// <summary>Code of the team that takes in new signals.</summary>
    public required string Aanmeldteam { get; init; }

    /// <summary>Neighbourhoods.</summary>
    public required IReadOnlyList<string> Wijken { get; init; }

    /// <summary>Families per full-time casusregisseur (CR-066).</summary>
    public int Caseloadnorm { get; init; } = 13;

    /// <summary>After how many days a new stand of the family is asked (CR-047).</summary>
    public int Standdagen { get; init; } = 42;

    /// <summary>Name of the instrument for the immediate safety (CR-010).</summary>
    public string Veiligheidsinstrument { get; init; } = "ARIJ-veiligheidstaxatie";

    /// <summary>
    /// Conditions for the development of a child (CR-029). The work description gives the number and not the names: this list follows the model of
    /// Kalverboer and Zijlstra, to be confirmed by the gemeente.
    /// </summary>
    public IReadOnlyList<string> Condities { get; init; } = VeertienCondities;

    /// <summary>The list where the profile has none of its own.</summary>
    public static IReadOnlyList<string> VeertienCondities { get; } =
    [
        "Goede verzorging", "Veilige omgeving thuis", "Warmte en genegenheid thuis", "Opvoeding die steunt en structuur geeft", "Goed voorbeeld van ouders", "Belangstelling voor het kind",
        "Vastigheid in opvoeding en verzorging", "Veilige omgeving buitenshuis", "Respect", "Mensen om op terug te vallen", "Onderwijs", "Omgang met leeftijdgenoten", "Goed voorbeeld in de samenleving", "Rust en vooruitzicht in het leven",
    ];

    /// <summary>Kinds of youth care the gemeente decides on: one per decision (CR-046).</summary>
    public IReadOnlyList<string> Productcategorieen { get; init; } = StandaardProductcategorieen;

    /// <summary>Names of the Richtlijnen Jeugdhulp en Jeugdbescherming per step of the chain (CR-071).</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<string>> Richtlijnen { get; init; } = StandaardRichtlijnen;

    /// <summary>Text of the letter with a decision; see <see cref="Toegang.Besluitbrief"/> for its places.</summary>
    public string Besluitbrief { get; init; } = Toegang.Besluitbrief.Standaard;

    /// <summary>The list where the profile has none of its own.</summary>
    public static IReadOnlyList<string> StandaardProductcategorieen { get; } =
        ["Jeugdhulp zonder verblijf", "Behandeling", "Dagbehandeling", "Jeugdhulp met verblijf", "Pleegzorg", "Dyslexiezorg", "Vervoer", "Spoedhulp"];

    /// <summary>The lists where the profile has none of its own.</summary>
    public static IReadOnlyDictionary<string, IReadOnlyList<string>> StandaardRichtlijnen { get; } = new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal)
    {
        ["Veiligheid"] = ["Kindermishandeling"],
        ["Toegang"] =
        [
            "Samen met ouders en jeugdige beslissen over passende hulp", "Gezinnen met meervoudige en complexe problemen", "Ernstige gedragsproblemen", "ADHD", "Stemmingsproblemen", "Problematische gehechtheid",
            "Kinderen van ouders met psychische problemen", "Scheiding en problemen van jeugdigen", "Middelengebruik", "Kindermishandeling", "Crisisplaatsing", "Uithuisplaatsing", "Pleegzorg", "Residentiële jeugdhulp",
        ],
    };

    /// <summary>Guidelines of a step.</summary>
    /// <param name="fase">Name of the phase.</param>
    public IReadOnlyList<string> RichtlijnenBij(string fase) => Richtlijnen.GetValueOrDefault(fase, []);

    /// <summary>Working days and feestdagen.</summary>
    public Werkdagenkalender Kalender { get; init; } = Werkdagenkalender.Landelijk;

    /// <summary>Terms: Bijlage A with what the profile sets differently.</summary>
    public IReadOnlyDictionary<string, Termijndefinitie> Termijnen { get; init; } = Termijnregister.Alle;

    /// <summary>The version in force on a day; the first one for the days before it. A term keeps the version of the day on which it began.</summary>
    /// <param name="dag">Civil day.</param>
    public Gemeenteprofiel Op(DateOnly dag) => Versies.LastOrDefault(v => v.Vanaf <= dag) ?? (Versies.Count > 0 ? Versies[0] : this);

    /// <summary>Calendar and terms in force on a day.</summary>
    /// <param name="dag">Civil day.</param>
    public Termijnregels Termijnregels(DateOnly dag)
    {
        var geldig = Op(dag);
        return new(geldig.Kalender, geldig.Termijnen);
    }

    /// <summary>Whether the rules can be asked without a file, by anybody: page and endpoint of the regelhulp.</summary>
    public bool Regelhulp { get; init; } = true;

    /// <summary>Name of a team, or its code when the profile no longer has it.</summary>
    /// <param name="code">Code.</param>
    public string Teamnaam(string? code) => Teams.FirstOrDefault(t => t.Code == code)?.Naam ?? code ?? "hele gemeente";

    /// <summary>How many families a worker should have at most (CR-066): the norm by part-time factor, rounded down.</summary>
    /// <param name="fte">1.0 is full time.</param>
    public int Norm(decimal fte) => (int)Math.Floor(Caseloadnorm * fte);
}
