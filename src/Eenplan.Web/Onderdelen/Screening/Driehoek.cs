using System.Globalization;
using Eenplan.Domein.Screening;

namespace Eenplan.Web.Onderdelen.Screening;

/// <summary>The GIZ triangle of one child: what was concluded together on the three domains, with the previous conclusion. Pure layout; the table twin has the same.</summary>
public sealed record Driehoek(string Naam, string Kort, string Leeftijd, Gizbeeld? Nu, Gizbeeld? Vorige)
{
    /// <summary>A domain at its corner.</summary>
    /// <param name="X">Where the text begins, lies in the middle or ends, by <paramref name="Klasse"/>.</param>
    public sealed record Hoek(Gizdomein Domein, int X, int Y, string Klasse, int Trap, int? Score, int? Eerder, string Woorden)
    {
        public string Naam => Gizbeeld.Woord(Domein);

        /// <summary>"3, zorg (was 4)".</summary>
        public string Stand => Gizbeeld.Woord(Score) + (Eerder is { } e && e != Score ? $" (was {e})" : "");
    }

    public IReadOnlyList<Hoek> Hoeken => [Maak(Gizdomein.Ontwikkeling, 0, 60, "", 0), Maak(Gizdomein.Opvoeding, 440, 60, "b-eind", 338), Maak(Gizdomein.Omgeving, 220, 308, "b-midden", 169)];

    public string Beschrijving => string.Join(" ", Hoeken.Select(h => $"{h.Naam}: {h.Stand}."));

    Hoek Maak(Gizdomein domein, int x, int y, string klasse, int trap)
    {
        var regel = Nu?.Van(domein);
        return new(domein, x, y, klasse, trap, regel?.Samen, Vorige?.Van(domein)?.Samen, Passend(regel?.Zorgen ?? regel?.Krachten ?? ""));
    }

    /// <summary>Cut between whole characters; the whole text stands in the table.</summary>
    public static string Passend(string tekst, int tekens = 24)
    {
        var delen = new StringInfo(tekst.ReplaceLineEndings(" "));
        return delen.LengthInTextElements <= tekens ? delen.String : delen.SubstringByTextElements(0, tekens - 1).TrimEnd() + "…";
    }
}
