using System.Collections.Frozen;

namespace Eenplan.Ijw;

/// <summary>One code of a list.</summary>
/// <param name="Waarde">The code as it stands in a message.</param>
/// <param name="Omschrijving">Dutch description of the standard.</param>
/// <param name="GeldigVan">First valid day, where the standard gives one (only JZ588 does).</param>
/// <param name="GeldigTot">Last valid day, where the standard gives one.</param>
public sealed record Code(string Waarde, string Omschrijving, DateOnly? GeldigVan, DateOnly? GeldigTot)
{
    /// <summary>Whether the code may be used on a day; a code without dates always may.</summary>
    public bool Geldig(DateOnly dag) => !(dag < GeldigVan) && !(dag > GeldigTot);
}

/// <summary>A code list of the standard, such as WJ756 (Eenheid).</summary>
public sealed class Codelijst
{
    readonly FrozenDictionary<string, Code> opCode;
    readonly FrozenDictionary<string, Code>.AlternateLookup<ReadOnlySpan<char>> opTekens;

    internal Codelijst(string naam, string omschrijving, IReadOnlyList<Code> codes)
    {
        Naam = naam;
        Omschrijving = omschrijving;
        Codes = codes;
        opCode = codes.ToFrozenDictionary(c => c.Waarde, StringComparer.Ordinal);
        opTekens = opCode.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>Name in the standard: <c>WJ756</c>.</summary>
    public string Naam { get; }

    /// <summary>What the list is about: <c>Eenheid</c>.</summary>
    public string Omschrijving { get; }

    /// <summary>The codes, in the order of the standard.</summary>
    public IReadOnlyList<Code> Codes { get; }

    /// <summary>Finds a code; null when the list does not have it. Exact: spaces and case count.</summary>
    public Code? Zoek(string waarde) => opCode.GetValueOrDefault(waarde);

    internal Code? Zoek(ReadOnlySpan<char> waarde) => opTekens.TryGetValue(waarde, out var code) ? code : null;
}

/// <summary>The code lists of iJw 3.2.</summary>
public static class Codelijsten
{
    static readonly FrozenDictionary<string, Codelijst> Lijsten = Laad();

    /// <summary>All lists by name.</summary>
    public static IReadOnlyCollection<Codelijst> Alle => Lijsten.Values;

    /// <summary>A list by its name in the standard.</summary>
    /// <exception cref="KeyNotFoundException">No such list.</exception>
    public static Codelijst Lijst(string naam) => Lijsten[naam];

    /// <summary>Description of a code; the code itself when the list does not have it.</summary>
    public static string Omschrijving(string lijst, string? code) =>
        code is null ? "" : Lijst(lijst).Zoek(code)?.Omschrijving ?? code;

    static FrozenDictionary<string, Codelijst> Laad()
    {
        var lijsten = new List<Codelijst>();
        var kop = (Naam: "", Omschrijving: "");
        List<Code> codes = [];
        foreach (var regel in Tabel.Regels("codelijsten.txt").Append("= einde einde"))
        {
            if (regel.StartsWith("= ", StringComparison.Ordinal))
            {
                if (codes.Count > 0)
                {
                    lijsten.Add(new(kop.Naam, kop.Omschrijving, codes));
                }

                var delen = regel.Split(' ', 3);
                kop = (delen[1], delen[2]);
                codes = [];
                continue;
            }

            var velden = regel.Split('|');
            codes.Add(new(velden[0], velden[3], Dag(velden[1]), Dag(velden[2])));
        }

        return lijsten.ToFrozenDictionary(l => l.Naam, StringComparer.Ordinal);
    }

    static DateOnly? Dag(string tekst) => Waardevorm.Datum(tekst, out var dag) ? dag : null;
}
