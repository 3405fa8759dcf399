using Eenplan.Domein.Beheer;
using Eenplan.Domein.Coordinatie;
using Eenplan.Domein.Gedeeld;
using Eenplan.Web.Platform.Identiteit;
using Eenplan.Web.Platform.Journaal;
using Eenplan.Web.Platform.Opslag;
using Microsoft.EntityFrameworkCore;
using CasusEntiteit = Eenplan.Domein.Casus.Casus;

namespace Eenplan.Web.Onderdelen.Coordinatie;

/// <summary>What every change of regisseur checks and writes, whether given by a teamleider or at the end of a handover. Call it inside a proces.</summary>
public sealed class Toewijzing(EenplanDb db, Handelende wie, Medewerkers medewerkers, Gemeenteprofiel profiel, Ids ids)
{
    /// <summary>Whether somebody can be regisseur.</summary>
    public static bool KanRegisseur(Medewerker? medewerker) => medewerker is { Actief: true, Rol: Rol.Casusregisseur or Rol.Toegangsmedewerker };

    /// <param name="casus">The case.</param>
    /// <param name="regisseur">Who becomes or stays responsible.</param>
    /// <param name="vervangerId">Her fixed replacement.</param>
    /// <param name="normReden">Why she may go over her norm.</param>
    /// <param name="zonderVervanger">That nobody replaces her yet was read and confirmed.</param>
    /// <param name="kentGezin">She met the family already: nothing to accept.</param>
    /// <param name="verloop">The run.</param>
    /// <param name="ct">Cancels.</param>
    public async Task<Uitkomst<Klaar>> Wijs(CasusEntiteit casus, Medewerker regisseur, MedewerkerId? vervangerId, string? normReden, bool zonderVervanger, bool kentGezin, Procesverloop verloop, CancellationToken ct)
    {
        var vervanger = await medewerkers.Zoek(vervangerId, ct);
        if (vervangerId is not null && vervanger is not { Actief: true })
        {
            return new Weigering("vervanger-onbekend", "Kies een collega als vervanger.", "vervanger", "CR-048");
        }

        var fouten = new Weigeringen();
        var erna = await db.Set<CasusEntiteit>().CountAsync(c => c.GeslotenOp == null && c.RegisseurId == regisseur.Id && c.Id != casus.Id, ct) + 1;
        var reden = fouten.Neem(casus.RegisseurId == regisseur.Id ? (string?)null : Caseloadregel.Controleer(regisseur.Naam, erna, profiel.Norm(regisseur.Fte), profiel.Caseloadnorm, normReden));
        var afwezig = await Afwezig(regisseur.Id, verloop.Vandaag, ct);
        if (afwezig is not null && vervanger is null)
        {
            fouten.Voeg(new("regisseur-afwezig", $"{regisseur.Naam} is afwezig tot en met {Datum.Toon(afwezig.Tot)}. Kies een vervanger, of kies een ander.", "vervanger", "CR-048") { Regel = Afwezigheid.Vervangerregel });
        }
        else
        {
            fouten.Neem(Afwezigheid.VraagVervanger(vervanger?.Id, zonderVervanger));
        }

        if (fouten.Heeft)
        {
            return fouten.Als<Klaar>();
        }

        var feit = casus.WijsToe(regisseur.Id, vervanger?.Id, regisseur.Team ?? casus.Team, kentGezin || !wie.Bekend ? null : wie.Id);
        if (!feit.Gelukt)
        {
            return Uitkomst<Klaar>.Geweigerd(feit.Weigeringen);
        }

        var zin = $"Casus toegewezen aan {regisseur.Naam}{(vervanger is null ? ", nog zonder vervanger" : $", vervanger {vervanger.Naam}")}{(reden is null ? "" : $". Boven de norm, omdat: {reden}")}";
        verloop.Schrijf(casus.Id, feit.Waarde with { Tekst = zin });
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
