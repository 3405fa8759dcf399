using Eenplan.Domein.Gedeeld;
using Eenplan.Domein.Veiligheid;
using Eenplan.Web.Platform.Opslag;
using Microsoft.EntityFrameworkCore;

namespace Eenplan.Web.Onderdelen.Veiligheid;

/// <summary>Reads the running safety plan and the assessments of a case.</summary>
public sealed class Veiligheidslezer(EenplanDb db)
{
    public Task<Veiligheidsplan?> Plan(CasusId casus, CancellationToken ct) =>
        db.Set<Veiligheidsplan>().AsNoTracking().Include(p => p.Bodemeisen).FirstOrDefaultAsync(p => p.CasusId == casus && p.Geeindigd == null, ct);

    public Task<List<Veiligheidstaxatie>> Taxaties(CasusId casus, CancellationToken ct) =>
        db.Set<Veiligheidstaxatie>().AsNoTracking().Include(t => t.Regels).Where(t => t.CasusId == casus).OrderByDescending(t => t.Op).Take(10).ToListAsync(ct);
}
