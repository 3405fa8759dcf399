using System.Net;
using Eenplan.Domein.Gedeeld;
using Eenplan.Domein.Gezin;
using Eenplan.Domein.Gezinsplan;
using Eenplan.Tests;
using Eenplan.Web.Onderdelen.Gezinsplan.Contract;
using Eenplan.Web.Onderdelen.Termijnen.Contract;
using Eenplan.Web.Tests.Gezin;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Eenplan.Web.Tests.Gezinsplan;

/// <summary>One plan per family: written on one page, gone through, signed on the text that was read, in force.</summary>
public abstract class GezinsplanTests(Huis huis) : Opbeidedatabases(huis)
{
    [Fact]
    [Eis("GP-008", "GP-003")]
    public async Task Een_plan_met_zes_doelen_kost_hooguit_tien_keer_versturen()
    {
        var g = await Proefplan.Gezin(Huis, "Zesdoel");
        using var nadia = await Huis.Als("nadia");
        var verstuurd = 0;
        async Task<Pagina> Stuur(Pagina p, string knop)
        {
            verstuurd++;
            return await p.Druk(knop);
        }

        var vorm = await nadia.Get($"/casus/{g.Casus}/gezinsplan/bewerken");
        for (var n = 1; n <= 3; n++)
        {
            vorm.Doel(n, $"Doel nummer {n}");
        }

        vorm = await Stuur(vorm, "Meer lege regels");
        for (var n = 4; n <= 6; n++)
        {
            vorm.Doel(n, $"Doel nummer {n}", "Mila");
        }

        var plan = await Stuur(vorm, "Plan bewaren");
        plan.Status.ShouldBe(HttpStatusCode.OK, plan.Tekst);
        plan = await Stuur(plan.Vul("Met wie?", "Sevda, Mark en Mila"), "Plan is besproken");
        plan.Fouten.ShouldBe([]);
        foreach (var (wie, naam) in new[] { (g.Sevda, "Sevda Zesdoel"), (g.Mark, "Mark Zesdoel"), (g.Kind, "Mila") })
        {
            verstuurd++;
            plan = await Proefplan.Teken(nadia, g.Casus, wie.ToString(), naam);
            plan.Fouten.ShouldBe([]);
        }

        plan = await Stuur(plan, "Plan vaststellen");
        plan.Tekst.ShouldContain("Versie 1, geldt nu sinds 23-11-2026");
        verstuurd.ShouldBeLessThanOrEqualTo(10);
        for (var n = 1; n <= 6; n++)
        {
            plan.Tekst.ShouldContain($"Tessa helpt bij: Doel nummer {n}");
        }

        await Huis.In(Huis.Proefstad, async d =>
        {
            var geldend = await d.GetRequiredService<Planlezer>().Geldend(g.Casus, CancellationToken.None);
            geldend!.Inhoud.Doelen.Count.ShouldBe(6);
            geldend.Inhoud.Doelen.Count(x => x.Van == g.Kind).ShouldBe(3);
        });
    }

