using Eenplan.Domein.Beheer;
using Eenplan.Domein.Gedeeld;
using Eenplan.Domein.Gezin;
using Eenplan.Web.Onderdelen.Casus.Contract;
using Eenplan.Web.Platform.Autorisatie;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Eenplan.Web.Onderdelen.Gezin.Paginas;

/// <summary>Adds or changes a person.</summary>
[Vereist(Recht.CasusSchrijven)]
public sealed class PersoonModel(CasusToegang toegang, Casuskoplezer koppen, Gezinslezer lezer, VoegPersoonToe voegToe, WijzigPersoon wijzig) : CasusPagina(toegang, koppen)
{
    public sealed class Vorm
    {
        public int Versie { get; set; }

        public string? Voornaam { get; set; }

        public string? Tussenvoegsel { get; set; }

        public string? Achternaam { get; set; }

        public string? Geboren { get; set; }

        public bool GeboorteGeschat { get; set; }

        public string? Uitgerekend { get; set; }

        public Geslacht Geslacht { get; set; }

        public string? Bsn { get; set; }

        public string? Telefoon { get; set; }

        public string? VeiligTelefoon { get; set; }

        public string? Email { get; set; }

        public string? Taal { get; set; }

        public bool Tolk { get; set; }

        public Gezinsrol? Rol { get; set; }

        public Guid? Huishouden { get; set; }
    }

    [BindProperty(SupportsGet = true, Name = "persoon")]
    public PersoonId? Wie { get; set; }

    [BindProperty]
    public Vorm Invoer { get; set; } = new();

    public bool HeeftBsn { get; private set; }

    public IReadOnlyList<SelectListItem> Huizen { get; private set; } = [];

    /// <summary>What somebody else saved meanwhile, to read beside one's own text.</summary>
    public Persoon? Intussen { get; private set; }

    public static IEnumerable<SelectListItem> Rollen => Enum.GetValues<Gezinsrol>().Select(r => new SelectListItem(r.ToString(), r.ToString()));

    public static IEnumerable<SelectListItem> Geslachten => Enum.GetValues<Geslacht>().Select(g => new SelectListItem(g.ToString(), g.ToString()));

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (await Open(ct) is { } weigering)
        {
            return weigering;
        }

        await LeesErbij(ct);
        if (Wie is { } id)
        {
            if (await lezer.Persoon(Kop.Casus.GezinId, id, ct) is not { } p)
            {
                return NotFound();
            }

            HeeftBsn = p.BsnIndex is not null;
            Invoer = new()
            {
                Versie = p.Versie,
                Voornaam = p.Voornaam,
                Tussenvoegsel = p.Tussenvoegsel,
                Achternaam = p.Achternaam,
                Geboren = Toon(p.Geboren),
                GeboorteGeschat = p.GeboorteGeschat,
                Uitgerekend = Toon(p.Uitgerekend),
                Geslacht = p.Geslacht,
                Telefoon = p.Telefoon,
                VeiligTelefoon = p.VeiligTelefoon,
                Email = p.Email,
                Taal = p.Taal,
                Tolk = p.Tolk,
            };
        }

        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        var fouten = new Weigeringen();
        var gegevens = new Persoonsgegevens(Invoer.Voornaam, Invoer.Tussenvoegsel, Invoer.Achternaam ?? "")
        {
            Geboren = fouten.Neem(Datum.Lees(Invoer.Geboren, "geboren")),
            GeboorteGeschat = Invoer.GeboorteGeschat,
            Uitgerekend = fouten.Neem(Datum.Lees(Invoer.Uitgerekend, "uitgerekend")),
            Geslacht = Invoer.Geslacht,
            Telefoon = Invoer.Telefoon,
            VeiligTelefoon = Invoer.VeiligTelefoon,
            Email = Invoer.Email,
            Taal = Invoer.Taal,
            Tolk = Invoer.Tolk,
        };
        var invoer = new Persooninvoer(gegevens, Invoer.Bsn);
        var weigeringen = fouten.Heeft ? fouten.Als<Klaar>().Weigeringen
            : Wie is { } id ? (await wijzig.VoerUit(new(CasusId, id, Invoer.Versie, invoer, !string.IsNullOrWhiteSpace(Invoer.Bsn)), ct)).Weigeringen
            : (await voegToe.VoerUit(new(CasusId, invoer, Invoer.Rol, Invoer.Huishouden), ct)).Weigeringen;
        if (weigeringen.Count == 0)
        {
            return Naar("/gezin", Wie is null ? "Toegevoegd aan het gezin." : "De gegevens zijn bijgewerkt.");
        }

        var antwoord = await Opnieuw(weigeringen, ct);
        if (antwoord is PageResult)
        {
            await LeesErbij(ct);
            await ToonIntussen(weigeringen, ct);
        }

        return antwoord;
    }

    /// <summary>After a stale save: shows both, and the next save is the choice of the person.</summary>
    async Task ToonIntussen(IReadOnlyList<Weigering> weigeringen, CancellationToken ct)
    {
        if (Wie is { } id && weigeringen[0].Soort == Weigersoort.Verouderd && await lezer.Persoon(Kop.Casus.GezinId, id, ct) is { } nu)
        {
            Intussen = nu;
            Invoer.Versie = nu.Versie;
            ModelState.SetModelValue("Invoer.Versie", nu.Versie, nu.Versie.ToString(System.Globalization.CultureInfo.InvariantCulture));
        }
    }

    async Task LeesErbij(CancellationToken ct)
    {
        var beeld = await lezer.Lees(Kop.Casus, ct);
        Huizen = [.. beeld.Gezin.Huishoudens.Select(h => new SelectListItem(h.Naam, h.Id.ToString()))];
    }

    static string? Toon(DateOnly? dag) => dag is { } d ? Datum.Toon(d) : null;
}
