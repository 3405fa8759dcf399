using Eenplan.Domein.Gedeeld;
using Eenplan.Domein.Gezin;
using Eenplan.Domein.Privacy;
using Eenplan.Web.Platform.Gemeenten;
using Eenplan.Web.Platform.Identiteit;
using Eenplan.Web.Platform.Journaal;
using Eenplan.Web.Platform.Opslag;
using Eenplan.Web.Platform.Post;
using Eenplan.Web.Platform.Sleutels;
using Microsoft.EntityFrameworkCore;
using CasusEntiteit = Eenplan.Domein.Casus.Casus;

namespace Eenplan.Web.Onderdelen.Privacy.Contract;

/// <summary>
/// The only way out: whatever leaves with personal data is recorded here, in the proces that is running, and goes into the outbox in the same transaction.
/// A structure test sees to it that nothing else fills the outbox or opens a connection.
/// </summary>
public sealed class Verstrekker(EenplanDb db, Uitbak uitbak, Sleutelring sleutels, Handelende wie, Medewerkers medewerkers, HuidigeGemeente gemeente, Postinstellingen post, Ids ids)
{
    /// <summary>Checks what would leave; nothing is saved.</summary>
    public async Task<Uitkomst<Verstrekgegevens>> Controleer(CasusEntiteit casus, Verstrekgegevens gegevens, CancellationToken ct)
    {
        var leden = await Kring(casus, ct);
        return Verstrekking.Controleer(gegevens, leden.Leden.Select(l => l.Id).Concat(casus.AlleKinderen.Select(k => k.PersoonId)).ToHashSet(), leden);
    }

    /// <summary>The family as the rules of sending see it: two queries.</summary>
    public async Task<Ontvangerkring> Kring(CasusEntiteit casus, CancellationToken ct)
    {
        var leden = await (
            from l in db.Set<Gezinslid>().AsNoTracking()
            join p in db.Set<Persoon>() on l.PersoonId equals p.Id
            where EF.Property<GezinId>(l, "GezinId") == casus.GezinId
            select new { l.Tot, l.HuishoudenId, Persoon = p }).ToListAsync(ct);
        var huizen = await db.Set<Huishouden>().AsNoTracking().Where(h => EF.Property<GezinId>(h, "GezinId") == casus.GezinId).ToListAsync(ct);
        return new(
            [.. leden.GroupBy(l => l.Persoon.Id).Select(g => g.OrderByDescending(l => l.Tot is null).ThenByDescending(l => l.Tot).First()).Select(l => new Kringlid(
                l.Persoon.Id, l.Persoon.Naam, l.Persoon.Roepnaam, l.Persoon.Email, [.. new[] { l.Persoon.VeiligTelefoon, l.Persoon.Telefoon }.OfType<string>()], l.Persoon.Overleden is not null, l.HuishoudenId) { Weg = l.Tot is not null })],
            [.. huizen.Select(h => new Kringhuis(h.Id, [.. new[] { h.Adres, h.Postcode }.OfType<string>()], h.Geheim))]);
    }

    /// <summary>Post to somebody who died does not leave any more: what waits is taken back, inside the proces that runs. The death must be saved.</summary>
    public async Task HoudTegen(CasusEntiteit casus, CancellationToken ct)
    {
        var kring = await Kring(casus, ct);
        var wacht = await db.Set<Verstrekking>().AsNoTracking()
            .Where(v => v.CasusId == casus.Id && v.Wijze == Verstrekwijze.Email && db.Set<Uitbakbericht>().Any(b => b.Herkomst == v.Id && b.Status != Poststatus.Verzonden)).Take(100).ToListAsync(ct);
        var weg = wacht.Where(v => kring.IsOverleden(null, v.Ontvanger, v.Adres) is not null).Select(v => v.Id).ToList();
        await db.Set<Uitbakbericht>().Where(b => weg.Contains(b.Herkomst) && b.Status != Poststatus.Verzonden).ExecuteDeleteAsync(ct);
    }

    /// <summary>Records it, and puts it in the outbox when it goes by mail.</summary>
    public async Task<Uitkomst<Verstrekking>> Verstrek(Procesverloop verloop, CasusEntiteit casus, Verstrekgegevens gegevens, CancellationToken ct)
    {
        var goed = await Controleer(casus, gegevens, ct);
        if (!goed.Gelukt)
        {
            return Uitkomst<Verstrekking>.Geweigerd(goed.Weigeringen);
        }

        var verstrekking = Verstrekking.LegVast(ids.Nieuw(), casus.Id, goed.Waarde, sleutels.Versleutel(goed.Waarde.Tekst!), wie.Id, verloop.Nu);
        db.Add(verstrekking);
        verloop.Schrijf(casus.Id, verstrekking.Feit);
        if (verstrekking.Wijze == Verstrekwijze.Email)
        {
            uitbak.Leg(verstrekking.Id, verstrekking.Soort == Ontvangersoort.Professional ? await ZetKlaar(verstrekking, verloop.Nu, ct) : Brief(verstrekking, goed.Waarde.Tekst!), verloop.Nu);
        }

        return verstrekking;
    }

    Postbericht Brief(Verstrekking v, string tekst) => new(v.Adres!, v.Ontvanger, $"Bericht van de gemeente {gemeente.Gemeente.Naam}", tekst);

    /// <summary>A professional gets a link without any content; what was shared opens with the code that the worker tells.</summary>
    async Task<Postbericht> ZetKlaar(Verstrekking v, DateTimeOffset nu, CancellationToken ct)
    {
        var kenmerk = Geheim.Kenmerk();
        var punt = new Ophaalpunt(v.Id, v.CasusId, Geheim.Afdruk(kenmerk), sleutels.Versleutel(Geheim.Code()), nu);
        db.Add(punt);
        var ik = await medewerkers.Zoek(wie.Id, ct);
        var bel = ik?.Telefoon is { } nummer ? $", telefoon {nummer}" : "";
        var tekst = $"""
            Beste {v.Ontvanger},

            Er staat iets voor u klaar bij de gemeente {gemeente.Gemeente.Naam}.

            U opent het hier: {post.Adres.GetLeftPart(UriPartial.Authority)}/{gemeente.Gemeente.Code}/klaar/{kenmerk}
            U hebt een code nodig. Die krijgt u van {wie.Naam}{bel}.

            Het staat klaar tot en met {Datum.Toon(Datum.Dag(punt.Tot))}.
            """;
        return new(v.Adres!, v.Ontvanger, $"Er staat iets voor u klaar bij de gemeente {gemeente.Gemeente.Naam}", tekst);
    }
}
