using Eenplan.Domein.Gedeeld;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Eenplan.Web.Platform.Web;

/// <summary>Base of all pages: how a refusal becomes an error summary, a field error and a status code, with the input kept.</summary>
public abstract class EenplanPagina : PageModel
{
    /// <summary>Seconds to wait after too many tries; the sentence says a quarter of an hour.</summary>
    const string Kwartier = "900";

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

        Response.StatusCode = weigeringen[0].Soort switch
        {
            Weigersoort.Invoer => StatusCodes.Status400BadRequest,
            Weigersoort.TeVaak => StatusCodes.Status429TooManyRequests,
            _ => StatusCodes.Status409Conflict,
        };
        if (weigeringen[0].Soort == Weigersoort.TeVaak)
        {
            Response.Headers.RetryAfter = Kwartier;
        }

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

    /// <summary>
    /// After a stale save: shows what was typed beside what is in the file now, field by field, and puts the form on the new version.
    /// Does nothing for other refusals, so that a page may call it always.
    /// </summary>
    /// <param name="weigeringen">Why it was refused.</param>
    /// <param name="mijn">The form as it was posted.</param>
    /// <param name="hun">The same form, filled with what is in the file now, its version included.</param>
    /// <param name="wie">Who saved meanwhile; null when it was oneself.</param>
    /// <param name="op">When.</param>
    protected void LegNaastElkaar(IReadOnlyList<Weigering> weigeringen, object mijn, object hun, string? wie, DateTimeOffset? op)
    {
        if (weigeringen[0].Soort != Weigersoort.Verouderd)
        {
            return;
        }

        HttpContext.Items[typeof(Botsing)] = Botsing.Maak(Voorvoegsel, mijn, hun, wie, op);
        if (hun.GetType().GetProperty("Versie") is { } versie)
        {
            versie.SetValue(mijn, versie.GetValue(hun));
            ModelState.Remove($"{Voorvoegsel}.Versie");
        }
    }

    /// <summary>Puts a draft back into the form; what cannot be read any more stays as it was.</summary>
    internal async Task Herstel(object invoer, IEnumerable<Concepten.Conceptveld> velden)
    {
        var vorm = velden.GroupBy(v => v.Naam, StringComparer.OrdinalIgnoreCase).ToDictionary(g => g.Key, g => new Microsoft.Extensions.Primitives.StringValues([.. g.Select(v => v.Waarde)]), StringComparer.OrdinalIgnoreCase);
        var bron = new FormValueProvider(BindingSource.Form, new FormCollection(vorm), System.Globalization.CultureInfo.InvariantCulture);
        await TryUpdateModelAsync(invoer, invoer.GetType(), Voorvoegsel, bron, _ => true);
        foreach (var stand in ModelState.Values)
        {
            stand.Errors.Clear();
            stand.ValidationState = ModelValidationState.Skipped;
        }

        NaHerstel();
    }

    /// <summary>After a draft came back: what the page itself had filled in and nobody typed can be taken out again.</summary>
    protected virtual void NaHerstel()
    {
    }
}
