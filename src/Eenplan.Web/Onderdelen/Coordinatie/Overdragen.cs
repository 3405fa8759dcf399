using Eenplan.Domein.Beheer;
using Eenplan.Domein.Casus;
using Eenplan.Domein.Coordinatie;
using Eenplan.Domein.Gedeeld;
using Eenplan.Web.Onderdelen.Casus.Contract;
using Eenplan.Web.Platform.Identiteit;
using Eenplan.Web.Platform.Journaal;
using Eenplan.Web.Platform.Opslag;
using Microsoft.EntityFrameworkCore;
using CasusEntiteit = Eenplan.Domein.Casus.Casus;

namespace Eenplan.Web.Onderdelen.Coordinatie;

/// <summary>The handover that runs in a case, opened by who may hand over: the regisseur or a teamleider.</summary>
public sealed class Overdrachtdeur(EenplanDb db, CasusToegang toegang, Handelende wie)
{
    public Task<Overdracht?> Lopend(CasusId casus, CancellationToken ct) => db.Set<Overdracht>().FirstOrDefaultAsync(o => o.CasusId == casus && o.Geeindigd == null, ct);

    /// <returns>The open case, or the refusal.</returns>
    public async Task<Uitkomst<CasusEntiteit>> Open(CasusId id, CancellationToken ct)
    {
        var casus = await toegang.Schrijf(id, ct);
        if (!casus.Gelukt)
        {
            return casus;
        }

        return !casus.Waarde.Open ? Casusweigeringen.Gesloten
            : casus.Waarde.RegisseurId is null ? Casusweigeringen.DuoZonderRegisseur
            : casus.Waarde.RegisseurId == wie.Id || wie.Heeft(Recht.Toewijzen) ? casus
            : Weigering.GeenToegang;
    }
}

/// <summary>Begins a warm handover; the next regisseur works along as the second one until it is done (CR-043).</summary>
public sealed class StartOverdracht(EenplanDb db, Overdrachtdeur deur, Werkeenheid werk, Medewerkers medewerkers, Ids ids)
{
    public sealed record Opdracht(CasusId Casus, MedewerkerId? Naar, string? Reden);

    public Task<Uitkomst<Klaar>> VoerUit(Opdracht o, CancellationToken ct) => werk.Voer<Klaar>("OverdrachtStarten", async verloop =>
    {
        var casus = await deur.Open(o.Casus, ct);
        if (!casus.Gelukt || await deur.Lopend(o.Casus, ct) is not null)
        {
            return casus.Gelukt ? new Weigering("overdracht-loopt", "Er loopt al een overdracht van dit gezin.", Soort: Weigersoort.Regel) : Uitkomst<Klaar>.Geweigerd(casus.Weigeringen);
        }

        var naar = await medewerkers.Zoek(o.Naar, ct);
        if (naar is null || !Toewijzing.KanRegisseur(naar))
        {
            return new Weigering("regisseur-leeg", "Kies wie het gezin krijgt.", "naar", "CR-043");
        }

        var overdracht = Overdracht.Start(ids.Nieuw(), o.Casus, casus.Waarde.RegisseurId!.Value, naar.Id, o.Reden, verloop.Vandaag);
        var duo = overdracht.Gelukt ? casus.Waarde.VormDuo(naar.Id) : Uitkomst<Feit>.Geweigerd(overdracht.Weigeringen);
        if (!duo.Gelukt)
        {
            return Uitkomst<Klaar>.Geweigerd(duo.Weigeringen);
        }

        db.Add(overdracht.Waarde);
        verloop.Schrijf(o.Casus, new Feit("OverdrachtGestart", $"Overdracht aan {naar.Naam} begonnen: {overdracht.Waarde.Reden}") { Codes = duo.Waarde.Codes });
        return Klaar.Goed;
    }, ct, o.Reden);
}

/// <summary>Keeps how far the handover is; half-done is fine.</summary>
public sealed class WerkOverdrachtBij(Overdrachtdeur deur, CasusToegang toegang, Werkeenheid werk)
{
    public sealed record Opdracht(CasusId Casus, int Versie, string? Kennismaking, string? Verslag, Overdrachtspakket Pakket, bool Hulpverleners, bool Gezinsleden);

    /// <summary>The next regisseur may keep it too: she is the one who gets introduced.</summary>
    public Task<Uitkomst<Klaar>> VoerUit(Opdracht o, CancellationToken ct) => werk.Voer<Klaar>("OverdrachtBijwerken", async verloop =>
    {
        var casus = await toegang.Schrijf(o.Casus, ct);
        var overdracht = casus.Gelukt ? await deur.Lopend(o.Casus, ct) : null;
        if (overdracht is null || overdracht.Versie != o.Versie)
        {
            return !casus.Gelukt ? Uitkomst<Klaar>.Geweigerd(casus.Weigeringen) : overdracht is null ? Weigering.NietGevonden : Weigering.Verouderd;
        }

        var dag = Datum.Lees(o.Kennismaking, "kennismaking");
        var feit = dag.Gelukt ? overdracht.LegVast(dag.Waarde, o.Verslag, o.Pakket, o.Hulpverleners, o.Gezinsleden, verloop.Vandaag) : Uitkomst<Feit>.Geweigerd(dag.Weigeringen);
        if (!feit.Gelukt)
        {
            return Uitkomst<Klaar>.Geweigerd(feit.Weigeringen);
        }

        verloop.Schrijf(o.Casus, feit.Waarde);
        return Klaar.Goed;
    }, ct);
}

