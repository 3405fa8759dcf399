using Eenplan.Domein.Gedeeld;
using Eenplan.Domein.Screening;
using Eenplan.Web.Onderdelen.Casus.Contract;
using Microsoft.AspNetCore.Mvc;

namespace Eenplan.Web.Onderdelen.Screening.Paginas;

/// <summary>Base of the small forms of the screening: the file they write in, and what follows after saving.</summary>
public abstract class Screeningsformulier(CasusToegang toegang, Casuskoplezer koppen, Screeninglezer lezer) : CasusPagina(toegang, koppen)
{
    public Screeningsdossier? Dossier { get; private set; }

    public DateOnly Vandaag => lezer.Vandaag;

    protected int Dossierversie => Dossier?.Versie ?? 0;

    /// <summary>Opens case and screening; answers the refusal, or null when the form may be shown.</summary>
    protected async Task<IActionResult?> OpenMet(CancellationToken ct)
    {
        if (await Open(ct) is { } weigering)
        {
            return weigering;
        }

        Dossier = await lezer.Dossier(CasusId, ct);
        return null;
    }

    /// <summary>Back to the screening, or the form again with what was typed; after a stale save both texts.</summary>
    /// <param name="hun">The form as the file has it now.</param>
    /// <param name="soort">Kind of fact that tells of such a change.</param>
    protected async Task<IActionResult> Rond(Uitkomst<Klaar> uitkomst, string melding, object mijn, Func<object> hun, string soort, CancellationToken ct)
    {
        if (uitkomst.Gelukt)
        {
            return Naar("/screening", melding);
        }

        var antwoord = await Opnieuw(uitkomst.Weigeringen, ct);
        if (Kop is not null)
        {
            Dossier = await lezer.Dossier(CasusId, ct);
            await Vergelijk(uitkomst.Weigeringen, mijn, hun(), ct, soort);
        }

        return antwoord;
    }
}
