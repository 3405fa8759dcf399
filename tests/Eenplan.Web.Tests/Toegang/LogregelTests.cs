using System.Collections.Concurrent;
using Eenplan.Tests;
using Eenplan.Web.Tests.Aanmelden;
using Eenplan.Web.Tests.Api;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;

namespace Eenplan.Web.Tests.Toegang;

/// <summary>Keeps every line that the product logs, at the most talkative level.</summary>
public sealed class Loghuis : Huis
{
    readonly Vanger vanger = new();

    public IReadOnlyList<string> Regels => [.. vanger.Regels];

    protected override IEnumerable<string> Opslag() => ["--Logging:LogLevel:Default=Debug", "--Logging:LogLevel:Microsoft=Debug"];

    protected override void Vervang(IServiceCollection services)
    {
        services.RemoveAll<ILoggerProvider>();
        services.AddSingleton<ILoggerProvider>(vanger);
    }

    sealed class Vanger : ILoggerProvider, ILogger
    {
        public ConcurrentQueue<string> Regels { get; } = new();

        public ILogger CreateLogger(string categoryName) => this;

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            Regels.Enqueue(formatter(state, exception) + exception);

        public void Dispose()
        {
        }
    }
}

/// <summary>Nothing of a family, and nothing to sign in with, reaches the log.</summary>
public sealed class LogregelTests(Loghuis huis) : IClassFixture<Loghuis>
{
    [Fact]
    public async Task Geen_naam_nummer_adres_wachtwoord_of_code_staat_in_het_log()
    {
        await huis.GeefWachtwoord("nadia", "zeldzaam wachtwoord hier");
        using var deur = huis.Niemand();
        await deur.VulWachtwoord(Inlogger.Adres("nadia"), "mislukt wachtwoord hier");
        var stel = await deur.VulWachtwoord(Inlogger.Adres("nadia"), "zeldzaam wachtwoord hier");
        var geheim = stel.Document.QuerySelector("code.een-sleutel")!.TextContent;
        await stel.Vul("Code uit de app", Inlogger.Code(Inlogger.Geheim(stel), huis.Klok.Nu)).Druk("Tweede stap instellen");

        using var sanne = await huis.Als("sanne");
        await (await sanne.Get("/signalen/nieuw"))
            .Kies("Melder", "Professional").Vul("Naam en functie", "Quirijn Logmelder").Vul("Voornaam", "Zelda").Vul("Achternaam", "Loggersma").Vul("Geboortedatum", "01-05-2020")
            .Vul("Straat en huisnummer", "Logweg 77").Vul("Postcode", "9876 ZX")
            .Vul("De zorg, in de woorden van de melder", "Onuitsprekelijke zorgtekst.").Kies("Hoe snel moet er iemand kijken?", "Deze week").Druk("Signaal vastleggen");
        var zoek = await sanne.Get("/zoeken");
        var vorm = zoek.Document.QuerySelectorAll("form[role=search]").Cast<AngleSharp.Html.Dom.IHtmlFormElement>().First();
        ((AngleSharp.Html.Dom.IHtmlInputElement)vorm.QuerySelector("input[name=vraag]")!).Value = "Loggersma 999990019";
        await zoek.Verstuur(vorm, null);
        var lijst = await sanne.Get("/signalen");
        lijst.AlleTekst.ShouldContain("Zelda");
        await sanne.Get(new Uri(huis.Adres, lijst.Document.QuerySelector(".een-werk__kind a, main .een-werk a")!.GetAttribute("href")!).AbsolutePath);

        using var app = await Apiklant.Maak(huis, "sanne", Domein.Beheer.Rol.Toegangsmedewerker);
        using var bericht = new ByteArrayContent(Eenplan.Ijw.Berichtschrijver.Schrijf(Eenplan.Ijw.Voorbeelden.Maak(Eenplan.Ijw.Berichtsoort.Jw301)));
        bericht.Headers.ContentType = new("application/xml");
        (await app.Stuur(new HttpRequestMessage(HttpMethod.Post, "ijw/toon?bsn=true") { Content = bericht })).Tekst.ShouldContain("999900006");

        var regels = huis.Regels;
        regels.Count.ShouldBeGreaterThan(100, "er wordt echt gelogd");
        foreach (var woord in new[] { "Loggersma", "Zelda", "Logmelder", "Logweg", "9876 ZX", "9876ZX", "Onuitsprekelijke", "999990019", "01-05-2020", "zeldzaam wachtwoord", "mislukt wachtwoord", "nadia@", "Nadia el Amrani", "Wilgenhof", "999900006", "0600000000", geheim, geheim.Replace(" ", "") })
        {
            regels.Where(r => r.Contains(woord, StringComparison.OrdinalIgnoreCase)).Take(2).ShouldBe([], woord);
        }
    }
}
