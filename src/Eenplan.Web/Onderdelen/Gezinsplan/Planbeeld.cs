using Eenplan.Domein.Gedeeld;
using Eenplan.Domein.Gezinsplan;
using Eenplan.Domein.Veiligheid;
using Eenplan.Web.Onderdelen.Casus.Contract;
using Eenplan.Web.Onderdelen.Gezinsplan.Contract;
using Eenplan.Web.Onderdelen.Veiligheid.Contract;

namespace Eenplan.Web.Onderdelen.Gezinsplan;

/// <summary>A member with own words and goals, as the plan shows them one under the other.</summary>
public sealed record Planblok(string Naam, string Bij, Planwoord? Woord, IReadOnlyList<Plandoel> Doelen, bool Kind);

/// <summary>Safety in the plan: the safety plan that runs, and the latest judgement in the long run per child (CR-034).</summary>
public sealed record Planveiligheid(Veiligheidsplan? Plan, IReadOnlyList<Stabieloordeel> Stabiel);

/// <summary>What the plan shows, whole or as one signer may see it.</summary>
public sealed record Planbeeld(Planinhoud Inhoud, Plankring Kring, Casuskop Kop, Planveiligheid? Veiligheid, IReadOnlySet<Guid> Nieuw)
{
    /// <summary>The family first, then its members: children always, adults when there is something to show.</summary>
    public IReadOnlyList<Planblok> Blokken
    {
        get
        {
            var blokken = new List<Planblok> { Blok(null, "Hele gezin", "", false) };
            blokken.AddRange(Kring.Leden.Where(l => l.Kind).Select(l => Blok(l.Id, l.Naam, Leeftijd.Toon(l.Geboren, null, Kop.Vandaag), true)));
            blokken.AddRange(Kring.Leden.Where(l => !l.Kind).Select(l => Blok(l.Id, l.Naam, "", false)));
            // Whoever died or left: the goals stay in the plan, under the name.
            blokken.AddRange(Inhoud.Doelen.Select(d => d.Van).OfType<PersoonId>().Distinct().Where(v => Kring.Leden.All(l => l.Id != v)).Select(v => Blok(v, Kring.Naam(v), "", false)));
            return [.. blokken.Where(b => b.Kind || b.Woord is not null || b.Doelen.Count > 0)];
        }
    }

    /// <summary>What the latest evaluation said; null before the first, and where only the plan itself is read.</summary>
    public Planevaluatieblok? Evaluatie { get; init; }

    public bool IsNieuw(Guid id) => Nieuw.Contains(id);

    public static string Klasse(Bereikt bereikt) => bereikt switch { Bereikt.Ja => "success", Bereikt.Deels => "active", Bereikt.Nee => "warning", _ => "neutral" };

    public static string Icoon(Bereikt bereikt) => bereikt switch { Bereikt.Ja => "vink", Bereikt.Deels => "info", Bereikt.Nee => "let", _ => "zand" };

    Planblok Blok(PersoonId? wie, string naam, string bij, bool kind) =>
        new(naam, bij, Inhoud.Woorden.FirstOrDefault(w => w.Van == wie), [.. Inhoud.Doelen.Where(d => d.Van == wie).OrderBy(d => d.Gestopt is not null).ThenBy(d => d.Volgorde)], kind);
}
