using Eenplan.Domein.Beheer;
using Eenplan.Web.Onderdelen.Casus.Contract;
using Eenplan.Web.Platform.Autorisatie;
using Microsoft.AspNetCore.Mvc;

namespace Eenplan.Web.Onderdelen.Screening.Paginas;

/// <summary>Who takes part, who does not, and why.</summary>
[Vereist(Recht.CasusSchrijven)]
public sealed class BetrokkenenModel(CasusToegang toegang, Casuskoplezer koppen, Screeninglezer lezer, WeegBetrokkenen weeg) : Screeningsformulier(toegang, koppen, lezer)
{
    public sealed class Vorm
    {
        public int Versie { get; set; }

        public string? Betrokkenen { get; set; }
    }

    [BindProperty]
    public Vorm Invoer { get; set; } = new();

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (await OpenMet(ct) is { } weigering)
        {
            return weigering;
        }

        Invoer = Nu();
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct) =>
        await Rond(await weeg.VoerUit(new(CasusId, Invoer.Versie, Invoer.Betrokkenen), ct), "Bewaard.", Invoer, Nu, "BetrokkenenAfgewogen", ct);

    Vorm Nu() => new() { Versie = Dossierversie, Betrokkenen = Dossier?.Betrokkenen };
}
