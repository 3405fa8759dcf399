using Microsoft.Playwright;

namespace Eenplan.Browser.Tests.Schermen;

/// <summary>The same person twice: found before it happens, and put together after it did.</summary>
[Collection("demo")]
public sealed class GezinTests(Browser browser)
{
    [Fact]
    public async Task Iemand_die_er_al_is_wordt_gevonden_en_wie_dubbel_staat_wordt_een()
    {
        var pagina = await browser.Open(Schermtabel.Regisseur);
        var zaken = new Demozaken(browser.Huis);
        var gezin = $"/{Demozaken.Gemeente}/casus/{await zaken.Casus("Emeka")}/gezin";
        await pagina.GotoAsync(gezin + "/persoon");
        await pagina.GetByRole(AriaRole.Button, new() { Name = "Bewaren", Exact = true }).ClickAsync();
        await Assertions.Expect(pagina.Locator("#fouten")).ToBeVisibleAsync();
        await Browser.Keur(pagina, "gezin-persoon-fouten");
        await VulInes(pagina);
        await Assertions.Expect(pagina.GetByRole(AriaRole.Heading, new() { Name = "Kennen we deze persoon al?" })).ToBeVisibleAsync();
        await Browser.Keur(pagina, "gezin-persoon-bekend");
        await pagina.GetByLabel("Iemand anders: maak een nieuwe persoon").CheckAsync();
        await pagina.GetByRole(AriaRole.Button, new() { Name = "Bewaren", Exact = true }).ClickAsync();
        await Assertions.Expect(pagina.Locator("h1")).ToContainTextAsync("Gezin Okafor");

        await pagina.GotoAsync(gezin + "/dubbel");
        await Browser.Keur(pagina, "gezin-dubbel");
        await pagina.GetByRole(AriaRole.Link, new() { Name = "Vergelijken" }).First.ClickAsync();
        await Assertions.Expect(pagina.Locator("h1")).ToHaveTextAsync("Is dit dezelfde persoon?");
        await Browser.Keur(pagina, "gezin-samenvoegen");
    }

    async Task VulInes(IPage pagina)
    {
        var geboren = await new Demozaken(browser.Huis).Geboren("Inês");
        await pagina.GetByLabel("Ouder", new() { Exact = true }).CheckAsync();
        await pagina.GetByLabel("Voornaam").FillAsync("Ines");
        await pagina.GetByLabel("Achternaam").FillAsync("Costa");
        await pagina.GetByLabel("Geboortedatum", new() { Exact = true }).FillAsync(Domein.Gedeeld.Datum.Toon(geboren));
        await pagina.GetByRole(AriaRole.Button, new() { Name = "Bewaren", Exact = true }).ClickAsync();
    }
}
