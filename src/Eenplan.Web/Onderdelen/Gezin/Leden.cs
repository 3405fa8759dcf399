using Eenplan.Domein.Casus;
using Eenplan.Domein.Gedeeld;
using Eenplan.Domein.Gezin;
using Eenplan.Web.Onderdelen.Casus.Contract;
using Eenplan.Web.Onderdelen.Gezin.Contract;
using Eenplan.Web.Platform.Inzagelog;
using Eenplan.Web.Platform.Journaal;
using Eenplan.Web.Platform.Opslag;
using Eenplan.Web.Platform.Sleutels;
using Microsoft.EntityFrameworkCore;
using CasusEntiteit = Eenplan.Domein.Casus.Casus;
using GezinEntiteit = Eenplan.Domein.Gezin.Gezin;

namespace Eenplan.Web.Onderdelen.Gezin;

/// <summary>Moves a member to another household, corrects its place in the family, or lets it leave; where it was before stays visible.</summary>
public sealed class WijzigLid(EenplanDb db, CasusToegang toegang, Werkeenheid werk, Gezinsleeftijden leeftijden, Ids ids)
{
    /// <param name="Versie">Version of the family the form was drawn from.</param>
    public sealed record Verhuizing(CasusId Casus, PersoonId Persoon, Guid? Huishouden, string? Sinds, int? Versie = null);

    /// <param name="Versie">Version of the family the form was drawn from.</param>
    public sealed record Rolwijziging(CasusId Casus, PersoonId Persoon, Gezinsrol? Rol, int? Versie = null);

    /// <param name="Versie">Version of the family the form was drawn from.</param>
    public sealed record Vertrek(CasusId Casus, PersoonId Persoon, string? Tot, int? Versie = null);

    public Task<Uitkomst<Klaar>> Verhuis(Verhuizing o, CancellationToken ct) => Voer("GezinslidVerhuizen", o.Casus, o.Persoon, o.Versie, (gezin, _, verloop) =>
    {
        var dag = Dag(o.Sinds, "sinds", "Vul in sinds wanneer deze persoon daar woont, als dag-maand-jaar.");
        return dag.Gelukt ? gezin.Verhuis(ids.Nieuw(), o.Persoon, o.Huishouden, dag.Waarde, verloop.Vandaag) : dag.Weigeringen[0];
    }, ct);

    public Task<Uitkomst<Klaar>> WijzigRol(Rolwijziging o, CancellationToken ct) => werk.Voer<Klaar>("GezinsrolWijzigen", async verloop =>
    {
        if (o.Rol is not { } rol)
        {
            return new Weigering("rol-leeg", "Kies wat deze persoon in het gezin is.", "rol");
        }

        var stand = await Lees(o.Casus, o.Persoon, o.Versie, ct);
        if (!stand.Gelukt)
        {
            return Uitkomst<Klaar>.Geweigerd(stand.Weigeringen);
        }

        var leden = await leeftijden.Van(stand.Waarde.Casus.GezinId, ct);
        if (leeftijden.Past(rol, stand.Waarde.Persoon.Geboren, leden.Where(l => l.Persoon != o.Persoon)) is { } past)
        {
            return past with { Veld = "rol" };
        }

        return Schrijf(stand.Waarde.Gezin.WijzigRol(o.Persoon, rol), stand.Waarde, verloop);
    }, ct);

    /// <summary>A child that leaves also leaves the case; an unsafe one stays (CR-011).</summary>
    public Task<Uitkomst<Klaar>> Ga(Vertrek o, CancellationToken ct) => Voer("GezinslidVertrekken", o.Casus, o.Persoon, o.Versie, (gezin, casus, verloop) =>
    {
        var dag = Dag(o.Tot, "tot", "Vul de laatste dag in, als dag-maand-jaar.");
        var feit = dag.Gelukt ? gezin.Vertrek(o.Persoon, dag.Waarde, verloop.Vandaag) : dag.Weigeringen[0];
        if (!feit.Gelukt || !casus.Open || !casus.Kinderen.Any(k => k.PersoonId == o.Persoon))
        {
            return feit;
        }

        var los = casus.LaatKindGaan(o.Persoon);
        return los.Gelukt ? feit : los;
    }, ct);

    Task<Uitkomst<Klaar>> Voer(string proces, CasusId casus, PersoonId persoon, int? versie, Func<GezinEntiteit, CasusEntiteit, Procesverloop, Uitkomst<Feit>> stap, CancellationToken ct) => werk.Voer<Klaar>(proces, async verloop =>
    {
        var stand = await Lees(casus, persoon, versie, ct);
        return stand.Gelukt ? Schrijf(stap(stand.Waarde.Gezin, stand.Waarde.Casus, verloop), stand.Waarde, verloop) : Uitkomst<Klaar>.Geweigerd(stand.Weigeringen);
    }, ct);

    async Task<Uitkomst<Stand>> Lees(CasusId id, PersoonId wie, int? versie, CancellationToken ct)
    {
        var casus = await toegang.Schrijf(id, ct);
        if (!casus.Gelukt)
        {
            return Uitkomst<Stand>.Geweigerd(casus.Weigeringen);
        }

        var gezin = await db.Set<GezinEntiteit>().Include(g => g.Leden).Include(g => g.Huishoudens).AsSplitQuery().SingleAsync(g => g.Id == casus.Waarde.GezinId, ct);
        var persoon = await db.Set<Persoon>().FirstOrDefaultAsync(p => p.Id == wie, ct);
        return persoon is null || !gezin.Leden.Any(l => l.PersoonId == wie && l.Tot is null) ? Weigering.NietGevonden
            : versie is { } getekend && getekend != gezin.Versie ? Weigering.Verouderd
            : new Stand(casus.Waarde, gezin, persoon);
    }

