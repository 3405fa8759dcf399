using Eenplan.Domein.Beheer;
using Eenplan.Domein.Gedeeld;
using Eenplan.Domein.Veiligheid;
using Eenplan.Web.Onderdelen.Casus.Contract;
using Eenplan.Web.Platform.Autorisatie;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Eenplan.Web.Onderdelen.Veiligheid.Paginas;

/// <summary>Check of one bodemeis.</summary>
[Vereist(Recht.CasusSchrijven)]
public sealed class BodemeisModel(CasusToegang toegang, Casuskoplezer koppen, Veiligheidslezer lezer, ToetsBodemeis toets, VerzetToetsdatum verzet) : CasusPagina(toegang, koppen)
{
    public sealed class Vorm
    {
        public int Versie { get; set; }

        public Bodemeisstatus? Status { get; set; }

        public string? Bevinding { get; set; }

        public string? Volgende { get; set; }

        public string? NieuweDag { get; set; }

        public string? Reden { get; set; }
    }

    [BindProperty(SupportsGet = true, Name = "eis")]
    public Guid EisId { get; set; }

    [BindProperty]
    public Vorm Invoer { get; set; } = new();

    public Bodemeis Eis { get; private set; } = null!;

    int Versie { get; set; }

    public static IEnumerable<SelectListItem> Standen => [new("Ja, gehaald", nameof(Bodemeisstatus.Gehaald)), new("Nee, niet gehaald", nameof(Bodemeisstatus.NietGehaald))];

    public async Task<IActionResult> OnGetAsync(CancellationToken ct) => await Open(ct) ?? await Toon(eerste: true, ct);

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        var uitkomst = await toets.VoerUit(new(CasusId, EisId, Invoer.Versie, Invoer.Status, Invoer.Bevinding, Invoer.Volgende), ct);
        if (uitkomst.Gelukt)
        {
            return Naar("", Invoer.Status == Bodemeisstatus.NietGehaald ? "Vastgelegd. De bodemeis is niet gehaald: overleg vandaag nog wat er moet gebeuren." : "Vastgelegd: de bodemeis is gehaald.");
        }

        return await Nogmaals(uitkomst.Weigeringen, Getoetst, ct);
    }

    public async Task<IActionResult> OnPostVerzetAsync(CancellationToken ct)
    {
        var uitkomst = await verzet.VoerUit(new(CasusId, EisId, Invoer.Versie, Invoer.NieuweDag, Invoer.Reden), ct);
        return uitkomst.Gelukt ? Naar("/veiligheid", "De controle is verzet.") : await Nogmaals(uitkomst.Weigeringen, Verzet, ct);
    }

    async Task<IActionResult> Nogmaals(IReadOnlyList<Weigering> weigeringen, Action<Vorm> zetHun, CancellationToken ct)
    {
        var antwoord = await Opnieuw(weigeringen, ct);
        if (antwoord is PageResult)
        {
            var getoond = await Toon(eerste: false, ct);
            if (getoond is not PageResult)
            {
                return getoond;
            }

            var hun = new Vorm { Versie = Versie, Status = Invoer.Status, Bevinding = Invoer.Bevinding, Volgende = Invoer.Volgende, NieuweDag = Invoer.NieuweDag, Reden = Invoer.Reden };
            zetHun(hun);
            await Vergelijk(weigeringen, Invoer, hun, ct, Veiligheidslezer.Planfeiten);
            return antwoord;
        }

        return antwoord;
    }

    /// <summary>What the file says now in the fields of the check.</summary>
    void Getoetst(Vorm hun) => (hun.Status, hun.Bevinding, hun.Volgende) = (Eis.Status == Bodemeisstatus.Open ? null : Eis.Status, Eis.Bevinding, Datum.Toon(Eis.Toetsdatum));

    /// <summary>And in the one of another day.</summary>
    void Verzet(Vorm hun) => hun.NieuweDag = Datum.Toon(Eis.Toetsdatum);

    async Task<IActionResult> Toon(bool eerste, CancellationToken ct)
    {
        var plan = await lezer.Plan(CasusId, ct);
        if (plan?.Bodemeisen.FirstOrDefault(b => b.Id == EisId) is not { } eis)
        {
            return NotFound();
        }

        (Eis, Versie) = (eis, plan.Versie);
        if (eerste)
        {
            Invoer.Versie = Versie;
        }

        return Page();
    }
}
