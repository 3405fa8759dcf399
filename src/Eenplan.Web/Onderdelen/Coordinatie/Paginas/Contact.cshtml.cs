using System.Globalization;
using Eenplan.Domein.Beheer;
using Eenplan.Domein.Coordinatie;
using Eenplan.Domein.Gedeeld;
using Eenplan.Web.Onderdelen.Casus.Contract;
using Eenplan.Web.Platform.Autorisatie;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Eenplan.Web.Onderdelen.Coordinatie.Paginas;

/// <summary>Writes a contact down in half a minute, also on a phone; or replaces an own entry.</summary>
[Vereist(Recht.CasusSchrijven)]
public sealed class ContactModel(CasusToegang toegang, Casuskoplezer koppen, LegContactVast legVast, VervangContact vervang, Contactlezer lezer, TimeProvider klok) : CasusPagina(toegang, koppen)
{
    public sealed class Vorm
    {
        public Contactsoort? Soort { get; set; }

        public string? Op { get; set; }

        public string? Tijd { get; set; }

        /// <summary>The clock when the form was drawn: as long as it stands in <see cref="Tijd"/>, nobody typed it.</summary>
        public string? Voorstel { get; set; }

        public string? Met { get; set; }

        public string? Bereikt { get; set; } = "ja";

        public string? Gezegd { get; set; }

        public string? Afgesproken { get; set; }

        public List<PersoonId> Gezien { get; set; } = [];

        public List<PersoonId> Gesproken { get; set; } = [];

        public Veiligheidsindruk Veiligheid { get; set; }

        public string? Taak { get; set; }

        public string? TaakOp { get; set; }

        public string? Reden { get; set; }
    }

    [BindProperty(SupportsGet = true, Name = "vervangt")]
    public Guid? Vervangt { get; set; }

    [BindProperty]
    public Vorm Invoer { get; set; } = new();

    public bool TaakOpen => !string.IsNullOrEmpty(Invoer.Taak) || !string.IsNullOrEmpty(Invoer.TaakOp);

    public static IEnumerable<SelectListItem> Soorten => Enum.GetValues<Contactsoort>().Select(s => new SelectListItem(Contactmoment.Woord(s), s.ToString()));

    public static IEnumerable<SelectListItem> JaNee => [new("Ja", "ja"), new("Nee, niet bereikt", "nee")];

    public static IEnumerable<SelectListItem> Indrukken => [new("Nee", nameof(Veiligheidsindruk.Gelijk)), new("Ja, beter", nameof(Veiligheidsindruk.Beter)), new("Ja, slechter", nameof(Veiligheidsindruk.Slechter))];

    public IEnumerable<SelectListItem> Kinderen => Kop.Kinderen.Where(k => k.Geboren is not null || k.Uitgerekend is null).Select(k => new SelectListItem(k.Kind(Kop.Vandaag), k.Id.ToString()));

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (await Open(ct) is { } weigering)
        {
            return weigering;
        }

        if (Vervangt is not { } id)
        {
            var nu = klok.GetUtcNow();
            (Invoer.Op, Invoer.Tijd) = (Datum.Toon(Datum.Dag(nu)), Klok(TimeOnly.FromDateTime(TimeZoneInfo.ConvertTime(nu, Datum.Zone).DateTime)));
            Invoer.Voorstel = Invoer.Tijd;
            return Page();
        }

        if (await lezer.Eigen(CasusId, id, ct) is not { } c)
        {
            return NotFound();
        }

        Invoer = new()
        {
            Soort = c.Soort,
            Op = Datum.Toon(c.Op),
            Tijd = c.Tijd is { } tijd ? Klok(tijd) : null,
            Met = c.Met,
            Bereikt = c.Bereikt ? "ja" : "nee",
            Gezegd = c.Gezegd,
            Afgesproken = c.Afgesproken,
            Gezien = Ids(c.Gezien),
            Gesproken = Ids(c.Gesproken),
            Veiligheid = c.Veiligheid,
        };
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string? bevestig, CancellationToken ct)
    {
        var opdracht = new LegContactVast.Opdracht(CasusId, Invoer.Soort, Invoer.Op, Invoer.Tijd, Invoer.Met, Invoer.Bereikt == "ja", Invoer.Gezegd, Invoer.Afgesproken, Invoer.Gezien, Invoer.Gesproken, Invoer.Veiligheid)
        {
            Taak = Invoer.Taak,
            TaakOp = Invoer.TaakOp,
        };
        var uitkomst = Vervangt is { } oud ? await vervang.VoerUit(new(oud, opdracht, Invoer.Reden), ct) : await legVast.VoerUit(opdracht, ct);
        if (!uitkomst.Gelukt)
        {
            return await Opnieuw(uitkomst.Weigeringen, ct);
        }

        if (bevestig == "ja" && Invoer.Bereikt == "ja")
        {
            return Naar($"/contacten/{uitkomst.Waarde}/bevestigen", Invoer.Veiligheid == Veiligheidsindruk.Slechter ? "Het contact is vastgelegd. Weeg hierna de veiligheid opnieuw." : "Het contact is vastgelegd. Bevestig nu wat is afgesproken.");
        }

        return (Vervangt, Invoer.Veiligheid) switch
        {
            (_, Veiligheidsindruk.Slechter) => Naar("/veiligheid", "Het contact is vastgelegd. Weeg nu de veiligheid opnieuw."),
            (null, _) => Naar("", TaakOpen ? "Het contact is vastgelegd en de taak staat in je werkvoorraad." : "Het contact is vastgelegd."),
            _ => Naar("/contacten", "Het contact is vervangen. De oude tekst blijft zichtbaar."),
        };
    }

    /// <summary>A clock time that only the form proposed says nothing about when the contact was, once the form is opened again later.</summary>
    protected override void NaHerstel()
    {
        if (Invoer.Tijd is not null && Invoer.Tijd == Invoer.Voorstel)
        {
            Invoer.Tijd = null;
            ModelState.Remove("Invoer.Tijd");
        }
    }

    static string Klok(TimeOnly tijd) => tijd.ToString("H.mm", CultureInfo.InvariantCulture);

    static List<PersoonId> Ids(string ids) => [.. ids.Split(',', StringSplitOptions.RemoveEmptyEntries).Select(i => new PersoonId(Guid.Parse(i)))];
}
