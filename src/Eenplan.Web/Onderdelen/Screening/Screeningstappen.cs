using Eenplan.Domein.Casus;
using Eenplan.Domein.Gedeeld;
using Eenplan.Domein.Gezin;
using Eenplan.Domein.Screening;
using Eenplan.Web.Onderdelen.Casus.Contract;
using Eenplan.Web.Onderdelen.Gezinsplan.Contract;
using Eenplan.Web.Onderdelen.Overleg.Contract;
using Eenplan.Web.Platform.Identiteit;
using Eenplan.Web.Platform.Journaal;
using Eenplan.Web.Platform.Opslag;
using Microsoft.EntityFrameworkCore;
using CasusEntiteit = Eenplan.Domein.Casus.Casus;

namespace Eenplan.Web.Onderdelen.Screening;

/// <summary>One step in the screening of an open case, on the version one looked at; the first step begins the file.</summary>
public abstract class Screeningstap(EenplanDb db, CasusToegang toegang, Werkeenheid werk, Ids ids)
{
    protected Ids Ids => ids;

    protected Task<Uitkomst<Klaar>> Voer(string proces, CasusId id, int versie, Func<CasusEntiteit, Screeningsdossier, Procesverloop, Task<Uitkomst<Feit>>> stap, CancellationToken ct) =>
        VoerMeer(proces, id, versie, async (casus, dossier, verloop) =>
        {
            var feit = await stap(casus, dossier, verloop);
            return feit.Gelukt ? new List<Feit> { feit.Waarde } : Uitkomst<List<Feit>>.Geweigerd(feit.Weigeringen);
        }, ct);

    protected Task<Uitkomst<Klaar>> VoerMeer(string proces, CasusId id, int versie, Func<CasusEntiteit, Screeningsdossier, Procesverloop, Task<Uitkomst<List<Feit>>>> stap, CancellationToken ct) => werk.Voer<Klaar>(proces, async verloop =>
    {
        var casus = await toegang.Schrijf(id, ct);
        if (!casus.Gelukt)
        {
            return Uitkomst<Klaar>.Geweigerd(casus.Weigeringen);
        }

        if (!casus.Waarde.Open)
        {
            return Casusweigeringen.Gesloten;
        }

        var bekend = await db.Set<Screeningsdossier>().Include(d => d.Vragen).Include(d => d.Bevragingen).Include(d => d.Verdiepingen).AsSplitQuery().FirstOrDefaultAsync(d => d.CasusId == id, ct);
        if ((bekend?.Versie ?? 0) != versie)
        {
            return Weigering.Verouderd;
        }

        var dossier = bekend ?? Screeningsdossier.Begin(ids.Nieuw(), id);
        var feiten = await stap(casus.Waarde, dossier, verloop);
        if (!feiten.Gelukt)
        {
            return Uitkomst<Klaar>.Geweigerd(feiten.Weigeringen);
        }

        if (bekend is null)
        {
            db.Add(dossier);
        }

        verloop.Schrijf(id, feiten.Waarde);
        return Klaar.Goed;
    }, ct);

    /// <summary>Name of a present member of the family; null when it is none.</summary>
    protected Task<string?> Lid(CasusEntiteit casus, PersoonId persoon, CancellationToken ct) => (
        from l in db.Set<Gezinslid>()
        join p in db.Set<Persoon>() on l.PersoonId equals p.Id
        where EF.Property<GezinId>(l, "GezinId") == casus.GezinId && l.Tot == null && p.Id == persoon
        select p.Voornaam ?? p.Achternaam).FirstOrDefaultAsync(ct);
}

/// <summary>Writes down question, wish, expectation and situation of one member (CR-013, CR-016, CR-021).</summary>
public sealed class LegVraagVast(EenplanDb db, CasusToegang toegang, Werkeenheid werk, Ids ids) : Screeningstap(db, toegang, werk, ids)
{
    public sealed record Opdracht(
        CasusId Casus, PersoonId Persoon, int Versie, Vraagstand? Stand, string? Vraag, string? Wens, string? Verwachting, string? Reden, Leefgebieden Gebieden, Bronsoort? BronSoort, string? BronWie, string? BronOp);

