using Eenplan.Domein.Beheer;
using Eenplan.Domein.Gedeeld;
using Eenplan.Web.Platform.Autorisatie;
using Eenplan.Web.Platform.Web;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Eenplan.Web.Onderdelen.Beheer.Paginas;

/// <summary>All accounts of the gemeente. A typed name is posted and answered at once, so that it stands in no address.</summary>
[Vereist(Recht.AccountsBeheren)]
public sealed class AccountsModel(Accountlezer lezer, Gemeenteprofiel profiel, TimeProvider klok) : EenplanPagina
{
    protected override string Voorvoegsel => "";

    [BindProperty]
    public string? Vraag { get; set; }

    [BindProperty(SupportsGet = true, Name = "rol")]
    public Rol? Rol { get; set; }

    [BindProperty(SupportsGet = true, Name = "uit")]
    public bool Uit { get; set; }

    [BindProperty(SupportsGet = true, Name = "pagina")]
    public int Pagina { get; set; } = 1;

    public IReadOnlyList<Accountregel> Regels { get; private set; } = [];

    public int Totaal { get; private set; }

    public Gemeenteprofiel Profiel => profiel;

    public DateTimeOffset Nu => klok.GetUtcNow();

    public IEnumerable<SelectListItem> Rollen => Accountvelden.Rollen;

    public async Task OnGetAsync(CancellationToken ct)
    {
        Pagina = Math.Clamp(Pagina, 1, 10_000);
        (Regels, Totaal) = await lezer.Lees(Vraag, Rol, Uit, Pagina, ct);
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        var schoon = Tekst.Vrij(Vraag, "vraag");
        if (schoon is { Gelukt: true, Waarde: null })
        {
            return RedirectToPage(new { rol = Rol, uit = Uit ? true : (bool?)null });
        }

        Pagina = 1;
        await OnGetAsync(ct);
        return schoon.Gelukt ? Page() : Weiger(schoon.Weigeringen);
    }
}
