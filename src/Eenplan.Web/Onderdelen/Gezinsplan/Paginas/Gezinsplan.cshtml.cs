using Eenplan.Domein.Beheer;
using Eenplan.Domein.Gedeeld;
using Eenplan.Domein.Gezinsplan;
using Eenplan.Web.Onderdelen.Casus.Contract;
using Eenplan.Web.Onderdelen.Gezinsplan.Contract;
using Eenplan.Web.Platform.Autorisatie;
using Microsoft.AspNetCore.Mvc;
using GezinsplanEntiteit = Eenplan.Domein.Gezinsplan.Gezinsplan;

namespace Eenplan.Web.Onderdelen.Gezinsplan.Paginas;

/// <summary>The plan as the family has it: goals, who does what, what changed, who must still sign.</summary>
[Vereist(Recht.CasusZien)]
public sealed class GezinsplanModel(CasusToegang toegang, Casuskoplezer koppen, Planboek boek, Plankringlezer kringen, BespreekPlan bespreek, StelPlanVast stelVast, IEnumerable<IPlanevaluatie> evaluaties) : CasusPagina(toegang, koppen)
{
    public sealed class Vorm
    {
        public int Versie { get; set; }

        public int Lezing { get; set; }

        public string? BesprokenOp { get; set; }

        public string? BesprokenMet { get; set; }
    }

    [BindProperty]
    public Vorm Invoer { get; set; } = new();

    [BindProperty(SupportsGet = true, Name = "versie")]
    public int? Nr { get; set; }

    public GezinsplanEntiteit? Plan { get; private set; }

    public Planversie? Toont { get; private set; }

    public Plankring Kring { get; private set; } = null!;

    public Planbeeld? Beeld { get; private set; }

    public IReadOnlyList<Planwijziging> Wijzigingen { get; private set; } = [];

    /// <summary>The version before the one that is shown.</summary>
    public Planversie? Vorige { get; private set; }

    public bool IsWerk => Toont is not null && Toont == Plan?.Werk;

    /// <summary>Who signs, with what came of it so far.</summary>
    public IEnumerable<(Plantekenaar Tekenaar, Ondertekening? Stand)> Tekenaars => Kring.Tekenaars.Select(t => (t, Toont?.Stand.GetValueOrDefault(t.Wie)));

    public int Mist => Tekenaars.Count(t => t.Tekenaar.Moet && t.Stand is null);

    public int Beantwoord => Kring.Vragen.Count(v => Toont is not null && Plantoets.Beantwoord(Toont.Inhoud, v));

    public static Waarom Waarom { get; } = new("Leeftijd van de kinderen en wie gezag heeft, zoals vastgelegd bij Gezin.", Ondertekenaars.Regel);

    public static string Teken(Ondertekening? stand) => stand switch
    {
        null => "Nog niet getekend.",
        { Uitkomst: Tekenuitkomst.Getekend, Stuk: not null } o => $"Getekend op {Datum.Toon(o.Op)}, op papier (scan).",
        { Uitkomst: Tekenuitkomst.Getekend } o => $"Getekend op {Datum.Toon(o.Op)}.",
        { Uitkomst: Tekenuitkomst.TekentNiet } o => $"Tekent nu niet ({Datum.Toon(o.Op)}): {o.Reden} Vervolg: {o.Vervolg}",
        var o => $"Niet bereikt ({Datum.Toon(o.Op)}): {o.Reden} Vervolg: {o.Vervolg}",
    };

    public async Task<IActionResult> OnGetAsync(CancellationToken ct) => await Open(ct) ?? await Toon(ct);

    public async Task<IActionResult> OnPostBespreekAsync(CancellationToken ct) =>
        await Klaar(await bespreek.VoerUit(new(CasusId, Invoer.Versie, Invoer.BesprokenOp, Invoer.BesprokenMet, Afwijking), ct), "Het plan is besproken. Laat nu tekenen wie moet tekenen.", ct);

    public async Task<IActionResult> OnPostVaststellenAsync(CancellationToken ct) =>
        await Klaar(await stelVast.VoerUit(new(CasusId, Invoer.Lezing, Afwijking), ct), "Het plan is vastgesteld en geldt vanaf vandaag.", ct);

    async Task<IActionResult> Klaar(Uitkomst<Klaar> uitkomst, string melding, CancellationToken ct)
    {
        if (uitkomst.Gelukt)
        {
            return Naar("/gezinsplan", melding);
        }

        var antwoord = await Opnieuw(uitkomst.Weigeringen, ct);
        if (Kop is not null)
        {
            await Toon(ct);
            if (Plan is not null)
            {
                ModelState.Remove("Invoer.Versie");
                ModelState.Remove("Invoer.Lezing");
                (Invoer.Versie, Invoer.Lezing) = (Plan.Versie, Plan.Werk?.Lezing ?? 0);
            }
        }

        return antwoord;
    }

    async Task<IActionResult> Toon(CancellationToken ct)
    {
        Plan = await boek.Lees(CasusId, ct);
        Kring = await kringen.Lees(Kop.Casus, Kop.Vandaag, ct, gesprekken: Plan?.Werk is not null);
        Toont = Nr is { } nr ? Plan?.Versies.FirstOrDefault(v => v.Nr == nr) : Plan?.Voorop;
        if (Toont is null)
        {
            return Nr is null ? Page() : NotFound();
        }

        Vorige = Plan!.Versies.Where(v => v.Nr < Toont.Nr).MaxBy(v => v.Nr);
        Wijzigingen = Vorige is null ? [] : Planverschil.Tussen(Vorige.Inhoud, Toont.Inhoud);
        HashSet<Guid> nieuw = Vorige is null ? [] : [.. Toont.Inhoud.Doelen.SelectMany(d => d.Afspraken.Select(a => a.Id).Append(d.Id)).Except(Vorige.Inhoud.Doelen.SelectMany(d => d.Afspraken.Select(a => a.Id).Append(d.Id)))];
        Planevaluatieblok? evaluatie = null;
        foreach (var bron in Toont == Plan!.Geldend && Plan.Werk is null ? evaluaties : [])
        {
            evaluatie ??= await bron.Laatste(CasusId, ct);
        }

        Beeld = new(Toont.Inhoud, Kring, Kop, await boek.Veiligheid(Kop.Casus, ct), nieuw) { Evaluatie = evaluatie };
        if (HttpContext.Request.Method == "GET")
        {
            Invoer = new() { Versie = Plan.Versie, Lezing = Toont.Lezing, BesprokenOp = Datum.Toon(Kop.Vandaag) };
        }

        return Page();
    }
}
