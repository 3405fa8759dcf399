using System.Net;
using Eenplan.Domein.Analyse;
using Eenplan.Domein.Gedeeld;
using Eenplan.Domein.Gezin;
using Eenplan.Tests;
using Eenplan.Web.Onderdelen.Analyse.Contract;
using Eenplan.Web.Onderdelen.Casus.Contract;
using Eenplan.Web.Tests.Coordinatie;
using Eenplan.Web.Tests.Gezin;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Eenplan.Web.Tests.Analyse;

/// <summary>The analysis in versions, the timeline and the network, as the worker writes them with the family.</summary>
public abstract class AnalysepaginaTests(Huis huis) : Opbeidedatabases(huis)
{
    static async Task<Pagina> Punt(Klant klant, CasusId casus, string soort, string tekst) => await (await klant.Get($"/casus/{casus}/analyse/punt?soort={soort}"))
        .Vul("Beschrijf het", tekst).Kies("Is het dynamisch of statisch?", "Dynamisch").Kies("Wat kunnen jullie ermee?", "Het kan veranderen").Kies("Wie zei het?", "Ouder of verzorger").Vul("Naam", "Karima").Druk("Bewaren");

    static Pagina Teksten(Pagina vorm, string? metWie) => vorm
        .Vul("Welke patronen zie je in het gezin?", "Ruzie bij stress").Vul("Hoe ging eerdere hulp?", "Stopte steeds").Vul("Hoe werken het kind, de opvoeding en de omgeving op elkaar in?", "Geldzorgen maken kort")
        .Vul("Welke eindsituatie is haalbaar?", "Rust in huis").Vul("Met wie van het gezin maakte je dit?", metWie ?? "");

    [Fact]
    [Eis("CR-035")]
    public async Task Half_klaar_blijft_bewaard_vastleggen_vraagt_alles_en_zonder_gezin_een_reden()
    {
        var casus = await Proefgezin.Maak(Huis, "Noud", "Hazel");
        using var nadia = await Huis.Als("nadia");
        var half = await (await nadia.Get($"/casus/{casus}/analyse")).Vul("Welke patronen zie je in het gezin?", "Ruzie bij stress").Druk("Bewaren");
        half.Waarde("Welke patronen zie je in het gezin?").ShouldBe("Ruzie bij stress");
        var mist = await half.Vul("Hoe ging eerdere hulp?", "Stopte steeds").Druk("Analyse vastleggen");
        mist.Status.ShouldBe(HttpStatusCode.BadRequest);
        mist.Fouten.ShouldContain("Schrijf ten minste één kracht op.");
        mist.FoutBij("Welke eindsituatie is haalbaar?").ShouldNotBeNull();
        mist.Waarde("Hoe ging eerdere hulp?").ShouldBe("Stopte steeds");

        await Punt(nadia, casus, "Kracht", "Oma helpt");
        await Punt(nadia, casus, "Probleem", "Te weinig slaap");
        await Punt(nadia, casus, "Oorzaak", "Schulden");
        var zonder = await Teksten(await nadia.Get($"/casus/{casus}/analyse"), null).Druk("Analyse vastleggen");
        zonder.Tekst.ShouldContain("Doe je het hier anders?");
        var vast = await zonder.Vul("Ik wijk hiervan af, omdat …", "Het gezin is drie weken in Marokko.").Druk("Analyse vastleggen");
        vast.Tekst.ShouldContain("Vastgelegd 23-11-2026");
        (await nadia.Get($"/casus/{casus}")).Tekst.ShouldContain("Het gezin is drie weken in Marokko.");
        vast.Document.QuerySelectorAll("main textarea").ShouldBeEmpty();
    }

