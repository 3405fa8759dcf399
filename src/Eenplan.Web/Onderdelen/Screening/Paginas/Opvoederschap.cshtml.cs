using Eenplan.Domein.Beheer;
using Eenplan.Domein.Screening;
using Eenplan.Web.Onderdelen.Casus.Contract;
using Eenplan.Web.Platform.Autorisatie;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Eenplan.Web.Onderdelen.Screening.Paginas;

/// <summary>Whether the upbringing is good enough, and on what that rests.</summary>
[Vereist(Recht.CasusSchrijven)]
public sealed class OpvoederschapModel(CasusToegang toegang, Casuskoplezer koppen, Screeninglezer lezer, BeoordeelOpvoederschap beoordeel) : Screeningsformulier(toegang, koppen, lezer)
{
    public sealed class Vorm
    {
        public int Versie { get; set; }

        public Opvoedoordeel? Oordeel { get; set; }

        public string? Onderbouwing { get; set; }
    }

    [BindProperty]
    public Vorm Invoer { get; set; } = new();

    public static IReadOnlyList<SelectListItem> Keuzes { get; } =
    [
        new("Goed genoeg", nameof(Opvoedoordeel.GoedGenoeg)), new("Goed genoeg met steun", nameof(Opvoedoordeel.MetSteun)),
        new("Niet goed genoeg", nameof(Opvoedoordeel.NietGoedGenoeg)), new("Nog niet te zeggen", nameof(Opvoedoordeel.NogNietBekend)),
    ];

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
        await Rond(await beoordeel.VoerUit(new(CasusId, Invoer.Versie, Invoer.Oordeel, Invoer.Onderbouwing), ct), "De uitkomst staat in het dossier.", Invoer, Nu, "OpvoederschapBeoordeeld", ct);

    Vorm Nu() => new() { Versie = Dossierversie, Oordeel = Dossier?.Opvoederschap, Onderbouwing = Dossier?.Opvoedonderbouwing };
}
