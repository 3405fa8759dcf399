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
            Noem(Sleutel(weigering.Veld), weigering.Tekst);
        }

        Response.StatusCode = weigeringen[0].Soort == Weigersoort.Invoer ? StatusCodes.Status400BadRequest : StatusCodes.Status409Conflict;
        return Page();
    }

    /// <summary>The name of a field as a refusal writes it: without the name of the form.</summary>
    internal static string Veldnaam(string sleutel) => sleutel[(sleutel.StartsWith("Invoer.", StringComparison.Ordinal) ? 7 : 0)..];

    /// <summary>The field of the motivation of a departure stands beside the form, whatever the form is called.</summary>
    string Sleutel(string? veld) => veld switch
    {
        null or "" => "",
        "afwijking" => "Afwijking",
        _ => Voorvoegsel.Length == 0 ? veld : $"{Voorvoegsel}.{char.ToUpperInvariant(veld[0])}{veld[1..]}",
    };

    /// <summary>Once per field: what the binder said already is not said again.</summary>
    void Noem(string sleutel, string tekst)
    {
        if (ModelState.GetValueOrDefault(sleutel)?.Errors.Any(f => f.ErrorMessage == tekst) != true)
        {
            ModelState.AddModelError(sleutel, tekst);
        }
    }
}
