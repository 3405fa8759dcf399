using Eenplan.Domein.Beheer;
using Eenplan.Domein.Gedeeld;
using Eenplan.Domein.Gezin;
using Eenplan.Web.Onderdelen.Casus.Contract;
using Eenplan.Web.Platform.Autorisatie;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Eenplan.Web.Onderdelen.Gezin.Paginas;

/// <summary>The expected child is born.</summary>
[Vereist(Recht.CasusSchrijven)]
public sealed class GeborenModel(CasusToegang toegang, Casuskoplezer koppen, Gezinslezer lezer, MeldGeboorte meld) : CasusPagina(toegang, koppen)
{
    public sealed class Vorm
    {
        public string? Voornaam { get; set; }

        public string? Geboren { get; set; }

        public Geslacht Geslacht { get; set; }
    }

    [BindProperty(SupportsGet = true, Name = "persoon")]
    public PersoonId Wie { get; set; }

    [BindProperty]
    public Vorm Invoer { get; set; } = new();

    /// <summary>What follows, before it is recorded.</summary>
    public IReadOnlyList<Gevolg> Vooraf => Gevolgen.Van(Levensgebeurtenis.Geboorte, new("", Kop.Vandaag) { KindInCasus = true });

    public DateOnly? Uitgerekend { get; private set; }

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if ((await Open(ct) ?? await LeesErbij(ct)) is { } weigering)
        {
            return weigering;
        }

        Invoer.Voornaam = (await lezer.Persoon(Kop.Casus.GezinId, Wie, ct))?.Voornaam;
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        var uitkomst = await meld.VoerUit(new(CasusId, Wie, Invoer.Voornaam, Invoer.Geboren, Invoer.Geslacht), ct);
        if (uitkomst.Gelukt)
        {
            return Naar("/gezin", "De geboorte is vastgelegd. Weeg morgen op zijn laatst de veiligheid opnieuw.");
        }

        var antwoord = await Opnieuw(uitkomst.Weigeringen, ct);
        return antwoord is PageResult ? await LeesErbij(ct) ?? antwoord : antwoord;
    }

    async Task<IActionResult?> LeesErbij(CancellationToken ct)
    {
        Uitgerekend = (await lezer.Persoon(Kop.Casus.GezinId, Wie, ct))?.Uitgerekend;
        return Uitgerekend is null ? NotFound() : null;
    }
}
