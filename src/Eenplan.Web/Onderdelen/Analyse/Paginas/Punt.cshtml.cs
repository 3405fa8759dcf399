using Eenplan.Domein.Analyse;
using Eenplan.Domein.Beheer;
using Eenplan.Domein.Gedeeld;
using Eenplan.Web.Onderdelen.Casus.Contract;
using Eenplan.Web.Platform.Autorisatie;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Eenplan.Web.Onderdelen.Analyse.Paginas;

/// <summary>One strength, problem or cause of the draft.</summary>
[Vereist(Recht.CasusSchrijven)]
public sealed class PuntModel(CasusToegang toegang, Casuskoplezer koppen, Analyselezer lezer, ZetAnalysepunt zet, HaalAnalysepuntWeg haalWeg) : Analysepagina(toegang, koppen, lezer)
{
    public sealed class Vorm
    {
        public int Nr { get; set; } = 1;

        public int Versie { get; set; }

        public Puntsoort? Soort { get; set; }

        public string? Tekst { get; set; }

        public PersoonId? Over { get; set; }

        public bool? Dynamisch { get; set; }

        public Veranderbaarheid? Kan { get; set; }

        public string? Compensatie { get; set; }

        public Bronsoort? Bron { get; set; }

        public string? BronWie { get; set; }

        public string? BronOp { get; set; }
    }

    [BindProperty(SupportsGet = true, Name = "punt")]
    public Guid? PuntId { get; set; }

    /// <summary>What is added, from the link on the page.</summary>
    [BindProperty(SupportsGet = true, Name = "soort")]
    public Puntsoort? Gekozen { get; set; }

    [BindProperty]
    public Vorm Invoer { get; set; } = new();

    Probleemanalyse? Nu { get; set; }

    public static IReadOnlyList<SelectListItem> Soorten { get; } = [.. Enum.GetNames<Puntsoort>().Select(s => new SelectListItem(s, s))];

    public static IReadOnlyList<SelectListItem> Aarden { get; } = [new("Dynamisch", "True"), new("Statisch", "False")];

    public static IReadOnlyList<SelectListItem> Mogelijkheden { get; } = [new("Het kan veranderen", nameof(Veranderbaarheid.Veranderbaar)), new("Het blijft; we vangen het op", nameof(Veranderbaarheid.BlijvendCompenseren))];

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (await Open(ct) is { } weigering)
        {
            return weigering;
        }

        Nu = await Lezer.Nieuwste(CasusId, ct);
        if (PuntId is not null && Nu?.Punten.Any(p => p.Id == PuntId) != true)
        {
            return NotFound();
        }

        Invoer = Stand();
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        var i = Invoer;
        return await Rond(await zet.VoerUit(new(CasusId, i.Nr, i.Versie, PuntId, i.Soort, i.Over, i.Tekst, i.Dynamisch, i.Kan, i.Compensatie, i.Bron, i.BronWie, i.BronOp), ct), "Bewaard.", ct);
    }

    public async Task<IActionResult> OnPostWegAsync(CancellationToken ct) =>
        PuntId is { } punt ? await Rond(await haalWeg.VoerUit(new(CasusId, Invoer.Nr, Invoer.Versie, punt), ct), "Uit de analyse gehaald. In de tijdlijn van de casus zie je nog wat er stond.", ct) : NotFound();

    async Task<IActionResult> Rond(Uitkomst<Klaar> uitkomst, string melding, CancellationToken ct)
    {
        if (uitkomst.Gelukt)
        {
            return Naar("/analyse", melding);
        }

        var antwoord = await Opnieuw(uitkomst.Weigeringen, ct);
        if (Kop is not null)
        {
            Nu = await Lezer.Nieuwste(CasusId, ct);
            await Vergelijk(uitkomst.Weigeringen, Invoer, Stand(), ct);
        }

        return antwoord;
    }

    Vorm Stand()
    {
        var p = Nu?.Punten.FirstOrDefault(r => r.Id == PuntId);
        return new()
        {
            Nr = Nu?.Nr ?? 1,
            Versie = Nu?.Versie ?? 0,
            Soort = p?.Soort ?? Gekozen,
            Tekst = p?.Tekst,
            Over = p?.Over,
            Dynamisch = p?.Dynamisch,
            Kan = p?.Kan,
            Compensatie = p?.Compensatie,
            Bron = p?.BronSoort,
            BronWie = p?.BronWie,
            BronOp = Datum.Toon(p?.BronOp ?? Vandaag),
        };
    }
}
