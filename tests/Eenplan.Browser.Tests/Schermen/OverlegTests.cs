using Microsoft.Playwright;

namespace Eenplan.Browser.Tests.Schermen;

/// <summary>A case goes from the waiting list to the agenda of a consultation and is decided: pages one only meets on the way.</summary>
[Collection("demo")]
public sealed class OverlegTests(Browser browser)
{
    [Fact]
    public async Task Een_zaak_gaat_van_de_wachtlijst_naar_een_besluit()
    {
        var pagina = await browser.Open(Schermtabel.Regisseur);
        var casus = $"/{Demozaken.Gemeente}/casus/{await new Demozaken(browser.Huis).Casus("Finn")}";
        await pagina.GotoAsync(casus + "/overleg");
        await pagina.GetByLabel("Iets anders").CheckAsync();
        await pagina.GetByLabel("Wat is de aanleiding?").FillAsync("Oma haalt Finn op woensdag niet meer van school.");
        await Klik(pagina, "Zaak inbrengen");
        await Browser.Keur(pagina, "overleg-wacht");

        await pagina.GotoAsync($"/{Demozaken.Gemeente}/overleggen/plannen");
        await pagina.GetByLabel("Casuïstiekoverleg").CheckAsync();
        await pagina.GetByLabel("Dag").FillAsync("23-11-2026");
        await pagina.GetByLabel("Van", new() { Exact = true }).FillAsync("9.30");
        await pagina.GetByLabel("Tot", new() { Exact = true }).FillAsync("11.00");
        await pagina.GetByLabel("Wie zit voor?").SelectOptionAsync(new SelectOptionValue { Index = 1 });
        await Klik(pagina, "Plannen");
        await Browser.Keur(pagina, "overleg-agenda-leeg");
        await pagina.GetByRole(AriaRole.Checkbox).First.CheckAsync();
        await Klik(pagina, "Op de agenda zetten");
        await Browser.Keur(pagina, "overleg-agenda");
        await Wandeling.Daarna(pagina, () => pagina.Locator(".een-agenda a").First.ClickAsync());
        await Browser.Keur(pagina, "overleg-zaak");
        await pagina.GotoAsync($"/{Demozaken.Gemeente}/overleggen");
        await Browser.Keur(pagina, "overleggen-gepland");
    }

    static Task Klik(IPage pagina, string knop) =>
        Wandeling.Daarna(pagina, () => pagina.GetByRole(AriaRole.Button, new() { Name = knop, Exact = true }).ClickAsync());
}
