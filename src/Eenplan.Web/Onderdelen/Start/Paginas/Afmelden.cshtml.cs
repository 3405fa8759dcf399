using Eenplan.Domein.Beheer;
using Eenplan.Web.Platform.Autorisatie;
using Eenplan.Web.Platform.Identiteit;
using Eenplan.Web.Platform.Web;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Mvc;

namespace Eenplan.Web.Onderdelen.Start.Paginas;

/// <summary>Signs out.</summary>
[Vereist(Recht.EigenAccount)]
public sealed class AfmeldenModel : EenplanPagina
{
    public IActionResult OnGet() => LocalRedirect("~/");

    public async Task<IActionResult> OnPostAsync()
    {
        await HttpContext.SignOutAsync(Identiteitsdiensten.Koekje);
        return LocalRedirect("~/aanmelden");
    }
}
