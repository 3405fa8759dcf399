using Eenplan.Domein.Beheer;
using Eenplan.Domein.Gedeeld;
using Eenplan.Domein.Gezin;
using Eenplan.Web.Onderdelen.Casus.Contract;
using Eenplan.Web.Platform.Autorisatie;
using Microsoft.AspNetCore.Mvc;

namespace Eenplan.Web.Onderdelen.Gezin.Paginas;

/// <summary>Who is around the family, as a picture and as a table, and what the family can do by itself.</summary>
[Vereist(Recht.CasusZien)]
public sealed class NetwerkModel(CasusToegang toegang, Casuskoplezer koppen, Netwerklezer lezer, SchatZelfredzaamheid schat) : CasusPagina(toegang, koppen)
{
    public sealed class Vorm
    {
        public int Versie { get; set; }

        public string? Tekst { get; set; }
    }

    [BindProperty]
    public Vorm Invoer { get; set; } = new();

    public IReadOnlyList<Netwerkpersoon> Alle { get; private set; } = [];

    public Ecokaart Kaart { get; private set; } = null!;

    public string Bij(PersoonId? wie) => wie is null ? "het gezin" : Kop.Leden.FirstOrDefault(l => l.Id == wie)?.Roepnaam ?? "een eerder gezinslid";

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (await Open(ct) is { } weigering)
        {
            return weigering;
        }

        Invoer = await LeesErbij(ct);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        var uitkomst = await schat.VoerUit(new(CasusId, Invoer.Versie, Invoer.Tekst), ct);
        if (uitkomst.Gelukt)
        {
            return Naar("/gezin/netwerk", "Bewaard.");
        }

        var antwoord = await Opnieuw(uitkomst.Weigeringen, ct);
        if (Kop is not null)
        {
            await Vergelijk(uitkomst.Weigeringen, Invoer, await LeesErbij(ct), ct, "ZelfredzaamheidGeschat");
        }

        return antwoord;
    }

    async Task<Vorm> LeesErbij(CancellationToken ct)
    {
        Alle = await lezer.Van(Kop.Casus.GezinId, ct);
        Kaart = Ecokaart.Teken(Kop.Gezin, Alle, Bij);
        var (tekst, versie) = await lezer.Zelfredzaamheid(Kop.Casus.GezinId, ct);
        return new() { Versie = versie, Tekst = tekst };
    }
}
