using Eenplan.Domein.Beheer;
using Eenplan.Domein.Evaluatie;
using Eenplan.Domein.Gedeeld;
using Eenplan.Web.Onderdelen.Casus.Contract;
using Eenplan.Web.Platform.Autorisatie;
using Eenplan.Web.Platform.Identiteit;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Eenplan.Web.Onderdelen.Evaluatie.Paginas;

/// <summary>The evaluations of a family: planned by themselves, held, late; and what is watched more closely (CR-051, CR-056).</summary>
[Vereist(Recht.CasusZien)]
public sealed class EvaluatiesModel(CasusToegang toegang, Casuskoplezer koppen, Evaluatielezer lezer, BeginEvaluatie begin, StelMonitoringIn stelIn, Handelende wie) : CasusPagina(toegang, koppen)
{
    /// <summary>One of the three of this round: its last day while it is open, and the evaluation once it is begun.</summary>
    public sealed record Rij(Evaluatiedoel Doel, DateOnly? Uiterlijk, Planevaluatie? Evaluatie);

    public sealed class Vorm
    {
        public Volgonderwerp? Onderwerp { get; set; }

        public string? Wat { get; set; }

        public string? Met { get; set; }

        public string? Ritme { get; set; }
    }

    [BindProperty]
    public Vorm Invoer { get; set; } = new();

    public DateOnly? PlanOp { get; private set; }

    public IReadOnlyList<Rij> Rijen { get; private set; } = [];

    /// <summary>Of earlier rounds.</summary>
    public IReadOnlyList<Planevaluatie> Eerder { get; private set; } = [];

    public IReadOnlyList<Monitoring> Monitoringen { get; private set; } = [];

    public bool Fout { get; private set; }

    public bool MagSchrijven => Kop.Casus.Open && wie.Heeft(Recht.CasusSchrijven);

    public static IEnumerable<SelectListItem> Onderwerpen =>
        Enum.GetValues<Volgonderwerp>().Select(o => new SelectListItem(char.ToUpperInvariant(Monitoring.Woord(o)[0]) + Monitoring.Woord(o)[1..], o.ToString()));

    public static Waarom Vaker { get; } = new("Soms is elke drie maanden te weinig.", Evaluatiedoel.Vaker);

    public Waarom Waarom => new($"Het plan is vastgesteld op {Datum.Toon(PlanOp!.Value)}.", new("CR-051", "Elke 3 maanden is er een evaluatie: na 3, 6 en 9 maanden.", Evaluatiedoel.Vaker.Bron));

    /// <summary>Last day to send the minutes; null when nothing is due.</summary>
    public DateOnly? NotulenVoor(Planevaluatie e) => Kop.Termijnen.Where(t => t.Code == "NotulenEvaluatie" && t.Onderwerp == e.Id.ToString()).Select(t => (DateOnly?)t.Laatste).FirstOrDefault();

    public async Task<IActionResult> OnGetAsync(CancellationToken ct) => await Open(ct) ?? await Toon(ct);

    public async Task<IActionResult> OnPostBeginAsync(int maand, CancellationToken ct)
    {
        var uitkomst = await begin.VoerUit(new(CasusId, maand), ct);
        return uitkomst.Gelukt ? LocalRedirect($"~/casus/{CasusId}/evaluaties/{uitkomst.Waarde}") : await Terug(uitkomst.Weigeringen, ct);
    }

    public async Task<IActionResult> OnPostMonitoringAsync(CancellationToken ct)
    {
        var uitkomst = await stelIn.VoerUit(new(CasusId, Invoer.Onderwerp, Invoer.Wat, Invoer.Met, Invoer.Ritme), ct);
        if (uitkomst.Gelukt)
        {
            return Naar("/evaluaties", "Vastgelegd. De controles komen vanzelf in je werkvoorraad.");
        }

        Fout = true;
        return await Terug(uitkomst.Weigeringen, ct);
    }

    async Task<IActionResult> Terug(IReadOnlyList<Weigering> weigeringen, CancellationToken ct)
    {
        var antwoord = await Opnieuw(weigeringen, ct);
        return antwoord is PageResult ? await Toon(ct) : antwoord;
    }

    async Task<IActionResult> Toon(CancellationToken ct)
    {
        PlanOp = await lezer.PlanOp(CasusId, ct);
        var alle = await lezer.Van(CasusId, ct);
        Monitoringen = await lezer.Monitoringen(CasusId, ct);
        Eerder = [.. alle.Where(e => e.PlanOp != PlanOp)];
        Rijen = PlanOp is null ? [] : [.. Evaluatiedoel.Alle.Select(d => new Rij(
            d, Kop.Termijnen.Where(t => t.Code == "Evaluatie" + d.Maand).Select(t => (DateOnly?)t.Laatste).FirstOrDefault(), alle.FirstOrDefault(e => e.PlanOp == PlanOp && e.Maand == d.Maand)))];
        return Page();
    }
}
