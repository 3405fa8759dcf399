using Eenplan.Domein.Gedeeld;
using Eenplan.Domein.Gezinsplan;
using Eenplan.Domein.Privacy;
using Eenplan.Web.Onderdelen.Casus.Contract;
using Eenplan.Web.Onderdelen.Gezinsplan.Contract;
using Eenplan.Web.Platform.Journaal;
using Eenplan.Web.Platform.Opslag;
using Microsoft.EntityFrameworkCore;
using CasusEntiteit = Eenplan.Domein.Casus.Casus;
using GezinsplanEntiteit = Eenplan.Domein.Gezinsplan.Gezinsplan;

namespace Eenplan.Web.Onderdelen.Gezinsplan;

/// <summary>What every step with the plan does first: the case, that it is open, the plan on the version one looked at, the people around it.</summary>
public abstract class Plandaad(CasusToegang toegang, Planboek boek, Plankringlezer kringen, Werkeenheid werk)
{
    protected Planboek Boek => boek;

    protected sealed record Blad(CasusEntiteit Casus, GezinsplanEntiteit? Plan, Plankring Kring, Procesverloop Verloop)
    {
        public DateOnly Vandaag => Verloop.Vandaag;
    }

    /// <param name="versie">Version of the plan one looked at, 0 before it was begun; null where the text itself is named.</param>
    protected Task<Uitkomst<T>> Voer<T>(string proces, CasusId id, int? versie, Func<Blad, Task<Uitkomst<T>>> stap, CancellationToken ct) => werk.Voer(proces, async verloop =>
    {
        var casus = await toegang.Schrijf(id, ct);
        if (!casus.Gelukt)
        {
            return Uitkomst<T>.Geweigerd(casus.Weigeringen);
        }

        if (!casus.Waarde.Open)
        {
            return Domein.Casus.Casusweigeringen.Gesloten;
        }

        var plan = await boek.Laad(id, ct);
        return versie is { } v && v != (plan?.Versie ?? 0) ? Weigering.Verouderd : await stap(new(casus.Waarde, plan, await kringen.Lees(casus.Waarde, verloop.Vandaag, ct), verloop));
    }, ct);

    protected static Uitkomst<Klaar> Schrijf(Blad blad, Uitkomst<Feit> feit)
    {
        if (!feit.Gelukt)
        {
            return Uitkomst<Klaar>.Geweigerd(feit.Weigeringen);
        }

        blad.Verloop.Schrijf(blad.Casus.Id, feit.Waarde);
        return Klaar.Goed;
    }
}

/// <summary>Keeps the plan as it is written, whole or half (CR-038, CR-040).</summary>
public sealed class BewaarPlan(EenplanDb db, CasusToegang toegang, Planboek boek, Plankringlezer kringen, Werkeenheid werk, Ids ids) : Plandaad(toegang, boek, kringen, werk)
{
    public sealed record Opdracht(CasusId Casus, int Versie, Planinvoer Plan);

    public Task<Uitkomst<Klaar>> VoerUit(Opdracht o, CancellationToken ct) => Voer("GezinsplanBewaren", o.Casus, o.Versie, blad =>
    {
        var plan = blad.Plan;
        if (plan is null)
        {
            plan = GezinsplanEntiteit.Start(ids.Nieuw(), o.Casus);
            db.Add(plan);
        }

        return Task.FromResult(Schrijf(blad, plan.Bewaar(ids.Nieuw(), o.Plan, blad.Kring.Leden, blad.Verloop.Nu)));
    }, ct);
}

/// <summary>The family went through the plan: it can be read and signed from here (CR-019, CR-031, CR-038).</summary>
public sealed class BespreekPlan(CasusToegang toegang, Planboek boek, Plankringlezer kringen, Werkeenheid werk, Afwijkingen afwijkingen) : Plandaad(toegang, boek, kringen, werk)
{
    public sealed record Opdracht(CasusId Casus, int Versie, string? Op, string? Met, string? Afwijking = null);

    public Task<Uitkomst<Klaar>> VoerUit(Opdracht o, CancellationToken ct) => Voer("GezinsplanBespreken", o.Casus, o.Versie, blad =>
    {
        if (blad.Plan is not { } plan)
        {
            return Task.FromResult<Uitkomst<Klaar>>(Weigering.NietGevonden);
        }

        var op = Datum.Lees(o.Op, "besprokenOp");
        if (!op.Gelukt)
        {
            return Task.FromResult<Uitkomst<Klaar>>(op.Weigeringen[0]);
        }

        var feit = plan.Bespreek(blad.Casus.RegisseurId, op.Waarde, o.Met, blad.Kring.Toets, blad.Vandaag);
        var fouten = new Weigeringen();
        feit.Weigeringen.ToList().ForEach(fouten.Voeg);
        foreach (var gesprek in blad.Kring.Gesprekken.Where(g => g.Mist is not null))
        {
            _ = fouten.Neem(afwijkingen.Vraag(o.Casus, Plankring.GesprekMist(gesprek), o.Afwijking, blad.Verloop));
        }

        return Task.FromResult(fouten.Heeft ? fouten.Als<Klaar>() : Schrijf(blad, feit));
    }, ct);
}

