using System.Reflection;
using Eenplan.Tests;
using Eenplan.Web.Platform.Opslag;
using Eenplan.Web.Platform.Verben;
using static Eenplan.Web.Platform.Verben.Eisenverb;

namespace Eenplan.Web.Tests.Structuur;

/// <summary>Requirements and their proofs: docs/eisen.csv equals the catalogue, tests carry known ids, results of another build are stale.</summary>
public sealed class EisenTests
{
    static readonly string[] Csv = ["id,module,titel", "CR-010,Veiligheid,\"Veiligheid eerst\"", "CR-011,Veiligheid,\"Plan bij onveilig\""];
    static readonly Dictionary<string, Guid> Bouw = new(StringComparer.Ordinal) { ["eenplan"] = new Guid(1, 0, 0, new byte[8]) };

    [Fact]
    public void De_lijst_is_gelijk_aan_de_catalogus()
    {
        Assert.SkipWhen(Wortel.Normen is null, "EENPLAN_NORMEN wijst niet naar de normen; docs/eisen.csv is niet vergeleken met de catalogus.");
        var catalogus = File.ReadLines(Path.Combine(Wortel.Normen!, "eisen.md"))
            .Select(r => r.Split(" | ")).Where(d => d.Length >= 4 && d[0].Length == 8 && d[0].StartsWith("| ", StringComparison.Ordinal) && d[0][4] == '-' && char.IsAsciiDigit(d[0][5]))
            .Select(d => $"{d[0][2..]} {d[^1].TrimEnd(' ', '|')}");
        Eisen.Lees().Select(e => $"{e.Id} {e.Module}").ShouldBe(catalogus);
    }

    [Fact]
    public void Elke_titel_is_een_regel() => Eisen.Lees().Where(e => e.Titel.Length is < 5 or > 100).ShouldBe([]);

    [Fact]
    public void Elke_eis_op_een_test_bestaat_en_geen_reis_draagt_er_een()
    {
        var bekend = Eisen.Lees().Select(e => e.Id).ToHashSet(StringComparer.Ordinal);
        var gedragen = typeof(EisenTests).Assembly.GetTypes()
            .SelectMany(t => t.GetMethods().Cast<MemberInfo>().Append(t).Select(m => (Type: t, Eis: m.GetCustomAttribute<EisAttribute>())))
            .Where(m => m.Eis is not null).SelectMany(m => m.Eis!.GetTraits().Select(e => (m.Type, Id: e.Value))).ToList();
        gedragen.Where(g => !bekend.Contains(g.Id)).ShouldBe([]);
        gedragen.Where(g => g.Type.Namespace!.Contains(".Reizen", StringComparison.Ordinal)).ShouldBe([]);
    }

    [Fact]
    public void Geslaagd_is_alleen_wat_op_deze_bouw_helemaal_slaagde()
    {
        Een("gelukt").ShouldBe((true, false));
        Een("niet-gelukt").ShouldBe((false, false));
        Een("overgeslagen").ShouldBe((false, false));
        Een("gelukt", bouw: 2).ShouldBe((false, true));
        Voeg(Csv, [], Bouw)[0].Geslaagd.ShouldBeFalse();
    }

    [Fact]
    public void Een_onbekende_eis_is_een_fout() =>
        Should.Throw<Opstartfout>(() => Voeg(Csv, [new(Bouw, [new("t", ["XX-999"], "gelukt")])], Bouw)).Message.ShouldContain("XX-999");

    static (bool Geslaagd, bool Verouderd) Een(string uitkomst, int bouw = 1)
    {
        var stand = Voeg(Csv, [new(new(StringComparer.Ordinal) { ["eenplan"] = new Guid(bouw, 0, 0, new byte[8]) }, [new("t", ["CR-010"], uitkomst)])], Bouw)[0];
        return (stand.Geslaagd, stand.Verouderd);
    }
}
