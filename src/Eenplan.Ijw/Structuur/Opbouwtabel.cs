using System.Collections.Frozen;
using System.Globalization;

namespace Eenplan.Ijw;

/// <summary>Reads <c>structuur.txt</c>, once.</summary>
static class Opbouwtabel
{
    public const string Basisnaamruimte = "http://www.istandaarden.nl/ijw/3_2/basisschema/schema";

    static readonly Dictionary<string, Waardetype> Waarden = new(StringComparer.Ordinal);

    static readonly FrozenDictionary<Berichtsoort, Opbouw> OpSoort = Laad();

    static readonly FrozenDictionary<string, Opbouw> OpNaamruimte =
        OpSoort.Values.ToFrozenDictionary(o => o.Naamruimte, StringComparer.Ordinal);

    public static IReadOnlyCollection<Opbouw> Alle => OpSoort.Values;

    public static Opbouw Van(Berichtsoort soort) => OpSoort[soort];

    public static Opbouw? Zoek(string naamruimte) => OpNaamruimte.GetValueOrDefault(naamruimte);

    static FrozenDictionary<Berichtsoort, Opbouw> Laad()
    {
        var samengesteld = new Dictionary<string, Klasse>(StringComparer.Ordinal);
        var berichten = new List<(string[] Kop, Dictionary<string, Klasse> Klassen)>();
        foreach (var regel in Tabel.Regels("structuur.txt"))
        {
            var delen = regel.Split(' ');
            switch (delen[0])
            {
                case "w":
                    Waarden.Add(delen[1], Waarde(delen));
                    break;
                case "b":
                    berichten.Add((regel[2..].Split([" | "], StringSplitOptions.None), new(StringComparer.Ordinal)));
                    break;
                default:
                    var klassen = berichten.Count == 0 ? samengesteld : berichten[^1].Klassen;
                    klassen.Add(delen[1], new()
                    {
                        Naam = delen[1],
                        InBasisschema = berichten.Count == 0,
                        Velden = [.. delen.Skip(2).Select(Veld)],
                    });
                    break;
            }
        }

        foreach (var (klassen, veld) in berichten.Select(b => b.Klassen).Append(samengesteld)
            .SelectMany(k => k.Values.SelectMany(v => v.Velden.Select(f => (k, f)))).Where(x => x.f.Waarde is null))
        {
            veld.Klasse = klassen.GetValueOrDefault(veld.Typenaam) ?? samengesteld[veld.Typenaam];
        }

        foreach (var klasse in berichten.SelectMany(b => b.Klassen.Values).Concat(samengesteld.Values))
        {
            klasse.Sluit();
        }

        return berichten.Select(b => Bericht(b.Kop, b.Klassen)).ToFrozenDictionary(o => o.Soort);
    }

    static Opbouw Bericht(string[] kop, Dictionary<string, Klasse> klassen)
    {
        var naam = kop[0].Split(' ', 3);
        var voorvoegsel = naam[0].ToLowerInvariant();
        return new()
        {
            Soort = Enum.Parse<Berichtsoort>(naam[0], ignoreCase: true),
            Code = naam[1],
            Naam = naam[2],
            Van = Enum.Parse<Partij>(kop[1], ignoreCase: true),
            Retour = kop[2] == "-" ? null : Enum.Parse<Berichtsoort>(kop[2], ignoreCase: true),
            Naamruimte = $"http://www.istandaarden.nl/ijw/3_2/{voorvoegsel}/schema",
            Voorvoegsel = voorvoegsel,
            Klassen = klassen.ToFrozenDictionary(StringComparer.Ordinal),
        };
    }

    static Veld Veld(string tekst)
    {
        var delen = tekst.Split('=');
        var naam = delen[0].TrimEnd('?', '+');
        return new()
        {
            Naam = naam,
            Verplicht = !delen[0].EndsWith('?'),
            Herhaalt = delen[0].EndsWith('+'),
            Typenaam = delen[1],
            Waarde = delen.Length > 2 ? Ingeperkt(Waarden[delen[1]], delen[2]) : Waarden.GetValueOrDefault(delen[1]),
        };
    }

    static Waardetype Ingeperkt(Waardetype basis, string grens) => new()
    {
        Naam = basis.Naam,
        Basis = basis.Basis,
        Min = basis.Min,
        Max = basis.Max,
        Vorm = grens == "alfanumeriek" ? Vorm.Alfanumeriek : Vorm.Vast,
        Vast = grens == "alfanumeriek" ? null : grens,
        Anoniem = true,
    };

    static Waardetype Waarde(string[] d) => d[2] switch
    {
        "number" => new() { Naam = d[1], Basis = Basis.Getal, Min = Getal(d[3]), Max = Getal(d[4]) },
        "date" => new() { Naam = d[1], Basis = Basis.Datum },
        "time" => new() { Naam = d[1], Basis = Basis.Tijd },
        _ => new()
        {
            Naam = d[1],
            Basis = Basis.Tekst,
            Min = Getal(d[3]),
            Max = Getal(d[4]),
            Vorm = d[5].StartsWith("cijfers", StringComparison.Ordinal) ? Vorm.Cijfers
                : d[5] == "-" ? Vorm.Vrij : Enum.Parse<Vorm>(d[5], ignoreCase: true),
            Cijfers = d[5].StartsWith("cijfers", StringComparison.Ordinal) && d[5].Length > 7 ? d[5][7] - '0' : 0,
            Lijst = d[6] == "-" ? null : Codelijsten.Lijst(d[6]),
        },
    };

    static long Getal(string tekst) => tekst == "-" ? long.MaxValue : long.Parse(tekst, CultureInfo.InvariantCulture);
}
