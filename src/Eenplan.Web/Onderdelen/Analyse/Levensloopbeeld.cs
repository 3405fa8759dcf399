using System.Globalization;
using Eenplan.Domein.Analyse;

namespace Eenplan.Web.Onderdelen.Analyse;

/// <summary>
/// The timeline of a family as a picture: four tracks from the first year to today, periods as bars and moments as points. What would overlap gets a lane
/// of its own. Pure layout: the table twin has the same.
/// </summary>
public sealed class Levensloopbeeld
{
    const int Links = 132;
    const int Rechts = 920;
    const int Baan = 40;
    const int Boven = 34;

    /// <summary>Something on a track; a moment has no width.</summary>
    public sealed record Stuk(int X, int Breed, int Y, string Klasse, int TekstX, bool Eind, string Kort, string Titel);

    public sealed record Band(string Naam, int Y, int Hoog);

    public IReadOnlyList<Band> Sporen { get; private init; } = [];

    public IReadOnlyList<Stuk> Stukken { get; private init; } = [];

    /// <summary>Years under the tracks.</summary>
    public IReadOnlyList<(int X, string Jaar)> Jaren { get; private init; } = [];

    public int Breed => Rechts + 12;

    public int Hoog { get; private init; }

    public static Levensloopbeeld Teken(IReadOnlyList<Gebeurtenis> alle, DateOnly vandaag)
    {
        var eerste = new DateOnly(alle.Count > 0 ? alle.Min(g => g.Van).Year : vandaag.Year, 1, 1);
        var dagen = Math.Max(365, vandaag.DayNumber - eerste.DayNumber);
        int X(DateOnly dag) => Links + (int)((Rechts - Links) * (double)Math.Clamp(dag.DayNumber - eerste.DayNumber, 0, dagen) / dagen);
        var (sporen, stukken, y) = (new List<Band>(), new List<Stuk>(), Boven);
        foreach (var spoor in Enum.GetValues<Spoor>())
        {
            var banen = new List<int>();
            foreach (var g in alle.Where(g => g.Spoor == spoor))
            {
                var kort = Passend(g.Wat);
                var begin = X(g.Van);
                var einde = g.Einde is { } tot ? X(tot.Einde) : spoor == Spoor.Hulp ? X(vandaag) : begin;
                var tekst = (kort.Length * 7) + 10;
                var eind = begin + tekst > Rechts;
                var (van, tm) = (eind ? Math.Min(begin, Rechts - tekst) : begin, Math.Max(einde, eind ? Rechts : begin + tekst));
                var baan = banen.FindIndex(vrij => vrij <= van);
                if (baan < 0)
                {
                    baan = banen.Count;
                    banen.Add(0);
                }

                banen[baan] = tm + 6;
                var wanneer = g.Einde is { } t ? $"{g.Begin} tot {t}" : spoor == Spoor.Hulp ? $"sinds {g.Begin}" : $"{g.Begin}";
                stukken.Add(new(begin, Math.Max(0, einde - begin), y + (baan * Baan), g.Einde is null ? "b-balk" : "b-balk b-balk--eerder", eind ? Rechts : begin, eind, kort, $"{g.Wat}, {wanneer}"));
            }

            var hoog = (Math.Max(1, banen.Count) * Baan) + 6;
            sporen.Add(new(Gebeurtenis.Woord(spoor), y, hoog));
            y += hoog + 4;
        }

        var stap = Math.Max(1, (int)Math.Ceiling((vandaag.Year - eerste.Year) / 12.0));
        return new()
        {
            Sporen = sporen,
            Stukken = stukken,
            Jaren = [.. Enumerable.Range(0, ((vandaag.Year - eerste.Year) / stap) + 1).Select(i => eerste.AddYears(i * stap)).Select(j => (X(j), j.Year.ToString(CultureInfo.InvariantCulture)))],
            Hoog = y + 8,
        };
    }

    static string Passend(string tekst)
    {
        var delen = new StringInfo(tekst.ReplaceLineEndings(" "));
        return delen.LengthInTextElements <= 30 ? delen.String : delen.SubstringByTextElements(0, 29).TrimEnd() + "…";
    }
}
