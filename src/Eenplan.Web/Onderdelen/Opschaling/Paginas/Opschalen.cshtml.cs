using Eenplan.Domein.Beheer;
using Eenplan.Domein.Gedeeld;
using Eenplan.Domein.Opschaling;
using Eenplan.Web.Onderdelen.Casus.Contract;
using Eenplan.Web.Platform.Autorisatie;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Eenplan.Web.Onderdelen.Opschaling.Paginas;

/// <summary>A crisis, advice of a GI, and help that does not come (CR-027, CR-060, CR-067).</summary>
[Vereist(Recht.CasusSchrijven)]
public sealed class OpschalenModel(
    CasusToegang toegang, Casuskoplezer koppen, Opschalinglezer lezer, BeginCrisis crisis, RondCrisisAf rondAf, VraagGi gi, LegProbleemVoor legVoor) : CasusPagina(toegang, koppen)
{
    public sealed class Vorm
    {
        public string? Wat { get; set; }

        public string? Ingrijpen { get; set; }

        public string? Spoedhulp { get; set; }

        public string? PlanMet { get; set; }

        public string? Instelling { get; set; }

        public string? Vraag { get; set; }

        public bool Samen { get; set; }

        public string? Op { get; set; }

        public string? Organisatie { get; set; }

        public string? Probleem { get; set; }

        public string? Aan { get; set; }

        public string? Voorgelegd { get; set; }
    }

    string? bezig;

    [BindProperty]
    public Vorm Invoer { get; set; } = new();

    public IReadOnlyList<Escalatie> Escalaties { get; private set; } = [];

    public IReadOnlyList<Gioverleg> Gioverleggen { get; private set; } = [];

    public Crisis? Lopend { get; private set; }

    public static Waarom Crisiswaarom { get; } = new("Er is een crisis vastgelegd.", Crisis.Controle);

    /// <summary>The form that was refused stays open.</summary>
    public bool Toont(string vorm) => bezig == vorm;

    public async Task<IActionResult> OnGetAsync(CancellationToken ct) => await Open(ct) ?? await Toon(ct);

    public async Task<IActionResult> OnPostCrisisAsync(CancellationToken ct) =>
        await Klaar(await crisis.VoerUit(new(CasusId, Invoer.Wat, Invoer.Ingrijpen, Invoer.Spoedhulp), ct), "Crisis", "Vastgelegd. Weeg nu de veiligheid van elk kind.", ct);

    public async Task<IActionResult> OnPostCrisisKlaarAsync(Guid zaak, CancellationToken ct) =>
        await Klaar(await rondAf.VoerUit(new(CasusId, zaak, Invoer.PlanMet, Invoer.Spoedhulp), ct), "CrisisKlaar", "De crisis is afgerond.", ct);

    public async Task<IActionResult> OnPostGiAsync(CancellationToken ct) =>
        await Klaar(await gi.VoerUit(new(CasusId, Invoer.Instelling, Invoer.Vraag, Invoer.Samen, Invoer.Op), ct), "Gi", "De vraag staat in het dossier.", ct);

    public async Task<IActionResult> OnPostVoorleggenAsync(CancellationToken ct)
    {
        var uitkomst = await legVoor.VoerUit(new(CasusId, Invoer.Organisatie, Invoer.Probleem, Invoer.Aan, Invoer.Voorgelegd), ct);
        return await Klaar(
            uitkomst.Gelukt ? Domein.Gedeeld.Klaar.Goed : Uitkomst<Klaar>.Geweigerd([.. uitkomst.Weigeringen.Select(w => w.Veld == "op" ? w.Bij("voorgelegd") : w)]), "Voorleggen", "Het probleem is voorgelegd en staat in het dossier.", ct);
    }

    async Task<IActionResult> Klaar(Uitkomst<Klaar> uitkomst, string vorm, string melding, CancellationToken ct)
    {
        if (uitkomst.Gelukt)
        {
            return Naar("/opschalen", melding);
        }

        bezig = vorm;
        var antwoord = await Opnieuw(uitkomst.Weigeringen, ct);
        if (antwoord is PageResult)
        {
            await Toon(ct);
        }

        return antwoord;
    }

    async Task<IActionResult> Toon(CancellationToken ct)
    {
        Lopend = (await lezer.Crises(CasusId, ct)).FirstOrDefault(c => c.Gecontroleerd is null);
        Gioverleggen = await lezer.Gioverleggen(CasusId, ct);
        Escalaties = await lezer.Escalaties(CasusId, ct);
        return Page();
    }
}
