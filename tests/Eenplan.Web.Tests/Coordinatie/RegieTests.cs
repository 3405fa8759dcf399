using System.Net;
using Eenplan.Domein.Casus;
using Eenplan.Domein.Coordinatie;
using Eenplan.Domein.Gedeeld;
using Eenplan.Tests;
using Microsoft.EntityFrameworkCore;
using CasusEntiteit = Eenplan.Domein.Casus.Casus;

namespace Eenplan.Web.Tests.Coordinatie;

/// <summary>Who helps, a warm handover, a duo, the stand of the family: as the worker meets it.</summary>
public abstract class RegieTests(Huis huis) : Opbeidedatabases(huis)
{
    [Fact]
    [Eis("CR-072")]
    public async Task Wie_helpt_staat_met_rol_verwachting_en_taken_bij_elkaar()
    {
        var casus = await Huis.Gezin("Bo", "Helpers");
        using var nadia = await Huis.Als("nadia");
        var fout = await (await nadia.Get($"/casus/{casus}/betrokkene")).Kies("Vanwaar helpt deze persoon?", "Ander onderdeel van de gemeente").Vul("Naam", "Stefan Kuiper").Vul("Taken", "Maakt een plan voor de schulden.").Druk("Bewaren");
        fout.Status.ShouldBe(HttpStatusCode.BadRequest);
        fout.FoutBij("Organisatie").ShouldNotBeNull().ShouldContain("met welk doel");
        fout.Waarde("Taken").ShouldBe("Maakt een plan voor de schulden.");
        var lijst = await fout.Vul("Organisatie", "Schuldhulp").Vul("Waarvoor doet de gemeente mee?", "Vaste lasten op orde").Druk("Bewaren");
        lijst.Tekst.ShouldContain("Stefan Kuiper");
        lijst.Tekst.ShouldContain("Vaste lasten op orde");
        lijst.Tekst.ShouldContain("nog niet afgesproken");
        var id = await Huis.Uit(db => db.Set<Betrokkene>().Where(b => b.CasusId == casus).Select(b => b.Id).SingleAsync());
        (await (await nadia.Get($"/casus/{casus}/betrokkene/{id}")).Druk("Ja, niet meer betrokken")).Tekst.ShouldContain("Niet meer betrokken (1)");
        (await nadia.Get($"/casus/{casus}/betrokkene/{id}")).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Twee_mensen_wijzigen_dezelfde_betrokkene_en_zien_beide_teksten()
    {
        var casus = await Huis.Gezin("Bo", "Tegelijk");
        using var nadia = await Huis.Als("nadia");
        await (await nadia.Get($"/casus/{casus}/betrokkene")).Kies("Vanwaar helpt deze persoon?", "School of opvang").Vul("Naam", "Inge").Druk("Bewaren");
        var id = await Huis.Uit(db => db.Set<Betrokkene>().Where(b => b.CasusId == casus).Select(b => b.Id).SingleAsync());
        var (een, ander) = (await nadia.Get($"/casus/{casus}/betrokkene/{id}"), await nadia.Get($"/casus/{casus}/betrokkene/{id}"));
        await een.Vul("Taken", "Belt ouders.").Druk("Bewaren");
        var botsing = await ander.Vul("Taken", "Houdt de klas in de gaten.").Druk("Bewaren");
        botsing.Status.ShouldBe(HttpStatusCode.Conflict);
        botsing.Tekst.ShouldContain("Belt ouders.");
        botsing.Waarde("Taken").ShouldBe("Houdt de klas in de gaten.");
    }

    [Fact]
    [Eis("CR-043")]
    public async Task De_regisseur_wisselt_pas_na_samen_kennismaken()
    {
        var casus = await Huis.Gezin("Mila", "Warm", "nadia");
        using var nadia = await Huis.Als("nadia");
        using var bram = await Huis.Als("bram");
        (await bram.Get($"/casus/{casus}")).Status.ShouldNotBe(HttpStatusCode.OK);
        var loopt = await (await nadia.Get($"/casus/{casus}/overdracht")).Vul("Wie krijgt het gezin?", "Bram Kuijt").Vul("Waarom draag je over?", "Ik ga met verlof.").Druk("Overdracht beginnen");
        loopt.Tekst.ShouldContain("Hoever zijn jullie?");
        (await bram.Get($"/casus/{casus}")).Status.ShouldBe(HttpStatusCode.OK, "wie overneemt loopt mee");
        var knop = loopt.Document.QuerySelectorAll("button").Single(b => b.TextContent.Contains("wordt regisseur", StringComparison.Ordinal)).TextContent.Trim();
        var weigert = await loopt.Druk(knop);
        weigert.Status.ShouldBe(HttpStatusCode.Conflict);
        weigert.Tekst.ShouldContain("maken eerst samen kennis");
        (await Regisseur(casus)).ShouldBe(Proefmedewerkers.Id("nadia"));
        var bewaard = await (await nadia.Get($"/casus/{casus}/overdracht")).Vul("Samen kennisgemaakt met het gezin op", "23-11-2026")
            .Vul("De nieuwe regisseur kent alle gezinsleden", "ja").Vul("De nieuwe regisseur is voorgesteld aan de hulpverleners", "ja").Vul("De achtergrond is besproken", "ja")
            .Vul("Het gezinsplan is besproken", "ja").Vul("De plannen van de hulpverleners zijn besproken", "ja").Vul("De stand van zaken is besproken", "ja").Druk("Bewaren");
        (await bewaard.Druk(knop)).Tekst.ShouldContain("nog geen vaste vervanger");
        await (await nadia.Get($"/casus/{casus}/overdracht")).Vul("Vaste vervanger", "Joost Hendriks").Druk(knop);
        (await Regisseur(casus)).ShouldBe(Proefmedewerkers.Id("bram"));
        (await bram.Get("/werkvoorraad")).Tekst.ShouldContain("Warm");
        (await nadia.Get($"/casus/{casus}")).Status.ShouldNotBe(HttpStatusCode.OK);
    }

    [Fact]
    [Eis("CR-043")]
    public async Task Zonder_overdracht_kan_een_aangenomen_gezin_alleen_met_reden_naar_een_ander()
    {
        var casus = await Huis.Gezin("Mila", "Koud", "nadia");
        using var fatima = await Huis.Als("fatima");
        var vorm = await fatima.Get($"/casus/{casus}/toewijzen");
        var keuze = vorm.Document.QuerySelectorAll("main label").Select(l => l.TextContent.Trim()).Single(l => l.StartsWith("Joost Hendriks:", StringComparison.Ordinal));
        var weigert = await vorm.Kies("Regisseur", keuze).Vul("Vaste vervanger", "Sanne de Wit").Druk("Toewijzen");
        weigert.Status.ShouldBe(HttpStatusCode.Conflict);
        (await Regisseur(casus)).ShouldBe(Proefmedewerkers.Id("nadia"));
        await weigert.Vul("Ik wijk hiervan af, omdat …", "Nadia is ernstig ziek geworden.").Druk("Toewijzen");
        (await Regisseur(casus)).ShouldBe(Proefmedewerkers.Id("joost"));
        (await Huis.Uit(db => db.Set<Afwijking>().Where(a => a.CasusId == casus).Select(a => a.Eis).SingleAsync())).ShouldBe("CR-043");
    }

    [Fact]
    [Eis("CR-049")]
    public async Task In_een_duo_zien_beiden_het_gezin_en_blijft_een_verantwoordelijk()
    {
        var casus = await Huis.Gezin("Mila", "Duo", "nadia");
        using var nadia = await Huis.Als("nadia");
        using var bram = await Huis.Als("bram");
        await (await nadia.Get($"/casus/{casus}/overdracht")).Vul("Wie werkt mee?", "Bram Kuijt").Druk("Duo vormen");
        (await bram.Get("/werkvoorraad")).Tekst.ShouldContain("Duo");
        (await Regisseur(casus)).ShouldBe(Proefmedewerkers.Id("nadia"));
        await (await nadia.Get($"/casus/{casus}/overdracht")).Druk("Duo beëindigen");
        (await bram.Get($"/casus/{casus}")).Status.ShouldNotBe(HttpStatusCode.OK);
    }

    [Fact]
    [Eis("CR-047")]
    public async Task De_stand_van_het_gezin_staat_op_de_casus_en_veroudert()
    {
        var casus = await Huis.Gezin("Mila", "Stand", "nadia");
        using var nadia = await Huis.Als("nadia");
        (await nadia.Get($"/casus/{casus}")).Tekst.ShouldNotContain("nog niet vastgelegd");
        await (await nadia.Get($"/casus/{casus}/stand")).Vul("Hoe gaat het met het gezin?", "Rustiger thuis.").Vul("Wil het gezin ervoor gaan?", "Moeder wel.").Vul("Hoe loopt de hulp?", "Nog niet begonnen.").Druk("Bewaren");
        (await nadia.Get($"/casus/{casus}")).Tekst.ShouldContain("Rustiger thuis.");
        try
        {
            Huis.Klok.Nu = Proefklok.Maandag.AddDays(43);
            using var later = await Huis.Als("nadia");
            (await later.Get($"/casus/{casus}")).Tekst.ShouldContain("niet meer actueel");
        }
        finally
        {
            Huis.Klok.Nu = Proefklok.Maandag;
        }
    }

    Task<MedewerkerId?> Regisseur(CasusId casus) => Huis.Uit(db => db.Set<CasusEntiteit>().Where(c => c.Id == casus).Select(c => c.RegisseurId).SingleAsync());
}

public sealed class RegieTests_Sqlite(SqliteHuis huis) : RegieTests(huis), IClassFixture<SqliteHuis>;

public sealed class RegieTests_Postgres(PostgresHuis huis) : RegieTests(huis), IClassFixture<PostgresHuis>;
