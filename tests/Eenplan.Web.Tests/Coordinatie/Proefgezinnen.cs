using System.Security.Claims;
using Eenplan.Domein.Casus;
using Eenplan.Domein.Gedeeld;
using Eenplan.Domein.Gezin;
using Eenplan.Domein.Signaal;
using Eenplan.Domein.Veiligheid;
using Eenplan.Tests;
using Eenplan.Web.Onderdelen.Coordinatie;
using Eenplan.Web.Onderdelen.Signaal;
using Eenplan.Web.Onderdelen.Veiligheid;
using Eenplan.Web.Platform.Identiteit;
using Eenplan.Web.Platform.Opslag;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using CasusEntiteit = Eenplan.Domein.Casus.Casus;

namespace Eenplan.Web.Tests.Coordinatie;

/// <summary>Families for tests of the division of work, made by the real use cases as the worker who would do it.</summary>
static class Proefgezinnen
{
    /// <summary>Runs a use case as one of the test workers; it must succeed.</summary>
    public static async Task<T> Als<T>(this Huis huis, string wie, Func<IServiceProvider, Task<Uitkomst<T>>> werk)
    {
        var antwoord = await huis.Probeer(wie, werk);
        antwoord.Weigeringen.Select(w => w.Tekst).ShouldBe([]);
        return antwoord.Waarde;
    }

    /// <summary>Runs a use case as one of the test workers.</summary>
    public static async Task<Uitkomst<T>> Probeer<T>(this Huis huis, string wie, Func<IServiceProvider, Task<Uitkomst<T>>> werk)
    {
        Uitkomst<T>? uitkomst = null;
        await huis.In(Huis.Proefstad, async diensten =>
        {
            var id = Proefmedewerkers.Id(wie).Waarde;
            var account = await diensten.GetRequiredService<EenplanDb>().Set<Account>().AsNoTracking().SingleAsync(a => a.Id == id);
            diensten.GetRequiredService<IHttpContextAccessor>().HttpContext =
                new DefaultHttpContext { User = new ClaimsPrincipal(Claims.Identiteit(account, Huis.Proefstad, huis.Klok.GetUtcNow(), Identiteitsdiensten.Koekje)) };
            uitkomst = await werk(diensten);
        });
        return uitkomst!;
    }

    /// <summary>A signal that nobody has yet, in the team of who takes it in.</summary>
    public static async Task<CasusId> Signaal(this Huis huis, string voornaam, string achternaam, Urgentie urgentie = Urgentie.Gewoon, string door = "sanne")
    {
        var antwoord = await huis.Als(door, d => d.GetRequiredService<NeemSignaalAan>().VoerUit(
            new(new(Meldersoort.Burger, null, null, $"Zorg over {voornaam}.", null, urgentie), [new(voornaam, null, achternaam, "01-05-2018", false)], new Adresgegevens("Hof 1", "2711 AB"), NeemSignaalAan.Nieuw), CancellationToken.None));
        return antwoord.CasusId!.Value;
    }

    /// <summary>Gives a case to somebody, and accepts it where asked.</summary>
    public static async Task Geef(this Huis huis, CasusId casus, string regisseur, string? vervanger = null, bool aangenomen = true, string door = "fatima", string? afwijking = null)
    {
        var versie = await huis.Versie(casus);
        await huis.Als(door, d => d.GetRequiredService<WijsCasusToe>().VoerUit(new(casus, versie, Proefmedewerkers.Id(regisseur), vervanger is null ? null : Proefmedewerkers.Id(vervanger), "Proef", ZonderVervanger: vervanger is null, Afwijking: afwijking), CancellationToken.None));
        if (aangenomen)
        {
            await huis.Als(regisseur, d => d.GetRequiredService<NeemCasusAan>().VoerUit(new(casus), CancellationToken.None));
        }
    }

    /// <summary>A family that somebody has, judged safe.</summary>
    public static async Task<CasusId> Gezin(this Huis huis, string voornaam, string achternaam, string regisseur = "nadia", string? vervanger = null)
    {
        var casus = await huis.Signaal(voornaam, achternaam);
        await huis.Geef(casus, regisseur, vervanger);
        await huis.Weeg(casus, Veiligheidsoordeel.Voldoende, regisseur);
        return casus;
    }

    /// <summary>Judges the immediate safety of every child.</summary>
    public static async Task Weeg(this Huis huis, CasusId casus, Veiligheidsoordeel oordeel, string door)
    {
        var versie = await huis.Versie(casus);
        var kinderen = await huis.Uit(db => db.Set<CasusKind>().Where(k => k.CasusId == casus).Select(k => k.PersoonId).ToListAsync());
        await huis.Als(door, d => d.GetRequiredService<WeegVeiligheid>().VoerUit(
            new(casus, versie, [.. kinderen.Select(k => new WeegVeiligheid.Kind(k, oordeel, "Gezien en gesproken."))], oordeel == Veiligheidsoordeel.Onvoldoende ? [new Bodemeisgegevens("Niemand slaat", "Ouders", "Oma", "Bellen", huis.Klok.Vandaag.AddDays(1))] : [], null, null), CancellationToken.None));
    }

    public static Task<int> Versie(this Huis huis, CasusId casus) => huis.Uit(db => db.Set<CasusEntiteit>().Where(c => c.Id == casus).Select(c => c.Versie).SingleAsync());
}
