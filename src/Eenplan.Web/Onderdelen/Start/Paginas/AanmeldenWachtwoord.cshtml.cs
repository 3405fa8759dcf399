using Eenplan.Web.Platform.Web;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Eenplan.Web.Onderdelen.Start.Paginas;

/// <summary>Replaces the password that somebody else gave.</summary>
[AllowAnonymous]
public sealed class AanmeldenWachtwoordModel(Aanmeldgang gang, KiesWachtwoord kies, BeginSessie begin) : EenplanPagina
{
    const string Hier = "~/aanmelden/wachtwoord";

    [BindProperty]
    public NieuwWachtwoord Invoer { get; set; } = new();

    public async Task<IActionResult> OnGetAsync(CancellationToken ct) => await gang.Lees(ct) is { Volgende: Hier } ? Page() : this.Opnieuw();

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (await gang.Lees(ct) is not { Volgende: Hier } stand)
        {
            return this.Opnieuw();
        }

        var uitkomst = await kies.VoerUit(new(stand.Account.Id, AanDeDeur: true, null, Invoer.Nieuw, Invoer.Herhaling), ct);
        return uitkomst.Gelukt ? await this.Verder(gang, begin, uitkomst.Waarde, stand.Terug, ct) : Weiger(uitkomst.Weigeringen);
    }
}
