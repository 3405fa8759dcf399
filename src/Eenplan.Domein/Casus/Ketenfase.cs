using Eenplan.Domein.Gedeeld;

namespace Eenplan.Domein.Casus;

/// <summary>The chain, in order: from the first worry to the day the family goes on alone. The phase bar, docs/keten.md and the journey test follow this enum.</summary>
public enum Ketenfase
{
    /// <summary>A worry has come in and is given to somebody.</summary>
    Signaal,

    /// <summary>The immediate safety is judged (CR-010).</summary>
    Veiligheid,

    /// <summary>Question, talks with every child, family picture and risks.</summary>
    Screening,

    /// <summary>Patterns, strengths, causes, attainable end situation; weighed in the CO.</summary>
    Analyse,

    /// <summary>One plan, written and signed with the family.</summary>
    Gezinsplan,

    /// <summary>Decision or referral, and the start of help.</summary>
    Toegang,

    /// <summary>Evaluations at 3, 6 and 9 months.</summary>
    Evaluatie,

    /// <summary>Closed, with a watch date.</summary>
    Afsluiting,
}

/// <summary>What must be true before a case goes from one phase to the next.</summary>
/// <param name="Van">From.</param>
/// <param name="Naar">To.</param>
/// <param name="Regel">The condition with its source.</param>
/// <param name="Voldoet">Whether the case meets it.</param>
public sealed record Faseovergang(Ketenfase Van, Ketenfase Naar, Regel Regel, Func<Casusstand, bool> Voldoet);

/// <summary>What the transition table looks at.</summary>
/// <param name="HeeftRegisseur">There is one responsible worker (CR-001).</param>
/// <param name="Veiligheid">Latest judgement of the immediate safety.</param>
/// <param name="VeiligheidsplanLoopt">A safety plan with bodemeisen has been started.</param>
/// <param name="Voortgang">How far the work of the phases is.</param>
public readonly record struct Casusstand(bool HeeftRegisseur, Veiligheidsoordeel Veiligheid, bool VeiligheidsplanLoopt, Voortgang Voortgang);

/// <summary>How far the work of the phases is: facts of other slices, passed in by who asks.</summary>
public sealed record Voortgang
{
    /// <summary>Nothing was done yet.</summary>
    public static Voortgang Niets { get; } = new();

    /// <summary>Every member has a question, or a reason why there is none (CR-016).</summary>
    public bool VragenCompleet { get; init; }

    /// <summary>The analysis was laid down (CR-035).</summary>
    public bool AnalyseKlaar { get; init; }

    /// <summary>That analysis was discussed in a CO, with a note (CR-037).</summary>
    public bool AnalyseInCo { get; init; }

    /// <summary>A version of the plan is in force (CR-041).</summary>
    public bool PlanGeldt { get; init; }

    /// <summary>Help was decided on or referred to, or it was written down that none is needed (CR-046).</summary>
    public bool HulpGeregeld { get; init; }

    /// <summary>After nine months help goes on: a new round begins (CR-054).</summary>
    public bool NieuweRonde { get; init; }
}

/// <summary>The ONE table of phases and transitions. A phase that has no transition yet cannot be reached.</summary>
public static class Keten
{
    /// <summary>Allowed transitions; closing is possible from every phase and has its own rules in Afschaling.</summary>
    public static IReadOnlyList<Faseovergang> Overgangen { get; } =
    [
        new(
            Ketenfase.Signaal,
            Ketenfase.Veiligheid,
            new("CR-001", "Per gezin is er één verantwoordelijke medewerker.", "Werkbeschrijving casusregie, ‘Algemeen’", Hardheid.Verbod),
            s => s.HeeftRegisseur),
        new(
            Ketenfase.Veiligheid,
            Ketenfase.Screening,
            new("CR-010", "Zonder oordeel over de directe veiligheid van elk kind kan de screening niet starten. Is die onvoldoende, dan is er eerst een veiligheidsplan.", "Werkbeschrijving casusregie, ‘Inschatting directe veiligheid’", Hardheid.Verbod),
            s => s.Veiligheid == Veiligheidsoordeel.Voldoende || (s.Veiligheid == Veiligheidsoordeel.Onvoldoende && s.VeiligheidsplanLoopt)),
        new(
            Ketenfase.Screening,
            Ketenfase.Analyse,
            new("CR-016", "Van elk gezinslid ligt de vraag vast, of waarom die er niet is.", "Werkbeschrijving casusregie, ‘In kaart brengen problematiek’"),
            s => s.Voortgang.VragenCompleet),
        new(
            Ketenfase.Analyse,
            Ketenfase.Gezinsplan,
            new("CR-037", "De analyse ligt vast en is besproken in het casuïstiekoverleg met de gedragswetenschapper.", "Werkbeschrijving casusregie, ‘Integrale en systeemgerichte probleemanalyse’"),
            s => s.Voortgang is { AnalyseKlaar: true, AnalyseInCo: true }),
        new(
            Ketenfase.Gezinsplan,
            Ketenfase.Toegang,
            new("CR-041", "Het gezinsplan is vastgesteld: wie moet tekenen heeft getekend, of het ligt vast waarom niet.", "Werkbeschrijving casusregie, ‘Opstellen (verander)plan’"),
            s => s.Voortgang.PlanGeldt),
        new(
            Ketenfase.Toegang,
            Ketenfase.Evaluatie,
            new("CR-046", "Over de hulp is besloten, of het ligt vast dat er geen jeugdhulp nodig is.", "Werkbeschrijving casusregie, ‘Toeleiden naar zorg en ondersteuning’"),
            s => s.Voortgang.HulpGeregeld),
        new(
            Ketenfase.Evaluatie,
            Ketenfase.Analyse,
            new("CR-054", "Gaat de hulp na negen maanden door, dan volgen een nieuwe analyse en een nieuw plan.", "Werkbeschrijving casusregie, ‘Evalueren en bijstellen’"),
            s => s.Voortgang.NieuweRonde),
    ];

    /// <summary>Finds the transition out of a phase, or null where the chain ends for now.</summary>
    /// <param name="van">Present phase.</param>
    public static Faseovergang? Uit(Ketenfase van) => Overgangen.FirstOrDefault(o => o.Van == van);
}

/// <summary>Judgement of the immediate safety of a child or, as the worst of its children, of a case (CR-010).</summary>
public enum Veiligheidsoordeel
{
    /// <summary>Not judged yet.</summary>
    NogNiet,

    /// <summary>Sufficient.</summary>
    Voldoende,

    /// <summary>Not known yet: counts as insufficient until it is known.</summary>
    WeetNiet,

    /// <summary>Insufficient: a safety plan now (CR-011).</summary>
    Onvoldoende,
}
