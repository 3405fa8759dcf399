using Eenplan.Domein.Beheer;
using Eenplan.Web.Onderdelen.Casus.Contract;
using Eenplan.Web.Onderdelen.Signaal.Contract;
using Eenplan.Web.Platform.Autorisatie;
using Eenplan.Web.Platform.Identiteit;
using Microsoft.AspNetCore.Mvc;
using SignaalEntiteit = Eenplan.Domein.Signaal.Signaal;

namespace Eenplan.Web.Onderdelen.Coordinatie.Paginas;

/// <summary>The regisseur reads what was given to her, and accepts it or gives it back.</summary>
[Vereist(Recht.CasusSchrijven)]
public sealed class AannemenModel(CasusToegang toegang, Casuskoplezer koppen, Signalenlezer signalen, NeemCasusAan neemAan, Handelende wie) : CasusPagina(toegang, koppen)
{
    public SignaalEntiteit? Signaal { get; private set; }

    public bool Wacht => Kop.Casus is { WachtOpAanvaarding: true, Open: true } && Kop.Casus.RegisseurId == wie.Id;

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (await Open(ct) is { } weigering)
        {
            return weigering;
        }

        await Lees(ct);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        var uitkomst = await neemAan.VoerUit(new(CasusId), ct);
        if (uitkomst.Gelukt)
        {
            return Naar("", "Je hebt dit gezin aangenomen.");
        }

        var antwoord = await Opnieuw(uitkomst.Weigeringen, ct);
        if (Kop is not null)
        {
            await Lees(ct);
        }

        return antwoord;
    }

    async Task Lees(CancellationToken ct) => Signaal = (await signalen.Van(CasusId, ct)).FirstOrDefault();
}
