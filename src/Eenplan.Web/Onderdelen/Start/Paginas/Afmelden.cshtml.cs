using Eenplan.Domein.Beheer;
using Eenplan.Web.Platform.Autorisatie;
using Eenplan.Web.Platform.Web;
using Microsoft.AspNetCore.Mvc;

namespace Eenplan.Web.Onderdelen.Start.Paginas;

/// <summary>Signs out.</summary>
[Vereist(Recht.EigenAccount)]
public sealed class AfmeldenModel(EindigSessie eindig) : EenplanPagina
{
    public IActionResult OnGet() => LocalRedirect("~/");

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        await eindig.VoerUit(ct);
        return LocalRedirect("~/aanmelden");
    }
}
