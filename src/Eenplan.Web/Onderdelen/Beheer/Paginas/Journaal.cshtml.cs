using Eenplan.Domein.Beheer;
using Eenplan.Web.Platform.Autorisatie;
using Eenplan.Web.Platform.Journaal;
using Eenplan.Web.Platform.Web;
using Microsoft.AspNetCore.Mvc;

namespace Eenplan.Web.Onderdelen.Beheer.Paginas;

/// <summary>Whether anything in the journal was changed or removed.</summary>
[Vereist(Recht.JournaalControleren)]
public sealed class JournaalModel(Journaalcontrole controle) : EenplanPagina
{
    public Journaaluitslag? Uitslag { get; private set; }

    public void OnGet()
    {
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        Uitslag = await controle.VoerUit(ct);
        return Page();
    }
}
