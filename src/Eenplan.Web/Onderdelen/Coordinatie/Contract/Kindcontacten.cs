using Eenplan.Domein.Coordinatie;
using Eenplan.Domein.Gedeeld;
using Eenplan.Web.Platform.Opslag;
using Microsoft.EntityFrameworkCore;

namespace Eenplan.Web.Onderdelen.Coordinatie.Contract;

/// <summary>Which children of a case were seen and which were spoken with (CR-019).</summary>
public sealed record Kindcontact(IReadOnlySet<PersoonId> Gezien, IReadOnlySet<PersoonId> Gesproken);

/// <summary>When and by whom a child was last seen, and last spoken with (CR-019).</summary>
public sealed record Kindgesprek(DateOnly? GezienOp, MedewerkerId? GezienDoor, DateOnly? GesprokenOp, MedewerkerId? GesprokenDoor)
{
    public static Kindgesprek Geen { get; } = new(null, null, null, null);

    public bool Gezien => GezienOp is not null;

    public bool Gesproken => GesprokenOp is not null;
}

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

    /// <summary>Per child when and by whom; a child that is not in it was neither seen nor spoken with.</summary>
    public async Task<IReadOnlyDictionary<PersoonId, Kindgesprek>> Gesprekken(CasusId casus, CancellationToken ct)
    {
        var rijen = await db.Set<Contactmoment>().AsNoTracking()
            .Where(c => c.CasusId == casus && c.Ingetrokken == null && (c.Gezien != "" || c.Gesproken != ""))
            .GroupBy(c => new { c.Gezien, c.Gesproken, c.Door }).Select(g => new { g.Key.Gezien, g.Key.Gesproken, g.Key.Door, Op = g.Max(c => c.Op) }).ToListAsync(ct);
        var per = new Dictionary<PersoonId, Kindgesprek>();
        foreach (var rij in rijen.OrderBy(r => r.Op))
        {
            foreach (var kind in Lees([rij.Gezien]))
            {
                per[kind] = per.GetValueOrDefault(kind, Kindgesprek.Geen) with { GezienOp = rij.Op, GezienDoor = rij.Door };
            }

            foreach (var kind in Lees([rij.Gesproken]))
            {
                per[kind] = per.GetValueOrDefault(kind, Kindgesprek.Geen) with { GesprokenOp = rij.Op, GesprokenDoor = rij.Door };
            }
        }

        return per;
    }

    static HashSet<PersoonId> Lees(IEnumerable<string> lijsten) =>
        [.. lijsten.SelectMany(l => l.Split(',', StringSplitOptions.RemoveEmptyEntries)).Select(s => new PersoonId(Guid.Parse(s)))];
}