    [Fact]
    [Eis("CR-036")]
    public async Task Een_nieuwe_ronde_staat_naast_de_oude_en_een_probleem_houdt_zijn_kenmerk()
    {
        var casus = await Proefgezin.Maak(Huis, "Jurre", "Hazel");
        using var nadia = await Huis.Als("nadia");
        await Punt(nadia, casus, "Kracht", "Oma helpt");
        await Punt(nadia, casus, "Oorzaak", "Schulden");
        var los = await (await nadia.Get($"/casus/{casus}/analyse/punt?soort=Probleem")).Vul("Beschrijf het", "Weinig slaap").Kies("Wie zei het?", "Jeugdige").Vul("Naam", "Jurre").Druk("Bewaren");
        los.Tekst.ShouldContain("nog niet gekozen");
        var geweigerd = await Teksten(await nadia.Get($"/casus/{casus}/analyse"), "Karima").Druk("Analyse vastleggen");
        geweigerd.Fouten.ShouldHaveSingleItem().ShouldContain("‘Weinig slaap’");
        await (await (await nadia.Get($"/casus/{casus}/analyse")).Klik("Wijzigen: Weinig slaap")).Kies("Is het dynamisch of statisch?", "Statisch").Kies("Wat kunnen jullie ermee?", "Het blijft; we vangen het op").Vul("Hoe vang je het blijvend op?", "Oma neemt de nacht").Druk("Bewaren");
        await Teksten(await nadia.Get($"/casus/{casus}/analyse"), "Karima").Druk("Analyse vastleggen");
        var eerste = await Problemen(casus);
        eerste.ShouldHaveSingleItem().Veranderbaar.ShouldBeFalse();
        (await Stand(casus)).ShouldBeTrue();

        var nieuw = await (await nadia.Get($"/casus/{casus}/analyse")).Druk("Nieuwe analyse beginnen");
        nieuw.Kop.ShouldBe("Analyse, versie 2");
        nieuw.Tekst.ShouldContain("Versie 1, vastgelegd 23-11-2026");
        (await Stand(casus)).ShouldBeFalse("de nieuwe ligt nog niet vast");
        await (await nieuw.Klik("Wijzigen: Weinig slaap")).Kies("Wat kunnen jullie ermee?", "Het kan veranderen").Druk("Bewaren");
        (await Problemen(casus)).ShouldHaveSingleItem().Veranderbaar.ShouldBeFalse("het plan kijkt naar wat vastligt");
        await Teksten(await nadia.Get($"/casus/{casus}/analyse"), "Karima").Druk("Analyse vastleggen");
        var tweede = (await Problemen(casus)).ShouldHaveSingleItem();
        tweede.Veranderbaar.ShouldBeTrue();
        tweede.Id.ShouldBe(eerste[0].Id);
    }

