using System.Collections.Concurrent;
using System.Reflection;
using System.Text.Json;
using Eenplan.Tests;
using Xunit;
using Xunit.v3;

[assembly: Eisuitkomst]

namespace Eenplan.Tests;

/// <summary>
/// Notes the outcome of every test that carries a requirement. Each test assembly writes its own file in artifacts/eisen with the build
/// it ran on, for <c>eenplan eisen</c>; a filtered run on the same build adds to it.
/// </summary>
[AttributeUsage(AttributeTargets.Assembly)]
public sealed class EisuitkomstAttribute : BeforeAfterTestAttribute
{
    static readonly ConcurrentDictionary<string, Eisuitkomst> Uitkomsten = new(StringComparer.Ordinal);

    static EisuitkomstAttribute() => AppDomain.CurrentDomain.ProcessExit += (_, _) => Schrijf();

    /// <summary>An exception in the test comes after this, so the outcome counts as failed until it is known to be good.</summary>
    public override void Before(MethodInfo methodUnderTest, IXunitTest test) => Noteer(test, "niet-gelukt");

    public override void After(MethodInfo methodUnderTest, IXunitTest test) => Noteer(test, TestContext.Current.TestState?.Result switch
    {
        TestResult.Passed => "gelukt",
        TestResult.Skipped => "overgeslagen",
        _ => "niet-gelukt",
    });

    static void Noteer(IXunitTest test, string uitkomst)
    {
        if (test.Traits.TryGetValue("Eis", out var ids))
        {
            Uitkomsten[test.TestDisplayName] = new(test.TestDisplayName, [.. ids], uitkomst);
        }
    }

    static void Schrijf()
    {
        var assembly = typeof(EisuitkomstAttribute).Assembly;
        var bestand = Path.Combine(Wortel.Pad, "artifacts", "eisen", assembly.GetName().Name + ".json");
        var bouw = AppDomain.CurrentDomain.GetAssemblies()
            .Where(a => a.GetName().Name is "eenplan" or "Eenplan.Domein" or "Eenplan.Ijw")
            .ToDictionary(a => a.GetName().Name!, a => a.ManifestModule.ModuleVersionId, StringComparer.Ordinal);
        var eerder = Lees(bestand);
        var alle = eerder is not null && eerder.Bouw.OrderBy(b => b.Key, StringComparer.Ordinal).SequenceEqual(bouw.OrderBy(b => b.Key, StringComparer.Ordinal))
            ? eerder.Tests.Where(t => !Uitkomsten.ContainsKey(t.Naam)) : [];
        Directory.CreateDirectory(Path.GetDirectoryName(bestand)!);
        File.WriteAllText(bestand, JsonSerializer.Serialize(new Eisbestand(bouw, [.. alle.Concat(Uitkomsten.Values).OrderBy(t => t.Naam, StringComparer.Ordinal)])));
    }

    static Eisbestand? Lees(string bestand)
    {
        try
        {
            return File.Exists(bestand) ? JsonSerializer.Deserialize<Eisbestand>(File.ReadAllText(bestand)) : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}

/// <summary>What one test assembly found on one build.</summary>
public sealed record Eisbestand(Dictionary<string, Guid> Bouw, List<Eisuitkomst> Tests);

/// <summary>Outcome of one test: gelukt, niet-gelukt or overgeslagen.</summary>
public sealed record Eisuitkomst(string Naam, List<string> Eisen, string Uitkomst);
