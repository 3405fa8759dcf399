namespace Eenplan.Domein.Gedeeld;

/// <summary>Corrections of an own entry, the same for contacts, tasks and assessments: within 24 hours freely, later with a reason.</summary>
public static class Correctie
{
    /// <summary>How long one corrects without saying why: long enough for the evening, too short to rewrite a file.</summary>
    public static readonly TimeSpan Vrij = TimeSpan.FromHours(24);

    /// <summary>Checks the reason of a correction.</summary>
    /// <param name="reden">Why, as typed.</param>
    /// <param name="vastgelegd">When the entry was written (UTC); null counts as long ago.</param>
    /// <param name="nu">Instant.</param>
    /// <param name="vraag">What to fill in when it is asked, as a Dutch sentence.</param>
    /// <param name="altijd">Asked within 24 hours too.</param>
    /// <param name="max">Most characters.</param>
    /// <returns>The clean reason or null, or <c>intrekreden-leeg</c> / <c>tekst-te-lang</c>.</returns>
    public static Uitkomst<string?> Reden(string? reden, DateTimeOffset? vastgelegd, DateTimeOffset nu, string vraag, bool altijd = false, int max = Tekst.Lang)
    {
        var waarom = Tekst.Vrij(reden, "reden", max);
        return waarom is { Gelukt: true, Waarde: null } && (altijd || vastgelegd is not { } op || nu - op > Vrij)
            ? new Weigering("intrekreden-leeg", vraag, "reden")
            : waarom;
    }
}
