using Eenplan.Domein.Gedeeld;
using Eenplan.Domein.Gezin;
using Eenplan.Domein.Veiligheid;
using Eenplan.Web.Onderdelen.Casus.Contract;
using Eenplan.Web.Onderdelen.Privacy.Contract;
using Eenplan.Web.Platform.Journaal;
using Eenplan.Web.Platform.Opslag;
using Microsoft.EntityFrameworkCore;
using CasusEntiteit = Eenplan.Domein.Casus.Casus;
using GezinEntiteit = Eenplan.Domein.Gezin.Gezin;

namespace Eenplan.Web.Onderdelen.Gezin.Veranderen;

/// <summary>
/// A member of the family died. In one proces, in every family and case the person belongs to: no letter, term, talk or signature is asked any more
/// (ontwerp §9).
/// </summary>
public sealed class MeldOverlijden(EenplanDb db, CasusToegang toegang, Werkeenheid werk, Veranderlezer lezer, Veranderboek boek, Verstrekker verstrekker)
{
    /// <param name="Versie">Version of the person the form was drawn from.</param>
    public sealed record Opdracht(CasusId Casus, PersoonId Persoon, string? Op, int? Versie = null);

    public Task<Uitkomst<Klaar>> VoerUit(Opdracht o, CancellationToken ct) => werk.Voer<Klaar>("OverlijdenMelden", async verloop =>
    {
        var gelezen = await toegang.Schrijf(o.Casus, ct);
        if (!gelezen.Gelukt)
        {
            return Uitkomst<Klaar>.Geweigerd(gelezen.Weigeringen);
        }

        var casus = gelezen.Waarde;
        var (beeld, voor) = await lezer.Lees(casus, verloop.Vandaag, ct);
        if (!beeld.Gezin.Leden.Any(l => l.PersoonId == o.Persoon) || await db.Set<Persoon>().FirstOrDefaultAsync(p => p.Id == o.Persoon && p.SamengevoegdMet == null, ct) is not { } persoon)
        {
            return Weigering.NietGevonden;
        }

        if (persoon.Overleden is null && o.Versie is { } versie && versie != persoon.Versie)
        {
            return Weigering.Verouderd;
        }

        var dag = Datum.Lees(o.Op, "op");
        var feit = dag.Gelukt ? persoon.Overlijdt(dag.Waarde, verloop.Vandaag) : Uitkomst<Feit>.Geweigerd(dag.Weigeringen);
        if (!feit.Gelukt)
        {
            return Uitkomst<Klaar>.Geweigerd(feit.Weigeringen);
        }

        var staat = lezer.Staat(casus, beeld, voor, o.Persoon, verloop.Vandaag);
        var casussen = await Leg(persoon, feit.Waarde, verloop, ct);
        verloop.Schrijf(casus.Id, (await Gezag(persoon.Id, persoon.Overleden!.Value, ct)).OfType<Feit>());
        await boek.Rond(casus, Levensgebeurtenis.Overlijden, staat, voor, verloop, ct, weeg: casus.Kinderen.Count > 0);
        foreach (var ander in casussen)
        {
            await verstrekker.HoudTegen(ander, ct);
            if (ander.Id != casus.Id && ander is { Open: true, Kinderen.Count: > 0 })
            {
                verloop.Schrijf(ander.Id, new Feit(Veranderlezer.Feitsoort, $"{Gevolgen.Kop(Levensgebeurtenis.Overlijden, Tekst.Isoleer(persoon.Roepnaam))} Dit volgt eruit:\n- Weeg de veiligheid van de kinderen opnieuw, uiterlijk de volgende werkdag.")
                {
                    Codes = new Dictionary<string, string>(StringComparer.Ordinal) { ["gebeurtenis"] = nameof(Levensgebeurtenis.Overlijden), ["weeg"] = "ja" },
                });
            }
        }

        return Klaar.Goed;
    }, ct);

