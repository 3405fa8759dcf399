using System.Security.Claims;
using Eenplan.Domein.Beheer;
using Eenplan.Web.Platform.Gemeenten;
using Eenplan.Web.Platform.Identiteit;
using Eenplan.Web.Platform.Opslag;
using Eenplan.Web.Platform.Web;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Eenplan.Web.Onderdelen.Start.Paginas;

/// <summary>Sign-in. In Development the cast stands here as cards.</summary>
[AllowAnonymous]
public sealed class AanmeldenModel(EenplanDb db, HuidigeGemeente gemeente, IHostEnvironment omgeving, TimeProvider klok) : EenplanPagina
{
    public sealed record Demokaart(Guid Id, string Naam, string Rolnaam, string Ziet);

    public IReadOnlyList<Demokaart> Kaarten { get; private set; } = [];

    [BindProperty(SupportsGet = true, Name = "terug")]
    public string? Terug { get; set; }

    public async Task OnGetAsync(CancellationToken ct)
    {
        if (omgeving.IsDevelopment())
        {
            var kaarten = await db.Set<Account>().AsNoTracking().Where(a => a.Demokaart != null && a.Actief).OrderBy(a => a.Rol).ThenBy(a => a.Naam).ToListAsync(ct);
            Kaarten = [.. kaarten.Select(a => new Demokaart(a.Id, a.Naam, Rolrechten.Naam(a.Rol), a.Demokaart!))];
        }
    }

    public async Task<IActionResult> OnPostDemoAsync(Guid id, CancellationToken ct)
    {
        var account = omgeving.IsDevelopment() ? await db.Set<Account>().AsNoTracking().FirstOrDefaultAsync(a => a.Id == id && a.Demokaart != null && a.Actief, ct) : null;
        if (account is null)
        {
            return NotFound();
        }

        await HttpContext.SignInAsync(Identiteitsdiensten.Koekje, new ClaimsPrincipal(Claims.Identiteit(account, gemeente.Gemeente.Code, klok.GetUtcNow(), Identiteitsdiensten.Koekje)));
        return Url.IsLocalUrl(Terug) ? LocalRedirect(Terug) : LocalRedirect("~/");
    }
}
