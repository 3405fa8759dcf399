using Eenplan.Domein.Beheer;
using Eenplan.Domein.Gedeeld;
using Eenplan.Domein.Toegang;
using Eenplan.Domein.Veiligheid;
using Eenplan.Web.Onderdelen.Casus.Contract;
using Eenplan.Web.Onderdelen.Gezinsplan.Contract;
using Eenplan.Web.Platform.Autorisatie;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Eenplan.Web.Onderdelen.Toegang.Paginas;

/// <summary>One kind of help: whether it began, and when it becomes less (CR-046, CR-061).</summary>
[Vereist(Recht.CasusSchrijven)]
public sealed class InzetModel(CasusToegang toegang, Casuskoplezer koppen, Hulpboek boek, Planlezer plannen, LegHulpstartVast start, SchaalHulpAf afschalen) : CasusPagina(toegang, koppen)
{
    public sealed class Vorm
    {
        public int Versie { get; set; }

        public Startuitkomst? Uitkomst { get; set; }

        public string? Dag { get; set; }

        public string? Waarom { get; set; }

        public Toegangsbesluit? Besluit { get; set; }

        public string? Per { get; set; }

        public string? Omvang { get; set; }

        public List<Guid> Doelen { get; set; } = [];

        public string? Motivering { get; set; }
    }

    [BindProperty(SupportsGet = true, Name = "inzet")]
    public Guid InzetId { get; set; }

    [BindProperty]
    public Vorm Invoer { get; set; } = new();

    public Hulpinzet Inzet { get; private set; } = null!;

    public IReadOnlyList<SelectListItem> Doelen { get; private set; } = [];

    public string Kind => Kop.Leden.FirstOrDefault(l => l.Id == Inzet.KindId)?.Roepnaam ?? "een kind";

    public string Veiligheid => Kop.Casus.VeiligheidGewogenOp is { } op ? $"{Veiligheidstaxatie.Woord(Kop.Casus.Veiligheid)}, gewogen op {Datum.Toon(Datum.Dag(op))}." : "nog niet gewogen.";

    public static IEnumerable<SelectListItem> Uitkomsten { get; } = [new("De hulp is begonnen", nameof(Startuitkomst.Gestart)), new("Nog niet, er is een nieuwe dag", nameof(Startuitkomst.Later)), new("De hulp gaat niet door", nameof(Startuitkomst.GaatNietDoor))];

    public static IEnumerable<SelectListItem> Besluiten { get; } = [new("Minder hulp", nameof(Toegangsbesluit.Verlagen)), new("De hulp stopt", nameof(Toegangsbesluit.Beeindigen))];

    public static Waarom Afschaalwaarom { get; } = new("Er loopt hulp.", Hulpbesluit.Afschalen);

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

        Invoer = new() { Versie = Inzet.Versie };
        return Page();
    }

    public async Task<IActionResult> OnPostStartAsync(CancellationToken ct)
    {
        var uitkomst = await start.VoerUit(new(CasusId, InzetId, Invoer.Uitkomst, Invoer.Dag, Invoer.Waarom), ct);
        return uitkomst.Gelukt ? Naar("/hulp", "Vastgelegd.") : await Mislukt(uitkomst.Weigeringen, ct);
    }

    public async Task<IActionResult> OnPostAfschalenAsync(CancellationToken ct)
    {
        var uitkomst = await afschalen.VoerUit(new(CasusId, InzetId, Invoer.Versie, Invoer.Besluit, Invoer.Per, Invoer.Omvang, Invoer.Doelen, Invoer.Motivering, Afwijking), ct);
        return uitkomst.Gelukt ? Naar($"/hulp/besluit/{uitkomst.Waarde}", "Het besluit ligt vast. Stuur nu de brief aan iedereen met gezag.") : await Mislukt(uitkomst.Weigeringen, ct);
    }

    async Task<IActionResult> Mislukt(IReadOnlyList<Weigering> weigeringen, CancellationToken ct)
    {
        var antwoord = await Opnieuw(weigeringen, ct);
        if (antwoord is not PageResult || !await LeesErbij(ct))
        {
            return antwoord is PageResult ? NotFound() : antwoord;
        }

        var i = Invoer;
        await Vergelijk(weigeringen, i, new Vorm { Versie = Inzet.Versie, Uitkomst = i.Uitkomst, Dag = i.Dag, Waarom = i.Waarom, Besluit = i.Besluit, Per = i.Per, Omvang = Inzet.Omvang, Doelen = i.Doelen, Motivering = i.Motivering }, ct, "HulpAfgeschaald", "HulpGestart", "HulpStartVerzet");
        return antwoord;
    }

    async Task<bool> LeesErbij(CancellationToken ct)
    {
        if (await boek.LeesInzet(CasusId, InzetId, ct) is not { } rij)
        {
            return false;
        }

        Inzet = rij;
        Doelen = [.. (await plannen.Geldend(CasusId, ct))?.Inhoud.Doelen.Select(d => new SelectListItem(d.Tekst, d.Id.ToString())) ?? []];
        return true;
    }
}
