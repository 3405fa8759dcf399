using Microsoft.AspNetCore.Http.Features;

namespace Eenplan.Web.Platform.Web;

/// <summary>
/// A request that is far too large gets the page of 413. The body is read to its end first, without keeping it: a browser that is still sending
/// does not look at an answer, and shows a broken connection instead. Just too large is told by the form itself, with the other fields kept.
/// </summary>
public sealed class Uploadgrens(RequestDelegate volgende)
{
    /// <summary>Largest request that reaches a form: a file that is somewhat too large still gets its message at the field.</summary>
    public const int Formulier = 32 * 1024 * 1024;

    /// <summary>Largest request that is read to its end; above this the connection does break.</summary>
    const long Uitlezen = 512L * 1024 * 1024;

    public async Task InvokeAsync(HttpContext context)
    {
        if (context.Request.ContentLength is not > Formulier)
        {
            await volgende(context);
            return;
        }

        if (context.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } grens)
        {
            grens.MaxRequestBodySize = Uitlezen;
        }

        if (context.Request.ContentLength <= Uitlezen)
        {
            await context.Request.Body.CopyToAsync(Stream.Null, context.RequestAborted);
        }

        // The page of 413 runs on this same request: whatever looks for a form there finds an empty one.
        context.Request.Body = Stream.Null;
        context.Request.ContentLength = 0;
        context.Features.Set<IFormFeature>(new FormFeature(FormCollection.Empty));
        context.Response.StatusCode = StatusCodes.Status413PayloadTooLarge;
    }
}
