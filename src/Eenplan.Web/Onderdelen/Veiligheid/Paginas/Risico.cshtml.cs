using Eenplan.Domein.Beheer;
using Eenplan.Domein.Gedeeld;
using Eenplan.Domein.Veiligheid;
using Eenplan.Web.Onderdelen.Casus.Contract;
using Eenplan.Web.Platform.Autorisatie;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Eenplan.Web.Onderdelen.Veiligheid.Paginas;

/// <summary>Stable safety: risk factors with their source, the weighings over time, and where to weigh anew (CR-029, CR-030, CR-057).</summary>
[Vereist(Recht.CasusZien)]
public sealed class RisicoModel(CasusToegang toegang, Casuskoplezer koppen, Risicolezer lezer, LegRisicofactorVast leg, LaatFactorVervallen vervalt) : CasusPagina(toegang, koppen)
{
    public sealed class Vorm
    {
        public Guid? Kind { get; set; }

        public string? Omschrijving { get; set; }

        public string? Dynamisch { get; set; }

        public Bronsoort? Bron { get; set; }

        public string? BronWie { get; set; }

        public string? BronOp { get; set; }

        public string? Reden { get; set; }
    }

    [BindProperty]
    public Vorm Invoer { get; set; } = new();

    public IReadOnlyList<Risicofactor> Factoren { get; private set; } = [];

    public IReadOnlyList<Stabieletaxatie> Wegingen { get; private set; } = [];

    public Veiligheidsbeeld? Beeld { get; private set; }

    public bool FactorFout { get; private set; }

    /// <summary>The factor whose form was refused.</summary>
    public Guid? Foutief { get; private set; }

    public static Waarom Waarom { get; } = new(
        "Je kijkt verder dan vandaag.",
        new("CR-030", "De stabiele veiligheid wordt ingeschat. Elke risicofactor is dynamisch of statisch, en heeft een bron.", "Werkbeschrijving casusregie, ‘Risicotaxatie’"));

    public static IEnumerable<SelectListItem> Soorten =>
    [
        new("Dynamisch", "ja") { Group = new() { Name = "Kan veranderen. In het plan komt een doel, of een reden waarom niet." } },
        new("Statisch", "nee") { Group = new() { Name = "Ligt vast, zoals iets uit het verleden." } },
    ];

    public static IEnumerable<SelectListItem> Bronnen => Enum.GetValues<Bronsoort>().Select(b => new SelectListItem(b.ToString(), b.ToString()));

    public IEnumerable<SelectListItem> Kinderen => Kop.Kinderen.Select(k => new SelectListItem(k.Roepnaam, k.Id.ToString()));

    public string Naam(PersoonId id) => Kop.Leden.FirstOrDefault(l => l.Id == id)?.Roepnaam ?? "een kind";

    public static string Woord(Weegmoment moment) => moment switch
    {
        Weegmoment.Screening => "bij de screening",
        Weegmoment.Contact => "bij een contact",
        Weegmoment.Evaluatie => "bij een evaluatie",
        _ => "op een ander moment",
    };

    public static string Woord(Conditiestand stand) => stand switch
    {
        Conditiestand.Aanwezig => "aanwezig",
        Conditiestand.Deels => "deels",
        Conditiestand.Ontbreekt => "ontbreekt",
        _ => "nog niet bekend",
    };

    public async Task<IActionResult> OnGetAsync(CancellationToken ct) => await Open(ct) ?? await Toon(ct);

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        var dynamisch = Invoer.Dynamisch switch { "ja" => true, "nee" => false, _ => (bool?)null };
        var uitkomst = await leg.VoerUit(new(CasusId, Invoer.Kind is { } k ? new PersoonId(k) : null, Invoer.Omschrijving, dynamisch, Invoer.Bron, Invoer.BronWie, Invoer.BronOp), ct);
        FactorFout = !uitkomst.Gelukt;
        return await Klaar(uitkomst.Gelukt ? [] : uitkomst.Weigeringen, "De risicofactor staat in het dossier.", ct);
    }

    public async Task<IActionResult> OnPostVervaltAsync(Guid factor, CancellationToken ct)
    {
        var uitkomst = await vervalt.VoerUit(new(CasusId, factor, Invoer.Reden), ct);
        Foutief = uitkomst.Gelukt ? null : factor;
        return await Klaar(uitkomst.Gelukt ? [] : uitkomst.Weigeringen, "Vastgelegd dat dit niet meer speelt.", ct);
    }

    async Task<IActionResult> Klaar(IReadOnlyList<Weigering> weigeringen, string melding, CancellationToken ct)
    {
        if (weigeringen.Count == 0)
        {
            return Naar("/veiligheid/risico", melding);
        }

        var antwoord = await Opnieuw(weigeringen, ct);
        if (antwoord is PageResult)
        {
            await Toon(ct);
        }

        return antwoord;
    }

    async Task<IActionResult> Toon(CancellationToken ct)
    {
        (Factoren, Wegingen) = (await lezer.Factoren(CasusId, ct), await lezer.Stabiel(CasusId, ct));
        Beeld = Wegingen.Count == 0 ? null
            : Veiligheidsbeeld.Teken("Stabiele veiligheid per kind door de tijd", [.. Wegingen.Take(Veiligheidslezer.PerPagina).Select(w => new Veiligheidsbeeld.Kolom(w.Op, [(w.KindId, w.Oordeel)]))], Naam);
        return Page();
    }
}
