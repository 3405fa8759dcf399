using Eenplan.Domein.Beheer;
using Eenplan.Web.Onderdelen.Casus.Contract;
using Eenplan.Web.Onderdelen.Gezin.Veranderen;
using Eenplan.Web.Platform.Autorisatie;
using Microsoft.AspNetCore.Mvc;

namespace Eenplan.Web.Onderdelen.Gezin.Paginas;

/// <summary>Every change in a family begins here; what followed from the last ones stays to be read.</summary>
[Vereist(Recht.CasusSchrijven)]
public sealed class VeranderdModel(CasusToegang toegang, Casuskoplezer koppen, Veranderlezer lezer) : CasusPagina(toegang, koppen)
{
    public IReadOnlyList<Verteld> Verteld { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (await Open(ct) is { } weigering)
        {
            return weigering;
        }

        Verteld = await lezer.Laatste(CasusId, ct);
        return Page();
    }
}
