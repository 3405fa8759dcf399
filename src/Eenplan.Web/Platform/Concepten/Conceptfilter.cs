using Eenplan.Web.Platform.Identiteit;
using Eenplan.Web.Platform.Web;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Eenplan.Web.Platform.Concepten;

/// <summary>The names a form with a draft posts beside its own fields.</summary>
public static class Conceptnamen
{
    public const string Begin = "concept.";
    public const string Pad = Begin + "pad";
    public const string Vorm = Begin + "vorm";
    public const string Titel = Begin + "titel";
    public const string Tekening = Begin + "tekening";
}

/// <summary>
/// Puts a draft back when its form is opened, whatever page it is, and takes it away when the form is submitted.
/// The cupboard of drafts is asked for late: on the front door and on an error before any gemeente is chosen there is no database.
/// A form takes part with one attribute: <c>&lt;form method="post" concept="Contact vastleggen"&gt;</c>.
/// </summary>
public sealed class Conceptfilter(Handelende wie) : IAsyncPageFilter
{
    public Task OnPageHandlerSelectionAsync(PageHandlerSelectedContext context) => Task.CompletedTask;

    public async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        var gedaan = await next();
        if (!wie.Bekend || context.HandlerInstance is not EenplanPagina pagina || pagina.GetType().GetProperty("Invoer") is not { } invoer || gedaan.Exception is not null)
        {
            return;
        }

        var kast = context.HttpContext.RequestServices.GetRequiredService<Conceptenkast>();
        var (verzoek, ct) = (context.HttpContext.Request, context.HttpContext.RequestAborted);
        var pad = verzoek.Path.Value ?? "";
        if (HttpMethods.IsGet(verzoek.Method) && gedaan.Result is PageResult && invoer.GetValue(pagina) is { } model)
        {
            var concepten = await kast.Lees(pad, ct);
            context.HttpContext.Items[typeof(Conceptinhoud)] = concepten;
            foreach (var concept in concepten)
            {
                await pagina.Herstel(model, concept.Velden);
            }
        }
        else if (HttpMethods.IsPost(verzoek.Method) && gedaan.Result is RedirectResult or LocalRedirectResult or RedirectToPageResult && verzoek.HasFormContentType && Guid.TryParse(verzoek.Form[Conceptnamen.Tekening], out var tekening))
        {
            await kast.Verzend(pad, verzoek.Form[Conceptnamen.Vorm].ToString(), tekening, ct);
        }
    }
}
