using Eenplan.Tests;
using Microsoft.Playwright;

namespace Eenplan.Browser.Tests;

/// <summary>What a task cost: pages opened for it, fields filled in, forms sent.</summary>
public sealed record Moeite(int Paginas, int Velden, int Keren);

/// <summary>
/// A person with a window: fills fields by their labels, presses buttons, follows links, with or without script. Every page she passes is held
/// to the same as the screens, and what a task costs her is counted.
/// </summary>
/// <param name="pagina">Her window.</param>
/// <param name="tweeling">A window with script that shows the same page, where hers has none: axe is a script.</param>
public sealed class Wandeling(IPage pagina, IPage? tweeling = null)
{
    /// <summary>Pages that were found good in this run: the same page of another family, at the same width, is not looked at again.</summary>
    static readonly System.Collections.Concurrent.ConcurrentDictionary<string, bool> Goed = new(StringComparer.Ordinal);

    readonly HashSet<string> bezocht = new(StringComparer.Ordinal);
    string vanaf = "";
    int velden;
    int keren;

    public IPage Pagina => pagina;

    public string Pad => new Uri(pagina.Url).AbsolutePath;

    /// <summary>The address inside the gemeente.</summary>
    public string Plek => Pad[Pad.IndexOf('/', 1)..];

    public ILocator Kop => pagina.Locator("h1");

    /// <summary>Head and body of a page, without menu and footer.</summary>
    ILocator Blad => pagina.Locator("main, .een-casuskop");

    /// <summary>A window of somebody who is not signed in.</summary>
    public static async Task<Wandeling> Niemand(Chromium chromium, Huis huis, int breed, bool script) =>
        new(await chromium.Venster(huis.Adres, breed, script), script ? null : await chromium.Venster(huis.Adres, breed));

    /// <summary>A window signed in as one of the test workers.</summary>
    public static async Task<Wandeling> Als(Chromium chromium, Huis huis, string naam, int breed, bool script)
    {
        var wie = await Niemand(chromium, huis, breed, script);
        await wie.Ga("/aanmelden");
        await wie.Druk("Ga verder als " + naam);
        return wie;
    }

    /// <summary>Does something that leaves for another page, and waits until that one is there; also where it has the same address.</summary>
    public static async Task Daarna(IPage pagina, Func<Task> daad)
    {
        await pagina.EvaluateAsync("document.documentElement.setAttribute('data-oud', '')");
        await daad();
        await pagina.Locator("html:not([data-oud])").WaitForAsync(new() { State = WaitForSelectorState.Attached });
        await pagina.WaitForLoadStateAsync();
    }

    /// <summary>axe finds nothing on the page as it is now.</summary>
    public async Task Keur()
    {
        var soort = string.Join('/', Pad.Split('/').Select(d => Guid.TryParse(d, out _) ? "*" : d));
        var bladzijde = $"{soort} {tweeling is null} {pagina.ViewportSize?.Width} {await pagina.Locator("#fouten, .een-melding").CountAsync()}";
        if (Goed.ContainsKey(bladzijde))
        {
            return;
        }

        await KeurEcht();
        Goed[bladzijde] = true;
    }

    async Task KeurEcht()
    {
        if (tweeling is null)
        {
            await Browser.KeurGoed(pagina);
            return;
        }

        var html = await pagina.ContentAsync();
        await tweeling.UnrouteAllAsync();
        await tweeling.RouteAsync(pagina.Url, r => r.FulfillAsync(new() { Body = html, ContentType = "text/html; charset=utf-8" }));
        await tweeling.GotoAsync(pagina.Url);
        await Browser.KeurGoed(tweeling);
    }

    public async Task Ga(string pad)
    {
        await pagina.GotoAsync("/" + Huis.Proefstad + pad);
        await Keur();
    }

    public async Task Klik(string link)
    {
        var links = pagina.Locator("main, .een-casuskop, .een-zijmenu").GetByRole(AriaRole.Link, new() { Name = link });
        await Daarna(pagina, () => links.First.ClickAsync());
        await Keur();
    }

    public async Task Druk(string knop)
    {
        bezocht.Add(Pad);
        keren++;
        var knoppen = Blad.GetByRole(AriaRole.Button, new() { Name = knop });
        if (await knoppen.CountAsync() == 0)
        {
            throw new InvalidOperationException($"Geen knop ‘{knop}’ op {Pad}: {await pagina.Locator("main").InnerTextAsync()}");
        }

        await Daarna(pagina, () => knoppen.First.ClickAsync());
        await Keur();
    }

    public Task Vul(string label, string tekst) => Doe(Blad.GetByLabel(label, new() { Exact = true }).First.FillAsync(tekst));

    public Task Lijst(string label, string keuze) => Doe(Blad.GetByLabel(label, new() { Exact = true }).SelectOptionAsync(new SelectOptionValue { Label = keuze }));

    public Task Kies(string groep, string keuze) => Doe(Blad.GetByRole(AriaRole.Group, new() { Name = groep, Exact = true }).GetByLabel(keuze).First.CheckAsync());

    public Task Vink(string label) => Doe(pagina.GetByLabel(label).First.CheckAsync());

    /// <summary>Opens a part of the page that is folded.</summary>
    public Task Vouw(string kop) => pagina.GetByText(kop, new() { Exact = true }).First.ClickAsync();

    /// <summary>Opens every folded part of the page.</summary>
    public Task VouwAlles() => pagina.EvaluateAsync("document.querySelectorAll('main details').forEach(d => d.open = true)");

    public Task Ziet(string tekst, bool precies = false) => Assertions.Expect(Blad.GetByText(tekst, new() { Exact = precies }).First).ToBeVisibleAsync();

    public Task ZietKop(string tekst) => Assertions.Expect(Kop).ToHaveTextAsync(tekst);

    /// <summary>A task begins where one stands; that page is not counted.</summary>
    public void Begin()
    {
        (vanaf, velden, keren) = (Pad, 0, 0);
        bezocht.Clear();
    }

    /// <summary>What it cost since <see cref="Begin"/>: pages on which something was filled in or sent.</summary>
    public Moeite Einde() => new(bezocht.Count(p => p != vanaf), velden, keren);

    async Task Doe(Task daad)
    {
        bezocht.Add(Pad);
        velden++;
        await daad;
    }
}
