using Eenplan.Domein.Casus;
using Eenplan.Domein.Gedeeld;
using Eenplan.Domein.Opschaling;
using Eenplan.Web.Onderdelen.Casus.Contract;
using Eenplan.Web.Platform.Journaal;
using Eenplan.Web.Platform.Opslag;
using Microsoft.EntityFrameworkCore;

namespace Eenplan.Web.Onderdelen.Opschaling;

/// <summary>Asks a gecertificeerde instelling for advice, or to go on together (CR-027).</summary>
public sealed class VraagGi(EenplanDb db, CasusToegang toegang, Werkeenheid werk, Ids ids) : Opschaalstap(db, toegang, werk)
{
    readonly EenplanDb opslag = db;

    public sealed record Opdracht(CasusId Casus, string? Instelling, string? Vraag, bool Samen, string? Op);

    public Task<Uitkomst<Klaar>> VoerUit(Opdracht o, CancellationToken ct) => Begin("GiVragen", o.Casus, verloop =>
    {
        var dag = Datum.Lees(o.Op, "op");
        var overleg = dag.Gelukt ? Gioverleg.StelVraag(ids.Nieuw(), o.Casus, o.Instelling, o.Vraag, o.Samen, dag.Waarde, verloop.Vandaag) : Uitkomst<Gioverleg>.Geweigerd(dag.Weigeringen);
        if (!overleg.Gelukt)
        {
            return Task.FromResult(Uitkomst<Klaar>.Geweigerd(overleg.Weigeringen));
        }

        opslag.Add(overleg.Waarde);
        verloop.Schrijf(o.Casus, overleg.Waarde.Beginfeit);
        return Task.FromResult<Uitkomst<Klaar>>(Klaar.Goed);
    }, ct);
}

/// <summary>Records what came of it.</summary>
public sealed class LegGiUitkomstVast(EenplanDb db, CasusToegang toegang, Werkeenheid werk) : Opschaalstap(db, toegang, werk)
{
    public sealed record Opdracht(CasusId Casus, Guid Gioverleg, string? Uitkomst, string? Op);

    public Task<Uitkomst<Klaar>> VoerUit(Opdracht o, CancellationToken ct) => Verder<Gioverleg>("GiUitkomstVastleggen", o.Casus, g => g.Id == o.Gioverleg && g.CasusId == o.Casus, (_, overleg, verloop) =>
    {
        var dag = Datum.Lees(o.Op, "uitkomstOp");
        return dag.Gelukt ? overleg.LegUitkomstVast(o.Uitkomst, dag.Waarde, verloop.Vandaag) : Uitkomst<Feit>.Geweigerd(dag.Weigeringen);
    }, ct);
}

/// <summary>Records a crisis; after it the safety is judged anew (CR-060, CR-057).</summary>
public sealed class BeginCrisis(EenplanDb db, CasusToegang toegang, Werkeenheid werk, Ids ids) : Opschaalstap(db, toegang, werk)
{
    readonly EenplanDb opslag = db;

    public sealed record Opdracht(CasusId Casus, string? Wat, string? Ingrijpen, string? Spoedhulp);

    public Task<Uitkomst<Klaar>> VoerUit(Opdracht o, CancellationToken ct) => Begin<Klaar>("CrisisBeginnen", o.Casus, async verloop =>
    {
        if (await opslag.Set<Crisis>().AnyAsync(c => c.CasusId == o.Casus && c.Gecontroleerd == null, ct))
        {
            return new Weigering("crisis-loopt", "Er loopt al een crisis in dit gezin. Leg een contact vast, of rond die eerst af.", Soort: Weigersoort.Regel);
        }

        var crisis = Crisis.Begin(ids.Nieuw(), o.Casus, o.Wat, o.Ingrijpen, o.Spoedhulp, verloop.Nu);
        if (!crisis.Gelukt)
        {
            return Uitkomst<Klaar>.Geweigerd(crisis.Weigeringen);
        }

        opslag.Add(crisis.Waarde);
        verloop.Schrijf(o.Casus, crisis.Waarde.Beginfeit);
        return Klaar.Goed;
    }, ct);
}

/// <summary>Checks the safety agreements; only then a crisis ends (CR-060).</summary>
public sealed class RondCrisisAf(EenplanDb db, CasusToegang toegang, Werkeenheid werk) : Opschaalstap(db, toegang, werk)
{
    public sealed record Opdracht(CasusId Casus, Guid Crisis, string? PlanMet, string? Spoedhulp);

    public Task<Uitkomst<Klaar>> VoerUit(Opdracht o, CancellationToken ct) => Verder<Crisis>("CrisisAfronden", o.Casus, c => c.Id == o.Crisis && c.CasusId == o.Casus, (casus, crisis, verloop) =>
        crisis.Controleer(
            o.PlanMet, o.Spoedhulp, casus.VeiligheidGewogenOp > crisis.Begonnen,
            casus.Veiligheid != Veiligheidsoordeel.Voldoende && !casus.VeiligheidsplanLoopt, verloop.Nu), ct);
}
