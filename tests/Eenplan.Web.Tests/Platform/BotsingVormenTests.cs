using System.Net;
using Eenplan.Domein.Casus;
using Eenplan.Domein.Gedeeld;
using Eenplan.Domein.Gezin;
using Eenplan.Domein.Veiligheid;
using Eenplan.Tests;
using Eenplan.Web.Onderdelen.Gezin;
using Eenplan.Web.Platform.Identiteit;
using Eenplan.Web.Tests.Coordinatie;
using Eenplan.Web.Tests.Gezin;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Eenplan.Web.Tests.Platform;

/// <summary>A stale save on the forms of the plan, the family, the team and the accounts: both texts, who saved, and the next press counts.</summary>
public abstract class BotsingVormenTests(Huis huis) : Opbeidedatabases(huis)
{
    static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Een_bodemeis_erbij_in_een_plan_dat_intussen_veranderde_laat_zien_wat_er_nu_in_staat()
    {
        var casus = await Onveilig();
        using var nadia = await Huis.Als("nadia");
        using var joost = await Huis.Als("joost");
        var mijn = Vul(await nadia.Get($"/casus/{casus}/veiligheid/eis"), "Oma slaapt er");
        await Vul(await joost.Get($"/casus/{casus}/veiligheid/eis"), "Tante haalt van school").Druk("Bodemeis toevoegen");
        var botst = await mijn.Druk("Bodemeis toevoegen");
        botst.Status.ShouldBe(HttpStatusCode.Conflict);
        botst.Tekst.ShouldContain("Jij en Joost Hendriks schreven tegelijk");
        botst.Tekst.ShouldContain("Tante haalt van school, controle op");
        botst.Waarde("Wat moet minimaal geregeld zijn?").ShouldBe("Oma slaapt er");
        (await botst.Druk("Bodemeis toevoegen")).Tekst.ShouldContain("Oma slaapt er");
        (await Huis.Uit(db => db.Set<Veiligheidsplan>().Where(p => p.CasusId == casus).SelectMany(p => p.Bodemeisen).CountAsync(Ct))).ShouldBe(3);

        static Pagina Vul(Pagina vorm, string wat) => vorm.Vul("Wat moet minimaal geregeld zijn?", wat).Vul("Eerste controle", "25-11-2026");
    }

    [Fact]
    public async Task Een_controle_die_twee_mensen_verzetten_laat_beide_dagen_zien()
    {
        var casus = await Onveilig();
        using var nadia = await Huis.Als("nadia");
        using var joost = await Huis.Als("joost");
        var eis = await Huis.Uit(db => db.Set<Veiligheidsplan>().Where(p => p.CasusId == casus).SelectMany(p => p.Bodemeisen).Select(b => b.Id).SingleAsync(Ct));
        var pad = $"/casus/{casus}/veiligheid/{eis}";
        var mijn = (await nadia.Get(pad)).Vul("Nieuwe controledag", "26-11-2026").Vul("Waarom op een andere dag?", "Oma is ziek");
        await (await joost.Get(pad)).Vul("Nieuwe controledag", "27-11-2026").Vul("Waarom op een andere dag?", "Vader werkt").Druk("Controle verzetten");
        var botst = await mijn.Druk("Controle verzetten");
        botst.Status.ShouldBe(HttpStatusCode.Conflict);
        botst.Tekst.ShouldContain("Jij en Joost Hendriks schreven tegelijk");
        botst.Document.QuerySelectorAll(".een-botsing").Length.ShouldBe(1, "alleen de dag");
        (await Dag()).ShouldBe(new DateOnly(2026, 11, 27));
        var na = await botst.Kies("Wat bewaar je bij ‘Nieuwe controledag’?", "Gebruik mijn tekst").Druk("Controle verzetten");
        na.Status.ShouldBe(HttpStatusCode.OK);
        (await Dag()).ShouldBe(new DateOnly(2026, 11, 26));

        Task<DateOnly> Dag() => Huis.Uit(db => db.Set<Veiligheidsplan>().Where(p => p.CasusId == casus).SelectMany(p => p.Bodemeisen).Select(b => b.Toetsdatum).SingleAsync(Ct));
    }

