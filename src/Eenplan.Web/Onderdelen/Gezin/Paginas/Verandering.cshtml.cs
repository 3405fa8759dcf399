using Eenplan.Domein.Beheer;
using Eenplan.Domein.Gedeeld;
using Eenplan.Domein.Gezin;
using Eenplan.Web.Onderdelen.Casus.Contract;
using Eenplan.Web.Onderdelen.Gezin.Veranderen;
using Eenplan.Web.Onderdelen.Gezinsplan.Contract;
using Eenplan.Web.Platform.Autorisatie;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Eenplan.Web.Onderdelen.Gezin.Paginas;

/// <summary>One change in the family: first what follows from it, then the small form.</summary>
[Vereist(Recht.CasusSchrijven)]
public sealed class VeranderingModel(
    CasusToegang toegang, Casuskoplezer koppen, Veranderlezer lezer, MeldOverlijden overlijden, HerstelOverlijden herstel, MeldVerhuizing verhuizing, MeldScheiding scheiding,
    WijzigGezag gezag, WijzigNaam naam) : CasusPagina(toegang, koppen)
{
    public const string Overlijden = "overleden";
    public const string Verhuizing = "verhuizing";
    public const string Scheiding = "scheiding";
    public const string Gezag = "gezag";

    public sealed class Vorm
    {
        public int? Versie { get; set; }

        public string? Op { get; set; }

        public string? Sinds { get; set; }

        public Guid? Huishouden { get; set; }

        public PersoonId? Ouder { get; set; }

        public List<PersoonId> Mee { get; set; } = [];

        public string? Huisnaam { get; set; }

        public string? Adres { get; set; }

        public string? Postcode { get; set; }

        public string? Plaats { get; set; }

        public string? Wijk { get; set; }

        public bool Geheim { get; set; }

        public List<Guid> Stopt { get; set; } = [];

        public Gezagssoort? Soort { get; set; }

        public PersoonId? Houder { get; set; }

        public string? Instelling { get; set; }

        public string? Bron { get; set; }

        public string? Voornaam { get; set; }

        public string? Tussenvoegsel { get; set; }

        public string? Achternaam { get; set; }

        public string? Reden { get; set; }
    }

    Gezinsbeeld beeld = null!;
    Tekenstand stand = null!;

    [BindProperty(SupportsGet = true, Name = "verandering")]
    public string Gebeurtenis { get; set; } = "";

    [BindProperty(SupportsGet = true, Name = "persoon")]
    public PersoonId? PersoonId { get; set; }

    [BindProperty]
    public Vorm Invoer { get; set; } = new();

    /// <summary>Whom it is about; null for a change of a household.</summary>
    public Persoon? Wie { get; private set; }

    public bool KiesEerst => PersoonId is null && Gebeurtenis is (Overlijden or Gezag or "naam");

    public bool IsOverleden => Gebeurtenis == Overlijden && Wie?.Overleden is not null;

    string Naam => Wie is null ? "" : Tekst.Isoleer(Wie.Naam);

    public string Titel => (Gebeurtenis, Wie is null) switch
    {
        (Overlijden, true) => "Iemand is overleden",
        (Overlijden, false) => $"{Naam} is overleden",
        (Verhuizing, _) => "Verhuisd",
        (Scheiding, _) => "Ouders gaan uit elkaar",
        (Gezag, true) => "Het gezag is veranderd",
        (Gezag, false) => $"Het gezag over {Naam} is veranderd",
        (_, true) => "Iemand heeft een andere naam",
        _ => $"{Naam} heeft een andere naam",
    };

    public string Knop => Gebeurtenis switch
    {
        Overlijden => "Vastleggen",
        Verhuizing => "Verhuizing vastleggen",
        Scheiding => "Vastleggen dat zij uit elkaar gaan",
        Gezag => "Gezag wijzigen",
        _ => "Nieuwe naam vastleggen",
    };

    public IEnumerable<Lid> Kiesbaar => Kop.Leden.Where(l => Gebeurtenis != Gezag || l.Rol == Gezinsrol.Kind);

    public IReadOnlyList<Gevolg> Vooraf => Gevolgen.Van(Soort, lezer.Staat(Kop.Casus, beeld, stand, PersoonId, Kop.Vandaag));

    Levensgebeurtenis Soort => Gebeurtenis switch
    {
        Overlijden => Levensgebeurtenis.Overlijden,
        Verhuizing => Levensgebeurtenis.Verhuizing,
        Scheiding => Levensgebeurtenis.UitElkaar,
        Gezag => Levensgebeurtenis.Gezagswijziging,
        _ => Levensgebeurtenis.Naamswijziging,
    };

    /// <summary>Households where somebody lives, by the names of who live there: a secret one needs no address to be chosen.</summary>
    public IEnumerable<SelectListItem> Huishoudens => beeld.Gezin.Huishoudens
        .Select(h => (Huis: h, Namen: Kop.Leden.Where(l => l.HuishoudenId == h.Id).Select(l => l.Roepnaam).ToList())).Where(h => h.Namen.Count > 0)
        .Select(h => new SelectListItem($"{h.Huis.Naam}: {Gevolgen.Opsomming(h.Namen)}", h.Huis.Id.ToString()));

    public IEnumerable<SelectListItem> Ouders => Kop.Leden.Where(l => l.Rol is Gezinsrol.Ouder or Gezinsrol.Partner or Gezinsrol.Pleegouder).Select(l => new SelectListItem(l.Naam, l.Id.ToString()));

    public IEnumerable<SelectListItem> Kinderen => Kop.Leden.Where(l => l.Rol == Gezinsrol.Kind).Select(l => new SelectListItem(l.Kind(Kop.Vandaag), l.Id.ToString()));

    public IEnumerable<SelectListItem> Wijken => Kop.Profiel.Wijken.Select(w => new SelectListItem(w, w));

    /// <summary>Authority over this child that holds now.</summary>
    public IEnumerable<SelectListItem> Gezagen => beeld.Gezag.Where(g => g.KindId == PersoonId && g.Tot is null)
        .Select(g => new SelectListItem($"{(g.HouderId is null ? g.Instelling ?? "niet te bepalen" : beeld.Naam(g.HouderId))}, {GezinWoorden.Woord(g.Soort)}", g.Id.ToString()));

    public IEnumerable<SelectListItem> Houders => beeld.Gezin.Leden.Where(l => l.Rol != Gezinsrol.Kind).Select(l => l.PersoonId).Distinct()
        .Where(id => beeld.Mensen.GetValueOrDefault(id) is { Overleden: null }).Select(id => new SelectListItem(beeld.Naam(id), id.ToString()));

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if ((await Open(ct) ?? await LeesErbij(ct)) is { } weigering)
        {
            return weigering;
        }

        Invoer = Zoals(Invoer);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        var adres = new Adresgegevens(Invoer.Adres, Invoer.Postcode, Invoer.Plaats, Invoer.Wijk, Invoer.Geheim);
        var wie = PersoonId ?? default;
        return await Klaar(
            Gebeurtenis switch
            {
                Overlijden => await overlijden.VoerUit(new(CasusId, wie, Invoer.Op, Invoer.Versie), ct),
                Verhuizing => await verhuizing.VoerUit(new(CasusId, Invoer.Huishouden, Invoer.Sinds, adres, Invoer.Versie), ct),
                Scheiding => await scheiding.VoerUit(new(CasusId, Invoer.Ouder, Invoer.Sinds, Invoer.Huisnaam, adres, Invoer.Mee, Invoer.Versie), ct),
                Gezag => await gezag.VoerUit(new(CasusId, wie, Invoer.Stopt, Invoer.Soort, Invoer.Houder, Invoer.Instelling, Invoer.Sinds, Invoer.Bron), ct),
                _ => await naam.VoerUit(new(CasusId, wie, Invoer.Voornaam, Invoer.Tussenvoegsel, Invoer.Achternaam, Invoer.Sinds, Invoer.Bron, Invoer.Versie), ct),
            },
            ct);
    }

    public async Task<IActionResult> OnPostHerstelAsync(CancellationToken ct) => await Klaar(await herstel.VoerUit(new(CasusId, PersoonId ?? default, Invoer.Reden), ct), ct);

    async Task<IActionResult> Klaar(Uitkomst<Klaar> uitkomst, CancellationToken ct)
    {
        if (uitkomst.Gelukt)
        {
            return Naar("/gezin/veranderd", "Het is vastgelegd.");
        }

        var antwoord = await Opnieuw([.. uitkomst.Weigeringen.Select(w => w.Veld == "vanaf" ? w.Bij("sinds") : w)], ct);
        if (antwoord is not PageResult || await LeesErbij(ct) is not { } weg)
        {
            if (antwoord is PageResult)
            {
                await Vergelijk(uitkomst.Weigeringen, Invoer, Zoals(Invoer), ct);
            }

            return antwoord;
        }

        return weg;
    }

    /// <summary>The form as the file has it: the version, and for a name the name itself; the rest as it was typed.</summary>
    Vorm Zoals(Vorm getypt)
    {
        var perPersoon = Gebeurtenis is Overlijden or "naam";
        return new()
        {
            Versie = perPersoon ? Wie?.Versie : beeld.Gezin.Versie,
            Op = getypt.Op,
            Sinds = getypt.Sinds,
            Huishouden = getypt.Huishouden,
            Ouder = getypt.Ouder,
            Mee = getypt.Mee,
            Huisnaam = getypt.Huisnaam,
            Adres = getypt.Adres,
            Postcode = getypt.Postcode,
            Plaats = getypt.Plaats,
            Wijk = getypt.Wijk,
            Geheim = getypt.Geheim,
            Stopt = getypt.Stopt,
            Soort = getypt.Soort,
            Houder = getypt.Houder,
            Instelling = getypt.Instelling,
            Bron = getypt.Bron,
            Voornaam = Wie?.Voornaam,
            Tussenvoegsel = Wie?.Tussenvoegsel,
            Achternaam = Wie?.Achternaam,
            Reden = getypt.Reden,
        };
    }

    async Task<IActionResult?> LeesErbij(CancellationToken ct)
    {
        (beeld, stand) = await lezer.Lees(Kop.Casus, Kop.Vandaag, ct);
        if (PersoonId is not { } id)
        {
            return null;
        }

        Wie = beeld.Gezin.Leden.Any(l => l.PersoonId == id) ? beeld.Mensen.GetValueOrDefault(id) : null;
        var lid = beeld.Gezin.Leden.FirstOrDefault(l => l.PersoonId == id && l.Tot is null);
        return Wie is null || (lid is null && !IsOverleden) || (Gebeurtenis == Gezag && lid?.Rol != Gezinsrol.Kind) ? NotFound() : null;
    }
}
