using Eenplan.Domein.Casus;
using Eenplan.Domein.Gedeeld;
using Eenplan.Domein.Opschaling;
using Eenplan.Web.Onderdelen.Casus.Contract;
using Eenplan.Web.Platform.Journaal;
using Eenplan.Web.Platform.Opslag;
using Microsoft.EntityFrameworkCore;

namespace Eenplan.Web.Onderdelen.Opschaling;

/// <summary>Asks a gecertificeerde instelling for advice, or to go on together (CR-027).</summary>
public sealed class VraagGi(EenplanDb db, CasusToegang toegang, Werkeenheid werk, Ids ids)
{
    public sealed record Opdracht(CasusId Casus, string? Instelling, string? Vraag, bool Samen, string? Op);

    public Task<Uitkomst<Klaar>> VoerUit(Opdracht o, CancellationToken ct) => werk.Voer<Klaar>("GiVragen", async verloop =>
    {
        var casus = await toegang.Schrijf(o.Casus, ct);
        if (!casus.Gelukt || !casus.Waarde.Open)
        {
            return casus.Gelukt ? Casusweigeringen.Gesloten : Uitkomst<Klaar>.Geweigerd(casus.Weigeringen);
        }

        var dag = Datum.Lees(o.Op, "op");
        var overleg = dag.Gelukt ? Gioverleg.StelVraag(ids.Nieuw(), o.Casus, o.Instelling, o.Vraag, o.Samen, dag.Waarde, verloop.Vandaag) : Uitkomst<Gioverleg>.Geweigerd(dag.Weigeringen);
        if (!overleg.Gelukt)
        {
            return Uitkomst<Klaar>.Geweigerd(overleg.Weigeringen);
        }

        db.Add(overleg.Waarde);
        verloop.Schrijf(o.Casus, overleg.Waarde.Beginfeit);
        return Klaar.Goed;
    }, ct);
}

/// <summary>Records what came of it.</summary>
public sealed class LegGiUitkomstVast(EenplanDb db, CasusToegang toegang, Werkeenheid werk)
{
    public sealed record Opdracht(CasusId Casus, Guid Gioverleg, string? Uitkomst, string? Op);

    public Task<Uitkomst<Klaar>> VoerUit(Opdracht o, CancellationToken ct) => werk.Voer<Klaar>("GiUitkomstVastleggen", async verloop =>
    {
        var casus = await toegang.Schrijf(o.Casus, ct);
        var overleg = casus.Gelukt ? await db.Set<Gioverleg>().FirstOrDefaultAsync(g => g.Id == o.Gioverleg && g.CasusId == o.Casus, ct) : null;
        if (overleg is null)
        {
            return casus.Gelukt ? Weigering.NietGevonden : Uitkomst<Klaar>.Geweigerd(casus.Weigeringen);
        }

        var dag = Datum.Lees(o.Op, "uitkomstOp");
        var feit = dag.Gelukt ? overleg.LegUitkomstVast(o.Uitkomst, dag.Waarde, verloop.Vandaag) : Uitkomst<Feit>.Geweigerd(dag.Weigeringen);
        if (!feit.Gelukt)
        {
            return Uitkomst<Klaar>.Geweigerd(feit.Weigeringen);
        }

        verloop.Schrijf(o.Casus, feit.Waarde);
        return Klaar.Goed;
    }, ct);
}

/// <summary>Records a crisis; after it the safety is judged anew (CR-060, CR-057).</summary>
public sealed class BeginCrisis(EenplanDb db, CasusToegang toegang, Werkeenheid werk, Ids ids)
{
    public sealed record Opdracht(CasusId Casus, string? Wat, string? Ingrijpen, string? Spoedhulp);

    public Task<Uitkomst<Klaar>> VoerUit(Opdracht o, CancellationToken ct) => werk.Voer<Klaar>("CrisisBeginnen", async verloop =>
    {
        var casus = await toegang.Schrijf(o.Casus, ct);
        if (!casus.Gelukt || !casus.Waarde.Open)
        {
            return casus.Gelukt ? Casusweigeringen.Gesloten : Uitkomst<Klaar>.Geweigerd(casus.Weigeringen);
        }

        if (await db.Set<Crisis>().AnyAsync(c => c.CasusId == o.Casus && c.Gecontroleerd == null, ct))
        {
            return new Weigering("crisis-loopt", "Er loopt al een crisis in dit gezin. Leg een contact vast, of rond die eerst af.", Soort: Weigersoort.Regel);
        }

        var crisis = Crisis.Begin(ids.Nieuw(), o.Casus, o.Wat, o.Ingrijpen, o.Spoedhulp, verloop.Nu);
        if (!crisis.Gelukt)
        {
            return Uitkomst<Klaar>.Geweigerd(crisis.Weigeringen);
        }

        db.Add(crisis.Waarde);
        verloop.Schrijf(o.Casus, crisis.Waarde.Beginfeit);
        return Klaar.Goed;
    }, ct);
}

/// <summary>Checks the safety agreements; only then a crisis ends (CR-060).</summary>
public sealed class RondCrisisAf(EenplanDb db, CasusToegang toegang, Werkeenheid werk)
{
    public sealed record Opdracht(CasusId Casus, Guid Crisis, string? PlanMet, string? Spoedhulp);

    public Task<Uitkomst<Klaar>> VoerUit(Opdracht o, CancellationToken ct) => werk.Voer<Klaar>("CrisisAfronden", async verloop =>
    {
        var casus = await toegang.Schrijf(o.Casus, ct);
        var crisis = casus.Gelukt ? await db.Set<Crisis>().FirstOrDefaultAsync(c => c.Id == o.Crisis && c.CasusId == o.Casus, ct) : null;
        if (crisis is null)
        {
            return casus.Gelukt ? Weigering.NietGevonden : Uitkomst<Klaar>.Geweigerd(casus.Weigeringen);
        }

        var feit = crisis.Controleer(
            o.PlanMet, o.Spoedhulp, casus.Waarde.VeiligheidGewogenOp > crisis.Begonnen,
            casus.Waarde.Veiligheid != Veiligheidsoordeel.Voldoende && !casus.Waarde.VeiligheidsplanLoopt, verloop.Nu);
        if (!feit.Gelukt)
        {
            return Uitkomst<Klaar>.Geweigerd(feit.Weigeringen);
        }

        verloop.Schrijf(o.Casus, feit.Waarde);
        return Klaar.Goed;
    }, ct);
}
