using Microsoft.Playwright;

namespace Eenplan.Browser.Tests.Schermen;

/// <summary>Help for a child of two households: asked, weighed, decided with a reason, the letter, and the start.</summary>
[Collection("demo")]
public sealed class HulpTests(Browser browser)
{
    [Fact]
    public async Task Hulp_van_vraag_tot_start()
    {
        var pagina = await browser.Open(Schermtabel.Regisseur);
        var zaken = new Demozaken(browser.Huis);
        var casus = await zaken.Casus("Mila");
        var hulp = $"/{Demozaken.Gemeente}/casus/{casus}/hulp";
        await pagina.GotoAsync(hulp + "/aanvraag");
        await pagina.GetByLabel("Mila,").CheckAsync();
        await pagina.GetByLabel("Welke hulp vraagt het gezin?").FillAsync("Mila wil thuis kunnen zeggen wat ze vindt zonder ruzie.");
        await pagina.GetByLabel("Er is een ondertekende aanvraag").CheckAsync();
        await Druk(pagina, "Bewaren");
        await Browser.Keur(pagina, "hulp-aanvraag-fout");
        await pagina.GetByLabel("Aanvraag ontvangen op").FillAsync("16-11-2026");
        await pagina.GetByLabel("Wie tekende de aanvraag?").SelectOptionAsync(new SelectOptionValue { Index = 1 });
        await pagina.GetByLabel("Waar ligt het papier?").FillAsync("Map 12, stadhuis");
        await Druk(pagina, "Bewaren");
        await Assertions.Expect(pagina.Locator("h1")).ToContainTextAsync("Mogelijkheden voor Mila");
        await Vul(pagina, "eigen netwerk", "Oma past op dinsdag op", "Mila vertrouwt oma", "Oma is snel moe");
        await Vul(pagina, "jeugdhulp 1", "Samen oefenen met praten", "Dichtbij, kent het gezin", "Zes weken wachten");
        await pagina.GetByLabel("Aanbieder (jeugdhulp 1)").FillAsync("De Linde");
        await Vul(pagina, "jeugdhulp 2", "Samen oefenen met praten", "Kan meteen beginnen", "Een uur reizen");
        await pagina.GetByLabel("Aanbieder (jeugdhulp 2)").FillAsync("De Eik");
        await Vul(pagina, "niets doen", null, "Rust voor iedereen", "De ruzie wordt erger");
        await pagina.GetByLabel("Dit kiezen we (jeugdhulp 1)").CheckAsync();
        await pagina.GetByLabel("Wie koos samen?").FillAsync("Sevda, Mark, Mila en Nadia");
        await pagina.GetByLabel("Welke richtlijn volg je?").SelectOptionAsync(new SelectOptionValue { Index = 1 });
        await pagina.GetByLabel("Nee, of er past geen richtlijn").CheckAsync();
        await Druk(pagina, "Bewaren");
        await Browser.Keur(pagina, "hulp-afwegen");
        await pagina.GotoAsync(hulp);
        await Browser.Keur(pagina, "hulp-gevraagd");
        await Wandeling.Daarna(pagina, () => pagina.GetByRole(AriaRole.Link, new() { Name = "Besluit nemen" }).First.ClickAsync());
        await pagina.GetByLabel("Jeugdhulp toekennen").CheckAsync();
        await pagina.GetByLabel("Wat voor jeugdhulp?").SelectOptionAsync(new SelectOptionValue { Index = 1 });
        await pagina.GetByLabel("Hoeveel hulp?").FillAsync("Elke week twee uur thuis");
        await pagina.GetByLabel("De hulp begint op").FillAsync("01-12-2026");
        await pagina.GetByLabel("Waarom besluit je dit?").FillAsync("Praten zonder ruzie lukt thuis nu niet. Oma helpt al, maar dat is niet genoeg. De hulp van De Linde is dichtbij en kent het gezin.");
        await Druk(pagina, "Besluit vastleggen");
        await Browser.Keur(pagina, "hulp-besluit-geweigerd");
        await pagina.GetByLabel("Ik wijk hiervan af, omdat").FillAsync("De richtlijn past niet bij twee huizen; we volgen wat het overleg afsprak.");
        await Druk(pagina, "Besluit vastleggen");
        await Assertions.Expect(pagina.Locator("h1")).ToContainTextAsync("Jeugdhulp toegekend");
        await Browser.Keur(pagina, "hulp-besluit");
        await Wandeling.Daarna(pagina, () => pagina.GetByRole(AriaRole.Link, new() { Name = "Brief aan" }).First.ClickAsync());
        await Browser.Keur(pagina, "hulp-brief");
        await Browser.Druk(pagina, "hulp-brief");
        await pagina.GotoAsync(hulp);
        await Browser.Keur(pagina, "hulp");
        await Wandeling.Daarna(pagina, () => pagina.GetByRole(AriaRole.Link, new() { Name = "Begon de hulp?" }).First.ClickAsync());
        await Browser.Keur(pagina, "hulp-start");
    }

    static async Task Vul(IPage pagina, string vak, string? wat, string voor, string tegen)
    {
        if (wat is not null)
        {
            await pagina.GetByLabel($"Welke hulp? ({vak})").FillAsync(wat);
        }

        await pagina.GetByLabel($"Voordelen ({vak})").FillAsync(voor);
        await pagina.GetByLabel($"Nadelen ({vak})").FillAsync(tegen);
    }

    static Task Druk(IPage pagina, string knop) => Wandeling.Daarna(pagina, () => pagina.GetByRole(AriaRole.Button, new() { Name = knop, Exact = true }).ClickAsync());
}
