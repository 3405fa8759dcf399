using Eenplan.Domein.Coordinatie;
using Eenplan.Domein.Gedeeld;
using Eenplan.Web.Platform.Opslag;
using Microsoft.EntityFrameworkCore;

namespace Eenplan.Web.Onderdelen.Coordinatie.Contract;

/// <summary>Everybody around the family who is no member of it: for the list, the plan, the evaluation and the invitations.</summary>
public sealed class Betrokkenenlezer(EenplanDb db)
{
    /// <summary>More people than fit around any table.</summary>
    public const int Hoogstens = 100;

    /// <summary>Who is involved now.</summary>
    public async Task<IReadOnlyList<Betrokkene>> Nu(CasusId casus, CancellationToken ct) =>
        await db.Set<Betrokkene>().AsNoTracking().Where(b => b.CasusId == casus && b.Tot == null).OrderBy(b => b.Soort).ThenBy(b => b.Naam).ThenBy(b => b.Id).Take(Hoogstens).ToListAsync(ct);

    /// <summary>Who was involved before, last one first.</summary>
    public async Task<IReadOnlyList<Betrokkene>> Vroeger(CasusId casus, CancellationToken ct) =>
        await db.Set<Betrokkene>().AsNoTracking().Where(b => b.CasusId == casus && b.Tot != null).OrderByDescending(b => b.Tot).ThenBy(b => b.Naam).ThenBy(b => b.Id).Take(Hoogstens).ToListAsync(ct);

    /// <summary>One of them, or null.</summary>
    public Task<Betrokkene?> Een(CasusId casus, Guid id, CancellationToken ct) => db.Set<Betrokkene>().AsNoTracking().FirstOrDefaultAsync(b => b.Id == id && b.CasusId == casus, ct);
}
