using Eenplan.Domein.Casus;
using Eenplan.Domein.Gedeeld;
using Eenplan.Domein.Gezin;
using Eenplan.Web.Onderdelen.Casus.Contract;
using Eenplan.Web.Onderdelen.Gezin.Contract;
using Eenplan.Web.Onderdelen.Gezin.Veranderen;
using Eenplan.Web.Platform.Journaal;
using Eenplan.Web.Platform.Opslag;
using Microsoft.EntityFrameworkCore;
using CasusEntiteit = Eenplan.Domein.Casus.Casus;
using GezinEntiteit = Eenplan.Domein.Gezin.Gezin;

namespace Eenplan.Web.Onderdelen.Gezin;

/// <summary>
/// Adds a person to the family of a case, after a search for somebody who is known already. A child joins the case and must then be judged safe too
/// (CR-010), unless its case runs in its other family: then this family only links to it.
/// </summary>
public sealed class VoegPersoonToe(EenplanDb db, CasusToegang toegang, Werkeenheid werk, Personenregister personen, Personenzoeker zoeker, Gezinsleeftijden leeftijden, Veranderboek boek, Ids ids)
{
    /// <summary>Choice after the search: this is somebody else.</summary>
    public const string Nieuw = "nieuw";

    /// <param name="Bekend">After the search: the id of the known person, or <see cref="Nieuw"/>; null before the search.</param>
    /// <param name="AlleenKoppelen">The child belongs to this family too, while its case stays where it runs.</param>
    public sealed record Opdracht(CasusId Casus, Persooninvoer Persoon, Gezinsrol? Rol, Guid? Huishouden, string? Bekend = Nieuw, bool AlleenKoppelen = false, string? Sinds = null);

    /// <param name="Treffers">Possible acquaintances to choose from; nothing was saved yet when there are any.</param>
    public sealed record Antwoord(PersoonId? Persoon, IReadOnlyList<Treffer> Treffers);

    public async Task<Uitkomst<Antwoord>> VoerUit(Opdracht o, CancellationToken ct)
    {
        var treffers = new List<Treffer>();
        var uitkomst = await werk.Voer<Antwoord>("PersoonToevoegen", async verloop =>
        {
            var casus = await toegang.Schrijf(o.Casus, ct);
            if (!casus.Gelukt)
            {
                return Uitkomst<Antwoord>.Geweigerd(casus.Weigeringen);
            }

            var fouten = await Controleer(o, casus.Waarde, verloop.Vandaag, ct);
            if (fouten.Heeft)
            {
                return fouten.Als<Antwoord>();
            }

            if (o.Bekend != Nieuw)
            {
                await Beurt.Neem(db, Beurt.Personen, ct);
                treffers = await ZoekBekenden(o.Persoon, casus.Waarde.GezinId, ct);
            }

            // Rolls back: nothing changes while the worker looks at who is known.
            return o.Bekend is null && treffers.Count > 0 ? Weigering.NietGevonden : await Voeg(o, casus.Waarde, treffers, verloop, ct);
        }, ct);
        return !uitkomst.Gelukt && o.Bekend is null && treffers.Count > 0 ? new Antwoord(null, treffers) : uitkomst;
    }

    /// <summary>Who may be meant, to choose from again after a refusal.</summary>
    public async Task<IReadOnlyList<Treffer>> Bekenden(CasusEntiteit casus, Persooninvoer persoon, CancellationToken ct) => await ZoekBekenden(persoon, casus.GezinId, ct);

    async Task<Weigeringen> Controleer(Opdracht o, CasusEntiteit casus, DateOnly vandaag, CancellationToken ct)
    {
        var fouten = new Weigeringen();
        fouten.Eis(o.Rol is not null, new("rol-leeg", "Kies wat deze persoon in het gezin is.", "rol"));
        Persoonsregels.Controleer(o.Persoon.Gegevens, vandaag).ToList().ForEach(fouten.Voeg);
        if (!string.IsNullOrWhiteSpace(o.Persoon.Bsn))
        {
            _ = fouten.Neem(Bsn.Lees(o.Persoon.Bsn));
        }

        if (o.Rol is { } rol && leeftijden.Past(rol, o.Persoon.Gegevens.Geboren, await leeftijden.Van(casus.GezinId, ct)) is { } past)
        {
            fouten.Voeg(past);
        }

        return fouten;
    }

