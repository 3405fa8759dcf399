using Eenplan.Domein.Gedeeld;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Eenplan.Web.Platform.Web;

/// <summary>Base of all pages: how a refusal becomes an error summary, a field error and a status code, with the input kept.</summary>
public abstract class EenplanPagina : PageModel
{
    /// <summary>Where the form lives in the model, for the names of the fields.</summary>
    protected virtual string Voorvoegsel => "Invoer";

    /// <summary>The refusals of this request, for "Waarom?" beside the summary.</summary>
    public IReadOnlyList<Weigering> Geweigerd { get; private set; } = [];

    /// <summary>Shows the form again with everything in it.</summary>
    protected IActionResult Weiger(IReadOnlyList<Weigering> weigeringen)
    {
        Geweigerd = weigeringen;
        switch (weigeringen[0].Soort)
        {
            case Weigersoort.NietGevonden:
                return NotFound();
            case Weigersoort.GeenToegang:
                return StatusCode(StatusCodes.Status403Forbidden);
        }

        foreach (var weigering in weigeringen)
        {
            ModelState.AddModelError(weigering.Veld is { } veld ? (Voorvoegsel.Length == 0 ? veld : $"{Voorvoegsel}.{char.ToUpperInvariant(veld[0])}{veld[1..]}") : "", weigering.Tekst);
        }

        Response.StatusCode = weigeringen[0].Soort == Weigersoort.Invoer ? StatusCodes.Status400BadRequest : StatusCodes.Status409Conflict;
        return Page();
    }
}
