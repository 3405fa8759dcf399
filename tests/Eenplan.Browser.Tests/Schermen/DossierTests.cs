using System.Text;
using Microsoft.Playwright;

namespace Eenplan.Browser.Tests.Schermen;

/// <summary>What a regisseur meets on the way in a file: refusals, drafts, two texts at once, sharing step by step.</summary>
[Collection("demo")]
public sealed class DossierTests(Browser browser)
{
    [Fact]
    public async Task Contact_met_fouten_concept_en_verplaatsen()
    {
        var (pagina, casus) = await Open("Joël");
        await pagina.GotoAsync($"{casus}/contact");
        await Druk(pagina, "Contact vastleggen");
        (await pagina.TitleAsync()).ShouldStartWith("Fout:");
        await Browser.Keur(pagina, "contact-fouten");

        // What is chosen looks different from what is not.
        var telefoon = pagina.GetByLabel("Telefoon");
        var leeg = await telefoon.ScreenshotAsync();
        await telefoon.CheckAsync();
        await pagina.Mouse.MoveAsync(0, 0);
        (await telefoon.ScreenshotAsync()).SequenceEqual(leeg).ShouldBeFalse("een gekozen rondje ziet eruit als een leeg rondje");

        // A draft keeps itself half a second after leaving a field.
        await pagina.GotoAsync($"{casus}/contact");
        await pagina.GetByLabel("Wat is er gezegd of gebeurd?").FillAsync("Oma haalt Joël op woensdag van school.");
        await pagina.GetByLabel("Wat is er gezegd of gebeurd?").BlurAsync();
        await Assertions.Expect(pagina.Locator(".een-concept")).ToContainTextAsync("Concept van");
        await pagina.GotoAsync($"{casus}/contact");
        await Browser.Keur(pagina, "contact-concept");
        await pagina.GotoAsync("/zoetermeer/concepten");
        await Browser.Keur(pagina, "concepten");
        await pagina.GetByRole(AriaRole.Link, new() { Name = "Weggooien" }).First.ClickAsync();
        await Browser.Keur(pagina, "concept-weg");
        await Druk(pagina, "Ja, gooi weg");

        await pagina.GotoAsync($"{casus}/contact");
        await pagina.GetByLabel("Telefoon").CheckAsync();
        await pagina.GetByLabel("Wat is er gezegd of gebeurd?").FillAsync("Oma haalt Joël op woensdag van school.");
        await Druk(pagina, "Contact vastleggen");
        await pagina.GotoAsync($"{casus}/contacten");
        await Browser.Keur(pagina, "contacten-eigen");
        await pagina.GetByRole(AriaRole.Link, new() { Name = "Hoort bij een ander gezin" }).First.ClickAsync();
        await Browser.Keur(pagina, "contact-verplaatsen");
    }

    [Fact]
    public async Task Afspraken_bevestigen_en_een_mail_die_niet_te_lezen_is()
    {
        var (pagina, casus) = await Open("Mila");
        await pagina.GotoAsync($"{casus}/contact");
        await pagina.GetByLabel("Telefoon").CheckAsync();
        await pagina.GetByLabel("Met wie?").FillAsync("Sevda");
        await pagina.GetByLabel("Wat is er gezegd of gebeurd?").FillAsync("Sevda vertelt dat het thuis rustiger is.");
        await pagina.GetByLabel("Wat is er afgesproken?").FillAsync("Sevda belt maandag de school. Ik kom dinsdag om 10.00 uur langs.");
        await Druk(pagina, "Vastleggen en afspraken bevestigen");
        await Browser.Keur(pagina, "bevestigen-nieuw");
        await Druk(pagina, "Eerst bekijken");
        await Browser.Keur(pagina, "bevestigen-klopt-dit");
        await Druk(pagina, "Ja, bevestigen");
        await Browser.Keur(pagina, "contacten-bevestigd");

        await pagina.GotoAsync($"{casus}/bestanden/toevoegen");
        await pagina.GetByLabel("Bestand", new() { Exact = true }).SetInputFilesAsync(new FilePayload { Name = "kapot.eml", MimeType = "message/rfc822", Buffer = Encoding.UTF8.GetBytes("Dit was een mail.") });
        await Druk(pagina, "Toevoegen");
        await Browser.Keur(pagina, "bestanden-aanvullen");
        await pagina.GotoAsync($"{casus}/bestanden");
        await Browser.Keur(pagina, "bestanden-onvolledig");
    }

