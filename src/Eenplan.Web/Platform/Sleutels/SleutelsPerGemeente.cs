using Eenplan.Web.Platform.Gemeenten;
using Eenplan.Web.Platform.Opslag;

namespace Eenplan.Web.Platform.Sleutels;

/// <summary>All rings, read once at start. Development makes missing keys; production refuses to start without.</summary>
public sealed class SleutelsPerGemeente
{
    readonly Dictionary<string, Sleutelring> ringen;

    public SleutelsPerGemeente(Instellingen instellingen, Gemeenten.Gemeenten gemeenten, TimeProvider klok)
    {
        var pad = Pad(instellingen);
        var bestand = Sleutelbestand.Lees(pad);
        if (!instellingen.Productie && gemeenten.Alle.Any(g => bestand.Ring(g.Code) is null))
        {
            foreach (var gemeente in gemeenten.Alle.Where(g => bestand.Ring(g.Code) is null))
            {
                bestand.Maak(gemeente.Code, klok.GetUtcNow());
            }

            bestand.Bewaar(pad);
        }

        if (!File.Exists(pad) && gemeenten.Alle.Count > 0)
        {
            throw new Opstartfout($"EENPLAN_SLEUTELS wijst naar {pad}, maar dat bestand is er niet. Zet het pad goed, of maak een nieuw bestand met: eenplan sleutels maak.");
        }

        ringen = gemeenten.Alle.ToDictionary(g => g.Code, g => bestand.Ring(g.Code) ?? throw Ontbreekt(g.Code), StringComparer.Ordinal);
    }

    public Sleutelring Van(Gemeente gemeente) => ringen[gemeente.Code];

    /// <summary>The key file: <c>EENPLAN_SLEUTELS</c>, or in Development <c>data/sleutels/</c>.</summary>
    public static string Pad(Instellingen instellingen) =>
        instellingen.Sleutelbestand
        ?? (instellingen.Productie
            ? throw new Opstartfout("EENPLAN_SLEUTELS is niet gezet. Zet hierin het pad van het sleutelbestand. Een nieuw bestand maak je met: eenplan sleutels maak.")
            : Path.Combine(instellingen.Datamap, "sleutels", "eenplan.json"));

    static Opstartfout Ontbreekt(string gemeente) =>
        new($"Het sleutelbestand heeft geen sleutel voor {gemeente}. Maak er een met: eenplan sleutels maak {gemeente}.");
}
