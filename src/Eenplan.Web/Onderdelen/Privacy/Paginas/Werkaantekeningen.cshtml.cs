using Eenplan.Domein.Beheer;
using Eenplan.Web.Onderdelen.Casus.Contract;
using Eenplan.Web.Platform.Autorisatie;
using Microsoft.AspNetCore.Mvc;

namespace Eenplan.Web.Onderdelen.Privacy.Paginas;

/// <summary>Own working notes: for their author alone.</summary>
[Vereist(Recht.Werkaantekeningen)]
public sealed class WerkaantekeningenModel(CasusToegang toegang, Casuskoplezer koppen, Werkaantekeningen notities) : CasusPagina(toegang, koppen)
{
    public sealed class Vorm
    {
        public int Versie { get; set; }

        public string? Tekst { get; set; }
    }

    [BindProperty]
    public Vorm Invoer { get; set; } = new();

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (await Open(ct) is { } weigering)
        {
            return weigering;
        }

        (Invoer.Tekst, Invoer.Versie) = await notities.Lees(CasusId, ct);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        var uitkomst = await notities.Schrijf(CasusId, Invoer.Tekst, Invoer.Versie, ct);
        if (uitkomst.Gelukt)
        {
            return Naar("/werkaantekeningen", "Bewaard. Alleen jij ziet dit.");
        }

        var antwoord = await Opnieuw(uitkomst.Weigeringen, ct);
        if (Kop is not null)
        {
            var (tekst, versie) = await notities.Lees(CasusId, ct);
            LegNaastElkaar(uitkomst.Weigeringen, Invoer, new Vorm { Tekst = tekst, Versie = versie }, null, null);
        }

        return antwoord;
    }
}
