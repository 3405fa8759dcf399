using Eenplan.Domein.Beheer;
using Eenplan.Domein.Gedeeld;
using Eenplan.Domein.Privacy;
using Eenplan.Web.Onderdelen.Casus.Contract;
using Eenplan.Web.Platform.Autorisatie;
using Eenplan.Web.Platform.Identiteit;
using Microsoft.AspNetCore.Mvc;

namespace Eenplan.Web.Onderdelen.Privacy.Paginas;

/// <summary>All that was shared out of a case.</summary>
[Vereist(Recht.CasusZien)]
public sealed class GedeeldModel(CasusToegang toegang, Casuskoplezer koppen, Gedeeldlezer lezer, Medewerkers medewerkers, TimeProvider klok) : CasusPagina(toegang, koppen)
{
    IReadOnlyDictionary<MedewerkerId, Medewerker> alle = new Dictionary<MedewerkerId, Medewerker>();

    [BindProperty(SupportsGet = true, Name = "pagina")]
    public int Pagina { get; set; } = 1;

    public IReadOnlyList<Gedeeld> Regels { get; private set; } = [];

    public int Totaal { get; private set; }

    public DateTimeOffset Nu => klok.GetUtcNow();

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (await Open(ct) is { } weigering)
        {
            return weigering;
        }

        Pagina = Math.Clamp(Pagina, 1, 10_000);
        (Regels, Totaal) = await lezer.Lees(CasusId, Pagina, ct);
        alle = await medewerkers.Alle(ct);
        return Page();
    }

    public string Naam(MedewerkerId id) => alle.GetValueOrDefault(id)?.Naam ?? "oud-medewerker";

    public string Namen(Verstrekking v) => Gezinsnamen.Van(Kop, v.Personen);
}

/// <summary>Names of members of the family in a sentence.</summary>
static class Gezinsnamen
{
    public static string Van(Casuskop kop, IReadOnlyList<PersoonId> wie)
    {
        var namen = kop.Leden.Where(l => wie.Contains(l.Id)).Select(l => l.Roepnaam).ToList();
        return namen.Count == 0 ? "iemand die niet meer bij dit gezin staat" : string.Join(", ", namen);
    }
}
