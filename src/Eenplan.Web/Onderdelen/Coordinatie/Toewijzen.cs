using Eenplan.Domein.Beheer;
using Eenplan.Domein.Coordinatie;
using Eenplan.Domein.Gedeeld;
using Eenplan.Web.Onderdelen.Casus.Contract;
using Eenplan.Web.Platform.Identiteit;
using Eenplan.Web.Platform.Journaal;
using CasusEntiteit = Eenplan.Domein.Casus.Casus;

namespace Eenplan.Web.Onderdelen.Coordinatie;

/// <summary>Gives a case to one responsible worker with a fixed replacement (CR-001, CR-048, CR-066).</summary>
public sealed class WijsCasusToe(CasusToegang toegang, Toewijzing toewijzing, Afwijkingen afwijkingen, Werkeenheid werk, Handelende wie, Medewerkers medewerkers)
{
    /// <param name="NormReden">Why the worker may go over her norm; asked only when she does.</param>
    /// <param name="ZonderVervanger">That nobody replaces her yet was read and confirmed; asked only when nobody is chosen.</param>
    public sealed record Opdracht(CasusId Casus, int Versie, MedewerkerId? Regisseur, MedewerkerId? Vervanger, string? NormReden = null, bool ZonderVervanger = false, string? Afwijking = null);

    /// <summary>A teamleider gives it to anybody; a worker may take a case that nobody has, and set the replacement of her own.</summary>
    public Task<Uitkomst<Klaar>> VoerUit(Opdracht o, CancellationToken ct) => werk.Voer<Klaar>("CasusToewijzen", async verloop =>
    {
        var gelezen = await toegang.Schrijf(o.Casus, ct);
        if (!gelezen.Gelukt)
        {
            return Uitkomst<Klaar>.Geweigerd(gelezen.Weigeringen);
        }

        var casus = gelezen.Waarde;
        if (casus.Versie != o.Versie)
        {
            return Weigering.Verouderd;
        }

        var regisseur = await medewerkers.Zoek(o.Regisseur, ct);
        if (regisseur is null || !Toewijzing.KanRegisseur(regisseur))
        {
            return new Weigering("regisseur-leeg", "Kies wie de casus krijgt.", "regisseur", "CR-001");
        }

        var zelf = regisseur.Id == wie.Id && (casus.RegisseurId is null || casus.RegisseurId == wie.Id);
        if (!wie.Heeft(Recht.Toewijzen) && !zelf)
        {
            return Weigering.GeenToegang;
        }

        var tenzij = afwijkingen.Vraag(casus.Id, Warm(casus, regisseur.Id, await medewerkers.Alle(ct)), o.Afwijking, verloop);
        return tenzij.Gelukt ? await toewijzing.Wijs(casus, regisseur, o.Vervanger, o.NormReden, o.ZonderVervanger, kentGezin: false, verloop, ct) : tenzij;
    }, ct, o.NormReden);

    /// <summary>A family that has a regisseur who accepted it and still works here goes to another one warm, or with a reason (CR-043).</summary>
    static Weigering? Warm(CasusEntiteit casus, MedewerkerId naar, IReadOnlyDictionary<MedewerkerId, Medewerker> alle) =>
        casus.RegisseurId is { } nu && nu != naar && !casus.WachtOpAanvaarding && alle.GetValueOrDefault(nu) is { Actief: true }
            ? new("overdracht-niet-warm", $"{Overdracht.Warm.Tekst} Begin een overdracht, of schrijf op waarom het zo moet.", "regisseur", Overdracht.Warm.Eis, Weigersoort.Regel) { Regel = Overdracht.Warm }
            : null;
}

/// <summary>The regisseur accepts a case that was given to her.</summary>
public sealed class NeemCasusAan(CasusToegang toegang, Werkeenheid werk, Handelende wie)
{
    public sealed record Opdracht(CasusId Casus);

    public Task<Uitkomst<Klaar>> VoerUit(Opdracht o, CancellationToken ct) => werk.Voer<Klaar>("CasusAannemen", async verloop =>
    {
        var casus = await toegang.Schrijf(o.Casus, ct);
        var feit = casus.Gelukt ? casus.Waarde.Aanvaard(wie.Id) : Uitkomst<Feit>.Geweigerd(casus.Weigeringen);
        if (!feit.Gelukt)
        {
            return Uitkomst<Klaar>.Geweigerd(feit.Weigeringen);
        }

        verloop.Schrijf(o.Casus, feit.Waarde);
        return Klaar.Goed;
    }, ct);
}

/// <summary>Gives a case back to the team with a reason.</summary>
public sealed class GeefCasusTerug(CasusToegang toegang, Werkeenheid werk, Handelende wie)
{
    public sealed record Opdracht(CasusId Casus, string? Reden);

    public Task<Uitkomst<Klaar>> VoerUit(Opdracht o, CancellationToken ct) => werk.Voer<Klaar>("CasusTeruggeven", async verloop =>
    {
        var casus = await toegang.Schrijf(o.Casus, ct);
        if (!casus.Gelukt)
        {
            return Uitkomst<Klaar>.Geweigerd(casus.Weigeringen);
        }

        if (casus.Waarde.RegisseurId != wie.Id && !wie.Heeft(Recht.Toewijzen))
        {
            return Weigering.GeenToegang;
        }

        var feit = casus.Waarde.GeefTerug(o.Reden);
        if (!feit.Gelukt)
        {
            return Uitkomst<Klaar>.Geweigerd(feit.Weigeringen);
        }

        verloop.Schrijf(o.Casus, feit.Waarde);
        return Klaar.Goed;
    }, ct, o.Reden);
}

/// <summary>Moves a case to another team: a teamleider any case she sees, a toegangsmedewerker a signal that nobody has.</summary>
public sealed class VerplaatsCasus(CasusToegang toegang, Werkeenheid werk, Handelende wie, Gemeenteprofiel profiel)
{
    public sealed record Opdracht(CasusId Casus, int Versie, string? Team, string? Reden);

    public Task<Uitkomst<Klaar>> VoerUit(Opdracht o, CancellationToken ct) => werk.Voer<Klaar>("CasusVerplaatsen", async verloop =>
    {
        var casus = await toegang.Schrijf(o.Casus, ct);
        if (!casus.Gelukt)
        {
            return Uitkomst<Klaar>.Geweigerd(casus.Weigeringen);
        }

        if (!wie.Heeft(Recht.Toewijzen) && casus.Waarde.RegisseurId is not null)
        {
            return Weigering.GeenToegang;
        }

        if (casus.Waarde.Versie != o.Versie)
        {
            return Weigering.Verouderd;
        }

        if (profiel.Teams.FirstOrDefault(t => t.Code == o.Team) is not { } team)
        {
            return new Weigering("team-leeg", "Kies een team.", "team");
        }

        var feit = casus.Waarde.VerplaatsNaarTeam(team.Code, team.Naam, o.Reden);
        if (!feit.Gelukt)
        {
            return Uitkomst<Klaar>.Geweigerd(feit.Weigeringen);
        }

        verloop.Schrijf(o.Casus, feit.Waarde);
        return Klaar.Goed;
    }, ct, o.Reden);
}
