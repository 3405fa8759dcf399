using Eenplan.Domein.Beheer;
using Eenplan.Domein.Coordinatie;
using Eenplan.Domein.Gedeeld;
using Eenplan.Web.Onderdelen.Casus.Contract;
using Eenplan.Web.Onderdelen.Privacy.Contract;
using Eenplan.Web.Platform.Autorisatie;
using Eenplan.Web.Platform.Identiteit;
using Microsoft.AspNetCore.Mvc;

namespace Eenplan.Web.Onderdelen.Coordinatie.Paginas;

/// <summary>All contacts of a case; an own entry can be withdrawn, visibly.</summary>
[Vereist(Recht.CasusZien)]
public sealed class ContactenModel(CasusToegang toegang, Casuskoplezer koppen, Contactlezer lezer, TrekContactIn trekIn, Medewerkers medewerkers, Bevestigingen bevestigingen, Handelende wie) : CasusPagina(toegang, koppen)
{
    public sealed class Vorm
    {
        public string? Reden { get; set; }
    }

    [BindProperty(SupportsGet = true, Name = "pagina")]
    public int Pagina { get; set; } = 1;

    [BindProperty]
    public Vorm Invoer { get; set; } = new();

    public IReadOnlyList<Contactmoment> Regels { get; private set; } = [];

    public int Totaal { get; private set; }

    IReadOnlyDictionary<MedewerkerId, Medewerker> alle = new Dictionary<MedewerkerId, Medewerker>();

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (await Open(ct) is { } weigering)
        {
            return weigering;
        }

        await LeesErbij(ct);
        return Page();
    }

    public async Task<IActionResult> OnPostIntrekkenAsync(Guid contact, CancellationToken ct)
    {
        var uitkomst = await trekIn.VoerUit(new(CasusId, contact, Invoer.Reden), ct);
        if (uitkomst.Gelukt)
        {
            return Naar("/contacten", "Het contact is ingetrokken. De tijdlijn laat zien dat het er stond.");
        }

        (Foutief, Foutzin) = (contact, uitkomst.Weigeringen.FirstOrDefault(w => w.Veld == "reden")?.Tekst);
        var antwoord = await Opnieuw(uitkomst.Weigeringen, ct);
        if (Kop is not null)
        {
            await LeesErbij(ct);
        }

        return antwoord;
    }

    /// <summary>The contact whose withdrawal was refused, and the sentence at its field.</summary>
    public Guid? Foutief { get; private set; }

    public string? Foutzin { get; private set; }

    ILookup<Guid, Bevestiging>? bevestigd;

    /// <summary>To whom the agreements of a contact were confirmed, per day.</summary>
    public IEnumerable<(DateOnly Op, string Aan)> Bevestigd(Contactmoment contact) =>
        (bevestigd?[contact.Id] ?? []).GroupBy(b => Datum.Dag(b.Op)).Select(g => (g.Key, string.Join("; ", g.Select(b => b.Ontvanger).Distinct(StringComparer.Ordinal))));

    public bool MagBevestigen(Contactmoment contact) => contact is { Geldt: true, Bereikt: true } && wie.Heeft(Recht.CasusSchrijven);

    public bool Eigen(Contactmoment contact) => contact.Door == wie.Id && contact.VervangenDoorId is null && contact.VerplaatstNaar is null;

    public string Naam(MedewerkerId id) => alle.GetValueOrDefault(id)?.Naam ?? "oud-medewerker";

    public string Namen(string ids) =>
        string.Join(", ", ids.Split(',', StringSplitOptions.RemoveEmptyEntries).Select(i => Kop.Leden.FirstOrDefault(l => l.Id.ToString() == i)?.Roepnaam).OfType<string>());

    async Task LeesErbij(CancellationToken ct)
    {
        Pagina = Math.Clamp(Pagina, 1, 10_000);
        (Regels, Totaal) = await lezer.Lees(CasusId, Pagina, ct);
        alle = await medewerkers.Alle(ct);
        bevestigd = await bevestigingen.Van(CasusId, [.. Regels.Select(r => r.Id)], ct);
    }
}