    public Task<Uitkomst<Klaar>> VoerUit(Opdracht o, CancellationToken ct) => Voer("VraagVastleggen", o.Casus, o.Versie, async (casus, dossier, verloop) =>
    {
        var dag = Datum.Lees(o.BronOp, "bronOp");
        return await Lid(casus, o.Persoon, ct) is not { } naam ? Weigering.NietGevonden
            : !dag.Gelukt ? dag.Weigeringen[0]
            : dossier.LegVraagVast(Ids.Nieuw(), o.Persoon, naam, new(o.Stand, o.Vraag, o.Wens, o.Verwachting, o.Reden, o.Gebieden, o.BronSoort, o.BronWie, dag.Waarde), verloop.Vandaag);
    }, ct);
}

/// <summary>Writes down who takes part, who does not, and why (CR-013).</summary>
public sealed class WeegBetrokkenen(EenplanDb db, CasusToegang toegang, Werkeenheid werk, Ids ids) : Screeningstap(db, toegang, werk, ids)
{
    public sealed record Opdracht(CasusId Casus, int Versie, string? Betrokkenen);

    public Task<Uitkomst<Klaar>> VoerUit(Opdracht o, CancellationToken ct) =>
        Voer("BetrokkenenAfwegen", o.Casus, o.Versie, (_, dossier, _) => Task.FromResult(dossier.WeegBetrokkenen(o.Betrokkenen)), ct);
}

/// <summary>Writes down a look in the IKB; what it found comes on the list of who is asked (CR-018).</summary>
public sealed class LegIkbVast(EenplanDb db, CasusToegang toegang, Werkeenheid werk, Ids ids, Handelende wie) : Screeningstap(db, toegang, werk, ids)
{
    public sealed record Opdracht(CasusId Casus, int Versie, string? Op, IReadOnlyList<Betrokkene> Domeinen, string? Toelichting);

    public Task<Uitkomst<Klaar>> VoerUit(Opdracht o, CancellationToken ct) => Voer("IkbVastleggen", o.Casus, o.Versie, (_, dossier, verloop) =>
    {
        var dag = Datum.Lees(o.Op, "op");
        return Task.FromResult(dag.Gelukt ? dossier.LegIkbVast(dag.Waarde, o.Domeinen, o.Toelichting, wie.Id, verloop.Vandaag) : dag.Weigeringen[0]);
    }, ct);
}

/// <summary>Writes down how far asking somebody is (CR-020).</summary>
public sealed class Bevraag(EenplanDb db, CasusToegang toegang, Werkeenheid werk, Ids ids) : Screeningstap(db, toegang, werk, ids)
{
    /// <param name="Rij">An existing row; null for a point of the composed list, or a new professional.</param>
    public sealed record Opdracht(CasusId Casus, int Versie, Guid? Rij, Bevraagpunt? Punt, Bevraagstand? Stand, string? Naam, string? Op, string? Antwoord, string? Reden);

    public Task<Uitkomst<Klaar>> VoerUit(Opdracht o, CancellationToken ct) => Voer("Bevragen", o.Casus, o.Versie, (casus, dossier, verloop) =>
    {
        var rij = o.Rij is { } id ? dossier.Bevragingen.FirstOrDefault(b => b.Id == id) : null;
        var punt = rij is null ? o.Punt : new Bevraagpunt(rij.Wie, rij.KindId);
        if (punt is not { } wie || (wie.Kind is { } kind && !casus.Kinderen.Any(k => k.PersoonId == kind)))
        {
            return Task.FromResult<Uitkomst<Feit>>(Weigering.NietGevonden);
        }

        var dag = Datum.Lees(o.Op, "op");
        return Task.FromResult(dag.Gelukt ? dossier.Bevraag(rij?.Id ?? Ids.Nieuw(), wie, new(o.Stand, o.Naam, dag.Waarde, o.Antwoord, o.Reden), verloop.Vandaag) : dag.Weigeringen[0]);
    }, ct);
}

