using Eenplan.Domein.Casus;
using Eenplan.Domein.Gedeeld;
using Eenplan.Domein.Gezin;

namespace Eenplan.Web.Onderdelen.Gezin;

/// <summary>
/// The family as a picture: a box per household with the adults above and the children below, squares and circles as in a genogram, a triangle for an
/// unborn child, lines from who holds authority. Pure layout: what it draws stands in the table twin too.
/// </summary>
public sealed class Gezinskaart
{
    const int Slot = 92;
    const int Rand = 12;
    const int Volwassen = 92;
    const int Baan = 14;
    const int Straal = 22;

    /// <summary>A person at a place. <see cref="Kort"/> fits its slot; the whole name is in the title and the table.</summary>
    public sealed record Mens(PersoonId Id, string Naam, string Kort, string Getal, Geslacht Geslacht, bool Ongeboren, bool Overleden, bool InCasus, bool Kind, int X, int Y)
    {
        public int Naamhoogte => Kind ? Y + 40 : Y - 31;
    }

    public sealed record Huis(string Naam, int X, int Breed);

    public IReadOnlyList<Mens> Mensen { get; private init; } = [];

    public IReadOnlyList<Huis> Huizen { get; private init; } = [];

    /// <summary>SVG paths.</summary>
    public IReadOnlyList<string> Lijnen { get; private init; } = [];

    public int Breed { get; private init; }

    public int Hoog { get; private init; }

    public string Beschrijving { get; private init; } = "";

    public static Gezinskaart Teken(Gezinsbeeld beeld, IReadOnlySet<PersoonId> inCasus, DateOnly vandaag)
    {
        var leden = beeld.Gezin.Leden.Where(l => l.Tot is null && beeld.Mensen.ContainsKey(l.PersoonId)).Concat(beeld.Overleden).ToList();
        var huizen = beeld.Gezin.Huishoudens.Select(h => (Id: (Guid?)h.Id, Naam: h.Naam)).Append((Id: (Guid?)null, Naam: "Woont ergens anders"))
            .Select(h => (Naam: h.Naam, Leden: leden.Where(l => l.HuishoudenId == h.Id).ToList())).Where(h => h.Leden.Count > 0).ToList();
        var ouders = Ouders(beeld, leden, vandaag);
        var banen = Math.Max(1, ouders.Count);
        var kindhoogte = Volwassen + Straal + (Baan * banen) + 40;
        var (x, mensen, vakken) = (Rand, new List<Mens>(), new List<Huis>());
        foreach (var (naam, huisleden) in huizen)
        {
            var (boven, onder) = (huisleden.Where(l => l.Rol != Gezinsrol.Kind).OrderBy(l => l.Rol).ToList(), huisleden.Where(l => l.Rol == Gezinsrol.Kind).ToList());
            var breed = (Math.Max(2, Math.Max(boven.Count, onder.Count)) * Slot) + 8;
            mensen.AddRange(Rij(boven, x, breed, Volwassen));
            mensen.AddRange(Rij([.. onder.OrderBy(l => beeld.Mensen[l.PersoonId].Geboren ?? DateOnly.MaxValue)], x, breed, kindhoogte));
            vakken.Add(new(Passend(naam, breed / 8), x, breed));
            x += breed + Rand;
        }

        return new()
        {
            Mensen = mensen,
            Huizen = vakken,
            Lijnen = [.. ouders.SelectMany((o, i) => Lijn(o.Ouders, o.Kinderen, mensen, Volwassen + Straal + 12 + (Baan * i)))],
            Breed = Math.Max(x, 240),
            Hoog = kindhoogte + 64,
            Beschrijving = string.Join(" ", huizen.Select(h => $"{h.Naam}: {string.Join(", ", h.Leden.Select(l => $"{beeld.Naam(l.PersoonId)} ({GezinWoorden.Woord(l.Rol)})"))}.")),
        };

        IEnumerable<Mens> Rij(List<Gezinslid> rij, int links, int breed, int hoogte) => rij.Select((l, i) =>
        {
            var p = beeld.Mensen[l.PersoonId];
            var midden = links + (breed / 2) + (int)((i - ((rij.Count - 1) / 2.0)) * Slot);
            return new Mens(p.Id, p.Naam, Passend(p.Roepnaam, 12), Getal(p, vandaag), p.Geslacht, p.Uitgerekend is not null, p.Overleden is not null, inCasus.Contains(p.Id), l.Rol == Gezinsrol.Kind, midden, hoogte);
        });
    }

