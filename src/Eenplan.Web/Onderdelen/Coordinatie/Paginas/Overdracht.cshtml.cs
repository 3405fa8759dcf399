using Eenplan.Domein.Beheer;
using Eenplan.Domein.Coordinatie;
using Eenplan.Domein.Gedeeld;
using Eenplan.Web.Onderdelen.Casus.Contract;
using Eenplan.Web.Platform.Autorisatie;
using Eenplan.Web.Platform.Identiteit;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Eenplan.Web.Onderdelen.Coordinatie.Paginas;

/// <summary>A warm handover, and the duo (CR-043, CR-044, CR-049).</summary>
[Vereist(Recht.CasusSchrijven)]
public sealed class OverdrachtModel(
    CasusToegang toegang, Casuskoplezer koppen, Overdrachtdeur deur, StartOverdracht start, WerkOverdrachtBij werkBij, RondOverdrachtAf rondAf, StopOverdracht stop, VormDuo duo, Handelende wie, Medewerkers medewerkers) : CasusPagina(toegang, koppen)
{
    public sealed class Vorm
    {
        public int Versie { get; set; }

        public MedewerkerId? Naar { get; set; }

        public string? Reden { get; set; }

        public string? Kennismaking { get; set; }

        public string? Verslag { get; set; }

        public bool Gezinsleden { get; set; }

        public bool Hulpverleners { get; set; }

        public bool Achtergrond { get; set; }

        public bool Gezinsplan { get; set; }

        public bool Hulpverleningsplannen { get; set; }

        public bool StandVanZaken { get; set; }

        public MedewerkerId? Vervanger { get; set; }

        public string? NormReden { get; set; }

        public bool ZonderVervanger { get; set; }

        public MedewerkerId? Tweede { get; set; }
    }

    IReadOnlyDictionary<MedewerkerId, Medewerker> alle = new Dictionary<MedewerkerId, Medewerker>();

    [BindProperty]
    public Vorm Invoer { get; set; } = new();

    public Overdracht? Lopend { get; private set; }

    public bool MagOverdragen => Kop.Casus.RegisseurId == wie.Id || wie.Heeft(Recht.Toewijzen);

    public bool VraagtNormreden => Geweigerd.Any(w => w.Veld == "normReden") || !string.IsNullOrEmpty(Invoer.NormReden);

    public bool VraagtVervanger => Geweigerd.Any(w => w.Code == "vervanger-leeg") || Invoer.ZonderVervanger;

    public IEnumerable<SelectListItem> Collegas => alle.Values.Where(m => Toewijzing.KanRegisseur(m) && m.Id != Kop.Casus.RegisseurId && m.Id != Lopend?.Naar).OrderBy(m => m.Naam, StringComparer.Ordinal).Select(m => new SelectListItem(m.Naam, m.Id.ToString()));

    public static Waarom Waarom { get; } = new("Een andere regisseur neemt dit gezin over.", Overdracht.Warm);

    public string Naam(MedewerkerId id) => alle.GetValueOrDefault(id)?.Naam ?? "een oud-collega";

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (await Open(ct) is { } weigering)
        {
            return weigering;
        }

        await LeesErbij(ct);
        Invoer = Lopend is null ? new() : Nu(Lopend);
        Invoer.Vervanger = Kop.Casus.VervangerId;
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        var i = Invoer;
        var pakket = (i.Achtergrond ? Overdrachtspakket.Achtergrond : Overdrachtspakket.Leeg) | (i.Gezinsplan ? Overdrachtspakket.Gezinsplan : Overdrachtspakket.Leeg)
            | (i.Hulpverleningsplannen ? Overdrachtspakket.Hulpverleningsplannen : Overdrachtspakket.Leeg) | (i.StandVanZaken ? Overdrachtspakket.StandVanZaken : Overdrachtspakket.Leeg);
        return await Klaar(await werkBij.VoerUit(new(CasusId, i.Versie, i.Kennismaking, i.Verslag, pakket, i.Hulpverleners, i.Gezinsleden), ct), "/overdracht", "Bewaard.", ct);
    }

    public async Task<IActionResult> OnPostStartAsync(CancellationToken ct) =>
        await Klaar(await start.VoerUit(new(CasusId, Invoer.Naar, Invoer.Reden), ct), "/overdracht", "De overdracht is begonnen. De nieuwe regisseur kan nu meekijken.", ct);

    public async Task<IActionResult> OnPostRondAsync(CancellationToken ct)
    {
        var uitkomst = await rondAf.VoerUit(new(CasusId, Invoer.Vervanger, Invoer.NormReden, Invoer.ZonderVervanger, Afwijking), ct);
        if (!uitkomst.Gelukt)
        {
            var antwoord = await Klaar(uitkomst, "", "", ct);
            ToonPakket();
            return antwoord;
        }

        // Who handed over may not see the case any more.
        TempData["Melding"] = "De overdracht is klaar.";
        return LocalRedirect("~/werkvoorraad");
    }

    public async Task<IActionResult> OnPostStopAsync(CancellationToken ct) =>
        await Klaar(await stop.VoerUit(new(CasusId), ct), "/overdracht", "De overdracht is gestopt. Er is niets gewisseld.", ct);

    public async Task<IActionResult> OnPostDuoAsync(CancellationToken ct) =>
        await Klaar(await duo.VoerUit(new(CasusId, Invoer.Tweede), ct), "/overdracht", "Jullie vormen een duo.", ct);

    public async Task<IActionResult> OnPostUitduoAsync(CancellationToken ct) =>
        await Klaar(await duo.VoerUit(new(CasusId, null, Beeindig: true), ct), "/overdracht", "Het duo is beëindigd.", ct);

    async Task<IActionResult> Klaar(Uitkomst<Klaar> uitkomst, string pad, string melding, CancellationToken ct)
    {
        if (uitkomst.Gelukt)
        {
            return Naar(pad, melding);
        }

        var antwoord = await Opnieuw(uitkomst.Weigeringen, ct);
        if (antwoord is PageResult)
        {
            await LeesErbij(ct);
            if (Lopend is { } lopend)
            {
                await Vergelijk(uitkomst.Weigeringen, Invoer, Nu(lopend), ct, "OverdrachtBijgewerkt", "Kennismaking");
            }
        }

        return antwoord;
    }

    /// <summary>Finishing sends only its own fields: the package beside it stays as it was saved, version and all.</summary>
    void ToonPakket()
    {
        if (Lopend is not { } lopend)
        {
            return;
        }

        var getypt = Invoer;
        Invoer = Nu(lopend);
        (Invoer.Vervanger, Invoer.NormReden, Invoer.ZonderVervanger) = (getypt.Vervanger, getypt.NormReden, getypt.ZonderVervanger);
        ModelState.Remove("Invoer.Versie");
    }

    async Task LeesErbij(CancellationToken ct)
    {
        alle = await medewerkers.Alle(ct);
        Lopend = await deur.Lopend(CasusId, ct);
    }

    static Vorm Nu(Overdracht o) => new()
    {
        Versie = o.Versie,
        Kennismaking = o.Kennismaking is { } dag ? Datum.Toon(dag) : null,
        Verslag = o.Kennismakingsverslag,
        Gezinsleden = o.AlleGezinsleden,
        Hulpverleners = o.VoorgesteldAanHulpverleners,
        Achtergrond = o.Pakket.HasFlag(Overdrachtspakket.Achtergrond),
        Gezinsplan = o.Pakket.HasFlag(Overdrachtspakket.Gezinsplan),
        Hulpverleningsplannen = o.Pakket.HasFlag(Overdrachtspakket.Hulpverleningsplannen),
        StandVanZaken = o.Pakket.HasFlag(Overdrachtspakket.StandVanZaken),
    };
}
