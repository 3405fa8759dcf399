using Eenplan.Browser.Tests;
using Microsoft.Playwright;

[assembly: AssemblyFixture(typeof(Chromium))]

namespace Eenplan.Browser.Tests;

/// <summary>The Chromium of this machine, started once for all tests; where it is absent the tests show as skipped with one line.</summary>
public sealed class Chromium : IAsyncLifetime
{
    IPlaywright? playwright;
    IBrowser? browser;

    static string? Programma { get; } = new[] { "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome" }.FirstOrDefault(File.Exists);

    public static bool Aanwezig => Programma is not null;

    public async ValueTask InitializeAsync()
    {
        if (Programma is null)
        {
            return;
        }

        playwright = await Playwright.CreateAsync();
        browser = await playwright.Chromium.LaunchAsync(new()
        {
            ExecutablePath = Programma,
            Headless = true,
            Args = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
        });
    }

    public async ValueTask DisposeAsync()
    {
        if (browser is not null)
        {
            await browser.DisposeAsync();
        }

        playwright?.Dispose();
    }

    /// <summary>A window of somebody else: own cookies, own width, with or without script.</summary>
    public async Task<IPage> Venster(Uri adres, int breed, bool script = true)
    {
        Assert.SkipWhen(browser is null, "Chromium is hier niet geïnstalleerd; de tests in de browser zijn niet gedaan.");
        var venster = await browser!.NewContextAsync(new() { BaseURL = adres.ToString(), Locale = "nl-NL", ViewportSize = new() { Width = breed, Height = 900 }, JavaScriptEnabled = script });
        venster.SetDefaultTimeout(15_000);
        return await venster.NewPageAsync();
    }
}
