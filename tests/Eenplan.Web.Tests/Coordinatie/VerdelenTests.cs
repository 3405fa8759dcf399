using System.Net;
using Eenplan.Domein.Casus;
using Eenplan.Domein.Signaal;
using Eenplan.Tests;
using Eenplan.Web.Onderdelen.Coordinatie;
using Eenplan.Web.Platform.Opslag;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using CasusEntiteit = Eenplan.Domein.Casus.Casus;

namespace Eenplan.Web.Tests.Coordinatie;

/// <summary>Signals are spread over people: urgent first, within the norm, accepted or given back, to the right team, or closed.</summary>
public abstract class VerdelenTests(Huis huis) : Opbeidedatabases(huis)
{
    [Fact]
    public async Task Het_dringendste_en_dan_het_oudste_signaal_staat_bovenaan_met_zijn_leeftijd()
    {
        Huis.Klok.Nu = Proefklok.Maandag.AddDays(-6);
        await Huis.Signaal("Otis", "Veenstra");
        Huis.Klok.Nu = Proefklok.Maandag.AddHours(-3);
        await Huis.Signaal("Nika", "Veldman", Urgentie.Nu);
        await Huis.Signaal("Roos", "Vink");
        Huis.Klok.Nu = Proefklok.Maandag;
        using var fatima = await Huis.Als("fatima");
        var tekst = (await fatima.Get("/signalen")).Tekst;
        tekst.ShouldContain("wacht 6 dagen");
        tekst.ShouldContain("wacht 3 uur");
        new[] { "Nika, 8 jaar", "Otis, 8 jaar", "Roos, 8 jaar" }.Select(n => tekst.IndexOf(n, StringComparison.Ordinal)).ShouldBeInOrder();
    }

    [Fact]
    [Eis("CR-066")]
    public async Task Boven_de_norm_toewijzen_vraagt_een_reden_die_in_het_dossier_blijft()
    {
        for (var i = 0; i < 13; i++)
        {
            await Huis.Geef(await Huis.Signaal("Kind", "Vol" + (char)('a' + i)), "joost", aangenomen: false);
        }

        var casus = await Huis.Signaal("Pim", "Overvol");
        using var fatima = await Huis.Als("fatima");
        var toewijzen = await fatima.Get($"/casus/{casus}/toewijzen");
        toewijzen.Tekst.ShouldNotContain("boven de norm?");
        var geweigerd = await toewijzen.Kies("Regisseur", "Joost Hendriks: 13 van 13 gezinnen, vol").Vul("Vaste vervanger", "Nadia el Amrani").Druk("Toewijzen");
        geweigerd.Status.ShouldBe(HttpStatusCode.BadRequest);
        geweigerd.FoutBij("Waarom kan dit toch, boven de norm?")!.ShouldContain("Joost Hendriks heeft dan 14 gezinnen; de norm is 13.");
        var gelukt = await geweigerd.Vul("Waarom kan dit toch, boven de norm?", "Hij kent de ouders al.").Druk("Toewijzen");
        gelukt.Status.ShouldBe(HttpStatusCode.OK);
        using var joost = await Huis.Als("joost");
        (await joost.Get($"/casus/{casus}/tijdlijn")).Tekst.ShouldContain("Boven de norm, omdat: Hij kent de ouders al.");
    }

    [Fact]
    [Eis("CR-048")]
    public async Task Zonder_vaste_vervanger_toewijzen_kan_pas_na_een_vinkje()
    {
        var casus = await Huis.Signaal("Guus", "Alleenig");
        using var fatima = await Huis.Als("fatima");
        var toewijzen = await fatima.Get($"/casus/{casus}/toewijzen");
        toewijzen.Tekst.ShouldNotContain("Er is nog geen vaste vervanger");
        var gevraagd = await toewijzen.Kies("Regisseur", toewijzen.Document.QuerySelectorAll("main label").Select(l => l.TextContent.Trim()).First(l => l.StartsWith("Nadia el Amrani", StringComparison.Ordinal))).Druk("Toewijzen");
        gevraagd.Status.ShouldBe(HttpStatusCode.BadRequest);
        gevraagd.FoutBij("Vaste vervanger").ShouldBe("Kies een vaste vervanger. Is er nog niemand? Vink dat dan aan.");
        (await Huis.Uit(db => db.Set<CasusEntiteit>().Where(c => c.Id == casus).Select(c => c.RegisseurId).SingleAsync())).ShouldBeNull();
        await gevraagd.Vul("Er is nog geen vaste vervanger; die kies ik later", "ja").Druk("Toewijzen");
        (await Huis.Uit(db => db.Set<CasusEntiteit>().Where(c => c.Id == casus).Select(c => c.RegisseurId).SingleAsync())).ShouldBe(Proefmedewerkers.Id("nadia"));
        (await fatima.Get($"/casus/{casus}/tijdlijn")).Tekst.ShouldContain("Casus toegewezen aan Nadia el Amrani, nog zonder vervanger");
    }