    [Fact]
    [Eis("CR-041")]
    public async Task Vaststellen_start_de_evaluaties_en_weigeren_houdt_het_niet_tegen()
    {
        var g = await Proefplan.Gezin(Huis, "Tekenaar");
        using var nadia = await Huis.Als("nadia");
        var plan = await Proefplan.Besproken(nadia, g.Casus);
        plan.Tekst.ShouldContain("gezag over Mila");
        plan.Tekst.ShouldContain("14 jaar: vanaf 12 teken je zelf mee.");
        var teVroeg = await plan.Druk("Plan vaststellen");
        teVroeg.Status.ShouldBe(HttpStatusCode.Conflict);
        teVroeg.Fouten.Count(f => f.Contains("heeft nog niet getekend")).ShouldBe(3);
        await Proefplan.Teken(nadia, g.Casus, g.Sevda.ToString(), "Sevda Tekenaar");
        await Proefplan.Teken(nadia, g.Casus, g.Kind.ToString(), "Mila");
        var mark = (await nadia.Get($"/casus/{g.Casus}/gezinsplan/tekenen/{g.Mark}")).Kies("Hoe ging het?", "Mark Tekenaar tekent nu niet");
        var zonder = await mark.Druk("Vastleggen");
        zonder.Status.ShouldBe(HttpStatusCode.BadRequest);
        zonder.FoutBij("Wat is dan de volgende stap?").ShouldNotBeNull();
        var vastgelegd = await zonder.Vul("Tekent iemand niet: waarom niet, of wat is geprobeerd?", "Ik wil eerst met mijn advocaat praten.").Vul("Wat is dan de volgende stap?", "Nadia belt Mark donderdag.").Druk("Vastleggen");
        vastgelegd.Tekst.ShouldContain("Nadia belt Mark donderdag.");
        var geldt = await vastgelegd.Druk("Plan vaststellen");
        geldt.Tekst.ShouldContain("geldt nu sinds 23-11-2026");
        (await nadia.Get($"/casus/{g.Casus}/tijdlijn")).Tekst.ShouldContain("vastgesteld, zonder handtekening van Mark Tekenaar");
        var termijnen = await Huis.Uit(db => db.Set<Termijnregel>().Where(t => t.CasusId == g.Casus).ToDictionaryAsync(t => t.Code, t => t.Laatste));
        termijnen["Evaluatie3"].ShouldBe(new DateOnly(2027, 2, 23));
        termijnen.ShouldContainKey("Evaluatie9");
        termijnen.ShouldNotContainKey("AnalyseEnPlan");
    }

    [Fact]
    [Eis("CR-041")]
    public async Task Op_een_oude_tekst_en_zonder_gezag_tekent_niemand()
    {
        var g = await Proefplan.Gezin(Huis, "Oudtekst");
        var oma = await Proefgezin.Voeg(Huis, g.Casus, new("Ayse", null, "Oudtekst") { Geboren = new(1960, 1, 1) }, Gezinsrol.Familie);
        using var nadia = await Huis.Als("nadia");
        await Proefplan.Besproken(nadia, g.Casus);
        (await nadia.Get($"/casus/{g.Casus}/gezinsplan/tekenen/{oma}")).Status.ShouldBe(HttpStatusCode.NotFound);
        var lezen = await nadia.Get($"/casus/{g.Casus}/gezinsplan/tekenen/{g.Sevda}");
        lezen.Tekst.ShouldContain("Bij ruzie blijft het bij woorden");
        await (await (await nadia.Get($"/casus/{g.Casus}/gezinsplan/bewerken")).Vul("Wat is er straks anders? (doel 1)", "Wij praten rustig").Druk("Plan bewaren")).Vul("Met wie?", "Sevda").Druk("Plan is besproken");
        var geweigerd = await lezen.Kies("Hoe ging het?", "Sevda Oudtekst tekent").Vul("Dit plan is gelezen of voorgelezen", "ja").Vul("Handtekening: Sevda Oudtekst typt de eigen naam", "Sevda").Druk("Vastleggen");
        geweigerd.Status.ShouldBe(HttpStatusCode.Conflict);
        geweigerd.Fouten.ShouldHaveSingleItem().ShouldContain("intussen veranderd");
        geweigerd.Tekst.ShouldContain("Wij praten rustig");
        (await Huis.Uit(db => db.Set<Ondertekening>().CountAsync(o => o.Wie == g.Sevda.ToString()))).ShouldBe(0);
    }

