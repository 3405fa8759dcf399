using Eenplan.Domein.Beheer;
using Eenplan.Domein.Casus;
using Eenplan.Domein.Gedeeld;
using Eenplan.Domein.Veiligheid;
using Eenplan.Web.Onderdelen.Casus.Contract;
using Eenplan.Web.Platform.Identiteit;
using Eenplan.Web.Platform.Journaal;
using Eenplan.Web.Platform.Opslag;
using Microsoft.EntityFrameworkCore;

namespace Eenplan.Web.Onderdelen.Veiligheid;

/// <summary>Writes down a static or dynamic risk factor with its source (CR-030).</summary>
public sealed class LegRisicofactorVast(EenplanDb db, CasusToegang toegang, Werkeenheid werk, Ids ids)
{
    public sealed record Opdracht(CasusId Casus, PersoonId? Kind, string? Omschrijving, bool? Dynamisch, Bronsoort? BronSoort, string? BronWie, string? BronOp);

    public Task<Uitkomst<Guid>> VoerUit(Opdracht o, CancellationToken ct) => werk.Voer<Guid>("RisicofactorVastleggen", async verloop =>
    {
        var casus = await toegang.Schrijf(o.Casus, ct);
        if (!casus.Gelukt || !casus.Waarde.Open)
        {
            return casus.Gelukt ? Casusweigeringen.Gesloten : Uitkomst<Guid>.Geweigerd(casus.Weigeringen);
        }

        if (o.Kind is { } kind && casus.Waarde.Kinderen.All(k => k.PersoonId != kind))
        {
            return new Weigering("kind-onbekend", "Kies alleen kinderen uit deze casus.", "kind");
        }

        var dag = Datum.Lees(o.BronOp, "bronOp");
        var factor = Risicofactor.LegVast(ids.Nieuw(), o.Casus, new(o.Kind, o.Omschrijving, o.Dynamisch, o.BronSoort, o.BronWie, dag.Gelukt ? dag.Waarde : null), verloop.Vandaag);
        if (!factor.Gelukt || !dag.Gelukt)
        {
            return Uitkomst<Guid>.Geweigerd([.. factor.Gelukt ? [] : factor.Weigeringen, .. dag.Gelukt ? [] : dag.Weigeringen]);
        }

        db.Add(factor.Waarde);
        verloop.Schrijf(o.Casus, factor.Waarde.Beginfeit);
        return factor.Waarde.Id;
    }, ct);
}

/// <summary>A factor no longer holds.</summary>
public sealed class LaatFactorVervallen(EenplanDb db, CasusToegang toegang, Werkeenheid werk)
{
    public sealed record Opdracht(CasusId Casus, Guid Factor, string? Reden);

    public Task<Uitkomst<Klaar>> VoerUit(Opdracht o, CancellationToken ct) => werk.Voer<Klaar>("RisicofactorLatenVervallen", async verloop =>
    {
        var casus = await toegang.Schrijf(o.Casus, ct);
        var factor = casus.Gelukt ? await db.Set<Risicofactor>().FirstOrDefaultAsync(f => f.Id == o.Factor && f.CasusId == o.Casus, ct) : null;
        if (factor is null)
        {
            return casus.Gelukt ? Weigering.NietGevonden : Uitkomst<Klaar>.Geweigerd(casus.Weigeringen);
        }

        var feit = factor.Vervalt(o.Reden, verloop.Vandaag);
        if (!feit.Gelukt)
        {
            return Uitkomst<Klaar>.Geweigerd(feit.Weigeringen);
        }

        verloop.Schrijf(o.Casus, feit.Waarde);
        return Klaar.Goed;
    }, ct);
}

/// <summary>Weighs the stable safety of a child with the conditions of the profile; each weighing stands beside the ones before (CR-029, CR-057).</summary>
public sealed class WeegStabiel(EenplanDb db, CasusToegang toegang, Weegplan weegplan, Werkeenheid werk, Handelende wie, Gemeenteprofiel profiel, Ids ids)
{
    public sealed record Opdracht(CasusId Casus, PersoonId Kind, Weegmoment? Moment, Veiligheidsoordeel? Oordeel, string? Gronden, IReadOnlyList<Conditiestand?> Standen);

