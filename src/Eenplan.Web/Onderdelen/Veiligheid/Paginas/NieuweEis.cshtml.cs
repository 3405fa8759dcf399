using System.Globalization;
using Eenplan.Domein.Beheer;
using Eenplan.Domein.Gedeeld;
using Eenplan.Web.Onderdelen.Casus.Contract;
using Eenplan.Web.Platform.Autorisatie;
using Microsoft.AspNetCore.Mvc;

namespace Eenplan.Web.Onderdelen.Veiligheid.Paginas;

/// <summary>Adds a bodemeis to the running safety plan.</summary>
[Vereist(Recht.CasusSchrijven)]
public sealed class NieuweEisModel(CasusToegang toegang, Casuskoplezer koppen, Veiligheidslezer lezer, StelBodemeis stel) : CasusPagina(toegang, koppen)
{
    public sealed class Vorm
    {
        public int Versie { get; set; }

        public string? Wat { get; set; }

        public string? Wie { get; set; }

        public string? WieControleert { get; set; }

        public string? Hoe { get; set; }

        public string? Toetsdatum { get; set; }
    }

    [BindProperty]
    public Vorm Invoer { get; set; } = new();

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (await Open(ct) is { } weigering)
        {
            return weigering;
        }

        if (await lezer.Plan(CasusId, ct) is not { } plan)
        {
            return LocalRedirect($"~/casus/{CasusId}/veiligheid");
        }

        Invoer.Versie = plan.Versie;
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        var uitkomst = await stel.VoerUit(new(CasusId, Invoer.Versie, Invoer.Wat, Invoer.Wie, Invoer.WieControleert, Invoer.Hoe, Invoer.Toetsdatum), ct);
        if (uitkomst.Gelukt)
        {
            return Naar("/veiligheid", "De bodemeis staat in het veiligheidsplan.");
        }

        // A colleague changed the plan meanwhile: adding to it still makes sense, so the next submit goes on the new version.
        if (uitkomst.Weigeringen[0].Soort == Weigersoort.Verouderd && await lezer.Plan(CasusId, ct) is { } plan)
        {
            Invoer.Versie = plan.Versie;
            ModelState.SetModelValue("Invoer.Versie", plan.Versie, plan.Versie.ToString(CultureInfo.InvariantCulture));
        }

        return await Opnieuw(uitkomst.Weigeringen, ct);
    }
}
