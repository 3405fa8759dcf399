using Eenplan.Domein.Beheer;
using Eenplan.Domein.Gedeeld;
using Eenplan.Domein.Gezin;
using Eenplan.Web.Onderdelen.Casus.Contract;
using Eenplan.Web.Platform.Autorisatie;
using Eenplan.Web.Platform.Identiteit;
using Microsoft.AspNetCore.Mvc;

namespace Eenplan.Web.Onderdelen.Gezin.Paginas;

/// <summary>The family at a glance: picture, persons, households, authority, and the safety note for workers.</summary>
[Vereist(Recht.CasusZien)]
public sealed class GezinModel(CasusToegang toegang, Casuskoplezer koppen, Gezinslezer lezer, ToonGeheimAdres toonAdres, ZetVeiligheidsnotitie zetNotitie, Handelende wie) : CasusPagina(toegang, koppen)
{
    public sealed class Vorm
    {
        public int? Versie { get; set; }

        public string? Notitie { get; set; }

        public string? NotitieTot { get; set; }
    }

    [BindProperty]
    public Vorm Invoer { get; set; } = new();

    public Gezinsbeeld Beeld { get; private set; } = null!;

    public Gezinskaart Kaart { get; private set; } = null!;

    /// <summary>The secret address this person just asked for.</summary>
    public Huishouden? Getoond { get; private set; }

    public bool MagGeheim => Toegang.Betrokken(Kop.Casus);

    public bool MagSchrijven => wie.Heeft(Recht.CasusSchrijven);

    /// <summary>Addresses where somebody lives, or where nobody lived yet.</summary>
    public IReadOnlyList<Huishouden> Bewoond => [.. Beeld.Gezin.Huishoudens.Where(h => !Verlaten.Contains(h))];

    /// <summary>Addresses that everybody left.</summary>
    public IReadOnlyList<Huishouden> Verlaten => [.. Beeld.Gezin.Huishoudens.Where(h => Beeld.Gezin.Leden.Any(l => l.HuishoudenId == h.Id) && !Beeld.Gezin.Leden.Any(l => l.HuishoudenId == h.Id && l.Tot is null))];

    /// <summary>The note while it holds.</summary>
    public string? Notitie => Beeld.Gezin.VeiligheidsnotitieTot >= Kop.Vandaag ? Beeld.Gezin.Veiligheidsnotitie : null;

    public static string Adres(Huishouden huis)
    {
        var tekst = string.Join(", ", new[] { huis.Adres, string.Join(' ', new[] { huis.Postcode, huis.Plaats }.OfType<string>()) }.Where(d => !string.IsNullOrEmpty(d)));
        return tekst.Length == 0 ? "Het adres is nog niet bekend." : tekst;
    }

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (await Open(ct) is { } weigering)
        {
            return weigering;
        }

        await LeesErbij(ct);
        Invoer = Nu();
        return Page();
    }

    public async Task<IActionResult> OnPostAdresAsync(Guid huis, CancellationToken ct)
    {
        var adres = await toonAdres.VoerUit(CasusId, huis, ct);
        if (!adres.Gelukt)
        {
            return Weiger(adres.Weigeringen);
        }

        Getoond = adres.Waarde;
        ModelState.Clear();
        return await OnGetAsync(ct);
    }

    public async Task<IActionResult> OnPostNotitieAsync(CancellationToken ct)
    {
        var uitkomst = await zetNotitie.VoerUit(new(CasusId, Invoer.Notitie, Invoer.NotitieTot, Invoer.Versie), ct);
        if (uitkomst.Gelukt)
        {
            return Naar("/gezin", "De notitie is bijgewerkt.");
        }

        var antwoord = await Opnieuw(uitkomst.Weigeringen, ct);
        if (Kop is not null)
        {
            await LeesErbij(ct);
            await Vergelijk(uitkomst.Weigeringen, Invoer, Nu(), ct, "VeiligheidsnotitieGewijzigd");
        }

        return antwoord;
    }

    Vorm Nu() => new() { Versie = Beeld.Gezin.Versie, Notitie = Notitie, NotitieTot = Notitie is null ? null : Datum.Toon(Beeld.Gezin.VeiligheidsnotitieTot!.Value) };

    async Task LeesErbij(CancellationToken ct)
    {
        Beeld = await lezer.Lees(Kop.Casus, ct);
        Kaart = Gezinskaart.Teken(Beeld, Kop.Kinderen.Select(k => k.Id).ToHashSet(), Kop.Vandaag);
    }
}
