using Eenplan.Domein.Beheer;
using Eenplan.Domein.Gedeeld;
using Eenplan.Web.Onderdelen.Casus.Contract;
using Eenplan.Web.Onderdelen.Termijnen.Contract;
using Eenplan.Web.Platform.Identiteit;
using Eenplan.Web.Platform.Opslag;
using Microsoft.EntityFrameworkCore;
using CasusEntiteit = Eenplan.Domein.Casus.Casus;

namespace Eenplan.Web.Onderdelen.Werkvoorraad;

/// <summary>What is stuck in a team: overdue terms per worker, and cases that nobody has.</summary>
public sealed record Teamstand(IReadOnlyDictionary<MedewerkerId, int> TeLaat, int Onverdeeld);

/// <summary>Counts what is overdue in the team of who asks.</summary>
public sealed class Teamlezer(EenplanDb db, CasusToegang toegang, Handelende wie, Gemeenteprofiel profiel, TimeProvider klok)
{
    public async Task<Teamstand> Lees(CancellationToken ct)
    {
        var vandaag = profiel.Kalender.DezeOfVolgende(Datum.Dag(klok.GetUtcNow()));
        var team = wie.Team;
        var open = db.Set<CasusEntiteit>().AsNoTracking().Where(toegang.Zichtbaar()).Where(c => c.GeslotenOp == null && c.Team == team);
        var laat = await (
            from c in open
            where c.RegisseurId != null && db.Set<Termijnregel>().Any(t => t.CasusId == c.Id && t.Laatste < vandaag)
            group c by c.RegisseurId into g
            select new { g.Key, Aantal = g.Count() }).ToListAsync(ct);
        return new(laat.ToDictionary(l => l.Key!.Value, l => l.Aantal), await open.CountAsync(c => c.RegisseurId == null, ct));
    }
}
