namespace Eenplan.Domein.Toegang;

/// <summary>How a request for help was signed (CR-042).</summary>
public enum Aanvraagvorm
{
    /// <summary>A signed request, on paper or as a scan.</summary>
    Aanvraag,

    /// <summary>The plan in force, signed by who may ask help for this child.</summary>
    Plan,

    /// <summary>Not signed yet: weighing can begin, a decision cannot.</summary>
    NogNiet,
}

/// <summary>From where help can come (CR-045); doing nothing is always one of the options.</summary>
public enum Optiesoort
{
    /// <summary>Family, friends, neighbours.</summary>
    EigenNetwerk,

    /// <summary>A general provision, or help on the ground of another law.</summary>
    Voorliggend,

    /// <summary>Specialist youth care of a provider.</summary>
    Jeugdhulp,

    /// <summary>Doing nothing.</summary>
    NietsDoen,
}

/// <summary>What was decided.</summary>
public enum Toegangsbesluit
{
    /// <summary>Youth care is given.</summary>
    Toekennen,

    /// <summary>It is refused.</summary>
    Afwijzen,

    /// <summary>It is not needed: network or general provisions are enough.</summary>
    GeenJeugdhulp,

    /// <summary>Running help becomes less (CR-061).</summary>
    Verlagen,

    /// <summary>Running help ends (CR-061).</summary>
    Beeindigen,
}

/// <summary>What came of the day on which help should begin (CR-046).</summary>
public enum Startuitkomst
{
    /// <summary>It began.</summary>
    Gestart,

    /// <summary>Not yet; another day was agreed.</summary>
    Later,

    /// <summary>It will not come.</summary>
    GaatNietDoor,
}

/// <summary>The words for the screen.</summary>
public static class Toegangwoorden
{
    /// <summary>A kind of option in words.</summary>
    /// <param name="soort">Kind.</param>
    public static string Naam(Optiesoort soort) => soort switch
    {
        Optiesoort.EigenNetwerk => "Eigen netwerk",
        Optiesoort.Voorliggend => "Algemene voorziening",
        Optiesoort.Jeugdhulp => "Jeugdhulp",
        _ => "Niets doen",
    };

    /// <summary>A decision in words.</summary>
    /// <param name="besluit">Decision.</param>
    public static string Naam(Toegangsbesluit besluit) => besluit switch
    {
        Toegangsbesluit.Toekennen => "Jeugdhulp toegekend",
        Toegangsbesluit.Afwijzen => "Jeugdhulp afgewezen",
        Toegangsbesluit.GeenJeugdhulp => "Geen jeugdhulp nodig",
        Toegangsbesluit.Verlagen => "Minder hulp",
        _ => "Hulp beëindigd",
    };
}
