namespace Eenplan.Domein.Beheer;

/// <summary>Where the count of failed sign-ins of one account stands.</summary>
/// <param name="Mislukt">Failed tries since the last success or lockout.</param>
/// <param name="GeblokkeerdTot">End of the lockout (UTC); null when there is none.</param>
public readonly record struct Aanmeldstand(int Mislukt, DateTimeOffset? GeblokkeerdTot)
{
    /// <summary>Tries before the lockout.</summary>
    public const int Pogingen = 5;

    /// <summary>How long the lockout lasts; the text of the refusals says a quarter of an hour.</summary>
    public static readonly TimeSpan Blokkade = TimeSpan.FromMinutes(15);

    /// <summary>Whether nothing is tried now, not even a good password.</summary>
    /// <param name="nu">Instant of the try.</param>
    public bool Geblokkeerd(DateTimeOffset nu) => GeblokkeerdTot > nu;

    /// <summary>Where it stands after a failed try: the fifth one locks for a quarter of an hour and starts the count again.</summary>
    /// <param name="nu">Instant of the try.</param>
    public Aanmeldstand NaMislukken(DateTimeOffset nu) =>
        Mislukt + 1 >= Pogingen ? new(0, nu + Blokkade) : new(Mislukt + 1, null);
}
