using Eenplan.Domein.Analyse;
using Eenplan.Domein.Beheer;
using Eenplan.Domein.Gedeeld;
using Eenplan.Web.Onderdelen.Casus.Contract;
using Eenplan.Web.Platform.Autorisatie;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Eenplan.Web.Onderdelen.Analyse.Paginas;

/// <summary>Something on the timeline: an event, a period, or help with goal and result.</summary>
[Vereist(Recht.CasusSchrijven)]
public sealed class GebeurtenisModel(CasusToegang toegang, Casuskoplezer koppen, Analyselezer lezer, ZetGebeurtenis zet, HaalGebeurtenisWeg haalWeg) : Analysepagina(toegang, koppen, lezer)
{
    public sealed class Vorm
    {
        public int Versie { get; set; }

        public Spoor? Spoor { get; set; }

        public string? Wat { get; set; }

        public PersoonId? Over { get; set; }

        public string? Van { get; set; }

        public string? Tot { get; set; }

        public string? Doel { get; set; }

        public string? Resultaat { get; set; }

        public Bronsoort? Bron { get; set; }

        public string? BronWie { get; set; }
    }

    [BindProperty(SupportsGet = true, Name = "gebeurtenis")]
    public Guid? Rij { get; set; }

    [BindProperty]
    public Vorm Invoer { get; set; } = new();

    public static IReadOnlyList<SelectListItem> Sporen { get; } = [.. Enum.GetValues<Spoor>().Select(s => new SelectListItem(Gebeurtenis.Woord(s), s.ToString()))];

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (await Open(ct) is { } weigering)
        {
            return weigering;
        }

        if (Rij is { } id)
        {
            if (await Lezer.Gebeurtenis(CasusId, id, ct) is not { } gebeurtenis)
            {
                return NotFound();
            }

            Invoer = Stand(gebeurtenis);
        }

        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        var i = Invoer;
        return await Rond(await zet.VoerUit(new(CasusId, Rij, i.Versie, new(i.Spoor, i.Over, i.Wat, i.Van, i.Tot, i.Doel, i.Resultaat, i.Bron, i.BronWie)), ct), "Bewaard.", ct);
    }

    public async Task<IActionResult> OnPostWegAsync(CancellationToken ct) =>
        Rij is { } id ? await Rond(await haalWeg.VoerUit(new(CasusId, id), ct), "Van de tijdlijn gehaald.", ct) : NotFound();

    async Task<IActionResult> Rond(Uitkomst<Klaar> uitkomst, string melding, CancellationToken ct)
    {
        if (uitkomst.Gelukt)
        {
            return Naar("/analyse/tijdlijn", melding);
        }

        var antwoord = await Opnieuw(uitkomst.Weigeringen, ct);
        if (Kop is not null && Rij is { } id && await Lezer.Gebeurtenis(CasusId, id, ct) is { } gebeurtenis)
        {
            await Vergelijk(uitkomst.Weigeringen, Invoer, Stand(gebeurtenis), ct, "GebeurtenisGewijzigd");
        }

        return antwoord;
    }

    static Vorm Stand(Gebeurtenis g) => new()
    {
        Versie = g.Versie,
        Spoor = g.Spoor,
        Wat = g.Wat,
        Over = g.Over,
        Van = g.Begin.ToString(),
        Tot = g.Einde?.ToString(),
        Doel = g.Doel,
        Resultaat = g.Resultaat,
        Bron = g.BronSoort,
        BronWie = g.BronWie,
    };
}
