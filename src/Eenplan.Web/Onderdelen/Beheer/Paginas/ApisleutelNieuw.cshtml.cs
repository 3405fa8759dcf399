using Eenplan.Domein.Beheer;
using Eenplan.Domein.Gedeeld;
using Eenplan.Web.Platform.Autorisatie;
using Eenplan.Web.Platform.Identiteit;
using Eenplan.Web.Platform.Web;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Eenplan.Web.Onderdelen.Beheer.Paginas;

/// <summary>Makes a key and shows it once.</summary>
[Vereist(Recht.AccountsBeheren)]
public sealed class ApisleutelNieuwModel(MaakApisleutel maak, Medewerkers medewerkers, Gemeenteprofiel profiel) : EenplanPagina
{
    public sealed class Vorm
    {
        public string? Naam { get; set; }

        public MedewerkerId? Eigenaar { get; set; }

        public Rol? Rol { get; set; }

        public string? Team { get; set; }
    }

    [BindProperty]
    public Vorm Invoer { get; set; } = new();

    public MaakApisleutel.Gemaakt? Gemaakt { get; private set; }

    public IReadOnlyList<SelectListItem> Collegas { get; private set; } = [];

    public IEnumerable<SelectListItem> Rollen => Accountvelden.Rollen.Where(r => MaakApisleutel.MagRol(Enum.Parse<Rol>(r.Value)));

    public IEnumerable<SelectListItem> Teams => Accountvelden.Teams(profiel);

    public async Task OnGetAsync(CancellationToken ct) =>
        Collegas = [.. (await medewerkers.Alle(ct)).Values.Where(m => m.Actief).OrderBy(m => m.Naam, StringComparer.Ordinal).Select(m => new SelectListItem(m.Naam, m.Id.ToString()))];

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        var uitkomst = await maak.VoerUit(new(Invoer.Naam, Invoer.Eigenaar, Invoer.Rol, Invoer.Team), ct);
        if (!uitkomst.Gelukt)
        {
            await OnGetAsync(ct);
            return Weiger(uitkomst.Weigeringen);
        }

        Gemaakt = uitkomst.Waarde;
        return Page();
    }
}
