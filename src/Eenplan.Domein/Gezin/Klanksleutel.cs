using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Eenplan.Domein.Gezin;

/// <summary>
/// A key under which names that sound alike meet: diacritics off, ij/y, c/k/s, g/ch, d/t, doubled letters once, particles off;
/// with the usual variants of Turkish, Polish and Arabic names. The same on both databases, because it is computed here.
/// </summary>
public static class Klanksleutel
{
    static readonly HashSet<string> Tussenvoegsels = new(StringComparer.Ordinal) { "van", "von", "de", "der", "den", "het", "ten", "ter", "te", "el", "al", "la", "le", "du", "da", "dos", "bin", "ibn", "op", "in", "t", "s" };

    static readonly (string Van, string Naar)[] Regels =
    [
        ("sch", "s"), ("sz", "s"), ("cz", "s"), ("tsj", "s"), ("sh", "s"), ("sj", "s"), ("icha", "isa"), ("chid", "sit"), ("ouw", "u"), ("auw", "u"), ("au", "u"), ("ou", "u"), ("oe", "u"), ("ij", "i"), ("ei", "i"), ("ey", "i"), ("ai", "i"), ("ay", "i"), ("ie", "i"),
        ("ch", "g"), ("kh", "g"), ("gh", "g"), ("ph", "f"), ("th", "t"), ("dh", "t"), ("dt", "t"), ("ck", "k"), ("ks", "x"), ("qu", "k"), ("dj", "j"),
        ("ce", "se"), ("ci", "si"), ("c", "k"), ("q", "k"), ("y", "i"), ("j", "i"), ("z", "s"), ("v", "f"), ("w", "f"), ("d", "t"), ("b", "p"), ("o", "u"), ("e", "i"), ("h", ""),
    ];

    /// <summary>Given names of which the vowels differ by language: one spelling stands for all.</summary>
    static readonly (Regex Vorm, string Een)[] Voornamen =
    [
        (new("^m[ou]h+a?m+[aei]d$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking), "mohamed"),
        (new("^[jy](o|u|ou|oe)s+[eou]u?f$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking), "jusuf"),
        (new("^fa[td]h?i?ma$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking), "fatima"),
        (new("^a[iy]s(h|j|c)?[ae]h?$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking), "aisa"),
    ];

    /// <summary>The keys with which one searches: one per word that is no particle.</summary>
    /// <param name="naam">What was typed in search, or any name.</param>
    public static IReadOnlyList<string> Van(string naam) => Klanken(Woorden(naam));

    /// <summary>
    /// The keys under which a name is kept: those of <see cref="Van"/>, and the forms in which people write a particle together with its name
    /// (El Khatib and Elkhatib, Abd el Aziz and Abdelaziz, van Dijk and Vandijk), so that a search finds both.
    /// </summary>
    /// <param name="naam">A name.</param>
    public static IReadOnlyList<string> Opslag(string naam) => Klanken(Woorden(naam).Concat(Aaneen(Alle(naam))).Concat(Woorden(naam).SelectMany(Los)));

    static IReadOnlyList<string> Klanken(IEnumerable<string> woorden) => [.. woorden.Select(Klank).Where(k => k.Length > 0).Distinct(StringComparer.Ordinal)];

    static string[] Alle(string naam) => Kaal(naam).Split([' ', '-', '\'', '’', '.', ','], StringSplitOptions.RemoveEmptyEntries);

    static IEnumerable<string> Woorden(string naam)
    {
        var alle = Alle(naam);
        var zonder = alle.Where(w => !Tussenvoegsels.Contains(w)).ToList();
        return zonder.Count > 0 ? zonder : alle;
    }

    static IEnumerable<string> Aaneen(string[] woorden)
    {
        for (var i = 0; i + 1 < woorden.Length; i++)
        {
            if (Tussenvoegsels.Contains(woorden[i]))
            {
                yield return woorden[i] + woorden[i + 1];
                if (i > 0)
                {
                    yield return woorden[i - 1] + woorden[i] + woorden[i + 1];
                }
            }
        }
    }

    static IEnumerable<string> Los(string woord)
    {
        foreach (var begin in new[] { "abdel", "abdul", "abdal", "abdoel", "el", "al", "van", "de" })
        {
            if (woord.Length >= begin.Length + 4 && woord.StartsWith(begin, StringComparison.Ordinal))
            {
                yield return woord[begin.Length..];
                if (begin.Length > 3)
                {
                    yield return "abd";
                }
            }
        }
    }

    /// <summary>Lower case without diacritics; letters that Unicode does not take apart are replaced.</summary>
    static string Kaal(string naam)
    {
        var uit = new StringBuilder(naam.Length);
        foreach (var c in naam.Normalize(NormalizationForm.FormD))
        {
            if (CharUnicodeInfo.GetUnicodeCategory(c) is not (UnicodeCategory.NonSpacingMark or UnicodeCategory.Format or UnicodeCategory.Control))
            {
                uit.Append(char.ToLowerInvariant(c) switch { 'ł' => 'l', 'ı' => 'i', 'ø' => 'o', 'đ' => 'd', 'ß' => 's', 'æ' => 'e', var l => l });
            }
        }

        return uit.ToString();
    }

    static string Klank(string woord)
    {
        var een = Voornamen.Where(v => v.Vorm.IsMatch(woord)).Select(v => v.Een).FirstOrDefault() ?? woord;
        var klank = Regels.Aggregate(een, (w, r) => w.Replace(r.Van, r.Naar, StringComparison.Ordinal));
        var uit = new StringBuilder(klank.Length);
        foreach (var c in klank.Where(c => uit.Length == 0 || uit[^1] != c))
        {
            uit.Append(c);
        }

        return uit.ToString();
    }
}
