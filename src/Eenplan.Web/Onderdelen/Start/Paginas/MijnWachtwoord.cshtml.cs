using Eenplan.Domein.Beheer;
using Eenplan.Web.Platform.Autorisatie;
using Eenplan.Web.Platform.Identiteit;
using Eenplan.Web.Platform.Web;
using Microsoft.AspNetCore.Mvc;

namespace Eenplan.Web.Onderdelen.Start.Paginas;

/// <summary>Changes one's password.</summary>
[Vereist(Recht.EigenAccount)]
public sealed class MijnWachtwoordModel(EigenAccountlezer lezer, KiesWachtwoord kies, VernieuwSessie vernieuw, Handelende wie) : EenplanPagina
{
    public sealed class Vorm : NieuwWachtwoord
    {
        public string? Huidig { get; set; }
    }

    [BindProperty]
    public Vorm Invoer { get; set; } = new();

    public bool HeeftWachtwoord { get; private set; }

    public async Task OnGetAsync(CancellationToken ct) => HeeftWachtwoord = (await lezer.Lees(ct)).PasswordHash is not null;

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        var uitkomst = await kies.VoerUit(new(wie.Id.Waarde, AanDeDeur: false, Invoer.Huidig, Invoer.Nieuw, Invoer.Herhaling), ct);
        if (!uitkomst.Gelukt)
        {
            await OnGetAsync(ct);
            return Weiger(uitkomst.Weigeringen);
        }

        await vernieuw.VoerUit(uitkomst.Waarde);
        TempData["Melding"] = "Je nieuwe wachtwoord is opgeslagen. Andere sessies zijn gestopt.";
        return LocalRedirect("~/account");
    }
}
