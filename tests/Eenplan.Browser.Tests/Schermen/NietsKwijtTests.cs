using Eenplan.Web.Platform.Identiteit;
using Microsoft.Playwright;

namespace Eenplan.Browser.Tests.Schermen;

/// <summary>What a worker sees when a session ends while she types, and of the forms that correct something.</summary>
[Collection("demo")]
public sealed class NietsKwijtTests(Browser browser)
{
    [Fact]
    public async Task Een_verlopen_sessie_tijdens_het_typen_laat_de_tekst_staan()
    {
        var pagina = await browser.Open(Schermtabel.Regisseur);
        await pagina.GotoAsync(await Casus() + "/contact");
        await pagina.Context.ClearCookiesAsync(new() { Name = Identiteitsdiensten.Koekje });
        await pagina.GetByLabel("Wat is er gezegd of gebeurd?").FillAsync("Oma belt vanavond.");
        await pagina.GetByLabel("Wat is er gezegd of gebeurd?").BlurAsync();
        await Assertions.Expect(pagina.Locator(".een-concept")).ToContainTextAsync("Niet bewaard. Je tekst staat hier nog.");
        (await pagina.GetByLabel("Wat is er gezegd of gebeurd?").InputValueAsync()).ShouldBe("Oma belt vanavond.");
        await Browser.Keur(pagina, "concept-sessie-weg");

        var ander = await pagina.Context.RunAndWaitForPageAsync(() => pagina.GetByRole(AriaRole.Link, new() { Name = "Log in op een nieuw tabblad" }).ClickAsync());
        await Wandeling.Daarna(ander, () => ander.GetByRole(AriaRole.Button, new() { Name = "Ga verder als Nadia el Amrani" }).ClickAsync());
        await pagina.GetByLabel("Wat is er gezegd of gebeurd?").FillAsync("Oma belt vanavond terug.");
        await pagina.GetByLabel("Wat is er gezegd of gebeurd?").BlurAsync();
        await Assertions.Expect(pagina.Locator(".een-concept")).ToContainTextAsync("Concept van");
    }

    [Fact]
    public async Task Corrigeren()
    {
        var pagina = await browser.Open(Schermtabel.Regisseur);
        var casus = await Casus();
        await pagina.GotoAsync($"{casus}/taken");
        await pagina.GetByLabel("Wat moet er gebeuren?").FillAsync("Bel de school over de nacht");
        await pagina.GetByLabel("Uiterlijk op").FillAsync("31-12-2030");
        await Wandeling.Daarna(pagina, () => pagina.GetByRole(AriaRole.Button, new() { Name = "Taak maken" }).ClickAsync());
        await Browser.Keur(pagina, "taken-eigen");
        await Klik(pagina, "Wijzigen of intrekken");
        await Browser.Keur(pagina, "taak-wijzigen");
        await Wandeling.Daarna(pagina, () => pagina.GetByRole(AriaRole.Button, new() { Name = "Ja, trek deze taak in" }).ClickAsync());

        await pagina.GotoAsync($"{casus}/veiligheid");
        await Klik(pagina, "Klopt deze weging niet?");
        await Browser.Keur(pagina, "weging-verbeteren");
        await Klik(pagina, "Alleen intrekken");
        await Browser.Keur(pagina, "weging-intrekken");
        await Wandeling.Daarna(pagina, () => pagina.GetByRole(AriaRole.Button, new() { Name = "Ja, trek deze weging in" }).ClickAsync());
        await Browser.Keur(pagina, "weging-intrekken-fout");

        await pagina.GotoAsync($"{casus}/gezin");
        await Wandeling.Daarna(pagina, () => pagina.Locator("main a[href*='/gezin/lid/']").First.ClickAsync());
        await Klik(pagina, "Uit het gezin laten gaan");
        await Browser.Keur(pagina, "gezin-lid-weg");
    }

    async Task<string> Casus() => $"/{Demozaken.Gemeente}/casus/{await new Demozaken(browser.Huis).Casus("Joël")}";

    static Task Klik(IPage pagina, string link) => Wandeling.Daarna(pagina, () => pagina.GetByRole(AriaRole.Link, new() { Name = link }).First.ClickAsync());
}
