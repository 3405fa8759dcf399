using System.Security.Claims;
using Eenplan.Domein.Gedeeld;
using Eenplan.Domein.Gezin;
using Eenplan.Domein.Signaal;
using Eenplan.Tests;
using Eenplan.Web.Onderdelen.Coordinatie;
using Eenplan.Web.Onderdelen.Gezin;
using Eenplan.Web.Onderdelen.Signaal;
using Eenplan.Web.Platform.Gemeenten;
using Eenplan.Web.Platform.Identiteit;
using Eenplan.Web.Platform.Opslag;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using CasusEntiteit = Eenplan.Domein.Casus.Casus;

namespace Eenplan.Web.Tests.Gezin;

/// <summary>A family with an open case, made by the real use cases, for tests that start in the middle.</summary>
static class Proefgezin
{
    /// <summary>Runs a use case as one of the test workers.</summary>
    public static async Task<T> Als<T>(Huis huis, string wie, Func<IServiceProvider, Task<T>> werk)
    {
        await using var scope = huis.Diensten.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<HuidigeGemeente>().Zet(huis.Gemeente());
        var account = Proefmedewerkers.Maak(scope.ServiceProvider.GetRequiredService<Ids>()).Single(a => a.Id == Proefmedewerkers.Id(wie).Waarde);
        scope.ServiceProvider.GetRequiredService<IHttpContextAccessor>().HttpContext =
            new DefaultHttpContext { User = new ClaimsPrincipal(Claims.Identiteit(account, Huis.Proefstad, huis.Klok.Nu, Identiteitsdiensten.Koekje)) };
        return await werk(scope.ServiceProvider);
    }

    /// <summary>A case of one child, assigned to a regisseur of team rood.</summary>
    public static async Task<CasusId> Maak(Huis huis, string voornaam, string achternaam, string geboren = "01-05-2020", string regisseur = "nadia", bool ongeboren = false, Adresgegevens? adres = null)
    {
        var casus = (await Goed(Als(huis, "sanne", d => d.GetRequiredService<NeemSignaalAan>().VoerUit(
            new(new(Meldersoort.Professional, "Inge Blom", null, "Een zorg.", null, Urgentie.DezeWeek), [new(voornaam, null, achternaam, geboren, ongeboren)], adres ?? new("Klipper 1", "2721 XF", "Proefstad"), NeemSignaalAan.Nieuw),
            CancellationToken.None)))).CasusId!.Value;
        await Goed(Als(huis, "fatima", async d => await d.GetRequiredService<WijsCasusToe>().VoerUit(new(casus, await Versie(huis, casus), Proefmedewerkers.Id(regisseur), null, ZonderVervanger: true), CancellationToken.None)));
        return casus;
    }

    public static async Task<PersoonId> Voeg(Huis huis, CasusId casus, Persoonsgegevens gegevens, Gezinsrol rol, string? bsn = null, string wie = "nadia", Guid? huishouden = null) =>
        (await Goed(Als(huis, wie, d => d.GetRequiredService<VoegPersoonToe>().VoerUit(new(casus, new(gegevens, bsn), rol, huishouden), CancellationToken.None)))).Persoon!.Value;

    public static Task<int> Versie(Huis huis, CasusId casus) => huis.Uit(db => db.Set<CasusEntiteit>().Where(c => c.Id == casus).Select(c => c.Versie).SingleAsync());

    public static Task<PersoonId> Kind(Huis huis, CasusId casus) => huis.Uit(db => db.Set<CasusEntiteit>().Where(c => c.Id == casus).SelectMany(c => c.Kinderen).Select(k => k.PersoonId).FirstAsync());

    public static Task<List<Guid>> Huizen(Huis huis, CasusId casus) => huis.Uit(db => (
        from c in db.Set<CasusEntiteit>()
        join h in db.Set<Huishouden>() on c.GezinId equals EF.Property<GezinId>(h, "GezinId")
        where c.Id == casus
        orderby h.Id
        select h.Id).ToListAsync());

    static async Task<T> Goed<T>(Task<Uitkomst<T>> taak)
    {
        var uitkomst = await taak;
        uitkomst.Weigeringen.ShouldBeEmpty();
        return uitkomst.Waarde;
    }
}
