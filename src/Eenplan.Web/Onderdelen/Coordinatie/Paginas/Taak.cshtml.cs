using Eenplan.Domein.Beheer;
using Eenplan.Domein.Coordinatie;
using Eenplan.Domein.Gedeeld;
using Eenplan.Web.Onderdelen.Casus.Contract;
using Eenplan.Web.Platform.Autorisatie;
using Microsoft.AspNetCore.Mvc;

namespace Eenplan.Web.Onderdelen.Coordinatie.Paginas;

/// <summary>Replaces or withdraws an own open task.</summary>
[Vereist(Recht.CasusSchrijven)]
public sealed class TaakModel(CasusToegang toegang, Casuskoplezer koppen, Contactlezer lezer, VervangTaak vervang, TrekTaakIn trekIn) : CasusPagina(toegang, koppen)
{
    public sealed class Vorm
    {
        public string? Wat { get; set; }

        public string? Uiterlijk { get; set; }

        public string? WachtOp { get; set; }

        public string? Reden { get; set; }

        public string? Intrekreden { get; set; }
    }

    [BindProperty(SupportsGet = true, Name = "taak")]
    public Guid TaakId { get; set; }

    [BindProperty]
    public Vorm Invoer { get; set; } = new();

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (await Open(ct) is { } weigering)
        {
            return weigering;
        }

        if (await lezer.EigenTaak(CasusId, TaakId, ct) is not { } taak)
        {
            return NotFound();
        }

        Invoer = new() { Wat = taak.Wat, Uiterlijk = Datum.Toon(taak.Uiterlijk), WachtOp = taak.WachtOp };
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        var uitkomst = await vervang.VoerUit(new(CasusId, TaakId, Invoer.Wat, Invoer.Uiterlijk, Invoer.WachtOp, Invoer.Reden), ct);
        return uitkomst.Gelukt ? Naar("/taken", "De taak is gewijzigd. De tijdlijn laat zien wat er eerst stond.") : await Opnieuw(uitkomst.Weigeringen, ct);
    }

    public async Task<IActionResult> OnPostIntrekkenAsync(CancellationToken ct)
    {
        var uitkomst = await trekIn.VoerUit(new(CasusId, TaakId, Invoer.Intrekreden), ct);
        return uitkomst.Gelukt
            ? Naar("/taken", "De taak is ingetrokken. De tijdlijn laat zien dat die er stond.")
            : await Opnieuw([.. uitkomst.Weigeringen.Select(w => w.Veld == "reden" ? w.Bij("intrekreden") : w)], ct);
    }
}
