using Microsoft.Playwright;

namespace Eenplan.Browser.Tests.Schermen;

/// <summary>Screening, analysis, timeline and network with content in them, wide and narrow: axe is silent and nothing scrolls sideways but the pictures.</summary>
[Collection("demo")]
public sealed class ScreeningTests(Browser browser)
{
    [Fact]
    public async Task Van_screening_tot_en_met_analyse()
    {
        var pagina = await browser.Open(Schermtabel.Regisseur);
        var casus = $"/{Demozaken.Gemeente}/casus/{await new Demozaken(browser.Huis).Casus("Emeka")}";
        await Vraag(pagina, casus);
        await Giz(pagina, casus);
        await Analyse(pagina, casus);
        await Tijdlijn(pagina, casus);
        await Netwerk(pagina, casus);
        foreach (var deel in new[] { "screening", "analyse", "analyse/tijdlijn", "gezin/netwerk" })
        {
            await pagina.GotoAsync($"{casus}/{deel}");
            await Browser.Keur(pagina, deel.Replace('/', '-') + "-gevuld");
        }

        await pagina.GotoAsync($"{casus}/screening");
        await Wandeling.Daarna(pagina, () => pagina.GetByRole(AriaRole.Link, new() { Name = "Invullen met het gezin" }).ClickAsync());
        await Browser.Keur(pagina, "screening-giz-gevuld");
    }

    static async Task Vraag(IPage pagina, string casus)
    {
        await pagina.GotoAsync($"{casus}/screening");
        await Wandeling.Daarna(pagina, () => pagina.GetByRole(AriaRole.Link, new() { Name = "Invullen voor" }).First.ClickAsync());
        await pagina.GetByLabel("Ja", new() { Exact = true }).CheckAsync();
        await pagina.GetByLabel("Wat is de vraag?").FillAsync("Hoe krijgen we weer rust in huis, zodat Emeka op tijd slaapt?");
        await pagina.GetByLabel("Wat is de wens?").FillAsync("Samen aan tafel, zonder ruzie.");
        await Bewaar(pagina);
        await pagina.GotoAsync($"{casus}/screening/ikb");
        await pagina.GetByLabel("Schuldhulp").CheckAsync();
        await Bewaar(pagina);
        await pagina.GotoAsync($"{casus}/screening/bevragen/Huisarts");
        await pagina.GetByLabel("Antwoord", new() { Exact = true }).CheckAsync();
        await pagina.GetByLabel("Wat was het antwoord?").FillAsync("Emeka komt vaak met buikpijn. Er is geen oorzaak gevonden.");
        await Bewaar(pagina);
    }

    static async Task Giz(IPage pagina, string casus)
    {
        await pagina.GotoAsync($"{casus}/screening");
        await Wandeling.Daarna(pagina, () => pagina.GetByRole(AriaRole.Link, new() { Name = "Invullen met het gezin" }).ClickAsync());
        foreach (var (nr, score) in new[] { (0, "3"), (1, "2"), (2, "4") })
        {
            await pagina.Locator($"#invoer-domeinen-{nr}-samen").SelectOptionAsync(score);
            await pagina.Locator($"#invoer-domeinen-{nr}-ouders").SelectOptionAsync(score);
        }

        await pagina.Locator("#invoer-domeinen-0-zorgen").FillAsync("Slaapt weinig en is vaak ziek");
        await pagina.Locator("#invoer-domeinen-1-krachten").FillAsync("Warm en samen");
        await pagina.Locator("#invoer-domeinen-2-zorgen").FillAsync("Huis te klein, schulden");
        await Bewaar(pagina);
    }

    static async Task Analyse(IPage pagina, string casus)
    {
        foreach (var (soort, tekst) in new[] { ("Kracht", "Oma helpt elke woensdag en de kinderen zijn dol op haar"), ("Probleem", "Emeka slaapt te weinig"), ("Oorzaak", "Schulden sinds de scheiding") })
        {
            await pagina.GotoAsync($"{casus}/analyse/punt?soort={soort}");
            await pagina.GetByLabel("Beschrijf het").FillAsync(tekst);
            await pagina.GetByLabel("Dynamisch", new() { Exact = true }).CheckAsync();
            await pagina.GetByLabel("Het kan veranderen").CheckAsync();
            await pagina.GetByLabel("Ouder of verzorger").CheckAsync();
            await pagina.GetByLabel("Naam", new() { Exact = true }).FillAsync("Ama Mensah");
            await Bewaar(pagina);
        }
    }

    static async Task Tijdlijn(IPage pagina, string casus)
    {
        foreach (var (spoor, wat, van, tot) in new[]
        {
            ("Gezin", "Verhuisd naar Zoetermeer", "2015", ""), ("Gezin", "Scheiding van de ouders", "06-2023", ""), ("Ouders en kinderen", "Moeder lang ziek", "2021", "2022"),
            ("Netwerk", "Opa overleden", "12-03-2024", ""), ("Hulp", "Gezinsbegeleiding aan huis", "2022", "2023"), ("Hulp", "Schuldhulp", "2025", ""), ("Hulp", "Logopedie", "09-2024", "06-2025"),
        })
        {
            await pagina.GotoAsync($"{casus}/analyse/gebeurtenis");
            await pagina.GetByLabel(spoor, new() { Exact = true }).CheckAsync();
            await pagina.GetByLabel("Wat gebeurde er, of welke hulp was er?").FillAsync(wat);
            await pagina.GetByLabel("Wanneer begon het?").FillAsync(van);
            await pagina.GetByLabel("Wanneer hield het op?").FillAsync(tot);
            await pagina.GetByLabel("Waar was de hulp voor?").FillAsync(spoor == "Hulp" ? "Rust en overzicht" : "");
            await pagina.GetByLabel("Wat leverde het op?").FillAsync(tot.Length > 0 ? "Ging beter tot de hulp stopte" : "");
            await pagina.GetByLabel("Ouder of verzorger").CheckAsync();
            await pagina.GetByLabel("Naam", new() { Exact = true }).FillAsync("Ama Mensah");
            await Bewaar(pagina);
        }
    }

    static async Task Netwerk(IPage pagina, string casus)
    {
        foreach (var (naam, soort, band) in new[] { ("Oma Efua", "Familie", "Geeft kracht"), ("Buurvrouw Ans", "Buurt", "Gewoon"), ("Oom Kwame", "Familie", "Gespannen"), ("Trainer Bas van de voetbalclub", "Vereniging", "Geeft kracht"), ("Juf Els", "SchoolOfWerk", "Gewoon") })
        {
            await pagina.GotoAsync($"{casus}/gezin/netwerk/persoon");
            await pagina.GetByLabel("Naam", new() { Exact = true }).FillAsync(naam);
            await pagina.GetByLabel("Waar hoort deze persoon bij?").SelectOptionAsync(soort);
            await pagina.GetByLabel(band, new() { Exact = true }).CheckAsync();
            await pagina.GetByLabel("Wat kan deze persoon doen?").FillAsync("Oppassen en ophalen van school");
            await Bewaar(pagina);
        }
    }

    static async Task Bewaar(IPage pagina)
    {
        await Wandeling.Daarna(pagina, () => pagina.GetByRole(AriaRole.Button, new() { Name = "Bewaren" }).ClickAsync());
        (await pagina.TitleAsync()).ShouldNotStartWith("Fout:", customMessage: pagina.Url);
    }
}
