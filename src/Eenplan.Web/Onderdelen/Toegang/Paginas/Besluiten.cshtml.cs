using Eenplan.Domein.Beheer;
using Eenplan.Domein.Gedeeld;
using Eenplan.Domein.Toegang;
using Eenplan.Web.Onderdelen.Casus.Contract;
using Eenplan.Web.Platform.Autorisatie;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Eenplan.Web.Onderdelen.Toegang.Paginas;

/// <summary>Decides on a request; what it rests on stands above the form (CR-037, CR-042, CR-045).</summary>
[Vereist(Recht.CasusSchrijven)]
public sealed class BesluitenModel(CasusToegang toegang, Casuskoplezer koppen, Hulpboek boek, NeemHulpbesluit neem) : CasusPagina(toegang, koppen)
{
    public sealed class Vorm
    {
        public int Versie { get; set; }

        public Toegangsbesluit? Besluit { get; set; }

        public string? Categorie { get; set; }

        public string? Omvang { get; set; }

        public string? Van { get; set; }

        public string? Tot { get; set; }

        public string? Bewaker { get; set; }

        public string? Motivering { get; set; }
    }

    [BindProperty(SupportsGet = true, Name = "aanvraag")]
    public Guid AanvraagId { get; set; }

    [BindProperty]
    public Vorm Invoer { get; set; } = new();

    public Aanvraag Aanvraag { get; private set; } = null!;

    public Conotitie? Co { get; private set; }

    public string Kind => Kop.Leden.FirstOrDefault(l => l.Id == Aanvraag.KindId)?.Roepnaam ?? "een kind";

    public static IEnumerable<SelectListItem> Soorten { get; } =
    [
        new("Jeugdhulp toekennen", nameof(Toegangsbesluit.Toekennen)) { Group = new() { Name = "Bij de mogelijkheden is een aanbieder gekozen." } },
        new("Geen jeugdhulp nodig", nameof(Toegangsbesluit.GeenJeugdhulp)) { Group = new() { Name = "Eigen netwerk of een algemene voorziening is genoeg." } },
        new("Jeugdhulp afwijzen", nameof(Toegangsbesluit.Afwijzen)) { Group = new() { Name = "Het gezin vraagt jeugdhulp en krijgt die niet." } },
    ];

    public IEnumerable<SelectListItem> Categorieen => Kop.Profiel.Productcategorieen.Select(c => new SelectListItem(c, c));

    public static Waarom Overlegwaarom { get; } = new("Er wordt over jeugdhulp besloten.", Toegangsregels.Overleg);

    /// <summary>What the decision rests on, as it stands in the file.</summary>
    public IReadOnlyList<(bool Goed, string Tekst)> Gronden
    {
        get
        {
            var w = Aanvraag.Afweging;
            return
            [
                (Aanvraag.IsGetekend, Aanvraag.IsGetekend ? $"Aanvraag getekend door {Aanvraag.GetekendDoor}, ontvangen op {Datum.Toon(Aanvraag.Ontvangen!.Value)}" : "De aanvraag is nog niet getekend"),
                (w.Opties.Count > 0 && w.Opties.All(o => o.Gewogen), $"{w.Opties.Count} mogelijkheden, {w.Opties.Count(o => o.Gewogen)} met voordelen en nadelen"),
                (w.Keuze.Any() && w.GekozenMet is not null, w.Keuze.Any() ? $"Gekozen: {string.Join(", ", w.Keuze.Select(o => o.Aanbieder ?? o.Wat))}{(w.GekozenMet is null ? ", maar er staat niet bij wie koos" : $", door {w.GekozenMet}")}" : "Er is nog niets gekozen"),
                (w is { Richtlijn: not null, Gevolgd: true }, w.Richtlijn is null ? "Er is geen richtlijn gekozen" : w.Gevolgd == true ? $"Richtlijn: {w.Richtlijn}" : $"Richtlijn niet gevolgd: {w.Richtlijn}"),
                (Co is { Doen: true }, Co is null ? "Er is nog geen notitie van het casuïstiekoverleg over deze jeugdhulp" : Co.Doen ? $"Notitie van het casuïstiekoverleg van {Datum.Toon(Co.Op)}" : $"Het casuïstiekoverleg van {Datum.Toon(Co.Op)} besloot bewust geen jeugdhulp in te zetten"),
            ];
        }
    }

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

        Invoer = new() { Versie = Aanvraag.Versie, Bewaker = Kop.Regisseur?.Naam };
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        var i = Invoer;
        var uitkomst = await neem.VoerUit(new(CasusId, AanvraagId, i.Versie, i.Besluit, i.Categorie, i.Van, i.Tot, i.Omvang, i.Motivering, i.Bewaker, Afwijking), ct);
        if (uitkomst.Gelukt)
        {
            return Naar($"/hulp/besluit/{uitkomst.Waarde}", "Het besluit ligt vast. Stuur nu de brief aan iedereen met gezag.");
        }

        var antwoord = await Opnieuw(uitkomst.Weigeringen, ct);
        if (antwoord is PageResult)
        {
            if (!await LeesErbij(ct))
            {
                return NotFound();
            }

            await Vergelijk(uitkomst.Weigeringen, Invoer, new Vorm { Versie = Aanvraag.Versie, Besluit = i.Besluit, Categorie = i.Categorie, Omvang = i.Omvang, Van = i.Van, Tot = i.Tot, Bewaker = i.Bewaker, Motivering = i.Motivering }, ct, "HulpAfgewogen", "AanvraagOntvangen", "BesluitGenomen");
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
        Co = await boek.Co(CasusId, rij.KindId, ct);
        return true;
    }
}
