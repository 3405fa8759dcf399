using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Eenplan.Tests;
using Microsoft.Playwright;

namespace Eenplan.Browser.Tests;

/// <summary>Chromium of this machine against the demo; where it is absent the tests show as skipped with one line.</summary>
public sealed class Browser : IAsyncLifetime
{
    readonly Demohuis huis = new();
    IPlaywright? playwright;
    IBrowser? chromium;

    public static string? Chromium => new[] { "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome" }.FirstOrDefault(File.Exists);

    /// <summary>Folder for the screenshots, beside Eenplan.slnx; never committed by itself.</summary>
    public static string Schermen { get; } = Path.Combine(Wortel.Pad, "artifacts", "schermen");

    public Demohuis Huis => huis;

    public async ValueTask InitializeAsync()
    {
        if (Chromium is null)
        {
            return;
        }

        await huis.InitializeAsync();
        playwright = await Playwright.CreateAsync();
        chromium = await playwright.Chromium.LaunchAsync(new()
        {
            ExecutablePath = Chromium,
            Headless = true,
            Args = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
        });
    }

    public async ValueTask DisposeAsync()
    {
        if (chromium is not null)
        {
            await chromium.DisposeAsync();
        }

        playwright?.Dispose();
        await huis.DisposeAsync();
    }

    /// <summary>A window of a width, signed in as one of the cast; null for nobody.</summary>
    public async Task<IPage> Open(string? wie, int breed = 1280, bool script = true)
    {
        Assert.SkipWhen(Chromium is null, "Chromium is hier niet geïnstalleerd; de tests in de browser zijn niet gedaan.");
        var venster = await chromium!.NewContextAsync(new() { BaseURL = huis.Adres.ToString(), Locale = "nl-NL", ViewportSize = new() { Width = breed, Height = 900 }, JavaScriptEnabled = script });
        var pagina = await venster.NewPageAsync();
        await pagina.GotoAsync("/zoetermeer/aanmelden");
        if (wie is not null)
        {
            await pagina.GetByRole(AriaRole.Button, new() { Name = "Ga verder als " + wie }).ClickAsync();
        }

        return pagina;
    }

    /// <summary>axe finds nothing, and nothing scrolls sideways but the pictures.</summary>
    public static async Task KeurGoed(IPage pagina)
    {
        var uitkomst = await pagina.RunAxe(new AxeRunOptions { RunOnly = new RunOnlyOptions { Type = "tag", Values = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"] } });
        uitkomst.Violations.Select(v => $"{v.Id}: {string.Join(" ", v.Nodes.Select(n => n.Html).Take(2))}").ShouldBeEmpty(pagina.Url);
        (await pagina.EvaluateAsync<bool>("document.documentElement.scrollWidth <= document.documentElement.clientWidth")).ShouldBeTrue("schuift opzij: " + pagina.Url);
    }

    public static async Task Foto(IPage pagina, string naam)
    {
        Directory.CreateDirectory(Schermen);
        var bestand = Path.Combine(Schermen, $"{naam}-{pagina.ViewportSize!.Width}.png");
        await pagina.ScreenshotAsync(new() { Path = bestand, FullPage = true });
        if (Environment.GetEnvironmentVariable("EENPLAN_SCHERMEN") == "bewaar")
        {
            Directory.CreateDirectory(Path.Combine(Wortel.Pad, "docs", "schermen"));
            File.Copy(bestand, Path.Combine(Wortel.Pad, "docs", "schermen", Path.GetFileName(bestand)), overwrite: true);
        }
    }
}
