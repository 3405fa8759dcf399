namespace Eenplan.Web.Platform.Verben;

/// <summary>A verb on the command line: writes only its result to stdout, everything else to stderr.</summary>
/// <param name="Naam">One or two words: <c>sleutels maak</c>.</param>
/// <param name="Gebruik">What follows the name, for help.</param>
/// <param name="Uitleg">One Dutch line.</param>
/// <param name="Voer">Runs it with the words after the name; answers the exit code (0 good, 1 refused, 2 wrong use).</param>
public sealed record Verb(string Naam, string Gebruik, string Uitleg, Func<string[], Task<int>> Voer)
{
    /// <summary>How many words the name has.</summary>
    public int Woorden => Naam.Count(c => c == ' ') + 1;

    /// <summary>What <c>eenplan help VERB</c> adds to the one line; null when that line says it all.</summary>
    public string? Meer { get; init; }
}

/// <summary>A verb was called in a way it does not know; exit code 2.</summary>
public sealed class Gebruiksfout(string message) : Exception(message);
