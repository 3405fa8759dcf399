using System.Net;
using Eenplan.Domein.Casus;
using Eenplan.Domein.Gedeeld;
using Eenplan.Domein.Gezin;
using Eenplan.Domein.Veiligheid;
using Eenplan.Tests;
using Eenplan.Web.Tests.Gezin;
using Microsoft.EntityFrameworkCore;

namespace Eenplan.Web.Tests.Veiligheid;

/// <summary>Immediate safety first, always: judged per child, planned when it lacks, and in the way of everything that may wait.</summary>
public abstract class VeiligheidTests(Huis huis) : Opbeidedatabases(huis)
{
    static Pagina Onveilig(Pagina vorm, string kind, string dag = "23-11-2026") => vorm
        .Kies($"Is {kind} op dit moment veilig genoeg?", "Nee, onvoldoende").Vul($"Wat heb je gezien of gehoord over {kind}?", "Vertelt zelf dat er is geslagen.")
        .Vul("Wat moet minimaal geregeld zijn?", "Er is altijd een tweede volwassene bij").Vul("Eerste controle", dag);

    [Fact]
    [Eis("CR-011")]
    public async Task Onveilig_maakt_een_plan_en_zet_de_casus_bovenaan()
    {
        await Proefgezin.Maak(Huis, "Rustig", "Gezin");
        var casus = await Proefgezin.Maak(Huis, "Ezra", "Groen");
        using var nadia = await Huis.Als("nadia");
        var na = await Onveilig(await nadia.Get($"/casus/{casus}/veiligheid"), "Ezra").Druk("Veiligheid vastleggen");
        na.Tekst.ShouldContain("Het veiligheidsplan loopt");
        na.Document.QuerySelectorAll(".utrecht-status-badge--danger").Length.ShouldBe(1);
        var werk = await nadia.Get("/werkvoorraad");
        werk.Document.QuerySelectorAll(".een-werk--gevaar .een-werk__kind").ShouldContain(k => k.TextContent.Contains("Ezra"));
        werk.Document.QuerySelectorAll(".een-werk__kind").TakeWhile(k => !k.TextContent.Contains("Rustig")).ShouldContain(k => k.TextContent.Contains("Ezra"));
        (await Huis.Uit(db => db.Set<Veiligheidsplan>().CountAsync(p => p.CasusId == casus && p.Geeindigd == null))).ShouldBe(1);
    }

    [Fact]
    public async Task Na_een_bodemeis_erbij_legt_vastleggen_alles_vast()
    {
        var casus = await Proefgezin.Maak(Huis, "Fien", "Laan");
        using var nadia = await Huis.Als("nadia");
        var erbij = await Onveilig(await nadia.Get($"/casus/{casus}/veiligheid"), "Fien").Druk("Bodemeis toevoegen");
        erbij.Document.QuerySelectorAll("fieldset.een-herhaal").Length.ShouldBe(2);
        (await erbij.Druk("Veiligheid vastleggen")).Tekst.ShouldContain("Het veiligheidsplan loopt");
    }

    [Fact]
    [Eis("CR-010")]
    public async Task Zonder_oordeel_geen_volgende_fase_maar_contact_en_taak_kunnen_altijd()
    {
        var casus = await Proefgezin.Maak(Huis, "Nina", "Hof");
        using var nadia = await Huis.Als("nadia");
        (await (await nadia.Get($"/casus/{casus}")).Druk("Naar screening")).Status.ShouldBe(HttpStatusCode.Conflict);
        var contact = await (await nadia.Get($"/casus/{casus}/contact")).Kies("Hoe hadden jullie contact?", "Telefoon").Vul("Met wie?", "moeder").Vul("Wat is er gezegd of gebeurd?", "Ze belt vanavond terug.").Druk("Contact vastleggen");
        contact.Tekst.ShouldContain("Ze belt vanavond terug.");
        var taak = (await nadia.Get($"/casus/{casus}/taken")).Document.QuerySelectorAll("main form");
        taak.Length.ShouldBeGreaterThan(0);
    }

