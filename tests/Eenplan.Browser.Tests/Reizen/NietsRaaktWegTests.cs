using Eenplan.Tests;
using Microsoft.Playwright;

namespace Eenplan.Browser.Tests.Reizen;

/// <summary>Two people on one form, and a person who was called away: both find everything back.</summary>
public sealed class NietsRaaktWegTests(Chromium chromium, SqliteHuis huis) : IClassFixture<SqliteHuis>
{
    const string Notitie = "Waar let een collega op bij een huisbezoek?";

    [Fact]
    public async Task Twee_mensen_op_een_formulier_zien_beide_teksten_en_kiezen()
    {
        var casus = await Gezin("Bakir");
        var nadia = await Wandeling.Als(chromium, huis, "Nadia el Amrani", 1280, script: true);
        var joost = await Wandeling.Als(chromium, huis, "Joost Hendriks", 1280, script: true);
        await nadia.Ga(casus + "/gezin");
        await joost.Ga(casus + "/gezin");
        await joost.Vul(Notitie, "De hond ligt achter de deur.");
        await joost.Vul("Geldt tot en met", "31-12-2026");
        await joost.Druk("Notitie bewaren");
        await nadia.Vul(Notitie, "Bel eerst; de bel is stuk.");
        await nadia.Vul("Geldt tot en met", "31-12-2026");
        await nadia.Druk("Notitie bewaren");
        await nadia.Ziet("Jij en Joost Hendriks schreven tegelijk");
        await nadia.Ziet("De hond ligt achter de deur.");
        await nadia.Ziet("Bel eerst; de bel is stuk.");
        await nadia.Kies($"Wat bewaar je bij ‘{Notitie}’?", "Gebruik wat ik hieronder invul");
        await nadia.Pagina.Locator("#invoer-notitie").FillAsync("Bel eerst; de bel is stuk. De hond ligt achter de deur.");
        await nadia.Druk("Notitie bewaren");
        await nadia.Ziet("Bel eerst; de bel is stuk. De hond ligt achter de deur.");
    }

    [Fact]
    public async Task Een_concept_overleeft_het_einde_van_de_sessie()
    {
        var casus = await Gezin("Dogan");
        var nadia = await Wandeling.Als(chromium, huis, "Nadia el Amrani", 360, script: true);
        await nadia.Ga(casus + "/contact");
        await nadia.Vul("Wat is er gezegd of gebeurd?", "Moeder vertelde iets wat nog niet af is.");
        await nadia.Pagina.GetByLabel("Wat is er gezegd of gebeurd?").BlurAsync();
        await Assertions.Expect(nadia.Pagina.Locator(".een-concept")).ToContainTextAsync("Concept van");
        huis.Klok.Nu += TimeSpan.FromMinutes(25);
        await nadia.Pagina.ReloadAsync();
        await nadia.Ziet("Je sessie is gestopt");
        await nadia.Druk("Ga verder als Nadia el Amrani");
        nadia.Pad.ShouldEndWith("/contact");
        await Assertions.Expect(nadia.Pagina.GetByLabel("Wat is er gezegd of gebeurd?")).ToHaveValueAsync("Moeder vertelde iets wat nog niet af is.");
        await nadia.Ziet("Dit had je nog niet vastgelegd");
        await nadia.Kies("Hoe hadden jullie contact?", "Telefoon");
        await nadia.Druk("Contact vastleggen");
        await nadia.Ziet("Moeder vertelde iets wat nog niet af is.");
    }

    /// <summary>A family of Nadia with Joost as replacement, made over HTTP: that way is walked elsewhere.</summary>
    async Task<string> Gezin(string achternaam)
    {
        using var sanne = await huis.Als("sanne");
        await (await sanne.Get("/signalen/nieuw"))
            .Kies("Melder", "Burger").Vul("Voornaam", "Mia").Vul("Achternaam", achternaam).Vul("De zorg, in de woorden van de melder", "Mia is veel alleen.").Kies("Hoe snel moet er iemand kijken?", "Deze week").Druk("Signaal vastleggen");
        using var fatima = await huis.Als("fatima");
        var toewijzen = await (await fatima.Get("/signalen")).Klik("Toewijzen");
        var regisseur = toewijzen.Document.QuerySelectorAll("main label").Select(l => l.TextContent.Trim()).First(l => l.StartsWith("Nadia", StringComparison.Ordinal));
        await toewijzen.Kies("Regisseur", regisseur).Vul("Vaste vervanger", "Joost Hendriks").Druk("Toewijzen");
        return toewijzen.Pad[("/" + Huis.Proefstad).Length..^"/toewijzen".Length];
    }
}
