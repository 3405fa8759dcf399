using Eenplan.Domein.Beheer;
using Eenplan.Web.Onderdelen.Casus.Contract;
using Eenplan.Web.Platform.Autorisatie;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Eenplan.Web.Onderdelen.Coordinatie.Paginas;

/// <summary>Moves a case to another team.</summary>
[Vereist(Recht.SignaalDoorzetten)]
public sealed class AnderTeamModel(CasusToegang toegang, Casuskoplezer koppen, VerplaatsCasus verplaats) : CasusPagina(toegang, koppen)
{
    public sealed class Vorm
    {
        public int Versie { get; set; }

        public string? Team { get; set; }

        public string? Reden { get; set; }
    }

    [BindProperty]
    public Vorm Invoer { get; set; } = new();

    public IEnumerable<SelectListItem> Teams => Kop.Profiel.Teams.Where(t => t.Code != Kop.Casus.Team).Select(t => new SelectListItem(t.Naam, t.Code));

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (await Open(ct) is { } weigering)
        {
            return weigering;
        }

        Invoer.Versie = Kop.Casus.Versie;
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        var uitkomst = await verplaats.VoerUit(new(CasusId, Invoer.Versie, Invoer.Team, Invoer.Reden), ct);
        if (!uitkomst.Gelukt)
        {
            var antwoord = await Opnieuw(uitkomst.Weigeringen, ct);
            if (antwoord is PageResult)
            {
                await Vergelijk(uitkomst.Weigeringen, Invoer, new Vorm { Versie = Kop.Casus.Versie, Team = Invoer.Team, Reden = Invoer.Reden }, ct);
            }

            return antwoord;
        }

        TempData["Melding"] = "Het gezin is naar het andere team.";
        return LocalRedirect("~/signalen");
    }
}
