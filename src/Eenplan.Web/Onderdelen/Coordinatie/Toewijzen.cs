using Eenplan.Domein.Beheer;
using Eenplan.Domein.Coordinatie;
using Eenplan.Domein.Gedeeld;
using Eenplan.Web.Onderdelen.Casus.Contract;
using Eenplan.Web.Platform.Identiteit;
using Eenplan.Web.Platform.Journaal;
using Eenplan.Web.Platform.Opslag;
using Microsoft.EntityFrameworkCore;
using CasusEntiteit = Eenplan.Domein.Casus.Casus;

namespace Eenplan.Web.Onderdelen.Coordinatie;

/// <summary>Gives a case to one responsible worker with a fixed replacement (CR-001, CR-048, CR-066).</summary>
public sealed class WijsCasusToe(EenplanDb db, CasusToegang toegang, Werkeenheid werk, Handelende wie, Medewerkers medewerkers, Gemeenteprofiel profiel, Ids ids)
{
    /// <param name="NormReden">Why the worker may go over her norm; asked only when she does.</param>
    /// <param name="ZonderVervanger">That nobody replaces her yet was read and confirmed; asked only when nobody is chosen.</param>
    public sealed record Opdracht(CasusId Casus, int Versie, MedewerkerId? Regisseur, MedewerkerId? Vervanger, string? NormReden = null, bool ZonderVervanger = false);

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
        if (regisseur is not { Actief: true, Rol: Rol.Casusregisseur or Rol.Toegangsmedewerker })
        {
            return new Weigering("regisseur-leeg", "Kies wie de casus krijgt.", "regisseur", "CR-001");
        }

        var zelf = regisseur.Id == wie.Id && (casus.RegisseurId is null || casus.RegisseurId == wie.Id);
        if (!wie.Heeft(Recht.Toewijzen) && !zelf)
        {
            return Weigering.GeenToegang;
        }

        return await Wijs(o, casus, regisseur, verloop, ct);
    }, ct, o.NormReden);

    async Task<Uitkomst<Klaar>> Wijs(Opdracht o, CasusEntiteit casus, Medewerker regisseur, Procesverloop verloop, CancellationToken ct)
    {
        var vervanger = await medewerkers.Zoek(o.Vervanger, ct);
        if (o.Vervanger is not null && vervanger is not { Actief: true })
        {
            return new Weigering("vervanger-onbekend", "Kies een collega als vervanger.", "vervanger", "CR-048");
        }

        var erna = await db.Set<CasusEntiteit>().CountAsync(c => c.GeslotenOp == null && c.RegisseurId == regisseur.Id && c.Id != casus.Id, ct) + 1;
        var fouten = new Weigeringen();
        var reden = fouten.Neem(casus.RegisseurId == regisseur.Id ? (string?)null : Caseloadregel.Controleer(regisseur.Naam, erna, profiel.Norm(regisseur.Fte), profiel.Caseloadnorm, o.NormReden));
        var afwezig = await Afwezig(regisseur.Id, verloop.Vandaag, ct);
        if (afwezig is not null && vervanger is null)
        {
            fouten.Voeg(new("regisseur-afwezig", $"{regisseur.Naam} is afwezig tot en met {Datum.Toon(afwezig.Tot)}. Kies een vervanger, of kies een ander.", "vervanger", "CR-048") { Regel = Afwezigheid.Vervangerregel });
        }
        else
        {
            fouten.Neem(Afwezigheid.VraagVervanger(vervanger?.Id, o.ZonderVervanger));
        }

        if (fouten.Heeft)
        {
            return fouten.Als<Klaar>();
        }

        var feit = casus.WijsToe(regisseur.Id, vervanger?.Id, regisseur.Team ?? casus.Team, wie.Bekend ? wie.Id : null);
        if (!feit.Gelukt)
        {
            return Uitkomst<Klaar>.Geweigerd(feit.Weigeringen);
        }

        var zin = $"Casus toegewezen aan {regisseur.Naam}{(vervanger is null ? ", nog zonder vervanger" : $", vervanger {vervanger.Naam}")}{(reden is null ? "" : $". Boven de norm, omdat: {reden}")}";
        verloop.Schrijf(o.Casus, feit.Waarde with { Tekst = zin });
        if (afwezig is not null && vervanger is not null && casus.WachtOpAanvaarding)
        {
            db.Add(Waarneming.BijAfwezigheid(ids.Nieuw(), casus.Id, vervanger.Id, afwezig, verloop.Vandaag));
        }

        return Klaar.Goed;
    }

    Task<Afwezigheid?> Afwezig(MedewerkerId regisseur, DateOnly vandaag, CancellationToken ct) =>
        db.Set<Afwezigheid>().AsNoTracking().OrderByDescending(a => a.Tot)
            .FirstOrDefaultAsync(a => a.MedewerkerId == regisseur && a.Ingetrokken == null && a.Van <= vandaag && a.Tot >= vandaag, ct);
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
