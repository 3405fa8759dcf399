using Eenplan.Domein.Analyse;
using Eenplan.Domein.Beheer;
using Eenplan.Web.Onderdelen.Casus.Contract;
using Eenplan.Web.Platform.Autorisatie;
using Microsoft.AspNetCore.Mvc;

namespace Eenplan.Web.Onderdelen.Analyse.Paginas;

/// <summary>The timeline over all members of the family, as a picture and as a table.</summary>
[Vereist(Recht.CasusZien)]
public sealed class LevensloopModel(CasusToegang toegang, Casuskoplezer koppen, Analyselezer lezer) : Analysepagina(toegang, koppen, lezer)
{
    public IReadOnlyList<Gebeurtenis> Alle { get; private set; } = [];

    public Levensloopbeeld Beeld { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (await Open(ct) is { } weigering)
        {
            return weigering;
        }

        Alle = await Lezer.Levensloop(CasusId, ct);
        Beeld = Levensloopbeeld.Teken(Alle, Vandaag);
        return Page();
    }
}
