using Eenplan.Domein.Beheer;
using Eenplan.Web.Platform.Autorisatie;
using Eenplan.Web.Platform.Web;
using Microsoft.AspNetCore.Mvc;

namespace Eenplan.Web.Onderdelen.Beheer.Paginas;

/// <summary>Makes an account, and shows its first password once.</summary>
[Vereist(Recht.AccountsBeheren)]
public sealed class AccountNieuwModel(MaakAccount maak) : EenplanPagina
{
    [BindProperty]
    public Accountvelden Invoer { get; set; } = new();

    public MaakAccount.Gemaakt? Gemaakt { get; private set; }

    public void OnGet()
    {
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        var uitkomst = await maak.VoerUit(new(Invoer.Naam, Invoer.Adres, Invoer.Rol, Invoer.Team, Invoer.Fte, Invoer.Telefoon, Invoer.Bereikbaar), ct);
        if (!uitkomst.Gelukt)
        {
            return Weiger(uitkomst.Weigeringen);
        }

        Gemaakt = uitkomst.Waarde;
        return Page();
    }
}
