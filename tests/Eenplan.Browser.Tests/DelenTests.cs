using System.Text;
using Microsoft.Playwright;

namespace Eenplan.Browser.Tests;

/// <summary>Sharing, word to the reporter, files and papers, as a worker sees them: axe is silent, nothing scrolls sideways, and a picture is kept.</summary>
public sealed class DelenTests(Browser browser) : IClassFixture<Browser>
{
    [Theory]
    [InlineData(1280)]
    [InlineData(360)]
    [InlineData(320)]
    public async Task Bestanden_en_delen(int breed)
    {
        var pagina = await browser.Open("Nadia el Amrani", breed);
        await pagina.GetByRole(AriaRole.Link, new() { Name = "Joël, 6 jaar · Kofi" }).First.ClickAsync();
        var casus = new Uri(pagina.Url).AbsolutePath;

        await pagina.GotoAsync(casus + "/bestanden/papier");
        await pagina.GetByRole(AriaRole.Button, new() { Name = "Vastleggen" }).ClickAsync();
        await Keur(pagina, "bestanden-fouten");
        await VulStuk(pagina);
        await pagina.GetByLabel("Waar ligt het papier?").FillAsync("Archiefkast 3, map 26-0412");
        await pagina.GetByRole(AriaRole.Button, new() { Name = "Vastleggen" }).ClickAsync();
        await pagina.GotoAsync(casus + "/bestanden/toevoegen");
        await Keur(pagina, "bestanden-toevoegen");
        await VulStuk(pagina);
        await pagina.GetByLabel("Bestand", new() { Exact = true }).SetInputFilesAsync(new FilePayload { Name = "rapport.pdf", MimeType = "application/pdf", Buffer = Encoding.ASCII.GetBytes("%PDF-1.4\nstartxref\n0\n%%EOF\n") });
        await pagina.GetByRole(AriaRole.Button, new() { Name = "Toevoegen" }).ClickAsync();
        await Keur(pagina, "bestanden");

        await pagina.GotoAsync(casus + "/gedeeld/nieuw");
        await pagina.GetByRole(AriaRole.Button, new() { Name = "Eerst bekijken" }).ClickAsync();
        await Keur(pagina, "delen-fouten");
        await pagina.GetByLabel("Een professional buiten de gemeente").CheckAsync();
        await pagina.GetByLabel("Naam", new() { Exact = true }).FillAsync("Inge Blom, intern begeleider De Regenboog");
        await pagina.GetByLabel("Per e-mail").CheckAsync();
        await pagina.GetByLabel("E-mailadres of telefoonnummer").FillAsync("inge.blom@regenboog.example");
        await pagina.Locator("input[name='Invoer.Over']").First.CheckAsync();
        await pagina.GetByLabel("Welke gegevens zijn dit?").FillAsync("De afspraken voor de nacht");
        await pagina.GetByLabel("De tekst").FillAsync("Er is elke nacht een volwassene thuis.\n\nZie je dat het anders gaat? Bel mij.");
        await pagina.GetByLabel("Waarvoor heeft de ander dit nodig?").FillAsync("Op school weten waar je op let");
        await pagina.GetByLabel("Toestemming").First.CheckAsync();
        await pagina.GetByRole(AriaRole.Button, new() { Name = "Eerst bekijken" }).ClickAsync();
        await Keur(pagina, "delen-bekijken");
        await pagina.GetByRole(AriaRole.Button, new() { Name = "Ja, versturen" }).ClickAsync();
        await Keur(pagina, "verstrekking");
        await pagina.GotoAsync(casus + "/gedeeld");
        await Keur(pagina, "gedeeld");

        await pagina.GotoAsync(casus + "/signalen");
        await Keur(pagina, "casus-signalen");
        await pagina.GetByRole(AriaRole.Link, new() { Name = "Melder inlichten" }).First.ClickAsync();
        await Keur(pagina, "melder");
        await pagina.GotoAsync("/zoetermeer/post");
        await Keur(pagina, "oefenpost");

        var deur = await browser.Open(null, breed);
        await deur.GotoAsync("/zoetermeer/klaar/" + new string('0', 32));
        await deur.GetByRole(AriaRole.Button, new() { Name = "Openen" }).ClickAsync();
        await Keur(deur, "klaar-fout");
    }

    static async Task VulStuk(IPage pagina)
    {
        await pagina.GetByLabel("Wat is het?").FillAsync("Schoolrapport groep 3");
        await pagina.GetByLabel("Soort").SelectOptionAsync("Verslag");
        await pagina.GetByLabel("Datum van het stuk").FillAsync("02-11-2026");
        await pagina.GetByLabel("Professional").CheckAsync();
        await pagina.GetByLabel("Naam van wie het gaf").FillAsync("Inge Blom, intern begeleider");
    }

    static async Task Keur(IPage pagina, string naam)
    {
        await Browser.KeurGoed(pagina);
        await Browser.Foto(pagina, naam);
    }
}
