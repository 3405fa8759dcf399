using Microsoft.Playwright;

namespace Eenplan.Browser.Tests;

/// <summary>Every main screen at 1280 and 320–360 px: axe is silent, nothing scrolls sideways, and a picture is kept to look at.</summary>
public sealed class SchermenTests(Browser browser) : IClassFixture<Browser>
{
    [Theory]
    [InlineData(1280)]
    [InlineData(360)]
    public async Task Voor_de_deur(int breed)
    {
        var pagina = await browser.Open(null, breed);
        await Browser.KeurGoed(pagina);
        await Browser.Foto(pagina, "aanmelden");
    }

    [Theory]
    [InlineData(1280)]
    [InlineData(360)]
    [InlineData(320)]
    public async Task Van_de_regisseur(int breed)
    {
        var pagina = await browser.Open("Nadia el Amrani", breed);
        await Keur(pagina, "werkvoorraad");
        await pagina.GetByRole(AriaRole.Link, new() { Name = "Joël, 6 jaar · Kofi" }).First.ClickAsync();
        await Keur(pagina, "casus");
        var casus = new Uri(pagina.Url).AbsolutePath;
        foreach (var deel in new[] { "veiligheid", "veiligheid/eis", "gezin", "gezin/persoon", "gezin/huis", "gezin/gezag", "gezin/dubbel", "contacten", "contact", "taken", "tijdlijn", "werkaantekeningen", "regie", "toewijzen", "teruggeven", "waarneming", "uitstel?code=BodemeisControle" })
        {
            await pagina.GotoAsync($"{casus}/{deel}");
            await Keur(pagina, deel.Split('?')[0].Replace('/', '-'));
        }

        await pagina.GotoAsync($"{casus}/contact");
        await pagina.GetByRole(AriaRole.Button, new() { Name = "Contact vastleggen" }).ClickAsync();
        (await pagina.TitleAsync()).ShouldStartWith("Fout:");
        await Keur(pagina, "contact-fouten");
        foreach (var deel in new[] { "signalen", "signalen/nieuw", "zoeken", "werkvoorraad?vervang=true", "werkvoorraad?wat=Wacht", "afwezigheid" })
        {
            await pagina.GotoAsync("/zoetermeer/" + deel);
            await Keur(pagina, deel.Split('?')[0].Replace('/', '-') + (deel.Contains('?', StringComparison.Ordinal) ? "-" + deel.Split('=')[1] : ""));
        }
    }

    [Theory]
    [InlineData(1280)]
    [InlineData(360)]
    public async Task Van_het_dossier(int breed)
    {
        var pagina = await browser.Open("Nadia el Amrani", breed);
        await pagina.GotoAsync("/zoetermeer/contact");
        await Keur(pagina, "nieuw-contact");
        await pagina.GotoAsync("/zoetermeer/werkvoorraad");
        await pagina.GetByRole(AriaRole.Link, new() { Name = "Joël, 6 jaar · Kofi" }).First.ClickAsync();
        var casus = new Uri(pagina.Url).AbsolutePath;

        // A draft keeps itself half a second after leaving a field.
        await pagina.GotoAsync($"{casus}/contact");
        await pagina.GetByLabel("Wat is er gezegd of gebeurd?").FillAsync("Oma haalt Joël op woensdag van school.");
        await pagina.GetByLabel("Wat is er gezegd of gebeurd?").BlurAsync();
        await Assertions.Expect(pagina.Locator(".een-concept")).ToContainTextAsync("Concept van");
        await pagina.GotoAsync($"{casus}/contact");
        await Keur(pagina, "contact-concept");
        await pagina.GotoAsync("/zoetermeer/concepten");
        await Keur(pagina, "concepten");
        await pagina.GetByRole(AriaRole.Link, new() { Name = "Weggooien" }).First.ClickAsync();
        await Keur(pagina, "concept-weg");
        await pagina.GetByRole(AriaRole.Button, new() { Name = "Ja, gooi weg" }).ClickAsync();

        await pagina.GotoAsync($"{casus}/tijdlijn?soort=Veiligheid");
        await Keur(pagina, "tijdlijn-veiligheid");
        await pagina.GetByRole(AriaRole.Link, new() { Name = "Waarom?" }).First.ClickAsync();
        await Keur(pagina, "feit");

        // Two windows, one person: both texts side by side.
        await pagina.GotoAsync($"{casus}/werkaantekeningen");
        var ander = await pagina.Context.NewPageAsync();
        await ander.GotoAsync($"{casus}/werkaantekeningen");
        await ander.GetByLabel("Aantekeningen").FillAsync("Vraag tante Efua naar het rooster van de nacht.");
        await ander.GetByRole(AriaRole.Button, new() { Name = "Bewaren", Exact = true }).ClickAsync();
        await ander.CloseAsync();
        await pagina.GetByLabel("Aantekeningen").FillAsync("Vraag oma naar het rooster van de week, en bel school.");
        await pagina.GetByRole(AriaRole.Button, new() { Name = "Bewaren", Exact = true }).ClickAsync();
        await Keur(pagina, "botsing");

        await pagina.GotoAsync($"{casus}/contact");
        await pagina.GetByLabel("Telefoon").CheckAsync();
        await pagina.GetByLabel("Wat is er gezegd of gebeurd?").FillAsync("Oma haalt Joël op woensdag van school.");
        await pagina.GetByRole(AriaRole.Button, new() { Name = "Contact vastleggen" }).ClickAsync();
        await pagina.GotoAsync($"{casus}/contacten");
        await Keur(pagina, "contacten-eigen");
        await pagina.GetByRole(AriaRole.Link, new() { Name = "Hoort bij een ander gezin" }).First.ClickAsync();
        await Keur(pagina, "contact-verplaatsen");
    }

    [Theory]
    [InlineData(1280)]
    [InlineData(360)]
    public async Task Van_de_teamleider(int breed)
    {
        var pagina = await browser.Open("Gerda Vos", breed);
        await pagina.GotoAsync("/zoetermeer/team");
        await Keur(pagina, "team");
    }

    [Theory]
    [InlineData(1280)]
    [InlineData(360)]
    public async Task Van_de_regelhulp_en_de_API(int breed)
    {
        var pagina = await browser.Open(null, breed);
        foreach (var deel in new[] { "api", "regelhulp", "regelhulp/werkdagen", "regelhulp/termijn" })
        {
            await pagina.GotoAsync("/zoetermeer/" + deel);
            await Keur(pagina, deel.Replace('/', '-'));
        }

        await pagina.GetByLabel("Welke termijn?").SelectOptionAsync("Kennisneming");
        await pagina.GetByLabel("Wanneer begint de termijn?").FillAsync("05-11-2026");
        await pagina.GetByRole(AriaRole.Button, new() { Name = "Reken uit" }).ClickAsync();
        await Keur(pagina, "regelhulp-termijn-antwoord");
    }

    static async Task Keur(IPage pagina, string naam)
    {
        await Browser.KeurGoed(pagina);
        await Browser.Foto(pagina, naam);
    }
}
