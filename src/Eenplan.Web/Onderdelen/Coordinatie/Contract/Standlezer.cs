using Eenplan.Domein.Coordinatie;
using Eenplan.Domein.Gedeeld;
using Eenplan.Web.Platform.Opslag;
using Microsoft.EntityFrameworkCore;

namespace Eenplan.Web.Onderdelen.Coordinatie.Contract;

/// <summary>How it goes with a family, latest first (CR-047).</summary>
public sealed class Standlezer(EenplanDb db)
{
    /// <summary>So many are shown.</summary>
    public const int Hoogstens = 20;

    public async Task<IReadOnlyList<Gezinsstand>> Van(CasusId casus, int aantal, CancellationToken ct) =>
        await db.Set<Gezinsstand>().AsNoTracking().Where(s => s.CasusId == casus).OrderByDescending(s => s.Op).ThenByDescending(s => s.Id).Take(aantal).ToListAsync(ct);
}