    [Fact]
    [Eis("CR-001")]
    public async Task Wie_een_gezin_krijgt_ziet_het_als_nieuw_en_de_teamleider_leest_waarom_het_terugkomt()
    {
        var casus = await Huis.Signaal("Jip", "Nieuweling");
        using var sanne = await Huis.Als("sanne");
        await Huis.Weeg(casus, Veiligheidsoordeel.Voldoende, "sanne");
        await Huis.Geef(casus, "nadia", aangenomen: false);
        using var nadia = await Huis.Als("nadia");
        var werk = await nadia.Get("/werkvoorraad");
        werk.Tekst.ShouldContain("Nieuw voor jou");
        var aannemen = await nadia.Get($"/casus/{casus}/aannemen");
        aannemen.Tekst.ShouldContain("Zorg over Jip.");
        await (await aannemen.Klik("Teruggeven met een reden")).Vul("Waarom geef je dit gezin terug?", "Ik ken de buurvrouw.").Druk("Teruggeven");
        (await nadia.Get("/werkvoorraad")).Tekst.ShouldNotContain("Jip, 8 jaar Gezin Nieuweling Nieuw voor jou");
        using var fatima = await Huis.Als("fatima");
        (await fatima.Get("/signalen")).Tekst.ShouldContain("Teruggegeven door Nadia el Amrani: Ik ken de buurvrouw.");

        // Given again, she accepts; then the one responsible worker stands in the head.
        await Huis.Geef(casus, "nadia", aangenomen: false);
        var casuspagina = await (await nadia.Get($"/casus/{casus}/aannemen")).Druk("Aannemen");
        casuspagina.AlleTekst.ShouldContain("Regisseur Nadia el Amrani");
        (await Huis.Uit(db => db.Set<CasusEntiteit>().Where(c => c.Id == casus).Select(c => c.WachtOpAanvaarding).SingleAsync())).ShouldBeFalse();
    }

    [Fact]
    public async Task Een_ander_team_krijgt_het_gezin_en_het_oude_team_ziet_het_niet_meer()
    {
        var casus = await Huis.Signaal("Sem", "Verhuisd");
        using var sanne = await Huis.Als("sanne");
        (await (await sanne.Get($"/casus/{casus}/team")).Druk("Naar dit team")).Status.ShouldBe(HttpStatusCode.BadRequest);
        await (await sanne.Get($"/casus/{casus}/team")).Kies("Team", "Team Blauw").Vul("Waarom gaat dit gezin naar dat team?", "Zij wonen in Zuid.").Druk("Naar dit team");
        (await sanne.Get($"/casus/{casus}")).Status.ShouldBe(HttpStatusCode.NotFound);
        using var peter = await Huis.Als("peter");
        (await peter.Get("/signalen")).Tekst.ShouldContain("Sem, 8 jaar");
        (await peter.Get($"/casus/{casus}/tijdlijn")).Tekst.ShouldContain("Casus naar Team Blauw: Zij wonen in Zuid.");
        using var bram = await Huis.Als("bram");
        (await bram.Get($"/casus/{casus}/team")).Status.ShouldBe(HttpStatusCode.Forbidden);
    }

    [Fact]
    [Eis("CR-010")]
    public async Task Geen_vervolg_kan_pas_na_een_oordeel_over_de_veiligheid()
    {
        var casus = await Huis.Signaal("Fien", "Vergissing");
        using var sanne = await Huis.Als("sanne");
        var pagina = await (await sanne.Get("/signalen")).Klik("Fien, 8 jaar");
        pagina.Kop.ShouldBe("Signaal over Fien, 8 jaar");
        var geweigerd = await (await pagina.Klik("Geen vervolg nodig")).Vul("Waarom is er geen vervolg nodig?", "Het ging om de buren.").Druk("Sluiten zonder vervolg");
        geweigerd.Status.ShouldBe(HttpStatusCode.Conflict);
        geweigerd.Fouten.ShouldHaveSingleItem().ShouldContain("Weeg eerst de directe veiligheid");
        await Huis.Weeg(casus, Veiligheidsoordeel.Voldoende, "sanne");
        await (await sanne.Get($"/casus/{casus}/geen-vervolg")).Vul("Waarom is er geen vervolg nodig?", "Het ging om de buren.").Druk("Sluiten zonder vervolg");
        (await sanne.Get("/signalen")).Tekst.ShouldNotContain("Fien");
        (await Huis.Uit(db => db.Set<CasusEntiteit>().Where(c => c.Id == casus).Select(c => c.Sluitreden).SingleAsync())).ShouldBe("Het ging om de buren.");
    }

    [Fact]
    public async Task Een_afgeschermd_gezin_dat_niemand_heeft_raakt_niet_kwijt()
    {
        var casus = await Huis.Gezin("Uma", "Geheimhof", "nadia");
        await Huis.Als("nadia", d => d.GetRequiredService<Onderdelen.Casus.SchermCasusAf>().VoerUit(new(casus, Aan: true, "Collega"), CancellationToken.None));
        using var fatima = await Huis.Als("fatima");
        (await fatima.Get($"/casus/{casus}")).Status.ShouldBe(HttpStatusCode.NotFound);
        await Huis.Als("nadia", d => d.GetRequiredService<GeefCasusTerug>().VoerUit(new(casus, "Te dichtbij"), CancellationToken.None));
        (await fatima.Get("/signalen")).Tekst.ShouldContain("Uma, 8 jaar");
        using var sanne = await Huis.Als("sanne");
        (await sanne.Get("/signalen")).Tekst.ShouldNotContain("Uma, 8 jaar");
    }
}

public sealed class VerdelenTests_Sqlite(SqliteHuis huis) : VerdelenTests(huis), IClassFixture<SqliteHuis>;

public sealed class VerdelenTests_Postgres(PostgresHuis huis) : VerdelenTests(huis), IClassFixture<PostgresHuis>;
