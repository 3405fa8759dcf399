using Eenplan.Domein.Beheer;
using Eenplan.Domein.Gedeeld;
using Eenplan.Web.Onderdelen.Casus.Contract;
using Eenplan.Web.Platform.Autorisatie;
using Eenplan.Web.Platform.Identiteit;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using MonitoringEntiteit = Eenplan.Domein.Evaluatie.Monitoring;

namespace Eenplan.Web.Onderdelen.Evaluatie.Paginas;

/// <summary>One thing that is watched more closely: record a check, or stop (CR-056).</summary>
[Vereist(Recht.CasusZien)]
public sealed class MonitoringModel(CasusToegang toegang, Casuskoplezer koppen, Evaluatielezer lezer, LegControleVast leg, StopMonitoring stop, Handelende wie) : CasusPagina(toegang, koppen)
{
    public sealed class Vorm
    {
        public string? Op { get; set; }

        public string? Goed { get; set; }

        public string? Uitkomst { get; set; }

        public string? Reden { get; set; }
    }

    [BindProperty(SupportsGet = true, Name = "monitoring")]
    public Guid MonitoringId { get; set; }

    [BindProperty]
    public Vorm Invoer { get; set; } = new();

    public MonitoringEntiteit Deze { get; private set; } = null!;

    public bool StopFout { get; private set; }

    public bool MagSchrijven => Deze.GestoptOp is null && Kop.Casus.Open && wie.Heeft(Recht.CasusSchrijven);

    public static IEnumerable<SelectListItem> JaNee => [new("Ja, zoals afgesproken", "ja"), new("Nee", "nee")];

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (await Open(ct) is { } weigering)
        {
            return weigering;
        }

        Invoer.Op = Datum.Toon(Kop.Vandaag);
        return await Toon(ct);
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        bool? goed = Invoer.Goed switch { "ja" => true, "nee" => false, _ => null };
        return await Klaar(await leg.VoerUit(new(CasusId, MonitoringId, Invoer.Op, goed, Invoer.Uitkomst), ct), goed == false ? "Vastgelegd. Werd het onveiliger? Weeg dan de veiligheid opnieuw." : "Vastgelegd. De volgende controle staat in je werkvoorraad.", ct);
    }

    public async Task<IActionResult> OnPostStopAsync(CancellationToken ct)
    {
        var uitkomst = await stop.VoerUit(new(CasusId, MonitoringId, Invoer.Reden), ct);
        StopFout = !uitkomst.Gelukt;
        return await Klaar(uitkomst, "Vaker kijken is gestopt.", ct);
    }

    async Task<IActionResult> Klaar(Uitkomst<Klaar> uitkomst, string melding, CancellationToken ct)
    {
        if (uitkomst.Gelukt)
        {
            return Naar("/evaluaties", melding);
        }

        var antwoord = await Opnieuw(uitkomst.Weigeringen, ct);
        return antwoord is PageResult ? await Toon(ct) : antwoord;
    }

    async Task<IActionResult> Toon(CancellationToken ct)
    {
        if ((await lezer.Monitoringen(CasusId, ct)).FirstOrDefault(m => m.Id == MonitoringId) is not { } deze)
        {
            return NotFound();
        }

        Deze = deze;
        return Page();
    }
}
