using System.Net;
using Eenplan.Domein.Beheer;
using Eenplan.Domein.Gedeeld;
using Eenplan.Tests;
using Eenplan.Web.Tests.Api;
using Eenplan.Web.Tests.Platform;

namespace Eenplan.Web.Tests.Casus;

/// <summary>What happened in a case: by kind, by words, why, and what is new since one was away.</summary>
public abstract class TijdlijnTests(Huis huis) : Opbeidedatabases(huis)
{
    [Fact]
    public async Task De_tijdlijn_is_te_kiezen_op_soort_en_te_doorzoeken_zonder_woorden_in_het_adres()
    {
        var casus = await Proefcasus.Maak(Huis);
        using var nadia = await Huis.Als("nadia");
        await Bel(nadia, casus, "Ayşe belt met de Żabka");
        await Taak(nadia, casus, "Bel de wijkagent");
        var contacten = await nadia.Get($"/casus/{casus}/tijdlijn?soort=Contacten");
        contacten.Tekst.ShouldContain("Ayşe belt");
        contacten.Tekst.ShouldNotContain("wijkagent");
        contacten.Tekst.ShouldNotContain("Aangemeld");
        (await nadia.Get($"/casus/{casus}/tijdlijn?soort=Taken")).Tekst.ShouldContain("wijkagent");
        (await nadia.Get($"/casus/{casus}/tijdlijn?soort=Beheer")).Tekst.ShouldContain("Aangemeld");
        (await nadia.Get($"/casus/{casus}/tijdlijn?soort=Veiligheid")).Tekst.ShouldContain("Bij ‘Veiligheid’ is nog niets vastgelegd");

        var gevonden = await (await nadia.Get($"/casus/{casus}/tijdlijn")).Vul("Zoek in de tekst", "BELT MET").Druk("Zoek in tijdlijn");
        gevonden.Pad.ShouldEndWith("/tijdlijn");
        gevonden.Tekst.ShouldContain("Eén feit met ‘BELT MET’");
        (await gevonden.Vul("Zoek in de tekst", "100%").Druk("Zoek in tijdlijn")).Tekst.ShouldContain("Niets gevonden met ‘100%’");
    }

