using System.Net;
using Eenplan.Domein.Casus;
using Eenplan.Domein.Gedeeld;
using Eenplan.Domein.Gezin;
using Eenplan.Domein.Screening;
using Eenplan.Domein.Veiligheid;
using Eenplan.Tests;
using Eenplan.Web.Onderdelen.Casus.Contract;
using Eenplan.Web.Onderdelen.Screening.Contract;
using Eenplan.Web.Onderdelen.Veiligheid;
using Eenplan.Web.Tests.Coordinatie;
using Eenplan.Web.Tests.Gezin;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Eenplan.Web.Tests.Screening;

/// <summary>Everybody is asked, every child is seen or spoken with, and the page says what is still missing.</summary>
public abstract class ScreeningTests(Huis huis) : Opbeidedatabases(huis)
{
    [Fact]
    [Eis("CR-012")]
    public async Task Pas_als_de_veiligheid_voldoende_is_gaat_de_casus_naar_screening()
    {
        var casus = await Proefgezin.Maak(Huis, "Amir", "Zand");
        using var nadia = await Huis.Als("nadia");
        (await (await nadia.Get($"/casus/{casus}")).Druk("Naar screening")).Status.ShouldBe(HttpStatusCode.Conflict);
        await Huis.Weeg(casus, Veiligheidsoordeel.Voldoende, "nadia");
        (await (await nadia.Get($"/casus/{casus}")).Druk("Naar screening")).Status.ShouldBe(HttpStatusCode.OK);
        (await Huis.Uit(db => db.Set<Eenplan.Domein.Casus.Casus>().Where(c => c.Id == casus).Select(c => c.Fase).SingleAsync())).ShouldBe(Ketenfase.Screening);
        (await nadia.Get($"/casus/{casus}/screening")).Tekst.ShouldContain("Er missen nog 2 dingen");
    }

    [Fact]
    [Eis("CR-019")]
    public async Task Per_kind_staat_wat_de_leeftijd_vraagt_wat_ontbreekt_en_wie_wanneer_sprak()
    {
        var casus = await Proefgezin.Maak(Huis, "Yassin", "Tahiri", "01-05-2015");
        await Proefgezin.Voeg(Huis, casus, new("Ilyas", null, "Tahiri") { Geboren = new(2023, 6, 1) }, Gezinsrol.Kind);
        using var nadia = await Huis.Als("nadia");
        var leeg = await nadia.Get($"/casus/{casus}/screening");
        leeg.Tekst.ShouldContain("Yassin is nog niet gezien en gesproken");
        leeg.Tekst.ShouldContain("Ilyas is nog niet gezien");
        await (await nadia.Get($"/casus/{casus}/contact")).Kies("Hoe hadden jullie contact?", "Huisbezoek").Vul("Met wie?", "moeder").Vul("Wat is er gezegd of gebeurd?", "Thuis geweest.").Kies("Welk kind heb je gezien?", "Yassin, 11 jaar").Kies("Welk kind heb je gezien?", "Ilyas, 3 jaar").Druk("Contact vastleggen");
        var na = await nadia.Get($"/casus/{casus}/screening");
        na.Tekst.ShouldContain("Yassin is nog niet gesproken");
        na.Tekst.ShouldNotContain("Ilyas is nog niet gezien");
        na.Tekst.ShouldContain("gezien 23-11-2026, Nadia el Amrani");
        na.Tekst.ShouldContain("1 van 2 klaar");
    }