/// <summary>Writes down whether the upbringing is good enough (CR-015).</summary>
public sealed class BeoordeelOpvoederschap(EenplanDb db, CasusToegang toegang, Werkeenheid werk, Ids ids) : Screeningstap(db, toegang, werk, ids)
{
    public sealed record Opdracht(CasusId Casus, int Versie, Opvoedoordeel? Oordeel, string? Onderbouwing);

    public Task<Uitkomst<Klaar>> VoerUit(Opdracht o, CancellationToken ct) =>
        Voer("OpvoederschapBeoordelen", o.Casus, o.Versie, (_, dossier, verloop) => Task.FromResult(dossier.BeoordeelOpvoederschap(o.Oordeel, o.Onderbouwing, verloop.Vandaag)), ct);
}

/// <summary>Adds or changes questionnaires or an observation (CR-023).</summary>
public sealed class Verdiep(EenplanDb db, CasusToegang toegang, Werkeenheid werk, Ids ids) : Screeningstap(db, toegang, werk, ids)
{
    public sealed record Opdracht(CasusId Casus, int Versie, Guid? Rij, Verdiepingsoort? Soort, string? Wat, string? Gedragswetenschapper, string? OverlegdOp, string? Reden, string? Uitkomst);

    public Task<Uitkomst<Klaar>> VoerUit(Opdracht o, CancellationToken ct) => Voer("Verdiepen", o.Casus, o.Versie, (_, dossier, verloop) =>
    {
        if (o.Rij is { } id && !dossier.Verdiepingen.Any(v => v.Id == id))
        {
            return Task.FromResult<Uitkomst<Feit>>(Weigering.NietGevonden);
        }

        var dag = Datum.Lees(o.OverlegdOp, "overlegdOp");
        return Task.FromResult(dag.Gelukt ? dossier.Verdiep(o.Rij ?? Ids.Nieuw(), new(o.Soort, o.Wat, o.Gedragswetenschapper, dag.Waarde, o.Reden, o.Uitkomst), verloop.Vandaag) : dag.Weigeringen[0]);
    }, ct);
}

/// <summary>Ticks which of the eight signals are there; each that came is a fact that makes the CO weigh (CR-024), unless the plan in force answers it (CR-026).</summary>
public sealed class VinkSignalenAan(EenplanDb db, CasusToegang toegang, Werkeenheid werk, Ids ids, ZetOpAgenda agenda, Planlezer plannen) : Screeningstap(db, toegang, werk, ids)
{
    /// <param name="InPlan">Those that the plan in force answers already.</param>
    public sealed record Opdracht(CasusId Casus, int Versie, IReadOnlyList<Cosignaal> Signalen, IReadOnlyList<Cosignaal> InPlan);

    public Task<Uitkomst<Klaar>> VoerUit(Opdracht o, CancellationToken ct) => VoerMeer("SignalenAanvinken", o.Casus, o.Versie, async (casus, dossier, verloop) =>
    {
        var feiten = dossier.VinkAan(o.Signalen, o.InPlan, o.InPlan.Count > 0 && await plannen.Geldend(casus.Id, ct) is not null);
        if (!feiten.Gelukt)
        {
            return feiten;
        }

        // What was weighed before does not come back (CR-026); the item itself writes its own fact.
        var punt = await agenda.ZetSignalen(casus.Id, dossier.Aangevinkt, dossier.Belegd, verloop, ct);
        return punt.Gelukt ? feiten : Uitkomst<List<Feit>>.Geweigerd(punt.Weigeringen);
    }, ct);
}
