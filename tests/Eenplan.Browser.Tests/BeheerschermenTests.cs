using Microsoft.Playwright;

namespace Eenplan.Browser.Tests;

/// <summary>The screens of the functioneel beheerder, the privacy officer, and of one's own account.</summary>
public sealed class BeheerschermenTests(Browser browser) : IClassFixture<Browser>
{
    [Theory]
    [InlineData(1280)]
    [InlineData(360)]
    [InlineData(320)]
    public async Task Van_de_beheerder(int breed)
    {
        var pagina = await browser.Open("Ton Schipper", breed);
        await Keur(pagina, "beheer");
        foreach (var deel in new[] { "beheer/accounts", "beheer/accounts/nieuw", "beheer/api-sleutels", "beheer/api-sleutels/nieuw", "beheer/profiel", "beheer/journaal", "api", "account", "account/wachtwoord", "account/tweede-stap" })
        {
            await pagina.GotoAsync("/zoetermeer/" + deel);
            await Keur(pagina, deel.Replace('/', '-'));
        }

        await pagina.GotoAsync("/zoetermeer/beheer/accounts");
        await pagina.GetByRole(AriaRole.Link, new() { Name = "Nadia el Amrani" }).ClickAsync();
        await Keur(pagina, "beheer-account");
        await pagina.GetByRole(AriaRole.Link, new() { Name = "Toegang stoppen" }).ClickAsync();
        await Keur(pagina, "beheer-toegang-stoppen");
        await pagina.GotoAsync("/zoetermeer/beheer/journaal");
        await pagina.GetByRole(AriaRole.Button, new() { Name = "Controleer nu" }).ClickAsync();
        await Keur(pagina, "beheer-journaal-uitslag");
        await pagina.GotoAsync("/zoetermeer/beheer/api-sleutels/nieuw");
        await pagina.GetByRole(AriaRole.Button, new() { Name = "Sleutel maken" }).ClickAsync();
        await Keur(pagina, "beheer-api-sleutel-fouten");
    }

    [Theory]
    [InlineData(1280)]
    [InlineData(360)]
    public async Task Van_de_privacy_officer(int breed)
    {
        var regisseur = await browser.Open("Nadia el Amrani", breed);
        await regisseur.GetByRole(AriaRole.Link, new() { Name = "Joël, 6 jaar · Kofi" }).First.ClickAsync();
        await regisseur.GotoAsync(new Uri(regisseur.Url).AbsolutePath + "/inzage");
        await Keur(regisseur, "casus-inzage");
        var pagina = await browser.Open("Yvonne Kemp", breed);
        await Keur(pagina, "inzagelog");
    }

    static async Task Keur(IPage pagina, string naam)
    {
        await Browser.KeurGoed(pagina);
        await Browser.Foto(pagina, naam);
    }
}
