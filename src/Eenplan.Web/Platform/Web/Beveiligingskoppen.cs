namespace Eenplan.Web.Platform.Web;

/// <summary>Strict CSP and the other headers on every answer; pages with personal data are never cached.</summary>
public sealed class Beveiligingskoppen(RequestDelegate volgende)
{
    const string Csp = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    public Task InvokeAsync(HttpContext context)
    {
        // On starting: the error page clears what was set before it.
        context.Response.OnStarting(() =>
        {
            var koppen = context.Response.Headers;
            koppen.ContentSecurityPolicy = Csp;
            koppen.XContentTypeOptions = "nosniff";
            koppen["Referrer-Policy"] = "no-referrer";
            koppen["Cross-Origin-Opener-Policy"] = "same-origin";
            koppen["Permissions-Policy"] = "camera=(), microphone=(), geolocation=()";
            if (string.IsNullOrEmpty(koppen.CacheControl))
            {
                koppen.CacheControl = "no-store";
            }

            return Task.CompletedTask;
        });
        return volgende(context);
    }
}
