using Eenplan.Domein.Beheer;
using Eenplan.Web.Onderdelen.Casus.Contract;
using Eenplan.Web.Platform.Autorisatie;
using Microsoft.AspNetCore.Mvc;

namespace Eenplan.Web.Onderdelen.Casus.Paginas;

/// <summary>One fact, and the run it was written in: the answer to "why was this decided?".</summary>
[Vereist(Recht.CasusZien)]
public sealed class FeitModel(CasusToegang toegang, Casuskoplezer koppen, Feitlezer lezer) : CasusPagina(toegang, koppen)
{
    [BindProperty(SupportsGet = true, Name = "feit")]
    public Guid FeitId { get; set; }

    public Feitdetail Detail { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (await Open(ct) is { } weigering)
        {
            return weigering;
        }

        if (await lezer.Lees(CasusId, FeitId, ct) is not { } detail)
        {
            return NotFound();
        }

        Detail = detail;
        return Page();
    }
}
