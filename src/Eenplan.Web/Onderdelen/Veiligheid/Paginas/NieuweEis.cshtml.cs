using Eenplan.Domein.Beheer;
using Eenplan.Domein.Gedeeld;
using Eenplan.Domein.Veiligheid;
using Eenplan.Web.Onderdelen.Casus.Contract;
using Eenplan.Web.Platform.Autorisatie;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

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

    /// <summary>After a stale save: what stands in the plan now.</summary>
    public IReadOnlyList<Bodemeis> Intussen { get; private set; } = [];

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

        // A colleague changed the plan meanwhile: adding to it still makes sense, beside what stands in it now.
        var antwoord = await Opnieuw(uitkomst.Weigeringen, ct);
        if (uitkomst.Weigeringen[0].Soort == Weigersoort.Verouderd && antwoord is PageResult && await lezer.Plan(CasusId, ct) is { } plan)
        {
            Intussen = [.. plan.Bodemeisen.OrderBy(b => b.Toetsdatum)];
            await Vergelijk(uitkomst.Weigeringen, Invoer, new Vorm { Versie = plan.Versie, Wat = Invoer.Wat, Wie = Invoer.Wie, WieControleert = Invoer.WieControleert, Hoe = Invoer.Hoe, Toetsdatum = Invoer.Toetsdatum }, ct, Veiligheidslezer.Planfeiten);
        }

        return antwoord;
    }
}
