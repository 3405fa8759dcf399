using Eenplan.Domein.Beheer;
using Eenplan.Domein.Gedeeld;
using Eenplan.Web.Onderdelen.Casus.Contract;
using Eenplan.Web.Platform.Autorisatie;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Eenplan.Web.Onderdelen.Toegang.Paginas;

/// <summary>Writes down what was asked, signed or not yet (CR-042).</summary>
[Vereist(Recht.CasusSchrijven)]
public sealed class AanvraagModel(CasusToegang toegang, Casuskoplezer koppen, Hulpboek boek, Gezagslezer gezag, VraagHulp vraag) : CasusPagina(toegang, koppen)
{
    public sealed class Vorm : Tekenvorm
    {
        public PersoonId? Kind { get; set; }

        public string? Vraag { get; set; }
    }

    [BindProperty]
    public Vorm Invoer { get; set; } = new();

    public IReadOnlyList<SelectListItem> Namen { get; private set; } = [];

    public IReadOnlyList<SelectListItem> Scans { get; private set; } = [];

    public IEnumerable<SelectListItem> Kinderen => Kop.Kinderen.Select(k => new SelectListItem(k.Kind(Kop.Vandaag), k.Id.ToString()));

    public static IEnumerable<SelectListItem> Vormen => Tekenkeuzes.Vormen(ookNogNiet: true);

    public static Waarom Waarom { get; } = new("Het gezin vraagt hulp.", Domein.Toegang.Aanvraag.Ondertekend);

    public async Task<IActionResult> OnGetAsync(CancellationToken ct) => await Open(ct) ?? await Toon(ct);

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        var uitkomst = await vraag.VoerUit(new(CasusId, Invoer.Kind, Invoer.Vraag, Invoer.Opdracht), ct);
        if (uitkomst.Gelukt)
        {
            return Naar($"/hulp/{uitkomst.Waarde}", "Vastgelegd. Zet nu de mogelijkheden naast elkaar.");
        }

        var antwoord = await Opnieuw(uitkomst.Weigeringen, ct);
        if (antwoord is PageResult)
        {
            await Toon(ct);
        }

        return antwoord;
    }

    async Task<IActionResult> Toon(CancellationToken ct)
    {
        Namen = Tekenkeuzes.Namen(await gezag.Van(Kop.Casus, Kop.Vandaag, ct));
        Scans = Tekenkeuzes.Scans(await boek.Stukken(CasusId, ct));
        return Page();
    }
}
