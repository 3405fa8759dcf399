using Eenplan.Domein.Casus;
using Eenplan.Domein.Gedeeld;
using Eenplan.Domein.Gezinsplan;
using Eenplan.Domein.Veiligheid;
using Eenplan.Web.Onderdelen.Casus.Contract;
using Eenplan.Web.Onderdelen.Veiligheid.Contract;
using Eenplan.Web.Platform.Journaal;
using Eenplan.Web.Platform.Opslag;
using Microsoft.EntityFrameworkCore;
using GezinsplanEntiteit = Eenplan.Domein.Gezinsplan.Gezinsplan;

namespace Eenplan.Web.Onderdelen.Gezinsplan;

/// <summary>Loads the plan of a case with all its versions, and what stands around it.</summary>
public sealed class Planboek(EenplanDb db, Stabielelezer stabiel)
{
    const string NaarAnalyse = "\"fase\":\"Analyse\"";

    /// <summary>The plan to change; null before it is begun.</summary>
    public Task<GezinsplanEntiteit?> Laad(CasusId casus, CancellationToken ct) => Heel(db.Set<GezinsplanEntiteit>()).FirstOrDefaultAsync(p => p.CasusId == casus, ct);

    /// <summary>The plan to look at.</summary>
    public Task<GezinsplanEntiteit?> Lees(CasusId casus, CancellationToken ct) => Heel(db.Set<GezinsplanEntiteit>().AsNoTracking()).FirstOrDefaultAsync(p => p.CasusId == casus, ct);

    /// <summary>What the plan says about safety (CR-034): the safety plan that runs, and the latest judgement in the long run per child.</summary>
    public async Task<Planveiligheid> Veiligheid(Domein.Casus.Casus casus, CancellationToken ct) => new(
        !casus.VeiligheidsplanLoopt ? null : await db.Set<Veiligheidsplan>().AsNoTracking().Include(p => p.Bodemeisen).AsSingleQuery().FirstOrDefaultAsync(p => p.CasusId == casus.Id && p.Geeindigd == null, ct),
        await stabiel.Laatste(casus.Id, ct));

    /// <summary>Round of analysis and plan the case is in: up by one each time it goes back to the analysis (CR-054).</summary>
    public async Task<int> Ronde(CasusId casus, CancellationToken ct) =>
        Math.Max(0, await db.Set<Journaalfeit>().CountAsync(f => f.KetenId == casus.Waarde && f.Soort == "FaseGewijzigd" && f.Codes.Contains(NaarAnalyse), ct) - 1);

    static IQueryable<GezinsplanEntiteit> Heel(IQueryable<GezinsplanEntiteit> vraag) => vraag.Include(p => p.Versies).ThenInclude(v => v.Ondertekeningen).AsSingleQuery();
}

/// <summary>Says whether a version of this round is in force (CR-041).</summary>
public sealed class Planvoortgang(EenplanDb db, Planboek boek) : IVoortgang
{
    public async Task<Voortgang> Vul(Voortgang stand, CasusId casus, CancellationToken ct)
    {
        var ronde = await boek.Ronde(casus, ct);
        return stand with { PlanGeldt = await db.Set<GezinsplanEntiteit>().Where(p => p.CasusId == casus).SelectMany(p => p.Versies).AnyAsync(v => v.Status == Planstatus.Vastgesteld && v.Ronde == ronde, ct) };
    }
}
