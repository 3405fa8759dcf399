using Eenplan.Domein.Beheer;
using Eenplan.Web.Onderdelen.Casus.Contract;
using Eenplan.Web.Platform.Autorisatie;
using Eenplan.Web.Platform.Inzagelog;
using Microsoft.AspNetCore.Mvc;

namespace Eenplan.Web.Onderdelen.Gezin.Paginas;

/// <summary>Possible duplicates of the members of this family.</summary>
[Vereist(Recht.CasusSchrijven)]
public sealed class DubbelModel(CasusToegang toegang, Casuskoplezer koppen, Dubbelenzoeker zoeker, Inzage inzage) : CasusPagina(toegang, koppen)
{
    public IReadOnlyList<Dubbel> Paren { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (await Open(ct) is { } weigering)
        {
            return weigering;
        }

        Paren = await zoeker.Van(Kop.Casus, ct);
        inzage.Noteer("dubbelen zoeken", Paren.Select(p => p.Ander.Id));
        return Page();
    }
}
