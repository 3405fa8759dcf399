using Eenplan.Domein.Beheer;
using Eenplan.Domein.Coordinatie;
using Eenplan.Domein.Gedeeld;
using Eenplan.Web.Onderdelen.Casus.Contract;
using Eenplan.Web.Platform.Autorisatie;
using Eenplan.Web.Platform.Inzagelog;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Eenplan.Web.Onderdelen.Coordinatie.Paginas;

/// <summary>Asks to which case an own contact belongs, and says what happens, before it moves.</summary>
[Vereist(Recht.CasusSchrijven)]
public sealed class VerplaatsenModel(CasusToegang toegang, Casuskoplezer koppen, Casusnamen casussen, Contactlezer lezer, VerplaatsContact verplaats, Inzage inzage) : CasusPagina(toegang, koppen)
{
    public sealed class Vorm
    {
        public CasusId? Naar { get; set; }

        public string? Reden { get; set; }
    }

    [BindProperty(SupportsGet = true, Name = "contact")]
    public Guid ContactId { get; set; }

    [BindProperty]
    public Vorm Invoer { get; set; } = new();

    public Contactmoment Contact { get; private set; } = null!;

    public IReadOnlyList<SelectListItem> Gezinnen { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(CancellationToken ct) => await Open(ct) ?? await Toon(ct);

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        var uitkomst = await verplaats.VoerUit(new(CasusId, ContactId, Invoer.Naar, Invoer.Reden), ct);
        if (uitkomst.Gelukt)
        {
            TempData["Melding"] = "Het contact is verplaatst. Kijk of de kinderen die je zag of sprak hier nog kloppen.";
            return LocalRedirect($"~/casus/{uitkomst.Waarde}/contacten");
        }

        var antwoord = await Opnieuw(uitkomst.Weigeringen, ct);
        if (antwoord is PageResult)
        {
            var getoond = await Toon(ct);
            return getoond is PageResult ? antwoord : getoond;
        }

        return antwoord;
    }

    async Task<IActionResult> Toon(CancellationToken ct)
    {
        if (await lezer.Eigen(CasusId, ContactId, ct) is not { } contact)
        {
            return NotFound();
        }

        Contact = contact;
        var andere = (await casussen.Eigen(ct)).Where(c => c.Id != CasusId).ToList();
        Gezinnen = [.. andere.Select(c => new SelectListItem(c.Kort, c.Id.ToString()))];
        inzage.Noteer("kiezen van een gezin", andere.SelectMany(c => c.Personen));
        return Page();
    }
}