    public Task<Uitkomst<Klaar>> VoerUit(Opdracht o, CancellationToken ct) => werk.Voer<Klaar>("StabieleVeiligheidWegen", async verloop =>
    {
        var casus = await toegang.Schrijf(o.Casus, ct);
        if (!casus.Gelukt || !casus.Waarde.Open || casus.Waarde.Kinderen.All(k => k.PersoonId != o.Kind))
        {
            return !casus.Gelukt ? Uitkomst<Klaar>.Geweigerd(casus.Weigeringen) : casus.Waarde.Open ? Weigering.NietGevonden : Casusweigeringen.Gesloten;
        }

        var taxatie = Stabieletaxatie.Weeg(ids.Nieuw(), o.Casus, o.Kind, o.Moment, o.Oordeel, o.Gronden, profiel.Condities, o.Standen, wie.Id, verloop.Nu);
        if (!taxatie.Gelukt)
        {
            return Uitkomst<Klaar>.Geweigerd(taxatie.Weigeringen);
        }

        db.Add(taxatie.Waarde);
        verloop.Schrijf(o.Casus, taxatie.Waarde.Feit((await weegplan.Namen(casus.Waarde, ct))[o.Kind]));
        return Klaar.Goed;
    }, ct);
}

/// <summary>Begins a run through the meldcode (CR-032).</summary>
public sealed class BeginMeldcode(EenplanDb db, CasusToegang toegang, Werkeenheid werk, Ids ids)
{
    public Task<Uitkomst<Klaar>> VoerUit(CasusId casusId, string? aanleiding, CancellationToken ct) => werk.Voer<Klaar>("MeldcodeBeginnen", async verloop =>
    {
        var casus = await toegang.Schrijf(casusId, ct);
        if (!casus.Gelukt || !casus.Waarde.Open)
        {
            return casus.Gelukt ? Casusweigeringen.Gesloten : Uitkomst<Klaar>.Geweigerd(casus.Weigeringen);
        }

        if (await db.Set<Meldcode>().AnyAsync(m => m.CasusId == casusId && m.Besluit == null, ct))
        {
            return new Weigering("meldcode-loopt", "De meldcode loopt al. Leg de stappen daarin vast.", Soort: Weigersoort.Regel);
        }

        var meldcode = Meldcode.Begin(ids.Nieuw(), casusId, aanleiding, verloop.Nu);
        if (!meldcode.Gelukt)
        {
            return Uitkomst<Klaar>.Geweigerd(meldcode.Weigeringen);
        }

        db.Add(meldcode.Waarde);
        verloop.Schrijf(casusId, meldcode.Waarde.Beginfeit);
        return Klaar.Goed;
    }, ct);
}

/// <summary>Writes a step of the meldcode down, or decides (CR-032, CR-033).</summary>
public sealed class VolgMeldcode(EenplanDb db, CasusToegang toegang, Afwijkingen afwijkingen, Werkeenheid werk)
{
    public Task<Uitkomst<Klaar>> Stap(CasusId casus, int nr, string? op, string? wat, CancellationToken ct) => werk.Voer<Klaar>("MeldcodestapZetten", async verloop =>
    {
        var lopend = await Lopend(casus, ct);
        if (!lopend.Gelukt)
        {
            return Uitkomst<Klaar>.Geweigerd(lopend.Weigeringen);
        }

        var dag = Datum.Lees(op, "op");
        var feit = dag.Gelukt ? lopend.Waarde.Meldcode.LegStapVast(nr, dag.Waarde, wat, verloop.Vandaag) : Uitkomst<Feit>.Geweigerd(dag.Weigeringen);
        if (!feit.Gelukt)
        {
            return Uitkomst<Klaar>.Geweigerd(feit.Weigeringen);
        }

        verloop.Schrijf(casus, feit.Waarde);
        return Klaar.Goed;
    }, ct);

    public sealed record Besluit(CasusId Casus, Meldbesluit? Soort, string? Op, string? Waarom, string? Afwijking);

