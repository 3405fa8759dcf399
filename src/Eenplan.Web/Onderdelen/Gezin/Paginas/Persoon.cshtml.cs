using Eenplan.Domein.Beheer;
using Eenplan.Domein.Gedeeld;
using Eenplan.Domein.Gezin;
using Eenplan.Web.Onderdelen.Casus.Contract;
using Eenplan.Web.Onderdelen.Gezin.Contract;
using Eenplan.Web.Platform.Autorisatie;
using Eenplan.Web.Platform.Inzagelog;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Eenplan.Web.Onderdelen.Gezin.Paginas;

/// <summary>Adds or changes a person.</summary>
[Vereist(Recht.CasusSchrijven)]
public sealed class PersoonModel(CasusToegang toegang, Casuskoplezer koppen, Gezinslezer lezer, VoegPersoonToe voegToe, WijzigPersoon wijzig, ToonBsn toonBsn, Inzage inzage) : CasusPagina(toegang, koppen)
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

        public string? Bekend { get; set; }

        public bool AlleenKoppelen { get; set; }
    }

    [BindProperty(SupportsGet = true, Name = "persoon")]
    public PersoonId? Wie { get; set; }

    /// <summary>Came here to tell of a new child or partner.</summary>
    [BindProperty(SupportsGet = true, Name = "als")]
    public string? Als { get; set; }

    /// <summary>What follows from a child or a partner more.</summary>
    public IReadOnlyList<Gevolg> Vooraf => (Wie, Als) switch
    {
        (null, "kind") => Gevolgen.Van(Levensgebeurtenis.KindErbij, new("Het kind", Kop.Vandaag)),
        (null, "partner") => Gevolgen.Van(Levensgebeurtenis.NieuwePartner, new("De partner", Kop.Vandaag)),
        _ => [],
    };

    [BindProperty]
    public Vorm Invoer { get; set; } = new();

    public bool HeeftBsn { get; private set; }

    /// <summary>The number, after a click that was logged.</summary>
    public string? Bsn { get; private set; }

    /// <summary>People who may be the one that is added.</summary>
    public IReadOnlyList<Treffer> Treffers { get; private set; } = [];

    /// <summary>The child has a case elsewhere: it can be linked to this family.</summary>
    public bool KanKoppelen => Geweigerd.Any(w => w.Code == "kind-heeft-casus");

    public IReadOnlyList<SelectListItem> Huizen { get; private set; } = [];

    public static IEnumerable<SelectListItem> Rollen => Enum.GetValues<Gezinsrol>().Select(r => new SelectListItem(r.ToString(), r.ToString()));

    public static IEnumerable<SelectListItem> Geslachten => Enum.GetValues<Geslacht>().Select(g => new SelectListItem(g.ToString(), g.ToString()));

    /// <summary>Only who this person may see can be chosen; the rest is somebody new.</summary>
    public static IEnumerable<SelectListItem> Keuzes(IEnumerable<Treffer> treffers) => treffers.Where(t => t.Zichtbaar)
        .Select(t => new SelectListItem(t.Naam + (t.Geboren is { } dag ? $", geboren {Datum.Toon(dag)}" : "") + (t.Eerder is null ? "" : $" (heette eerder {t.Eerder})"), t.Id.ToString()) { Group = new() { Name = (t.Gezin is null ? "Hoort nu bij geen gezin" : $"Gezin {t.Gezin}") + (t.Nummer is null ? "" : $", casus {t.Nummer} ({(t.Open ? "open" : "gesloten")})") } })
        .Append(new("Iemand anders: maak een nieuwe persoon", VoegPersoonToe.Nieuw));

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (await Open(ct) is { } weigering)
        {
            return weigering;
        }

        await LeesErbij(ct);
        Invoer.Rol = Als switch { "kind" => Gezinsrol.Kind, "partner" => Gezinsrol.Partner, _ => Invoer.Rol };
        if (Wie is { } id)
        {
            if (await lezer.Persoon(Kop.Casus.GezinId, id, ct) is not { } p)
            {
                return await lezer.Wegwijzer(Kop.Casus.GezinId, id, ct) is { } naar ? LocalRedirect($"~/casus/{CasusId}/gezin/persoon/{naar}") : NotFound();
            }

            HeeftBsn = p.BsnIndex is not null;
            Invoer = Van(p);
        }

        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        var fouten = new Weigeringen();
        var gegevens = new Persoonsgegevens(Invoer.Voornaam, Invoer.Tussenvoegsel, Invoer.Achternaam ?? "")
        {
            Geboren = fouten.Neem(Datum.LeesGeboorte(Invoer.Geboren, Invoer.GeboorteGeschat, "geboren")),
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
        if (Wie is null && !fouten.Heeft)
        {
            return await VoegToe(invoer, ct);
        }

        var weigeringen = fouten.Heeft ? fouten.Als<Klaar>().Weigeringen : (await wijzig.VoerUit(new(CasusId, Wie!.Value, Invoer.Versie, invoer, !string.IsNullOrWhiteSpace(Invoer.Bsn)), ct)).Weigeringen;
        if (weigeringen.Count == 0)
        {
            return Naar("/gezin", "De gegevens zijn bijgewerkt.");
        }

        var antwoord = await Opnieuw(weigeringen, ct);
        if (antwoord is PageResult)
        {
            await LeesErbij(ct);
            await ToonIntussen(weigeringen, ct);
        }

        return antwoord;
    }

    public async Task<IActionResult> OnPostBsnAsync(CancellationToken ct)
    {
        var bsn = Wie is { } id ? await toonBsn.VoerUit(CasusId, id, ct) : Weigering.NietGevonden;
        if (!bsn.Gelukt)
        {
            return Weiger(bsn.Weigeringen);
        }

        Bsn = bsn.Waarde;
        ModelState.Clear();
        return await OnGetAsync(ct);
    }

    async Task<IActionResult> VoegToe(Persooninvoer invoer, CancellationToken ct)
    {
        var uitkomst = await voegToe.VoerUit(new(CasusId, invoer, Invoer.Rol, Invoer.Huishouden, Invoer.Bekend, Invoer.AlleenKoppelen), ct);
        if (uitkomst is { Gelukt: true, Waarde.Persoon: not null })
        {
            return Naar(Als is "kind" or "partner" ? "/gezin/veranderd" : "/gezin", Invoer.AlleenKoppelen ? "Het kind hoort nu ook bij dit gezin. De casus blijft waar die loopt." : "Toegevoegd aan het gezin.");
        }

        var antwoord = uitkomst.Gelukt ? await Open(ct) ?? Page() : await Opnieuw(uitkomst.Weigeringen, ct);
        if (antwoord is PageResult)
        {
            await LeesErbij(ct);
            if (uitkomst.Gelukt || Invoer.Bekend is not null)
            {
                Treffers = uitkomst.Gelukt ? uitkomst.Waarde.Treffers : await voegToe.Bekenden(Kop.Casus, invoer, ct);
                inzage.Noteer("zoeken voor toevoegen", Treffers.Where(t => t.Zichtbaar).Select(t => t.Id));
            }
        }

        return antwoord;
    }

    /// <summary>After a stale save: shows both, and the next save is the choice of the person.</summary>
    async Task ToonIntussen(IReadOnlyList<Weigering> weigeringen, CancellationToken ct)
    {
        if (Wie is { } id && weigeringen[0].Soort == Weigersoort.Verouderd && await lezer.Persoon(Kop.Casus.GezinId, id, ct) is { } nu)
        {
            HeeftBsn = nu.BsnIndex is not null;
            var hun = Van(nu);
            (hun.Bsn, hun.Rol, hun.Huishouden) = (Invoer.Bsn, Invoer.Rol, Invoer.Huishouden);
            await Vergelijk(weigeringen, Invoer, hun, ct, "PersoonGewijzigd");
        }
    }

    static Vorm Van(Persoon p) => new()
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

    async Task LeesErbij(CancellationToken ct)
    {
        var beeld = await lezer.Lees(Kop.Casus, ct);
        Huizen = [.. beeld.Gezin.Huishoudens.Select(h => new SelectListItem(h.Naam, h.Id.ToString()))];
    }

    static string? Toon(DateOnly? dag) => dag is { } d ? Datum.Toon(d) : null;
}