    [Theory]
    [Eis("CR-011")]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Contact_taak_en_bestand_kunnen_altijd_ook_zonder_oordeel_of_bij_een_onveilig_kind(bool onveilig)
    {
        var casus = await Proefgezin.Maak(Huis, "Altijd", onveilig ? "Gevaar" : "Ongewogen");
        using var nadia = await Huis.Als("nadia");
        if (onveilig)
        {
            await Onveilig(await nadia.Get($"/casus/{casus}/veiligheid"), "Altijd").Druk("Veiligheid vastleggen");
        }

        (await (await nadia.Get($"/casus/{casus}/contact")).Kies("Hoe hadden jullie contact?", "Huisbezoek").Vul("Wat is er gezegd of gebeurd?", "Deur bleef dicht.").Druk("Contact vastleggen")).Status.ShouldBe(HttpStatusCode.OK);
        (await (await nadia.Get($"/casus/{casus}/taken")).Vul("Wat moet er gebeuren?", "Bel de wijkagent").Vul("Uiterlijk op", "23-11-2026").Druk("Taak maken")).Tekst.ShouldContain("Bel de wijkagent");
        (await (await nadia.Get($"/casus/{casus}/taken")).Druk("Klaar")).Status.ShouldBe(HttpStatusCode.OK);
        var bestand = await (await nadia.Get($"/casus/{casus}/bestanden/toevoegen")).Vul("Wat is het?", "Brief van school").Vul("Soort", "Verslag").Vul("Datum van het stuk", "20-11-2026").Kies("Van wie kreeg je het?", "Professional").Vul("Naam van wie het gaf", "Inge Blom, school")
            .Voeg("Bestand", "brief.pdf", Privacy.Proefbestanden.Pdf()).Druk("Toevoegen");
        bestand.Tekst.ShouldContain("Brief van school");
        var stand = await Huis.Uit(db => db.Set<Eenplan.Domein.Casus.Casus>().SingleAsync(c => c.Id == casus));
        (stand.Veiligheid, stand.Fase).ShouldBe((onveilig ? Veiligheidsoordeel.Onvoldoende : Veiligheidsoordeel.NogNiet, Ketenfase.Veiligheid));
    }

    [Fact]
    [Eis("CR-010")]
    public async Task Een_broertje_erbij_opent_de_weging_opnieuw()
    {
        var casus = await Proefgezin.Maak(Huis, "Saar", "Blom");
        using var nadia = await Huis.Als("nadia");
        await (await nadia.Get($"/casus/{casus}/veiligheid")).Kies("Is Saar op dit moment veilig genoeg?", "Ja, voldoende").Druk("Veiligheid vastleggen");
        await Proefgezin.Voeg(Huis, casus, new("Abel", null, "Blom") { Geboren = new(2022, 2, 2) }, Gezinsrol.Kind);
        var terug = await (await nadia.Get($"/casus/{casus}")).Druk("Naar screening");
        terug.Status.ShouldBe(HttpStatusCode.Conflict);
        terug.AlleTekst.ShouldContain("Nog niet gewogen");
        (await nadia.Get($"/casus/{casus}/veiligheid")).Tekst.ShouldContain("Is Abel op dit moment veilig genoeg?");
    }

