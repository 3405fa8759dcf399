using Eenplan.Domein.Coordinatie;
using Eenplan.Domein.Gedeeld;
using Eenplan.Domein.Gezin;
using Eenplan.Domein.Privacy;
using Eenplan.Web.Onderdelen.Casus.Contract;
using Eenplan.Web.Onderdelen.Coordinatie.Contract;
using Eenplan.Web.Onderdelen.Privacy.Contract;
using Eenplan.Web.Platform.Gemeenten;
using Eenplan.Web.Platform.Identiteit;
using Eenplan.Web.Platform.Journaal;
using Eenplan.Web.Platform.Opslag;
using Microsoft.EntityFrameworkCore;
using CasusEntiteit = Eenplan.Domein.Casus.Casus;

namespace Eenplan.Web.Onderdelen.Coordinatie;

/// <summary>Somebody who can get the confirmation of what was agreed.</summary>
/// <param name="Sleutel">What the form sends back.</param>
/// <param name="Bij">What the worker should know: no authority, no e-mail.</param>
public sealed record Afspraakontvanger(string Sleutel, string Naam, string? Email, bool Professional, Kringlid? Lid, string Bij);

/// <summary>One letter as it would leave.</summary>
public sealed record Afspraakbrief(Afspraakontvanger Aan, Verstrekgegevens Gegevens);

/// <summary>Who can get a confirmation: members of the family of twelve and over who live, and everybody around them.</summary>
public sealed class Ontvangerlezer(EenplanDb db, Verstrekker verstrekker, Betrokkenenlezer betrokkenen)
{
    const int ZelfVanaf = 12;

    public async Task<(IReadOnlyList<Afspraakontvanger> Ontvangers, Ontvangerkring Kring)> Lees(CasusEntiteit casus, DateOnly vandaag, CancellationToken ct)
    {
        var kring = await verstrekker.Kring(casus, ct);
        var kinderen = casus.Kinderen.Select(k => k.PersoonId).ToList();
        var ids = kring.Leden.Select(l => l.Id).ToList();
        var geboren = await db.Set<Persoon>().AsNoTracking().Where(p => ids.Contains(p.Id)).Select(p => new { p.Id, p.Geboren, p.Uitgerekend }).ToDictionaryAsync(p => p.Id, ct);
        var gezag = await db.Set<Gezag>().AsNoTracking().Where(g => kinderen.Contains(g.KindId) && g.HouderId != null).ToListAsync(ct);
        var met = gezag.Where(g => g.GeldtOp(vandaag)).Select(g => g.HouderId!.Value).ToHashSet();
        var leden = kring.Leden.Where(l => !l.Overleden && (!l.Weg || met.Contains(l.Id)) && !TeJong(geboren[l.Id].Geboren, geboren[l.Id].Uitgerekend, vandaag))
            .OrderBy(l => kinderen.Contains(l.Id)).ThenBy(l => l.Naam, StringComparer.Ordinal)
            .Select(l => new Afspraakontvanger($"lid-{l.Id}", Tekst.Isoleer(l.Naam), l.Email, false, l, Bij(l.Email, !kinderen.Contains(l.Id) && !met.Contains(l.Id) ? "heeft geen gezag" : null)));
        var rond = (await betrokkenen.Nu(casus.Id, ct)).Select(b => new Afspraakontvanger(
            $"bij-{b.Id}", b.Naam + (b.Organisatie is null ? "" : $", {b.Organisatie}"), b.Email, b.Soort != Betrokkenesoort.Netwerk, null,
            Bij(b.Email, b.Soort == Betrokkenesoort.Netwerk ? "uit het netwerk" : b.Relatie ?? "professional")));
        return ([.. leden, .. rond], kring);
    }

    static bool TeJong(DateOnly? geboren, DateOnly? uitgerekend, DateOnly vandaag) => uitgerekend is not null || (geboren is { } dag && Leeftijd.Jaren(dag, vandaag) < ZelfVanaf);

    static string Bij(string? email, string? wat) => string.Join("; ", new[] { wat, email is null ? "geen e-mail bekend: geef het op papier" : email }.OfType<string>());
}

/// <summary>Confirms what was agreed in a contact, to family and professionals, each apart; looked at first (CR-008).</summary>
public sealed class BevestigAfspraken(EenplanDb db, CasusToegang toegang, Werkeenheid werk, Verstrekker verstrekker, Ontvangerlezer ontvangers)
{
    /// <param name="Versie">Version of the contact the form was drawn from: the same form twice sends once.</param>
    /// <param name="Aan">Keys of the receivers.</param>
    /// <param name="Grond">Why a professional may have it; asked only with one among the receivers.</param>
    public sealed record Opdracht(CasusId Casus, Guid Contact, int Versie, IReadOnlyList<string> Aan, string? Tekst, Verstrekgrond? Grond);

    /// <summary>What would leave; nothing is saved.</summary>
    public async Task<Uitkomst<List<Afspraakbrief>>> Bekijk(Opdracht o, DateOnly vandaag, CancellationToken ct)
    {
        var casus = await toegang.Schrijf(o.Casus, ct);
        if (!casus.Gelukt)
        {
            return Uitkomst<List<Afspraakbrief>>.Geweigerd(casus.Weigeringen);
        }

        var contact = await db.Set<Contactmoment>().AsNoTracking().FirstOrDefaultAsync(c => c.Id == o.Contact && c.CasusId == o.Casus, ct);
        return contact is null ? Weigering.NietGevonden : await Maak(o, casus.Waarde, contact, vandaag, ct);
    }

