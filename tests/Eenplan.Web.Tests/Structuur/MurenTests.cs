using Eenplan.Domein.Gedeeld;

namespace Eenplan.Web.Tests.Structuur;

/// <summary>The walls of the house hold, and each wall is shown to bite on a deliberate violation.</summary>
public sealed class MurenTests
{
    static readonly Lazy<IReadOnlyList<Verwijzing>> Echt = new(() =>
        Verwijzingen.In(typeof(Eenplanserver).Assembly.GetTypes().Concat(typeof(CasusId).Assembly.GetTypes()).Where(t => !Verwijzingen.Gemaakt(t))));

    static readonly Lazy<IReadOnlyList<Verwijzing>> Overtreding = new(() =>
        Verwijzingen.In(typeof(MurenTests).Assembly.GetTypes().Where(t => t.FullName!.Contains("Overtreding", StringComparison.Ordinal))));

    public static TheoryData<string> Regels => [.. typeof(Muren).GetMethods().Where(m => m.ReturnType == typeof(IEnumerable<Verwijzing>)).Select(m => m.Name)];

    [Theory]
    [MemberData(nameof(Regels))]
    public void Muur_staat(string regel) => Toets(regel, Echt.Value).ShouldBe([]);

    [Theory]
    [MemberData(nameof(Regels))]
    public void Muur_bijt_op_een_overtreding(string regel) => Toets(regel, Overtreding.Value).ShouldNotBeEmpty();

    [Fact]
    public void Domein_verwijst_naar_geen_enkel_pakket() =>
        typeof(CasusId).Assembly.GetReferencedAssemblies().Select(a => a.Name!).Where(n => !n.StartsWith("System.", StringComparison.Ordinal)).ShouldBeEmpty();

    static string[] Toets(string regel, IReadOnlyList<Verwijzing> alle) =>
        [.. ((IEnumerable<Verwijzing>)typeof(Muren).GetMethod(regel)!.Invoke(null, [alle])!).Select(v => v.ToString()).Order(StringComparer.Ordinal)];
}
