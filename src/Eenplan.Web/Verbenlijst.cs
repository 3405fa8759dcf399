using System.Globalization;
using Eenplan.Web.Platform.Opslag;
using Eenplan.Web.Platform.Verben;

namespace Eenplan.Web;

/// <summary>All verbs.</summary>
public static class Verbenlijst
{
    public static IReadOnlyList<Verb> Alle { get; } =
    [
        new("help", "[VERB]", "Toont deze lijst.", Help),
        new("migreer", "[GEMEENTE]", "Brengt het schema van elke database bij.", Migreer),
        .. Onderdelen.Onderdelen.Verben,
        .. Bouwsoort.Debug ? Repoverben() : [],
    ];

    /// <summary>Finds the verb that the command line starts with; null when it starts no verb (options go to the server).</summary>
    /// <exception cref="Opstartfout">A word that is no verb.</exception>
    public static Verb? Zoek(string[] args)
    {
        if (args.Length == 0 || args[0].StartsWith('-') || args[0].Contains('='))
        {
            return null;
        }

        var woord = args[0] is "--help" or "-h" ? "help" : args[0];
        return Alle.OrderByDescending(v => v.Woorden).FirstOrDefault(v => v.Naam == string.Join(' ', args.Take(v.Woorden)))
            ?? new Verb(woord, "", "", _ => Onbekend(string.Join(' ', args)));
    }

    static async Task<int> Onbekend(string wat)
    {
        await Console.Error.WriteLineAsync($"eenplan: ‘{wat}’ ken ik niet. Zie: eenplan help");
        return 2;
    }

    static async Task<int> Help(string[] args)
    {
        await Console.Out.WriteLineAsync("Gebruik: eenplan [VERB] [OPTIES]\nZonder verb start de server.\n");
        foreach (var verb in Alle.Where(v => args.Length == 0 || v.Naam.StartsWith(args[0], StringComparison.Ordinal)))
        {
            await Console.Out.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"  {verb.Naam + " " + verb.Gebruik,-40} {verb.Uitleg}"));
        }

        return 0;
    }

    static async Task<int> Migreer(string[] args)
    {
        await using var app = Eenplanserver.Bouw([]);
        var gemeenten = app.Services.GetRequiredService<Platform.Gemeenten.Gemeenten>().Alle.Where(g => args.Length == 0 || args.Contains(g.Code)).ToList();
        if (gemeenten.Count == 0)
        {
            throw new Opstartfout($"Gemeente {string.Join(' ', args)} bestaat niet.");
        }

        foreach (var gemeente in gemeenten)
        {
            var nieuw = await Schema.Migreer(gemeente, CancellationToken.None);
            await Console.Out.WriteLineAsync($"{gemeente.Code}: {(nieuw.Count == 0 ? "bij" : "schema " + string.Join(", ", nieuw))}");
        }

        return 0;
    }

    /// <summary>Verbs for who works on the product itself; absent from a published build.</summary>
    static IEnumerable<Verb> Repoverben() =>
    [
        new("eisen", "[--json]", "Toont per eis welke tests hem bewijzen en of die slaagden.", Eisenverb.Voer),
        new("schema schrijf", "MAP", "Schrijft 001-begin.sql van beide databases uit het model.", Schemaschrijver.Voer),
    ];
}
