namespace Eenplan.Domein.Gedeeld;

/// <summary>What kind of refusal; the edge maps it to a status code.</summary>
public enum Weigersoort
{
    /// <summary>Something in the input is missing or wrong: 400.</summary>
    Invoer,

    /// <summary>The thing does not exist, or not for this person: 404.</summary>
    NietGevonden,

    /// <summary>The person may not do this: 403.</summary>
    GeenToegang,

    /// <summary>A rule forbids it in the present state: 409.</summary>
    Regel,

    /// <summary>Somebody else saved meanwhile: 409 with both texts.</summary>
    Verouderd,

    /// <summary>Tried too often; the same may be tried later: 429.</summary>
    TeVaak,
}

/// <summary>A typed refusal, in Dutch words that say what is wrong and how to mend it. One line each, in one file beside the feature.</summary>
/// <param name="Code">Stable code, kebab-case, the same on page and in the API.</param>
/// <param name="Tekst">Dutch sentence for the person at the screen.</param>
/// <param name="Veld">Name of the field it belongs to (camelCase path), or null for the whole form.</param>
/// <param name="Eis">Requirement id it follows from, or null.</param>
/// <param name="Soort">What kind of refusal.</param>
public sealed record Weigering(string Code, string Tekst, string? Veld = null, string? Eis = null, Weigersoort Soort = Weigersoort.Invoer)
{
    /// <summary>The rule behind it, so that the screen can answer "Waarom?"; null when it is plain input.</summary>
    public Regel? Regel { get; init; }

    /// <summary>The thing does not exist, or not for this person; the same answer for both, so that existence does not leak.</summary>
    public static Weigering NietGevonden { get; } = new("niet-gevonden", "Dit bestaat niet, of je hebt er geen toegang toe.", Soort: Weigersoort.NietGevonden);

    /// <summary>The person's role or involvement does not allow it.</summary>
    public static Weigering GeenToegang { get; } = new("geen-toegang", "Je hebt geen toegang tot dit onderdeel.", Soort: Weigersoort.GeenToegang);

    /// <summary>Somebody else saved this meanwhile; nothing is lost.</summary>
    public static Weigering Verouderd { get; } = new("verouderd", "Iemand anders sloeg dit op terwijl jij typte. Er is niets verloren.", Soort: Weigersoort.Verouderd);

    /// <summary>Two people saved the same thing at the same moment, and the database kept one.</summary>
    public static Weigering Tegelijk { get; } = new("tegelijk", "Iemand anders legde op hetzelfde moment hetzelfde vast. Kijk opnieuw en probeer het nog eens.", Soort: Weigersoort.Regel);

    /// <summary>The same refusal at another field.</summary>
    /// <param name="veld">Name of the field.</param>
    public Weigering Bij(string veld) => this with { Veld = veld };
}
