using Eenplan.Web.Platform.Identiteit;
using Eenplan.Web.Platform.Web;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Eenplan.Web.Onderdelen.Start.Paginas;

/// <summary>Sets up the second step at the first sign-in, and shows the recovery codes once.</summary>
[AllowAnonymous]
public sealed class AanmeldenTweedestapModel(Aanmeldgang gang, Codemaker maker, StelCodeIn stel, BeginSessie begin) : EenplanPagina
{
    const string Hier = "~/aanmelden/tweede-stap";

    public sealed class Vorm
    {
        public string? Code { get; set; }
    }

    [BindProperty]
    public Vorm Invoer { get; set; } = new();

    [BindProperty(Name = "zegel")]
    public string? Zegel { get; set; }

    public Codevoorstel Voorstel { get; private set; } = null!;

    public IReadOnlyList<string>? Codes { get; private set; }

    public string Verder { get; private set; } = "";

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (await gang.Lees(ct) is not { Volgende: Hier } stand)
        {
            return this.Opnieuw();
        }

        Voorstel = maker.Stel(stand.Account, null);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (await gang.Lees(ct) is not { Volgende: Hier } stand)
        {
            return this.Opnieuw();
        }

        var uitkomst = await stel.VoerUit(new(stand.Account.Id, AanDeDeur: true, null, Zegel, Invoer.Code), ct);
        if (!uitkomst.Gelukt)
        {
            Voorstel = maker.Stel(stand.Account, Zegel);
            ModelState.Remove("zegel");
            return Weiger(uitkomst.Weigeringen);
        }

        var sessie = await begin.VoerUit(new(stand.Account.Id, "code"), ct);
        if (!sessie.Gelukt)
        {
            return Weiger(sessie.Weigeringen);
        }

        Codes = uitkomst.Waarde.Herstelcodes;
        Verder = Url.IsLocalUrl(stand.Terug) ? stand.Terug : Url.Content("~/");
        return Page();
    }
}
