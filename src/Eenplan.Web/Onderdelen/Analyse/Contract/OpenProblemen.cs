using Eenplan.Domein.Analyse;
using Eenplan.Domein.Gedeeld;
using Eenplan.Web.Platform.Opslag;
using Microsoft.EntityFrameworkCore;

namespace Eenplan.Web.Onderdelen.Analyse.Contract;

/// <summary>A problem that the plan answers with a goal or a reason (CR-031).</summary>
/// <param name="Id">Stays the same over versions of the analysis.</param>
/// <param name="Over">Whom it is about; null is the family.</param>
/// <param name="Tekst">What it is.</param>
/// <param name="Dynamisch">Dynamic, not static.</param>
/// <param name="Veranderbaar">Can change; else it is permanently compensated.</param>
/// <param name="Bron">Who said it.</param>
public sealed record Probleem(Guid Id, PersoonId? Over, string Tekst, bool Dynamisch, bool Veranderbaar, Bron Bron);

/// <summary>Reads the problems of the newest analysis that was laid down.</summary>
public sealed class OpenProblemen(EenplanDb db)
{
    public async Task<IReadOnlyList<Probleem>> Van(CasusId casus, CancellationToken ct)
    {
        var laatste = db.Set<Probleemanalyse>().Where(a => a.CasusId == casus && a.Vastgelegd != null).OrderByDescending(a => a.Nr).Select(a => a.Id).Take(1);
        var punten = await db.Set<Analysepunt>().AsNoTracking().Where(p => p.Soort == Puntsoort.Probleem && laatste.Contains(EF.Property<Guid>(p, "AnalyseId"))).OrderBy(p => p.Id).ToListAsync(ct);
        return [.. punten.Select(p => new Probleem(p.Kenmerk, p.Over, p.Tekst, p.Dynamisch == true, p.Kan == Veranderbaarheid.Veranderbaar, p.Bron))];
    }
}
