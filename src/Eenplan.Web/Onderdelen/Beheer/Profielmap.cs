using Eenplan.Web.Platform.Opslag;
using YamlDotNet.Serialization;
using YamlDotNet.Serialization.NamingConventions;

namespace Eenplan.Web.Onderdelen.Beheer;

/// <summary>What must be known of a gemeente before its database is open.</summary>
public sealed record Profielkop(string Code, string Naam);

/// <summary>The folder with one subfolder per municipality.</summary>
public static class Profielmap
{
    /// <summary>Reads the head of each profile.</summary>
    public static IReadOnlyList<Profielkop> Lees(string map)
    {
        if (!Directory.Exists(map))
        {
            throw new Opstartfout($"De map met gemeenteprofielen bestaat niet: {map}. Zet EENPLAN_GEMEENTEN op de map met een submap per gemeente.");
        }

        return [.. Directory.EnumerateDirectories(map).Order(StringComparer.Ordinal).Where(m => File.Exists(Path.Combine(m, "profiel.yaml"))).Select(LeesKop)];
    }

    static Profielkop LeesKop(string map)
    {
        var lezer = new DeserializerBuilder().WithNamingConvention(CamelCaseNamingConvention.Instance).IgnoreUnmatchedProperties().Build();
        var kop = lezer.Deserialize<Kop>(File.ReadAllText(Path.Combine(map, "profiel.yaml")));
        return new Profielkop(Path.GetFileName(map), kop.Naam);
    }

    sealed class Kop
    {
        public string Naam { get; set; } = "";
    }
}
