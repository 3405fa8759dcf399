using System.Net;
using Eenplan.Domein.Casus;
using Eenplan.Domein.Gedeeld;
using Eenplan.Domein.Veiligheid;
using Eenplan.Tests;
using Eenplan.Web.Onderdelen.Termijnen.Contract;
using Eenplan.Web.Tests.Coordinatie;
using Eenplan.Web.Tests.Gezin;
using Microsoft.EntityFrameworkCore;
using CasusEntiteit = Eenplan.Domein.Casus.Casus;

namespace Eenplan.Web.Tests.Veiligheid;

/// <summary>An own assessment is withdrawn or replaced in sight of everybody, says beforehand what counts then, and never makes a child safer.</summary>
public abstract class WegingcorrectieTests(Huis huis) : Opbeidedatabases(huis)
{
    static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    [Eis("CR-010")]
    public async Task Een_ingetrokken_onveilig_oordeel_maakt_niet_veilig_maar_vraagt_een_nieuwe_weging_en_het_plan_loopt_door()
    {
        var casus = await Proefgezin.Maak(Huis, "Trek", "Onveilig");
        await Weeg(casus, Veiligheidsoordeel.Voldoende, 0);
        await Weeg(casus, Veiligheidsoordeel.Onvoldoende, 1);
        using var nadia = await Huis.Als("nadia");
        var verbeter = await (await nadia.Get($"/casus/{casus}/veiligheid")).Klik("Klopt deze weging niet?");
        var vraag = await verbeter.Klik("Alleen intrekken");
        vraag.Kop.ShouldBe("Deze weging intrekken?");
        vraag.Tekst.ShouldContain("Dan geldt: Trek nog niet gewogen.");
        vraag.Tekst.ShouldContain("Het veiligheidsplan blijft lopen tot je opnieuw weegt.");
        var zonder = await vraag.Druk("Ja, trek deze weging in");
        zonder.Status.ShouldBe(HttpStatusCode.BadRequest);
        zonder.FoutBij("Wat klopte er niet?")!.ShouldContain("Schrijf op waarom die niet klopt");
        (await Stand(casus)).ShouldBe((Veiligheidsoordeel.Onvoldoende, true));

        var na = await zonder.Vul("Wat klopte er niet?", "Dit ging over een ander gezin").Druk("Ja, trek deze weging in");
        na.Tekst.ShouldContain("Ingetrokken op 23-11-2026. Dit ging over een ander gezin");
        (await Stand(casus)).ShouldBe((Veiligheidsoordeel.NogNiet, true));
        (await Termijnen(casus)).ShouldBe(["BodemeisControle", "VeiligheidHerwegen"]);
        (await nadia.Get($"/casus/{casus}/tijdlijn")).Tekst.ShouldContain("ingetrokken. Nu geldt: Trek nog niet gewogen. Reden: Dit ging over een ander gezin");
        (await (await nadia.Get($"/casus/{casus}")).Druk("Naar screening")).Status.ShouldBe(HttpStatusCode.Conflict);

        // Only a new judgement makes it safe, and ends the plan.
        await Weeg(casus, Veiligheidsoordeel.Voldoende, 5);
        (await Stand(casus)).ShouldBe((Veiligheidsoordeel.Voldoende, false));
        (await Termijnen(casus)).ShouldBe([]);
    }

    [Fact]
    [Eis("CR-011")]
    public async Task Een_ingetrokken_veilig_oordeel_zet_het_onveilige_terug_en_het_plan_loopt_weer_met_zijn_controles()
    {
        var casus = await Proefgezin.Maak(Huis, "Trek", "Veilig");
        await Weeg(casus, Veiligheidsoordeel.Onvoldoende, 0);
        await Weeg(casus, Veiligheidsoordeel.Voldoende, 1);
        (await Termijnen(casus)).ShouldBe([]);
        using var nadia = await Huis.Als("nadia");
        var vraag = await (await (await nadia.Get($"/casus/{casus}/veiligheid")).Klik("Klopt deze weging niet?")).Klik("Alleen intrekken");
        vraag.Tekst.ShouldContain("Dan geldt: Trek onvoldoende. Het veiligheidsplan loopt weer.");
        (await vraag.Druk("Ja, trek deze weging in")).Tekst.ShouldContain("Veiligheidsplan loopt sinds");
        (await Stand(casus)).ShouldBe((Veiligheidsoordeel.Onvoldoende, true));
        (await Termijnen(casus)).ShouldBe(["BodemeisControle", "VeiligheidHerwegen"]);
        (await Huis.Uit(db => db.Set<Veiligheidsplan>().CountAsync(p => p.CasusId == casus && p.Geeindigd == null, Ct))).ShouldBe(1);
        var werk = await nadia.Get("/werkvoorraad");
        werk.Document.QuerySelector(".een-werk--gevaar")!.TextContent.ShouldContain("Veilig");
    }

