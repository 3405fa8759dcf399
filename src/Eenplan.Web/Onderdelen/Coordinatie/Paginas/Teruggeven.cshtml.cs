using Eenplan.Domein.Beheer;
using Eenplan.Web.Onderdelen.Casus.Contract;
using Eenplan.Web.Platform.Autorisatie;
using Microsoft.AspNetCore.Mvc;

namespace Eenplan.Web.Onderdelen.Coordinatie.Paginas;

/// <summary>Gives a case back to the team with a reason.</summary>
[Vereist(Recht.CasusSchrijven)]
public sealed class TeruggevenModel(CasusToegang toegang, Casuskoplezer koppen, GeefCasusTerug geefTerug) : CasusPagina(toegang, koppen)
{
    public sealed class Vorm
    {
        public string? Reden { get; set; }
    }

    [BindProperty]
    public Vorm Invoer { get; set; } = new();

    public async Task<IActionResult> OnGetAsync(CancellationToken ct) => await Open(ct) ?? Page();

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        var uitkomst = await geefTerug.VoerUit(new(CasusId, Invoer.Reden), ct);
        if (!uitkomst.Gelukt)
        {
            return await Opnieuw(uitkomst.Weigeringen, ct);
        }

        TempData["Melding"] = "De casus is terug bij het team.";
        return LocalRedirect("~/werkvoorraad");
    }
}