    [Fact]
    public async Task Een_feit_vertelt_wie_wanneer_in_welke_rol_waarom_en_volgens_welke_regel()
    {
        var casus = await Proefcasus.Maak(Huis);
        using var nadia = await Huis.Als("nadia");
        await Bel(nadia, casus, "Kennisgemaakt met moeder");
        var feit = await (await nadia.Get($"/casus/{casus}/tijdlijn")).Klik("Waarom?");
        feit.Kop.ShouldBe("Contact gelukt");
        foreach (var woord in new[] { "Kennisgemaakt met moeder", "Nadia el Amrani, casusregisseur", "23-11-2026 08.30", "Contact vastleggen", "CR-062" })
        {
            feit.Tekst.ShouldContain(woord);
        }

        // Not through another case, and not for who may not see this one.
        var ander = await Proefcasus.Maak(Huis, "Fenna", "Jansma");
        var id = feit.Pad.Split('/')[^1];
        (await nadia.Get($"/casus/{ander}/feit/{id}")).Status.ShouldBe(HttpStatusCode.NotFound);
        using var bram = await Huis.Als("bram");
        (await bram.Get($"/casus/{casus}/feit/{id}")).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Wat_een_toepassing_schreef_noemt_die_toepassing_naast_wie_ervoor_instaat()
    {
        var casus = await Proefcasus.Maak(Huis);
        using var app = await Apiklant.Maak(Huis, "nadia", Rol.Casusregisseur, naam: "Telefooncentrale Proefstad");
        (await app.Post($"casussen/{casus}/contactmomenten", new { soort = "telefoon", op = "2026-11-23", bereikt = true, gezegd = "Moeder belde terug." })).Status.ShouldBe(HttpStatusCode.Created);
        using var nadia = await Huis.Als("nadia");
        await Bel(nadia, casus, "Zelf gebeld");
        var tijdlijn = await nadia.Get($"/casus/{casus}/tijdlijn?soort=Contacten");
        tijdlijn.Document.QuerySelectorAll(".een-bron > span:last-child").Select(b => b.TextContent.Trim()).ShouldBe(["Nadia el Amrani", "Nadia el Amrani, via Telefooncentrale Proefstad"]);
        var feit = await (await tijdlijn.Vul("Zoek in de tekst", "belde terug").Druk("Zoek in tijdlijn")).Klik("Waarom?");
        feit.Tekst.ShouldContain("Telefooncentrale Proefstad, een toepassing met een API-sleutel");
        (await (await tijdlijn.Vul("Zoek in de tekst", "Zelf gebeld").Druk("Zoek in tijdlijn")).Klik("Waarom?")).Tekst.ShouldNotContain("API-sleutel");
    }

    [Fact]
    public async Task Wat_anderen_schreven_sinds_mijn_vorige_dag_staat_op_de_casus_en_in_de_werkvoorraad()
    {
        var casus = await Proefcasus.Maak(Huis);
        Huis.Klok.Nu = Proefklok.Maandag;
        try
        {
            using (var nadia = await Huis.Als("nadia"))
            {
                await Bel(nadia, casus, "Mijn eigen gesprek");
                (await nadia.Get($"/casus/{casus}")).Tekst.ShouldNotContain("Sinds je vorige keer");
            }

            Huis.Klok.Nu = Proefklok.Maandag.AddHours(5);
            using (var joost = await Huis.Als("joost"))
            {
                await Bel(joost, casus, "Joost sprak de buurvrouw");
                await Taak(joost, casus, "Vraag school om verslag");
            }

            Huis.Klok.Nu = Proefklok.Maandag.AddDays(1);
            using var later = await Huis.Als("nadia");
            await Bel(later, casus, "Mijn eigen gesprek van vandaag");
            (await later.Get("/werkvoorraad")).Document.QuerySelectorAll("main a").ShouldContain(a => a.GetAttribute("href")!.EndsWith($"/casus/{casus}#sinds") && a.TextContent == "Joël: 2 nieuwe feiten");
            var pagina = await later.Get($"/casus/{casus}");
            var blok = pagina.Document.QuerySelector("section[aria-labelledby=sinds]")!.TextContent;
            blok.ShouldContain("Joost sprak de buurvrouw");
            blok.ShouldContain("Vraag school om verslag");
            blok.ShouldNotContain("Mijn eigen gesprek");

            // Looking today does not make it disappear today; after 30 days it is old news.
            (await later.Get($"/casus/{casus}")).Document.QuerySelector("section[aria-labelledby=sinds]").ShouldNotBeNull();
            Huis.Klok.Nu = Proefklok.Maandag.AddDays(32);
            using var veelLater = await Huis.Als("nadia");
            (await veelLater.Get($"/casus/{casus}")).Document.QuerySelector("section[aria-labelledby=sinds]").ShouldBeNull();
        }
        finally
        {
            Huis.Klok.Nu = Proefklok.Maandag;
        }
    }

    static async Task Bel(Klant wie, CasusId casus, string woorden) =>
        (await (await wie.Get($"/casus/{casus}/contact")).Kies("Hoe hadden jullie contact?", "Telefoon").Vul("Wat is er gezegd of gebeurd?", woorden).Druk("Contact vastleggen")).Status.ShouldBe(HttpStatusCode.OK);

    static async Task Taak(Klant wie, CasusId casus, string wat) =>
        (await (await wie.Get($"/casus/{casus}/taken")).Vul("Wat moet er gebeuren?", wat).Vul("Uiterlijk op", "30-11-2026").Druk("Taak maken")).Status.ShouldBe(HttpStatusCode.OK);
}

public sealed class TijdlijnTests_Sqlite(SqliteHuis huis) : TijdlijnTests(huis), IClassFixture<SqliteHuis>;

public sealed class TijdlijnTests_Postgres(PostgresHuis huis) : TijdlijnTests(huis), IClassFixture<PostgresHuis>;
