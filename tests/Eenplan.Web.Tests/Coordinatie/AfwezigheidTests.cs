using System.Net;
using Eenplan.Domein.Gedeeld;
using Eenplan.Tests;
using Eenplan.Web.Onderdelen.Coordinatie;
using Microsoft.Extensions.DependencyInjection;

namespace Eenplan.Web.Tests.Coordinatie;

/// <summary>Absence with somebody for each family, and a case for a day: access begins and ends by its days.</summary>
public abstract class AfwezigheidTests(Huis huis) : Opbeidedatabases(huis)
{
    [Fact]
    [Eis("CR-048", "CR-073")]
    public async Task Afwezig_zonder_vervanger_waarschuwt_en_daarna_staat_de_vervanger_voorop()
    {
        var metVervanger = await Huis.Gezin("Bo", "Bosman", "nadia", "joost");
        await Huis.Gezin("Mo", "Alleman", "nadia");
        using var nadia = await Huis.Als("nadia");
        var vorm = await nadia.Get("/afwezigheid");
        vorm.Waarde("Gezin Bosman").ShouldBe(Proefmedewerkers.Id("joost").ToString());
        var geweigerd = await vorm.Vul("Eerste dag", "23-11-2026").Vul("Laatste dag", "27-11-2026").Vul("Notitie voor jezelf", "Knie").Druk("Afwezigheid vastleggen");
        geweigerd.Status.ShouldBe(HttpStatusCode.BadRequest);
        geweigerd.Fouten.ShouldHaveSingleItem().ShouldContain("gezin Alleman");
        geweigerd.Waarde("Laatste dag").ShouldBe("27-11-2026");
        var gelukt = await geweigerd.Vul("Ja, toch vastleggen. De teamleider regelt de vervanging voor deze gezinnen.", "ja").Druk("Afwezigheid vastleggen");
        gelukt.Tekst.ShouldContain("Nu afwezig. Knie");

        // The replacement sees the family, and is the one to call.
        using var joost = await Huis.Als("joost");
        var vervang = await joost.Get("/werkvoorraad?vervang=true");
        vervang.Tekst.ShouldContain("Bo, 8 jaar");
        vervang.Tekst.ShouldContain("Voor Nadia el Amrani, t/m 27-11-2026");
        vervang.Tekst.ShouldNotContain("Mo, 8 jaar");
        var kop = (await joost.Get($"/casus/{metVervanger}")).AlleTekst;
        kop.ShouldContain("Nu bereikbaar Joost Hendriks 079 000 01 13, ma t/m do");
        kop.ShouldContain("Regisseur Nadia el Amrani afwezig tot en met 27-11-2026");

        // The team leader sees who is away, what nobody looks after, and never the reason.
        using var fatima = await Huis.Als("fatima");
        var team = (await fatima.Get("/team")).Tekst;
        team.ShouldContain("afwezig t/m 27-11-2026");
        team.ShouldContain("De regisseur is afwezig en niemand neemt waar.");
        var bij = await fatima.Get($"/afwezigheid/{Proefmedewerkers.Id("nadia")}");
        bij.Tekst.ShouldContain("Nu afwezig.");
        bij.Tekst.ShouldNotContain("Knie");
        (await fatima.Get($"/casus/{await Huis.Signaal("Las", "Laatkomer")}/toewijzen")).Tekst.ShouldContain("van 13 gezinnen, afwezig tot en met 27-11-2026");

        // Back early: the regisseur is first again.
        await (await nadia.Get("/afwezigheid")).Druk("Ja, beëindig deze afwezigheid");
        (await joost.Get("/werkvoorraad?vervang=true")).Kop.ShouldBe("Je vervangt vandaag niemand");
        (await joost.Get($"/casus/{metVervanger}")).AlleTekst.ShouldContain("Regisseur Nadia el Amrani 079 000 01 13, ma t/m do");
    }

