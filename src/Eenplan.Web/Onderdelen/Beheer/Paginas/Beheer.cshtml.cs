using Eenplan.Domein.Beheer;
using Eenplan.Web.Platform.Autorisatie;
using Eenplan.Web.Platform.Identiteit;
using Eenplan.Web.Platform.Web;

namespace Eenplan.Web.Onderdelen.Beheer.Paginas;

/// <summary>First page of the functioneel beheerder.</summary>
[Vereist(Recht.AccountsBeheren)]
public sealed class BeheerModel(Medewerkers medewerkers, Apisleutellezer sleutels, Gemeenteprofiel profiel) : EenplanPagina
{
    public Gemeenteprofiel Profiel => profiel;

    public int Actief { get; private set; }

    public int Uit { get; private set; }

    public int Sleutels { get; private set; }

    public async Task OnGetAsync(CancellationToken ct)
    {
        var alle = await medewerkers.Alle(ct);
        Actief = alle.Values.Count(m => m.Actief);
        Uit = alle.Count - Actief;
        Sleutels = await sleutels.Werkend(ct);
    }
}
