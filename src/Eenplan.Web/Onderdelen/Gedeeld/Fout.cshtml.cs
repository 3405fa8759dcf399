using Eenplan.Web.Platform.Web;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Mvc;

namespace Eenplan.Web.Onderdelen.Gedeeld;

/// <summary>What went wrong, in words, and a way on. Says nothing about what exists.</summary>
[AllowAnonymous]
[IgnoreAntiforgeryToken]
public sealed class FoutModel : EenplanPagina
{
    public string Kop { get; private set; } = "";

    public string Uitleg { get; private set; } = "";

    /// <summary>Where a form was sent when the session had ended; null otherwise.</summary>
    public string? Verlopen { get; private set; }

    public IActionResult OnGet(int? status)
    {
        (Kop, Uitleg) = Woorden(status ?? Response.StatusCode);
        var hier = HttpContext.Features.Get<IStatusCodeReExecuteFeature>();
        Verlopen = status == StatusCodes.Status401Unauthorized ? hier?.OriginalPathBase + hier?.OriginalPath : null;

        // A draft that keeps itself: the answer lands beside the text that is being typed, so it is one sentence and never a page.
        return Request.Headers.ContainsKey("HX-Request") ? Partial("_Nietbewaard", this) : Page();
    }

    static (string Kop, string Uitleg) Woorden(int status) => status switch
    {
        400 => ("Dit formulier is verlopen", "Ga terug, laad de pagina opnieuw en probeer het nog eens. Wat je typte, staat er dan meestal nog."),
        401 => ("Je sessie is verlopen", "Je was te lang weg, daarom ben je uitgelogd. Wat je net verstuurde, is nog niet opgeslagen, maar je browser heeft het nog."),
        403 => ("Dit mag je niet openen", "Je werkt niet aan deze casus of je rol is hier niet voor bedoeld. Heb je het nodig voor je werk? Vraag het aan je teamleider."),
        404 => ("Deze pagina is er niet", "Het adres klopt niet, of je hebt er geen toegang toe."),
        409 => ("Dit kan nu niet", "De situatie is intussen veranderd. Ga terug en kijk opnieuw."),
        413 => ("Dit bestand is te groot", "Een bestand mag hoogstens 20 MB zijn."),
        429 => ("Even wachten", "Er zijn te veel verzoeken gedaan. Probeer het over een minuut opnieuw."),
        503 => ("Eenplan is even niet bereikbaar", "De database antwoordt niet. Wat je eerder opsloeg, is bewaard."),
        _ => ("Er ging iets mis", "Dit ligt aan ons, niet aan jou. Wat je eerder opsloeg, is bewaard. Probeer het opnieuw."),
    };

    public IActionResult OnPost(int? status) => OnGet(status);
}
