using Eenplan.Web.Platform.Web;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Eenplan.Web.Onderdelen.Start.Paginas;

/// <summary>Second step of signing in.</summary>
[AllowAnonymous]
public sealed class AanmeldenCodeModel(Aanmeldgang gang, ControleerCode controleer, BeginSessie begin) : EenplanPagina
{
    internal const string Hier = "~/aanmelden/code";

    public sealed class Vorm
    {
        public string? Code { get; set; }
    }

    [BindProperty]
    public Vorm Invoer { get; set; } = new();

    public async Task<IActionResult> OnGetAsync(CancellationToken ct) => await gang.Lees(ct) is { Volgende: Hier } ? Page() : this.Opnieuw();

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (await gang.Lees(ct) is not { Volgende: Hier } stand)
        {
            return this.Opnieuw();
        }

        var uitkomst = await controleer.VoerUit(new(stand.Account.Id, Invoer.Code), ct);
        return uitkomst.Gelukt ? await this.Verder(gang, begin, uitkomst.Waarde, stand.Terug, ct) : Weiger(uitkomst.Weigeringen);
    }
}

static class Aanmeldstappen
{
    /// <summary>Whoever is not on this step begins again.</summary>
    public static IActionResult Opnieuw(this EenplanPagina pagina)
    {
        pagina.TempData["Melding"] = "Begin opnieuw met je e-mailadres en wachtwoord. Tussen de stappen mag hoogstens 10 minuten zitten.";
        return pagina.LocalRedirect("~/aanmelden");
    }

    /// <summary>To the next step, or into the session.</summary>
    public static async Task<IActionResult> Verder(this EenplanPagina pagina, Aanmeldgang gang, BeginSessie begin, Platform.Identiteit.Account account, string? terug, CancellationToken ct)
    {
        var stand = await gang.Zet(account, codeGedaan: true, terug);
        if (stand.Volgende is { } volgende)
        {
            return pagina.LocalRedirect(volgende);
        }

        var uitkomst = await begin.VoerUit(new(account.Id, "code"), ct);
        return uitkomst.Gelukt ? pagina.LocalRedirect(pagina.Url.IsLocalUrl(terug) ? terug : "~/") : pagina.Opnieuw();
    }
}
