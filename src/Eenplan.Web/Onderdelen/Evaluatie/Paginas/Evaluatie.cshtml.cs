using Eenplan.Domein.Beheer;
using Eenplan.Domein.Coordinatie;
using Eenplan.Domein.Evaluatie;
using Eenplan.Domein.Gedeeld;
using Eenplan.Domein.Gezinsplan;
using Eenplan.Domein.Veiligheid;
using Eenplan.Web.Onderdelen.Casus.Contract;
using Eenplan.Web.Onderdelen.Gezinsplan.Contract;
using Eenplan.Web.Platform.Autorisatie;
using Eenplan.Web.Platform.Identiteit;
using Eenplan.Web.Platform.Opslag;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Eenplan.Web.Onderdelen.Evaluatie.Paginas;

/// <summary>One evaluation on one page: aim and agenda, goals, everybody's view, key points, agreements, how to go on (CR-052…054, CR-074, GP-011, GP-012).</summary>
[Vereist(Recht.CasusZien)]
[RequestFormLimits(ValueCountLimit = 8192)]
public sealed class EvaluatieModel(
    CasusToegang toegang, Casuskoplezer koppen, Evaluatielezer lezer, Evaluatiekring kringen, Planlezer plannen, BewaarEvaluatie bewaar, Handelende wie, Ids ids) : CasusPagina(toegang, koppen)
{
    [BindProperty(SupportsGet = true, Name = "evaluatie")]
    public Guid EvaluatieId { get; set; }

    [BindProperty]
    public Evaluatievorm Invoer { get; set; } = new();

    public Planevaluatie Deze { get; private set; } = null!;

    public Planevaluatie? Vorige { get; private set; }

    public Kring Kring { get; private set; } = null!;

    public IReadOnlyList<Plandoel> Doelen { get; private set; } = [];

    public IReadOnlyList<Sindsfeit> Feiten { get; private set; } = [];

    public IReadOnlyList<Taak> Gemist { get; private set; } = [];

    public IReadOnlyDictionary<PersoonId, Stabieletaxatie> Wegingen { get; private set; } = new Dictionary<PersoonId, Stabieletaxatie>();

    public IReadOnlyList<Gast> Gasten { get; private set; } = [];

    /// <summary>Since when one looks back.</summary>
    public DateOnly Sinds => Vorige?.GehoudenOp ?? Deze.PlanOp;

    public bool MagSchrijven => !Deze.Dicht && Kop.Casus.Open && wie.Heeft(Recht.CasusSchrijven);

    public Waarom Waarom => new($"Het plan is vastgesteld op {Datum.Toon(Deze.PlanOp)}.", Deze.Doel.Regel);

    public static Waarom Wijzigwaarom { get; } = new("Het plan of de hulp verandert.", Evaluatiedoel.Wijzigen);

    public DateOnly? NotulenVoor => Kop.Termijnen.Where(t => t.Code == "NotulenEvaluatie" && t.Onderwerp == EvaluatieId.ToString()).Select(t => (DateOnly?)t.Laatste).FirstOrDefault();

    public static IEnumerable<SelectListItem> Komsten => Enum.GetValues<Komst>().Select(k => new SelectListItem(Evaluatiewoorden.Woord(k), k.ToString()));

    public static IEnumerable<SelectListItem> Bereikten => [new("Ja", nameof(Bereikt.Ja)), new("Deels", nameof(Bereikt.Deels)), new("Nee", nameof(Bereikt.Nee))];

    public static IEnumerable<SelectListItem> Soorten => Enum.GetValues<Hulpsoort>().Select(s => new SelectListItem(Planwoorden.Woord(s), s.ToString()));

    public static IEnumerable<SelectListItem> Schalen => Enum.GetValues<Schaal>().Select(s => new SelectListItem(Evaluatiewoorden.Woord(s), s.ToString()));

    public static IEnumerable<SelectListItem> Standen =>
    [
        new("Ja, voldoende", nameof(Stabielantwoord.Voldoende)) { Group = new() { Name = "Iedereen is veilig en dat blijft waarschijnlijk zo." } },
        new("Nog niet", nameof(Stabielantwoord.NogNiet)) { Group = new() { Name = "Er is meer nodig." } },
        new("Nee, onveilig", nameof(Stabielantwoord.Onveilig)) { Group = new() { Name = "Je weegt de veiligheid daarna opnieuw, binnen 1 werkdag." } },
    ];

    public IEnumerable<SelectListItem> Verderkeuzes => Deze.Doel.Keuzes.Select(k => new SelectListItem(Hoofd(Evaluatiewoorden.Woord(k)), k.ToString())
    {
        Group = k is Verderkeuze.PlanAanpassen or Verderkeuze.HulpMinder ? new() { Name = "Gaat eerst langs het casuïstiekoverleg." } : k == Verderkeuze.Voortzetten ? new() { Name = "Beantwoord dan de vier vragen hieronder." } : null,
    });

    public string Naam(PersoonId? wie) => wie is { } w ? Kring.Leden.FirstOrDefault(l => l.Id == w)?.Naam ?? "oud-gezinslid" : "Hele gezin";

    public static string Hoofd(string tekst) => char.ToUpperInvariant(tekst[0]) + tekst[1..];

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (await Open(ct) is { } weigering)
        {
            return weigering;
        }

        if (!await Lees(ct))
        {
            return NotFound();
        }

        Invoer = Evaluatievorm.Van(Deze, Kring.Mensen, Doelen);
        Invoer.VulAan(Doelen, ids);
        return Page();
    }

    public Task<IActionResult> OnPostAsync(CancellationToken ct) => Bewaar(false, ct);

    public Task<IActionResult> OnPostVastAsync(CancellationToken ct) => Bewaar(true, ct);

    async Task<IActionResult> Bewaar(bool vast, CancellationToken ct)
    {
        var uitkomst = await bewaar.VoerUit(new(CasusId, EvaluatieId, Invoer.Versie, Invoer.Gelezen(), vast, Afwijking), ct);
        if (uitkomst.Gelukt)
        {
            return vast ? Naar($"/evaluaties/{EvaluatieId}/notulen", Melding()) : Naar($"/evaluaties/{EvaluatieId}", "Bewaard.");
        }

        var oud = uitkomst.Weigeringen[0].Soort == Weigersoort.Verouderd;
        if (oud)
        {
            ModelState.Clear();
        }

        var antwoord = await Opnieuw([.. uitkomst.Weigeringen.Select(Plaats)], ct);
        if (antwoord is not PageResult)
        {
            return antwoord;
        }

        if (!await Lees(ct))
        {
            return NotFound();
        }

        if (oud)
        {
            var hun = Evaluatievorm.Van(Deze, Kring.Mensen, Doelen);
            Invoer.Voeg(hun);
            await Vergelijk(uitkomst.Weigeringen, Invoer, hun, ct, "EvaluatieBijgewerkt", "EvaluatieUitgenodigd", "EvaluatieGehouden", "EvaluatieVastgelegd");
        }

        Invoer.VulAan(Doelen, ids);
        return antwoord;
    }

    /// <summary>A goal without an agreement points to the empty row of that goal.</summary>
    Weigering Plaats(Weigering w)
    {
        if (w.Code != "vervolg-leeg" || !int.TryParse(w.Veld!.Split('[', ']')[1], System.Globalization.CultureInfo.InvariantCulture, out var nr) || nr >= Invoer.Doelen.Count)
        {
            return w;
        }

        var rij = Invoer.Vervolg.FindIndex(v => v.Doel == Invoer.Doelen[nr].Id);
        return rij < 0 ? w : w.Bij($"vervolg[{rij}].Wat");
    }

    string Melding() => Invoer.Verder switch
    {
        Verderkeuze.PlanAanpassen or Verderkeuze.HulpMinder => "Vastgelegd. De wijziging wacht op het casuïstiekoverleg. Verstuur nu de notulen.",
        Verderkeuze.Voortzetten => "Vastgelegd. Begin na het versturen van de notulen de nieuwe analyse; die gaat ook langs het casuïstiekoverleg.",
        Verderkeuze.Afronden => "Vastgelegd. Verstuur de notulen. Afsluiten doe je daarna bij Regie en afsluiten.",
        _ => "Vastgelegd. Verstuur nu de notulen.",
    };

    async Task<bool> Lees(CancellationToken ct)
    {
        var alle = await lezer.Van(CasusId, ct);
        if (alle.FirstOrDefault(e => e.Id == EvaluatieId) is not { } deze)
        {
            return false;
        }

        (Deze, Vorige) = (deze, Evaluatielezer.Voor(alle, deze));
        Kring = await kringen.Lees(Kop, ct);
        Gasten = Evaluatielezing.Gasten(deze.Inhoud.Gasten, MagSchrijven ? Kring.Mensen : []);
        if (MagSchrijven)
        {
            Doelen = (await plannen.Geldend(CasusId, ct))?.Inhoud.Lopend.ToList() ?? [];
            Feiten = await lezer.Sinds(CasusId, Sinds, ct);
            Gemist = await lezer.Gemist(CasusId, Kop.Vandaag, ct);
            Wegingen = await lezer.Wegingen(CasusId, ct);
        }

        return true;
    }
}
