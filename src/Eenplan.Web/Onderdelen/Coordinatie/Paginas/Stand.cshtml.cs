using Eenplan.Domein.Beheer;
using Eenplan.Domein.Coordinatie;
using Eenplan.Domein.Gedeeld;
using Eenplan.Web.Onderdelen.Casus.Contract;
using Eenplan.Web.Onderdelen.Coordinatie.Contract;
using Eenplan.Web.Platform.Autorisatie;
using Eenplan.Web.Platform.Identiteit;
using Microsoft.AspNetCore.Mvc;

namespace Eenplan.Web.Onderdelen.Coordinatie.Paginas;

/// <summary>How the family is doing, whether it is willing, how the help goes; with what was written before (CR-047).</summary>
[Vereist(Recht.CasusSchrijven)]
public sealed class StandModel(CasusToegang toegang, Casuskoplezer koppen, Standlezer lezer, LegStandVast leg, Medewerkers medewerkers) : CasusPagina(toegang, koppen)
{
    public sealed class Vorm
    {
        public string? Welbevinden { get; set; }

        public string? Motivatie { get; set; }

        public string? Hulp { get; set; }
    }

    IReadOnlyDictionary<MedewerkerId, Medewerker> alle = new Dictionary<MedewerkerId, Medewerker>();

    [BindProperty]
    public Vorm Invoer { get; set; } = new();

    public IReadOnlyList<Gezinsstand> Standen { get; private set; } = [];

    public string Naam(MedewerkerId id) => alle.GetValueOrDefault(id)?.Naam ?? "een oud-collega";

    public async Task<IActionResult> OnGetAsync(CancellationToken ct) => await Open(ct) ?? await Toon(ct);

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        var uitkomst = await leg.VoerUit(new(CasusId, Invoer.Welbevinden, Invoer.Motivatie, Invoer.Hulp), ct);
        if (uitkomst.Gelukt)
        {
            return Naar("", "Bewaard.");
        }

        var antwoord = await Opnieuw(uitkomst.Weigeringen, ct);
        if (Kop is not null)
        {
            await Toon(ct);
        }

        return antwoord;
    }

    async Task<IActionResult> Toon(CancellationToken ct)
    {
        Standen = await lezer.Van(CasusId, Standlezer.Hoogstens, ct);
        alle = await medewerkers.Alle(ct);
        return Page();
    }
}