    [Fact]
    [Eis("CR-048")]
    public async Task De_teamleider_meldt_een_zieke_van_het_eigen_team_en_van_geen_ander()
    {
        using var fatima = await Huis.Als("fatima");
        (await fatima.Get($"/afwezigheid/{Proefmedewerkers.Id("bram")}")).Status.ShouldBe(HttpStatusCode.NotFound);
        using var nadia = await Huis.Als("nadia");
        (await nadia.Get($"/afwezigheid/{Proefmedewerkers.Id("joost")}")).Status.ShouldBe(HttpStatusCode.Forbidden);
        var vorm = await fatima.Get($"/afwezigheid/{Proefmedewerkers.Id("willemijn")}");
        (await vorm.Vul("Laatste dag", "24-11-2026").Druk("Afwezigheid vastleggen")).Tekst.ShouldContain("Staat al genoteerd");
        (await (await fatima.Get($"/afwezigheid/{Proefmedewerkers.Id("willemijn")}")).Vul("Laatste dag", "30-11-2026").Druk("Afwezigheid vastleggen")).FoutBij("Eerste dag")!.ShouldContain("staat al een afwezigheid");
    }

    [Fact]
    public async Task Een_gezin_voor_een_dag_opent_en_sluit_vanzelf()
    {
        var casus = await Huis.Gezin("Kai", "Dagmans", "nadia");
        try
        {
            using (var nadia = await Huis.Als("nadia"))
            {
                var geweigerd = await (await nadia.Get($"/casus/{casus}/waarneming")).Vul("Collega", "Bram Kuijt, Team Blauw").Vul("Dag", "24-11-2026").Druk("Aan collega geven");
                geweigerd.FoutBij("Wat moet je collega weten of doen?")!.ShouldContain("Schrijf op wat je collega");
                var gelukt = await geweigerd.Vul("Wat moet je collega weten of doen?", "Bel school om tien uur.").Druk("Aan collega geven");
                gelukt.Tekst.ShouldContain("Bram Kuijt");
            }

            (await BramZiet(casus, 0)).ShouldBe((HttpStatusCode.NotFound, false));
            (await BramZiet(casus, 1)).ShouldBe((HttpStatusCode.OK, true));
            (await BramZiet(casus, 2)).ShouldBe((HttpStatusCode.NotFound, false));
        }
        finally
        {
            Huis.Klok.Nu = Proefklok.Maandag;
        }

        using var regisseur = await Huis.Als("nadia");
        (await regisseur.Get($"/casus/{casus}/tijdlijn")).Tekst.ShouldContain("Bram Kuijt neemt dit gezin waar op 24-11-2026: Bel school om tien uur.");
    }

    [Fact]
    public async Task Wie_een_dag_waarneemt_geeft_niet_door_en_verliest_de_toegang_bij_een_andere_regisseur()
    {
        var casus = await Huis.Gezin("Lev", "Doorgeef", "nadia");
        (await GeefVandaag(casus)).Gelukt.ShouldBeTrue();
        using var bram = await Huis.Als("bram");
        var pagina = await bram.Get($"/casus/{casus}/waarneming");
        pagina.Status.ShouldBe(HttpStatusCode.OK);
        pagina.Tekst.ShouldContain("Alleen de regisseur, de vaste vervanger of de teamleider geeft dit gezin aan een collega.");
        (await GeefVandaag(casus, "bram", "peter")).Weigeringen[0].Code.ShouldBe("geen-toegang");
        await Huis.Geef(casus, "joost", afwijking: "Nadia is ziek en komt niet terug.");
        (await bram.Get($"/casus/{casus}")).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    Task<Uitkomst<Klaar>> GeefVandaag(CasusId casus, string door = "nadia", string aan = "bram") =>
        Huis.Probeer(door, d => d.GetRequiredService<GeefCasusVoorDag>().VoerUit(new(casus, Proefmedewerkers.Id(aan), "23-11-2026", null, "Bel school."), CancellationToken.None));

    /// <summary>The case itself, and the list: they never differ.</summary>
    async Task<(HttpStatusCode Casus, bool InLijst)> BramZiet(CasusId casus, int dagLater)
    {
        Huis.Klok.Nu = Proefklok.Maandag.AddDays(dagLater);
        using var bram = await Huis.Als("bram");
        return ((await bram.Get($"/casus/{casus}")).Status, (await bram.Get("/werkvoorraad?vervang=true")).Tekst.Contains("Gevraagd: Bel school om tien uur.", StringComparison.Ordinal));
    }
}

public sealed class AfwezigheidTests_Sqlite(SqliteHuis huis) : AfwezigheidTests(huis), IClassFixture<SqliteHuis>;

public sealed class AfwezigheidTests_Postgres(PostgresHuis huis) : AfwezigheidTests(huis), IClassFixture<PostgresHuis>;