    [Fact]
    public async Task Een_vervangen_weging_blijft_doorgestreept_staan_en_alleen_de_laatste_eigen_kan_vervangen_worden()
    {
        var casus = await Proefgezin.Maak(Huis, "Ver", "Vang");
        await Weeg(casus, Veiligheidsoordeel.Voldoende, 0);
        using var nadia = await Huis.Als("nadia");
        var vorm = await (await nadia.Get($"/casus/{casus}/veiligheid")).Klik("Klopt deze weging niet?");
        vorm.Waarde("Wat heb je gezien of gehoord over Ver?").ShouldBe("Gezien en gesproken.");

        // Unsafe needs a plan, and that begins at the ordinary form.
        var plan = await vorm.Kies("Was Ver op dat moment veilig genoeg?", "Nee, onvoldoende").Druk("Weging vervangen");
        plan.Status.ShouldBe(HttpStatusCode.Conflict);
        plan.Fouten.ShouldHaveSingleItem().ShouldContain("hoort een veiligheidsplan");
        var na = await plan.Kies("Was Ver op dat moment veilig genoeg?", "Ja, voldoende").Vul("Wat heb je gezien of gehoord over Ver?", "Alleen gezien, niet gesproken.").Druk("Weging vervangen");
        na.Tekst.ShouldContain("Vervangen door een latere weging.");
        na.Document.QuerySelectorAll("del").Single().TextContent.ShouldContain("Gezien en gesproken.");
        na.Tekst.ShouldContain("Alleen gezien, niet gesproken.");
        na.Document.QuerySelectorAll("svg circle.b-punt").Length.ShouldBe(1, "het beeld toont alleen wat telt");

        var (laatste, oud) = (await Weging(casus, geldt: true), await Weging(casus, geldt: false));
        (await (await nadia.Get($"/casus/{casus}/veiligheid/weging/{oud}")).Druk("Weging vervangen")).Status.ShouldBe(HttpStatusCode.Conflict);
        using var joost = await Huis.Als("joost");
        await Huis.Uit(db => db.Set<CasusEntiteit>().Where(c => c.Id == casus).ExecuteUpdateAsync(s => s.SetProperty(c => c.VervangerId, Proefmedewerkers.Id("joost")), Ct));
        foreach (var pad in new[] { $"/casus/{casus}/veiligheid/weging/{laatste}", $"/casus/{casus}/veiligheid/weging/{laatste}/intrekken" })
        {
            (await joost.Get(pad)).Status.ShouldBe(HttpStatusCode.NotFound);
        }

        // Somebody weighed after it: then it can only be withdrawn, and nothing changes for the safety.
        await Weeg(casus, Veiligheidsoordeel.Voldoende, 3, "joost");
        (await (await nadia.Get($"/casus/{casus}/veiligheid/weging/{laatste}")).Druk("Weging vervangen")).Fouten.ShouldHaveSingleItem().ShouldContain("al opnieuw gewogen");
        var intrekken = await nadia.Get($"/casus/{casus}/veiligheid/weging/{laatste}/intrekken");
        intrekken.Tekst.ShouldContain("Voor de veiligheid verandert er niets");
        (await intrekken.Druk("Ja, trek deze weging in")).Status.ShouldBe(HttpStatusCode.OK);
        (await Stand(casus)).ShouldBe((Veiligheidsoordeel.Voldoende, false));
        (await Termijnen(casus)).ShouldBe([]);
    }

    [Fact]
    public async Task Na_een_dag_vraagt_intrekken_een_reden_en_een_collega_die_intussen_woog_wordt_getoond()
    {
        var casus = await Proefgezin.Maak(Huis, "Later", "Dag");
        await Weeg(casus, Veiligheidsoordeel.Voldoende, 0);
        var weging = await Weging(casus, geldt: true);
        using (var nadia = await Huis.Als("nadia"))
        {
            var vorm = await nadia.Get($"/casus/{casus}/veiligheid/weging/{weging}/intrekken");
            await Proefgezin.Voeg(Huis, casus, new("Zus", null, "Dag") { Geboren = new(2022, 2, 2) }, Eenplan.Domein.Gezin.Gezinsrol.Kind);
            var botst = await vorm.Druk("Ja, trek deze weging in");
            botst.Status.ShouldBe(HttpStatusCode.Conflict);
            botst.Tekst.ShouldContain("Er is niets verloren.");
        }

        Huis.Klok.Nu = Proefklok.Maandag.AddDays(1).AddMinutes(10);
        using var later = await Huis.Als("nadia");
        var zonder = await (await later.Get($"/casus/{casus}/veiligheid/weging/{weging}/intrekken")).Druk("Ja, trek deze weging in");
        zonder.FoutBij("Wat klopte er niet?")!.ShouldContain("langer dan 24 uur");
        (await zonder.Vul("Wat klopte er niet?", "Verkeerd kind").Druk("Ja, trek deze weging in")).Status.ShouldBe(HttpStatusCode.OK);
        Huis.Klok.Nu = Proefklok.Maandag;
    }

    async Task Weeg(CasusId casus, Veiligheidsoordeel oordeel, int minuten, string door = "nadia")
    {
        Huis.Klok.Nu = Proefklok.Maandag.AddMinutes(minuten);
        await Huis.Weeg(casus, oordeel, door);
        Huis.Klok.Nu = Proefklok.Maandag.AddMinutes(minuten + 0.5);
    }

    Task<Guid> Weging(CasusId casus, bool geldt) => Huis.Uit(db => db.Set<Veiligheidstaxatie>().Where(t => t.CasusId == casus && (t.Ingetrokken == null && t.VervangenDoorId == null) == geldt).Select(t => t.Id).SingleAsync(Ct));

    Task<(Veiligheidsoordeel, bool)> Stand(CasusId casus) => Huis.Uit(async db => await db.Set<CasusEntiteit>().SingleAsync(c => c.Id == casus, Ct) is var c ? (c.Veiligheid, c.VeiligheidsplanLoopt) : default);

    Task<List<string>> Termijnen(CasusId casus) => Huis.Uit(db => db.Set<Termijnregel>().Where(t => t.CasusId == casus && t.Code != "EersteContactCasusregie").OrderBy(t => t.Code).Select(t => t.Code).ToListAsync(Ct));
}

public sealed class WegingcorrectieTests_Sqlite(SqliteHuis huis) : WegingcorrectieTests(huis), IClassFixture<SqliteHuis>;

public sealed class WegingcorrectieTests_Postgres(PostgresHuis huis) : WegingcorrectieTests(huis), IClassFixture<PostgresHuis>;
