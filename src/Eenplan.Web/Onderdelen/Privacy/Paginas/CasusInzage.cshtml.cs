using Eenplan.Domein.Beheer;
using Eenplan.Web.Onderdelen.Casus.Contract;
using Eenplan.Web.Platform.Autorisatie;
using Microsoft.AspNetCore.Mvc;

namespace Eenplan.Web.Onderdelen.Privacy.Paginas;

/// <summary>Who looked into this case, for who may see it.</summary>
[Vereist(Recht.CasusZien)]
public sealed class CasusInzageModel(CasusToegang toegang, Casuskoplezer koppen, Inzagelezer lezer) : CasusPagina(toegang, koppen)
{
    [BindProperty(SupportsGet = true, Name = "pagina")]
    public int Pagina { get; set; } = 1;

    public IReadOnlyList<Inzageblik> Regels { get; private set; } = [];

    public int Totaal { get; private set; }

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (await Open(ct) is { } weigering)
        {
            return weigering;
        }

        Pagina = Math.Clamp(Pagina, 1, 10_000);
        (Regels, Totaal) = await lezer.VanCasus(CasusId, Pagina, ct);
        return Page();
    }
}