    /// <summary>Membership and place in every case end; a case without a child left has no safety plan to check any more.</summary>
    async Task<List<CasusEntiteit>> Leg(Persoon persoon, Feit feit, Procesverloop verloop, CancellationToken ct)
    {
        var gezinnen = await db.Set<GezinEntiteit>().Include(g => g.Leden).Where(g => g.Leden.Any(l => l.PersoonId == persoon.Id && l.Tot == null)).ToListAsync(ct);
        gezinnen.ForEach(g => g.Overlijdt(persoon.Id, persoon.Overleden!.Value));
        var ids = gezinnen.ConvertAll(g => g.Id);
        var casussen = await db.Set<CasusEntiteit>().Include(c => c.Kinderen).Where(c => ids.Contains(c.GezinId) || c.Kinderen.Any(k => k.PersoonId == persoon.Id)).ToListAsync(ct);
        foreach (var casus in casussen)
        {
            var kind = casus.KindOverleden(persoon.Id);
            if (kind && casus.ZonderKind && await db.Set<Veiligheidsplan>().FirstOrDefaultAsync(p => p.CasusId == casus.Id && p.Geeindigd == null, ct) is { } plan)
            {
                verloop.Schrijf(casus.Id, plan.Beeindig(verloop.Nu, "er is geen kind meer in deze casus"));
            }

            verloop.Schrijf(casus.Id, feit with
            {
                Codes = new Dictionary<string, string>(feit.Codes, StringComparer.Ordinal) { ["kind"] = kind ? "ja" : "nee", ["laatste"] = kind && casus.ZonderKind ? "ja" : "nee" },
            });
        }

        return casussen;
    }

    async Task<IEnumerable<Feit?>> Gezag(PersoonId wie, DateOnly op, CancellationToken ct) =>
        (await db.Set<Gezag>().Where(g => (g.KindId == wie || g.HouderId == wie) && (g.Tot == null || g.Tot > op)).ToListAsync(ct)).ConvertAll(g => g.EindigtBijOverlijden(op));
}

/// <summary>The death was written down by mistake: everything that stopped goes on, and the safety is judged anew.</summary>
public sealed class HerstelOverlijden(EenplanDb db, CasusToegang toegang, Werkeenheid werk)
{
    public sealed record Opdracht(CasusId Casus, PersoonId Persoon, string? Reden);

    public Task<Uitkomst<Klaar>> VoerUit(Opdracht o, CancellationToken ct) => werk.Voer<Klaar>("OverlijdenHerstellen", async verloop =>
    {
        var hier = await toegang.Schrijf(o.Casus, ct);
        if (!hier.Gelukt)
        {
            return Uitkomst<Klaar>.Geweigerd(hier.Weigeringen);
        }

        var persoon = await db.Set<Persoon>().FirstOrDefaultAsync(p => p.Id == o.Persoon && db.Set<Gezinslid>().Any(l => l.PersoonId == p.Id && EF.Property<GezinId>(l, "GezinId") == hier.Waarde.GezinId), ct);
        if (persoon is null)
        {
            return Weigering.NietGevonden;
        }

        var feit = persoon.HerstelOverlijden(o.Reden);
        if (!feit.Gelukt)
        {
            return Uitkomst<Klaar>.Geweigerd(feit.Weigeringen);
        }

        var gezinnen = await db.Set<GezinEntiteit>().Include(g => g.Leden).Where(g => g.Leden.Any(l => l.PersoonId == o.Persoon && l.Overleden)).ToListAsync(ct);
        gezinnen.ForEach(g => g.Leeft(o.Persoon));
        var ids = gezinnen.ConvertAll(g => g.Id);
        var gezag = await db.Set<Gezag>().Where(g => g.EindeDoorOverlijden && (g.KindId == o.Persoon || g.HouderId == o.Persoon)).ToListAsync(ct);
        verloop.Schrijf(o.Casus, gezag.ConvertAll(g => g.Herleeft()).OfType<Feit>());
        foreach (var casus in await db.Set<CasusEntiteit>().Include(c => c.Kinderen).Where(c => ids.Contains(c.GezinId) || c.Kinderen.Any(k => k.PersoonId == o.Persoon)).ToListAsync(ct))
        {
            casus.KindLeeft(o.Persoon);
            verloop.Schrijf(casus.Id, feit.Waarde);
        }

        return Klaar.Goed;
    }, ct, o.Reden);
}
