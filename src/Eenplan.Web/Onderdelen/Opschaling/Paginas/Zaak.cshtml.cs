using Eenplan.Domein.Beheer;
using Eenplan.Domein.Gedeeld;
using Eenplan.Domein.Opschaling;
using Eenplan.Web.Onderdelen.Casus.Contract;
using Eenplan.Web.Platform.Autorisatie;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Eenplan.Web.Onderdelen.Opschaling.Paginas;

/// <summary>One question to a GI that waits for its outcome, or one problem that was put to another organisation.</summary>
[Vereist(Recht.CasusSchrijven)]
public sealed class ZaakModel(
    CasusToegang toegang, Casuskoplezer koppen, Opschalinglezer lezer, LegGiUitkomstVast uitkomst, LegReactieVast reactie, SchaalOpBinnen binnen) : CasusPagina(toegang, koppen)
{
    public sealed class Vorm
    {
        public string? Uitkomst { get; set; }

        public string? UitkomstOp { get; set; }

        public string? Reactie { get; set; }

        public string? ReactieOp { get; set; }

        public bool Opgelost { get; set; }

        public string? EigenAan { get; set; }

        public string? EigenOp { get; set; }
    }

    [BindProperty(SupportsGet = true, Name = "zaak")]
    public Guid ZaakId { get; set; }

    [BindProperty]
    public Vorm Invoer { get; set; } = new();

    public Gioverleg? Gi { get; private set; }

    public Escalatie? Escalatie { get; private set; }

    public static Waarom Waarom { get; } = new("De andere organisatie levert niet wat is afgesproken.", Domein.Opschaling.Escalatie.Volgorde);

    public async Task<IActionResult> OnGetAsync(CancellationToken ct) => await Open(ct) ?? await Toon(ct);

    public async Task<IActionResult> OnPostGiAsync(CancellationToken ct) =>
        await Klaar(await uitkomst.VoerUit(new(CasusId, ZaakId, Invoer.Uitkomst, Invoer.UitkomstOp), ct), "De uitkomst staat in het dossier.", ct);

    public async Task<IActionResult> OnPostAntwoordAsync(CancellationToken ct) =>
        await Klaar(await reactie.VoerUit(new(CasusId, ZaakId, Invoer.Reactie, Invoer.ReactieOp, Invoer.Opgelost), ct), "Het antwoord staat in het dossier.", ct);

    public async Task<IActionResult> OnPostBinnenAsync(CancellationToken ct) =>
        await Klaar(await binnen.VoerUit(new(CasusId, ZaakId, Invoer.EigenAan, Invoer.EigenOp, Afwijking), ct), "Opgeschaald in de eigen organisatie.", ct);

    async Task<IActionResult> Klaar(Uitkomst<Klaar> klaar, string melding, CancellationToken ct)
    {
        if (klaar.Gelukt)
        {
            return Naar("/opschalen", melding);
        }

        var antwoord = await Opnieuw(klaar.Weigeringen, ct);
        return antwoord is PageResult ? await Toon(ct) : antwoord;
    }

    async Task<IActionResult> Toon(CancellationToken ct)
    {
        Gi = (await lezer.Gioverleggen(CasusId, ct)).FirstOrDefault(g => g.Id == ZaakId && g.Uitkomst is null);
        Escalatie = (await lezer.Escalaties(CasusId, ct)).FirstOrDefault(e => e.Id == ZaakId && e.Opgelost is null);
        return Gi is null && Escalatie is null ? NotFound() : Page();
    }
}
