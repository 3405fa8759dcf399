using Eenplan.Domein.Gedeeld;
using Eenplan.Web.Onderdelen.Termijnen.Contract;
using Eenplan.Web.Platform.Opslag;
using Microsoft.EntityFrameworkCore;

namespace Eenplan.Web.Onderdelen.Termijnen;

/// <summary>Reads the open terms of a case, the first to end on top. Who may see the case is asked before.</summary>
public sealed class Termijnlezer(EenplanDb db)
{
    /// <summary>More than a case can have; a list without a bound is a mistake.</summary>
    public const int Hoogstens = 200;

    public Task<List<Termijnregel>> Lees(CasusId casus, CancellationToken ct) =>
        db.Set<Termijnregel>().AsNoTracking().Where(t => t.CasusId == casus).OrderBy(t => t.Laatste).ThenBy(t => t.Id).Take(Hoogstens).ToListAsync(ct);
}