    [Fact]
    public async Task Twee_die_tegelijk_aan_de_analyse_schrijven_verliezen_niets()
    {
        var casus = await Proefgezin.Maak(Huis, "Siem", "Hazel");
        using var nadia = await Huis.Als("nadia");
        var (mijn, hun) = (await nadia.Get($"/casus/{casus}/analyse"), await nadia.Get($"/casus/{casus}/analyse"));
        await hun.Vul("Welke patronen zie je in het gezin?", "Ruzie op zondag").Druk("Bewaren");
        var botst = await mijn.Vul("Welke patronen zie je in het gezin?", "Ruzie bij stress").Druk("Bewaren");
        botst.Status.ShouldBe(HttpStatusCode.Conflict);
        botst.Tekst.ShouldContain("Ruzie op zondag");
        botst.Tekst.ShouldContain("Ruzie bij stress");
        (await nadia.Get($"/casus/{casus}/analyse/punt/{Toegang.Verwachting.Niets}")).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    [Eis("CR-022")]
    public async Task De_tijdlijn_heeft_vier_sporen_met_doel_en_resultaat_van_de_hulp()
    {
        var casus = await Proefgezin.Maak(Huis, "Lux", "Hazel");
        using var nadia = await Huis.Als("nadia");
        Pagina Vul(Pagina p, string spoor, string wat, string van) => p.Kies("Waar hoort het bij?", spoor).Vul("Wat gebeurde er, of welke hulp was er?", wat).Vul("Wanneer begon het?", van).Kies("Wie zei het?", "Ouder of verzorger").Vul("Naam", "Karima");
        var pad = $"/casus/{casus}/analyse/gebeurtenis";
        await Vul(await nadia.Get(pad), "Gezin", "Verhuisd naar Proefstad", "2019").Druk("Bewaren");
        await Vul(await nadia.Get(pad), "Ouders en kinderen", "Lux werd ziek", "06-2021").Druk("Bewaren");
        await Vul(await nadia.Get(pad), "Netwerk", "Opa overleden", "12-03-2022").Druk("Bewaren");
        var zonder = await Vul(await nadia.Get(pad), "Hulp", "Gezinsbegeleiding", "2022").Vul("Wanneer hield het op?", "2023").Druk("Bewaren");
        zonder.FoutBij("Waar was de hulp voor?").ShouldNotBeNull();
        zonder.FoutBij("Wat leverde het op?").ShouldNotBeNull();
        zonder.Waarde("Wanneer begon het?").ShouldBe("2022");
        var na = await zonder.Vul("Waar was de hulp voor?", "Vaste regels").Vul("Wat leverde het op?", "Rust, tot de hulp stopte").Druk("Bewaren");
        na.Document.QuerySelectorAll("svg[role=img] rect.b-baan").Length.ShouldBe(4);
        na.Document.QuerySelectorAll("svg[role=img] circle.b-punt").Length.ShouldBe(3);
        na.Document.QuerySelectorAll("svg[role=img] rect.b-balk--eerder").Length.ShouldBe(1);
        na.Tekst.ShouldContain("2022 tot 2023");
        na.Tekst.ShouldContain("Doel: Vaste regels Resultaat: Rust, tot de hulp stopte");
        var weg = await (await na.Klik("Wijzigen: Opa overleden")).Druk("Van de tijdlijn halen");
        weg.Tekst.ShouldNotContain("Opa overleden");
        (await nadia.Get($"/casus/{casus}/tijdlijn")).Tekst.ShouldContain("Van de tijdlijn gehaald: Opa overleden");
    }

    [Fact]
    [Eis("CR-039")]
    public async Task Het_netwerk_toont_wie_wat_kan_en_niet_en_wat_het_gezin_zelf_kan()
    {
        var casus = await Proefgezin.Maak(Huis, "Moos", "Hazel");
        using var nadia = await Huis.Als("nadia");
        var zonder = await (await nadia.Get($"/casus/{casus}/gezin/netwerk/persoon")).Vul("Naam", "Oma Ria").Vul("Waar hoort deze persoon bij?", "Familie").Kies("Hoe is het contact?", "Geeft kracht").Druk("Bewaren");
        zonder.FoutBij("Wat kan deze persoon doen?").ShouldBe("Schrijf op wat deze persoon kan doen, of juist niet.");
        var na = await zonder.Vul("Wat kan deze persoon doen?", "Oppassen op woensdag").Vul("Wat kan of wil deze persoon niet?", "Geen nachten").Druk("Bewaren");
        na.Tekst.ShouldContain("Oppassen op woensdag");
        na.Document.QuerySelectorAll("svg[role=img] path.b-sterk").Length.ShouldBe(1);
        (await na.Druk("Bewaren")).FoutBij("Hoe ver komt het gezin met deze mensen?").ShouldNotBeNull();
        var geschat = await (await nadia.Get($"/casus/{casus}/gezin/netwerk")).Vul("Hoe ver komt het gezin met deze mensen?", "De week lukt, het weekend niet.").Druk("Bewaren");
        geschat.Waarde("Hoe ver komt het gezin met deze mensen?").ShouldBe("De week lukt, het weekend niet.");
        var weg = await (await geschat.Klik("Wijzigen: Oma Ria")).Druk("Niet meer in het netwerk");
        weg.Tekst.ShouldContain("Er staat nog niemand in het netwerk.");
        (await nadia.Get($"/casus/{casus}/gezin/netwerk/persoon/{Toegang.Verwachting.Niets}")).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    Task<IReadOnlyList<Probleem>> Problemen(CasusId casus) =>
        Huis.Als("nadia", async d => (Uitkomst<IReadOnlyList<Probleem>>)(await d.GetRequiredService<OpenProblemen>().Van(casus, CancellationToken.None)).ToList());

    Task<bool> Stand(CasusId casus) =>
        Huis.Als("nadia", async d => (Uitkomst<bool>)(await d.GetRequiredService<Voortganglezer>().Lees(casus, CancellationToken.None)).AnalyseKlaar);
}

public sealed class AnalysepaginaTests_Sqlite(SqliteHuis huis) : AnalysepaginaTests(huis), IClassFixture<SqliteHuis>;

public sealed class AnalysepaginaTests_Postgres(PostgresHuis huis) : AnalysepaginaTests(huis), IClassFixture<PostgresHuis>;
