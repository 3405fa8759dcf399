using Eenplan.Domein.Coordinatie;
using Eenplan.Domein.Gedeeld;
using Eenplan.Web.Onderdelen.Casus.Contract;
using Eenplan.Web.Platform.Identiteit;
using Eenplan.Web.Platform.Journaal;
using Eenplan.Web.Platform.Opslag;
using Microsoft.EntityFrameworkCore;

namespace Eenplan.Web.Onderdelen.Coordinatie;

/// <summary>Makes a task in a case, or something to wait for from somebody else.</summary>
public sealed class MaakTaak(EenplanDb db, CasusToegang toegang, Werkeenheid werk, Handelende wie, Ids ids)
{
    public sealed record Opdracht(CasusId Casus, string? Wat, string? Uiterlijk, string? WachtOp);

    public Task<Uitkomst<Guid>> VoerUit(Opdracht o, CancellationToken ct) => werk.Voer<Guid>("TaakMaken", async verloop =>
    {
        var casus = await toegang.Schrijf(o.Casus, ct);
        if (!casus.Gelukt)
        {
            return Uitkomst<Guid>.Geweigerd(casus.Weigeringen);
        }

        var dag = Datum.Lees(o.Uiterlijk, "uiterlijk");
        var taak = dag.Gelukt ? Taak.Maak(ids.Nieuw(), o.Casus, o.Wat, dag.Waarde, o.WachtOp, verloop.Vandaag, wie.Bekend ? wie.Id : null, verloop.Nu) : Uitkomst<Taak>.Geweigerd(dag.Weigeringen);
        if (!taak.Gelukt)
        {
            return Uitkomst<Guid>.Geweigerd(taak.Weigeringen);
        }

        db.Add(taak.Waarde);
        verloop.Schrijf(o.Casus, taak.Waarde.Beginfeit);
        return taak.Waarde.Id;
    }, ct);
}

/// <summary>Marks a task done.</summary>
public sealed class RondTaakAf(EenplanDb db, CasusToegang toegang, Werkeenheid werk)
{
    public sealed record Opdracht(CasusId Casus, Guid Taak);

    public Task<Uitkomst<Klaar>> VoerUit(Opdracht o, CancellationToken ct) => werk.Voer<Klaar>("TaakAfronden", async verloop =>
    {
        var casus = await toegang.Schrijf(o.Casus, ct);
        if (!casus.Gelukt)
        {
            return Uitkomst<Klaar>.Geweigerd(casus.Weigeringen);
        }

        var taak = await db.Set<Taak>().FirstOrDefaultAsync(t => t.Id == o.Taak && t.CasusId == o.Casus, ct);
        var feit = taak is null ? Weigering.NietGevonden : taak.RondAf(verloop.Nu);
        if (!feit.Gelukt)
        {
            return Uitkomst<Klaar>.Geweigerd(feit.Weigeringen);
        }

        verloop.Schrijf(o.Casus, feit.Waarde);
        return Klaar.Goed;
    }, ct);
}

/// <summary>Withdraws an own task, visibly.</summary>
public sealed class TrekTaakIn(EenplanDb db, CasusToegang toegang, Werkeenheid werk, Handelende wie)
{
    public sealed record Opdracht(CasusId Casus, Guid Taak, string? Reden);

    public Task<Uitkomst<Klaar>> VoerUit(Opdracht o, CancellationToken ct) => werk.Voer<Klaar>("TaakIntrekken", async verloop =>
    {
        var casus = await toegang.Schrijf(o.Casus, ct);
        if (!casus.Gelukt)
        {
            return Uitkomst<Klaar>.Geweigerd(casus.Weigeringen);
        }

        var taak = await db.Set<Taak>().FirstOrDefaultAsync(t => t.Id == o.Taak && t.CasusId == o.Casus, ct);
        var feit = taak is null ? Weigering.NietGevonden : taak.TrekIn(wie.Id, o.Reden, verloop.Nu);
        if (!feit.Gelukt)
        {
            return Uitkomst<Klaar>.Geweigerd(feit.Weigeringen);
        }

        verloop.Schrijf(o.Casus, feit.Waarde);
        return Klaar.Goed;
    }, ct);
}

/// <summary>Replaces an own open task with a better one; the timeline keeps what stood there.</summary>
public sealed class VervangTaak(EenplanDb db, CasusToegang toegang, Werkeenheid werk, Handelende wie, Ids ids)
{
    public sealed record Opdracht(CasusId Casus, Guid Taak, string? Wat, string? Uiterlijk, string? WachtOp, string? Reden);

    public Task<Uitkomst<Guid>> VoerUit(Opdracht o, CancellationToken ct) => werk.Voer<Guid>("TaakVervangen", async verloop =>
    {
        var casus = await toegang.Schrijf(o.Casus, ct);
        if (!casus.Gelukt)
        {
            return Uitkomst<Guid>.Geweigerd(casus.Weigeringen);
        }

        var taak = await db.Set<Taak>().FirstOrDefaultAsync(t => t.Id == o.Taak && t.CasusId == o.Casus, ct);
        var dag = Datum.Lees(o.Uiterlijk, "uiterlijk");
        if (taak is null || !dag.Gelukt)
        {
            return taak is null ? Weigering.NietGevonden : dag.Weigeringen[0];
        }

        var vervangen = taak.Vervang(ids.Nieuw(), o.Wat, dag.Waarde, o.WachtOp, wie.Id, o.Reden, verloop.Vandaag, verloop.Nu);
        if (!vervangen.Gelukt)
        {
            return Uitkomst<Guid>.Geweigerd(vervangen.Weigeringen);
        }

        db.Add(vervangen.Waarde.Nieuw);
        verloop.Schrijf(o.Casus, vervangen.Waarde.Feiten);
        return vervangen.Waarde.Nieuw.Id;
    }, ct);
}