    [Fact]
    [Eis("CR-058")]
    public async Task Een_lopend_plan_krijgt_een_bodemeis_erbij_en_een_controle_kan_met_reden_verzet()
    {
        var casus = await Proefgezin.Maak(Huis, "Jip", "Berk");
        using var nadia = await Huis.Als("nadia");
        await Onveilig(await nadia.Get($"/casus/{casus}/veiligheid"), "Jip", "24-11-2026").Druk("Veiligheid vastleggen");
        var erbij = await (await (await nadia.Get($"/casus/{casus}/veiligheid")).Klik("Bodemeis toevoegen")).Vul("Wat moet minimaal geregeld zijn?", "Jip slaapt bij oma").Vul("Eerste controle", "25-11-2026").Druk("Bodemeis toevoegen");
        erbij.Tekst.ShouldContain("Jip slaapt bij oma");
        var zonder = await (await erbij.Klik("Controleren")).Vul("Nieuwe controledag", "26-11-2026").Druk("Controle verzetten");
        zonder.Status.ShouldBe(HttpStatusCode.BadRequest);
        zonder.FoutBij("Waarom op een andere dag?").ShouldNotBeNull();
        zonder.Waarde("Nieuwe controledag").ShouldBe("26-11-2026");
        var verzet = await zonder.Vul("Waarom op een andere dag?", "Moeder is dinsdag in het ziekenhuis.").Druk("Controle verzetten");
        verzet.Tekst.ShouldContain("26-11-2026");
        (await nadia.Get($"/casus/{casus}/tijdlijn")).Tekst.ShouldContain("verzet van 24-11-2026 naar 26-11-2026: Moeder is dinsdag in het ziekenhuis.");
        (await Huis.Uit(db => db.Set<Eenplan.Web.Onderdelen.Termijnen.Contract.Termijnregel>().Where(t => t.CasusId == casus && t.Code == "BodemeisControle").Select(t => t.Laatste).ToListAsync())).Order().ShouldBe([new(2026, 11, 25), new(2026, 11, 26)]);
    }

    [Fact]
    [Eis("CR-003")]
    public async Task Met_een_ander_instrument_wegen_kan_alleen_onderbouwd_en_blijft_in_het_dossier()
    {
        var casus = await Proefgezin.Maak(Huis, "Floor", "Wal");
        using var nadia = await Huis.Als("nadia");
        var geweigerd = await (await nadia.Get($"/casus/{casus}/veiligheid")).Kies("Is Floor op dit moment veilig genoeg?", "Ja, voldoende").Vul("Waarmee heb je gewogen?", "LIRIK").Druk("Veiligheid vastleggen");
        geweigerd.Status.ShouldBe(HttpStatusCode.BadRequest);
        geweigerd.Tekst.ShouldContain("Doe je het hier anders?");
        geweigerd.AlleTekst.ShouldContain("Nog niet gewogen");
        var kort = await geweigerd.Vul("Ik wijk hiervan af, omdat …", "kort").Druk("Veiligheid vastleggen");
        kort.FoutBij("Ik wijk hiervan af, omdat …").ShouldNotBeNull();
        var mag = await kort.Vul("Ik wijk hiervan af, omdat …", "De school woog al met de LIRIK en wil dat niet overdoen.").Druk("Veiligheid vastleggen");
        mag.Status.ShouldBe(HttpStatusCode.OK);
        var overzicht = await nadia.Get($"/casus/{casus}");
        overzicht.Tekst.ShouldContain("Afwijkingen");
        overzicht.Tekst.ShouldContain("Omdat: De school woog al met de LIRIK en wil dat niet overdoen.");
        (await nadia.Get($"/casus/{casus}/tijdlijn")).Tekst.ShouldContain("Afgeweken van: Voor de directe veiligheid gebruik je");
        (await Huis.Uit(db => db.Set<Afwijking>().SingleAsync(a => a.CasusId == casus))).Code.ShouldBe("ander-instrument");
        (await nadia.Get($"/casus/{casus}/veiligheid")).Tekst.ShouldContain("Nadia el Amrani met LIRIK");
    }

