using Eenplan.Domein.Casus;
using Eenplan.Domein.Gedeeld;
using Eenplan.Domein.Veiligheid;
using Eenplan.Web.Onderdelen.Casus.Contract;
using Eenplan.Web.Platform.Identiteit;
using Eenplan.Web.Platform.Journaal;
using Eenplan.Web.Platform.Opslag;
using Microsoft.EntityFrameworkCore;
using CasusEntiteit = Eenplan.Domein.Casus.Casus;

namespace Eenplan.Web.Onderdelen.Veiligheid;

/// <summary>What follows when an assessment is taken away, before and after.</summary>
/// <param name="Oordelen">What counts then, for each child whose judgement it was.</param>
/// <param name="GewogenOp">When the newest assessment was that is left (UTC).</param>
/// <param name="Hervat">The safety plan that this assessment ended, and that must run again.</param>
/// <param name="Laatste">Nothing was weighed after it.</param>
public sealed record Wegingsgevolg(IReadOnlyDictionary<PersoonId, Veiligheidsoordeel> Oordelen, DateTimeOffset? GewogenOp, Veiligheidsplan? Hervat, bool Laatste)
{
    /// <summary>In one sentence.</summary>
    /// <param name="namen">Names of the children.</param>
    /// <param name="geldt">"Nu geldt" for the timeline, "Dan geldt" for the page that asks.</param>
    public string Zin(IReadOnlyDictionary<PersoonId, string> namen, string geldt = "Nu geldt") => Oordelen.Count == 0
        ? "Voor de veiligheid verandert er niets: daarna is opnieuw gewogen."
        : $"{geldt}: " + string.Join(", ", Oordelen.Select(o => $"{namen.GetValueOrDefault(o.Key, "een kind")} {Veiligheidstaxatie.Woord(o.Value)}")) + "." + (Hervat is null ? "" : " Het veiligheidsplan loopt weer.");
}

/// <summary>Works out what counts when an assessment is taken away; the page shows it before anybody does it.</summary>
public sealed class Wegingcorrectie(EenplanDb db)
{
    /// <summary>More assessments of one case than anybody makes.</summary>
    const int Hoogstens = 500;

    public async Task<Wegingsgevolg> Zonder(CasusEntiteit casus, Guid taxatie, CancellationToken ct)
    {
        var alle = await db.Set<Veiligheidstaxatie>().Where(t => t.CasusId == casus.Id && t.Ingetrokken == null && t.VervangenDoorId == null)
            .OrderByDescending(t => t.Op).ThenByDescending(t => t.Id).Take(Hoogstens).Include(t => t.Regels).ToListAsync(ct);
        var nr = alle.FindIndex(t => t.Id == taxatie);
        if (nr < 0)
        {
            return new(new Dictionary<PersoonId, Veiligheidsoordeel>(), casus.VeiligheidGewogenOp, null, false);
        }

        var (later, deze, eerder) = (alle[..nr], alle[nr], alle[(nr + 1)..]);
        var oordelen = casus.Kinderen
            .Where(k => deze.Regels.Any(r => r.KindId == k.PersoonId) && !later.Exists(t => t.Regels.Any(l => l.KindId == k.PersoonId)))
            .ToDictionary(k => k.PersoonId, k => Veiligheidstaxatie.NaIntrekken(k.Veiligheid, eerder.SelectMany(t => t.Regels).FirstOrDefault(v => v.KindId == k.PersoonId)?.Oordeel));
        return new(oordelen, (later.FirstOrDefault() ?? eerder.FirstOrDefault())?.Op, await Hervat(casus, deze, oordelen, ct), later.Count == 0);
    }

    /// <summary>Unsafe again means a plan again (CR-011): the one that this assessment ended.</summary>
    async Task<Veiligheidsplan?> Hervat(CasusEntiteit casus, Veiligheidstaxatie deze, Dictionary<PersoonId, Veiligheidsoordeel> oordelen, CancellationToken ct) =>
        !casus.VeiligheidsplanLoopt && oordelen.Values.Any(o => o is Veiligheidsoordeel.Onvoldoende or Veiligheidsoordeel.WeetNiet)
            ? await db.Set<Veiligheidsplan>().Include(p => p.Bodemeisen).Where(p => p.CasusId == casus.Id && p.Geeindigd >= deze.Op).OrderByDescending(p => p.Geeindigd).FirstOrDefaultAsync(ct)
            : null;
}

/// <summary>Withdraws an own assessment, visibly. The judgement before it counts again, never a safer one; the safety is weighed anew (CR-057).</summary>
public sealed class TrekWegingIn(EenplanDb db, CasusToegang toegang, Werkeenheid werk, Weegplan weegplan, Wegingcorrectie correctie, Handelende wie)
{
    public sealed record Opdracht(CasusId Casus, int Versie, Guid Weging, string? Reden);

