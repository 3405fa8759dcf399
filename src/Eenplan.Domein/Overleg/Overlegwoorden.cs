using Eenplan.Domein.Gedeeld;
using Eenplan.Domein.Screening;

namespace Eenplan.Domein.Overleg;

/// <summary>Types of consultation; a new type is a new value here.</summary>
public enum Overlegsoort
{
    /// <summary>Casuïstiekoverleg: weighs cases with the gedragswetenschapper (CR-024, CR-037).</summary>
    Casuistiek,

    /// <summary>Caseloadbespreking: about the role of the regisseur in her families (CR-075).</summary>
    Caseload,
}

/// <summary>What is asked of a consultation about a case.</summary>
public enum Agendaonderwerp
{
    /// <summary>One or more of the eight signals were ticked (CR-024, CR-025).</summary>
    Signalen,

    /// <summary>The analysis, and whether a deeper one is needed (CR-037).</summary>
    AnalyseWegen,

    /// <summary>Whether youth help is put in (CR-037).</summary>
    InzetJeugdhulp,

    /// <summary>A change of the plan or other youth help (CR-076).</summary>
    PlanWijzigen,

    /// <summary>Whether the advice of a GI fits (CR-027).</summary>
    Gi,

    /// <summary>Stuck, something new, a change or the lack of it (CR-026).</summary>
    Vastgelopen,

    /// <summary>What the role of the regisseur still is (CR-075).</summary>
    Caseload,

    /// <summary>Anything else.</summary>
    Anders,
}

/// <summary>What was decided.</summary>
public enum Besluitsoort
{
    /// <summary>It is done.</summary>
    Doen,

    /// <summary>It is not done, deliberately.</summary>
    BewustNiet,

    /// <summary>It is weighed again on a day.</summary>
    Later,
}

/// <summary>The words for the screen, and the rules of a consultation.</summary>
public static class Overlegwoorden
{
    /// <summary>Name of a type.</summary>
    /// <param name="soort">Type.</param>
    public static string Naam(Overlegsoort soort) => soort == Overlegsoort.Caseload ? "Caseloadbespreking" : "Casuïstiekoverleg";

    /// <summary>What is asked.</summary>
    /// <param name="onderwerp">Subject.</param>
    public static string Naam(Agendaonderwerp onderwerp) => onderwerp switch
    {
        Agendaonderwerp.Signalen => "Signalen wegen",
        Agendaonderwerp.AnalyseWegen => "De analyse bespreken",
        Agendaonderwerp.InzetJeugdhulp => "Jeugdhulp inzetten",
        Agendaonderwerp.PlanWijzigen => "Plan of hulp wijzigen",
        Agendaonderwerp.Gi => "Advies van een GI",
        Agendaonderwerp.Vastgelopen => "Het loopt vast, of er is iets nieuws",
        Agendaonderwerp.Caseload => "De rol van de regisseur",
        _ => "Iets anders",
    };

    /// <summary>What was decided.</summary>
    /// <param name="besluit">Decision.</param>
    public static string Naam(Besluitsoort besluit) => besluit switch
    {
        Besluitsoort.Doen => "doen",
        Besluitsoort.BewustNiet => "bewust niet doen",
        _ => "later opnieuw wegen",
    };

    /// <summary>Without its place on an agenda there is no decision about a case.</summary>
    public static Regel Agenda { get; } =
        new("CR-037", "Een zaak wordt besproken en besloten in een overleg waar hij op de agenda staat, met de gedragswetenschapper.", "Werkbeschrijving casusregie, ‘Integrale en systeemgerichte probleemanalyse’", Hardheid.Verbod);

    /// <summary>Who is at the table and what is shared is weighed on purpose, each time.</summary>
    public static Regel Delen { get; } =
        new("CR-050", "Per overleg weeg je bewust wie erbij is, wat je deelt en waarom.", "Werkbeschrijving casusregie, ‘Privacy’", Hardheid.Verbod);

    /// <summary>One signal is enough.</summary>
    public static Regel Signalen { get; } =
        new("CR-025", "Eén van de acht signalen is genoeg voor een weging in het casuïstiekoverleg. De afweging komt in het dossier.", "Werkbeschrijving casusregie, ‘Casuïstiekoverleg’", Hardheid.Verbod);

    /// <summary>What is not needed is not done.</summary>
    public static Regel Rol { get; } =
        new("CR-075", "De rol van de casusregisseur komt regelmatig aan de orde: wat niet nodig is, doen we niet.", "Werkbeschrijving casusregie, ‘Evalueren en bijstellen’", Hardheid.Signalering);

    /// <summary>Which ticked signals ask a weighing: not what the plan covers, and not what was weighed before (CR-026).</summary>
    /// <param name="aangevinkt">Ticked now.</param>
    /// <param name="gewogen">On the agenda already, or weighed before.</param>
    /// <param name="belegd">Covered by an agreement in the plan in force.</param>
    public static IReadOnlyList<Cosignaal> TeWegen(IEnumerable<Cosignaal> aangevinkt, IEnumerable<Cosignaal> gewogen, IEnumerable<Cosignaal> belegd) =>
        [.. aangevinkt.Distinct().Except(gewogen).Except(belegd).Order()];
}
