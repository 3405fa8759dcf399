using Eenplan.Domein.Beheer;
using Eenplan.Domein.Coordinatie;
using Eenplan.Domein.Gedeeld;
using Eenplan.Web.Onderdelen.Casus.Contract;
using Eenplan.Web.Platform.Autorisatie;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Eenplan.Web.Onderdelen.Coordinatie.Paginas;

/// <summary>Writes a contact down in half a minute, also on a phone.</summary>
[Vereist(Recht.CasusSchrijven)]
public sealed class ContactModel(CasusToegang toegang, Casuskoplezer koppen, LegContactVast legVast, TimeProvider klok) : CasusPagina(toegang, koppen)
{
    public sealed class Vorm
    {
        public Contactsoort? Soort { get; set; }

        public string? Op { get; set; }

        public string? Tijd { get; set; }

        public string? Met { get; set; }

        public string? Bereikt { get; set; } = "ja";

        public string? Gezegd { get; set; }

        public string? Afgesproken { get; set; }

        public List<PersoonId> Gezien { get; set; } = [];

        public List<PersoonId> Gesproken { get; set; } = [];

        public Veiligheidsindruk Veiligheid { get; set; }
    }

    [BindProperty]
    public Vorm Invoer { get; set; } = new();

    public static IEnumerable<SelectListItem> Soorten => Enum.GetValues<Contactsoort>().Select(s => new SelectListItem(Contactmoment.Woord(s), s.ToString()));

    public static IEnumerable<SelectListItem> JaNee => [new("Ja", "ja"), new("Nee, niet bereikt", "nee")];

    public static IEnumerable<SelectListItem> Indrukken => [new("Nee", nameof(Veiligheidsindruk.Gelijk)), new("Ja, beter", nameof(Veiligheidsindruk.Beter)), new("Ja, slechter", nameof(Veiligheidsindruk.Slechter))];

    public IEnumerable<SelectListItem> Kinderen => Kop.Kinderen.Where(k => k.Geboren is not null || k.Uitgerekend is null).Select(k => new SelectListItem(k.Kind(Kop.Vandaag), k.Id.ToString()));

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        Invoer.Op = Datum.Toon(Datum.Dag(klok.GetUtcNow()));
        return await Open(ct) ?? Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        var uitkomst = await legVast.VoerUit(
            new(CasusId, Invoer.Soort, Invoer.Op, Invoer.Tijd, Invoer.Met, Invoer.Bereikt == "ja", Invoer.Gezegd, Invoer.Afgesproken, Invoer.Gezien, Invoer.Gesproken, Invoer.Veiligheid), ct);
        if (!uitkomst.Gelukt)
        {
            return await Opnieuw(uitkomst.Weigeringen, ct);
        }

        return Invoer.Veiligheid == Veiligheidsindruk.Slechter
            ? Naar("/veiligheid", "Het contact is vastgelegd. Weeg nu de veiligheid opnieuw.")
            : Naar("", "Het contact is vastgelegd.");
    }
}
