using Eenplan.Domein.Beheer;
using Eenplan.Web.Platform.Gemeenten;
using Eenplan.Web.Platform.Opslag;

namespace Eenplan.Web.Onderdelen.Beheer;

/// <summary>The profiles of all municipalities, read and checked once at start; a broken one keeps the product from starting.</summary>
public sealed class Profielen(IReadOnlyDictionary<string, Gemeenteprofiel> opCode)
{
    public IReadOnlyDictionary<string, Gemeenteprofiel> OpCode { get; } = opCode;

    public Gemeenteprofiel Van(HuidigeGemeente gemeente) => OpCode[gemeente.Gemeente.Code];

    /// <summary>Reads the folder with one subfolder per municipality.</summary>
    public static Profielen Lees(string map)
    {
        if (!Directory.Exists(map))
        {
            throw new Opstartfout($"De map met gemeenteprofielen bestaat niet: {map}. Zet EENPLAN_GEMEENTEN op de map met een submap per gemeente.");
        }

        var gelezen = Directory.EnumerateDirectories(map).Order(StringComparer.Ordinal)
            .Select(m => Path.Combine(m, Profielbestand.Naam)).Where(File.Exists)
            .Select(b => (Code: Path.GetFileName(Path.GetDirectoryName(b))!, Uitkomst: Profielbestand.Lees(b))).ToList();
        var fouten = gelezen.SelectMany(g => g.Uitkomst.Fouten).ToList();
        return fouten.Count > 0
            ? throw new Opstartfout(string.Join('\n', fouten))
            : new Profielen(gelezen.ToDictionary(g => g.Code, g => g.Uitkomst.Profiel!, StringComparer.Ordinal));
    }
}
