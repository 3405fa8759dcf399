using Eenplan.Domein.Beheer;
using Eenplan.Domein.Gedeeld;
using Eenplan.Domein.Overleg;
using Eenplan.Web.Platform.Autorisatie;
using Eenplan.Web.Platform.Identiteit;
using Eenplan.Web.Platform.Web;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Eenplan.Web.Onderdelen.Overleg.Paginas;

/// <summary>Consultations of the team and one's own, and which cases wait for one.</summary>
[Vereist(Recht.CasusZien)]
public sealed class OverleggenModel(Overleglezer lezer, Medewerkers medewerkers) : EenplanPagina
{
    [BindProperty(SupportsGet = true, Name = "pagina")]
    public int Pagina { get; set; } = 1;

    [BindProperty(SupportsGet = true, Name = "welke")]
    public string? Welke { get; set; }

    [BindProperty(SupportsGet = true, Name = "soort")]
    public Overlegsoort? Soort { get; set; }

    [BindProperty(SupportsGet = true, Name = "voorzitter")]
    public Guid? Voorzitter { get; set; }

    public bool Geweest => Welke == "geweest";

    public bool Gefilterd => Soort is not null || Voorzitter is not null;

    public IReadOnlyList<Bijeenkomstregel> Regels { get; private set; } = [];

    public int Totaal { get; private set; }

    public IReadOnlyList<Agendaregel> Wachtend { get; private set; } = [];

    public int AantalWachtend { get; private set; }

    public IReadOnlyList<SelectListItem> Voorzitters { get; private set; } = [];

    public static IEnumerable<SelectListItem> Soorten => Enum.GetValues<Overlegsoort>().Select(s => new SelectListItem(Overlegwoorden.Naam(s), s.ToString()));

    public async Task OnGetAsync(CancellationToken ct)
    {
        Pagina = Math.Clamp(Pagina, 1, 10_000);
        (Regels, Totaal) = await lezer.Lijst(new(Geweest, Soort, Voorzitter is { } v ? new MedewerkerId(v) : null), Pagina, ct);
        (Wachtend, AantalWachtend) = Geweest ? ([], 0) : await lezer.Wachtlijst(null, ct);
        Voorzitters = [.. (await medewerkers.Alle(ct)).Values.Where(m => m.Rol == Rol.Gedragswetenschapper).OrderBy(m => m.Naam, StringComparer.Ordinal).Select(m => new SelectListItem(m.Naam, m.Id.ToString()))];
    }
}
