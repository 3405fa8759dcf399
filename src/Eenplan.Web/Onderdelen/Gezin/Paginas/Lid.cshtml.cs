using Eenplan.Domein.Beheer;
using Eenplan.Domein.Gedeeld;
using Eenplan.Domein.Gezin;
using Eenplan.Web.Onderdelen.Casus.Contract;
using Eenplan.Web.Platform.Autorisatie;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Eenplan.Web.Onderdelen.Gezin.Paginas;

/// <summary>Where a member lives, and its place in the family.</summary>
[Vereist(Recht.CasusSchrijven)]
public sealed class LidModel(CasusToegang toegang, Casuskoplezer koppen, Gezinslezer lezer, WijzigLid wijzig) : CasusPagina(toegang, koppen)
{
    public sealed class Vorm
    {
        public int? Versie { get; set; }

        public Guid? Huishouden { get; set; }

        public string? Sinds { get; set; }

        public Gezinsrol? Rol { get; set; }
    }

    [BindProperty(SupportsGet = true, Name = "persoon")]
    public PersoonId Wie { get; set; }

    [BindProperty]
    public Vorm Invoer { get; set; } = new();

    public Gezinsbeeld Beeld { get; private set; } = null!;

    public Gezinslid Nu { get; private set; } = null!;

    public bool InCasus => Kop.Kinderen.Any(k => k.Id == Wie);

    public IEnumerable<SelectListItem> Huizen => Beeld.Gezin.Huishoudens.Select(h => new SelectListItem(h.Naam, h.Id.ToString()));

    public static IEnumerable<SelectListItem> Rollen => Enum.GetValues<Gezinsrol>().Where(r => r != Gezinsrol.Kind).Select(r => new SelectListItem(r.ToString(), r.ToString()));

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if ((await Open(ct) ?? await LeesErbij(ct)) is { } weigering)
        {
            return weigering;
        }

        Invoer = new() { Versie = Beeld.Gezin.Versie, Huishouden = Nu.HuishoudenId, Rol = Nu.Rol };
        return Page();
    }

    public async Task<IActionResult> OnPostVerhuisAsync(CancellationToken ct) => await Klaar(await wijzig.Verhuis(new(CasusId, Wie, Invoer.Huishouden, Invoer.Sinds, Invoer.Versie), ct), "De verhuizing is vastgelegd.", hun => hun.Huishouden = Nu.HuishoudenId, ct);

    public async Task<IActionResult> OnPostRolAsync(CancellationToken ct) => await Klaar(await wijzig.WijzigRol(new(CasusId, Wie, Invoer.Rol, Invoer.Versie), ct), "De plaats in het gezin is bijgewerkt.", hun => hun.Rol = Nu.Rol, ct);

    async Task<IActionResult> Klaar(Uitkomst<Klaar> uitkomst, string melding, Action<Vorm> zetHun, CancellationToken ct)
    {
        if (uitkomst.Gelukt)
        {
            return Naar("/gezin", melding);
        }

        var antwoord = await Opnieuw(uitkomst.Weigeringen, ct);
        if (antwoord is not PageResult || await LeesErbij(ct) is not { } weg)
        {
            if (antwoord is PageResult)
            {
                var hun = new Vorm { Versie = Beeld.Gezin.Versie, Huishouden = Invoer.Huishouden, Sinds = Invoer.Sinds, Rol = Invoer.Rol };
                zetHun(hun);
                await Vergelijk(uitkomst.Weigeringen, Invoer, hun, ct);
            }

            return antwoord;
        }

        return weg;
    }

    async Task<IActionResult?> LeesErbij(CancellationToken ct)
    {
        Beeld = await lezer.Lees(Kop.Casus, ct);
        if (Beeld.Gezin.Leden.FirstOrDefault(l => l.PersoonId == Wie && l.Tot is null) is not { } lid)
        {
            return NotFound();
        }

        Nu = lid;
        return null;
    }
}