    public Task<Uitkomst<Klaar>> VoerUit(Opdracht o, CancellationToken ct) => werk.Voer<Klaar>("AfsprakenBevestigen", async verloop =>
    {
        var casus = await toegang.Schrijf(o.Casus, ct);
        if (!casus.Gelukt)
        {
            return Uitkomst<Klaar>.Geweigerd(casus.Weigeringen);
        }

        if (await db.Set<Contactmoment>().FirstOrDefaultAsync(c => c.Id == o.Contact && c.CasusId == o.Casus, ct) is not { } contact)
        {
            return Weigering.NietGevonden;
        }

        if (contact.Versie != o.Versie)
        {
            return Weigering.Verouderd;
        }

        var brieven = await Maak(o, casus.Waarde, contact, verloop.Vandaag, ct);
        var feit = brieven.Gelukt ? contact.Bevestig([.. brieven.Waarde.Select(b => b.Aan.Naam)]) : Uitkomst<Feit>.Geweigerd(brieven.Weigeringen);
        if (!feit.Gelukt)
        {
            return Uitkomst<Klaar>.Geweigerd(feit.Weigeringen);
        }

        foreach (var brief in brieven.Waarde)
        {
            var gedeeld = await verstrekker.Verstrek(verloop, casus.Waarde, brief.Gegevens, ct);
            if (!gedeeld.Gelukt)
            {
                return Uitkomst<Klaar>.Geweigerd(gedeeld.Weigeringen);
            }
        }

        verloop.Schrijf(o.Casus, feit.Waarde);
        return Klaar.Goed;
    }, ct);

    async Task<Uitkomst<List<Afspraakbrief>>> Maak(Opdracht o, CasusEntiteit casus, Contactmoment contact, DateOnly vandaag, CancellationToken ct)
    {
        var (alle, kring) = await ontvangers.Lees(casus, vandaag, ct);
        var gekozen = alle.Where(a => o.Aan.Contains(a.Sleutel, StringComparer.Ordinal)).ToList();
        var fouten = new Weigeringen();
        fouten.Eis(contact.Geldt, new("contact-geldt-niet", "Dit contact is ingetrokken, vervangen of verplaatst. Bevestig de nieuwe tekst.", null, "CR-008", Weigersoort.Regel));
        fouten.Eis(gekozen.Count > 0, new("ontvanger-leeg", "Kies aan wie je de afspraken bevestigt.", "aan", "CR-008"));
        var tekst = fouten.Neem(Tekst.Verplicht(o.Tekst, "tekst", "Schrijf op wat is afgesproken.", Tekst.Lang));
        fouten.Eis(o.Grond is not null || !gekozen.Exists(g => g.Professional), new("grond-leeg", "Kies waarom je dit met een professional mag delen.", "grond", "CR-008"));
        foreach (var lek in gekozen.Select(g => g.Lid is { } lid ? kring.Lekt(lid, tekst) : kring.Geheim(tekst)).OfType<Weigering>().Distinct())
        {
            fouten.Voeg(lek);
        }

        return fouten.Heeft ? fouten.Als<List<Afspraakbrief>>() : gekozen.ConvertAll(g => new Afspraakbrief(g, Gegevens(g, o, casus, contact, tekst!)));
    }

    static Verstrekgegevens Gegevens(Afspraakontvanger g, Opdracht o, CasusEntiteit casus, Contactmoment contact, string tekst)
    {
        var over = contact.Feit.Over.Where(p => casus.Kinderen.Any(k => k.PersoonId == p)).ToList();
        over = over.Count > 0 ? over : [.. casus.Kinderen.Select(k => k.PersoonId)];
        return new(
            g.Professional ? Ontvangersoort.Professional : Ontvangersoort.Gezin, g.Naam, g.Email is null ? Verstrekwijze.Papier : Verstrekwijze.Email, g.Email, Afspraakbevestiging.Wat(contact), tekst,
            over.Count > 0 || g.Lid is null ? over : [g.Lid.Id], Afspraakbevestiging.Doel, g.Professional ? o.Grond : Verstrekgrond.RechtBetrokkene)
        {
            Aan = g.Lid?.Id,
            Contact = contact.Id,
        };
    }
}

/// <summary>The contact to confirm, and the text to begin with.</summary>
public sealed class Afspraaklezer(EenplanDb db, Medewerkers medewerkers, Handelende wie, HuidigeGemeente gemeente)
{
    public async Task<(Contactmoment Contact, string Voorstel)?> Lees(CasusId casus, Guid contact, CancellationToken ct)
    {
        if (await db.Set<Contactmoment>().AsNoTracking().FirstOrDefaultAsync(c => c.Id == contact && c.CasusId == casus, ct) is not { } gevonden)
        {
            return null;
        }

        var ik = await medewerkers.Zoek(wie.Id, ct);
        return (gevonden, Afspraakbevestiging.Voorstel(gevonden, wie.Naam, ik?.Telefoon, gemeente.Gemeente.Naam));
    }
}
