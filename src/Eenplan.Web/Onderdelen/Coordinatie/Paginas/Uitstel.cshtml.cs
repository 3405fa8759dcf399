using Eenplan.Domein.Beheer;
using Eenplan.Domein.Coordinatie;
using Eenplan.Domein.Gedeeld;
using Eenplan.Web.Onderdelen.Casus.Contract;
using Eenplan.Web.Platform.Autorisatie;
using Microsoft.AspNetCore.Mvc;

namespace Eenplan.Web.Onderdelen.Coordinatie.Paginas;

/// <summary>Lets one point of the worklist wait until a day, with a reason.</summary>
[Vereist(Recht.CasusSchrijven)]
public sealed class UitstelModel(CasusToegang toegang, Casuskoplezer koppen, StelWerkUit stelUit) : CasusPagina(toegang, koppen)
{
    public sealed class Vorm
    {
        public string? Reden { get; set; }

        public string? Tot { get; set; }
    }

    [BindProperty(SupportsGet = true, Name = "code")]
    public string? Code { get; set; }

    [BindProperty(SupportsGet = true, Name = "onderwerp")]
    public string? Onderwerp { get; set; }

    [BindProperty]
    public Vorm Invoer { get; set; } = new();

    public Werkpunt? Punt { get; private set; }

    public bool KanWachten => Punt is { } p && Uitstel.KanWachten(p.Code);

    public static Regel Regel => Uitstel.VeiligheidWachtNooit;

    public static Waarom Waarom { get; } = new("Dit gaat over de veiligheid van een kind.", Uitstel.VeiligheidWachtNooit);

    public string Wat => Punt?.Wat ?? Kop.Termijnnaam(Punt?.Code ?? "");

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (await Open(ct) is { } weigering)
        {
            return weigering;
        }

        Punt = await stelUit.Punt(CasusId, Code ?? "", Onderwerp ?? "", ct);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        var uitkomst = await stelUit.VoerUit(new(CasusId, Code ?? "", Onderwerp, Invoer.Tot, Invoer.Reden), ct);
        if (uitkomst.Gelukt)
        {
            TempData["Melding"] = "Dit komt vanzelf terug op de dag die je koos.";
            return LocalRedirect("~/werkvoorraad");
        }

        var antwoord = await Opnieuw(uitkomst.Weigeringen, ct);
        Punt = Kop is null ? null : await stelUit.Punt(CasusId, Code ?? "", Onderwerp ?? "", ct);
        return antwoord;
    }
}
