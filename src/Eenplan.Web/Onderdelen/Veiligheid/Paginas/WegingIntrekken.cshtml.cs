using Eenplan.Domein.Beheer;
using Eenplan.Domein.Gedeeld;
using Eenplan.Web.Onderdelen.Casus.Contract;
using Eenplan.Web.Platform.Autorisatie;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Eenplan.Web.Onderdelen.Veiligheid.Paginas;

/// <summary>Asks before an own assessment is withdrawn, and says what counts then.</summary>
[Vereist(Recht.CasusSchrijven)]
public sealed class WegingIntrekkenModel(CasusToegang toegang, Casuskoplezer koppen, Veiligheidslezer lezer, Wegingcorrectie correctie, TrekWegingIn trekIn) : CasusPagina(toegang, koppen)
{
    public sealed class Vorm
    {
        public int Versie { get; set; }

        public string? Reden { get; set; }
    }

    [BindProperty(SupportsGet = true, Name = "weging")]
    public Guid WegingId { get; set; }

    [BindProperty]
    public Vorm Invoer { get; set; } = new();

    public string Redenuitleg { get; private set; } = "";

    public IReadOnlyList<string> Gevolgen { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if ((await Open(ct) ?? await LeesErbij(ct)) is { } weigering)
        {
            return weigering;
        }

        Invoer.Versie = Kop.Casus.Versie;
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        var uitkomst = await trekIn.VoerUit(new(CasusId, Invoer.Versie, WegingId, Invoer.Reden), ct);
        if (uitkomst.Gelukt)
        {
            return Naar("/veiligheid", uitkomst.Waarde ? "De weging is ingetrokken. Weeg de veiligheid opnieuw, uiterlijk de volgende werkdag." : "De weging is ingetrokken.");
        }

        var antwoord = await Opnieuw(uitkomst.Weigeringen, ct);
        if (antwoord is not PageResult || await LeesErbij(ct) is not { } weg)
        {
            if (antwoord is PageResult)
            {
                await Vergelijk(uitkomst.Weigeringen, Invoer, new Vorm { Versie = Kop.Casus.Versie, Reden = Invoer.Reden }, ct);
            }

            return antwoord;
        }

        return weg;
    }

    async Task<IActionResult?> LeesErbij(CancellationToken ct)
    {
        if (await lezer.Een(CasusId, WegingId, ct) is not { Eigen: true } weging)
        {
            return NotFound();
        }

        Redenuitleg = Wegingtekst.Redenuitleg(weging);
        var gevolg = await correctie.Zonder(Kop.Casus, WegingId, ct);
        var namen = Kop.Leden.ToDictionary(l => l.Id, l => l.Roepnaam);
        Gevolgen =
        [
            gevolg.Zin(namen, "Dan geldt"),
            .. gevolg.Laatste ? new[] { "Je weegt de veiligheid opnieuw, uiterlijk de volgende werkdag. Het gezin staat tot dan bovenaan je werkvoorraad." } : [],
            .. Kop.Casus.VeiligheidsplanLoopt ? new[] { "Het veiligheidsplan blijft lopen tot je opnieuw weegt." } : [],
            "De weging blijft zichtbaar als ingetrokken, met jouw reden.",
        ];
        return null;
    }
}