    static Uitkomst<Klaar> Schrijf(Uitkomst<Feit> feit, Stand stand, Procesverloop verloop)
    {
        if (!feit.Gelukt)
        {
            return Uitkomst<Klaar>.Geweigerd(feit.Weigeringen);
        }

        verloop.Schrijf(stand.Casus.Id, feit.Waarde with { Tekst = $"{stand.Persoon.Roepnaam}: {char.ToLowerInvariant(feit.Waarde.Tekst[0])}{feit.Waarde.Tekst[1..]}" });
        return Klaar.Goed;
    }

    static Uitkomst<DateOnly> Dag(string? invoer, string veld, string vraag) => Datum.Lees(invoer, veld) switch
    {
        { Gelukt: true, Waarde: { } dag } => dag,
        { Gelukt: true } => new Weigering("datum-leeg", vraag, veld),
        var fout => fout.Weigeringen[0],
    };

    sealed record Stand(CasusEntiteit Casus, GezinEntiteit Gezin, Persoon Persoon);
}

/// <summary>The expected child is born: the same person goes on, and its safety is weighed anew (WW-001, CR-057).</summary>
public sealed class MeldGeboorte(EenplanDb db, CasusToegang toegang, Werkeenheid werk, Personenregister personen, Gezinsleeftijden leeftijden, Veranderen.Veranderboek boek)
{
    public sealed record Opdracht(CasusId Casus, PersoonId Persoon, string? Voornaam, string? Geboren, Geslacht Geslacht);

    public Task<Uitkomst<Klaar>> VoerUit(Opdracht o, CancellationToken ct) => werk.Voer<Klaar>("GeboorteMelden", async verloop =>
    {
        var casus = await toegang.Schrijf(o.Casus, ct);
        if (!casus.Gelukt)
        {
            return Uitkomst<Klaar>.Geweigerd(casus.Weigeringen);
        }

        var leden = await leeftijden.Van(casus.Waarde.GezinId, ct);
        if (leden.Find(l => l.Persoon == o.Persoon) is not { } lid)
        {
            return Weigering.NietGevonden;
        }

        var persoon = await db.Set<Persoon>().SingleAsync(p => p.Id == o.Persoon, ct);
        var dag = Datum.Lees(o.Geboren, "geboren");
        var feit = dag.Gelukt ? persoon.Geboorte(o.Voornaam, dag.Waarde, o.Geslacht, verloop.Vandaag) : Uitkomst<Feit>.Geweigerd(dag.Weigeringen);
        if (!feit.Gelukt)
        {
            return Uitkomst<Klaar>.Geweigerd(feit.Weigeringen);
        }

        if (leeftijden.Past(lid.Rol, persoon.Geboren, leden.Where(l => l.Persoon != o.Persoon)) is { } past)
        {
            return past;
        }

        await personen.Herklank(persoon, ct);
        verloop.Schrijf(o.Casus, feit.Waarde);
        await boek.Rond(casus.Waarde, Levensgebeurtenis.Geboorte, new(Tekst.Isoleer(persoon.Roepnaam), verloop.Vandaag) { Geboren = persoon.Geboren, KindInCasus = true }, null, verloop, ct, over: o.Persoon);
        return Klaar.Goed;
    }, ct);
}

/// <summary>Shows the BSN of a member after a click; the click is a look of its own.</summary>
public sealed class ToonBsn(Gezinslezer lezer, CasusToegang toegang, Sleutelring sleutels, Inzage inzage)
{
    public async Task<Uitkomst<string>> VoerUit(CasusId id, PersoonId wie, CancellationToken ct)
    {
        inzage.Noteer("burgerservicenummer bekijken", [wie], id);
        var casus = await toegang.Schrijf(id, ct);
        if (!casus.Gelukt)
        {
            return Uitkomst<string>.Geweigerd(casus.Weigeringen);
        }

        var persoon = await lezer.Persoon(casus.Waarde.GezinId, wie, ct);
        return persoon?.BsnVersleuteld is { } bsn ? sleutels.OntsleutelTekst(bsn) : Weigering.NietGevonden;
    }
}

/// <summary>Shows a secret address after a click, to who works with the family and nobody else; the click is a look of its own.</summary>
public sealed class ToonGeheimAdres(EenplanDb db, CasusToegang toegang, Inzage inzage)
{
    public async Task<Uitkomst<Huishouden>> VoerUit(CasusId id, Guid huis, CancellationToken ct)
    {
        inzage.Noteer("geheim adres bekijken", [], id);
        var casus = await toegang.Zie(id, ct);
        if (!casus.Gelukt)
        {
            return Uitkomst<Huishouden>.Geweigerd(casus.Weigeringen);
        }

        if (!toegang.Betrokken(casus.Waarde))
        {
            return Weigering.GeenToegang;
        }

        var gevonden = await db.Set<Huishouden>().AsNoTracking().FirstOrDefaultAsync(h => h.Id == huis && EF.Property<GezinId>(h, "GezinId") == casus.Waarde.GezinId, ct);
        return gevonden is null ? Weigering.NietGevonden : gevonden;
    }
}