    /// <summary>Children grouped by the same holders of authority, as far as both stand on the map.</summary>
    static List<(PersoonId[] Ouders, PersoonId[] Kinderen)> Ouders(Gezinsbeeld beeld, List<Gezinslid> leden, DateOnly vandaag)
    {
        var hier = leden.Select(l => l.PersoonId).ToHashSet();
        return
        [
            .. beeld.Gezag.Where(g => g.HouderId is { } h && g.GeldtOp(vandaag) && hier.Contains(h) && hier.Contains(g.KindId)).GroupBy(g => g.KindId)
                .GroupBy(k => string.Join(',', k.Select(g => g.HouderId!.Value.Waarde).Distinct().Order()), StringComparer.Ordinal)
                .Select(groep => (groep.First().Select(g => g.HouderId!.Value).Distinct().ToArray(), groep.Select(k => k.Key).ToArray())),
        ];
    }

    /// <summary>Down from each holder to a lane of its own, along it, and down to each child.</summary>
    static IEnumerable<string> Lijn(PersoonId[] ouders, PersoonId[] kinderen, List<Mens> mensen, int baan)
    {
        var (boven, onder) = (mensen.Where(m => ouders.Contains(m.Id)).ToList(), mensen.Where(m => kinderen.Contains(m.Id)).ToList());
        var alle = boven.Concat(onder).Select(m => m.X).ToList();
        yield return $"M{alle.Min()} {baan}H{alle.Max()}";
        foreach (var m in boven.Where(m => m.Y < baan))
        {
            yield return $"M{m.X} {m.Y + Straal}V{baan}";
        }

        foreach (var m in onder)
        {
            yield return $"M{m.X} {baan}V{m.Y - Straal}";
        }
    }

    static string Getal(Persoon p, DateOnly vandaag) => p.Geboren is { } dag ? $"{Leeftijd.Jaren(dag, p.Overleden ?? vandaag)}" : p.Uitgerekend is null ? "?" : "";

    /// <summary>Cut between whole characters, so that an emoji or an accent never breaks.</summary>
    static string Passend(string naam, int tekens)
    {
        var delen = new System.Globalization.StringInfo(naam);
        return delen.LengthInTextElements <= tekens ? naam : delen.SubstringByTextElements(0, tekens - 1).TrimEnd() + "…";
    }
}

/// <summary>Words of the family for the screen.</summary>
public static class GezinWoorden
{
    public static string Woord(Gezagssoort soort) => soort switch
    {
        Gezagssoort.Ouder => "ouderlijk gezag",
        Gezagssoort.GezamenlijkMetAnder => "gezamenlijk gezag van een ouder en een ander",
        Gezagssoort.Voogd => "voogd",
        Gezagssoort.VoogdijGi => "voogdij door een gecertificeerde instelling",
        _ => "niet te bepalen",
    };

    public static string Woord(Gezinsrol rol) => rol.ToString().ToLowerInvariant();

    /// <summary>Who holds what over a child, in words.</summary>
    public static string Gezag(Gezinsbeeld beeld, PersoonId kind, DateOnly vandaag)
    {
        var nu = beeld.Gezag.Where(g => g.KindId == kind && g.GeldtOp(vandaag)).ToList();
        return nu.Count == 0 ? "niet vastgelegd" : string.Join(", ", nu.Select(g => g.HouderId is not null ? beeld.Naam(g.HouderId) : g.Instelling ?? Woord(g.Soort)));
    }
}
