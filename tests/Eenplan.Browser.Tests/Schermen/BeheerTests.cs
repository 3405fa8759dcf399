using Microsoft.Playwright;

namespace Eenplan.Browser.Tests.Schermen;

/// <summary>What the functioneel beheerder meets on the way: a key that is shown once, a refusal, the verdict of the journal.</summary>
[Collection("demo")]
public sealed class BeheerTests(Browser browser)
{
    [Fact]
    public async Task Sleutel_maken_en_intrekken_en_het_journaal_controleren()
    {
        var pagina = await browser.Open(Schermtabel.Beheerder);
        await pagina.GotoAsync("/zoetermeer/beheer/journaal");
        await pagina.GetByRole(AriaRole.Button, new() { Name = "Controleer nu" }).ClickAsync();
        await Browser.Keur(pagina, "beheer-journaal-uitslag");
        await pagina.GotoAsync("/zoetermeer/beheer/api-sleutels/nieuw");
        await pagina.GetByRole(AriaRole.Button, new() { Name = "Sleutel maken" }).ClickAsync();
        await Assertions.Expect(pagina.Locator("#fouten")).ToBeVisibleAsync();
        await Browser.Keur(pagina, "beheer-api-sleutel-fouten");
        await pagina.GetByLabel("Naam van de toepassing").FillAsync("Schoolsysteem De Kornoelje");
        await pagina.GetByLabel("Wie staat ervoor in?").SelectOptionAsync(new SelectOptionValue { Label = "Samir Haddou" });
        await pagina.GetByLabel("Wat mag de toepassing?").SelectOptionAsync("Toegangsmedewerker");
        await pagina.GetByLabel("Voor welk team?").SelectOptionAsync("cat");
        await pagina.GetByRole(AriaRole.Button, new() { Name = "Sleutel maken" }).ClickAsync();
        await Assertions.Expect(pagina.Locator("code.een-eenmalig")).ToBeVisibleAsync();
        await Browser.Keur(pagina, "beheer-api-sleutel-klaar");
        await pagina.GotoAsync("/zoetermeer/beheer/api-sleutels");
        await Browser.Keur(pagina, "beheer-api-sleutels-gevuld");
        await pagina.GetByRole(AriaRole.Link, new() { Name = "Intrekken" }).First.ClickAsync();
        await Browser.Keur(pagina, "beheer-api-sleutel-intrekken");
    }
}