/// <summary>Records what came of asking somebody to sign (CR-041).</summary>
public sealed class TekenPlan(EenplanDb db, CasusToegang toegang, Planboek boek, Plankringlezer kringen, Werkeenheid werk, Ids ids) : Plandaad(toegang, boek, kringen, werk)
{
    public sealed record Opdracht(CasusId Casus, string Wie, Tekeninvoer Invoer);

    public Task<Uitkomst<Klaar>> VoerUit(Opdracht o, CancellationToken ct) => Voer<Klaar>("GezinsplanTekenen", o.Casus, null, async blad =>
    {
        if (blad.Plan is not { } plan)
        {
            return Planweigeringen.NietBesproken;
        }

        if (o.Invoer.Stuk is { } stuk && !await db.Set<Dossierstuk>().AnyAsync(s => s.Id == stuk && s.CasusId == o.Casus && s.Ingetrokken == null, ct))
        {
            return new Weigering("stuk-onbekend", "Deze scan staat niet (meer) in het dossier. Kies opnieuw.", "stuk", "CR-041");
        }

        var lezer = blad.Kring.Tekenaars.FirstOrDefault(t => t.Wie == o.Wie)?.Persoon;
        var getoond = plan.Werk is { } versie ? Leesversie.Voor(versie.Inhoud, blad.Kring.Leden, lezer).Getoond : "";
        return Schrijf(blad, plan.Teken(ids.Nieuw(), o.Wie, o.Invoer, blad.Kring.Tekenaars, getoond, blad.Verloop.Nu));
    }, ct);
}

/// <summary>Puts the plan in force once everybody signed, or it stands why not (CR-041, CR-076).</summary>
public sealed class StelPlanVast(CasusToegang toegang, Planboek boek, Plankringlezer kringen, Werkeenheid werk, Afwijkingen afwijkingen, IEnumerable<IPlanoverleg> overleggen) : Plandaad(toegang, boek, kringen, werk)
{
    /// <summary>Every change of the plan passes the CO.</summary>
    public static Regel Overlegregel { get; } =
        new("CR-076", "Elke wijziging van het plan wordt in het casuïstiekoverleg besproken, ook buiten een evaluatie om.", "Werkbeschrijving casusregie, ‘Evalueren en bijstellen’");

    public sealed record Opdracht(CasusId Casus, int Lezing, string? Afwijking = null);

    public Task<Uitkomst<Klaar>> VoerUit(Opdracht o, CancellationToken ct) => Voer<Klaar>("GezinsplanVaststellen", o.Casus, null, async blad =>
    {
        if (blad.Plan is not { } plan)
        {
            return Planweigeringen.NietBesproken;
        }

        var tegen = plan.WatHoudtTegen(o.Lezing, blad.Kring.Tekenaars, blad.Kring.GezagOnbekend, blad.Kring.Vragen);
        if (tegen.Count > 0)
        {
            return Uitkomst<Klaar>.Geweigerd(tegen);
        }

        var tenzij = afwijkingen.Vraag(o.Casus, await Overleg(plan, ct), o.Afwijking, blad.Verloop);
        return tenzij.Gelukt
            ? Schrijf(blad, plan.StelVast(o.Lezing, blad.Kring.Tekenaars, blad.Kring.GezagOnbekend, blad.Kring.Vragen, await Boek.Ronde(o.Casus, ct), blad.Vandaag))
            : Uitkomst<Klaar>.Geweigerd(tenzij.Weigeringen);
    }, ct);

    /// <summary>The first plan follows from an analysis that was in the CO already; a change asks its own note.</summary>
    async Task<Weigering?> Overleg(GezinsplanEntiteit plan, CancellationToken ct)
    {
        if (plan.Geldend is not { VastgesteldOp: { } sinds })
        {
            return null;
        }

        foreach (var overleg in overleggen)
        {
            if (await overleg.Laatste(plan.CasusId, sinds, ct) is not null)
            {
                return null;
            }
        }

        return new("plan-niet-in-co", "Deze wijziging is nog niet in het casuïstiekoverleg besproken. Zet haar op de agenda, of schrijf op waarom het nu zonder kan.", null, "CR-076", Weigersoort.Regel) { Regel = Overlegregel };
    }
}
