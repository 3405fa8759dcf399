using Eenplan.Domein.Beheer;
using Eenplan.Domein.Gedeeld;
using Eenplan.Domein.Gezin;
using Eenplan.Web.Onderdelen.Casus.Contract;
using Eenplan.Web.Platform.Autorisatie;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Eenplan.Web.Onderdelen.Gezin.Paginas;

/// <summary>Records, corrects or ends the authority over a child (SB-123).</summary>
[Vereist(Recht.CasusSchrijven)]
public sealed class GezagModel(CasusToegang toegang, Casuskoplezer koppen, Gezinslezer lezer, LegGezagVast legVast, BeeindigGezag beeindig) : CasusPagina(toegang, koppen)
{
    public sealed class Vorm
    {
        public int? Versie { get; set; }

        public PersoonId? Kind { get; set; }

        public Gezagssoort? Soort { get; set; }

        public PersoonId? Houder { get; set; }

        public string? Instelling { get; set; }

        public string? Vanaf { get; set; }

        public string? Bron { get; set; }

        public string? Tot { get; set; }
    }

    [BindProperty(SupportsGet = true, Name = "gezag")]
    public Guid? GezagId { get; set; }

    [BindProperty]
    public Vorm Invoer { get; set; } = new();

    public Gezinsbeeld Beeld { get; private set; } = null!;

    public Gezag? Nu { get; private set; }

    public IEnumerable<SelectListItem> Kinderen => Kop.Leden.Where(l => l.Rol == Gezinsrol.Kind).Select(l => new SelectListItem(l.Kind(Kop.Vandaag), l.Id.ToString()));

    /// <summary>Adults of the family, past ones too: who left may still hold authority.</summary>
    public IEnumerable<SelectListItem> Houders => Beeld.Gezin.Leden.Where(l => l.Rol != Gezinsrol.Kind).Select(l => l.PersoonId).Append(Nu?.HouderId ?? default).Where(Beeld.Mensen.ContainsKey).Distinct().Select(id => new SelectListItem(Beeld.Naam(id), id.ToString()));

    public static IEnumerable<SelectListItem> Soorten => Enum.GetValues<Gezagssoort>().Select(s => new SelectListItem(GezinWoorden.Woord(s), s.ToString()));

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if ((await Open(ct) ?? await LeesErbij(ct)) is { } weigering)
        {
            return weigering;
        }

        if (Nu is { } g)
        {
            Invoer = Zoals(g);
        }

        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct) =>
        await Klaar(await legVast.VoerUit(new(CasusId, Invoer.Kind, Invoer.Soort, Invoer.Houder, Invoer.Instelling, Invoer.Vanaf, Invoer.Bron, GezagId, Invoer.Versie), ct), "Het gezag is vastgelegd.", ct);

    public async Task<IActionResult> OnPostEindeAsync(CancellationToken ct) =>
        await Klaar(await beeindig.VoerUit(new(CasusId, GezagId ?? default, Invoer.Tot, Invoer.Versie), ct), "Het gezag is beëindigd.", ct);

    async Task<IActionResult> Klaar(Uitkomst<Klaar> uitkomst, string melding, CancellationToken ct)
    {
        if (uitkomst.Gelukt)
        {
            return Naar("/gezin", melding);
        }

        var antwoord = await Opnieuw(uitkomst.Weigeringen, ct);
        if (antwoord is not PageResult || await LeesErbij(ct) is not { } weg)
        {
            if (antwoord is PageResult && Nu is { } g)
            {
                await Vergelijk(uitkomst.Weigeringen, Invoer, Zoals(g), ct, "GezagHersteld", "GezagBeeindigd");
            }

            return antwoord;
        }

        return weg;
    }

    /// <summary>The form as the file has it.</summary>
    Vorm Zoals(Gezag g) => new()
    {
        Versie = g.Versie,
        Kind = Invoer.Kind,
        Soort = g.Soort,
        Houder = g.HouderId,
        Instelling = g.Instelling,
        Vanaf = Datum.Toon(g.Vanaf),
        Bron = g.Bron,
        Tot = g.Tot is { } tot ? Datum.Toon(tot) : Invoer.Tot,
    };

    async Task<IActionResult?> LeesErbij(CancellationToken ct)
    {
        Beeld = await lezer.Lees(Kop.Casus, ct);
        Nu = Beeld.Gezag.FirstOrDefault(g => g.Id == GezagId);
        return GezagId is not null && Nu is null ? NotFound() : null;
    }
}
