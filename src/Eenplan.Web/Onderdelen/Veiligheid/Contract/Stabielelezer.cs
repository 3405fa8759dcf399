using Eenplan.Domein.Casus;
using Eenplan.Domein.Gedeeld;
using Eenplan.Domein.Veiligheid;
using Eenplan.Web.Platform.Opslag;
using Microsoft.EntityFrameworkCore;

namespace Eenplan.Web.Onderdelen.Veiligheid.Contract;

/// <summary>The latest judgement of the stable safety of a child, with its civil day.</summary>
public sealed record Stabieloordeel(PersoonId Kind, Veiligheidsoordeel Oordeel, DateOnly Op);

/// <summary>Reads the latest stable safety of each child, for the plan and the evaluation (CR-034).</summary>
public sealed class Stabielelezer(EenplanDb db)
{
    public async Task<IReadOnlyList<Stabieloordeel>> Laatste(CasusId casus, CancellationToken ct)
    {
        var alle = db.Set<Stabieletaxatie>().AsNoTracking().Where(t => t.CasusId == casus);
        return (await alle.Where(t => !alle.Any(n => n.KindId == t.KindId && (n.Op > t.Op || (n.Op == t.Op && n.Id > t.Id)))).Select(t => new { t.KindId, t.Oordeel, t.Op }).ToListAsync(ct))
            .ConvertAll(t => new Stabieloordeel(t.KindId, t.Oordeel, Datum.Dag(t.Op)));
    }
}