    /// <returns>Whether the safety must be weighed anew; or <c>niet-gevonden</c>, <c>verouderd</c>, <c>casus-gesloten</c> and the refusals of <see cref="Veiligheidstaxatie.TrekIn"/>.</returns>
    public Task<Uitkomst<bool>> VoerUit(Opdracht o, CancellationToken ct) => werk.Voer<bool>("VeiligheidswegingIntrekken", async verloop =>
    {
        var gelezen = await toegang.Schrijf(o.Casus, ct);
        var taxatie = gelezen.Gelukt ? await db.Set<Veiligheidstaxatie>().Include(t => t.Regels).FirstOrDefaultAsync(t => t.Id == o.Weging && t.CasusId == o.Casus, ct) : null;
        if (taxatie is null)
        {
            return gelezen.Gelukt ? Weigering.NietGevonden : Uitkomst<bool>.Geweigerd(gelezen.Weigeringen);
        }

        var casus = gelezen.Waarde;
        if (casus.Versie != o.Versie)
        {
            return Weigering.Verouderd;
        }

        var gevolg = await correctie.Zonder(casus, taxatie.Id, ct);
        var feit = taxatie.TrekIn(wie.Id, o.Reden, gevolg.Zin(await weegplan.Namen(casus, ct)), verloop.Nu);
        var hersteld = feit.Gelukt ? casus.HerstelVeiligheid(gevolg.Oordelen, gevolg.GewogenOp, casus.VeiligheidsplanLoopt || gevolg.Hervat is not null) : Uitkomst<Klaar>.Geweigerd(feit.Weigeringen);
        if (!hersteld.Gelukt)
        {
            return Uitkomst<bool>.Geweigerd(hersteld.Weigeringen);
        }

        verloop.Schrijf(o.Casus, [feit.Waarde, .. gevolg.Hervat?.Hervat() ?? []]);
        return gevolg.Laatste;
    }, ct);
}

/// <summary>Replaces the newest own assessment by a better one, visibly: what was typed wrong is judged in the same step.</summary>
public sealed class VervangWeging(EenplanDb db, CasusToegang toegang, Werkeenheid werk, Weegplan weegplan, Wegingcorrectie correctie, Handelende wie, Ids ids)
{
    public sealed record Opdracht(CasusId Casus, int Versie, Guid Weging, IReadOnlyList<WeegVeiligheid.Kind> Kinderen, string? Reden);

    static Weigering Achterhaald { get; } = new("weging-achterhaald", "Na deze weging is al opnieuw gewogen. Je kunt deze alleen nog intrekken.", Soort: Weigersoort.Regel);

    static Weigering EerstPlan { get; } = new("eerst-plan", "Bij een kind dat niet veilig genoeg is, hoort een veiligheidsplan. Weeg opnieuw; daar begin je het plan in dezelfde stap.", null, "CR-011", Weigersoort.Regel);

    public Task<Uitkomst<Klaar>> VoerUit(Opdracht o, CancellationToken ct) => werk.Voer<Klaar>("VeiligheidswegingVervangen", async verloop =>
    {
        var gelezen = await toegang.Schrijf(o.Casus, ct);
        var oud = gelezen.Gelukt ? await db.Set<Veiligheidstaxatie>().Include(t => t.Regels).FirstOrDefaultAsync(t => t.Id == o.Weging && t.CasusId == o.Casus, ct) : null;
        if (oud is null)
        {
            return gelezen.Gelukt ? Weigering.NietGevonden : Uitkomst<Klaar>.Geweigerd(gelezen.Weigeringen);
        }

        var casus = gelezen.Waarde;
        if (!casus.Open || casus.Versie != o.Versie)
        {
            return casus.Open ? Weigering.Verouderd : Casusweigeringen.Gesloten;
        }

        return oud.Geldt && !(await correctie.Zonder(casus, oud.Id, ct)).Laatste ? Achterhaald : await Weeg(o, casus, oud, verloop, ct);
    }, ct);

    async Task<Uitkomst<Klaar>> Weeg(Opdracht o, CasusEntiteit casus, Veiligheidstaxatie oud, Procesverloop verloop, CancellationToken ct)
    {
        var namen = await weegplan.Namen(casus, ct);
        var oordelen = casus.Kinderen.Select(k => o.Kinderen.FirstOrDefault(g => g.Id == k.PersoonId) ?? new(k.PersoonId, null, null)).Select(k => new Kindoordeel(k.Id, namen[k.Id], k.Oordeel, k.Gronden)).ToList();
        var nieuw = Veiligheidstaxatie.Weeg(ids.Nieuw(), casus.Id, oud.Instrument, oordelen, wie.Id, verloop.Nu);
        var weg = oud.Vervang(nieuw.Gelukt ? nieuw.Waarde.Id : default, wie.Id, o.Reden, verloop.Nu);
        if (!nieuw.Gelukt || !weg.Gelukt)
        {
            return Uitkomst<Klaar>.Geweigerd(weg.Weigeringen is [{ Soort: not Weigersoort.Invoer }, ..] ? weg.Weigeringen : [.. nieuw.Weigeringen, .. weg.Weigeringen]);
        }

        db.Add(nieuw.Waarde);
        verloop.Schrijf(casus.Id, weg.Waarde, nieuw.Waarde.Feit(namen));
        var plan = await weegplan.Bij(nieuw.Waarde, [], null, null, verloop, ct);
        if (!plan.Gelukt)
        {
            return EerstPlan;
        }

        casus.StelVeiligheidVast(nieuw.Waarde.Regels.ToDictionary(r => r.KindId, r => r.Oordeel), nieuw.Waarde.Onveilig, verloop.Nu);
        return Klaar.Goed;
    }
}
