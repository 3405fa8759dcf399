using Eenplan.Domein.Beheer;
using Eenplan.Domein.Casus;
using Eenplan.Domein.Gedeeld;
using Eenplan.Domein.Toegang;
using Eenplan.Web.Onderdelen.Casus.Contract;
using Eenplan.Web.Platform.Autorisatie;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Eenplan.Web.Onderdelen.Toegang.Paginas;

/// <summary>Options side by side, doing nothing among them, chosen with the family (CR-045, CR-071).</summary>
[Vereist(Recht.CasusSchrijven)]
public sealed class AfwegenModel(CasusToegang toegang, Casuskoplezer koppen, Hulpboek boek, Gezagslezer gezag, WeegHulpAf weeg, TekenAanvraag teken, TrekAanvraagIn intrekken) : CasusPagina(toegang, koppen)
{
    /// <summary>The places of the form: three providers to compare, and doing nothing always.</summary>
    static readonly (Optiesoort Soort, string Naam, string Kop)[] Vakken =
    [
        (Optiesoort.EigenNetwerk, "eigen netwerk", "Eigen netwerk"),
        (Optiesoort.Voorliggend, "algemene voorziening", "Algemene voorziening"),
        (Optiesoort.Jeugdhulp, "jeugdhulp 1", "Jeugdhulp, eerste aanbieder"),
        (Optiesoort.Jeugdhulp, "jeugdhulp 2", "Jeugdhulp, tweede aanbieder"),
        (Optiesoort.Jeugdhulp, "jeugdhulp 3", "Jeugdhulp, derde aanbieder"),
        (Optiesoort.NietsDoen, "niets doen", "Niets doen"),
    ];

    public sealed class Optievorm
    {
        public Guid? Id { get; set; }

        public Optiesoort Soort { get; set; }

        public string? Wat { get; set; }

        public string? Aanbieder { get; set; }

        public string? Voor { get; set; }

        public string? Tegen { get; set; }

        public bool Gekozen { get; set; }
    }

    public sealed class Vorm : Tekenvorm
    {
        public int Versie { get; set; }

        public List<Optievorm> Opties { get; set; } = [];

        public string? GekozenMet { get; set; }

        public string? Richtlijn { get; set; }

        public string? Gevolgd { get; set; }

        public string? Reden { get; set; }
    }

    [BindProperty(SupportsGet = true, Name = "aanvraag")]
    public Guid AanvraagId { get; set; }

    [BindProperty]
    public Vorm Invoer { get; set; } = new();

    public Aanvraag Aanvraag { get; private set; } = null!;

    public bool TekenFout { get; private set; }

    public bool IntrekFout { get; private set; }

    public IReadOnlyList<SelectListItem> Namen { get; private set; } = [];

    public IReadOnlyList<SelectListItem> Scans { get; private set; } = [];

    public string Kind => Kop.Leden.FirstOrDefault(l => l.Id == Aanvraag.KindId)?.Roepnaam ?? "een kind";

    public IEnumerable<SelectListItem> Richtlijnen => Kop.Profiel.RichtlijnenBij(nameof(Ketenfase.Toegang)).Select(r => new SelectListItem(r, r));

    public static IEnumerable<SelectListItem> Vormen => Tekenkeuzes.Vormen(ookNogNiet: false);

    public static IEnumerable<SelectListItem> JaNee { get; } = [new("Ja", "Ja"), new("Nee, of er past geen richtlijn", "Nee")];

    public static Waarom Richtlijnwaarom { get; } = new("Er wordt hulp gekozen.", Toegangsregels.Richtlijn);

    public static string Vaknaam(int n) => Vakken[n].Naam;

    public static string Vakkop(int n) => Vakken[n].Kop;

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (await Open(ct) is { } weigering)
        {
            return weigering;
        }

        if (!await LeesErbij(ct))
        {
            return NotFound();
        }

