using Eenplan.Domein.Beheer;
using Eenplan.Domein.Casus;
using Eenplan.Domein.Gedeeld;
using Eenplan.Domein.Gezin;
using Eenplan.Domein.Termijnen;
using Eenplan.Domein.Toegang;
using Eenplan.Web.Onderdelen.Casus.Contract;
using Eenplan.Web.Platform.Identiteit;
using Eenplan.Web.Platform.Journaal;
using Eenplan.Web.Platform.Opslag;
using Microsoft.EntityFrameworkCore;
using CasusEntiteit = Eenplan.Domein.Casus.Casus;

namespace Eenplan.Web.Onderdelen.Toegang;

/// <summary>What every step with a request does first: the case, that it is open, the request on the version one looked at.</summary>
public abstract class Hulpdaad(EenplanDb db, CasusToegang toegang, Hulpboek boek, Werkeenheid werk)
{
    protected EenplanDb Db => db;

    protected Hulpboek Boek => boek;

    protected sealed record Blad(CasusEntiteit Casus, Procesverloop Verloop);

    protected Task<Uitkomst<T>> Voer<T>(string proces, CasusId id, Func<Blad, Task<Uitkomst<T>>> stap, CancellationToken ct) => werk.Voer(proces, async verloop =>
    {
        var casus = await toegang.Schrijf(id, ct);
        return !casus.Gelukt ? Uitkomst<T>.Geweigerd(casus.Weigeringen)
            : !casus.Waarde.Open ? Casusweigeringen.Gesloten
            : await stap(new(casus.Waarde, verloop));
    }, ct);

    /// <param name="versie">Version one looked at; null where the form holds nothing to lose.</param>
    protected Task<Uitkomst<T>> VoerOp<T>(string proces, CasusId id, Guid aanvraag, int? versie, Func<Blad, Aanvraag, Task<Uitkomst<T>>> stap, CancellationToken ct) => Voer<T>(proces, id, async blad =>
        await boek.Laad(id, aanvraag, ct) is not { } rij ? Weigering.NietGevonden
        : versie is { } v && v != rij.Versie ? Weigering.Verouderd
        : await stap(blad, rij), ct);

    protected static Uitkomst<Klaar> Schrijf(Blad blad, Uitkomst<Feit> feit)
    {
        if (!feit.Gelukt)
        {
            return Uitkomst<Klaar>.Geweigerd(feit.Weigeringen);
        }

        blad.Verloop.Schrijf(blad.Casus.Id, feit.Waarde);
        return Klaar.Goed;
    }

    protected async Task<string> Roepnaam(PersoonId kind, CancellationToken ct)
    {
        var naam = await db.Set<Persoon>().Where(p => p.Id == kind).Select(p => p.Voornaam ?? p.Achternaam).FirstOrDefaultAsync(ct);
        return Tekst.Isoleer(naam ?? "het kind");
    }

    /// <summary>Whether who acts decides for this family: its regisseur, duo or vervanger, or who looks after it today.</summary>
    protected async Task<bool> Bevoegd(CasusEntiteit casus, CancellationToken ct) => toegang.Betrokken(casus) || await toegang.MijnWaarnemingen().AnyAsync(w => w.CasusId == casus.Id, ct);

    /// <summary>Every request has its answer: that ends the terms of putting in help (CR-064).</summary>
    protected static Feit Geregeld { get; } = new("HulpGeregeld", "Over alle gevraagde hulp is besloten");

    /// <summary>Departs from a rule that bends, with the reason that was given; what is wrong with the reason itself is kept apart.</summary>
    protected static Func<Weigering, bool> Onderbouwd(Afwijkingen afwijkingen, Blad blad, string? motivatie, List<Weigering> overReden) => weigering =>
    {
        var uitkomst = afwijkingen.Vraag(blad.Casus.Id, weigering, motivatie, blad.Verloop);
        overReden.AddRange(uitkomst.Weigeringen.Where(w => w.Code != weigering.Code && !overReden.Exists(o => o.Code == w.Code)));
        return uitkomst.Gelukt;
    };
}

/// <summary>Writes down what was asked, signed or not yet (CR-042).</summary>
public sealed class VraagHulp(EenplanDb db, CasusToegang toegang, Hulpboek boek, Gezagslezer gezag, Werkeenheid werk, Ids ids) : Hulpdaad(db, toegang, boek, werk)
{
    public sealed record Opdracht(CasusId Casus, PersoonId? Kind, string? Vraag, Tekenopdracht Teken);

