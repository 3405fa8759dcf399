using Eenplan.Domein.Beheer;
using Eenplan.Domein.Gedeeld;
using Eenplan.Domein.Privacy;
using Eenplan.Domein.Toegang;
using Eenplan.Web.Onderdelen.Casus.Contract;
using Eenplan.Web.Platform.Autorisatie;
using Eenplan.Web.Platform.Documenten;
using Eenplan.Web.Platform.Identiteit;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Eenplan.Web.Onderdelen.Toegang.Paginas;

/// <summary>A decision as it was taken, and its letters.</summary>
[Vereist(Recht.CasusZien)]
public sealed class BesluitModel(CasusToegang toegang, Casuskoplezer koppen, Hulpboek boek, Besluitbriefmaker maker, Medewerkers medewerkers) : CasusPagina(toegang, koppen)
{
    [BindProperty(SupportsGet = true, Name = "besluit")]
    public Guid BesluitId { get; set; }

    public Hulpbesluit Besluit { get; private set; } = null!;

    public IReadOnlyList<Gezagdrager> Ontvangers { get; private set; } = [];

    public string Door { get; private set; } = "";

    public string Kind => Kop.Leden.FirstOrDefault(l => l.Id == Besluit.KindId)?.Roepnaam ?? "een kind";

    public bool KindWeg => Kop.Casus.Kinderen.All(k => k.PersoonId != Besluit.KindId);

    public static Waarom Waarom { get; } = new("Er is een besluit genomen.", Besluitbrief.Bezwaar);

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (await Open(ct) is { } weigering)
        {
            return weigering;
        }

        if (await boek.LeesBesluit(CasusId, BesluitId, ct) is not { } rij)
        {
            return NotFound();
        }

        Besluit = rij;
        Ontvangers = await maker.Ontvangers(Kop.Casus, rij.KindId, Kop.Vandaag, ct);
        Door = (await medewerkers.Zoek(rij.Door, ct))?.Naam ?? "oud-medewerker";
        return Page();
    }
}

/// <summary>The letter of a decision to one person, to look at, print and send.</summary>
public abstract class Briefpagina(CasusToegang toegang, Casuskoplezer koppen, Hulpboek boek, Besluitbriefmaker maker) : CasusPagina(toegang, koppen)
{
    [BindProperty(SupportsGet = true, Name = "besluit")]
    public Guid BesluitId { get; set; }

    [BindProperty(SupportsGet = true, Name = "tekenaar")]
    public string Wie { get; set; } = "";

    public Brief Brief { get; private set; } = null!;

    protected async Task<bool> LeesBrief(CancellationToken ct)
    {
        if (await boek.LeesBesluit(CasusId, BesluitId, ct) is not { } rij || await maker.Maak(Kop.Casus, rij, Wie, Kop.Vandaag, ct) is not { } brief)
        {
            return false;
        }

        Brief = brief;
        return true;
    }
}

/// <summary>Preview and sending of a letter (Awb 3:41).</summary>
[Vereist(Recht.CasusSchrijven)]
public sealed class BriefModel(CasusToegang toegang, Casuskoplezer koppen, Hulpboek boek, Besluitbriefmaker maker, VerstuurBesluit verstuur) : Briefpagina(toegang, koppen, boek, maker)
{
    public sealed class Vorm
    {
        public Verstrekwijze? Wijze { get; set; }

        public string? Adres { get; set; }
    }

    [BindProperty]
    public Vorm Invoer { get; set; } = new();

    public static IEnumerable<SelectListItem> Wijzen { get; } =
    [
        new("Op papier", nameof(Verstrekwijze.Papier)) { Group = new() { Name = "Druk de brief af en doe haar op de post." } },
        new("Per e-mail", nameof(Verstrekwijze.Email)) { Group = new() { Name = "Alleen als deze persoon heeft gezegd dat post van de gemeente per e-mail mag. De hele brief staat in de mail." } },
    ];

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (await Open(ct) is { } weigering)
        {
            return weigering;
        }

        if (!await LeesBrief(ct))
        {
            return NotFound();
        }

        Invoer = new() { Adres = Brief.Email };
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        var uitkomst = await verstuur.VoerUit(new(CasusId, BesluitId, Wie, Invoer.Wijze, Invoer.Adres), ct);
        if (uitkomst.Gelukt)
        {
            return Naar($"/hulp/besluit/{BesluitId}", "De brief is vastgelegd bij Gedeeld. De zes weken voor bezwaar lopen vanaf morgen.");
        }

        var antwoord = await Opnieuw(uitkomst.Weigeringen, ct);
        return antwoord is not PageResult || await LeesBrief(ct) ? antwoord : NotFound();
    }
}

/// <summary>The letter as a PDF; where that cannot be made, the letter to print.</summary>
[Vereist(Recht.CasusSchrijven)]
public sealed class BriefpdfModel(CasusToegang toegang, Casuskoplezer koppen, Hulpboek boek, Besluitbriefmaker maker, Pdfmaker pdf, Weergave weergave) : Briefpagina(toegang, koppen, boek, maker)
{
    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (await Open(ct) is { } weigering)
        {
            return weigering;
        }

        if (!await LeesBrief(ct))
        {
            return NotFound();
        }

        if (await pdf.Maak(await weergave.Document(PageContext, "/Onderdelen/Toegang/Paginas/_Brief.cshtml", Brief, "Besluit over hulp"), ct) is { } inhoud)
        {
            return File(inhoud, "application/pdf", "besluit.pdf");
        }

        TempData["Melding"] = "Een PDF maken lukt hier nu niet. Druk deze bladzijde af, of kies bij afdrukken voor ‘opslaan als PDF’.";
        return LocalRedirect($"~/casus/{CasusId}/hulp/besluit/{BesluitId}/brief/{Uri.EscapeDataString(Wie)}");
    }
}
