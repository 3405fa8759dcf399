using Eenplan.Web.Platform.Gemeenten;
using Eenplan.Web.Platform.Opslag;

namespace Eenplan.Web.Platform.Verben;

/// <summary>
/// What a verb was given, taken apart: its words, its own options, and the settings that the server would take as well
/// (<c>--environment</c>, <c>--EENPLAN_...</c>), so that a verb looks at the same databases as the server.
/// </summary>
public sealed class Verbwoorden
{
    readonly Dictionary<string, string> opties = new(StringComparer.Ordinal);

    Verbwoorden(IReadOnlyList<string> woorden, string[] instellingen) => (Woorden, Instellingen) = (woorden, instellingen);

    /// <summary>The words, without options.</summary>
    public IReadOnlyList<string> Woorden { get; }

    /// <summary>What goes to the configuration.</summary>
    public string[] Instellingen { get; }

    /// <summary>Takes a command line apart.</summary>
    /// <param name="args">Words after the name of the verb.</param>
    /// <param name="minst">Least number of words.</param>
    /// <param name="hoogst">Greatest number of words.</param>
    /// <param name="opties">Names of options with a value.</param>
    /// <param name="vlaggen">Names of options without one.</param>
    /// <exception cref="Gebruiksfout">Too few or too many words, or an option it does not know.</exception>
    public static Verbwoorden Lees(string[] args, int minst, int hoogst, string[]? opties = null, string[]? vlaggen = null)
    {
        var (woorden, instellingen) = (new List<string>(), new List<string>());
        var eigen = new Dictionary<string, string>(StringComparer.Ordinal);
        for (var i = 0; i < args.Length; i++)
        {
            if (!args[i].StartsWith("--", StringComparison.Ordinal))
            {
                woorden.Add(args[i]);
                continue;
            }

            var deel = args[i][2..].Split('=', 2);
            if (vlaggen?.Contains(deel[0]) == true && deel.Length == 1)
            {
                eigen[deel[0]] = "";
                continue;
            }

            var waarde = deel.Length == 2 ? deel[1] : i + 1 < args.Length ? args[++i] : throw new Gebruiksfout($"Bij --{deel[0]} hoort een waarde.");
            if (opties?.Contains(deel[0]) == true)
            {
                eigen[deel[0]] = waarde;
            }
            else if (deel[0] == "environment" || deel[0].StartsWith("EENPLAN_", StringComparison.Ordinal) || deel[0].StartsWith("Logging:", StringComparison.Ordinal))
            {
                instellingen.Add($"--{deel[0]}={waarde}");
            }
            else
            {
                throw new Gebruiksfout($"De optie --{deel[0]} ken ik niet.");
            }
        }

        if (woorden.Count < minst || woorden.Count > hoogst)
        {
            throw new Gebruiksfout(woorden.Count < minst ? "Er ontbreekt iets." : $"‘{woorden[hoogst]}’ is te veel.");
        }

        var gelezen = new Verbwoorden(woorden, [.. instellingen]);
        foreach (var (naam, waarde) in eigen)
        {
            gelezen.opties[naam] = waarde;
        }

        return gelezen;
    }

    /// <summary>Value of an own option; null when it was not given.</summary>
    public string? Optie(string naam) => opties.GetValueOrDefault(naam);

    /// <summary>Whether an option without a value was given.</summary>
    public bool Vlag(string naam) => opties.ContainsKey(naam);

    /// <summary>The services as the server has them; nothing is listened to and no database is touched yet.</summary>
    public WebApplication Bouw() => Eenplanserver.Bouw(Instellingen);

    /// <summary>The gemeente of that name, or all without a name.</summary>
    public static IReadOnlyList<Gemeente> Kies(IServiceProvider diensten, string? code)
    {
        var gemeenten = diensten.GetRequiredService<Gemeenten.Gemeenten>();
        return code is null ? gemeenten.Alle : [gemeenten.Zoek(code) ?? throw Onbekend(code, gemeenten)];
    }

    /// <summary>The gemeente of that name; without a name the only one there is.</summary>
    public static Gemeente KiesEen(IServiceProvider diensten, string? code)
    {
        var alle = diensten.GetRequiredService<Gemeenten.Gemeenten>();
        return code is not null ? Kies(diensten, code)[0]
            : alle.Alle is [var enige] ? enige
            : throw new Gebruiksfout($"Noem de gemeente: {string.Join(", ", alle.Alle.Select(g => g.Code))}.");
    }

    static Opstartfout Onbekend(string code, Gemeenten.Gemeenten gemeenten) =>
        new($"De gemeente ‘{code}’ is hier niet. Wel: {string.Join(", ", gemeenten.Alle.Select(g => g.Code))}.");
}
