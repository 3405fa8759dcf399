using System.Text.Encodings.Web;
using System.Text.Json;
using Eenplan.Web.Platform.Opslag;

namespace Eenplan.Web.Platform.Verben;

/// <summary>
/// Which requirements have tests, and did they pass: merges the result files of the test assemblies with docs/eisen.csv.
/// Results of another build than this one count as stale. A verb of the repository: absent from a published build.
/// </summary>
public static class Eisenverb
{
    static readonly JsonSerializerOptions Json = new() { PropertyNamingPolicy = JsonNamingPolicy.CamelCase, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, WriteIndented = true };

    /// <summary>One requirement with its tests.</summary>
    /// <param name="Id">Requirement id.</param>
    /// <param name="Module">Module it belongs to.</param>
    /// <param name="Tests">Names of the tests that carry it.</param>
    /// <param name="Geslaagd">There are tests, all of them ran on this build and passed.</param>
    /// <param name="Verouderd">A test ran on another build.</param>
    public sealed record Stand(string Id, string Module, IReadOnlyList<string> Tests, bool Geslaagd, bool Verouderd);

    /// <summary>What a test assembly wrote.</summary>
    public sealed record Bestand(Dictionary<string, Guid> Bouw, List<Test> Tests);

    /// <summary>Outcome of a test: gelukt, niet-gelukt or overgeslagen.</summary>
    public sealed record Test(string Naam, List<string> Eisen, string Uitkomst);

    public static async Task<int> Voer(string[] args)
    {
        var wortel = Instellingen.Repomap() ?? throw new Opstartfout("Dit verb werkt alleen in de repository van Eenplan.");
        var standen = Voeg(File.ReadAllLines(Path.Combine(wortel, "docs", "eisen.csv")), Lees(Path.Combine(wortel, "artifacts", "eisen")), DezeBouw());
        if (args.Contains("--json"))
        {
            await Console.Out.WriteLineAsync(JsonSerializer.Serialize(standen, Json));
            return 0;
        }

        foreach (var module in standen.GroupBy(s => s.Module).OrderBy(m => m.Key, StringComparer.Ordinal))
        {
            await Console.Out.WriteLineAsync($"{module.Key}: {module.Count(s => s.Geslaagd)} van {module.Count()} met geslaagde tests");
            foreach (var stand in module.Where(s => s.Tests.Count > 0))
            {
                await Console.Out.WriteLineAsync($"  {stand.Id}  {(stand.Geslaagd ? "geslaagd" : stand.Verouderd ? "verouderd" : "niet geslaagd")}, {stand.Tests.Count} tests");
            }
        }

        return 0;
    }

    /// <summary>Merges; an id on a test that is no requirement is an error.</summary>
    /// <param name="csv">Lines of docs/eisen.csv.</param>
    /// <param name="bestanden">Result files.</param>
    /// <param name="bouw">Module version ids of this build.</param>
    public static IReadOnlyList<Stand> Voeg(IReadOnlyList<string> csv, IReadOnlyList<Bestand> bestanden, IReadOnlyDictionary<string, Guid> bouw)
    {
        var tests = bestanden
            .SelectMany(b => b.Tests.SelectMany(t => t.Eisen.Select(e => (Eis: e, Test: t, Vers: b.Bouw.All(m => bouw.TryGetValue(m.Key, out var id) && id == m.Value)))))
            .ToLookup(t => t.Eis, StringComparer.Ordinal);
        var eisen = csv.Skip(1).Where(r => r.Length > 0).Select(r => r.Split(',', 3)).ToList();
        var onbekend = tests.Select(t => t.Key).Except(eisen.Select(e => e[0]), StringComparer.Ordinal).ToList();
        if (onbekend.Count > 0)
        {
            throw new Opstartfout($"Onbekende eis op een test: {string.Join(", ", onbekend)}. Zet de eis in docs/eisen.csv of verbeter het kenmerk.");
        }

        return [.. eisen.Select(e => new Stand(
            e[0],
            e[1],
            [.. tests[e[0]].Select(t => t.Test.Naam).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)],
            tests[e[0]].Any() && tests[e[0]].All(t => t.Vers && t.Test.Uitkomst == "gelukt"),
            tests[e[0]].Any(t => !t.Vers)))];
    }

    static List<Bestand> Lees(string map) =>
        !Directory.Exists(map)
            ? throw new Opstartfout("Er zijn nog geen uitkomsten. Draai eerst: dotnet test")
            : [.. Directory.EnumerateFiles(map, "*.json").Order(StringComparer.Ordinal).Select(b => JsonSerializer.Deserialize<Bestand>(File.ReadAllText(b)) ?? throw new Opstartfout($"{b} is leeg. Draai opnieuw: dotnet test"))];

    /// <summary>The assemblies of Eenplan beside this one; the same sources give the same ids.</summary>
    static Dictionary<string, Guid> DezeBouw() => Directory.EnumerateFiles(AppContext.BaseDirectory, "*.dll")
        .Where(d => Path.GetFileName(d).StartsWith("eenplan", StringComparison.OrdinalIgnoreCase))
        .Select(d => System.Reflection.Assembly.LoadFrom(d)).ToDictionary(a => a.GetName().Name!, a => a.ManifestModule.ModuleVersionId, StringComparer.Ordinal);
}
