using System.Text.RegularExpressions;
using Eenplan.Domein.Casus;
using Eenplan.Domein.Gedeeld;
using Eenplan.Tests;

namespace Eenplan.Web.Tests.Structuur;

/// <summary>What a newcomer relies on when looking for a thing by its name: short files, folders named after modules, the chain in one order everywhere.</summary>
public sealed partial class BestandenTests
{
    const int LangsteBestand = 400;

    /// <summary>Folders that are no module of the requirements.</summary>
    static readonly string[] Vrij = ["Gedeeld", "Start", "Werkvoorraad", "Zoeken", "Casus"];

    [Fact]
    public void Geen_bronbestand_is_langer_dan_400_regels() => TeLang(Bronnen("src").Concat(Bronnen("tests")).Concat(Bronnen("bench"))).ShouldBe([]);

    [Fact]
    public void De_lengtetoets_bijt()
    {
        var lang = Path.GetTempFileName();
        File.WriteAllLines(lang, Enumerable.Repeat("x", LangsteBestand + 1));
        TeLang([lang]).ShouldHaveSingleItem();
        File.Delete(lang);
    }

    [Fact]
    public void Mappen_heten_naar_de_modules_van_de_eisen()
    {
        var modules = Eisen.Lees().Select(e => e.Module).Concat(Vrij).ToHashSet(StringComparer.Ordinal);
        foreach (var map in new[] { "src/Eenplan.Domein", "src/Eenplan.Web/Onderdelen" })
        {
            Directory.GetDirectories(Path.Combine(Wortel.Pad, map)).Select(m => Path.GetFileName(m)).Where(m => m is not ("bin" or "obj") && !modules.Contains(m)).ShouldBe([], map);
        }
    }

    [Fact]
    public void Ketenfase_keten_md_en_README_noemen_dezelfde_fasen_in_dezelfde_volgorde()
    {
        var fasen = Enum.GetNames<Ketenfase>();
        Fasen("docs/keten.md").ShouldBe(fasen);
        Fasen("README.md").ShouldBe(fasen);
    }

    [Fact]
    public void De_reis_heeft_een_blok_per_fase_die_bereikt_kan_worden()
    {
        var blokken = File.ReadLines(Path.Combine(Wortel.Pad, "tests/Eenplan.Web.Tests/Reizen/SignaalTotAfsluitingTests.cs"))
            .Select(r => Blok().Match(r)).Where(m => m.Success).Select(m => m.Groups[1].Value).ToList();
        var bereikbaar = Keten.Overgangen.SelectMany(o => new[] { o.Van, o.Naar }).Append(Ketenfase.Afsluiting).Distinct().Select(f => f.ToString());
        bereikbaar.Where(f => !blokken.Exists(b => b.StartsWith(f[..5], StringComparison.Ordinal))).ShouldBe([]);
    }

    [Fact]
    public void Elk_burgerservicenummer_in_de_repo_komt_uit_de_testreeks() =>
        Bronnen("src").Concat(Bronnen("tests")).Concat(Bronnen("gemeenten")).Concat(Bronnen("docs"))
            .SelectMany(b => Nummer().Matches(File.ReadAllText(b)).Select(m => (Bestand: b, m.Value)))
            .Where(n => Bsn.Lees(n.Value).Gelukt && !n.Value.StartsWith("9999", StringComparison.Ordinal))
            .Select(n => $"{n.Bestand}: {n.Value}").ShouldBe([]);

    [Fact]
    public void Geen_vastgelegd_bestand_noemt_een_downloadadres_van_een_pakketbron() =>
        Directory.GetFiles(Wortel.Pad, "package-lock.json", SearchOption.AllDirectories).Concat(Directory.GetFiles(Wortel.Pad, "nuget.config", SearchOption.AllDirectories))
            .Where(b => !b.Contains("node_modules", StringComparison.Ordinal) && File.ReadAllText(b).Contains("://", StringComparison.Ordinal)).ShouldBe([]);

    static IEnumerable<string> TeLang(IEnumerable<string> bestanden) =>
        bestanden.Where(b => Path.GetExtension(b) is ".cs" or ".cshtml" or ".razor" or ".tmp").Select(b => (Bestand: b, Regels: File.ReadLines(b).Count())).Where(b => b.Regels > LangsteBestand).Select(b => $"{b.Bestand}: {b.Regels}");

    static IEnumerable<string> Bronnen(string map)
    {
        var pad = Path.Combine(Wortel.Pad, map);
        return !Directory.Exists(pad) ? [] : Directory.EnumerateFiles(pad, "*", SearchOption.AllDirectories)
            .Where(b => Path.GetExtension(b) is ".cs" or ".cshtml" or ".yaml" or ".md" or ".csv" or ".json" && !b.Split(Path.DirectorySeparatorChar).Any(d => d is "bin" or "obj" or "node_modules" or "lib"));
    }

    /// <summary>The phases in the table of a page: rows that start with the name of a phase.</summary>
    static string[] Fasen(string bestand) =>
        [.. File.ReadLines(Path.Combine(Wortel.Pad, bestand)).Select(r => Rij().Match(r)).Where(m => m.Success && Enum.IsDefined(typeof(Ketenfase), m.Groups[1].Value)).Select(m => m.Groups[1].Value)];

    [GeneratedRegex(@"^\| (?:\[)?(\w+)")]
    private static partial Regex Rij();

    [GeneratedRegex(@"^\s*// (\w+)")]
    private static partial Regex Blok();

    [GeneratedRegex(@"(?<![\d.])\d{9}(?![\d.])")]
    private static partial Regex Nummer();
}
