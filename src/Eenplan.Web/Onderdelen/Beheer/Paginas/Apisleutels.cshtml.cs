using Eenplan.Domein.Beheer;
using Eenplan.Web.Platform.Autorisatie;
using Eenplan.Web.Platform.Web;
using Microsoft.AspNetCore.Mvc;

namespace Eenplan.Web.Onderdelen.Beheer.Paginas;

/// <summary>The keys of applications.</summary>
[Vereist(Recht.AccountsBeheren)]
public sealed class ApisleutelsModel(Apisleutellezer lezer) : EenplanPagina
{
    [BindProperty(SupportsGet = true, Name = "pagina")]
    public int Pagina { get; set; } = 1;

    public IReadOnlyList<Apisleutelregel> Regels { get; private set; } = [];

    public int Totaal { get; private set; }

    public async Task OnGetAsync(CancellationToken ct)
    {
        Pagina = Math.Clamp(Pagina, 1, 10_000);
        (Regels, Totaal) = await lezer.Lees(Pagina, ct);
    }
}
