using Eenplan.Domein.Beheer;
using Eenplan.Domein.Gedeeld;
using Eenplan.Domein.Gezinsplan;
using Eenplan.Web.Onderdelen.Casus.Contract;
using Eenplan.Web.Onderdelen.Gezinsplan.Contract;
using Eenplan.Web.Platform.Autorisatie;
using Eenplan.Web.Platform.Opslag;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Eenplan.Web.Onderdelen.Gezinsplan.Paginas;

/// <summary>Writes the whole plan on one page: goals, who does what, own words, people.</summary>
[Vereist(Recht.CasusSchrijven)]
[RequestFormLimits(ValueCountLimit = 8192)]
public sealed class BewerkenModel(CasusToegang toegang, Casuskoplezer koppen, Planboek boek, Plankringlezer kringen, BewaarPlan bewaar, IEnumerable<IPlanevaluatie> evaluaties, Ids ids) : CasusPagina(toegang, koppen)
{
    [BindProperty]
    public Planvorm Invoer { get; set; } = new();

    public Plankring Kring { get; private set; } = null!;

    /// <summary>Goals of the plan in force: these can stop, not vanish.</summary>
    public IReadOnlySet<Guid> Vast { get; private set; } = new HashSet<Guid>();

    /// <summary>People signed the text that this change would replace.</summary>
    public bool Getekend { get; private set; }

    public IEnumerable<SelectListItem> Leden => Kring.Leden.Where(l => l.Kind).Concat(Kring.Leden.Where(l => !l.Kind)).Select(l => new SelectListItem(l.Naam, l.Id.ToString()))
        .Concat(Invoer.Doelen.Select(d => d.Van).OfType<PersoonId>().Distinct().Where(v => Kring.Leden.All(l => l.Id != v)).Select(v => new SelectListItem(Kring.Naam(v), v.ToString())));

    public IEnumerable<SelectListItem> Doelkeuzes => Invoer.Doelen.Select((d, i) => new SelectListItem($"Doel {i + 1}{(Tekst.Schoon(d.Tekst) is { } t ? ": " + Plantoets.Kort(t) : "")}", d.Id.ToString()));

    public static IEnumerable<SelectListItem> Gebieden => Enum.GetValues<Leefgebied>().Select(g => new SelectListItem(Planwoorden.Woord(g), g.ToString()));

    public static IEnumerable<SelectListItem> Termijnen => Enum.GetValues<Doeltermijn>().Select(t => new SelectListItem(Planwoorden.Woord(t), t.ToString()));

    public static IEnumerable<SelectListItem> Volgordes => Enum.GetValues<Doelvolgorde>().Select(v => new SelectListItem(Planwoorden.Woord(v), v.ToString()));

    public static IEnumerable<SelectListItem> Soorten => Enum.GetValues<Hulpsoort>().Select(s => new SelectListItem(Planwoorden.Woord(s), s.ToString()));

    public static IEnumerable<SelectListItem> Stand => Enum.GetValues<Bereikt>().Select(b => new SelectListItem(Planwoorden.Woord(b), b.ToString()));

    public static IEnumerable<SelectListItem> Bronnen => Enum.GetValues<Bronsoort>().Select(b => new SelectListItem(b.ToString().ToLowerInvariant(), b.ToString()));

    public static IEnumerable<SelectListItem> Sprekers(string naam) =>
        [new($"{naam} zelf", nameof(Bronsoort.Jeugdige)), new("een ouder", nameof(Bronsoort.Ouder)), new("een professional", nameof(Bronsoort.Professional)), new("een instantie", nameof(Bronsoort.Instantie))];

    public bool Kind(PersoonId? wie) => Kring.Leden.Any(l => l.Id == wie && l.Kind);

    public Planvraag Vraag(Guid id) => Kring.Vragen.First(v => v.Id == id);

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (await Open(ct) is { } weigering)
        {
            return weigering;
        }

        Invoer = await LeesErbij(ct);
        Invoer.VulAan(Kring, ids, ruim: true);
        return Page();
    }

    /// <summary>More empty rows, with everything that was typed kept.</summary>
    public async Task<IActionResult> OnPostErbijAsync(CancellationToken ct)
    {
        if (await Open(ct) is { } weigering)
        {
            return weigering;
        }

        ModelState.Clear();
        _ = await LeesErbij(ct);
        Invoer.VulAan(Kring, ids, ruim: true);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        var uitkomst = await bewaar.VoerUit(new(CasusId, Invoer.Versie, Invoer.Invoer()), ct);
        if (uitkomst.Gelukt)
        {
            return Naar("/gezinsplan", "Het plan is bewaard.");
        }

        var oud = uitkomst.Weigeringen[0].Soort == Weigersoort.Verouderd;
        if (oud)
        {
            // The rows change place below: what was posted is shown from the form itself.
            ModelState.Clear();
        }

        var antwoord = await Opnieuw(uitkomst.Weigeringen, ct);
        if (Kop is not null)
        {
            var hun = await LeesErbij(ct);
            if (oud)
            {
                Invoer.Voeg(hun);
                await Vergelijk(uitkomst.Weigeringen, Invoer, hun, ct, "PlanBegonnen", "PlanGewijzigd", "PlanBesproken", "PlanVastgesteld");
            }

            Invoer.VulAan(Kring, ids, ruim: false);
        }

        return antwoord;
    }

    /// <summary>The people, and the plan as it stands in the file now.</summary>
    async Task<Planvorm> LeesErbij(CancellationToken ct)
    {
        Kring = await kringen.Lees(Kop.Casus, Kop.Vandaag, ct);
        var plan = await boek.Lees(CasusId, ct);
        Vast = plan?.Geldend?.Inhoud.Lopend.Select(d => d.Id).ToHashSet() ?? [];
        Getekend = plan?.Werk?.Stand.Count > 0;
        var inhoud = plan?.Werk?.Inhoud ?? plan?.Geldend?.Inhoud.Verder() ?? Planinhoud.Leeg;
        if (plan is { Werk: null, Geldend: { } geldend })
        {
            // A new version begins with what was judged and agreed since (GP-012, GP-013).
            foreach (var bron in evaluaties)
            {
                inhoud = await bron.Laatste(CasusId, ct) is { } e && e.Op >= geldend.VastgesteldOp ? inhoud.Met(e.Op, e.Bereikt, e.Vervolg) : inhoud;
            }
        }

        return Planvorm.Van(inhoud, plan?.Versie ?? 0);
    }
}