    [Fact]
    [Eis("CR-003")]
    public async Task Sluiten_zonder_dat_een_kind_gesproken_is_vraagt_een_reden_en_een_verbod_blijft_een_verbod()
    {
        var casus = await Proefgezin.Maak(Huis, "Cato", "Lind", "01-01-2012");
        using var nadia = await Huis.Als("nadia");
        await Onveilig(await nadia.Get($"/casus/{casus}/veiligheid"), "Cato").Druk("Veiligheid vastleggen");
        await (await nadia.Get($"/casus/{casus}")).Druk("Naar screening");
        Pagina Sluit(Pagina p) => p.Vul("Waarom kan het gezin alleen verder?", "Het gezin redt het.").Vul("Wanneer vraag je nog één keer hoe het gaat?", "23-02-2027");
        var onveilig = await Sluit(await nadia.Get($"/casus/{casus}/regie")).Druk("Casus sluiten");
        onveilig.Fouten.ShouldHaveSingleItem().ShouldContain("onveilig kind blijft open");
        onveilig.Tekst.ShouldNotContain("Ik wijk hiervan af");

        await (await nadia.Get($"/casus/{casus}/veiligheid")).Kies("Is Cato op dit moment veilig genoeg?", "Ja, voldoende").Druk("Veiligheid vastleggen");
        var ongesproken = await Sluit(await nadia.Get($"/casus/{casus}/regie")).Druk("Casus sluiten");
        ongesproken.Status.ShouldBe(HttpStatusCode.Conflict);
        ongesproken.Fouten.ShouldHaveSingleItem().ShouldContain("Cato is nog niet gesproken");
        var dicht = await ongesproken.Vul("Ik wijk hiervan af, omdat …", "Cato woont nu bij haar tante in Groningen.").Druk("Casus sluiten");
        dicht.Tekst.ShouldContain("Gesloten op 23-11-2026");
        dicht.Tekst.ShouldContain("Cato woont nu bij haar tante in Groningen.");
    }

    [Fact]
    public async Task De_geschiedenis_zegt_wie_wanneer_woog_en_tekent_elk_kind()
    {
        var casus = await Proefgezin.Maak(Huis, "Ties", "Dam");
        await Proefgezin.Voeg(Huis, casus, new("Puk", null, "Dam") { Geboren = new(2022, 2, 2) }, Gezinsrol.Kind);
        using var nadia = await Huis.Als("nadia");
        await (await nadia.Get($"/casus/{casus}/veiligheid")).Kies("Is Ties op dit moment veilig genoeg?", "Ja, voldoende").Kies("Is Puk op dit moment veilig genoeg?", "Ik weet het nog niet").Vul("Wat heb je gezien of gehoord over Puk?", "Nog niet gezien.")
            .Vul("Wat moet minimaal geregeld zijn?", "Puk wordt vandaag gezien").Vul("Eerste controle", "23-11-2026").Druk("Veiligheid vastleggen");
        Huis.Klok.Nu = Huis.Klok.Nu.AddMinutes(1);
        await (await nadia.Get($"/casus/{casus}/veiligheid")).Kies("Is Ties op dit moment veilig genoeg?", "Ja, voldoende").Kies("Is Puk op dit moment veilig genoeg?", "Ja, voldoende").Druk("Veiligheid vastleggen");
        Huis.Klok.Nu = Proefklok.Maandag;
        var pagina = await nadia.Get($"/casus/{casus}/veiligheid");
        pagina.Document.QuerySelectorAll("svg circle.b-punt").Length.ShouldBe(4);
        pagina.Document.QuerySelectorAll("svg circle.b-punt--goed").Length.ShouldBe(3);
        pagina.Tekst.ShouldContain("Puk: nog niet bekend.");
        pagina.Tekst.ShouldContain("Nadia el Amrani met ARIJ-veiligheidstaxatie");
    }
}

public sealed class VeiligheidTests_Sqlite(SqliteHuis huis) : VeiligheidTests(huis), IClassFixture<SqliteHuis>;

public sealed class VeiligheidTests_Postgres(PostgresHuis huis) : VeiligheidTests(huis), IClassFixture<PostgresHuis>;
