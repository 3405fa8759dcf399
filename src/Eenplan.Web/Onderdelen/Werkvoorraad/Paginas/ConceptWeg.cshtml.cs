using Eenplan.Domein.Beheer;
using Eenplan.Web.Platform.Autorisatie;
using Eenplan.Web.Platform.Concepten;
using Eenplan.Web.Platform.Web;
using Microsoft.AspNetCore.Mvc;

namespace Eenplan.Web.Onderdelen.Werkvoorraad.Paginas;

/// <summary>Asks before an own draft goes.</summary>
[Vereist(Recht.EigenAccount)]
public sealed class ConceptWegModel(Conceptenkast kast) : EenplanPagina
{
    [BindProperty(SupportsGet = true, Name = "concept")]
    public Guid ConceptId { get; set; }

    public Conceptregel Concept { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if ((await kast.Lijst(ct)).FirstOrDefault(c => c.Id == ConceptId) is not { } concept)
        {
            return NotFound();
        }

        Concept = concept;
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (await kast.GooiWeg(ConceptId, ct) is null)
        {
            return NotFound();
        }

        TempData["Melding"] = "Het concept is weggegooid.";
        return LocalRedirect("~/concepten");
    }
}
