using Eenplan.Domein.Casus;
using Eenplan.Domein.Evaluatie;
using Eenplan.Domein.Gedeeld;
using Eenplan.Web.Onderdelen.Casus.Contract;
using Eenplan.Web.Platform.Journaal;
using Eenplan.Web.Platform.Opslag;
using Microsoft.EntityFrameworkCore;

namespace Eenplan.Web.Onderdelen.Evaluatie;

/// <summary>Begins to watch something more closely, with its own rhythm (CR-056).</summary>
public sealed class StelMonitoringIn(EenplanDb db, CasusToegang toegang, Werkeenheid werk, Ids ids)
{
    public sealed record Opdracht(CasusId Casus, Volgonderwerp? Onderwerp, string? Wat, string? Met, string? Ritme);

    public Task<Uitkomst<Klaar>> VoerUit(Opdracht o, CancellationToken ct) => werk.Voer<Klaar>("MonitoringInstellen", async verloop =>
    {
        var casus = await toegang.Schrijf(o.Casus, ct);
        if (!casus.Gelukt || !casus.Waarde.Open)
        {
            return casus.Gelukt ? Casusweigeringen.Gesloten : Uitkomst<Klaar>.Geweigerd(casus.Weigeringen);
        }

        var nieuw = Monitoring.Begin(ids.Nieuw(), o.Casus, o.Onderwerp, o.Wat, o.Met, o.Ritme, verloop.Vandaag);
        if (!nieuw.Gelukt)
        {
            return Uitkomst<Klaar>.Geweigerd(nieuw.Weigeringen);
        }

        db.Add(nieuw.Waarde);
        verloop.Schrijf(o.Casus, nieuw.Waarde.Beginfeit);
        return Klaar.Goed;
    }, ct);
}

/// <summary>A step with one monitoring.</summary>
public abstract class Monitoringstap(EenplanDb db, CasusToegang toegang, Werkeenheid werk)
{
    protected Task<Uitkomst<Klaar>> Voer(string proces, CasusId id, Guid monitoring, Func<Monitoring, Procesverloop, Uitkomst<Feit>> stap, CancellationToken ct) => werk.Voer<Klaar>(proces, async verloop =>
    {
        var casus = await toegang.Schrijf(id, ct);
        var deze = casus.Gelukt ? await db.Set<Monitoring>().Include(m => m.Controles).FirstOrDefaultAsync(m => m.Id == monitoring && m.CasusId == id, ct) : null;
        if (deze is null)
        {
            return casus.Gelukt ? Weigering.NietGevonden : Uitkomst<Klaar>.Geweigerd(casus.Weigeringen);
        }

        var feit = casus.Waarde.Open ? stap(deze, verloop) : Casusweigeringen.Gesloten;
        if (!feit.Gelukt)
        {
            return Uitkomst<Klaar>.Geweigerd(feit.Weigeringen);
        }

        verloop.Schrijf(id, feit.Waarde);
        return Klaar.Goed;
    }, ct);
}

/// <summary>Records a check; its term ends and the next begins (CR-056).</summary>
public sealed class LegControleVast(EenplanDb db, CasusToegang toegang, Werkeenheid werk, Ids ids) : Monitoringstap(db, toegang, werk)
{
    public sealed record Opdracht(CasusId Casus, Guid Monitoring, string? Op, bool? Goed, string? Uitkomst);

    public Task<Uitkomst<Klaar>> VoerUit(Opdracht o, CancellationToken ct) => Voer("MonitoringControleren", o.Casus, o.Monitoring, (m, verloop) =>
    {
        var dag = Datum.Lees(o.Op, "op");
        return dag.Gelukt ? m.Controleer(ids.Nieuw(), dag.Waarde, o.Goed, o.Uitkomst, verloop.Vandaag) : Uitkomst<Feit>.Geweigerd(dag.Weigeringen);
    }, ct);
}

/// <summary>Watching more closely is not needed any more.</summary>
public sealed class StopMonitoring(EenplanDb db, CasusToegang toegang, Werkeenheid werk) : Monitoringstap(db, toegang, werk)
{
    public sealed record Opdracht(CasusId Casus, Guid Monitoring, string? Reden);

    public Task<Uitkomst<Klaar>> VoerUit(Opdracht o, CancellationToken ct) => Voer("MonitoringStoppen", o.Casus, o.Monitoring, (m, verloop) => m.Stop(o.Reden, verloop.Vandaag), ct);
}