    public Task<Uitkomst<Guid>> VoerUit(Opdracht o, CancellationToken ct) => Voer<Guid>("HulpVragen", o.Casus, async blad =>
    {
        var aanvraag = Aanvraag.Begin(ids.Nieuw(), o.Casus, o.Kind, blad.Casus.Kinderen.Select(k => k.PersoonId), o.Vraag, blad.Verloop.Nu);
        if (!aanvraag.Gelukt || o.Teken.Vorm is null)
        {
            return Uitkomst<Guid>.Geweigerd([.. aanvraag.Weigeringen, .. o.Teken.Vorm is null ? new[] { new Weigering("vorm-leeg", "Kies of er al een handtekening is.", "vorm", "CR-042") } : []]);
        }

        var rij = aanvraag.Waarde;
        var naam = await Roepnaam(rij.KindId, ct);
        Db.Add(rij);
        blad.Verloop.Schrijf(o.Casus, rij.Beginfeit(naam));
        if (o.Teken.Vorm == Aanvraagvorm.NogNiet)
        {
            return rij.Id;
        }

        var getekend = Schrijf(blad, await o.Teken.Zet(rij, blad.Casus, naam, Boek, gezag, blad.Verloop.Vandaag, ct));
        return getekend.Gelukt ? rij.Id : Uitkomst<Guid>.Geweigerd(getekend.Weigeringen);
    }, ct);
}

/// <summary>How a request was signed, as it comes from a form.</summary>
public sealed record Tekenopdracht(Aanvraagvorm? Vorm, string? Ontvangen, string? Wie, Guid? Stuk, string? Vindplaats)
{
    internal async Task<Uitkomst<Feit>> Zet(Aanvraag aanvraag, CasusEntiteit casus, string kind, Hulpboek boek, Gezagslezer gezag, DateOnly vandaag, CancellationToken ct)
    {
        var dag = Datum.Lees(Ontvangen, "ontvangen");
        if (!dag.Gelukt)
        {
            return dag.Weigeringen[0];
        }

        if (Stuk is { } stuk && !await boek.HeeftStuk(casus.Id, stuk, ct))
        {
            return new Weigering("stuk-onbekend", "Deze scan staat niet (meer) in het dossier. Kies opnieuw.", "stuk", "CR-042");
        }

        var aanvragers = (await gezag.Van(casus, vandaag, ct)).Where(g => g.Kind == aanvraag.KindId).Select(g => g.Aanvrager).ToList();
        return aanvraag.Teken(new(Vorm, dag.Waarde, Wie, Stuk, Vindplaats), aanvragers, Vorm == Aanvraagvorm.Plan ? await boek.Plan(casus.Id, ct) : null, kind, vandaag);
    }
}

/// <summary>Records the signature on a request that waited for it (CR-042).</summary>
public sealed class TekenAanvraag(EenplanDb db, CasusToegang toegang, Hulpboek boek, Gezagslezer gezag, Werkeenheid werk) : Hulpdaad(db, toegang, boek, werk)
{
    public sealed record Opdracht(CasusId Casus, Guid Aanvraag, Tekenopdracht Teken);

    public Task<Uitkomst<Klaar>> VoerUit(Opdracht o, CancellationToken ct) => VoerOp<Klaar>("AanvraagTekenen", o.Casus, o.Aanvraag, null, async (blad, rij) =>
        Schrijf(blad, await o.Teken.Zet(rij, blad.Casus, await Roepnaam(rij.KindId, ct), Boek, gezag, blad.Verloop.Vandaag, ct)), ct);
}

/// <summary>Keeps the options side by side, whole or half (CR-045, CR-071).</summary>
public sealed class WeegHulpAf(EenplanDb db, CasusToegang toegang, Hulpboek boek, Werkeenheid werk, Gemeenteprofiel profiel, Ids ids) : Hulpdaad(db, toegang, boek, werk)
{
    public sealed record Opdracht(CasusId Casus, Guid Aanvraag, int Versie, Afweginginvoer Afweging);

    public Task<Uitkomst<Klaar>> VoerUit(Opdracht o, CancellationToken ct) => VoerOp<Klaar>("HulpAfwegen", o.Casus, o.Aanvraag, o.Versie, (blad, rij) =>
    {
        var gelezen = o.Afweging.Lees(ids.Nieuw, profiel.RichtlijnenBij(nameof(Ketenfase.Toegang)));
        return Task.FromResult(gelezen.Gelukt ? Schrijf(blad, rij.Weeg(gelezen.Waarde)) : Uitkomst<Klaar>.Geweigerd(gelezen.Weigeringen));
    }, ct);
}

