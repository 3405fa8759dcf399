using Eenplan.Domein.Beheer;
using Eenplan.Domein.Gedeeld;
using Eenplan.Domein.Gezin;
using Eenplan.Web.Onderdelen.Casus.Contract;
using Eenplan.Web.Platform.Autorisatie;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Eenplan.Web.Onderdelen.Gezin.Paginas;

/// <summary>Persons, households, authority and the safety note of a family.</summary>
[Vereist(Recht.CasusZien)]
public sealed class GezinModel(CasusToegang toegang, Casuskoplezer koppen, Gezinslezer lezer, LegGezagVast legGezagVast, BeeindigGezag beeindig, WijzigHuishouden wijzigHuis, ZetVeiligheidsnotitie zetNotitie) : CasusPagina(toegang, koppen)
{
    public sealed class Vorm
    {
        public PersoonId? Kind { get; set; }

        public Gezagssoort? Soort { get; set; }

        public PersoonId? Houder { get; set; }

        public string? Instelling { get; set; }

        public string? Vanaf { get; set; }

        public string? Bron { get; set; }

        public string? Tot { get; set; }

        public string? Huisnaam { get; set; }

        public string? Adres { get; set; }

        public string? Postcode { get; set; }

        public string? Plaats { get; set; }

        public string? Wijk { get; set; }

        public bool Geheim { get; set; }

        public string? Notitie { get; set; }

        public string? NotitieTot { get; set; }
    }

    [BindProperty]
    public Vorm Invoer { get; set; } = new();

    public Gezinsbeeld Beeld { get; private set; } = null!;

    public IEnumerable<SelectListItem> Kinderen => Kop.Leden.Where(l => l.Rol == Gezinsrol.Kind).Select(l => new SelectListItem(l.Kind(Kop.Vandaag), l.Id.ToString()));

    public IEnumerable<SelectListItem> Houders => Kop.Leden.Where(l => l.Rol != Gezinsrol.Kind).Select(l => new SelectListItem(l.Naam, l.Id.ToString()));

    public IEnumerable<SelectListItem> Wijken => Kop.Profiel.Wijken.Select(w => new SelectListItem(w, w));

    public static IEnumerable<SelectListItem> Soorten => Enum.GetValues<Gezagssoort>().Select(s => new SelectListItem(Woord(s), s.ToString()));

    public static string Woord(Gezagssoort soort) => soort switch
    {
        Gezagssoort.Ouder => "ouderlijk gezag",
        Gezagssoort.GezamenlijkMetAnder => "gezamenlijk gezag van een ouder en een ander",
        Gezagssoort.Voogd => "voogd",
        Gezagssoort.VoogdijGi => "voogdij door een gecertificeerde instelling",
        _ => "niet te bepalen",
    };

    public static string Woord(Gezinsrol rol) => rol.ToString().ToLowerInvariant();

    public string Naam(PersoonId? id) => Kop.Leden.FirstOrDefault(l => l.Id == id)?.Naam ?? "iemand die niet meer bij het gezin hoort";

    public async Task<IActionResult> OnGetAsync(CancellationToken ct) => await Open(ct) ?? await Toon(ct);

    public async Task<IActionResult> OnPostGezagAsync(CancellationToken ct) =>
        await Klaar(await legGezagVast.VoerUit(new(CasusId, Invoer.Kind, Invoer.Soort, Invoer.Houder, Invoer.Instelling, Invoer.Vanaf, Invoer.Bron), ct), "Het gezag is vastgelegd.", ct);

    public async Task<IActionResult> OnPostEindeAsync(Guid gezag, CancellationToken ct) =>
        await Klaar(await beeindig.VoerUit(new(CasusId, gezag, Invoer.Tot), ct), "Het gezag is beëindigd.", ct);

    public async Task<IActionResult> OnPostHuisAsync(Guid? huis, CancellationToken ct) =>
        await Klaar(await wijzigHuis.VoerUit(new(CasusId, huis, Invoer.Huisnaam, new(Invoer.Adres, Invoer.Postcode, Invoer.Plaats, Invoer.Wijk, Invoer.Geheim)), ct), "Het adres is vastgelegd.", ct);

    public async Task<IActionResult> OnPostNotitieAsync(CancellationToken ct) =>
        await Klaar(await zetNotitie.VoerUit(new(CasusId, Invoer.Notitie, Invoer.NotitieTot), ct), "De notitie is bijgewerkt.", ct);

    async Task<IActionResult> Klaar(Uitkomst<Klaar> uitkomst, string melding, CancellationToken ct)
    {
        if (uitkomst.Gelukt)
        {
            return Naar("/gezin", melding);
        }

        var antwoord = await Opnieuw(uitkomst.Weigeringen, ct);
        if (Kop is not null)
        {
            await Toon(ct);
        }

        return antwoord;
    }

    async Task<IActionResult> Toon(CancellationToken ct)
    {
        Beeld = await lezer.Lees(Kop.Casus, ct);
        return Page();
    }
}
