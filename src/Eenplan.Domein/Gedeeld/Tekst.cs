using System.Globalization;
using System.Text;

namespace Eenplan.Domein.Gedeeld;

/// <summary>Lengths of text, the same for page, endpoint and table: SQLite does not keep them, so the rules do.</summary>
public static class Tekst
{
    /// <summary>Most characters in a name or a one-line field.</summary>
    public const int Kort = 200;

    /// <summary>Most characters in a long text.</summary>
    public const int Lang = 20_000;

    /// <summary>
    /// Trims a typed text and takes out what no database or screen can carry: control characters, half surrogates and the characters that
    /// turn the reading direction of everything after them (display isolates names itself). Empty becomes null.
    /// </summary>
    /// <param name="invoer">What was typed.</param>
    public static string? Schoon(string? invoer)
    {
        if (string.IsNullOrWhiteSpace(invoer))
        {
            return null;
        }

        var uit = new StringBuilder(invoer.Length);
        foreach (var teken in invoer.Replace("\r\n", "\n", StringComparison.Ordinal).EnumerateRunes())
        {
            if (teken.Value is '\n' or '\t' || !(Rune.IsControl(teken) || Keert(teken.Value)))
            {
                uit.Append(teken);
            }
        }

        var tekst = uit.ToString().Trim();
        return tekst.Length == 0 ? null : tekst;
    }

    /// <summary>A name inside a Dutch sentence: one that reads from right to left gets its own direction, so that the words and digits around it stay in place.</summary>
    /// <param name="naam">Any name.</param>
    public static string Isoleer(string naam) => naam.EnumerateRunes().Any(r => VanRechts(r.Value)) ? $"\u2068{naam}\u2069" : naam;

    /// <summary>First letter for a round mark beside a name: a whole character, also when that is an emoji or carries an accent of its own.</summary>
    /// <param name="naam">Any name.</param>
    public static string Initiaal(string naam)
    {
        var kaal = naam.TrimStart('\u2068');
        return kaal.Length == 0 ? "" : kaal[..StringInfo.GetNextTextElementLength(kaal)].ToUpperInvariant();
    }

    static bool Keert(int teken) => teken is (>= 0x202A and <= 0x202E) or (>= 0x2066 and <= 0x2069);

    static bool VanRechts(int teken) => teken is (>= 0x0590 and <= 0x08FF) or (>= 0xFB1D and <= 0xFDFF) or (>= 0xFE70 and <= 0xFEFC) or (>= 0x10800 and <= 0x10FFF) or (>= 0x1E800 and <= 0x1EFFF);

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
