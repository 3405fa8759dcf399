using Eenplan.Web.Platform.Web;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Eenplan.Web.Onderdelen.Gedeeld;

/// <summary>What went wrong, in words, and a way on. Says nothing about what exists.</summary>
[AllowAnonymous]
[IgnoreAntiforgeryToken]
public sealed class FoutModel : EenplanPagina
{
    public string Kop { get; private set; } = "";

    public string Uitleg { get; private set; } = "";

    public void OnGet(int? status) => (Kop, Uitleg) = (status ?? Response.StatusCode) switch
    {
        400 => ("Dit formulier is verlopen", "Ga terug, laad de pagina opnieuw en probeer het nog eens. Wat je typte, staat er dan meestal nog."),
        403 => ("Dit mag je niet openen", "Je werkt niet aan deze casus of je rol is hier niet voor bedoeld. Heb je het nodig voor je werk? Vraag het aan je teamleider."),
        404 => ("Deze pagina is er niet", "Het adres klopt niet, of je hebt er geen toegang toe."),
        409 => ("Dit kan nu niet", "De situatie is intussen veranderd. Ga terug en kijk opnieuw."),
        413 => ("Dit bestand is te groot", "Een bestand mag hoogstens 20 MB zijn."),
        429 => ("Even wachten", "Er zijn te veel verzoeken gedaan. Probeer het over een minuut opnieuw."),
        503 => ("Eenplan is even niet bereikbaar", "De database antwoordt niet. Wat je eerder opsloeg, is bewaard."),
        _ => ("Er ging iets mis", "Dit ligt aan ons, niet aan jou. Wat je eerder opsloeg, is bewaard. Probeer het opnieuw."),
    };

    public void OnPost(int? status) => OnGet(status);
}