    [Fact]
    [Eis("CR-019")]
    public async Task Zonder_gesprek_met_het_kind_geen_besproken_plan_tenzij_onderbouwd()
    {
        var g = await Proefplan.Gezin(Huis, "Stil", gesproken: false);
        using var nadia = await Huis.Als("nadia");
        var geweigerd = await Proefplan.Besproken(nadia, g.Casus);
        geweigerd.Status.ShouldBe(HttpStatusCode.Conflict);
        geweigerd.Fouten.ShouldHaveSingleItem().ShouldContain("Mila is nog niet gesproken");
        geweigerd.Waarde("Met wie?").ShouldBe("Sevda, Mark en Mila");
        var mag = await geweigerd.Vul("Ik wijk hiervan af, omdat …", "Mila ligt in het ziekenhuis, het gesprek is over twee weken.").Druk("Plan is besproken");
        mag.Tekst.ShouldContain("Versie 1, besproken op 23-11-2026");
        (await nadia.Get($"/casus/{g.Casus}")).Tekst.ShouldContain("Mila ligt in het ziekenhuis");
    }

    [Fact]
    [Eis("CR-031")]
    public async Task Elk_probleem_van_de_analyse_vraagt_een_doel_of_een_reden()
    {
        var g = await Proefplan.Gezin(Huis, "Probleem");
        using var nadia = await Huis.Als("nadia");
        foreach (var (soort, tekst) in new[] { ("Kracht", "Oma helpt"), ("Oorzaak", "Schulden"), ("Probleem", "Mila slaapt slecht") })
        {
            await (await nadia.Get($"/casus/{g.Casus}/analyse/punt?soort={soort}"))
                .Vul("Beschrijf het", tekst).Kies("Is het dynamisch of statisch?", "Dynamisch").Kies("Wat kunnen jullie ermee?", "Het kan veranderen").Kies("Wie zei het?", "Ouder of verzorger").Vul("Naam", "Sevda").Druk("Bewaren");
        }

        (await (await nadia.Get($"/casus/{g.Casus}/analyse"))
            .Vul("Welke patronen zie je in het gezin?", "Ruzie bij stress").Vul("Hoe ging eerdere hulp?", "Stopte steeds").Vul("Hoe werken het kind, de opvoeding en de omgeving op elkaar in?", "Geldzorgen maken kort")
            .Vul("Welke eindsituatie is haalbaar?", "Rust in huis").Vul("Met wie van het gezin maakte je dit?", "Sevda").Druk("Analyse vastleggen")).Fouten.ShouldBe([]);
        var geweigerd = await Proefplan.Besproken(nadia, g.Casus);
        geweigerd.Status.ShouldBe(HttpStatusCode.Conflict);
        geweigerd.Fouten.ShouldContain(f => f.Contains("‘Mila slaapt slecht’ heeft nog geen doel en geen reden"));
        geweigerd.Tekst.ShouldNotContain("Ik wijk hiervan af", Case.Sensitive, "een reden in het plan is de uitweg");
        var vorm = await nadia.Get($"/casus/{g.Casus}/gezinsplan/bewerken");
        vorm.Tekst.ShouldContain("Mila slaapt slecht");
        var bewaard = await vorm.Vul("Of: waarom geen doel? (1)", "De huisarts volgt dit al.").Druk("Plan bewaren");
        var goed = await bewaard.Vul("Met wie?", "Sevda").Druk("Plan is besproken");
        goed.Fouten.Where(f => f.Contains("slaapt")).ShouldBe([]);
    }

    [Fact]
    [Eis("CR-028")]
    public async Task De_woorden_van_een_kind_komen_alleen_van_het_kind()
    {
        var g = await Proefplan.Gezin(Huis, "Eigenwoord");
        using var nadia = await Huis.Als("nadia");
        var vorm = (await nadia.Get($"/casus/{g.Casus}/gezinsplan/bewerken")).Vul("Wat wil Mila?", "Ik wil geen ruzie meer.").Vul("Wie zei dit? (Mila)", "een ouder");
        var geweigerd = await vorm.Druk("Plan bewaren");
        geweigerd.Status.ShouldBe(HttpStatusCode.BadRequest);
        geweigerd.FoutBij("Wie zei dit? (Mila)")!.ShouldContain("alleen de woorden van Mila zelf");
        geweigerd.Waarde("Wat wil Mila?").ShouldBe("Ik wil geen ruzie meer.");
        var bewaard = await geweigerd.Vul("Wie zei dit? (Mila)", "Mila zelf").Vul("Op welke dag? (Mila)", "20-11-2026").Druk("Plan bewaren");
        bewaard.Document.QuerySelector("figure.een-eigen-woorden .een-bron--jeugdige")!.TextContent.ShouldContain("Mila, 20-11-2026");
    }

