using System.Globalization;
using System.Text;

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
        ("sch", "s"), ("sz", "s"), ("cz", "s"), ("tsj", "s"), ("sh", "s"), ("ou", "u"), ("oe", "u"), ("ij", "i"), ("ei", "i"), ("ey", "i"), ("ai", "i"), ("ay", "i"), ("ie", "i"),
        ("ch", "g"), ("kh", "g"), ("gh", "g"), ("ph", "f"), ("th", "t"), ("dh", "t"), ("dt", "t"), ("ck", "k"), ("ks", "x"), ("qu", "k"), ("dj", "j"),
        ("ce", "se"), ("ci", "si"), ("c", "k"), ("q", "k"), ("y", "i"), ("j", "i"), ("z", "s"), ("v", "f"), ("w", "f"), ("d", "t"), ("b", "p"), ("o", "u"), ("e", "i"), ("h", ""),
    ];

    /// <summary>The keys of a name: one per word that is no particle.</summary>
    /// <param name="naam">Any name, or what was typed in search.</param>
    public static IReadOnlyList<string> Van(string naam) =>
        [.. Woorden(naam).Select(Klank).Where(k => k.Length > 0).Distinct(StringComparer.Ordinal)];

    static IEnumerable<string> Woorden(string naam)
    {
        var alle = Kaal(naam).Split([' ', '-', '\'', '’', '.', ','], StringSplitOptions.RemoveEmptyEntries);
        var zonder = alle.Where(w => !Tussenvoegsels.Contains(w)).ToList();
        return zonder.Count > 0 ? zonder : alle;
    }

    /// <summary>Lower case without diacritics; letters that Unicode does not take apart are replaced.</summary>
    static string Kaal(string naam)
    {
        var uit = new StringBuilder(naam.Length);
        foreach (var c in naam.Normalize(NormalizationForm.FormD))
        {
            if (CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark)
            {
                uit.Append(char.ToLowerInvariant(c) switch { 'ł' => 'l', 'ı' => 'i', 'ø' => 'o', 'đ' => 'd', 'ß' => 's', 'æ' => 'e', var l => l });
            }
        }

        return uit.ToString();
    }

    static string Klank(string woord)
    {
        var klank = Regels.Aggregate(woord, (w, r) => w.Replace(r.Van, r.Naar, StringComparison.Ordinal));
        var uit = new StringBuilder(klank.Length);
        foreach (var c in klank.Where(c => uit.Length == 0 || uit[^1] != c))
        {
            uit.Append(c);
        }

        return uit.ToString();
    }
}
