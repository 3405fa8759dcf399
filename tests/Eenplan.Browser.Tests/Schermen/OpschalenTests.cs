using Microsoft.Playwright;

namespace Eenplan.Browser.Tests.Schermen;

/// <summary>A question to a GI that waits for its outcome: a page one only meets on the way.</summary>
[Collection("demo")]
public sealed class OpschalenTests(Browser browser)
{
    [Fact]
    public async Task Een_vraag_aan_een_gi_wacht_op_haar_uitkomst()
    {
        var pagina = await browser.Open(Schermtabel.Regisseur);
        await pagina.GotoAsync($"/{Demozaken.Gemeente}/casus/{await new Demozaken(browser.Huis).Casus("Finn")}/opschalen");
        await pagina.GetByText("Vraag stellen aan een GI").ClickAsync();
        await pagina.GetByLabel("Welke instelling?").FillAsync("Jeugdbescherming west");
        await pagina.GetByLabel("Wat vraag je?").FillAsync("Kunnen jullie meedenken over school?");
        await pagina.GetByLabel("Gevraagd op").FillAsync("02-11-2026");
        await Wandeling.Daarna(pagina, () => pagina.GetByRole(AriaRole.Button, new() { Name = "Vraag vastleggen", Exact = true }).ClickAsync());
        await Browser.Keur(pagina, "opschalen-gevraagd");
        await Wandeling.Daarna(pagina, () => pagina.GetByRole(AriaRole.Link, new() { Name = "Uitkomst vastleggen" }).First.ClickAsync());
        await Browser.Keur(pagina, "opschalen-uitkomst");
    }
}
