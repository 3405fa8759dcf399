using Eenplan.Domein.Beheer;
using Eenplan.Domein.Gedeeld;
using Eenplan.Domein.Overleg;
using Eenplan.Web.Platform.Autorisatie;
using Eenplan.Web.Platform.Identiteit;
using Eenplan.Web.Platform.Web;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Eenplan.Web.Onderdelen.Overleg.Paginas;

/// <summary>Plans a consultation, or changes one.</summary>
[Vereist(Recht.CasusSchrijven)]
public sealed class PlannenModel(Overleglezer lezer, PlanBijeenkomst plan, Medewerkers medewerkers, Handelende wie) : EenplanPagina
{
    public sealed class Vorm
    {
        public int Versie { get; set; }

        public Overlegsoort? Soort { get; set; }

        public string? Op { get; set; }

        public string? Van { get; set; }

        public string? Tot { get; set; }

        public string? Waar { get; set; }

        public Guid? Voorzitter { get; set; }

        public List<Guid> Deelnemers { get; set; } = [];
    }

    [BindProperty(SupportsGet = true, Name = "overleg")]
    public Guid? OverlegId { get; set; }

    [BindProperty]
    public Vorm Invoer { get; set; } = new();

    public IReadOnlyList<SelectListItem> Voorzitters { get; private set; } = [];

    public IReadOnlyList<SelectListItem> Collegas { get; private set; } = [];

    public static IEnumerable<SelectListItem> Soorten =>
    [
        new(Overlegwoorden.Naam(Overlegsoort.Casuistiek), nameof(Overlegsoort.Casuistiek)) { Group = new() { Name = "Zaken wegen en besluiten, met de gedragswetenschapper." } },
        new(Overlegwoorden.Naam(Overlegsoort.Caseload), nameof(Overlegsoort.Caseload)) { Group = new() { Name = "Over de rol van de regisseur: wat niet nodig is, doen we niet." } },
    ];

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        await LeesErbij(ct);
        if (OverlegId is { } id)
        {
            if (await Nu(id, ct) is not { } staat)
            {
                return NotFound();
            }

            Invoer = staat;
        }

        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        var i = Invoer;
        var uitkomst = await plan.VoerUit(new(OverlegId, i.Versie, i.Soort, i.Op, i.Van, i.Tot, i.Waar, i.Voorzitter is { } v ? new MedewerkerId(v) : null, [.. i.Deelnemers.Distinct().Select(d => new MedewerkerId(d))]), ct);
        if (uitkomst.Gelukt)
        {
            TempData["Melding"] = OverlegId is null ? "Het overleg is gepland. Kies welke zaken je bespreekt." : "Het overleg is gewijzigd.";
            return LocalRedirect($"~/overleggen/{uitkomst.Waarde}");
        }

        await LeesErbij(ct);
        if (OverlegId is { } id && await Nu(id, ct) is { } staat)
        {
            LegNaastElkaar(uitkomst.Weigeringen, Invoer, staat, "een collega", null);
        }

        return Weiger(uitkomst.Weigeringen);
    }

    async Task LeesErbij(CancellationToken ct)
    {
        var werkend = (await medewerkers.Alle(ct)).Values.Where(m => m.Actief && Rolrechten.Heeft(m.Rol, Recht.CasusZien)).OrderBy(m => m.Naam, StringComparer.Ordinal).ToList();
        Voorzitters = [.. werkend.Where(m => m.Rol == Rol.Gedragswetenschapper).Select(m => new SelectListItem(m.Naam, m.Id.ToString()))];
        Collegas = [.. werkend.Where(m => m.Rol != Rol.Gedragswetenschapper || m.Team == wie.Team).OrderBy(m => m.Team != wie.Team).Select(m => new SelectListItem($"{m.Naam}, {Rolrechten.Naam(m.Rol)}", m.Id.ToString()))];
    }

    async Task<Vorm?> Nu(Guid id, CancellationToken ct) => await lezer.Een(id, ct) is { Afgezegd: null } b
        ? new()
        {
            Versie = b.Versie,
            Soort = b.Soort,
            Op = Datum.Toon(b.Op),
            Van = Overlegtijd.Klok(b.Begin),
            Tot = Overlegtijd.Klok(b.Einde),
            Waar = b.Waar,
            Voorzitter = b.VoorzitterId.Waarde,
            Deelnemers = [.. b.Deelnemers.Select(d => d.MedewerkerId.Waarde)],
        }
        : null;
}
