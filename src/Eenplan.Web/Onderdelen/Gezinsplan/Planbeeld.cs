using Eenplan.Domein.Gedeeld;
using Eenplan.Domein.Gezinsplan;
using Eenplan.Domein.Veiligheid;
using Eenplan.Web.Onderdelen.Casus.Contract;

namespace Eenplan.Web.Onderdelen.Gezinsplan;

/// <summary>A member with own words and goals, as the plan shows them one under the other.</summary>
public sealed record Planblok(string Naam, string Bij, Planwoord? Woord, IReadOnlyList<Plandoel> Doelen, bool Kind);

/// <summary>What the plan shows, whole or as one signer may see it.</summary>
public sealed record Planbeeld(Planinhoud Inhoud, Plankring Kring, Casuskop Kop, Veiligheidsplan? Veiligheid, IReadOnlySet<Guid> Nieuw)
{
    /// <summary>The family first, then its members: children always, adults when there is something to show.</summary>
    public IReadOnlyList<Planblok> Blokken
    {
        get
        {
            var blokken = new List<Planblok> { Blok(null, "Hele gezin", "", false) };
            blokken.AddRange(Kring.Leden.Where(l => l.Kind).Select(l => Blok(l.Id, l.Naam, Leeftijd.Toon(l.Geboren, null, Kop.Vandaag), true)));
            blokken.AddRange(Kring.Leden.Where(l => !l.Kind).Select(l => Blok(l.Id, l.Naam, "", false)));
            return [.. blokken.Where(b => b.Kind || b.Woord is not null || b.Doelen.Count > 0)];
        }
    }

    public bool IsNieuw(Guid id) => Nieuw.Contains(id);

    public static string Klasse(Bereikt bereikt) => bereikt switch { Bereikt.Ja => "success", Bereikt.Deels => "active", Bereikt.Nee => "warning", _ => "neutral" };

    public static string Icoon(Bereikt bereikt) => bereikt switch { Bereikt.Ja => "vink", Bereikt.Deels => "info", Bereikt.Nee => "let", _ => "zand" };

    Planblok Blok(PersoonId? wie, string naam, string bij, bool kind) =>
        new(naam, bij, Inhoud.Woorden.FirstOrDefault(w => w.Van == wie), [.. Inhoud.Doelen.Where(d => d.Van == wie).OrderBy(d => d.Gestopt is not null).ThenBy(d => d.Volgorde)], kind);
}