    [Fact]
    public async Task Een_kind_overlijdt()
    {
        var (pagina, casus) = await Open("Mila");
        await pagina.GotoAsync($"{casus}/gezin/veranderd/overleden");
        await pagina.GetByRole(AriaRole.Link, new() { Name = "Ruben Visser" }).ClickAsync();
        await pagina.GetByLabel("Op welke dag?").FillAsync("01-11-2026");
        await Druk(pagina, "Vastleggen");
        await Browser.Keur(pagina, "veranderd-daarna");
        await pagina.GotoAsync($"{casus}/gezin");
        await Browser.Keur(pagina, "gezin-overleden");
        await pagina.GetByRole(AriaRole.Link, new() { Name = "Meer over Ruben Visser" }).ClickAsync();
        await Browser.Keur(pagina, "veranderd-overleden-klaar");
        await pagina.GetByLabel("Wat klopte er niet?").FillAsync("Verkeerde persoon gekozen.");
        await Druk(pagina, "Vergissing herstellen");
        await Assertions.Expect(pagina.GetByText("Het is vastgelegd.")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Twee_teksten_tegelijk_en_zoeken_in_de_tijdlijn()
    {
        var (pagina, casus) = await Open("Joël");
        await pagina.GotoAsync($"{casus}/tijdlijn?soort=Veiligheid");
        await Browser.Keur(pagina, "tijdlijn-veiligheid");
        await pagina.GetByRole(AriaRole.Link, new() { Name = "Waarom?" }).First.ClickAsync();
        await Browser.Keur(pagina, "feit-veiligheid");

        // Two windows, one person: both texts side by side.
        await pagina.GotoAsync($"{casus}/werkaantekeningen");
        var ander = await pagina.Context.NewPageAsync();
        await ander.GotoAsync($"{casus}/werkaantekeningen");
        await ander.GetByLabel("Aantekeningen").FillAsync("Vraag tante Efua naar het rooster van de nacht.");
        await Druk(ander, "Bewaren");
        await ander.CloseAsync();
        await pagina.GetByLabel("Aantekeningen").FillAsync("Vraag oma naar het rooster van de week, en bel school.");
        await Druk(pagina, "Bewaren");
        await Browser.Keur(pagina, "botsing");
    }

    [Fact]
    public async Task Veiligheid_en_sluiten_met_fouten()
    {
        var (pagina, casus) = await Open("Lotte");
        await pagina.GotoAsync($"{casus}/veiligheid");
        await pagina.GetByLabel("Nee, onvoldoende").First.CheckAsync();
        await Druk(pagina, "Veiligheid vastleggen");
        await Browser.Keur(pagina, "veiligheid-fouten");
        await pagina.GotoAsync($"{casus}/regie");
        await Druk(pagina, "Casus sluiten");
        await Browser.Keur(pagina, "regie-fouten");
    }

    [Fact]
    public async Task Zoeken_en_een_signaal_over_een_kind_dat_we_al_kennen()
    {
        var pagina = await browser.Open(Schermtabel.Regisseur);
        await pagina.Locator("#zoek").FillAsync("mensa");
        await pagina.Keyboard.PressAsync("Enter");
        await Assertions.Expect(pagina.Locator("#gevonden")).ToBeVisibleAsync();
        await Browser.Keur(pagina, "zoeken-gevonden");
        await pagina.GotoAsync("/zoetermeer/signalen/nieuw");
        await Druk(pagina, "Signaal vastleggen");
        await Browser.Keur(pagina, "signalen-nieuw-fouten");
        await pagina.GotoAsync("/zoetermeer/signalen/nieuw");
        await pagina.GetByLabel("Voornaam").FillAsync("Joel");
        await pagina.GetByLabel("Achternaam").FillAsync("Mensa");
        await pagina.GetByLabel("De zorg, in de woorden van de melder").FillAsync("Joël loopt ’s avonds alleen over straat met zijn broertje.");
        await pagina.GetByLabel("Deze week").CheckAsync();
        await pagina.GetByLabel("Burger").CheckAsync();
        await Druk(pagina, "Signaal vastleggen");
        await Browser.Keur(pagina, "signalen-nieuw-bekend");
    }

    [Fact]
    public async Task Bestanden_en_delen()
    {
        var (pagina, casus) = await Open("Yassin");
        await pagina.GotoAsync(casus + "/bestanden/papier");
        await Druk(pagina, "Vastleggen");
        await Browser.Keur(pagina, "bestanden-fouten");
        await VulStuk(pagina);
        await pagina.GetByLabel("Waar ligt het papier?").FillAsync("Archiefkast 3, map 26-0412");
        await Druk(pagina, "Vastleggen");
        await pagina.GotoAsync(casus + "/bestanden/toevoegen");
        await VulStuk(pagina);
        await pagina.GetByLabel("Bestand", new() { Exact = true }).SetInputFilesAsync(new FilePayload { Name = "rapport.pdf", MimeType = "application/pdf", Buffer = Encoding.ASCII.GetBytes("%PDF-1.4\nstartxref\n0\n%%EOF\n") });
        await Druk(pagina, "Toevoegen");
        await Browser.Keur(pagina, "bestanden");

        await pagina.GotoAsync(casus + "/gedeeld/nieuw");
        await Druk(pagina, "Eerst bekijken");
        await Browser.Keur(pagina, "delen-fouten");
        await pagina.GetByLabel("Een professional buiten de gemeente").CheckAsync();
        await pagina.GetByLabel("Naam", new() { Exact = true }).FillAsync("Hanneke Prins, intern begeleider");
        await pagina.GetByLabel("Per e-mail").CheckAsync();
        await pagina.GetByLabel("E-mailadres of telefoonnummer").FillAsync("hanneke.prins@regenboog.example");
        await pagina.Locator("input[name='Invoer.Over']").First.CheckAsync();
        await pagina.GetByLabel("Welke gegevens zijn dit?").FillAsync("De afspraken over thuisblijven");
        await pagina.GetByLabel("De tekst").FillAsync("Yassin belt zelf als hij niet komt.\n\nZie je dat het anders gaat? Bel mij.");
        await pagina.GetByLabel("Waarvoor heeft de ander dit nodig?").FillAsync("Op school weten waar je op let");
        await pagina.GetByLabel("Toestemming").First.CheckAsync();
        await Druk(pagina, "Eerst bekijken");
        await Browser.Keur(pagina, "delen-bekijken");
        await Druk(pagina, "Ja, versturen");
        await Browser.Keur(pagina, "verstrekking-code");

        await pagina.GotoAsync(casus + "/signalen");
        await pagina.GetByRole(AriaRole.Link, new() { Name = "Melder inlichten" }).First.ClickAsync();
        await pagina.GetByLabel("Per e-mail").CheckAsync();
        await pagina.GetByLabel("E-mailadres of telefoonnummer").FillAsync("hanneke.prins@regenboog.example");
        await pagina.GetByLabel("Uitvoering van de Jeugdwet").CheckAsync();
        await Druk(pagina, "Verder");
        await Browser.Keur(pagina, "melder-bekijken");
        await pagina.GotoAsync("/zoetermeer/post");
        await pagina.Locator("main h2 a").First.ClickAsync();
        await Browser.Keur(pagina, "oefenpost-bericht");
    }

    async Task<(IPage Pagina, string Casus)> Open(string kind)
    {
        var pagina = await browser.Open(Schermtabel.Regisseur);
        return (pagina, $"/{Demozaken.Gemeente}/casus/{await new Demozaken(browser.Huis).Casus(kind)}");
    }

    static Task Druk(IPage pagina, string knop) => Wandeling.Daarna(pagina, () => pagina.GetByRole(AriaRole.Button, new() { Name = knop, Exact = true }).ClickAsync());

    static async Task VulStuk(IPage pagina)
    {
        await pagina.GetByLabel("Wat is het?").FillAsync("Schoolrapport groep 7");
        await pagina.GetByLabel("Soort").SelectOptionAsync("Verslag");
        await pagina.GetByLabel("Datum van het stuk").FillAsync("02-11-2026");
        await pagina.GetByLabel("Professional").CheckAsync();
        await pagina.GetByLabel("Naam van wie het gaf").FillAsync("Hanneke Prins, intern begeleider");
    }
}
