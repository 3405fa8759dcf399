using Eenplan.Domein.Casus;
using Eenplan.Domein.Evaluatie;
using Eenplan.Domein.Gedeeld;
using Eenplan.Domein.Overleg;
using Eenplan.Web.Onderdelen.Casus.Contract;
using Eenplan.Web.Onderdelen.Gezinsplan.Contract;
using Eenplan.Web.Onderdelen.Overleg.Contract;
using Eenplan.Web.Platform.Journaal;
using Eenplan.Web.Platform.Opslag;
using Microsoft.EntityFrameworkCore;

namespace Eenplan.Web.Onderdelen.Evaluatie;

/// <summary>Begins to prepare the evaluation of a month; begun already, it answers that one (CR-051).</summary>
public sealed class BeginEvaluatie(EenplanDb db, CasusToegang toegang, Evaluatielezer lezer, Werkeenheid werk, Ids ids)
{
    public sealed record Opdracht(CasusId Casus, int Maand);

    public Task<Uitkomst<Guid>> VoerUit(Opdracht o, CancellationToken ct) => werk.Voer<Guid>("EvaluatieVoorbereiden", async verloop =>
    {
        var casus = await toegang.Schrijf(o.Casus, ct);
        if (!casus.Gelukt || !casus.Waarde.Open)
        {
            return casus.Gelukt ? Casusweigeringen.Gesloten : Uitkomst<Guid>.Geweigerd(casus.Weigeringen);
        }

        var planOp = await lezer.PlanOp(o.Casus, ct);
        var bekend = await db.Set<Planevaluatie>().Where(e => e.CasusId == o.Casus && e.PlanOp == planOp && e.Maand == o.Maand).Select(e => (Guid?)e.Id).FirstOrDefaultAsync(ct);
        if (bekend is { } id)
        {
            return id;
        }

        var nieuw = Planevaluatie.Begin(ids.Nieuw(), o.Casus, o.Maand, planOp);
        if (!nieuw.Gelukt)
        {
            return Uitkomst<Guid>.Geweigerd(nieuw.Weigeringen);
        }

        db.Add(nieuw.Waarde);
        verloop.Schrijf(o.Casus, nieuw.Waarde.Beginfeit);
        return nieuw.Waarde.Id;
    }, ct);
}

/// <summary>What every step with an evaluation does first: the open case, the evaluation on the version one looked at, the people around it.</summary>
public abstract class Evaluatiestap(EenplanDb db, CasusToegang toegang, Casuskoplezer koppen, Evaluatiekring kringen, Werkeenheid werk)
{
    protected sealed record Blad(Casuskop Kop, Planevaluatie Evaluatie, Kring Kring, Procesverloop Verloop)
    {
        public CasusId Casus => Kop.Casus.Id;
    }

    protected Task<Uitkomst<T>> Voer<T>(string proces, CasusId id, Guid evaluatie, int versie, Func<Blad, Task<Uitkomst<T>>> stap, CancellationToken ct) => werk.Voer(proces, async verloop =>
    {
        var casus = await toegang.Schrijf(id, ct);
        var deze = casus.Gelukt ? await db.Set<Planevaluatie>().FirstOrDefaultAsync(e => e.Id == evaluatie && e.CasusId == id, ct) : null;
        if (deze is null)
        {
            return casus.Gelukt ? Weigering.NietGevonden : Uitkomst<T>.Geweigerd(casus.Weigeringen);
        }

        if (!casus.Waarde.Open)
        {
            return Casusweigeringen.Gesloten;
        }

        if (deze.Versie != versie)
        {
            return Weigering.Verouderd;
        }

        var kop = await koppen.Lees(casus.Waarde, ct);
        return await stap(new(kop, deze, await kringen.Lees(kop, ct), verloop));
    }, ct);
}

/// <summary>Keeps the invitation, or settles it: everybody is on it, and what each hears is weighed (CR-050, CR-074).</summary>
public sealed class NodigUit(EenplanDb db, CasusToegang toegang, Casuskoplezer koppen, Evaluatiekring kringen, Werkeenheid werk) : Evaluatiestap(db, toegang, koppen, kringen, werk)
{
    /// <param name="Heel">Settle it; else only keep it.</param>
    public sealed record Opdracht(CasusId Casus, Guid Evaluatie, int Versie, string? Op, string? Tijd, string? Waar, IReadOnlyList<Gastinvoer> Gasten, bool Heel);

