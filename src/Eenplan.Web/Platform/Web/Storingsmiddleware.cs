using System.Text.Json;
using Eenplan.Web.Platform.Opslag;

namespace Eenplan.Web.Platform.Web;

/// <summary>When the database is away: a page that needs no database, status 503, and the process lives on.</summary>
public sealed class Storingsmiddleware(RequestDelegate volgende, ILogger<Storingsmiddleware> log)
{
    const string Pagina =
        """
        <!DOCTYPE html>
        <html lang="nl" class="utrecht-root een-thema">
        <head>
          <meta charset="utf-8">
          <meta name="viewport" content="width=device-width, initial-scale=1">
          <title>Eenplan is even niet bereikbaar</title>
          <link rel="stylesheet" href="/css/letters.css">
          <link rel="stylesheet" href="/lib/utrecht.css">
          <link rel="stylesheet" href="/css/eenplan.css">
        </head>
        <body class="utrecht-body utrecht-document">
          <header class="een-kop"><div class="een-kop__balk"><span class="een-merk"><span class="een-merk__naam">Eenplan</span></span></div></header>
          <main class="een-pagina">
            <div class="een-vak">
              <h1 class="utrecht-heading-1">Eenplan is even niet bereikbaar</h1>
              <p class="een-boven">De database antwoordt niet. Wat je eerder opsloeg, is bewaard.</p>
              <p class="een-boven">Was je iets aan het opslaan? Ga dan terug in je browser, wacht een minuut en probeer het opnieuw. Wat je typte, staat er dan meestal nog.</p>
              <p class="een-boven">Is er nu iemand in gevaar? Bel 112. Wacht niet op Eenplan.</p>
            </div>
          </main>
        </body>
        </html>
        """;

    public async Task InvokeAsync(HttpContext context)
    {
        try
        {
            await volgende(context);
        }
        catch (Exception fout) when (Storing.Is(fout) && !context.Response.HasStarted)
        {
            log.LogError("De database antwoordt niet: {Soort}", fout.GetBaseException().GetType().Name);
            var antwoord = context.Response;
            antwoord.StatusCode = StatusCodes.Status503ServiceUnavailable;
            antwoord.Headers.RetryAfter = "60";
            antwoord.Headers.CacheControl = "no-store";
            if (context.Request.Path.StartsWithSegments("/api", StringComparison.Ordinal))
            {
                antwoord.ContentType = "application/problem+json";
                await antwoord.WriteAsync(JsonSerializer.Serialize(new { type = "about:blank", title = "Eenplan is even niet bereikbaar", status = 503, detail = "De database antwoordt niet. Probeer het over een minuut opnieuw.", code = "storing" }), CancellationToken.None);
                return;
            }

            // A draft that keeps itself: the answer lands beside the text that is being typed, so it is one sentence and never a page.
            antwoord.ContentType = "text/html; charset=utf-8";
            await antwoord.WriteAsync(context.Request.Headers.ContainsKey("HX-Request") ? "<strong>Niet bewaard. Je tekst staat hier nog.</strong> De database antwoordt niet. Typ verder; we proberen het vanzelf opnieuw." : Pagina, CancellationToken.None);
        }
    }
}