    [Fact]
    [Eis("GP-013", "CR-076")]
    public async Task Een_nieuwe_versie_toont_wat_er_anders_is_en_vraagt_het_CO()
    {
        var g = await Proefplan.Gezin(Huis, "Versie");
        using var nadia = await Huis.Als("nadia");
        await Proefplan.Besproken(nadia, g.Casus);
        await Tekenen(nadia, g, "Versie");
        await (await nadia.Get($"/casus/{g.Casus}/gezinsplan")).Druk("Plan vaststellen");
        var weg = await (await nadia.Get($"/casus/{g.Casus}/gezinsplan/bewerken")).Vul("Wat is er straks anders? (doel 1)", "").Druk("Plan bewaren");
        weg.FoutBij("Wat is er straks anders? (doel 1)")!.ShouldContain("plan dat nu geldt");
        var anders = await weg.Vul("Wat is er straks anders? (doel 1)", "Bij ruzie blijft het bij woorden").Doel(2, "De huur is op tijd betaald").Vul("Bereikt? (1.1)", "deels").Druk("Plan bewaren");
        anders.Tekst.ShouldContain("Wat is er anders dan in versie 1");
        anders.Document.QuerySelectorAll("ins.een-nieuw").Select(i => i.TextContent).ShouldContain("De huur is op tijd betaald");
        await anders.Vul("Met wie?", "Sevda").Druk("Plan is besproken");
        await Tekenen(nadia, g, "Versie");
        var zonder = await (await nadia.Get($"/casus/{g.Casus}/gezinsplan")).Druk("Plan vaststellen");
        zonder.Status.ShouldBe(HttpStatusCode.Conflict);
        zonder.Fouten.ShouldHaveSingleItem().ShouldContain("casuïstiekoverleg");
        (await zonder.Vul("Ik wijk hiervan af, omdat …", "Het CO is pas over twee weken en de huur moet nu.").Druk("Plan vaststellen")).Tekst.ShouldContain("Versie 2, geldt nu");
        var oud = await nadia.Get($"/casus/{g.Casus}/gezinsplan?versie=1");
        oud.Tekst.ShouldContain("Versie 1, vervangen");
        oud.Tekst.ShouldNotContain("De huur is op tijd betaald");
        (await Huis.Uit(db => db.Set<Termijnregel>().CountAsync(t => t.CasusId == g.Casus && t.Code == "Evaluatie3"))).ShouldBe(1);
    }

    [Fact]
    public async Task Twee_mensen_schrijven_tegelijk_en_niets_gaat_verloren()
    {
        var g = await Proefplan.Gezin(Huis, "Samen");
        using var nadia = await Huis.Als("nadia");
        await (await nadia.Get($"/casus/{g.Casus}/gezinsplan/bewerken")).Doel(1, "Rust in huis").Druk("Plan bewaren");
        var mijn = await nadia.Get($"/casus/{g.Casus}/gezinsplan/bewerken");
        using var ander = await Huis.Als("nadia");
        await (await ander.Get($"/casus/{g.Casus}/gezinsplan/bewerken")).Vul("Wat is er straks anders? (doel 1)", "Rust in het hele huis").Doel(2, "Van de ander").Druk("Plan bewaren");
        var botsing = await mijn.Vul("Wat is er straks anders? (doel 1)", "Rust thuis").Doel(2, "Van mij").Druk("Plan bewaren");
        botsing.Status.ShouldBe(HttpStatusCode.Conflict);
        var doelen = botsing.Document.QuerySelectorAll("textarea[name$='.Tekst'][name*='Doelen']").Select(t => t.TextContent.Trim()).ToList();
        doelen.ShouldContain("Van de ander");
        doelen.ShouldContain("Van mij");
        botsing.Document.QuerySelectorAll("fieldset.een-botsing").Length.ShouldBe(1, "alleen doel 1 is een keuze");
        var samen = await botsing.Kies("Wat bewaar je bij ‘Wat is er straks anders? (doel 1)’?", "Gebruik mijn tekst").Druk("Plan bewaren");
        samen.Status.ShouldBe(HttpStatusCode.OK, samen.Tekst);
        foreach (var tekst in new[] { "Rust thuis", "Van de ander", "Van mij" })
        {
            samen.Tekst.ShouldContain(tekst);
        }
    }

