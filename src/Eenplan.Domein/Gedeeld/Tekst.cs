namespace Eenplan.Domein.Gedeeld;

/// <summary>Lengths of text, the same for page, endpoint and table: SQLite does not keep them, so the rules do.</summary>
public static class Tekst
{
    /// <summary>Most characters in a name or a one-line field.</summary>
    public const int Kort = 200;

    /// <summary>Most characters in a long text.</summary>
    public const int Lang = 20_000;

    /// <summary>Trims a typed text and takes out control characters; empty becomes null.</summary>
    /// <param name="invoer">What was typed.</param>
    public static string? Schoon(string? invoer)
    {
        if (string.IsNullOrWhiteSpace(invoer))
        {
            return null;
        }

        var tekst = invoer.Replace("\r\n", "\n", StringComparison.Ordinal).Trim();
        return string.Concat(tekst.Where(c => c == '\n' || c == '\t' || !char.IsControl(c)));
    }

    /// <summary>Checks a text that must be there.</summary>
    /// <param name="invoer">What was typed.</param>
    /// <param name="veld">Field the refusal belongs to.</param>
    /// <param name="vraag">What to fill in, as a Dutch sentence.</param>
    /// <param name="max">Most characters.</param>
    /// <returns>The clean text, or <c>veld-leeg</c> / <c>tekst-te-lang</c>.</returns>
    public static Uitkomst<string> Verplicht(string? invoer, string veld, string vraag, int max = Kort) =>
        Schoon(invoer) is not { } tekst ? new Weigering("veld-leeg", vraag, veld) : PastIn(tekst, veld, max);

    /// <summary>Checks a text that may be absent.</summary>
    /// <param name="invoer">What was typed.</param>
    /// <param name="veld">Field the refusal belongs to.</param>
    /// <param name="max">Most characters.</param>
    /// <returns>The clean text or null, or <c>tekst-te-lang</c>.</returns>
    public static Uitkomst<string?> Vrij(string? invoer, string veld, int max = Kort)
    {
        if (Schoon(invoer) is not { } tekst)
        {
            return (string?)null;
        }

        var past = PastIn(tekst, veld, max);
        return past.Gelukt ? past.Waarde : past.Weigeringen[0];
    }

    static Uitkomst<string> PastIn(string tekst, string veld, int max) =>
        tekst.Length <= max ? tekst : new Weigering("tekst-te-lang", $"Deze tekst is te lang: {tekst.Length} tekens, er passen er {max}.", veld);
}
