using Eenplan.Domein.Beheer;
using Eenplan.Web.Platform.Autorisatie;
using Eenplan.Web.Platform.Web;
using Microsoft.AspNetCore.Mvc;

namespace Eenplan.Web.Onderdelen.Start.Paginas;

/// <summary>Makes new recovery codes and shows them once.</summary>
[Vereist(Recht.EigenAccount)]
public sealed class MijnHerstelcodesModel(EigenAccountlezer lezer, MaakHerstelcodes maak) : EenplanPagina
{
    public sealed class Vorm
    {
        public string? Huidig { get; set; }
    }

    [BindProperty]
    public Vorm Invoer { get; set; } = new();

    public bool HeeftWachtwoord { get; private set; }

    public IReadOnlyList<string>? Codes { get; private set; }

    public async Task OnGetAsync(CancellationToken ct) => HeeftWachtwoord = (await lezer.Lees(ct)).PasswordHash is not null;

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        var uitkomst = await maak.VoerUit(Invoer.Huidig, ct);
        if (!uitkomst.Gelukt)
        {
            await OnGetAsync(ct);
            return Weiger(uitkomst.Weigeringen);
        }

        Codes = uitkomst.Waarde.Codes;
        return Page();
    }
}
