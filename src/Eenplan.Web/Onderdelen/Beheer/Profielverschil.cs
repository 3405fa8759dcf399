using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace Eenplan.Web.Onderdelen.Beheer;

/// <summary>A key that two texts of a profile do not agree on.</summary>
/// <param name="Sleutel">Path of the key: <c>termijnen.EersteContactCasusregie</c>, <c>teams.rood.naam</c>.</param>
/// <param name="Was">Value in the database; null when it is not there.</param>
/// <param name="Wordt">Value in the file; null when it is not there.</param>
public sealed record Profielverschil(string Sleutel, string? Was, string? Wordt)
{
    /// <summary>Keys that differ, in order of name. Order within a file, layout and comments do not count.</summary>
    public static IReadOnlyList<Profielverschil> Tussen(string database, string bestand)
    {
        var (een, ander) = (Plat(database), Plat(bestand));
        return [.. een.Keys.Union(ander.Keys, StringComparer.Ordinal).Order(StringComparer.Ordinal)
            .Select(s => new Profielverschil(s, een.GetValueOrDefault(s), ander.GetValueOrDefault(s))).Where(v => v.Was != v.Wordt)];
    }

    static Dictionary<string, string> Plat(string yaml)
    {
        var uit = new Dictionary<string, string>(StringComparer.Ordinal);
        try
        {
            var stroom = new YamlStream();
            stroom.Load(new StringReader(yaml));
            if (stroom.Documents is [var document, ..])
            {
                Leg(uit, "", document.RootNode);
            }
        }
        catch (YamlException)
        {
            // A text with mistakes is told by its mistakes, not by its differences.
        }

        return uit;
    }

    static void Leg(Dictionary<string, string> uit, string pad, YamlNode knoop)
    {
        switch (knoop)
        {
            case YamlMappingNode vak:
                foreach (var (sleutel, waarde) in vak.Children)
                {
                    Leg(uit, Onder(pad, sleutel.ToString()), waarde);
                }

                break;
            case YamlSequenceNode lijst when lijst.Children.All(k => k is YamlScalarNode):
                uit[pad] = string.Join(", ", lijst.Children);
                break;
            case YamlSequenceNode lijst:
                foreach (var (kind, nr) in lijst.Children.Select((k, i) => (k, i)))
                {
                    Leg(uit, Onder(pad, Naam(kind) ?? (nr + 1).ToString(System.Globalization.CultureInfo.InvariantCulture)), kind);
                }

                break;
            default:
                uit[pad] = knoop.ToString();
                break;
        }
    }

    /// <summary>A team is known by its code, wherever it stands in the list.</summary>
    static string? Naam(YamlNode kind) => kind is YamlMappingNode vak && vak.Children.TryGetValue(new YamlScalarNode("code"), out var code) ? code.ToString() : null;

    static string Onder(string pad, string naam) => pad.Length == 0 ? naam : $"{pad}.{naam}";
}
