using Eenplan.Domein.Beheer;
using Eenplan.Domein.Gedeeld;
using Eenplan.Web.Onderdelen.Casus.Contract;
using Eenplan.Web.Platform.Autorisatie;
using Eenplan.Web.Platform.Inzagelog;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Eenplan.Web.Onderdelen.Gezin.Paginas;

/// <summary>Adds a household or changes its name and address.</summary>
[Vereist(Recht.CasusSchrijven)]
public sealed class HuisModel(CasusToegang toegang, Casuskoplezer koppen, Gezinslezer lezer, WijzigHuishouden wijzig, Inzage inzage) : CasusPagina(toegang, koppen)
{
    public sealed class Vorm
    {
        public int? Versie { get; set; }

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

        var (staat, geheim) = await Nu(id, ct);
        if (staat is null)
        {
            return geheim ? StatusCode(StatusCodes.Status403Forbidden) : NotFound();
        }

        Invoer = staat;
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        var uitkomst = await wijzig.VoerUit(new(CasusId, HuisId, Invoer.Huisnaam, new(Invoer.Adres, Invoer.Postcode, Invoer.Plaats, Invoer.Wijk, Invoer.Geheim), Invoer.Versie), ct);
        if (uitkomst.Gelukt)
        {
            return Naar("/gezin", "Het adres is vastgelegd.");
        }

        var antwoord = await Opnieuw(uitkomst.Weigeringen, ct);
        if (antwoord is PageResult && HuisId is { } id && (await Nu(id, ct)).Vorm is { } staat)
        {
            await Vergelijk(uitkomst.Weigeringen, Invoer, staat, ct, "AdresGewijzigd");
        }

        return antwoord;
    }

    /// <summary>The form as the file has it; null when it is not there, or secret for this reader.</summary>
    async Task<(Vorm? Vorm, bool Geheim)> Nu(Guid id, CancellationToken ct)
    {
        var gezin = (await lezer.Lees(Kop.Casus, ct)).Gezin;
        var huis = gezin.Huishoudens.FirstOrDefault(h => h.Id == id);
        var dicht = huis is { Geheim: true } && !Toegang.Betrokken(Kop.Casus);
        return huis is null || dicht
            ? (null, dicht)
            : (new() { Versie = gezin.Versie, Huisnaam = huis.Naam, Adres = huis.Adres, Postcode = huis.Postcode, Plaats = huis.Plaats, Wijk = huis.Wijk, Geheim = huis.Geheim }, false);
    }
}
