using Eenplan.Domein.Casus;
using Eenplan.Domein.Gedeeld;
using Eenplan.Domein.Overleg;
using Eenplan.Web.Onderdelen.Casus.Contract;
using Eenplan.Web.Platform.Opslag;
using Microsoft.EntityFrameworkCore;

namespace Eenplan.Web.Onderdelen.Overleg;

/// <summary>Says whether the analysis was discussed (CR-037). A decision counts once: not for an analysis that was begun after it (CR-054).</summary>
public sealed class Overlegvoortgang(EenplanDb db) : IVoortgang
{
    public async Task<Voortgang> Vul(Voortgang stand, CasusId casus, CancellationToken ct)
    {
        var besloten = db.Set<Agendapunt>().Where(p => p.CasusId == casus && p.Onderwerp == Agendaonderwerp.AnalyseWegen && p.Besluit != null && p.Besluit != Besluitsoort.Later);
        var rondes = db.Set<Platform.Journaal.Journaalfeit>().Where(f => f.KetenId == casus.Waarde && f.Soort == "AnalyseBegonnen");
        return stand with { AnalyseInCo = await besloten.AnyAsync(p => !rondes.Any(r => r.Op > p.Vastgelegd), ct) };
    }
}