    [Fact]
    public async Task Naar_een_ander_team_terwijl_een_collega_iemand_aanwees_vraagt_eerst_nog_eens()
    {
        var casus = await Huis.Signaal("Team", "Wissel");
        using var fatima = await Huis.Als("fatima");
        var mijn = (await fatima.Get($"/casus/{casus}/team")).Kies("Team", "Team Blauw").Vul("Waarom gaat dit gezin naar dat team?", "Zij verhuisden.");
        await Huis.Geef(casus, "nadia", aangenomen: false);
        var botst = await mijn.Druk("Naar dit team");
        botst.Status.ShouldBe(HttpStatusCode.Conflict);
        botst.Tekst.ShouldContain("Er is niets verloren.");
        botst.Tekst.ShouldContain("Nadia el Amrani is daarna geen regisseur meer");
        botst.Waarde("Waarom gaat dit gezin naar dat team?").ShouldBe("Zij verhuisden.");
        (await botst.Druk("Naar dit team")).Status.ShouldBe(HttpStatusCode.OK);
        (await Huis.Uit(db => db.Set<Eenplan.Domein.Casus.Casus>().Where(c => c.Id == casus).Select(c => c.Team).SingleAsync(Ct))).ShouldBe("blauw");
    }

    [Theory]
    [InlineData("Gebruik mijn tekst", "uitspraak rechter")]
    [InlineData("Gebruik de tekst uit het dossier", "gezagsregister")]
    public async Task Gezag_dat_twee_mensen_verbeteren_houdt_wat_je_kiest(string keuze, string verwacht)
    {
        var casus = await Proefgezin.Maak(Huis, "Gezag", "Twee");
        var moeder = await Proefgezin.Voeg(Huis, casus, new("Moe", null, "Twee") { Geboren = new(1990, 1, 1) }, Gezinsrol.Ouder);
        var kind = await Proefgezin.Kind(Huis, casus);
        await Huis.Als("nadia", d => d.GetRequiredService<LegGezagVast>().VoerUit(new(casus, kind, Gezagssoort.Ouder, moeder, null, "01-05-2020", "gezegd door moeder"), Ct));
        var gezag = await Huis.Uit(db => db.Set<Gezag>().Where(g => g.KindId == kind).Select(g => g.Id).SingleAsync(Ct));
        using var nadia = await Huis.Als("nadia");
        using var ander = await Huis.Als("nadia");
        var pad = $"/casus/{casus}/gezin/gezag/{gezag}";
        const string Veld = "Waar heb je dit gelezen?";
        var (mijn, einde) = ((await nadia.Get(pad)).Vul(Veld, "uitspraak rechter"), (await nadia.Get(pad)).Vul("Laatste dag", "01-11-2026"));
        await (await ander.Get(pad)).Vul(Veld, "gezagsregister").Druk("Verbetering bewaren");
        var botst = await mijn.Druk("Verbetering bewaren");
        botst.Status.ShouldBe(HttpStatusCode.Conflict);
        (await Bron()).ShouldBe("gezagsregister");

        // Ending an authority that somebody changed meanwhile is told too.
        (await einde.Druk("Gezag beëindigen")).Status.ShouldBe(HttpStatusCode.Conflict);
        (await botst.Kies($"Wat bewaar je bij ‘{Veld}’?", keuze).Druk("Verbetering bewaren")).Status.ShouldBe(HttpStatusCode.OK);
        (await Bron()).ShouldBe(verwacht);

        Task<string> Bron() => Huis.Uit(db => db.Set<Gezag>().Where(g => g.Id == gezag).Select(g => g.Bron).SingleAsync(Ct));
    }