    [Fact]
    [Eis("CR-016")]
    public async Task Zonder_vraag_of_reden_van_elk_lid_gaat_de_casus_niet_naar_de_analyse()
    {
        var casus = await Proefgezin.Maak(Huis, "Fenna", "Kok", "01-05-2013");
        var moeder = await Proefgezin.Voeg(Huis, casus, new("Wies", null, "Kok") { Geboren = new(1985, 2, 2) }, Gezinsrol.Ouder);
        await Proefgezin.Voeg(Huis, casus, new(null, null, "Kok") { Uitgerekend = new(2027, 2, 2) }, Gezinsrol.Kind);
        await Huis.Weeg(casus, Veiligheidsoordeel.Voldoende, "nadia");
        var kind = await Huis.Uit(db => db.Set<Persoon>().Where(p => p.Voornaam == "Fenna" && p.Achternaam == "Kok").Select(p => p.Id).SingleAsync());
        using var nadia = await Huis.Als("nadia");
        await (await nadia.Get($"/casus/{casus}")).Druk("Naar screening");
        var geweigerd = await (await nadia.Get($"/casus/{casus}")).Druk("Naar analyse");
        geweigerd.Status.ShouldBe(HttpStatusCode.Conflict);
        geweigerd.Tekst.ShouldContain("Van elk gezinslid ligt de vraag vast");

        var zonder = await (await nadia.Get($"/casus/{casus}/screening/vraag/{kind}")).Kies("Is er een vraag?", "Nee, geen vraag").Druk("Bewaren");
        zonder.Status.ShouldBe(HttpStatusCode.BadRequest);
        zonder.FoutBij("Geen vraag of niet gesproken: waarom?").ShouldBe("Schrijf op waarom er geen vraag is.");
        await zonder.Vul("Geen vraag of niet gesproken: waarom?", "Fenna wil hier niet over praten.").Druk("Bewaren");
        (await (await nadia.Get($"/casus/{casus}")).Druk("Naar analyse")).Status.ShouldBe(HttpStatusCode.Conflict);

        var klaar = await (await nadia.Get($"/casus/{casus}/screening/vraag/{moeder}")).Kies("Is er een vraag?", "Ja").Vul("Wat is de vraag?", "Hoe krijg ik rust in huis?").Vul("Met geld", "Er zijn schulden.").Druk("Bewaren");
        klaar.Tekst.ShouldContain("Hoe krijg ik rust in huis?");
        klaar.Tekst.ShouldContain("geen vraag: Fenna wil hier niet over praten.");
        (await (await nadia.Get($"/casus/{casus}")).Druk("Naar analyse")).Status.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    [Eis("CR-013")]
    public async Task Vraag_wens_en_verwachting_van_kind_en_ouder_staan_apart_met_bron_en_wie_er_meedoet()
    {
        var casus = await Proefgezin.Maak(Huis, "Sem", "Bos", "01-05-2012");
        var kind = await Proefgezin.Kind(Huis, casus);
        var vader = await Proefgezin.Voeg(Huis, casus, new("Rob", null, "Bos") { Geboren = new(1980, 2, 2) }, Gezinsrol.Ouder);
        using var nadia = await Huis.Als("nadia");
        await (await nadia.Get($"/casus/{casus}/screening/vraag/{kind}")).Kies("Is er een vraag?", "Ja").Vul("Wat is de vraag?", "Waarom mag ik niet gamen?").Vul("Wat is de wens?", "Naar papa").Vul("Wat verwacht je van ons?", "Dat jullie luisteren").Druk("Bewaren");
        var pagina = await (await nadia.Get($"/casus/{casus}/screening/vraag/{vader}")).Kies("Is er een vraag?", "Ja").Vul("Wat is de vraag?", "Hoe krijg ik contact met Sem?").Druk("Bewaren");
        var rijen = pagina.Document.QuerySelectorAll("section[aria-labelledby=vragen] tbody tr").Select(r => r.TextContent).ToList();
        rijen.ShouldContain(r => r.Contains("Waarom mag ik niet gamen?") && r.Contains("Jeugdige: Sem Bos") && r.Contains("Naar papa"));
        rijen.ShouldContain(r => r.Contains("Hoe krijg ik contact met Sem?") && r.Contains("Ouder: Rob Bos") && !r.Contains("gamen"));
        (await (await nadia.Get($"/casus/{casus}/screening/betrokkenen")).Druk("Bewaren")).FoutBij("Wie betrekken jullie, wie niet, en waarom?").ShouldNotBeNull();
        (await (await nadia.Get($"/casus/{casus}/screening/betrokkenen")).Vul("Wie betrekken jullie, wie niet, en waarom?", "Oma wel, zij past op. De buren niet.").Druk("Bewaren")).Tekst.ShouldContain("Oma wel, zij past op.");
        var vragen = await Huis.Als("nadia", async d => Uit(await d.GetRequiredService<Vragenlezer>().Van(casus, CancellationToken.None)));
        vragen.Select(v => v.Bron.Soort).Order().ShouldBe([Bronsoort.Jeugdige, Bronsoort.Ouder]);

        static Uitkomst<IReadOnlyList<Gestelde>> Uit(IReadOnlyList<Gestelde> lijst) => lijst.ToList();
    }

    [Fact]
    [Eis("CR-021")]
    public async Task Van_elk_lid_wordt_naar_alle_leefgebieden_gekeken_en_het_blijft_staan()
    {
        var casus = await Proefgezin.Maak(Huis, "Lot", "Veer", "01-05-2012");
        var kind = await Proefgezin.Kind(Huis, casus);
        using var nadia = await Huis.Als("nadia");
        string[] gebieden = ["Met de mensen om je heen", "Met jezelf: gezondheid en ontwikkeling", "Met geld", "Met wonen", "In de vrije tijd"];
        var vorm = await nadia.Get($"/casus/{casus}/screening/vraag/{kind}");
        foreach (var gebied in gebieden)
        {
            vorm.Vul(gebied, $"Over {gebied}.");
        }

        (await vorm.Druk("Bewaren")).Status.ShouldBe(HttpStatusCode.OK);
        var terug = await nadia.Get($"/casus/{casus}/screening/vraag/{kind}");
        gebieden.ShouldAllBe(g => terug.Waarde(g) == $"Over {g}.");
        (await nadia.Get($"/casus/{casus}/screening/vraag/{Toegang.Verwachting.Niets}")).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    [Eis("CR-020")]
    public async Task De_lijst_van_wie_je_bevraagt_volgt_de_leeftijd_en_niet_vragen_vraagt_een_reden()
    {
        var casus = await Proefgezin.Maak(Huis, "Bo", "Riet", "01-05-2024");
        await Proefgezin.Voeg(Huis, casus, new("Max", null, "Riet") { Geboren = new(2016, 6, 1) }, Gezinsrol.Kind);
        var klein = await Huis.Uit(db => db.Set<Persoon>().Where(p => p.Voornaam == "Bo" && p.Achternaam == "Riet").Select(p => p.Id).SingleAsync());
        using var nadia = await Huis.Als("nadia");
        var rijen = (await nadia.Get($"/casus/{casus}/screening")).Document.QuerySelectorAll("section[aria-labelledby=bevragen] tbody tr").Select(r => string.Join(' ', r.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))).ToList();
        rijen.ShouldContain(r => r.StartsWith("Jeugdgezondheidszorg Bo"));
        rijen.ShouldContain(r => r.StartsWith("Kinderdagverblijf Bo"));
        rijen.ShouldContain(r => r.StartsWith("School Max"));
        rijen.ShouldNotContain(r => r.StartsWith("School Bo") || r.StartsWith("Kinderdagverblijf Max"));
        var zonder = await (await nadia.Get($"/casus/{casus}/screening/bevragen/Kinderdagverblijf/{klein}")).Kies("Hoe ver is het?", "Niet vragen").Druk("Bewaren");
        zonder.FoutBij("Niet vragen: waarom?").ShouldBe("Schrijf op waarom je dit niet vraagt.");
        (await zonder.Vul("Niet vragen: waarom?", "Bo gaat niet naar de opvang.").Druk("Bewaren")).Tekst.ShouldContain("Bo gaat niet naar de opvang.");
        (await nadia.Get($"/casus/{casus}/screening/bevragen/Tandarts")).Status.ShouldBe(HttpStatusCode.NotFound);
        (await nadia.Get($"/casus/{casus}/screening/bevragen/School/{Toegang.Verwachting.Niets}")).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    [Eis("CR-018")]
    public async Task Een_blik_in_het_IKB_staat_met_naam_en_dag_vast_en_zet_de_domeinen_op_de_lijst()
    {
        var casus = await Proefgezin.Maak(Huis, "Kai", "Molen");
        using var nadia = await Huis.Als("nadia");
        (await nadia.Get($"/casus/{casus}/screening")).Tekst.ShouldContain("Nog niet bekeken");
        var later = await (await nadia.Get($"/casus/{casus}/screening/ikb")).Vul("Wanneer heb je gekeken?", "24-11-2026").Druk("Bewaren");
        later.FoutBij("Wanneer heb je gekeken?").ShouldNotBeNull();
        var na = await later.Vul("Wanneer heb je gekeken?", "20-11-2026").Kies("Welke domeinen kennen het gezin?", "Schuldhulp").Vul("Wat vond je?", "Traject sinds mei").Druk("Bewaren");
        na.Tekst.ShouldContain("Bekeken 20-11-2026");
        na.Tekst.ShouldContain("Nadia el Amrani, gevonden: Schuldhulp");
        na.Document.QuerySelectorAll("section[aria-labelledby=bevragen] tbody th").ShouldContain(r => r.TextContent == "Schuldhulp");
        (await nadia.Get($"/casus/{casus}/tijdlijn")).Tekst.ShouldContain("Integraal klantbeeld bekeken, gevonden: Schuldhulp");
    }
}

public sealed class ScreeningTests_Sqlite(SqliteHuis huis) : ScreeningTests(huis), IClassFixture<SqliteHuis>;

public sealed class ScreeningTests_Postgres(PostgresHuis huis) : ScreeningTests(huis), IClassFixture<PostgresHuis>;