        Invoer = Nu(Aanvraag);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        Vul();
        var invoer = new Afweginginvoer(
            [.. Invoer.Opties.Select(o => new Optieinvoer(o.Id, o.Soort, o.Wat, o.Aanbieder, o.Voor, o.Tegen, o.Gekozen))], Invoer.GekozenMet, Invoer.Richtlijn, Invoer.Gevolgd switch { "Ja" => true, "Nee" => false, _ => null });
        var uitkomst = await weeg.VoerUit(new(CasusId, AanvraagId, Invoer.Versie, invoer), ct);
        return uitkomst.Gelukt ? Naar($"/hulp/{AanvraagId}", "Bewaard.") : await Mislukt(uitkomst.Weigeringen, ct);
    }

    public async Task<IActionResult> OnPostTekenAsync(CancellationToken ct)
    {
        var uitkomst = await teken.VoerUit(new(CasusId, AanvraagId, Invoer.Opdracht), ct);
        TekenFout = !uitkomst.Gelukt;
        return uitkomst.Gelukt ? Naar($"/hulp/{AanvraagId}", "De handtekening is vastgelegd. Binnen acht weken na de aanvraag moet er een besluit zijn.") : await Mislukt(uitkomst.Weigeringen, ct);
    }

    public async Task<IActionResult> OnPostIntrekkenAsync(CancellationToken ct)
    {
        var uitkomst = await intrekken.VoerUit(new(CasusId, AanvraagId, Invoer.Reden), ct);
        IntrekFout = !uitkomst.Gelukt;
        return uitkomst.Gelukt ? Naar("/hulp", "De vraag is ingetrokken.") : await Mislukt(uitkomst.Weigeringen, ct);
    }

    async Task<IActionResult> Mislukt(IReadOnlyList<Weigering> weigeringen, CancellationToken ct)
    {
        var antwoord = await Opnieuw(weigeringen, ct);
        if (antwoord is not PageResult || !await LeesErbij(ct))
        {
            return antwoord is PageResult ? NotFound() : antwoord;
        }

        if (TekenFout || IntrekFout)
        {
            // Another form of this page was sent: the options show what is in the file.
            var nu = Nu(Aanvraag);
            (Invoer.Opties, Invoer.GekozenMet, Invoer.Richtlijn, Invoer.Gevolgd, Invoer.Versie) = (nu.Opties, nu.GekozenMet, nu.Richtlijn, nu.Gevolgd, nu.Versie);
        }
        else
        {
            await Vergelijk(weigeringen, Invoer, Nu(Aanvraag), ct, "HulpAfgewogen", "AanvraagOntvangen");
        }

        return antwoord;
    }

    async Task<bool> LeesErbij(CancellationToken ct)
    {
        if (await boek.Lees(CasusId, AanvraagId, ct) is not { } rij)
        {
            return false;
        }

        Aanvraag = rij;
        if (!rij.IsGetekend && rij.Open)
        {
            Namen = Tekenkeuzes.Namen((await gezag.Van(Kop.Casus, Kop.Vandaag, ct)).Where(g => g.Kind == rij.KindId));
            Scans = Tekenkeuzes.Scans(await boek.Stukken(CasusId, ct));
        }

        return true;
    }

    /// <summary>What came in short is filled up to the places of the form.</summary>
    void Vul()
    {
        for (var n = 0; n < Vakken.Length; n++)
        {
            if (n >= Invoer.Opties.Count)
            {
                Invoer.Opties.Add(new());
            }

            Invoer.Opties[n].Soort = Vakken[n].Soort;
        }

        Invoer.Opties = [.. Invoer.Opties.Take(Vakken.Length)];
    }

    static Vorm Nu(Aanvraag a)
    {
        var over = a.Afweging.Opties.ToList();
        var vorm = new Vorm { Versie = a.Versie, GekozenMet = a.Afweging.GekozenMet, Richtlijn = a.Afweging.Richtlijn, Gevolgd = a.Afweging.Gevolgd switch { true => "Ja", false => "Nee", _ => null } };
        foreach (var (soort, _, _) in Vakken)
        {
            var optie = over.Find(o => o.Soort == soort);
            vorm.Opties.Add(new() { Soort = soort, Id = optie?.Id, Wat = optie?.Wat, Aanbieder = optie?.Aanbieder, Voor = optie?.Voor, Tegen = optie?.Tegen, Gekozen = optie?.Gekozen ?? false });
            if (optie is not null)
            {
                over.Remove(optie);
            }
        }

        return vorm;
    }
}
