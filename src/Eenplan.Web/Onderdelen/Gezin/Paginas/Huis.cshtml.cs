using Eenplan.Domein.Beheer;
using Eenplan.Domein.Gedeeld;
using Eenplan.Web.Onderdelen.Casus.Contract;
using Eenplan.Web.Platform.Autorisatie;
using Eenplan.Web.Platform.Inzagelog;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Eenplan.Web.Onderdelen.Gezin.Paginas;

/// <summary>Adds a household or changes its name and address.</summary>
[Vereist(Recht.CasusSchrijven)]
public sealed class HuisModel(CasusToegang toegang, Casuskoplezer koppen, Gezinslezer lezer, WijzigHuishouden wijzig, Inzage inzage) : CasusPagina(toegang, koppen)
{
    public sealed class Vorm
    {
        public string? Huisnaam { get; set; }

        public string? Adres { get; set; }

        public string? Postcode { get; set; }

        public string? Plaats { get; set; }

        public string? Wijk { get; set; }

        public bool Geheim { get; set; }
    }

    [BindProperty(SupportsGet = true, Name = "huis")]
    public Guid? HuisId { get; set; }

    [BindProperty]
    public Vorm Invoer { get; set; } = new();

    public IEnumerable<SelectListItem> Wijken => Kop.Profiel.Wijken.Select(w => new SelectListItem(w, w));

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (HuisId is not null)
        {
            inzage.Noteer("adres wijzigen", [], CasusId);
        }

        if (await Open(ct) is { } weigering)
        {
            return weigering;
        }

        if (HuisId is not { } id)
        {
            return Page();
        }

        var beeld = await lezer.Lees(Kop.Casus, ct);
        if (beeld.Gezin.Huishoudens.FirstOrDefault(h => h.Id == id) is not { } huis)
        {
            return NotFound();
        }

        if (huis.Geheim && !Toegang.Betrokken(Kop.Casus))
        {
            return StatusCode(StatusCodes.Status403Forbidden);
        }

        Invoer = new() { Huisnaam = huis.Naam, Adres = huis.Adres, Postcode = huis.Postcode, Plaats = huis.Plaats, Wijk = huis.Wijk, Geheim = huis.Geheim };
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        var uitkomst = await wijzig.VoerUit(new(CasusId, HuisId, Invoer.Huisnaam, new(Invoer.Adres, Invoer.Postcode, Invoer.Plaats, Invoer.Wijk, Invoer.Geheim)), ct);
        return uitkomst.Gelukt ? Naar("/gezin", "Het adres is vastgelegd.") : await Opnieuw(uitkomst.Weigeringen, ct);
    }
}
