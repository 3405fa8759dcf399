using Eenplan.Domein.Beheer;
using Eenplan.Domein.Gedeeld;
using Eenplan.Web.Onderdelen.Casus.Contract;
using Eenplan.Web.Platform.Autorisatie;
using Eenplan.Web.Platform.Identiteit;
using Microsoft.AspNetCore.Mvc;

namespace Eenplan.Web.Onderdelen.Afschaling.Paginas;

/// <summary>Closing, reopening, giving back.</summary>
[Vereist(Recht.CasusSchrijven)]
public sealed class RegieModel(CasusToegang toegang, Casuskoplezer koppen, SluitCasus sluit, HeropenCasus heropen, Handelende wie) : CasusPagina(toegang, koppen)
{
    public sealed class Vorm
    {
        public int Versie { get; set; }

        public string? Reden { get; set; }

        public string? Waakdatum { get; set; }
    }

    [BindProperty]
    public Vorm Invoer { get; set; } = new();

    public bool MagNaarAnderTeam => wie.Heeft(Recht.Toewijzen) || (wie.Heeft(Recht.SignaalDoorzetten) && Kop.Casus.RegisseurId is null);

    public DateOnly? HeropenenTot => Kop.Casus.GeslotenOp is { } dag ? Domein.Afschaling.Afsluiting.HeropenenTot(dag) : null;

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (await Open(ct) is { } weigering)
        {
            return weigering;
        }

        Invoer.Versie = Kop.Casus.Versie;
        return Page();
    }

    public async Task<IActionResult> OnPostSluitAsync(CancellationToken ct)
    {
        var uitkomst = await sluit.VoerUit(new(CasusId, Invoer.Versie, Invoer.Reden, Invoer.Waakdatum, Afwijking), ct);
        if (uitkomst.Gelukt)
        {
            return Naar("", "De casus is gesloten.");
        }

        var antwoord = await Opnieuw(uitkomst.Weigeringen, ct);
        if (Kop is { } kop)
        {
            await Vergelijk(uitkomst.Weigeringen, Invoer, new Vorm { Versie = kop.Casus.Versie, Reden = kop.Casus.Sluitreden ?? Invoer.Reden, Waakdatum = kop.Casus.Waakdatum is { } dag ? Datum.Toon(dag) : Invoer.Waakdatum }, ct);
        }

        return antwoord;
    }

    public async Task<IActionResult> OnPostHeropenAsync(CancellationToken ct)
    {
        var uitkomst = await heropen.VoerUit(new(CasusId, Invoer.Reden), ct);
        return uitkomst.Gelukt ? Naar("", "De casus is weer open.") : await Opnieuw(uitkomst.Weigeringen, ct);
    }
}