    public Task<Uitkomst<Klaar>> VoerUit(Opdracht o, CancellationToken ct) => Voer<Klaar>("EvaluatieUitnodigen", o.Casus, o.Evaluatie, o.Versie, blad =>
    {
        var fouten = new Weigeringen();
        var (dag, tijd) = (fouten.Neem(Datum.Lees(o.Op, "op")), fouten.Neem(Datum.LeesTijd(o.Tijd, "tijd")));
        var feit = fouten.Heeft ? fouten.Als<Feit>() : blad.Evaluatie.Nodig(new(dag, tijd, o.Waar), o.Gasten, blad.Kring.Mensen, o.Heel, blad.Verloop.Nu);
        if (!feit.Gelukt)
        {
            return Task.FromResult(Uitkomst<Klaar>.Geweigerd(feit.Weigeringen));
        }

        blad.Verloop.Schrijf(o.Casus, feit.Waarde);
        return Task.FromResult(Klaar.Goed);
    }, ct);
}

/// <summary>
/// Keeps what was prepared or said, and lays it down when asked: a change of plan or help goes to the waiting list of the consultation (CR-053, CR-076);
/// going on after nine months begins a new round (CR-054).
/// </summary>
public sealed class BewaarEvaluatie(
    EenplanDb db, CasusToegang toegang, Casuskoplezer koppen, Evaluatiekring kringen, Werkeenheid werk, Evaluatielezer lezer, Planlezer plannen, Afwijkingen afwijkingen, ZetOpAgenda agenda)
    : Evaluatiestap(db, toegang, koppen, kringen, werk)
{
    public sealed record Opdracht(CasusId Casus, Guid Evaluatie, int Versie, Evaluatieinvoer Invoer, bool LegVast, string? Afwijking = null);

    public Task<Uitkomst<Klaar>> VoerUit(Opdracht o, CancellationToken ct) => Voer<Klaar>(o.LegVast ? "EvaluatieVastleggen" : "EvaluatieBewaren", o.Casus, o.Evaluatie, o.Versie, async blad =>
    {
        var doelen = (await plannen.Geldend(o.Casus, ct))?.Inhoud.Lopend.ToList() ?? [];
        var bewaard = blad.Evaluatie.Bewaar(o.Invoer, new(blad.Kring.Mensen, doelen), blad.Verloop.Nu);
        if (!bewaard.Gelukt)
        {
            return Uitkomst<Klaar>.Geweigerd(bewaard.Weigeringen);
        }

        if (!o.LegVast || bewaard.Waarde.Soort == "EvaluatieGehouden")
        {
            blad.Verloop.Schrijf(o.Casus, bewaard.Waarde);
        }

        return o.LegVast ? await Leg(o, blad, ct) : Klaar.Goed;
    }, ct);

    async Task<Uitkomst<Klaar>> Leg(Opdracht o, Blad blad, CancellationToken ct)
    {
        var (deze, verloop) = (blad.Evaluatie, blad.Verloop);
        var feit = deze.LegVast(verloop.Nu);
        if (!feit.Gelukt)
        {
            return Uitkomst<Klaar>.Geweigerd(feit.Weigeringen);
        }

        var tenzij = afwijkingen.Vraag(o.Casus, deze.NietGewogen(await Ongewogen(blad, ct)), o.Afwijking, verloop);
        if (!tenzij.Gelukt)
        {
            return tenzij;
        }

        verloop.Schrijf(o.Casus, feit.Waarde);
        if (deze.VoorOverleg is { } aanleiding)
        {
            var punt = await agenda.Zet(o.Casus, Agendaonderwerp.PlanWijzigen, aanleiding, verloop, ct);
            if (!punt.Gelukt)
            {
                return Uitkomst<Klaar>.Geweigerd([.. punt.Weigeringen.Select(w => w.Bij("kernpunten"))]);
            }
        }

        return Klaar.Goed;
    }

    /// <summary>Children whose stable safety was not weighed since the evaluation before.</summary>
    async Task<IReadOnlyList<string>> Ongewogen(Blad blad, CancellationToken ct)
    {
        if (blad.Evaluatie.Maand != 6)
        {
            return [];
        }

        var vorige = Evaluatielezer.Voor(await lezer.Van(blad.Casus, ct), blad.Evaluatie)?.GehoudenOp ?? blad.Evaluatie.PlanOp;
        var wegingen = await lezer.Wegingen(blad.Casus, ct);
        return [.. blad.Kring.Leden.Where(l => l.Kind && !(wegingen.TryGetValue(l.Id, out var w) && Datum.Dag(w.Op) > vorige)).Select(l => l.Naam)];
    }
}
