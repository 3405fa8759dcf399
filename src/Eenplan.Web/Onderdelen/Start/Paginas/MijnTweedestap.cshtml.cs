using Eenplan.Domein.Beheer;
using Eenplan.Web.Platform.Autorisatie;
using Eenplan.Web.Platform.Identiteit;
using Eenplan.Web.Platform.Web;
using Microsoft.AspNetCore.Mvc;

namespace Eenplan.Web.Onderdelen.Start.Paginas;

/// <summary>Renews the second step, for example on a new phone.</summary>
[Vereist(Recht.EigenAccount)]
public sealed class MijnTweedestapModel(EigenAccountlezer lezer, Codemaker maker, StelCodeIn stel, VernieuwSessie vernieuw, Handelende wie) : EenplanPagina
{
    public sealed class Vorm
    {
        public string? Huidig { get; set; }

        public string? Code { get; set; }
    }

    [BindProperty]
    public Vorm Invoer { get; set; } = new();

    [BindProperty(Name = "zegel")]
    public string? Zegel { get; set; }

    public Codevoorstel Voorstel { get; private set; } = null!;

    public bool HeeftWachtwoord { get; private set; }

    public IReadOnlyList<string>? Codes { get; private set; }

    public async Task OnGetAsync(CancellationToken ct)
    {
        var account = await lezer.Lees(ct);
        (Voorstel, HeeftWachtwoord) = (maker.Stel(account, Zegel), account.PasswordHash is not null);
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        var uitkomst = await stel.VoerUit(new(wie.Id.Waarde, AanDeDeur: false, Invoer.Huidig, Zegel, Invoer.Code), ct);
        if (!uitkomst.Gelukt)
        {
            await OnGetAsync(ct);
            ModelState.Remove("zegel");
            return Weiger(uitkomst.Weigeringen);
        }

        await vernieuw.VoerUit(uitkomst.Waarde.Account);
        Codes = uitkomst.Waarde.Herstelcodes;
        return Page();
    }
}
