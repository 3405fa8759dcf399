using Eenplan.Domein.Gedeeld;
using Eenplan.Domein.Veiligheid;
using Eenplan.Web.Onderdelen.Casus.Contract;
using Eenplan.Web.Platform.Journaal;
using Eenplan.Web.Platform.Opslag;
using Microsoft.EntityFrameworkCore;

namespace Eenplan.Web.Onderdelen.Veiligheid;

/// <summary>What one does with the bodemeisen of a running plan: check, add, move a check (CR-058). Each on the version of the plan one looked at.</summary>
public abstract class Planstap(EenplanDb db, CasusToegang toegang, Werkeenheid werk)
{
    protected Task<Uitkomst<Klaar>> Voer(string proces, CasusId id, int versie, Func<Veiligheidsplan, Procesverloop, Uitkomst<Feit>> stap, CancellationToken ct) => werk.Voer<Klaar>(proces, async verloop =>
    {
        var casus = await toegang.Schrijf(id, ct);
        if (!casus.Gelukt)
        {
            return Uitkomst<Klaar>.Geweigerd(casus.Weigeringen);
        }

        var plan = await db.Set<Veiligheidsplan>().Include(p => p.Bodemeisen).FirstOrDefaultAsync(p => p.CasusId == id && p.Geeindigd == null, ct);
        if (plan is null)
        {
            return Weigering.NietGevonden;
        }

        if (plan.Versie != versie)
        {
            return Weigering.Verouderd;
        }

        var feit = stap(plan, verloop);
        if (!feit.Gelukt)
        {
            return Uitkomst<Klaar>.Geweigerd(feit.Weigeringen);
        }

        verloop.Schrijf(id, feit.Waarde);
        return Klaar.Goed;
    }, ct);
}

/// <summary>Records the check of a bodemeis (CR-058).</summary>
public sealed class ToetsBodemeis(EenplanDb db, CasusToegang toegang, Werkeenheid werk) : Planstap(db, toegang, werk)
{
    public sealed record Opdracht(CasusId Casus, Guid Bodemeis, int Versie, Bodemeisstatus? Status, string? Bevinding, string? Volgende);

    public Task<Uitkomst<Klaar>> VoerUit(Opdracht o, CancellationToken ct) => Voer("BodemeisToetsen", o.Casus, o.Versie, (plan, verloop) =>
    {
        var volgende = Datum.Lees(o.Volgende, "volgende");
        return volgende.Gelukt ? plan.Toets(o.Bodemeis, o.Status, o.Bevinding, volgende.Waarde, verloop.Vandaag) : volgende.Weigeringen[0];
    }, ct);
}

/// <summary>Adds a bodemeis to a running plan (CR-058).</summary>
public sealed class StelBodemeis(EenplanDb db, CasusToegang toegang, Werkeenheid werk, Ids ids) : Planstap(db, toegang, werk)
{
    public sealed record Opdracht(CasusId Casus, int Versie, string? Wat, string? Wie, string? WieControleert, string? Hoe, string? Toetsdatum);

    public Task<Uitkomst<Klaar>> VoerUit(Opdracht o, CancellationToken ct) => Voer("BodemeisStellen", o.Casus, o.Versie, (plan, verloop) =>
    {
        var dag = Datum.Lees(o.Toetsdatum, "toetsdatum");
        if (!dag.Gelukt)
        {
            return dag.Weigeringen[0];
        }

        return plan.StelEis(ids.Nieuw(), new(o.Wat, o.Wie, o.WieControleert, o.Hoe, dag.Waarde), verloop.Vandaag);
    }, ct);
}

/// <summary>Moves the day of a check, with the reason (CR-058).</summary>
public sealed class VerzetToetsdatum(EenplanDb db, CasusToegang toegang, Werkeenheid werk) : Planstap(db, toegang, werk)
{
    public sealed record Opdracht(CasusId Casus, Guid Bodemeis, int Versie, string? NieuweDag, string? Reden);

    public Task<Uitkomst<Klaar>> VoerUit(Opdracht o, CancellationToken ct) => Voer("ToetsdatumVerzetten", o.Casus, o.Versie, (plan, verloop) =>
    {
        var dag = Datum.Lees(o.NieuweDag, "nieuweDag");
        return dag.Gelukt ? plan.VerzetToets(o.Bodemeis, dag.Waarde, o.Reden, verloop.Vandaag) : dag.Weigeringen[0];
    }, ct);
}
