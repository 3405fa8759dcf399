using Eenplan.Domein.Beheer;
using Eenplan.Domein.Gedeeld;
using Eenplan.Web.Onderdelen.Casus.Contract;
using Eenplan.Web.Platform.Identiteit;
using Eenplan.Web.Platform.Journaal;

namespace Eenplan.Web.Onderdelen.Coordinatie;

/// <summary>Gives a case to one responsible worker with a fixed replacement (CR-001, CR-048).</summary>
public sealed class WijsCasusToe(CasusToegang toegang, Werkeenheid werk, Handelende wie, Medewerkers medewerkers)
{
    public sealed record Opdracht(CasusId Casus, int Versie, MedewerkerId? Regisseur, MedewerkerId? Vervanger);

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

        if (o.Vervanger is { } v && await medewerkers.Zoek(v, ct) is not { Actief: true })
        {
            return new Weigering("vervanger-onbekend", "Kies een collega als vervanger.", "vervanger", "CR-048");
        }

        var feit = casus.WijsToe(regisseur.Id, o.Vervanger, regisseur.Team ?? casus.Team);
        if (!feit.Gelukt)
        {
            return Uitkomst<Klaar>.Geweigerd(feit.Weigeringen);
        }

        verloop.Schrijf(o.Casus, feit.Waarde with { Tekst = $"Casus toegewezen aan {regisseur.Naam}" });
        return Klaar.Goed;
    }, ct);
}

/// <summary>Gives a case back to the team with a reason.</summary>
public sealed class GeefCasusTerug(CasusToegang toegang, Werkeenheid werk)
{
    public sealed record Opdracht(CasusId Casus, string? Reden);

    public Task<Uitkomst<Klaar>> VoerUit(Opdracht o, CancellationToken ct) => werk.Voer<Klaar>("CasusTeruggeven", async verloop =>
    {
        var casus = await toegang.Schrijf(o.Casus, ct);
        if (!casus.Gelukt)
        {
            return Uitkomst<Klaar>.Geweigerd(casus.Weigeringen);
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
