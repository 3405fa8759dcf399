using Eenplan.Web.Platform.Autorisatie;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;

namespace Eenplan.Browser.Tests.Schermen;

/// <summary>Every page, opened by who works with it: axe is silent, nothing scrolls sideways at 320 px, and a picture is kept to look at.</summary>
[Collection("demo")]
public sealed class SchermenTests(Browser browser)
{
    [Theory]
    [InlineData(null)]
    [InlineData(Schermtabel.Regisseur)]
    [InlineData(Schermtabel.Teamleider)]
    [InlineData(Schermtabel.Aanmeldleider)]
    [InlineData(Schermtabel.Toegang)]
    [InlineData(Schermtabel.Beheerder)]
    [InlineData(Schermtabel.Privacy)]
    public async Task Elke_pagina_van(string? wie)
    {
        var pagina = await browser.Open(wie);
        foreach (var scherm in (await Schermtabel.Lees(browser.Huis)).Where(s => s.Wie == wie))
        {
            var antwoord = await pagina.GotoAsync(scherm.Pad);
            (antwoord!.Status, new Uri(pagina.Url).PathAndQuery).ShouldBe((200, scherm.Pad), scherm.Naam);
            await Browser.Keur(pagina, scherm.Naam);
        }
    }

    [Fact]
    public async Task Elke_pagina_staat_in_de_tabel_en_elke_regel_is_een_pagina()
    {
        Assert.SkipUnless(Chromium.Aanwezig, "Chromium is hier niet geïnstalleerd; de tests in de browser zijn niet gedaan.");
        var echt = Routelijst.Lees(browser.Huis.Diensten.GetRequiredService<EndpointDataSource>().Endpoints).Where(r => r.IsPagina).Select(r => r.Pad).Distinct().ToList();
        var genoemd = (await Schermtabel.Lees(browser.Huis)).Select(s => s.Route).Concat(Schermtabel.Elders.Keys).Distinct().ToList();
        echt.Except(genoemd).ShouldBe([], "geen beeld");
        genoemd.Except(echt).ShouldBe([], "bestaat niet");
    }

    /// <summary>Paper: without menu, buttons and forms, with everything that is read.</summary>
    [Fact]
    public async Task Wat_je_afdrukt()
    {
        var zaken = new Demozaken(browser.Huis);
        var pagina = await browser.Open(Schermtabel.Regisseur);
        var casus = $"/{Demozaken.Gemeente}/casus/{(Chromium.Aanwezig ? await zaken.Casus("Joël") : default)}";
        foreach (var (pad, naam) in new[] { ($"/{Demozaken.Gemeente}/werkvoorraad", "werkvoorraad"), (casus, "casus"), (casus + "/veiligheid", "veiligheid"), (casus + "/gezin", "gezin"), (casus + "/tijdlijn?alles=true", "tijdlijn"), (casus + "/gedeeld", "gedeeld") })
        {
            await pagina.GotoAsync(pad);
            await Browser.Druk(pagina, naam);
        }

        await pagina.EmulateMediaAsync(new() { Media = Media.Print });
        await Assertions.Expect(pagina.Locator(".een-hoofdnav")).ToBeHiddenAsync();
        await Assertions.Expect(pagina.Locator("h1")).ToBeVisibleAsync();
    }
}
