using Eenplan.Domein.Afschaling;
using Eenplan.Domein.Beheer;
using Eenplan.Domein.Gedeeld;
using Eenplan.Web.Onderdelen.Casus.Contract;
using Eenplan.Web.Platform.Autorisatie;
using Microsoft.AspNetCore.Mvc;

namespace Eenplan.Web.Onderdelen.Signaal.Paginas;

/// <summary>Asks before a signal that nobody has is closed without case work.</summary>
[Vereist(Recht.SignaalDoorzetten)]
public sealed class GeenVervolgModel(CasusToegang toegang, Casuskoplezer koppen, SluitZonderVervolg sluit) : CasusPagina(toegang, koppen)
{
    public sealed class Vorm
    {
        public int Versie { get; set; }

        public string? Reden { get; set; }
    }

    [BindProperty]
    public Vorm Invoer { get; set; } = new();

    public static Waarom Waarom { get; } = new("Iemand maakt zich zorgen over een kind.", Afsluiting.EerstWegen);

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (await Open(ct) is { } weigering)
        {
            return weigering;
        }

        Invoer.Versie = Kop.Casus.Versie;
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        var uitkomst = await sluit.VoerUit(new(CasusId, Invoer.Versie, Invoer.Reden), ct);
        if (!uitkomst.Gelukt)
        {
            return await Opnieuw(uitkomst.Weigeringen, ct);
        }

        TempData["Melding"] = "Het signaal is gesloten zonder vervolg.";
        return LocalRedirect("~/signalen");
    }
}
