using System.Text.Json;
using Deque.AxeCore.Commons;
using Eenplan.Tests;
using Microsoft.Playwright;

namespace Eenplan.Browser.Tests;

/// <summary>The demo of Zoetermeer, one server for all tests of the screens; they run one after another.</summary>
[CollectionDefinition("demo")]
public sealed class Demo : ICollectionFixture<Browser>;

/// <summary>Windows on the demo, and what every page is held to.</summary>
public sealed class Browser(Chromium chromium) : IAsyncLifetime
{
    const int Breed = 1280;

    /// <summary>A desk, a phone, and the narrowest that must work.</summary>
    static readonly int[] Breedten = [Breed, 360, 320];

    static readonly string Axe = new BundledAxeScriptProvider().GetScript();

    readonly Demohuis huis = new();

    /// <summary>Folder for the screenshots, beside Eenplan.slnx; never committed by itself.</summary>
    static string Schermen { get; } = Path.Combine(Wortel.Pad, "artifacts", "schermen");

    /// <summary>The few pictures that the manual and the README show: what fits on the screen, not the whole page.</summary>
    static readonly HashSet<string> Bewaard = new(StringComparer.Ordinal)
    {
        "werkvoorraad-1280", "casus-1280", "veiligheid-1280", "contact-360", "signalen-nieuw-bekend-1280", "signalen-cat-1280", "team-1280", "hulp-afwegen-1280",
    };

    public Demohuis Huis => huis;

    public ValueTask InitializeAsync() => Chromium.Aanwezig ? huis.InitializeAsync() : ValueTask.CompletedTask;

    public ValueTask DisposeAsync() => huis.DisposeAsync();

    /// <summary>A window, signed in as one of the cast; null for nobody.</summary>
    public async Task<IPage> Open(string? wie)
    {
        var pagina = await chromium.Venster(huis.Adres, Breed);
        await pagina.GotoAsync("/zoetermeer/aanmelden");
        if (wie is not null)
        {
            await pagina.GetByRole(AriaRole.Button, new() { Name = "Ga verder als " + wie }).ClickAsync();
            await Assertions.Expect(pagina.Locator(".een-gebruiker")).ToBeVisibleAsync();
        }

        return pagina;
    }

    /// <summary>Holds a page to it at every width, and keeps a picture of a desk and of a phone.</summary>
    public static async Task Keur(IPage pagina, string naam)
    {
        await pagina.WaitForLoadStateAsync();
        foreach (var breed in Breedten)
        {
            await pagina.SetViewportSizeAsync(breed, 900);
            await KeurGoed(pagina);
            if (breed != Breedten[^1])
            {
                await Foto(pagina, naam);
            }
        }

        await pagina.SetViewportSizeAsync(Breed, 900);
    }

    /// <summary>axe finds nothing, and nothing scrolls sideways but the pictures.</summary>
    public static async Task KeurGoed(IPage pagina)
    {
        if (await pagina.EvaluateAsync<bool>("typeof axe === 'undefined'"))
        {
            await pagina.EvaluateAsync(Axe);
        }

        var fouten = await pagina.EvaluateAsync<JsonElement>("""
            axe.run({ runOnly: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] }, resultTypes: ['violations'] })
               .then(u => u.violations.map(v => v.id + ': ' + v.nodes.slice(0, 2).map(n => n.html).join(' ')))
            """).WaitAsync(TimeSpan.FromSeconds(60));
        var waar = $"{pagina.Url} op {pagina.ViewportSize!.Width} px";
        fouten.EnumerateArray().Select(f => f.GetString()!).ShouldBeEmpty(waar);

        // What axe takes for hidden on purpose: words in the colour of their ground.
        (await pagina.EvaluateAsync<string[]>("""
            [...document.querySelectorAll('a, button')].filter(e => e.checkVisibility() && e.textContent.trim())
              .filter(e => getComputedStyle(e).color === getComputedStyle(e).backgroundColor).map(e => e.textContent.trim())
            """)).ShouldBeEmpty("onleesbaar: " + waar);
        (await pagina.EvaluateAsync<bool>("document.documentElement.scrollWidth <= document.documentElement.clientWidth")).ShouldBeTrue("schuift opzij: " + waar);
    }

    public static async Task Foto(IPage pagina, string naam)
    {
        Directory.CreateDirectory(Schermen);
        naam = $"{naam}-{pagina.ViewportSize!.Width}";
        var bestand = Path.Combine(Schermen, naam + ".png");
        await pagina.ScreenshotAsync(new() { Path = bestand, FullPage = true });
        if (Environment.GetEnvironmentVariable("EENPLAN_SCHERMEN") == "bewaar" && Bewaard.Contains(naam))
        {
            await pagina.ScreenshotAsync(new() { Path = Path.Combine(Wortel.Pad, "docs", "schermen", naam + ".png") });
        }
    }

    /// <summary>The page as it would come out of a printer.</summary>
    public static async Task Druk(IPage pagina, string naam)
    {
        await pagina.EmulateMediaAsync(new() { Media = Media.Print });
        await pagina.SetViewportSizeAsync(794, 1123);
        await Foto(pagina, "druk-" + naam);
        await pagina.EmulateMediaAsync(new() { Media = Media.Null });
        await pagina.SetViewportSizeAsync(Breed, 900);
    }
}
