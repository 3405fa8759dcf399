using Eenplan.Domein.Beheer;
using Eenplan.Domein.Coordinatie;
using Eenplan.Domein.Gedeeld;
using Eenplan.Web.Platform.Autorisatie;
using Eenplan.Web.Platform.Identiteit;
using Eenplan.Web.Platform.Inzagelog;
using Eenplan.Web.Platform.Web;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Eenplan.Web.Onderdelen.Coordinatie.Paginas;

/// <summary>Own absence with a replacement per family; a teamleider does it for a worker of the team after a sick call.</summary>
[Vereist(Recht.AfwezigheidRegelen)]
public sealed class AfwezigheidModel(
    Afwezigheidlezer lezer, MeldAfwezig meld, BeeindigAfwezigheid beeindig, Medewerkers medewerkers, Handelende wie, Inzage inzage, TimeProvider klok) : EenplanPagina
{
    public sealed class Gezinskeuze
    {
        public CasusId Casus { get; set; }

        public MedewerkerId? Vervanger { get; set; }
    }

    public sealed class Vorm
    {
        public string? Van { get; set; }

        public string? Tot { get; set; }

        public string? Reden { get; set; }

        public List<Gezinskeuze> Gezinnen { get; set; } = [];

        public bool Toch { get; set; }
    }

    IReadOnlyList<Afwezigheidsgezin> gezinnen = [];
    IReadOnlyList<Medewerker> collegas = [];

    [BindProperty(SupportsGet = true, Name = "medewerker")]
    public MedewerkerId? MedewerkerId { get; set; }

    [BindProperty]
    public Vorm Invoer { get; set; } = new();

    public Medewerker Wie { get; private set; } = null!;

    public IReadOnlyList<Afwezigheid> Komend { get; private set; } = [];

    public bool Zelf => Wie.Id == wie.Id;

    public DateOnly Vandaag => Datum.Dag(klok.GetUtcNow());

    public bool VraagtBevestiging => Geweigerd.Any(w => w.Code == "afwezig-zonder-vervanger") || Invoer.Toch;

    public IEnumerable<SelectListItem> Collegas => collegas.Select(m => new SelectListItem(m.Naam, m.Id.ToString()));

    public static Waarom Waarom { get; } = new("Een gezin moet altijd iemand kunnen bellen.", Afwezigheid.Vervangerregel);

    public string Gezinsnaam(CasusId casus)
    {
        var naam = gezinnen.FirstOrDefault(g => g.CasusId == casus)?.Naam ?? "gezin";
        return char.ToUpperInvariant(naam[0]) + naam[1..];
    }

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (await Lees(ct) is { } weigering)
        {
            return weigering;
        }

        Invoer.Van = Datum.Toon(Vandaag);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        var keuzes = Invoer.Gezinnen.GroupBy(g => g.Casus).ToDictionary(g => g.Key, g => g.First().Vervanger);
        var uitkomst = await meld.VoerUit(new(MedewerkerId, Invoer.Van, Invoer.Tot, Invoer.Reden, keuzes, Invoer.Toch), ct);
        if (!uitkomst.Gelukt)
        {
            return await Lees(ct) ?? Weiger(uitkomst.Weigeringen);
        }

        TempData["Melding"] = "De afwezigheid staat genoteerd. Elke vervanger ziet de gezinnen bij ‘Ik vervang’.";
        return LocalRedirect(MedewerkerId is { } m ? $"~/afwezigheid/{m}" : "~/afwezigheid");
    }

    public async Task<IActionResult> OnPostBeeindigAsync(Guid afwezigheid, CancellationToken ct)
    {
        var uitkomst = await beeindig.VoerUit(new(afwezigheid), ct);
        if (!uitkomst.Gelukt)
        {
            return await Lees(ct) ?? Weiger(uitkomst.Weigeringen);
        }

        TempData["Melding"] = "De afwezigheid is beëindigd.";
        return LocalRedirect(MedewerkerId is { } m ? $"~/afwezigheid/{m}" : "~/afwezigheid");
    }

    async Task<IActionResult?> Lees(CancellationToken ct)
    {
        var weg = await lezer.Voor(MedewerkerId, ct);
        if (!weg.Gelukt)
        {
            return Weiger(weg.Weigeringen);
        }

        Wie = weg.Waarde;
        gezinnen = await lezer.Gezinnen(Wie.Id, ct);
        Komend = await lezer.Komend(Wie.Id, ct);
        collegas = [.. (await medewerkers.Alle(ct)).Values
            .Where(m => m.Actief && m.Id != Wie.Id && Rolrechten.Heeft(m.Rol, Recht.CasusSchrijven))
            .OrderByDescending(m => m.Team == Wie.Team).ThenBy(m => m.Naam, StringComparer.Ordinal)];
        var gekozen = Invoer.Gezinnen.ToLookup(g => g.Casus, g => g.Vervanger);
        Invoer.Gezinnen = [.. gezinnen.Select(g => new Gezinskeuze { Casus = g.CasusId, Vervanger = gekozen.Contains(g.CasusId) ? gekozen[g.CasusId].First() : g.Vervanger })];
        if (gezinnen.Any(g => g.Kinderen.Count > 0))
        {
            inzage.Noteer("vervanging regelen", gezinnen.SelectMany(g => g.Kinderen));
        }

        return null;
    }
}
