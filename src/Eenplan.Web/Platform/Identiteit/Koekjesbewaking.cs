using System.Globalization;
using System.Security.Claims;
using Eenplan.Web.Platform.Gemeenten;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;

namespace Eenplan.Web.Platform.Identiteit;

/// <summary>
/// Refuses a ticket of another gemeente, a session older than a working day, and one whose account has changed. A refused page answers
/// 403 as itself; a form that meets an ended session answers 401 as itself, so that the browser still holds what was typed.
/// </summary>
public sealed class Koekjesbewaking(HuidigeGemeente gemeente, TimeProvider klok) : CookieAuthenticationEvents
{
    static readonly TimeSpan Langst = TimeSpan.FromHours(10);
    static readonly TimeSpan Verversen = TimeSpan.FromMinutes(1);

    public override async Task ValidatePrincipal(CookieValidatePrincipalContext context)
    {
        if (!await Geldt(context))
        {
            context.RejectPrincipal();
            await context.HttpContext.SignOutAsync(Identiteitsdiensten.Koekje);
        }
    }

    /// <summary>Twenty minutes count from the last request; the default would forget the requests of the first half.</summary>
    public override Task CheckSlidingExpiration(CookieSlidingExpirationContext context)
    {
        context.ShouldRenew = context.ElapsedTime > Verversen;
        return Task.CompletedTask;
    }

    public override Task RedirectToLogin(RedirectContext<CookieAuthenticationOptions> context)
    {
        var verlopen = context.Request.Cookies.ContainsKey(Identiteitsdiensten.Koekje);
        if (!HttpMethods.IsGet(context.Request.Method) && !HttpMethods.IsHead(context.Request.Method))
        {
            context.Response.StatusCode = StatusCodes.Status401Unauthorized;
            return Task.CompletedTask;
        }

        context.Response.Redirect(context.RedirectUri + (verlopen ? "&verlopen=true" : ""));
        return Task.CompletedTask;
    }

    public override Task RedirectToAccessDenied(RedirectContext<CookieAuthenticationOptions> context)
    {
        context.Response.StatusCode = StatusCodes.Status403Forbidden;
        return Task.CompletedTask;
    }

    async ValueTask<bool> Geldt(CookieValidatePrincipalContext context)
    {
        var begonnen = long.Parse(context.Principal?.FindFirstValue(Claims.Begonnen) ?? "0", CultureInfo.InvariantCulture);
        return gemeente.Bekend
            && context.Principal?.FindFirstValue(Claims.Gemeente) == gemeente.Gemeente.Code
            && klok.GetUtcNow() - DateTimeOffset.FromUnixTimeSeconds(begonnen) <= Langst
            && Guid.TryParse(context.Principal.FindFirstValue(Claims.Id), out var account)
            && await context.HttpContext.RequestServices.GetRequiredService<Sessiewacht>().Geldt(account, context.Principal.FindFirstValue(Claims.Stempel) ?? "", context.HttpContext.RequestAborted);
    }
}
