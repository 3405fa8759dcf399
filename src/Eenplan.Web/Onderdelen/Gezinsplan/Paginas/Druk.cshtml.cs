using Eenplan.Domein.Beheer;
using Eenplan.Web.Onderdelen.Casus.Contract;
using Eenplan.Web.Platform.Autorisatie;
using Eenplan.Web.Platform.Documenten;
using Microsoft.AspNetCore.Mvc;

namespace Eenplan.Web.Onderdelen.Gezinsplan.Paginas;

/// <summary>The plan on a sheet, for everybody or for one reader.</summary>
public abstract class Bladpagina(CasusToegang toegang, Casuskoplezer koppen, Planbladmaker maker) : CasusPagina(toegang, koppen)
{
    [BindProperty(SupportsGet = true, Name = "versie")]
    public int? Nr { get; set; }

    [BindProperty(SupportsGet = true, Name = "voor")]
    public string? Voor { get; set; }

    /// <summary>The sheet; null while there is no plan.</summary>
    public Planblad? Blad { get; private set; }

    protected async Task<IActionResult?> Lees(CancellationToken ct)
    {
        if (await Open(ct) is { } weigering)
        {
            return weigering;
        }

        Blad = await maker.Maak(Kop, Nr, string.IsNullOrEmpty(Voor) ? null : Voor, ct);
        return Blad is null && (Nr is not null || !string.IsNullOrEmpty(Voor)) ? NotFound() : null;
    }
}

/// <summary>In the format of the Spoorboekje: three blocks (GP-014).</summary>
[Vereist(Recht.CasusZien)]
public sealed class DrukModel(CasusToegang toegang, Casuskoplezer koppen, Planbladmaker maker) : Bladpagina(toegang, koppen, maker)
{
    public async Task<IActionResult> OnGetAsync(CancellationToken ct) => await Lees(ct) ?? Page();
}

/// <summary>A card for the kitchen table: large, short, without what one reader alone may see.</summary>
[Vereist(Recht.CasusZien)]
public sealed class KaartModel(CasusToegang toegang, Casuskoplezer koppen, Planbladmaker maker) : Bladpagina(toegang, koppen, maker)
{
    public async Task<IActionResult> OnGetAsync(CancellationToken ct) => await Lees(ct) ?? Page();
}

/// <summary>The sheet as a PDF; where that cannot be made, the sheet to print, with one sentence.</summary>
[Vereist(Recht.CasusZien)]
public sealed class PdfModel(CasusToegang toegang, Casuskoplezer koppen, Planbladmaker maker, Pdfmaker pdf, Weergave weergave) : Bladpagina(toegang, koppen, maker)
{
    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (await Lees(ct) is { } weigering)
        {
            return weigering;
        }

        if (Blad is null)
        {
            return LocalRedirect($"~/casus/{CasusId}/gezinsplan/druk");
        }

        var naam = $"gezinsplan-versie-{Blad.Versie.Nr}";
        var html = await weergave.Document(PageContext, "/Onderdelen/Gezinsplan/Paginas/_Blad.cshtml", Blad, $"Gezinsplan, versie {Blad.Versie.Nr}");
        if (await pdf.Maak(html, ct) is { } inhoud)
        {
            return File(inhoud, "application/pdf", naam + ".pdf");
        }

        TempData["Melding"] = "Een PDF maken lukt hier nu niet. Druk deze bladzijde af, of kies bij afdrukken voor ‘opslaan als PDF’.";
        return LocalRedirect($"~/casus/{CasusId}/gezinsplan/druk?versie={Blad.Versie.Nr}" + (string.IsNullOrEmpty(Voor) ? "" : "&voor=" + Uri.EscapeDataString(Voor)));
    }
}
