using Eenplan.Domein.Gedeeld;
using Eenplan.Domein.Overleg;
using Eenplan.Web.Onderdelen.Gezinsplan.Contract;
using Eenplan.Web.Platform.Opslag;
using Microsoft.EntityFrameworkCore;

namespace Eenplan.Web.Onderdelen.Overleg;

/// <summary>Tells the plan where its analysis or a change of it was weighed (CR-076).</summary>
public sealed class Planoverleg(EenplanDb db) : IPlanoverleg
{
    public Task<DateOnly?> Laatste(CasusId casus, DateOnly vanaf, CancellationToken ct) =>
        db.Set<Agendapunt>().Where(p => p.CasusId == casus && (p.Onderwerp == Agendaonderwerp.PlanWijzigen || p.Onderwerp == Agendaonderwerp.AnalyseWegen) && p.Besluit != null && p.Besluit != Besluitsoort.Later && p.BeslotenOp >= vanaf)
            .MaxAsync(p => p.BeslotenOp, ct);
}
