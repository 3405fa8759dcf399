using Eenplan.Domein.Beheer;
using Eenplan.Domein.Gedeeld;
using Eenplan.Domein.Veiligheid;
using Eenplan.Web.Onderdelen.Casus.Contract;
using Eenplan.Web.Platform.Autorisatie;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Eenplan.Web.Onderdelen.Veiligheid.Paginas;

/// <summary>The five steps of the meldcode with their dates, and the norm to report (CR-032, CR-033).</summary>
[Vereist(Recht.CasusZien)]
public sealed class MeldcodeModel(CasusToegang toegang, Casuskoplezer koppen, Risicolezer lezer, BeginMeldcode begin, VolgMeldcode volg) : CasusPagina(toegang, koppen)
{
    public sealed class Vorm
    {
        public string? Aanleiding { get; set; }

        public string? Op { get; set; }

        public string? Wat { get; set; }

        public Meldbesluit? Besluit { get; set; }

        public string? BeslotenOp { get; set; }

        public string? Waarom { get; set; }
    }

    [BindProperty]
    public Vorm Invoer { get; set; } = new();

    public IReadOnlyList<Meldcode> Runs { get; private set; } = [];

    public Meldcode? Lopend => Runs.FirstOrDefault(m => m.Besluit is null);

    public bool BeginFout { get; private set; }

    /// <summary>The step one writes down now: the one that was refused, else the first that misses.</summary>
    public int Stap { get; private set; }

    public static Waarom Waarom { get; } = new("Je ziet signalen van onveiligheid of een bedreigde ontwikkeling.", Meldcode.Norm);

    public static IEnumerable<SelectListItem> Besluiten =>
    [
        new("Melden bij Veilig Thuis", nameof(Meldbesluit.Melden)) { Group = new() { Name = "Ook als je zelf hulp organiseert." } },
        new("Niet melden, wel hulp", nameof(Meldbesluit.ZelfHulp)) { Group = new() { Name = "De hulp maakt het veilig en het gezin werkt mee." } },
        new("Niet melden, de zorg was ongegrond", nameof(Meldbesluit.Ongegrond)),
    ];

    public async Task<IActionResult> OnGetAsync(int? stap, CancellationToken ct) => await Open(ct) ?? await Toon(stap, ct);

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        var uitkomst = await begin.VoerUit(CasusId, Invoer.Aanleiding, ct);
        BeginFout = !uitkomst.Gelukt;
        return await Klaar(uitkomst, "De meldcode is begonnen.", null, ct);
    }

    public async Task<IActionResult> OnPostStapAsync(int stap, CancellationToken ct) =>
        await Klaar(await volg.Stap(CasusId, stap, Invoer.Op, Invoer.Wat, ct), $"Stap {stap} staat in het dossier.", stap, ct);

    public async Task<IActionResult> OnPostBesluitAsync(CancellationToken ct) =>
        await Klaar(await volg.Beslis(new(CasusId, Invoer.Besluit, Invoer.BeslotenOp, Invoer.Waarom, Afwijking), ct), "Het besluit staat in het dossier.", Meldcode.Beslisstap, ct);

    async Task<IActionResult> Klaar(Uitkomst<Klaar> uitkomst, string melding, int? stap, CancellationToken ct)
    {
        if (uitkomst.Gelukt)
        {
            return Naar("/veiligheid/meldcode", melding);
        }

        var antwoord = await Opnieuw(uitkomst.Weigeringen, ct);
        if (antwoord is PageResult)
        {
            await Toon(stap, ct);
        }

        return antwoord;
    }

    async Task<IActionResult> Toon(int? stap, CancellationToken ct)
    {
        Runs = await lezer.Meldcodes(CasusId, ct);
        Stap = stap is >= 1 and <= Meldcode.Beslisstap ? stap.Value : Enumerable.Range(1, Meldcode.Namen.Count).FirstOrDefault(nr => Lopend?.Stappen.All(s => s.Nr != nr) == true, Meldcode.Beslisstap);
        if (HttpMethods.IsGet(Request.Method) && Lopend?.Stappen.FirstOrDefault(s => s.Nr == Stap) is { } gedaan)
        {
            (Invoer.Op, Invoer.Wat) = (Datum.Toon(gedaan.Op), gedaan.Wat);
        }

        return Page();
    }
}
