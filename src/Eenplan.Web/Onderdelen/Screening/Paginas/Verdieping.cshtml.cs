using Eenplan.Domein.Beheer;
using Eenplan.Domein.Gedeeld;
using Eenplan.Domein.Screening;
using Eenplan.Web.Onderdelen.Casus.Contract;
using Eenplan.Web.Platform.Autorisatie;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Eenplan.Web.Onderdelen.Screening.Paginas;

/// <summary>Questionnaires or an observation, after a talk with the gedragswetenschapper.</summary>
[Vereist(Recht.CasusSchrijven)]
public sealed class VerdiepingModel(CasusToegang toegang, Casuskoplezer koppen, Screeninglezer lezer, Verdiep verdiep) : Screeningsformulier(toegang, koppen, lezer)
{
    public sealed class Vorm
    {
        public int Versie { get; set; }

        public Verdiepingsoort? Soort { get; set; }

        public string? Wat { get; set; }

        public string? Gedragswetenschapper { get; set; }

        public string? OverlegdOp { get; set; }

        public string? Reden { get; set; }

        public string? Uitkomst { get; set; }
    }

    [BindProperty(SupportsGet = true, Name = "verdieping")]
    public Guid? Rij { get; set; }

    [BindProperty]
    public Vorm Invoer { get; set; } = new();

    public static IReadOnlyList<SelectListItem> Soorten { get; } = [new("Vragenlijst", nameof(Verdiepingsoort.Vragenlijst)), new("Observatie", nameof(Verdiepingsoort.Observatie))];

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (await OpenMet(ct) is { } weigering)
        {
            return weigering;
        }

        if (Rij is not null && Dossier?.Verdiepingen.Any(v => v.Id == Rij) != true)
        {
            return NotFound();
        }

        Invoer = Nu();
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct) =>
        await Rond(await verdiep.VoerUit(new(CasusId, Invoer.Versie, Rij, Invoer.Soort, Invoer.Wat, Invoer.Gedragswetenschapper, Invoer.OverlegdOp, Invoer.Reden, Invoer.Uitkomst), ct), "Bewaard.", Invoer, Nu, "VerdiepingVastgelegd", ct);

    Vorm Nu()
    {
        var v = Dossier?.Verdiepingen.FirstOrDefault(r => r.Id == Rij);
        return new() { Versie = Dossierversie, Soort = v?.Soort, Wat = v?.Wat, Gedragswetenschapper = v?.Gedragswetenschapper, OverlegdOp = v is null ? null : Datum.Toon(v.OverlegdOp), Reden = v?.Reden, Uitkomst = v?.Uitkomst };
    }
}
