using System.Globalization;
using Eenplan.Domein.Beheer;
using Eenplan.Domein.Gedeeld;
using Eenplan.Domein.Privacy;
using Eenplan.Web.Onderdelen.Casus.Contract;
using Eenplan.Web.Onderdelen.Privacy.Bestanden;
using Eenplan.Web.Platform.Autorisatie;
using Eenplan.Web.Platform.Identiteit;
using Microsoft.AspNetCore.Mvc;

namespace Eenplan.Web.Onderdelen.Privacy.Paginas;

/// <summary>Files and papers of a case; search is a POST, so that no word of it stands in an address.</summary>
[Vereist(Recht.CasusZien)]
public sealed class BestandenModel(CasusToegang toegang, Casuskoplezer koppen, Stukkenlezer lezer, TrekStukIn trekIn, Medewerkers medewerkers, Handelende wie) : CasusPagina(toegang, koppen)
{
    public sealed class Vorm
    {
        public string? Zoek { get; set; }

        public string? Reden { get; set; }
    }

    IReadOnlyDictionary<MedewerkerId, Medewerker> alle = new Dictionary<MedewerkerId, Medewerker>();

    [BindProperty(SupportsGet = true, Name = "pagina")]
    public int Pagina { get; set; } = 1;

    [BindProperty]
    public Vorm Invoer { get; set; } = new();

    public IReadOnlyList<Dossierstuk> Regels { get; private set; } = [];

    public int Totaal { get; private set; }

    /// <summary>What was searched for; null when the list shows everything.</summary>
    public string? Gezocht { get; private set; }

    public async Task<IActionResult> OnGetAsync(CancellationToken ct) => await Toon(null, ct);

    public async Task<IActionResult> OnPostZoekAsync(CancellationToken ct) => await Toon(Tekst.Schoon(Invoer.Zoek), ct);

    public async Task<IActionResult> OnPostIntrekkenAsync(Guid stuk, CancellationToken ct)
    {
        var uitkomst = await trekIn.VoerUit(new(CasusId, stuk, Invoer.Reden), ct);
        if (uitkomst.Gelukt)
        {
            return Naar("/bestanden", "Het stuk is ingetrokken. In de lijst blijft staan dat het er was.");
        }

        var antwoord = Weiger(uitkomst.Weigeringen);
        return antwoord is Microsoft.AspNetCore.Mvc.RazorPages.PageResult ? await Toon(null, ct) : antwoord;
    }

    public bool Eigen(Dossierstuk stuk) => stuk.Door == wie.Id && stuk.Ingetrokken is null;

    public string Naam(MedewerkerId id) => alle.GetValueOrDefault(id)?.Naam ?? "oud-medewerker";

    public static string Woord(Stuksoort soort) => soort == Stuksoort.Anders ? "Ander stuk" : soort.ToString();

    public static string Maat(int bytes) =>
        bytes < 1_000_000 ? $"{Math.Max(1, bytes / 1000)} kB" : string.Create(CultureInfo.GetCultureInfo("nl-NL"), $"{bytes / 1_000_000m:0.0} MB");

    async Task<IActionResult> Toon(string? zoek, CancellationToken ct)
    {
        if (await Open(ct) is { } weigering)
        {
            return weigering;
        }

        (Pagina, Gezocht) = (Math.Clamp(Pagina, 1, 10_000), zoek);
        (Regels, Totaal) = await lezer.Lees(CasusId, zoek, Pagina, ct);
        alle = await medewerkers.Alle(ct);
        return Page();
    }
}
