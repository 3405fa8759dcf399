using Eenplan.Web.Platform.Identiteit;
using Microsoft.Playwright;

namespace Eenplan.Browser.Tests;

/// <summary>What a worker sees when a session ends while she types, and of the forms that correct something: axe is silent, nothing scrolls sideways.</summary>
public sealed class NietsKwijtTests(Browser browser) : IClassFixture<Browser>
{
    [Theory]
    [InlineData(1280)]
    [InlineData(360)]
    public async Task Een_verlopen_sessie_tijdens_het_typen_laat_de_tekst_staan(int breed)
    {
        var pagina = await browser.Open("Nadia el Amrani", breed);
        await pagina.GetByRole(AriaRole.Link, new() { Name = "Joël, 6 jaar · Kofi" }).First.ClickAsync();
        var casus = new Uri(pagina.Url).AbsolutePath;
        await pagina.GotoAsync($"{casus}/contact");
        await pagina.Context.ClearCookiesAsync(new() { Name = Identiteitsdiensten.Koekje });
        await pagina.GetByLabel("Wat is er gezegd of gebeurd?").FillAsync("Oma belt vanavond.");
        await pagina.GetByLabel("Wat is er gezegd of gebeurd?").BlurAsync();
        await Assertions.Expect(pagina.Locator(".een-concept")).ToContainTextAsync("Niet bewaard. Je tekst staat hier nog.");
        (await pagina.GetByLabel("Wat is er gezegd of gebeurd?").InputValueAsync()).ShouldBe("Oma belt vanavond.");
        await Keur(pagina, "concept-sessie-weg");

        var ander = await pagina.Context.RunAndWaitForPageAsync(() => pagina.GetByRole(AriaRole.Link, new() { Name = "Log in op een nieuw tabblad" }).ClickAsync());
        await ander.GetByRole(AriaRole.Button, new() { Name = "Ga verder als Nadia el Amrani" }).ClickAsync();
        await pagina.GetByLabel("Wat is er gezegd of gebeurd?").FillAsync("Oma belt vanavond terug.");
        await pagina.GetByLabel("Wat is er gezegd of gebeurd?").BlurAsync();
        await Assertions.Expect(pagina.Locator(".een-concept")).ToContainTextAsync("Concept van");
    }

    [Theory]
    [InlineData(1280)]
    [InlineData(360)]
    [InlineData(320)]
    public async Task Corrigeren(int breed)
    {
        var pagina = await browser.Open("Nadia el Amrani", breed);
        await pagina.GetByRole(AriaRole.Link, new() { Name = "Joël, 6 jaar · Kofi" }).First.ClickAsync();
        var casus = new Uri(pagina.Url).AbsolutePath;
        await pagina.GotoAsync($"{casus}/taken");
        await pagina.GetByLabel("Wat moet er gebeuren?").FillAsync("Bel de school over de nacht");
        await pagina.GetByLabel("Uiterlijk op").FillAsync("31-12-2030");
        await pagina.GetByRole(AriaRole.Button, new() { Name = "Taak maken" }).ClickAsync();
        await Keur(pagina, "taken-eigen");
        await pagina.GetByRole(AriaRole.Link, new() { Name = "Wijzigen of intrekken" }).First.ClickAsync();
        await Keur(pagina, "taak-wijzigen");
        await pagina.GetByRole(AriaRole.Button, new() { Name = "Ja, trek deze taak in" }).ClickAsync();

        await pagina.GotoAsync($"{casus}/veiligheid");
        await pagina.GetByRole(AriaRole.Link, new() { Name = "Klopt deze weging niet?" }).First.ClickAsync();
        await Keur(pagina, "weging-verbeteren");
        await pagina.GetByRole(AriaRole.Link, new() { Name = "Alleen intrekken" }).ClickAsync();
        await Keur(pagina, "weging-intrekken");
        await pagina.GetByRole(AriaRole.Button, new() { Name = "Ja, trek deze weging in" }).ClickAsync();
        await Keur(pagina, "weging-intrekken-fout");

        await pagina.GotoAsync($"{casus}/gezin");
        await pagina.Locator("main a[href*='/gezin/lid/']").First.ClickAsync();
        await Keur(pagina, "lid");
        await pagina.GetByRole(AriaRole.Link, new() { Name = "Uit het gezin laten gaan" }).ClickAsync();
        await Keur(pagina, "lid-weg");
    }

    static async Task Keur(IPage pagina, string naam)
    {
        await Browser.KeurGoed(pagina);
        await Browser.Foto(pagina, naam);
    }
}
