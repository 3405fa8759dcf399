using System.Globalization;
using System.Xml.Linq;
using Eenplan.Ijw;

namespace Eenplan.Tests.Ijw;

/// <summary>A die with a seed: the same seed throws the same row, so a failing case can be thrown again.</summary>
sealed class Dobbel(ulong zaad)
{
    ulong staat = (zaad * 0x9E3779B97F4A7C15) + 1;

    public int Tot(int grens)
    {
        staat ^= staat << 13;
        staat ^= staat >> 7;
        staat ^= staat << 17;
        return (int)(staat % (ulong)grens);
    }

    public bool Kans(int op100) => Tot(100) < op100;

    public T Uit<T>(IReadOnlyList<T> keuzes) => keuzes[Tot(keuzes.Count)];
}

/// <summary>Makes structurally valid messages out of the structure table, with every optional part sometimes there.</summary>
static class Willekeur
{
    static readonly string[] Woorden = ["Wilg", "de Vries", "Noor", "Zijlstra-Öz", "'t Hof", "A & B", "x<y", "ĳssel", "Ångström"];

    /// <param name="soort">Which message.</param>
    /// <param name="dobbel">Decides.</param>
    /// <param name="vol">With every optional part.</param>
    public static XDocument Bericht(Berichtsoort soort, Dobbel dobbel, bool vol = false)
    {
        var opbouw = Opbouwtabel.Van(soort);
        var root = new XElement(XName.Get("Bericht", opbouw.Naamruimte));
        Vul(root, opbouw.Root, opbouw, dobbel, vol);
        return new XDocument(root);
    }

    public static byte[] Bytes(XDocument document)
    {
        using var doel = new MemoryStream();
        document.Save(doel, SaveOptions.DisableFormatting);
        return doel.ToArray();
    }

    static void Vul(XElement ouder, Klasse klasse, Opbouw opbouw, Dobbel dobbel, bool vol)
    {
        foreach (var veld in klasse.Velden)
        {
            if (!vol && !veld.Verplicht && dobbel.Kans(45))
            {
                continue;
            }

            for (var keer = veld.Herhaalt ? 1 + dobbel.Tot(3) : 1; keer > 0; keer--)
            {
                var element = new XElement(XName.Get(veld.Naam, klasse.InBasisschema ? Opbouwtabel.Basisnaamruimte : opbouw.Naamruimte));
                if (veld.Waarde is { } type)
                {
                    element.Value = Waarde(type, dobbel);
                }
                else
                {
                    Vul(element, veld.Klasse!, opbouw, dobbel, vol);
                }

                ouder.Add(element);
            }
        }
    }

    public static string Waarde(Waardetype type, Dobbel dobbel) => type.Basis switch
    {
        Basis.Datum => new DateOnly(1900 + dobbel.Tot(150), 1 + dobbel.Tot(12), 1 + dobbel.Tot(28)).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        Basis.Tijd => new TimeOnly(dobbel.Tot(24), dobbel.Tot(60), dobbel.Tot(60)).ToString("HH:mm:ss", CultureInfo.InvariantCulture),
        _ when type.Vast is not null => type.Vast,
        Basis.Getal => ((long)dobbel.Tot(int.MaxValue) % (type.Max + 1)).ToString(CultureInfo.InvariantCulture),
        _ when type.Lijst is not null => dobbel.Uit(type.Lijst.Codes).Waarde,
        _ => Tekst(type, dobbel),
    };

    static string Tekst(Waardetype type, Dobbel dobbel)
    {
        var max = (int)Math.Min(type.Max, 60);
        var tekst = type.Vorm switch
        {
            Vorm.Cijfers => new string((char)('0' + dobbel.Tot(10)), type.Cijfers == 0 ? 1 + dobbel.Tot(max) : type.Cijfers),
            Vorm.Letters => "Nö"[..(1 + dobbel.Tot(2))],
            Vorm.Versie => $"{dobbel.Tot(3)}.{dobbel.Tot(20)}.{dobbel.Tot(3)}",
            Vorm.Alfanumeriek => "DN" + dobbel.Tot(99999).ToString(CultureInfo.InvariantCulture),
            _ => string.Join(' ', Enumerable.Range(0, 1 + dobbel.Tot(4)).Select(_ => dobbel.Uit(Woorden))),
        };
        return tekst.Length <= max ? tekst : tekst[..max].TrimEnd();
    }
}