/// <summary>Ends the handover: only now the regisseur changes (CR-043, CR-044).</summary>
public sealed class RondOverdrachtAf(Overdrachtdeur deur, Toewijzing toewijzing, Afwijkingen afwijkingen, Werkeenheid werk, Medewerkers medewerkers)
{
    public sealed record Opdracht(CasusId Casus, MedewerkerId? Vervanger, string? NormReden = null, bool ZonderVervanger = false, string? Afwijking = null);

    public Task<Uitkomst<Klaar>> VoerUit(Opdracht o, CancellationToken ct) => werk.Voer<Klaar>("OverdrachtAfronden", async verloop =>
    {
        var casus = await deur.Open(o.Casus, ct);
        var overdracht = casus.Gelukt ? await deur.Lopend(o.Casus, ct) : null;
        if (overdracht is null)
        {
            return casus.Gelukt ? Weigering.NietGevonden : Uitkomst<Klaar>.Geweigerd(casus.Weigeringen);
        }

        var naar = await medewerkers.Zoek(overdracht.Naar, ct);
        if (naar is null || !Toewijzing.KanRegisseur(naar))
        {
            return new Weigering("regisseur-leeg", "De nieuwe regisseur werkt hier niet meer. Stop deze overdracht en kies een ander.", Soort: Weigersoort.Regel);
        }

        var tenzij = afwijkingen.Vraag(o.Casus, overdracht.WatOntbreekt(), o.Afwijking, verloop);
        var gewezen = tenzij.Gelukt ? await toewijzing.Wijs(casus.Waarde, naar, o.Vervanger, o.NormReden, o.ZonderVervanger, kentGezin: true, verloop, ct) : tenzij;
        if (!gewezen.Gelukt)
        {
            return gewezen;
        }

        verloop.Schrijf(o.Casus, overdracht.RondAf(gewijzigd: true, verloop.Vandaag).Waarde);
        return Klaar.Goed;
    }, ct);
}

/// <summary>The handover does not go on: everything stays as it was.</summary>
public sealed class StopOverdracht(Overdrachtdeur deur, Werkeenheid werk)
{
    public sealed record Opdracht(CasusId Casus);

    public Task<Uitkomst<Klaar>> VoerUit(Opdracht o, CancellationToken ct) => werk.Voer<Klaar>("OverdrachtStoppen", async verloop =>
    {
        var casus = await deur.Open(o.Casus, ct);
        var overdracht = casus.Gelukt ? await deur.Lopend(o.Casus, ct) : null;
        if (overdracht is null)
        {
            return casus.Gelukt ? Weigering.NietGevonden : Uitkomst<Klaar>.Geweigerd(casus.Weigeringen);
        }

        if (casus.Waarde.DuoId == overdracht.Naar)
        {
            casus.Waarde.VormDuo(null);
        }

        verloop.Schrijf(o.Casus, overdracht.RondAf(gewijzigd: false, verloop.Vandaag).Waarde);
        return Klaar.Goed;
    }, ct);
}

/// <summary>Two regisseurs, one responsible (CR-049).</summary>
public sealed class VormDuo(Overdrachtdeur deur, Werkeenheid werk, Medewerkers medewerkers)
{
    /// <param name="Tweede">The second regisseur, or null to end it.</param>
    public sealed record Opdracht(CasusId Casus, MedewerkerId? Tweede, bool Beeindig = false);

    public Task<Uitkomst<Klaar>> VoerUit(Opdracht o, CancellationToken ct) => werk.Voer<Klaar>("DuoVormen", async verloop =>
    {
        var casus = await deur.Open(o.Casus, ct);
        if (!casus.Gelukt)
        {
            return Uitkomst<Klaar>.Geweigerd(casus.Weigeringen);
        }

        if (await deur.Lopend(o.Casus, ct) is not null)
        {
            return new Weigering("overdracht-loopt", "Er loopt een overdracht van dit gezin. Rond die eerst af, of stop die.", Soort: Weigersoort.Regel);
        }

        var tweede = o.Beeindig ? null : await medewerkers.Zoek(o.Tweede, ct);
        if (!o.Beeindig && (tweede is null || !Toewijzing.KanRegisseur(tweede)))
        {
            return new Weigering("tweede-leeg", "Kies een collega als tweede regisseur.", "tweede", "CR-049");
        }

        var feit = casus.Waarde.VormDuo(tweede?.Id);
        if (!feit.Gelukt)
        {
            return Uitkomst<Klaar>.Geweigerd(feit.Weigeringen);
        }

        verloop.Schrijf(o.Casus, tweede is null ? feit.Waarde : feit.Waarde with { Tekst = $"{tweede.Naam} is tweede regisseur" });
        return Klaar.Goed;
    }, ct);
}
