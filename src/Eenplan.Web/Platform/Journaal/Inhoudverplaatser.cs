using Eenplan.Domein.Gedeeld;
using Eenplan.Web.Platform.Opslag;
using Microsoft.EntityFrameworkCore;

namespace Eenplan.Web.Platform.Journaal;

/// <summary>
/// Takes the words of facts out of a file where they do not belong. The facts stay, with their hash, so the chain stays whole; each gets a
/// row in <see cref="Vernietiging"/> marked as moved, without which the database refuses to delete the words. They stand again, under a
/// new salt, with the fact in the right file. See docs/besluiten (inhoud verplaatsen).
/// </summary>
public sealed class Inhoudverplaatser(EenplanDb db)
{
    /// <param name="van">The wrong case.</param>
    /// <param name="dingen">Ids of the entries, as they stand in the codes of their facts.</param>
    /// <param name="verloop">The run.</param>
    /// <param name="ct">Cancels.</param>
    public async Task Verplaats(CasusId van, IReadOnlyList<string> dingen, Procesverloop verloop, CancellationToken ct)
    {
        var feiten = new HashSet<Guid>();
        foreach (var ding in dingen)
        {
            feiten.UnionWith(await db.Set<Journaalfeit>().Where(f => f.KetenId == van.Waarde && f.Codes.Contains(ding)).Select(f => f.Id).ToListAsync(ct));
        }

        var met = await db.Set<Feitinhoud>().Where(i => feiten.Contains(i.FeitId)).Select(i => i.FeitId).ToListAsync(ct);
        db.AddRange(met.Select(f => new Vernietiging { Id = f, KetenId = van.Waarde, Op = verloop.Nu, ProcesId = verloop.Proces.Id, Verplaatst = true }));

        // First the decision, then the deletion: the trigger looks for it.
        await db.SaveChangesAsync(ct);
        await db.Set<Feitinhoud>().Where(i => met.Contains(i.FeitId)).ExecuteDeleteAsync(ct);
    }
}
