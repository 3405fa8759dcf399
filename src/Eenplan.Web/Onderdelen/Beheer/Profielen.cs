using System.Collections.Concurrent;
using Eenplan.Domein.Beheer;
using Eenplan.Web.Platform.Gemeenten;
using Eenplan.Web.Platform.Opslag;

namespace Eenplan.Web.Onderdelen.Beheer;

/// <summary>A profile as it stands in the folder of the municipalities.</summary>
/// <param name="Code">Code of the gemeente: the name of its folder.</param>
/// <param name="Pad">The file.</param>
/// <param name="Tekst">Its text.</param>
/// <param name="Profiel">What it says; null when it has mistakes.</param>
/// <param name="Fouten">Its mistakes.</param>
public sealed record Profielinmap(string Code, string Pad, string Tekst, Gemeenteprofiel? Profiel, IReadOnlyList<Profielfout> Fouten)
{
    /// <summary>The text, when it has no mistakes.</summary>
    /// <exception cref="Opstartfout">It has; the message names file, line and key of each.</exception>
    public string GoedeTekst() => Fouten.Count == 0 ? Tekst : throw new Opstartfout(string.Join('\n', Fouten));
}

/// <summary>
/// The profiles of all municipalities. Until the database of a gemeente is read the file counts; from then on its versions do,
/// and the file is only compared.
/// </summary>
public sealed class Profielen(IReadOnlyDictionary<string, Profielinmap> bestanden)
{
    readonly ConcurrentDictionary<string, (IReadOnlyList<Gemeenteprofiel> Versies, string Laatste)> versies = new(StringComparer.Ordinal);

    /// <summary>Codes of the municipalities, with the name on screen.</summary>
    public IEnumerable<(string Code, string Naam)> Alle => bestanden.Values.Select(b => (b.Code, b.Profiel?.Naam ?? char.ToUpperInvariant(b.Code[0]) + b.Code[1..]));

    /// <summary>The file of a gemeente.</summary>
    public Profielinmap Bestand(string code) => bestanden[code];

    /// <summary>The version that holds on a day, knowing the other ones.</summary>
    public Gemeenteprofiel Van(string code, DateOnly dag)
    {
        if (!versies.TryGetValue(code, out var bekend))
        {
            return bestanden[code].Profiel ?? throw new Opstartfout(string.Join('\n', bestanden[code].Fouten));
        }

        var geldig = bekend.Versies.LastOrDefault(v => v.Vanaf <= dag) ?? bekend.Versies[0];
        return geldig with { Versies = bekend.Versies };
    }

    /// <summary>Takes the versions of a gemeente from its database.</summary>
    /// <exception cref="Opstartfout">One of them cannot be read by this version of the product.</exception>
    public void Zet(Gemeente gemeente, IReadOnlyList<Profielversie> rijen)
    {
        var gelezen = rijen.Select(r =>
        {
            var (profiel, fouten) = Profielbestand.LeesTekst($"profielversie {r.Nr} van {gemeente.Code} in de database", r.Yaml);
            return profiel is null ? throw new Opstartfout(string.Join('\n', fouten)) : profiel with { Versie = r.Nr, Vanaf = r.Vanaf };
        }).ToList();
        versies[gemeente.Code] = (gelezen, rijen[^1].Yaml);
        gemeente.Noem(gelezen[^1].Naam);
    }

    /// <summary>How the file differs from the newest version in the database, in a sentence; null when it does not.</summary>
    public string? Verschil(string code)
    {
        var bestand = bestanden[code];
        return !versies.TryGetValue(code, out var bekend) || Gelijk(bekend.Laatste, bestand.Tekst) ? null
            : bestand.Fouten.Count > 0 ? $"Het bestand {bestand.Pad} heeft fouten en telt niet mee; versie {bekend.Versies[^1].Versie} in de database geldt.\n{string.Join('\n', bestand.Fouten)}"
            : $"Het bestand {bestand.Pad} is anders dan versie {bekend.Versies[^1].Versie} in de database. De database geldt. Wil je het bestand laten gelden? Dan: eenplan profiel invoeren {code}.";
    }

    /// <summary>Whether two texts say the same; line endings do not count.</summary>
    public static bool Gelijk(string een, string ander) => een.ReplaceLineEndings("\n").TrimEnd() == ander.ReplaceLineEndings("\n").TrimEnd();

    /// <summary>Reads the folder with one subfolder per municipality.</summary>
    public static Profielen Lees(string map)
    {
        if (!Directory.Exists(map))
        {
            throw new Opstartfout($"De map met gemeenteprofielen bestaat niet: {map}. Zet EENPLAN_GEMEENTEN op de map met een submap per gemeente.");
        }

        var gelezen = Directory.EnumerateDirectories(map).Order(StringComparer.Ordinal)
            .Select(m => Path.Combine(m, Profielbestand.Naam)).Where(File.Exists).Select(Lezen).ToDictionary(b => b.Code, StringComparer.Ordinal);
        return gelezen.Count > 0 ? new Profielen(gelezen)
            : throw new Opstartfout($"In {map} staat geen enkel gemeenteprofiel. Maak een submap per gemeente met daarin {Profielbestand.Naam}.");
    }

    static Profielinmap Lezen(string pad)
    {
        var tekst = File.ReadAllText(pad);
        var (profiel, fouten) = Profielbestand.LeesTekst(pad, tekst);
        return new(Path.GetFileName(Path.GetDirectoryName(pad))!, pad, tekst, profiel, fouten);
    }
}
