using Eenplan.Domein.Beheer;
using Eenplan.Domein.Coordinatie;
using Eenplan.Domein.Gedeeld;
using Eenplan.Web.Onderdelen.Casus.Contract;
using Eenplan.Web.Onderdelen.Coordinatie.Contract;
using Eenplan.Web.Platform.Autorisatie;
using Eenplan.Web.Platform.Identiteit;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Eenplan.Web.Onderdelen.Coordinatie.Paginas;

/// <summary>Gives a case to a worker, with everybody's number of families beside the choice.</summary>
[Vereist(Recht.CasusSchrijven)]
public sealed class ToewijzenModel(CasusToegang toegang, Casuskoplezer koppen, Caseloadlezer lezer, WijsCasusToe wijsToe, Handelende wie, Medewerkers medewerkers) : CasusPagina(toegang, koppen)
{
    public sealed class Vorm
    {
        public int Versie { get; set; }

        public MedewerkerId? Regisseur { get; set; }

        public MedewerkerId? Vervanger { get; set; }

        public string? NormReden { get; set; }

        public bool ZonderVervanger { get; set; }
    }

    [BindProperty]
    public Vorm Invoer { get; set; } = new();

    public IReadOnlyList<Caseload> Caseloads { get; private set; } = [];

    public IReadOnlyList<SelectListItem> Vervangers { get; private set; } = [];

    /// <summary>The field appears once the choice goes over the norm, and stays while it holds something.</summary>
    public bool VraagtNormreden => Geweigerd.Any(w => w.Veld == "normReden") || !string.IsNullOrEmpty(Invoer.NormReden);

    /// <summary>The box appears once nobody was chosen, and stays while it is ticked.</summary>
    public bool VraagtVervanger => Geweigerd.Any(w => w.Code == "vervanger-leeg") || Invoer.ZonderVervanger;

    public Waarom Normwaarom => new($"{Kop.Profiel.Naam} rekent met {Kop.Profiel.Caseloadnorm} gezinnen.", Caseloadregel.Norm(Kop.Profiel.Caseloadnorm));

    public bool MagNaarAnderTeam => wie.Heeft(Recht.Toewijzen) || (wie.Heeft(Recht.SignaalDoorzetten) && Kop.Casus.RegisseurId is null);

    public string Uitleg(Caseload c) =>
        Kop.Profiel.Teamnaam(c.Medewerker.Team) + (c.Medewerker.Bereikbaar is null ? "" : ", " + c.Medewerker.Bereikbaar) + (c.Medewerker.Fte == 1 ? "" : $", {c.Medewerker.Fte.ToString("0.0#", System.Globalization.CultureInfo.GetCultureInfo("nl-NL"))} fte");

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (await Open(ct) is { } weigering)
        {
            return weigering;
        }

        Invoer = new() { Versie = Kop.Casus.Versie, Regisseur = Kop.Casus.RegisseurId, Vervanger = Kop.Casus.VervangerId };
        await LeesErbij(ct);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        var uitkomst = await wijsToe.VoerUit(new(CasusId, Invoer.Versie, Invoer.Regisseur, Invoer.Vervanger, Invoer.NormReden, Invoer.ZonderVervanger, Afwijking), ct);
        if (uitkomst.Gelukt)
        {
            var melding = Invoer.Vervanger is null ? "Toegewezen. Let op: er is nog geen vaste vervanger." : "Toegewezen.";
            TempData["Melding"] = melding;
            return Invoer.Regisseur == wie.Id ? Naar("", melding) : LocalRedirect(wie.Heeft(Recht.Toewijzen) ? "~/signalen" : "~/werkvoorraad");
        }

        var antwoord = await Opnieuw(uitkomst.Weigeringen, ct);
        if (Kop is not null)
        {
            await LeesErbij(ct);
            await Vergelijk(uitkomst.Weigeringen, Invoer, new Vorm { Versie = Kop.Casus.Versie, Regisseur = Kop.Casus.RegisseurId, Vervanger = Kop.Casus.VervangerId, NormReden = Invoer.NormReden, ZonderVervanger = Invoer.ZonderVervanger }, ct);
        }

        return antwoord;
    }

    async Task LeesErbij(CancellationToken ct)
    {
        var alle = await lezer.Lees(null, ct);
        Caseloads = wie.Heeft(Recht.Toewijzen) ? [.. alle.OrderByDescending(c => c.Medewerker.Team == wie.Team)] : [.. alle.Where(c => c.Medewerker.Id == wie.Id)];
        Vervangers = [.. (await medewerkers.Alle(ct)).Values.Where(m => m is { Actief: true, Rol: Rol.Casusregisseur or Rol.Toegangsmedewerker }).OrderBy(m => m.Naam, StringComparer.Ordinal).Select(m => new SelectListItem(m.Naam, m.Id.ToString()))];
    }
}
