using Eenplan.Domein.Beheer;
using Eenplan.Domein.Gedeeld;
using Eenplan.Domein.Privacy;
using Eenplan.Web.Onderdelen.Casus.Contract;
using Eenplan.Web.Onderdelen.Privacy.Contract;
using Eenplan.Web.Platform.Autorisatie;
using Eenplan.Web.Platform.Concepten;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Eenplan.Web.Onderdelen.Privacy.Paginas;

/// <summary>Shares something: first the form, then the literal text to look at, then it leaves.</summary>
[Vereist(Recht.CasusSchrijven)]
public sealed class DelenModel(CasusToegang toegang, Casuskoplezer koppen, BekijkVerstrekking bekijk, Verstrek verstrek) : CasusPagina(toegang, koppen)
{
    public sealed class Vorm
    {
        public Ontvangersoort? Soort { get; set; }

        public string? Ontvanger { get; set; }

        public Verstrekwijze? Wijze { get; set; }

        public string? Adres { get; set; }

        public string? Wat { get; set; }

        public string? Tekst { get; set; }

        public List<PersoonId> Over { get; set; } = [];

        public string? Doel { get; set; }

        public Verstrekgrond? Grond { get; set; }
    }

    public static IReadOnlyList<SelectListItem> Soorten { get; } =
    [
        Keuze("Een professional buiten de gemeente", Ontvangersoort.Professional, "Krijgt een link, en van jou een code"),
        Keuze("Een ouder, jeugdige of iemand uit het netwerk", Ontvangersoort.Gezin),
        Keuze("Wie de zorg meldde", Ontvangersoort.Melder),
    ];

    public static IReadOnlyList<SelectListItem> Wijzen { get; } =
    [
        Keuze("Per e-mail", Verstrekwijze.Email), Keuze("Verteld, aan de telefoon of in een gesprek", Verstrekwijze.Gesprek), Keuze("Op papier gegeven", Verstrekwijze.Papier),
    ];

    public static IReadOnlyList<SelectListItem> Gronden { get; } = Verstrekgronden.Alle;

    [BindProperty]
    public Vorm Invoer { get; set; } = new();

    /// <summary>What would leave, cleaned; null while the form is being filled in.</summary>
    public Verstrekgegevens? Voorbeeld { get; private set; }

    /// <summary>The drawing of the form that stands behind the preview: once it is shared, its draft goes.</summary>
    public string Tekening => Request.Form[Conceptnamen.Tekening].ToString();

    public IEnumerable<SelectListItem> Leden => Kop.Leden.Select(l => new SelectListItem($"{l.Naam}", l.Id.ToString()));

    public async Task<IActionResult> OnGetAsync(CancellationToken ct) => await Open(ct) ?? Page();

    public async Task<IActionResult> OnPostBekijkAsync(CancellationToken ct)
    {
        var uitkomst = await bekijk.VoerUit(CasusId, Gegevens, ct);
        if (!uitkomst.Gelukt)
        {
            return await Opnieuw(uitkomst.Weigeringen, ct);
        }

        Voorbeeld = uitkomst.Waarde;
        return await Open(ct) ?? Page();
    }

    public async Task<IActionResult> OnPostWijzigAsync(CancellationToken ct) => await Open(ct) ?? Page();

    public async Task<IActionResult> OnPostDelenAsync(CancellationToken ct)
    {
        var uitkomst = await verstrek.VoerUit(new(CasusId, Gegevens), ct);
        return !uitkomst.Gelukt
            ? await Opnieuw(uitkomst.Weigeringen, ct)
            : Naar($"/gedeeld/{uitkomst.Waarde.Id}", uitkomst.Waarde.Wijze == Verstrekwijze.Email ? "Het gaat nu weg. Hier zie je wanneer het is verzonden." : "Vastgelegd.");
    }

    Verstrekgegevens Gegevens => new(Invoer.Soort, Invoer.Ontvanger, Invoer.Wijze, Invoer.Adres, Invoer.Wat, Invoer.Tekst, Invoer.Over, Invoer.Doel, Invoer.Grond);

    static SelectListItem Keuze(string tekst, Enum waarde, string? uitleg = null) =>
        new(tekst, waarde.ToString()) { Group = uitleg is null ? null : new SelectListGroup { Name = uitleg } };
}