    public Task<Uitkomst<Klaar>> Beslis(Besluit o, CancellationToken ct) => werk.Voer<Klaar>("MeldcodeBesluiten", async verloop =>
    {
        var lopend = await Lopend(o.Casus, ct);
        if (!lopend.Gelukt)
        {
            return Uitkomst<Klaar>.Geweigerd(lopend.Weigeringen);
        }

        var (meldcode, casus) = lopend.Waarde;
        // Directly unsafe, or the latest weighing of the stable safety of a child: not knowing counts as unsafe.
        var laatste = await db.Set<Stabieletaxatie>().Where(t => t.CasusId == o.Casus && !db.Set<Stabieletaxatie>().Any(l => l.CasusId == o.Casus && l.KindId == t.KindId && l.Op > t.Op)).Select(t => t.Oordeel).ToListAsync(ct);
        var onveilig = casus.Veiligheid == Veiligheidsoordeel.Onvoldoende || laatste.Contains(Veiligheidsoordeel.Onvoldoende) || laatste.Contains(Veiligheidsoordeel.WeetNiet);
        var dag = Datum.Lees(o.Op, "beslotenOp");
        var (missen, norm) = (meldcode.StappenMissen(), Meldcode.TegenDeNorm(o.Soort, onveilig));
        var feit = dag.Gelukt ? meldcode.Beslis(o.Soort, dag.Waarde, o.Waarom, verloop.Vandaag) : Uitkomst<Feit>.Geweigerd(dag.Weigeringen);
        if (!feit.Gelukt)
        {
            return Uitkomst<Klaar>.Geweigerd(feit.Weigeringen);
        }

        // The norm first: it is the heavier of the two, and each departure is kept apart.
        foreach (var weigering in new[] { norm, missen })
        {
            var tenzij = afwijkingen.Vraag(o.Casus, weigering, o.Afwijking, verloop);
            if (!tenzij.Gelukt)
            {
                return tenzij;
            }
        }

        verloop.Schrijf(o.Casus, feit.Waarde);
        return Klaar.Goed;
    }, ct);

    async Task<Uitkomst<(Meldcode Meldcode, Domein.Casus.Casus Casus)>> Lopend(CasusId id, CancellationToken ct)
    {
        var casus = await toegang.Schrijf(id, ct);
        if (!casus.Gelukt)
        {
            return Uitkomst<(Meldcode, Domein.Casus.Casus)>.Geweigerd(casus.Weigeringen);
        }

        return await db.Set<Meldcode>().Include(m => m.Stappen).FirstOrDefaultAsync(m => m.CasusId == id && m.Besluit == null, ct) is { } meldcode
            ? (meldcode, casus.Waarde)
            : new Weigering("meldcode-loopt-niet", "Begin eerst de meldcode.", Soort: Weigersoort.Regel);
    }
}

/// <summary>Reads risk factors, weighings of the stable safety and the meldcode of a case; who calls it opened the case.</summary>
public sealed class Risicolezer(EenplanDb db, Medewerkers medewerkers)
{
    /// <summary>So many are shown.</summary>
    public const int Hoogstens = 200;

    public async Task<IReadOnlyList<Risicofactor>> Factoren(CasusId casus, CancellationToken ct) =>
        await db.Set<Risicofactor>().AsNoTracking().Where(f => f.CasusId == casus).OrderBy(f => f.WegSinds != null).ThenByDescending(f => f.Dynamisch).ThenBy(f => f.Id).Take(Hoogstens).ToListAsync(ct);

    /// <summary>Weighings, newest first.</summary>
    public async Task<IReadOnlyList<Stabieletaxatie>> Stabiel(CasusId casus, CancellationToken ct) =>
        await db.Set<Stabieletaxatie>().AsNoTracking().Include(t => t.Condities.OrderBy(c => c.Nr)).AsSplitQuery().Where(t => t.CasusId == casus).OrderByDescending(t => t.Op).ThenBy(t => t.Id).Take(Hoogstens / 5).ToListAsync(ct);

    /// <summary>The latest of one child, to begin from.</summary>
    public Task<Stabieletaxatie?> Laatste(CasusId casus, PersoonId kind, CancellationToken ct) =>
        db.Set<Stabieletaxatie>().AsNoTracking().Include(t => t.Condities.OrderBy(c => c.Nr)).Where(t => t.CasusId == casus && t.KindId == kind).OrderByDescending(t => t.Op).ThenBy(t => t.Id).FirstOrDefaultAsync(ct);

    public async Task<IReadOnlyList<Meldcode>> Meldcodes(CasusId casus, CancellationToken ct) =>
        await db.Set<Meldcode>().AsNoTracking().Include(m => m.Stappen.OrderBy(s => s.Nr)).AsSplitQuery().Where(m => m.CasusId == casus).OrderByDescending(m => m.Begonnen).ThenBy(m => m.Id).Take(Hoogstens / 10).ToListAsync(ct);

    public async Task<IReadOnlyDictionary<MedewerkerId, Medewerker>> Mensen(CancellationToken ct) => await medewerkers.Alle(ct);
}
