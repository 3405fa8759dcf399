using Eenplan.Domein.Beheer;
using Eenplan.Domein.Gedeeld;
using Eenplan.Domein.Gezinsplan;
using Eenplan.Web.Onderdelen.Casus.Contract;
using Eenplan.Web.Platform.Autorisatie;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Eenplan.Web.Onderdelen.Gezinsplan.Paginas;

/// <summary>One signer reads the plan on the worker's device, as far as it is hers to read, and signs or does not.</summary>
[Vereist(Recht.CasusSchrijven)]
public sealed class TekenenModel(CasusToegang toegang, Casuskoplezer koppen, Planboek boek, Plankringlezer kringen, Scanlezer scans, TekenPlan teken) : CasusPagina(toegang, koppen)
{
    public sealed class Vorm
    {
        public int Lezing { get; set; }

        public Tekenuitkomst? Uitkomst { get; set; }

        public bool Gelezen { get; set; }

        public string? Handtekening { get; set; }

        public Guid? Stuk { get; set; }

        public string? Op { get; set; }

        public string? Reden { get; set; }

        public string? Vervolg { get; set; }
    }

    [BindProperty(SupportsGet = true, Name = "tekenaar")]
    public string Wie { get; set; } = "";

    [BindProperty]
    public Vorm Invoer { get; set; } = new();

    public Plantekenaar? Tekenaar { get; private set; }

    public Planversie Versie { get; private set; } = null!;

    public Leesversie Lees { get; private set; } = null!;

    public Planbeeld Beeld { get; private set; } = null!;

    public IReadOnlyList<SelectListItem> Scans { get; private set; } = [];

    public IEnumerable<SelectListItem> Uitkomsten =>
    [
        new($"{Tekenaar!.Naam} tekent", nameof(Tekenuitkomst.Getekend)),
        new($"{Tekenaar.Naam} tekent nu niet", nameof(Tekenuitkomst.TekentNiet)) { Group = new() { Name = "Dat mag. Het plan kan toch verder; leg vast waarom en wat de volgende stap is." } },
        new($"{Tekenaar.Naam} is niet te bereiken", nameof(Tekenuitkomst.NietBereikt)) { Group = new() { Name = "Leg vast wat je hebt geprobeerd." } },
    ];

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (await Open(ct) is { } weigering)
        {
            return weigering;
        }

        if (!await LeesErbij(ct))
        {
            return NotFound();
        }

        Invoer = new() { Lezing = Versie.Lezing, Op = Datum.Toon(Kop.Vandaag) };
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        var op = Datum.Lees(Invoer.Op, "op");
        var uitkomst = op.Gelukt
            ? await teken.VoerUit(new(CasusId, Wie, new(Invoer.Uitkomst, Invoer.Lezing, Invoer.Gelezen, Invoer.Handtekening, Invoer.Stuk, op.Waarde, Invoer.Reden, Invoer.Vervolg)), ct)
            : Uitkomst<Klaar>.Geweigerd(op.Weigeringen);
        if (uitkomst.Gelukt)
        {
            return Naar("/gezinsplan", Invoer.Uitkomst == Tekenuitkomst.Getekend ? "Dank je wel. Het plan is getekend." : "Vastgelegd. Het plan kan verder.");
        }

        if (await Open(ct) is { } weigering)
        {
            return weigering;
        }

        if (!await LeesErbij(ct))
        {
            // Somebody writes in the plan again: there is nothing to sign until it was gone through.
            return Tekenaar is null ? NotFound() : Naar("/gezinsplan", uitkomst.Weigeringen[0].Tekst);
        }

        // The text that lies there now is shown; signing it is a new act.
        ModelState.Remove("Invoer.Lezing");
        Invoer.Lezing = Versie.Lezing;
        return Weiger(uitkomst.Weigeringen);
    }

    async Task<bool> LeesErbij(CancellationToken ct)
    {
        var kring = await kringen.Lees(Kop.Casus, Kop.Vandaag, ct);
        var plan = await boek.Lees(CasusId, ct);
        Tekenaar = kring.Tekenaars.FirstOrDefault(t => t.Wie == Wie);
        if (plan?.Werk is not { Status: Planstatus.Besproken } versie || Tekenaar is not { } tekenaar)
        {
            return false;
        }

        Versie = versie;
        Lees = Leesversie.Voor(versie.Inhoud, kring.Leden, tekenaar.Persoon);
        Beeld = new(Lees.Inhoud, kring, Kop, await boek.Veiligheid(Kop.Casus, ct), new HashSet<Guid>());
        Scans = [.. (await scans.Van(CasusId, ct)).Select(s => new SelectListItem(s.Naam, s.Id.ToString()))];
        return true;
    }
}
