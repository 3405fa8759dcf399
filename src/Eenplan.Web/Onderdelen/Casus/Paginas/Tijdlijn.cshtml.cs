using Eenplan.Domein.Beheer;
using Eenplan.Web.Onderdelen.Casus.Contract;
using Eenplan.Web.Platform.Autorisatie;
using Microsoft.AspNetCore.Mvc;

namespace Eenplan.Web.Onderdelen.Casus.Paginas;

/// <summary>Everything that happened in a case, newest first.</summary>
[Vereist(Recht.CasusZien)]
public sealed class TijdlijnModel(CasusToegang toegang, Casuskoplezer koppen, Tijdlijnlezer lezer) : CasusPagina(toegang, koppen)
{
    [BindProperty(SupportsGet = true, Name = "pagina")]
    public int Pagina { get; set; } = 1;

    public IReadOnlyList<Tijdlijnregel> Regels { get; private set; } = [];

    public int Totaal { get; private set; }

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (await Open(ct) is { } weigering)
        {
            return weigering;
        }

        Pagina = Math.Clamp(Pagina, 1, 10_000);
        (Regels, Totaal) = await lezer.Lees(CasusId, Pagina, Tijdlijnlezer.PerPagina, ct);
        return Page();
    }
}
