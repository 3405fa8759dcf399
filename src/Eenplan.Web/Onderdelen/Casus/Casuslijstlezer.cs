using Eenplan.Domein.Casus;
using Eenplan.Domein.Gedeeld;
using Eenplan.Domein.Gezin;
using Eenplan.Web.Onderdelen.Casus.Contract;
using Eenplan.Web.Platform.Opslag;
using Microsoft.EntityFrameworkCore;
using CasusEntiteit = Eenplan.Domein.Casus.Casus;
using GezinEntiteit = Eenplan.Domein.Gezin.Gezin;

namespace Eenplan.Web.Onderdelen.Casus;

/// <summary>A child in a line of the list.</summary>
public sealed record Casuskindregel(PersoonId Id, string Naam, DateOnly? Geboren, DateOnly? Uitgerekend, Veiligheidsoordeel Veiligheid);

/// <summary>A case as a line of a list.</summary>
public sealed record Casusregel(CasusEntiteit Casus, string Gezin, IReadOnlyList<Casuskindregel> Kinderen);

/// <summary>All cases one may look into, newest first, a page at a time.</summary>
public sealed class Casuslijstlezer(EenplanDb db, CasusToegang toegang)
{
    public async Task<(IReadOnlyList<Casusregel> Regels, int Totaal)> Lees(bool gesloten, int pagina, int aantal, CancellationToken ct)
    {
        var alle = db.Set<CasusEntiteit>().AsNoTracking().Where(toegang.Zichtbaar()).Where(c => gesloten ? c.GeslotenOp != null : c.GeslotenOp == null);
        var totaal = await alle.CountAsync(ct);
        var rijen = await (
            from c in alle.OrderByDescending(c => c.AangemeldOp).ThenByDescending(c => c.Nummer).Skip((pagina - 1) * aantal).Take(aantal)
            join g in db.Set<GezinEntiteit>() on c.GezinId equals g.Id
            orderby c.AangemeldOp descending, c.Nummer descending
            select new { Casus = c, Gezin = g.Naam }).ToListAsync(ct);
        var ids = rijen.ConvertAll(r => r.Casus.Id);
        var kinderen = (await (
            from k in db.Set<CasusKind>().AsNoTracking()
            join p in db.Set<Persoon>() on k.PersoonId equals p.Id
            where ids.Contains(k.CasusId) && !k.Overleden
            select new { k.CasusId, k.Veiligheid, Persoon = p }).ToListAsync(ct)).ToLookup(k => k.CasusId);
        return (rijen.ConvertAll(r => new Casusregel(r.Casus, r.Gezin, [.. kinderen[r.Casus.Id].OrderBy(k => k.Persoon.Geboren ?? DateOnly.MaxValue).Select(k => new Casuskindregel(k.Persoon.Id, k.Persoon.Naam, k.Persoon.Geboren, k.Persoon.Uitgerekend, k.Veiligheid))])), totaal);
    }
}
