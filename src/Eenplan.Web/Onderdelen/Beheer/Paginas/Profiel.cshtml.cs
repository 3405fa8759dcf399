using Eenplan.Domein.Beheer;
using Eenplan.Domein.Termijnen;
using Eenplan.Web.Platform.Autorisatie;
using Eenplan.Web.Platform.Gemeenten;
using Eenplan.Web.Platform.Web;

namespace Eenplan.Web.Onderdelen.Beheer.Paginas;

/// <summary>How the municipality works, to read.</summary>
[Vereist(Recht.ProfielBeheren)]
public sealed class ProfielModel(Gemeenteprofiel profiel, Profiellezer lezer, HuidigeGemeente gemeente) : EenplanPagina
{
    /// <summary>A term with its value in words.</summary>
    public sealed record Regel(string Naam, string Duur, bool Eigen, string Bron);

    public Gemeenteprofiel Profiel => profiel;

    /// <summary>Which version holds, and how the file differs.</summary>
    public Profielstand Stand { get; private set; } = null!;

    /// <summary>What makes the file a version.</summary>
    public string Opdracht => $"eenplan profiel invoeren {gemeente.Gemeente.Code}";

    public async Task OnGetAsync(CancellationToken ct) => Stand = await lezer.Lees(ct);

    public IEnumerable<Regel> Termijnen => profiel.Termijnen.Values.OrderBy(t => t.Naam, StringComparer.Ordinal)
        .Select(t => new Regel(t.Naam, Woorden(t), Termijnregister.Alle.TryGetValue(t.Code, out var landelijk) && landelijk.Duur != t.Duur, t.Eis));

    static string Woorden(Termijndefinitie t) =>
        t.Duur is { } duur ? $"{duur}{(t.Correctie < 0 ? ", min een dag" : "")}" : t.GeenLaatsteDag ?? "";
}
