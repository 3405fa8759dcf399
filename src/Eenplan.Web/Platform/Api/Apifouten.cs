using System.Text.RegularExpressions;
using Eenplan.Domein.Gedeeld;
using Eenplan.Web.Platform.Gemeenten;
using Eenplan.Web.Platform.Opslag;

namespace Eenplan.Web.Platform.Api;

/// <summary>
/// Around every address of the API: whatever goes wrong, the answer is problem details in Dutch with a code; never a page, a stack trace or
/// an empty body. It also names the version of the API.
/// </summary>
public sealed partial class Apifouten(RequestDelegate volgende, ILogger<Apifouten> log)
{
    public async Task InvokeAsync(HttpContext context, HuidigeGemeente gemeente)
    {
        if (!Api.IsApi(context.Request.Path, gemeente.Bekend))
        {
            await volgende(context);
            return;
        }

        context.Response.Headers[Api.Versiekop] = Api.Versie;
        try
        {
            if (gemeente.Bekend)
            {
                await volgende(context);
            }
            else
            {
                context.Response.StatusCode = StatusCodes.Status404NotFound;
            }
        }
        catch (Apiweigering weigering) when (!context.Response.HasStarted)
        {
            await Schrijf(context, weigering.Probleem);
            return;
        }
        catch (BadHttpRequestException fout) when (!context.Response.HasStarted)
        {
            if (Parameter().Match(fout.Message) is { Success: true } naam)
            {
                await Schrijf(context, Probleem.Van([new Weigering("waarde-onjuist", "Deze waarde kan hier niet. Zie de beschrijving van de API.", naam.Groups["naam"].Value)], StatusCodes.Status400BadRequest));
                return;
            }

            context.Response.StatusCode = fout.StatusCode;
        }
        catch (OperationCanceledException) when (context.RequestAborted.IsCancellationRequested)
        {
            return;
        }
        catch (Exception fout) when (!context.Response.HasStarted && !Storing.Is(fout))
        {
            Onverwacht(log, fout);
            context.Response.StatusCode = StatusCodes.Status500InternalServerError;
        }

        if (context.Response is { HasStarted: false, StatusCode: >= 400, ContentLength: null or 0, ContentType: null })
        {
            await Schrijf(context, Gewoon(context.Response.StatusCode));
        }
    }

    /// <summary>The problem of a status code that came without words.</summary>
    internal static Probleem Gewoon(int status)
    {
        var (code, tekst) = status switch
        {
            400 => ("verzoek-onjuist", "Dit verzoek klopt niet. Zie de beschrijving van de API."),
            401 => ("niet-aangemeld", "Stuur een geldige API-sleutel mee: Authorization: Bearer een_…"),
            403 => ("geen-toegang", "De rol van deze sleutel mag dit niet."),
            404 => ("niet-gevonden", "Dit adres bestaat niet, of je hebt er geen toegang toe."),
            405 => ("methode-onjuist", "Dit adres kent deze HTTP-methode niet."),
            413 => ("verzoek-te-groot", $"Een verzoek mag hoogstens {Api.GrootsteVerzoek / 1024} kB zijn, een iJw-bericht hoogstens {Xmllichaam.Grootst / 1024 / 1024} MB."),
            415 => ("inhoudstype-onjuist", "Stuur JSON met Content-Type: application/json, of een iJw-bericht met Content-Type: application/xml."),
            429 => ("te-veel-verzoeken", "Er zijn te veel verzoeken gedaan. Wacht het aantal seconden van Retry-After."),
            _ => ("onverwacht", "Dit ligt aan ons. Wat eerder is opgeslagen, is bewaard. Probeer het later opnieuw."),
        };
        return Probleem.Van([new Weigering(code, tekst)], status);
    }

    static Task Schrijf(HttpContext context, Probleem probleem)
    {
        context.Response.StatusCode = probleem.Status;
        return context.Response.WriteAsJsonAsync(probleem, Api.Json, Apiantwoorden.Probleemtype, context.RequestAborted);
    }

    /// <summary>Name of a query field that could not be read; the framework only tells it in words.</summary>
    [GeneratedRegex("^Failed to bind parameter \"[^\"]* (?<naam>\\w+)\" from", RegexOptions.ExplicitCapture, 200)]
    private static partial Regex Parameter();

    [LoggerMessage(Level = LogLevel.Error, Message = "Onverwachte fout in de API")]
    static partial void Onverwacht(ILogger log, Exception fout);
}
