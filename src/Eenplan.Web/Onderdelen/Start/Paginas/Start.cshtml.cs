using Eenplan.Domein.Beheer;
using Eenplan.Web.Platform.Gemeenten;
using Eenplan.Web.Platform.Identiteit;
using Eenplan.Web.Platform.Web;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Eenplan.Web.Onderdelen.Start.Paginas;

/// <summary>The front door: chooses a gemeente, or goes to the first page of a role.</summary>
[AllowAnonymous]
public sealed class StartModel(Platform.Gemeenten.Gemeenten gemeenten, HuidigeGemeente gemeente, Handelende wie) : EenplanPagina
{
    public IReadOnlyList<Gemeente> Gemeenten => gemeenten.Alle;

    public IActionResult OnGet()
    {
        if (!gemeente.Bekend)
        {
            return gemeenten.Alle is [var enige] ? Redirect("/" + enige.Code + "/aanmelden") : Page();
        }

        return LocalRedirect(wie.Bekend ? Eerste(wie) : "~/aanmelden");
    }

    static string Eerste(Handelende wie) =>
        wie.Heeft(Recht.WerkvoorraadZien) ? "~/werkvoorraad" : wie.Heeft(Recht.AccountsBeheren) ? "~/beheer" : "~/inzagelog";
}
