using System.Globalization;
using Eenplan.Tests;

namespace Eenplan.Browser.Tests.Reizen;

/// <summary>The table "What a task costs a person" of bench/README.md, so that the document and the product cannot part.</summary>
static class Moeitetabel
{
    public static IReadOnlyDictionary<string, Moeite> Lees() => File.ReadLines(Path.Combine(Wortel.Pad, "bench", "README.md"))
        .Select(r => r.Split('|', StringSplitOptions.TrimEntries))
        .Where(d => d.Length > 5 && int.TryParse(d[2], out _) && int.TryParse(d[3], out _) && int.TryParse(d[4], out _))
        .ToDictionary(d => d[1], d => new Moeite(Getal(d[2]), Getal(d[3]), Getal(d[4])), StringComparer.Ordinal);

    static int Getal(string tekst) => int.Parse(tekst, CultureInfo.InvariantCulture);
}
