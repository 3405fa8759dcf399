using Eenplan.Domein.Beheer;
using Eenplan.Domein.Privacy;
using Eenplan.Web.Onderdelen.Casus.Contract;
using Eenplan.Web.Onderdelen.Privacy.Bestanden;
using Eenplan.Web.Platform.Autorisatie;
using Microsoft.AspNetCore.Mvc;

namespace Eenplan.Web.Onderdelen.Privacy.Paginas;

/// <summary>Serves a file: always to save, never to show, under a name that says nothing. The look is logged before the first byte.</summary>
[Vereist(Recht.CasusZien)]
public sealed class BestandModel(CasusToegang toegang, Casuskoplezer koppen, Stukkenlezer lezer) : CasusPagina(toegang, koppen)
{
    [BindProperty(SupportsGet = true, Name = "stuk")]
    public Guid StukId { get; set; }

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (await Open(ct) is { } weigering)
        {
            return weigering;
        }

        return await lezer.Bestand(CasusId, StukId, ct) is { } stuk ? new Stukantwoord(stuk, lezer) : NotFound();
    }
}

/// <summary>Sends a file piece by piece.</summary>
public sealed class Stukantwoord(Dossierstuk stuk, Stukkenlezer lezer) : IActionResult
{
    public async Task ExecuteResultAsync(ActionContext context)
    {
        var antwoord = context.HttpContext.Response;
        antwoord.ContentType = stuk.Formaat switch
        {
            Bestandsformaat.Pdf => "application/pdf",
            Bestandsformaat.Jpg => "image/jpeg",
            Bestandsformaat.Png => "image/png",
            Bestandsformaat.Docx => "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            Bestandsformaat.Eml => "message/rfc822",
            _ => "application/vnd.ms-outlook",
        };
        antwoord.Headers.ContentDisposition = $"attachment; filename=\"{stuk.Bestandsnaam}\"";
        antwoord.ContentLength = stuk.Grootte;
        await foreach (var deel in lezer.Delen(stuk.Id, context.HttpContext.RequestAborted))
        {
            await antwoord.Body.WriteAsync(deel, context.HttpContext.RequestAborted);
        }
    }
}
