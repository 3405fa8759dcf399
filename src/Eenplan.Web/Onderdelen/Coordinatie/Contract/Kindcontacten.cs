using Eenplan.Domein.Coordinatie;
using Eenplan.Domein.Gedeeld;
using Eenplan.Web.Platform.Opslag;
using Microsoft.EntityFrameworkCore;

namespace Eenplan.Web.Onderdelen.Coordinatie.Contract;

/// <summary>Which children of a case were seen and which were spoken with (CR-019).</summary>
public sealed record Kindcontact(IReadOnlySet<PersoonId> Gezien, IReadOnlySet<PersoonId> Gesproken);

/// <summary>Reads it from the contacts that were not withdrawn.</summary>
public sealed class Kindcontacten(EenplanDb db)
{
    public async Task<Kindcontact> Van(CasusId casus, CancellationToken ct)
    {
        var rijen = await db.Set<Contactmoment>().AsNoTracking()
            .Where(c => c.CasusId == casus && c.Ingetrokken == null && (c.Gezien != "" || c.Gesproken != ""))
            .Select(c => new { c.Gezien, c.Gesproken }).Distinct().ToListAsync(ct);
        return new(Lees(rijen.Select(r => r.Gezien)), Lees(rijen.Select(r => r.Gesproken)));
    }

    static HashSet<PersoonId> Lees(IEnumerable<string> lijsten) =>
        [.. lijsten.SelectMany(l => l.Split(',', StringSplitOptions.RemoveEmptyEntries)).Select(s => new PersoonId(Guid.Parse(s)))];
}