    async Task<Uitkomst<Antwoord>> Voeg(Opdracht o, CasusEntiteit casus, List<Treffer> treffers, Procesverloop verloop, CancellationToken ct)
    {
        // An id that the search would not have shown is not taken from a form.
        var bekend = Guid.TryParse(o.Bekend, out var id) ? treffers.Find(t => t.Id.Waarde == id && t.Zichtbaar) : null;
        if (o.Bekend is not (null or Nieuw) && bekend is null)
        {
            return new Weigering("keuze-onbekend", "Deze keuze bestaat niet meer. Kies opnieuw.", "bekend");
        }

        var sinds = Datum.Lees(o.Sinds, "sinds");
        if (!sinds.Gelukt || sinds.Waarde > verloop.Vandaag)
        {
            return sinds.Gelukt ? new Weigering("sinds-in-toekomst", "Deze dag is nog niet geweest. Kies vandaag of eerder.", "sinds") : sinds.Weigeringen[0];
        }

        var persoon = bekend is null ? personen.Maak(o.Persoon.Gegevens, o.Persoon.Bsn, verloop.Vandaag) : await db.Set<Persoon>().SingleAsync(p => p.Id == bekend.Id, ct);
        if (!persoon.Gelukt)
        {
            return Uitkomst<Antwoord>.Geweigerd(persoon.Weigeringen);
        }

        if (persoon.Waarde.Overleden is not null)
        {
            return new Weigering("persoon-overleden", "Van deze persoon is vastgelegd dat die is overleden. Kies iemand anders, of maak een nieuwe persoon.", "bekend", Soort: Weigersoort.Regel);
        }

        var gezin = await db.Set<GezinEntiteit>().Include(g => g.Leden).Include(g => g.Huishoudens).SingleAsync(g => g.Id == casus.GezinId, ct);
        if (o.Huishouden is { } huis && !gezin.Huishoudens.Any(h => h.Id == huis))
        {
            return new Weigering("huis-onbekend", "Dit adres hoort niet bij dit gezin. Kies opnieuw.", "huishouden");
        }

        var lid = gezin.VoegLidToe(ids.Nieuw(), persoon.Waarde.Id, o.Rol!.Value, o.Huishouden, sinds.Waarde ?? verloop.Vandaag);
        if (!lid.Gelukt)
        {
            return Uitkomst<Antwoord>.Geweigerd(lid.Weigeringen);
        }

        verloop.Schrijf(casus.Id, lid.Waarde with { Tekst = $"{persoon.Waarde.Naam} toegevoegd aan het gezin" });
        var kind = o.Rol == Gezinsrol.Kind ? await BijCasus(o, casus, persoon.Waarde, bekend is not null, verloop, ct) : Klaar.Goed;
        if (!kind.Gelukt)
        {
            return Uitkomst<Antwoord>.Geweigerd(kind.Weigeringen);
        }

        await Vertel(o, casus, persoon.Waarde, verloop, ct);
        return new Antwoord(persoon.Waarde.Id, []);
    }

    /// <summary>In a case that runs (its safety was judged before) a child or a partner more is a change of the family, with consequences.</summary>
    async Task Vertel(Opdracht o, CasusEntiteit casus, Persoon persoon, Procesverloop verloop, CancellationToken ct)
    {
        if (!casus.Open || casus.VeiligheidGewogenOp is null || o.Rol is not (Gezinsrol.Kind or Gezinsrol.Partner))
        {
            return;
        }

        var kind = casus.Kinderen.Any(k => k.PersoonId == persoon.Id);
        await boek.Rond(
            casus, o.Rol == Gezinsrol.Kind ? Levensgebeurtenis.KindErbij : Levensgebeurtenis.NieuwePartner, new(Tekst.Isoleer(persoon.Roepnaam), verloop.Vandaag) { Geboren = persoon.Geboren, KindInCasus = kind },
            null, verloop, ct, weeg: kind, over: persoon.Id);
    }

    /// <summary>One open case per child (CR-001): where one runs elsewhere the child is linked, and that case hears of it.</summary>
    async Task<Uitkomst<Klaar>> BijCasus(Opdracht o, CasusEntiteit casus, Persoon kind, bool bekend, Procesverloop verloop, CancellationToken ct)
    {
        var elders = bekend ? await db.Set<CasusKind>().Where(k => k.PersoonId == kind.Id && k.Open && k.CasusId != casus.Id).Select(k => (CasusId?)k.CasusId).FirstOrDefaultAsync(ct) : null;
        if (elders is { } ander)
        {
            if (!o.AlleenKoppelen)
            {
                return Casusweigeringen.KindHeeftCasus with { Veld = "alleenKoppelen" };
            }

            verloop.Schrijf(ander, new Feit("KindInTweedeGezin", $"{kind.Roepnaam} hoort nu ook bij een tweede gezin. De casus blijft hier.") { Over = [kind.Id] });
            return Klaar.Goed;
        }

        var feit = casus.VoegKindToe(kind.Id);
        if (!feit.Gelukt)
        {
            return Uitkomst<Klaar>.Geweigerd(feit.Weigeringen);
        }

        verloop.Schrijf(casus.Id, feit.Waarde with { Tekst = $"{kind.Roepnaam} hoort nu bij de casus; de veiligheid is nog niet gewogen" });
        return Klaar.Goed;
    }

    /// <summary>Same BSN, or same sound of name with the same day of birth; members of this family are no news.</summary>
    async Task<List<Treffer>> ZoekBekenden(Persooninvoer p, GezinId gezin, CancellationToken ct)
    {
        var gevonden = new List<Treffer>();
        if (!string.IsNullOrWhiteSpace(p.Bsn) && Bsn.Lees(p.Bsn) is { Gelukt: true } bsn)
        {
            gevonden.AddRange(await zoeker.Zoek(new([], null, bsn.Waarde, null), ct));
        }

        if (p.Gegevens.Geboren is { } geboren)
        {
            gevonden.AddRange(await zoeker.Zoek(new(Klanksleutel.Van($"{p.Gegevens.Voornaam} {p.Gegevens.Achternaam}"), geboren, null, null), ct));
        }

        var leden = await db.Set<Gezinslid>().Where(l => EF.Property<GezinId>(l, "GezinId") == gezin && l.Tot == null).Select(l => l.PersoonId).ToListAsync(ct);
        return [.. gevonden.Where(t => !leden.Contains(t.Id)).OrderByDescending(t => t.Zichtbaar).ThenByDescending(t => t.Open).DistinctBy(t => t.Id)];
    }
}
