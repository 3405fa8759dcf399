namespace Eenplan.Domein.Gedeeld;

/// <summary>How hard a rule is: the profession works "zo doen we het, tenzij" (CR-003), but some rules never bend.</summary>
public enum Hardheid
{
    /// <summary>Cannot be departed from.</summary>
    Verbod,

    /// <summary>Possible with a motivated <c>Afwijking</c> that stays in the dossier (CR-003).</summary>
    TenzijOnderbouwd,

    /// <summary>Only warns.</summary>
    Signalering,
}

/// <summary>A rule with its source, so that every screen can answer "Waarom?".</summary>
/// <param name="Eis">Requirement id.</param>
/// <param name="Tekst">The rule in one Dutch sentence.</param>
/// <param name="Bron">Where it comes from: document and section, or article of law.</param>
/// <param name="Hardheid">Whether one may depart from it.</param>
public sealed record Regel(string Eis, string Tekst, string Bron, Hardheid Hardheid = Hardheid.TenzijOnderbouwd)
{
    /// <summary>Whether one may depart from it, in words for the screen.</summary>
    public string Afwijken => Hardheid switch
    {
        Hardheid.Verbod => "Kan niet",
        Hardheid.TenzijOnderbouwd => "Kan, met een reden in het dossier",
        _ => "Dit is alleen een waarschuwing",
    };
}

/// <summary>The answer to "Waarom?": the fact, and the rule that makes something follow from it.</summary>
/// <param name="Feit">What happened, in words with its date.</param>
/// <param name="Regel">The rule.</param>
public sealed record Waarom(string Feit, Regel Regel);
