using System.Globalization;
using System.Security.Claims;
using Eenplan.Web.Platform.Gemeenten;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;

namespace Eenplan.Web.Platform.Identiteit;

/// <summary>Refuses a ticket of another gemeente and a session older than a working day; a refused page answers 403 as itself, not by a detour.</summary>
public sealed class Koekjesbewaking(HuidigeGemeente gemeente, TimeProvider klok) : CookieAuthenticationEvents
{
    static readonly TimeSpan Langst = TimeSpan.FromHours(10);

    public override async Task ValidatePrincipal(CookieValidatePrincipalContext context)
    {
        var hier = gemeente.Bekend ? gemeente.Gemeente.Code : "";
        var begonnen = long.Parse(context.Principal?.FindFirstValue(Claims.Begonnen) ?? "0", CultureInfo.InvariantCulture);
        if (context.Principal?.FindFirstValue(Claims.Gemeente) != hier || klok.GetUtcNow() - DateTimeOffset.FromUnixTimeSeconds(begonnen) > Langst)
        {
            context.RejectPrincipal();
            await context.HttpContext.SignOutAsync(Identiteitsdiensten.Koekje);
        }
    }

    public override Task RedirectToAccessDenied(RedirectContext<CookieAuthenticationOptions> context)
    {
        context.Response.StatusCode = StatusCodes.Status403Forbidden;
        return Task.CompletedTask;
    }
}
