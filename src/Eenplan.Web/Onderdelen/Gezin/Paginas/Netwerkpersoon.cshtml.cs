using Eenplan.Domein.Beheer;
using Eenplan.Domein.Gedeeld;
using Eenplan.Domein.Gezin;
using Eenplan.Web.Onderdelen.Casus.Contract;
using Eenplan.Web.Platform.Autorisatie;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Eenplan.Web.Onderdelen.Gezin.Paginas;

/// <summary>Somebody in the network: what this one can do and what not.</summary>
[Vereist(Recht.CasusSchrijven)]
public sealed class NetwerkpersoonModel(CasusToegang toegang, Casuskoplezer koppen, Netwerklezer lezer, ZetNetwerkpersoon zet, HaalUitNetwerk haalUit) : CasusPagina(toegang, koppen)
{
    public sealed class Vorm
    {
        public int Versie { get; set; }

        public string? Naam { get; set; }

        public Netwerksoort? Soort { get; set; }

        public PersoonId? Bij { get; set; }

        public Band? Band { get; set; }

        public string? Kan { get; set; }

        public string? KanNiet { get; set; }
    }

    [BindProperty(SupportsGet = true, Name = "netwerk")]
    public Guid? Wie { get; set; }

    [BindProperty]
    public Vorm Invoer { get; set; } = new();

    public static IReadOnlyList<SelectListItem> Soorten { get; } = [.. Enum.GetValues<Netwerksoort>().Select(s => new SelectListItem(Netwerkpersoon.Woord(s), s.ToString()))];

    public static IReadOnlyList<SelectListItem> Banden { get; } = [new("Geeft kracht", nameof(Domein.Gezin.Band.Sterk)), new("Gewoon", nameof(Domein.Gezin.Band.Gewoon)), new("Gespannen", nameof(Domein.Gezin.Band.Gespannen))];

    public IEnumerable<SelectListItem> Mensen => Kop.Leden.Select(l => new SelectListItem(l.Roepnaam, l.Id.ToString()));

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (await Open(ct) is { } weigering)
        {
            return weigering;
        }

        if (Wie is { } id)
        {
            if (await lezer.Een(Kop.Casus.GezinId, id, ct) is not { } persoon)
            {
                return NotFound();
            }

            Invoer = Stand(persoon);
        }

        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct) =>
        await Rond(await zet.VoerUit(new(CasusId, Wie, Invoer.Versie, new(Invoer.Naam, Invoer.Soort, Invoer.Band, Invoer.Bij, Invoer.Kan, Invoer.KanNiet)), ct), "Bewaard.", ct);

    public async Task<IActionResult> OnPostWegAsync(CancellationToken ct) =>
        Wie is { } id ? await Rond(await haalUit.VoerUit(new(CasusId, id), ct), "Niet meer in het netwerk.", ct) : NotFound();

    async Task<IActionResult> Rond(Uitkomst<Klaar> uitkomst, string melding, CancellationToken ct)
    {
        if (uitkomst.Gelukt)
        {
            return Naar("/gezin/netwerk", melding);
        }

        var antwoord = await Opnieuw(uitkomst.Weigeringen, ct);
        if (Kop is not null && Wie is { } id && await lezer.Een(Kop.Casus.GezinId, id, ct) is { } persoon)
        {
            await Vergelijk(uitkomst.Weigeringen, Invoer, Stand(persoon), ct, "NetwerkGewijzigd");
        }

        return antwoord;
    }

    static Vorm Stand(Netwerkpersoon p) => new() { Versie = p.Versie, Naam = p.Naam, Soort = p.Soort, Bij = p.Bij, Band = p.Band, Kan = p.Kan, KanNiet = p.KanNiet };
}
