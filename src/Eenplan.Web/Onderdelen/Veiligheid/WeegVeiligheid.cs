using Eenplan.Domein.Beheer;
using Eenplan.Domein.Casus;
using Eenplan.Domein.Gedeeld;
using Eenplan.Domein.Gezin;
using Eenplan.Domein.Veiligheid;
using Eenplan.Web.Onderdelen.Casus.Contract;
using Eenplan.Web.Platform.Identiteit;
using Eenplan.Web.Platform.Journaal;
using Eenplan.Web.Platform.Opslag;
using Microsoft.EntityFrameworkCore;
using CasusEntiteit = Eenplan.Domein.Casus.Casus;

namespace Eenplan.Web.Onderdelen.Veiligheid;

/// <summary>Judges the immediate safety of every child; insufficient starts a safety plan in the same step (CR-010, CR-011).</summary>
public sealed class WeegVeiligheid(EenplanDb db, CasusToegang toegang, Afwijkingen afwijkingen, Werkeenheid werk, Weegplan weegplan, Handelende wie, Gemeenteprofiel profiel, Ids ids)
{
    public sealed record Kind(PersoonId Id, Veiligheidsoordeel? Oordeel, string? Gronden);

    public sealed record Opdracht(CasusId Casus, int Versie, IReadOnlyList<Kind> Kinderen, IReadOnlyList<Bodemeisgegevens> Bodemeisen, string? AlsHetMisgaat, string? BesprokenMet, string? Instrument = null, string? Afwijking = null);

    public Task<Uitkomst<bool>> VoerUit(Opdracht opdracht, CancellationToken ct) => werk.Voer("VeiligheidWegen", async verloop =>
    {
        var gelezen = await toegang.Schrijf(opdracht.Casus, ct);
        if (!gelezen.Gelukt)
        {
            return Uitkomst<bool>.Geweigerd(gelezen.Weigeringen);
        }

        var casus = gelezen.Waarde;
        if (!casus.Open || casus.Versie != opdracht.Versie)
        {
            return casus.Open ? Weigering.Verouderd : Casusweigeringen.Gesloten;
        }

        var namen = await weegplan.Namen(casus, ct);
        var oordelen = casus.Kinderen.Select(k => opdracht.Kinderen.FirstOrDefault(o => o.Id == k.PersoonId) ?? new Kind(k.PersoonId, null, null))
            .Select(k => new Kindoordeel(k.Id, namen[k.Id], k.Oordeel, k.Gronden)).ToList();
        var instrument = Veiligheidstaxatie.LeesInstrument(opdracht.Instrument, profiel.Veiligheidsinstrument);
        var taxatie = Veiligheidstaxatie.Weeg(ids.Nieuw(), casus.Id, instrument.Gelukt ? instrument.Waarde : "", oordelen, wie.Id, verloop.Nu);
        if (!taxatie.Gelukt || !instrument.Gelukt)
        {
            return Uitkomst<bool>.Geweigerd([.. taxatie.Weigeringen, .. instrument.Weigeringen]);
        }

        var tenzij = afwijkingen.Vraag(casus.Id, Veiligheidstaxatie.AnderInstrument(instrument.Waarde, profiel.Veiligheidsinstrument), opdracht.Afwijking, verloop);
        if (!tenzij.Gelukt)
        {
            return Uitkomst<bool>.Geweigerd(tenzij.Weigeringen);
        }

        db.Add(taxatie.Waarde);
        verloop.Schrijf(casus.Id, taxatie.Waarde.Feit(namen));
        var plan = await weegplan.Bij(taxatie.Waarde, opdracht.Bodemeisen, opdracht.AlsHetMisgaat, opdracht.BesprokenMet, verloop, ct);
        if (!plan.Gelukt)
        {
            return Uitkomst<bool>.Geweigerd(plan.Weigeringen);
        }

        casus.StelVeiligheidVast(taxatie.Waarde.Regels.ToDictionary(r => r.KindId, r => r.Oordeel), taxatie.Waarde.Onveilig, verloop.Nu);
        return taxatie.Waarde.Onveilig;
    }, ct);
}

/// <summary>The safety plan that follows from a judgement: unsafe without a running plan starts one, unsafe with one keeps it, safe ends it.</summary>
public sealed class Weegplan(EenplanDb db, Ids ids)
{
    public Task<Veiligheidsplan?> Lopend(CasusId casus, CancellationToken ct) =>
        db.Set<Veiligheidsplan>().Include(p => p.Bodemeisen).FirstOrDefaultAsync(p => p.CasusId == casus && p.Geeindigd == null, ct);

    public async Task<Uitkomst<Klaar>> Bij(Veiligheidstaxatie taxatie, IReadOnlyList<Bodemeisgegevens> eisen, string? alsHetMisgaat, string? besprokenMet, Procesverloop verloop, CancellationToken ct)
    {
        var lopend = await Lopend(taxatie.CasusId, ct);
        if (!taxatie.Onveilig)
        {
            if (lopend is not null)
            {
                verloop.Schrijf(taxatie.CasusId, lopend.Beeindig(verloop.Nu));
            }

            return Klaar.Goed;
        }

        if (lopend is not null)
        {
            return Klaar.Goed;
        }

        var plan = Veiligheidsplan.Start(ids.Nieuw(), taxatie.CasusId, [.. eisen.Select(b => (ids.Nieuw(), b))], alsHetMisgaat, besprokenMet, verloop.Nu);
        if (!plan.Gelukt)
        {
            return Uitkomst<Klaar>.Geweigerd(plan.Weigeringen);
        }

        db.Add(plan.Waarde);
        verloop.Schrijf(taxatie.CasusId, plan.Waarde.Beginfeiten());
        return Klaar.Goed;
    }

    /// <summary>Names of the children of a case, and of others that were weighed in it.</summary>
    public async Task<Dictionary<PersoonId, string>> Namen(CasusEntiteit casus, CancellationToken ct, params IEnumerable<PersoonId> ook)
    {
        var kinderen = casus.Kinderen.Select(k => k.PersoonId).Concat(ook).Distinct().ToList();
        return await db.Set<Persoon>().Where(p => kinderen.Contains(p.Id)).ToDictionaryAsync(p => p.Id, p => p.Roepnaam, ct);
    }
}