    [Fact]
    public async Task Een_lid_dat_intussen_verhuisde_of_vertrekt_laat_de_stand_zien()
    {
        var casus = await Proefgezin.Maak(Huis, "Lid", "Dubbel");
        var vader = await Proefgezin.Voeg(Huis, casus, new("Va", null, "Dubbel") { Geboren = new(1990, 1, 1) }, Gezinsrol.Ouder);
        using var nadia = await Huis.Als("nadia");
        using var ander = await Huis.Als("nadia");
        var huizen = await Proefgezin.Huizen(Huis, casus);
        var (mijn, weg) = ((await nadia.Get($"/casus/{casus}/gezin/lid/{vader}")).Kies("Wat is deze persoon in het gezin?", "Familie"), (await nadia.Get($"/casus/{casus}/gezin/lid/{vader}/weg")).Vul("Laatste dag", "23-11-2026"));
        await (await ander.Get($"/casus/{casus}/gezin/lid/{vader}")).Kies("Wat is deze persoon in het gezin?", "Pleegouder").Druk("Plaats bewaren");
        var botst = await mijn.Druk("Plaats bewaren");
        botst.Status.ShouldBe(HttpStatusCode.Conflict);
        botst.Document.QuerySelectorAll(".een-versie__tekst").Select(e => e.TextContent).ShouldBe(["Familie", "Pleegouder"]);
        (await Rol()).ShouldBe(Gezinsrol.Pleegouder);
        (await weg.Druk("Ja, uit het gezin laten gaan")).Status.ShouldBe(HttpStatusCode.Conflict);
        (await botst.Kies("Wat bewaar je bij ‘Wat is deze persoon in het gezin?’?", "Gebruik mijn tekst").Druk("Plaats bewaren")).Status.ShouldBe(HttpStatusCode.OK);
        (await Rol()).ShouldBe(Gezinsrol.Familie);
        huizen.ShouldHaveSingleItem();

        Task<Gezinsrol> Rol() => Huis.Uit(db => db.Set<Gezinslid>().Where(l => l.PersoonId == vader && l.Tot == null).Select(l => l.Rol).SingleAsync(Ct));
    }

    [Fact]
    public async Task Een_account_dat_beheerder_en_medewerker_tegelijk_wijzigen_laat_beide_nummers_zien()
    {
        using var kees = await Huis.Als("kees");
        using var bram = await Huis.Als("bram");
        var pad = $"/beheer/accounts/{Proefmedewerkers.Id("bram").Waarde}";
        var (beheer, eigen) = ((await kees.Get(pad)).Vul("Telefoon", "079 000 00 01"), (await bram.Get("/account")).Vul("Telefoon", "079 000 00 02"));
        (await eigen.Druk("Opslaan")).Tekst.ShouldContain("Opgeslagen");
        var botst = await beheer.Druk("Opslaan");
        botst.Status.ShouldBe(HttpStatusCode.Conflict);
        botst.Tekst.ShouldContain("Jij en Bram Kuijt schreven tegelijk");
        botst.Document.QuerySelectorAll(".een-botsing").Length.ShouldBe(1, "alleen het nummer");

        // And the other way round.
        var mijn = (await bram.Get("/account")).Vul("Telefoon", "079 000 00 03");
        (await botst.Kies("Wat bewaar je bij ‘Telefoon’?", "Gebruik mijn tekst").Druk("Opslaan")).Tekst.ShouldContain("Opgeslagen");
        var zelf = await mijn.Druk("Opslaan");
        zelf.Status.ShouldBe(HttpStatusCode.Conflict);
        zelf.Tekst.ShouldContain("Jij en Kees Molenaar schreven tegelijk");
        (await zelf.Kies("Wat bewaar je bij ‘Telefoon’?", "Gebruik mijn tekst").Druk("Opslaan")).Tekst.ShouldContain("Opgeslagen");
        (await Huis.Uit(db => db.Set<Account>().Where(a => a.Id == Proefmedewerkers.Id("bram").Waarde).Select(a => a.Telefoon).SingleAsync(Ct))).ShouldBe("079 000 00 03");
    }

    async Task<CasusId> Onveilig()
    {
        var casus = await Proefcasus.Maak(Huis);
        await Huis.Weeg(casus, Veiligheidsoordeel.Onvoldoende, "nadia");
        return casus;
    }
}

public sealed class BotsingVormenTests_Sqlite(SqliteHuis huis) : BotsingVormenTests(huis), IClassFixture<SqliteHuis>;

public sealed class BotsingVormenTests_Postgres(PostgresHuis huis) : BotsingVormenTests(huis), IClassFixture<PostgresHuis>;