/// <summary>The family does not ask it any more.</summary>
public sealed class TrekAanvraagIn(EenplanDb db, CasusToegang toegang, Hulpboek boek, Werkeenheid werk) : Hulpdaad(db, toegang, boek, werk)
{
    public sealed record Opdracht(CasusId Casus, Guid Aanvraag, string? Reden);

    public Task<Uitkomst<Klaar>> VoerUit(Opdracht o, CancellationToken ct) => VoerOp<Klaar>("AanvraagIntrekken", o.Casus, o.Aanvraag, null, async (blad, rij) =>
    {
        var klaar = Schrijf(blad, rij.TrekIn(o.Reden, blad.Verloop.Vandaag));
        if (klaar.Gelukt && await Boek.VerderKlaar(o.Casus, rij.Id, ct) && await Boek.IetsBesloten(o.Casus, ct))
        {
            blad.Verloop.Schrijf(o.Casus, Geregeld);
        }

        return klaar;
    }, ct);
}

/// <summary>Decides on a request; the help that was chosen waits from then on to begin (CR-037, CR-042, CR-045, CR-046).</summary>
public sealed class NeemHulpbesluit(EenplanDb db, CasusToegang toegang, Hulpboek boek, Besluitbriefmaker maker, Werkeenheid werk, Afwijkingen afwijkingen, Gemeenteprofiel profiel, Handelende wie, Ids ids) : Hulpdaad(db, toegang, boek, werk)
{
    public sealed record Opdracht(CasusId Casus, Guid Aanvraag, int Versie, Toegangsbesluit? Besluit, string? Categorie, string? Van, string? Tot, string? Omvang, string? Motivering, string? Bewaker, string? Afwijking = null);

    public Task<Uitkomst<Guid>> VoerUit(Opdracht o, CancellationToken ct) => VoerOp<Guid>("HulpBesluiten", o.Casus, o.Aanvraag, o.Versie, async (blad, rij) =>
    {
        var (van, tot) = (Datum.Lees(o.Van, "van"), Datum.Lees(o.Tot, "tot"));
        if (!van.Gelukt || !tot.Gelukt)
        {
            return Uitkomst<Guid>.Geweigerd([.. van.Weigeringen, .. tot.Weigeringen]);
        }

        var overReden = new List<Weigering>();
        var invoer = new Besluitinvoer(o.Besluit, Tekst.Schoon(o.Categorie), van.Waarde, tot.Waarde, o.Omvang, o.Motivering, o.Bewaker);
        var kring = new Besluitkring(rij.IsGetekend, rij.Ontvangen, rij.Afweging, await Boek.Co(o.Casus, rij.KindId, ct), profiel.Productcategorieen, await Bevoegd(blad.Casus, ct)) { KindWeg = blad.Casus.Kinderen.All(k => k.PersoonId != rij.KindId) };
        var besluit = Hulpbesluit.Neem(ids.Nieuw(), rij, invoer, kring, Onderbouwd(afwijkingen, blad, o.Afwijking, overReden), Einde, wie.Id, blad.Verloop.Nu);
        if (!besluit.Gelukt)
        {
            return Uitkomst<Guid>.Geweigerd([.. besluit.Weigeringen, .. overReden]);
        }

        if (await maker.Lekt(blad.Casus, rij.KindId, $"{o.Motivering}\n{o.Omvang}", blad.Verloop.Vandaag, ct) is { } lek)
        {
            return lek;
        }

        Db.Add(besluit.Waarde);
        blad.Verloop.Schrijf(o.Casus, besluit.Waarde.Feit(await Roepnaam(rij.KindId, ct)));
        foreach (var optie in rij.Afweging.Keuze.Where(k => k.Soort != Optiesoort.NietsDoen))
        {
            var inzet = Hulpinzet.Begin(ids.Nieuw(), besluit.Waarde, optie, van.Waarde!.Value, Tekst.Schoon(o.Bewaker)!);
            Db.Add(inzet);
            blad.Verloop.Schrijf(o.Casus, inzet.Beginfeit);
        }

        if (await Boek.VerderKlaar(o.Casus, rij.Id, ct))
        {
            blad.Verloop.Schrijf(o.Casus, Geregeld);
        }

        return besluit.Waarde.Id;
    }, ct);

    /// <summary>One year less a day, or what the profile says (SB-122).</summary>
    DateOnly Einde(DateOnly van) => Termijnantwoord.Op(profiel.Op(van).Termijnen["Beschikkingstermijn"], van, profiel.Kalender).Laatste!.Value;
}
