using Eenplan.Domein.Beheer;
using Eenplan.Domein.Coordinatie;
using Eenplan.Web.Onderdelen.Casus.Contract;
using Eenplan.Web.Platform.Autorisatie;
using Microsoft.AspNetCore.Mvc;

namespace Eenplan.Web.Onderdelen.Coordinatie.Paginas;

/// <summary>Own tasks and what one waits for.</summary>
[Vereist(Recht.CasusZien)]
public sealed class TakenModel(CasusToegang toegang, Casuskoplezer koppen, Contactlezer lezer, MaakTaak maak, RondTaakAf rondAf, Platform.Identiteit.Handelende wie) : CasusPagina(toegang, koppen)
{
    public sealed class Vorm
    {
        public string? Wat { get; set; }

        public string? Uiterlijk { get; set; }

        public string? WachtOp { get; set; }
    }

    [BindProperty]
    public Vorm Invoer { get; set; } = new();

    public IReadOnlyList<Taak> Taken { get; private set; } = [];

    public bool Eigen(Taak taak) => taak.Door == wie.Id;

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (await Open(ct) is { } weigering)
        {
            return weigering;
        }

        Taken = await lezer.Taken(CasusId, ct);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        var uitkomst = await maak.VoerUit(new(CasusId, Invoer.Wat, Invoer.Uiterlijk, Invoer.WachtOp), ct);
        if (uitkomst.Gelukt)
        {
            return Naar("/taken", "De taak staat in je werkvoorraad.");
        }

        return await Nogmaals(uitkomst.Weigeringen, ct);
    }

    public async Task<IActionResult> OnPostKlaarAsync(Guid taak, bool naarWerkvoorraad, CancellationToken ct)
    {
        var uitkomst = await rondAf.VoerUit(new(CasusId, taak), ct);
        if (uitkomst.Gelukt && naarWerkvoorraad)
        {
            TempData["Melding"] = "Klaar.";
            return LocalRedirect("~/werkvoorraad");
        }

        return uitkomst.Gelukt ? Naar("/taken", "Klaar.") : await Nogmaals(uitkomst.Weigeringen, ct);
    }

    async Task<IActionResult> Nogmaals(IReadOnlyList<Domein.Gedeeld.Weigering> weigeringen, CancellationToken ct)
    {
        var antwoord = await Opnieuw(weigeringen, ct);
        Taken = Kop is null ? [] : await lezer.Taken(CasusId, ct);
        return antwoord;
    }
}
