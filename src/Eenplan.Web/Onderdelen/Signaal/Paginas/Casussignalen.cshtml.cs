using Eenplan.Domein.Beheer;
using Eenplan.Domein.Gedeeld;
using Eenplan.Web.Onderdelen.Casus.Contract;
using Eenplan.Web.Onderdelen.Signaal.Contract;
using Eenplan.Web.Platform.Autorisatie;
using Eenplan.Web.Platform.Identiteit;
using Microsoft.AspNetCore.Mvc;
using SignaalEntiteit = Eenplan.Domein.Signaal.Signaal;

namespace Eenplan.Web.Onderdelen.Signaal.Paginas;

/// <summary>The signals of a case, and whether each reporter heard that it was picked up.</summary>
[Vereist(Recht.CasusZien)]
public sealed class CasussignalenModel(CasusToegang toegang, Casuskoplezer koppen, Melderlezer lezer, Medewerkers medewerkers) : CasusPagina(toegang, koppen)
{
    IReadOnlyDictionary<MedewerkerId, Medewerker> alle = new Dictionary<MedewerkerId, Medewerker>();

    [BindProperty(SupportsGet = true, Name = "pagina")]
    public int Pagina { get; set; } = 1;

    public IReadOnlyList<SignaalEntiteit> Regels { get; private set; } = [];

    public int Totaal { get; private set; }

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

    public WachtendeMelder Wacht(SignaalEntiteit signaal) => lezer.Maak(signaal);

    public string Naam(MedewerkerId? id) => id is { } wie ? alle.GetValueOrDefault(wie)?.Naam ?? "oud-medewerker" : "Eenplan";
}
