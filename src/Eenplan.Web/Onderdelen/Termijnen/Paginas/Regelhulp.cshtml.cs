using Eenplan.Domein.Beheer;
using Eenplan.Web.Platform.Api;
using Eenplan.Web.Platform.Web;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.RateLimiting;

namespace Eenplan.Web.Onderdelen.Termijnen.Paginas;

/// <summary>Base of the pages of the regelhulp: open, with a limit, absent where the profile switches it off. Nothing personal goes in.</summary>
public abstract class Regelhulppagina(Gemeenteprofiel profiel) : EenplanPagina
{
    protected Gemeenteprofiel Profiel { get; } = profiel;

    public override void OnPageHandlerExecuting(PageHandlerExecutingContext context)
    {
        if (!Profiel.Regelhulp)
        {
            context.Result = NotFound();
        }
    }
}

/// <summary>Which questions can be asked.</summary>
[AllowAnonymous]
[EnableRateLimiting(Verzoekgrens.Open)]
public sealed class RegelhulpModel(Gemeenteprofiel profiel) : Regelhulppagina(profiel)
{
    public void OnGet()
    {
    }
}