    [Fact]
    public async Task De_ene_ouder_leest_bij_het_tekenen_niets_van_de_ander_alleen()
    {
        var g = await Proefplan.Gezin(Huis, "Gescheiden");
        using var nadia = await Huis.Als("nadia");
        await Proefplan.Besproken(nadia, g.Casus, v => v.Doel(2, "Mark lost zijn gokschuld af", "Mark Gescheiden").Vul("Alleen voor deze volwassene: een ander leest doel 2 niet bij het tekenen", "ja"));
        var sevda = await nadia.Get($"/casus/{g.Casus}/gezinsplan/tekenen/{g.Sevda}");
        sevda.AlleTekst.ShouldNotContain("gokschuld");
        sevda.AlleTekst.ShouldNotContain("06 0000 0122");
        (await nadia.Get($"/casus/{g.Casus}/gezinsplan/tekenen/{g.Mark}")).Tekst.ShouldContain("gokschuld");
        await Proefplan.Teken(nadia, g.Casus, g.Sevda.ToString(), "Sevda Gescheiden");
        (await Huis.Uit(db => db.Set<Ondertekening>().Where(o => o.Wie == g.Sevda.ToString()).Select(o => o.Getoond).SingleAsync())).ShouldContain("1 van 2 doelen. Weggelaten: 1 doel van een ander");
    }

    [Theory]
    [Eis("GP-010")]
    [InlineData("23-11-2026", "22-11-2026", "Klaar op (1.1)")]
    [InlineData("31-02-2026", "23-02-2027", "Begint op (1.1)")]
    public async Task Een_onmogelijke_datum_wordt_geweigerd_en_er_gaat_niets_verloren(string start, string eind, string veld)
    {
        var g = await Proefplan.Gezin(Huis, "Datum" + veld[..3]);
        using var nadia = await Huis.Als("nadia");
        var na = await (await nadia.Get($"/casus/{g.Casus}/gezinsplan/bewerken")).Doel(1, "Rust", start: start, eind: eind).Druk("Plan bewaren");
        na.Status.ShouldBe(HttpStatusCode.BadRequest);
        na.FoutBij(veld).ShouldNotBeNull();
        na.Waarde("Wie doet wat? (1.1)").ShouldBe("Tessa helpt bij: Rust");
        na.Waarde("Begint op (1.1)").ShouldBe(start);
    }

    static async Task Tekenen(Klant klant, Plangezin g, string achternaam)
    {
        foreach (var (wie, naam) in new[] { (g.Sevda, "Sevda " + achternaam), (g.Mark, "Mark " + achternaam), (g.Kind, "Mila") })
        {
            (await Proefplan.Teken(klant, g.Casus, wie.ToString(), naam)).Fouten.ShouldBe([]);
        }
    }
}

public sealed class GezinsplanTests_Sqlite(SqliteHuis huis) : GezinsplanTests(huis), IClassFixture<SqliteHuis>;

public sealed class GezinsplanTests_Postgres(PostgresHuis huis) : GezinsplanTests(huis), IClassFixture<PostgresHuis>;
