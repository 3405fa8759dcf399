using Eenplan.Domein.Afschaling;
using Eenplan.Domein.Beheer;
using Eenplan.Domein.Gedeeld;
using Eenplan.Domein.Gezin;
using Eenplan.Domein.Signaal;
using Eenplan.Web.Onderdelen.Coordinatie.Contract;
using Eenplan.Web.Onderdelen.Gezin.Contract;
using Eenplan.Web.Platform.Autorisatie;
using Eenplan.Web.Platform.Identiteit;
using Eenplan.Web.Platform.Inzagelog;
using Eenplan.Web.Platform.Web;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Eenplan.Web.Onderdelen.Signaal.Paginas;

/// <summary>Takes a signal in; searches before it creates.</summary>
[Vereist(Recht.SignaalVastleggen)]
public sealed class NieuwModel(NeemSignaalAan neemAan, Teamleiding teamleiding, Inzage inzage, Gemeenteprofiel profiel, TimeProvider klok) : EenplanPagina
{
    public sealed class KindInvoer
    {
        public string? Voornaam { get; set; }

        public string? Achternaam { get; set; }

        public string? Geboren { get; set; }

        public bool NogNietGeboren { get; set; }
    }

    public sealed class Vorm
    {
        public Meldersoort? Soort { get; set; }

        public string? Melder { get; set; }

        public string? Bereikbaar { get; set; }

        public List<KindInvoer> Kinderen { get; set; } = [new()];

        public string? Adres { get; set; }

        public string? Postcode { get; set; }

        public string? Wijk { get; set; }

        public string? Zorg { get; set; }

        public string? AlGedaan { get; set; }

        public Urgentie? Urgentie { get; set; }

        public string? HoortBij { get; set; }
    }

    IReadOnlyDictionary<string, Medewerker> leiders = new Dictionary<string, Medewerker>();

    [BindProperty]
    public Vorm Invoer { get; set; } = new();

    public IReadOnlyList<Treffer> Treffers { get; private set; } = [];

    public IEnumerable<SelectListItem> Wijken => profiel.Wijken.Select(w => new SelectListItem(w, w));

    public static IEnumerable<SelectListItem> Melders =>
    [
        new("Professional", nameof(Meldersoort.Professional)), new("Burger", nameof(Meldersoort.Burger)),
        new("Het gezin zelf", nameof(Meldersoort.Gezin)), new("Anoniem", nameof(Meldersoort.Anoniem)),
    ];

    public static IEnumerable<SelectListItem> Urgenties =>
    [
        new("Nu: een kind is misschien niet veilig", nameof(Domein.Signaal.Urgentie.Nu)) { Group = new() { Name = "Je gaat hierna meteen de veiligheid wegen. Direct gevaar? Bel 112." } },
        new("Deze week", nameof(Domein.Signaal.Urgentie.DezeWeek)),
        new("Gewoon", nameof(Domein.Signaal.Urgentie.Gewoon)),
    ];

    /// <summary>All that is said of somebody one may not see.</summary>
    public string Betrokken(Treffer treffer) => Teamleiding.Zin(treffer.Team is { } team ? leiders.GetValueOrDefault(team) : null);

    /// <summary>What choosing a closed case does.</summary>
    public string Vervolg(Treffer treffer) => treffer.Gesloten is not { } dag || treffer.Open ? ""
        : Datum.Dag(klok.GetUtcNow()) > Afsluiting.HeropenenTot(dag) ? $". Gesloten op {Datum.Toon(dag)}; er begint een nieuwe casus voor dit gezin"
        : $". Gesloten op {Datum.Toon(dag)}; de casus gaat weer open";

    public void OnGet()
    {
    }

    public IActionResult OnPostErbij()
    {
        ModelState.Clear();
        Invoer.Kinderen.Add(new());
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        var uitkomst = await neemAan.VoerUit(
            new(
                new(Invoer.Soort, Invoer.Melder, Invoer.Bereikbaar, Invoer.Zorg, Invoer.AlGedaan, Invoer.Urgentie),
                [.. Invoer.Kinderen.Select(k => new NeemSignaalAan.Kind(k.Voornaam, null, k.Achternaam, k.Geboren, k.NogNietGeboren))],
                new Adresgegevens(Invoer.Adres, Invoer.Postcode, profiel.Naam, Invoer.Wijk),
                Invoer.HoortBij),
            ct);
        if (!uitkomst.Gelukt)
        {
            return Weiger(uitkomst.Weigeringen);
        }

        if (uitkomst.Waarde.CasusId is { } casus)
        {
            return await Naar(uitkomst.Waarde, casus, ct);
        }

        Treffers = uitkomst.Waarde.Treffers;
        leiders = await teamleiding.VanDienst(Treffers.Where(t => !t.Zichtbaar).Select(t => t.Team).OfType<string>(), ct);
        if (Treffers.Any(t => t.Zichtbaar))
        {
            inzage.Noteer("zoeken vóór vastleggen", Treffers.Where(t => t.Zichtbaar).Select(t => t.Id));
        }

        return Page();
    }

    /// <summary>Urgent goes on to the safety; what one may not see was only delivered.</summary>
    async Task<IActionResult> Naar(NeemSignaalAan.Antwoord antwoord, CasusId casus, CancellationToken ct)
    {
        if (antwoord.Zichtbaar)
        {
            TempData["Melding"] = "Het signaal is vastgelegd.";
            return LocalRedirect(Invoer.Urgentie == Urgentie.Nu ? $"~/casus/{casus}/veiligheid" : "~/signalen");
        }

        var leider = antwoord.Team is { } team ? (await teamleiding.VanDienst([team], ct)).GetValueOrDefault(team) : null;
        TempData["Melding"] = "Het signaal is bezorgd bij wie al betrokken is. " +
            (leider is null ? "" : $"Vragen? Bel {leider.Naam}{(leider.Telefoon is null ? "" : $", {leider.Telefoon}")}. ") +
            (Invoer.Urgentie == Urgentie.Nu ? "Is het kind nu in gevaar? Bel 112." : "");
        return LocalRedirect("~/signalen");
    }
}
