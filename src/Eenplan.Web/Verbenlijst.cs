using System.Globalization;
using Eenplan.Web.Platform.Journaal;
using Eenplan.Web.Platform.Opslag;
using Eenplan.Web.Platform.Sleutels;
using Eenplan.Web.Platform.Verben;

namespace Eenplan.Web;

/// <summary>All verbs: those of the platform here, those of the slices through their door.</summary>
public static class Verbenlijst
{
    public static IReadOnlyList<Verb> Alle { get; } =
    [
        new("help", "[VERB]", "Toont deze lijst, of de uitleg van één verb.", Help),
        Opslagverben.Migreer,
        Opslagverben.Backup,
        Opslagverben.Herstel,
        Journaalverben.Controleer,
        Sleutelverben.Maak,
        Sleutelverben.Roteer,
        .. Onderdelen.Onderdelen.Verben,
        .. Bouwsoort.Debug ? Repoverben() : [],
    ];

    /// <summary>Finds the verb that the command line starts with; null when it starts no verb (options go to the server).</summary>
    public static Verb? Zoek(string[] args)
    {
        if (args.Length == 0 || (args[0].StartsWith('-') && args[0] is not ("--help" or "-h")) || args[0].Contains('='))
        {
            return null;
        }

        string[] woorden = args[0] is "--help" or "-h" ? ["help"] : args;
        return Alle.OrderByDescending(v => v.Woorden).FirstOrDefault(v => v.Naam == string.Join(' ', woorden.Take(v.Woorden)))
            ?? new Verb(args[0], "", "", _ => throw new Gebruiksfout($"‘{string.Join(' ', args.TakeWhile(a => !a.StartsWith('-')))}’ ken ik niet."));
    }

    /// <summary>Runs a verb; wrong use gets its line of help.</summary>
    public static async Task<int> Voer(Verb verb, string[] args)
    {
        try
        {
            return args.Contains("--help") || args.Contains("-h") ? await Help(verb.Naam.Split(' ')) : await verb.Voer(args);
        }
        catch (Gebruiksfout fout)
        {
            await Console.Error.WriteLineAsync($"eenplan: {fout.Message}");
            await Console.Error.WriteLineAsync(Alle.Contains(verb) ? $"Gebruik: eenplan {verb.Naam} {verb.Gebruik}".TrimEnd() : "Zie: eenplan help");
            return 2;
        }
    }

    static async Task<int> Help(string[] args)
    {
        var naam = string.Join(' ', args.TakeWhile(a => !a.StartsWith('-')));
        var gekozen = Alle.Where(v => naam.Length == 0 || v.Naam == naam || v.Naam.StartsWith(naam + " ", StringComparison.Ordinal)).ToList();
        if (gekozen.Count == 0)
        {
            throw new Gebruiksfout($"‘{naam}’ ken ik niet.");
        }

        if (gekozen is [var verb])
        {
            await Console.Out.WriteLineAsync($"Gebruik: eenplan {verb.Naam} {verb.Gebruik}".TrimEnd() + $"\n\n{verb.Uitleg}{(verb.Meer is { } meer ? "\n" + meer : "")}");
            return 0;
        }

        await Console.Out.WriteLineAsync("Gebruik: eenplan [VERB] [OPTIES]\nZonder verb start de server. Meer over een verb: eenplan help VERB\n");
        foreach (var v in gekozen)
        {
            await Console.Out.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"  {v.Naam + " " + v.Gebruik,-44} {v.Uitleg}").Replace("\n", " ", StringComparison.Ordinal));
        }

        return 0;
    }

    /// <summary>Verbs for who works on the product itself; absent from a published build.</summary>
    static IEnumerable<Verb> Repoverben() =>
    [
        new("eisen", "[--json]", "Toont per eis welke tests hem bewijzen en of die slaagden.", Eisenverb.Voer),
        new("rechten schrijf", "BESTAND", "Schrijft docs/rechten.md uit de pagina's en eindpunten.", Platform.Autorisatie.Rechtentabel.Voer),
        new("schema schrijf", "MAP", "Schrijft 001-begin.sql van beide databases uit het model.", Schemaschrijver.Voer),
    ];
}
