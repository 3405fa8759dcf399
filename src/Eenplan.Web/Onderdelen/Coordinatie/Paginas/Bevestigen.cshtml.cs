using Eenplan.Domein.Beheer;
using Eenplan.Domein.Coordinatie;
using Eenplan.Domein.Gedeeld;
using Eenplan.Domein.Privacy;
using Eenplan.Web.Onderdelen.Casus.Contract;
using Eenplan.Web.Onderdelen.Privacy.Contract;
using Eenplan.Web.Platform.Autorisatie;
using Eenplan.Web.Platform.Concepten;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Eenplan.Web.Onderdelen.Coordinatie.Paginas;

/// <summary>Confirms what was agreed: the text out of the note, who gets it, a look, and then it leaves (CR-008).</summary>
[Vereist(Recht.CasusSchrijven)]
public sealed class BevestigenModel(CasusToegang toegang, Casuskoplezer koppen, Afspraaklezer lezer, Ontvangerlezer ontvangers, Bevestigingen bevestigingen, BevestigAfspraken bevestig) : CasusPagina(toegang, koppen)
{
    public sealed class Vorm
    {
        public int Versie { get; set; }

        public List<string> Aan { get; set; } = [];

        public string? Tekst { get; set; }

        public Verstrekgrond? Grond { get; set; }
    }

    IReadOnlyList<Afspraakontvanger> mogelijk = [];

    [BindProperty(SupportsGet = true, Name = "contact")]
    public Guid ContactId { get; set; }

    [BindProperty]
    public Vorm Invoer { get; set; } = new();

    public Contactmoment Contact { get; private set; } = null!;

    /// <summary>What would leave; null while the form is being filled in.</summary>
    public IReadOnlyList<Afspraakbrief>? Brieven { get; private set; }

    /// <summary>Who has a confirmation of this contact already.</summary>
    public IReadOnlyList<string> Eerder { get; private set; } = [];

    public bool MetProfessional => mogelijk.Any(m => m.Professional);

    public string Tekening => Request.Form[Conceptnamen.Tekening].ToString();

    public IEnumerable<SelectListItem> Keuzes => mogelijk.Select(m => new SelectListItem(m.Naam, m.Sleutel) { Group = new() { Name = m.Bij } });

    public static IReadOnlyList<SelectListItem> Gronden { get; } = [.. Verstrekgronden.Alle.Where(g => g.Value != nameof(Verstrekgrond.RechtBetrokkene))];

    public static string Hoe(Afspraakbrief brief) => (brief.Gegevens.Wijze, brief.Aan.Professional) switch
    {
        (Verstrekwijze.Email, true) => $"krijgt op {brief.Gegevens.Adres} een link. Daarna geef je zelf de code door.",
        (Verstrekwijze.Email, _) => $"krijgt deze tekst op {brief.Gegevens.Adres}.",
        _ => "heeft geen e-mail. Geef de tekst op papier; we leggen vast dat je dat deed.",
    };

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (await Open(ct) is { } weigering)
        {
            return weigering;
        }

        if (await LeesErbij(ct) is not { } voorstel)
        {
            return NotFound();
        }

        // Who was there is ticked already: the name stands in the note.
        Invoer = new()
        {
            Versie = Contact.Versie,
            Tekst = voorstel,
            Aan = [.. mogelijk.Where(m => m.Lid is { } lid && Contact.Met?.Contains(lid.Roepnaam, StringComparison.OrdinalIgnoreCase) == true).Select(m => m.Sleutel)],
        };
        return Page();
    }

    public async Task<IActionResult> OnPostBekijkAsync(CancellationToken ct)
    {
        if (await Open(ct) is { } weigering)
        {
            return weigering;
        }

        var uitkomst = await bevestig.Bekijk(Opdracht, Kop.Vandaag, ct);
        Brieven = uitkomst.Gelukt ? uitkomst.Waarde : null;
        return uitkomst.Gelukt ? Page() : await Nogmaals(uitkomst.Weigeringen, ct);
    }

    public async Task<IActionResult> OnPostWijzigAsync(CancellationToken ct) => await Open(ct) ?? (await LeesErbij(ct) is null ? NotFound() : Page());

    public async Task<IActionResult> OnPostVersturenAsync(CancellationToken ct)
    {
        var uitkomst = await bevestig.VoerUit(Opdracht, ct);
        return uitkomst.Gelukt ? Naar("/contacten", "De afspraken zijn bevestigd. Bij het contact staat aan wie.") : await Nogmaals(uitkomst.Weigeringen, ct);
    }

    BevestigAfspraken.Opdracht Opdracht => new(CasusId, ContactId, Invoer.Versie, Invoer.Aan, Invoer.Tekst, Invoer.Grond);

    async Task<IActionResult> Nogmaals(IReadOnlyList<Weigering> weigeringen, CancellationToken ct)
    {
        var antwoord = await Opnieuw(weigeringen, ct);
        if (antwoord is not PageResult)
        {
            return antwoord;
        }

        if (await LeesErbij(ct) is not { } voorstel)
        {
            return NotFound();
        }

        await Vergelijk(weigeringen, Invoer, new Vorm { Versie = Contact.Versie, Aan = Invoer.Aan, Tekst = voorstel, Grond = Invoer.Grond }, ct, "AfsprakenBevestigd");
        return antwoord;
    }

    async Task<string?> LeesErbij(CancellationToken ct)
    {
        if (await lezer.Lees(CasusId, ContactId, ct) is not { } gelezen)
        {
            return null;
        }

        Contact = gelezen.Contact;
        (mogelijk, _) = await ontvangers.Lees(Kop.Casus, Kop.Vandaag, ct);
        Eerder = [.. (await bevestigingen.Van(CasusId, [ContactId], ct))[ContactId].Select(b => $"{b.Ontvanger} op {Datum.Toon(Datum.Dag(b.Op))}")];
        return gelezen.Voorstel;
    }
}
