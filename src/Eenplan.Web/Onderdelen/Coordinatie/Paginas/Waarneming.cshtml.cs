using Eenplan.Domein.Beheer;
using Eenplan.Domein.Coordinatie;
using Eenplan.Domein.Gedeeld;
using Eenplan.Web.Onderdelen.Casus.Contract;
using Eenplan.Web.Platform.Autorisatie;
using Eenplan.Web.Platform.Identiteit;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Eenplan.Web.Onderdelen.Coordinatie.Paginas;

/// <summary>Gives a case to a colleague for a day or some days, and takes it back.</summary>
[Vereist(Recht.CasusSchrijven)]
public sealed class WaarnemingModel(
    CasusToegang toegang, Casuskoplezer koppen, GeefCasusVoorDag geef, BeeindigWaarneming beeindig, Afwezigheidlezer lezer, Medewerkers medewerkers, Handelende wie) : CasusPagina(toegang, koppen)
{
    public sealed class Vorm
    {
        public MedewerkerId? Collega { get; set; }

        public string? Van { get; set; }

        public string? Tot { get; set; }

        public string? Notitie { get; set; }
    }

    IReadOnlyDictionary<MedewerkerId, Medewerker> namen = new Dictionary<MedewerkerId, Medewerker>();

    [BindProperty]
    public Vorm Invoer { get; set; } = new();

    public IReadOnlyList<Waarneming> Lopend { get; private set; } = [];

    public bool MagGeven => Kop.Casus.Open && (wie.Heeft(Recht.Toewijzen) || Kop.Casus.RegisseurId == wie.Id || Kop.Casus.VervangerId == wie.Id);

    public IEnumerable<SelectListItem> Collegas => namen.Values
        .Where(m => m.Actief && m.Id != Kop.Casus.RegisseurId && Rolrechten.Heeft(m.Rol, Recht.CasusSchrijven))
        .OrderByDescending(m => m.Team == Kop.Casus.Team).ThenBy(m => m.Naam, StringComparer.Ordinal)
        .Select(m => new SelectListItem($"{m.Naam}, {Kop.Profiel.Teamnaam(m.Team)}", m.Id.ToString()));

    public string Naam(MedewerkerId id) => namen.GetValueOrDefault(id)?.Naam ?? "oud-medewerker";

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (await Open(ct) is { } weigering)
        {
            return weigering;
        }

        await Lees(ct);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct) =>
        await Klaar(await geef.VoerUit(new(CasusId, Invoer.Collega, Invoer.Van, Invoer.Tot, Invoer.Notitie), ct), "Je collega ziet dit gezin op die dagen.", ct);

    public async Task<IActionResult> OnPostBeeindigAsync(Guid waarneming, CancellationToken ct) =>
        await Klaar(await beeindig.VoerUit(new(CasusId, waarneming), ct), "De toegang is beëindigd.", ct);

    async Task<IActionResult> Klaar(Uitkomst<Klaar> uitkomst, string melding, CancellationToken ct)
    {
        if (uitkomst.Gelukt)
        {
            return Naar("/waarneming", melding);
        }

        var antwoord = await Opnieuw(uitkomst.Weigeringen, ct);
        if (Kop is not null)
        {
            await Lees(ct);
        }

        return antwoord;
    }

    async Task Lees(CancellationToken ct)
    {
        namen = await medewerkers.Alle(ct);
        Lopend = await lezer.Waarnemingen(CasusId, ct);
    }
}
