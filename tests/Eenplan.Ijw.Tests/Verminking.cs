using System.Xml.Linq;
using Eenplan.Ijw;

namespace Eenplan.Tests.Ijw;

/// <summary>Changes one thing in a valid message.</summary>
static class Verminking
{
    static readonly XNamespace Xsi = "http://www.w3.org/2001/XMLSchema-instance";

    static readonly string[] Waarden =
    [
        "", " ", "\n", "\t", "x", "0", "-1", "+1", "-0", "007", " 7 ", "1 2", "1.0", "1e3", "99999999999", "999999999999999999999999",
        "2026-02-30", "2026-13-01", "2026-1-1", "0000-01-01", "2026-01-01Z", "2026-01-01+01:00", " 2026-01-01 ", "-2026-01-01", "12026-01-01", "01-01-2026",
        "24:00:00", "23:59:60", "12:00", "12:00:00Z", "12:00:00.5", "12:00:00.123456789", "12:00:00.", "12:00:00-01:00", "12:00:00,5",
        "00", "1", "2", "3", "04", "83", "ZZ", "NL", "nl", "D", "C", "d", "0384", "384", "42420001", "999900006", "abc\ndef", "abc\n", "\nabc", "0384\n", "1.0.0\n", "a\rb",
        "1.0", "1.0.0.0", "01.0.0", "1.0.x", "T.", "T T", "Ð", "ß", "ñ", "中", "\u00a0", "\u2003", "\u0085", "x\u00a0", "06-123", "٣٤٥٦",
        new string('a', 13), new string('a', 21), new string('a', 25), new string('a', 36), new string('a', 37), new string('a', 81), new string('a', 200), new string('a', 201), new string('a', 1000), "                                   x",
    ];

    public static string Pas(XDocument document, Dobbel dobbel)
    {
        var alle = document.Root!.Descendants().ToList();
        var bladen = alle.Where(e => !e.HasElements).ToList();
        var e = dobbel.Uit(alle);
        var soort = dobbel.Tot(15);
        switch (soort)
        {
            case 0:
                e.Remove();
                return "weg: " + e.Name.LocalName;
            case 1:
                e.AddAfterSelf(new XElement(e));
                return "dubbel: " + e.Name.LocalName;
            case 2:
                var naast = e.ElementsAfterSelf().ToList();
                if (naast.Count > 0)
                {
                    var ander = dobbel.Uit(naast);
                    var kopie = new XElement(ander);
                    ander.ReplaceWith(new XElement(e));
                    e.ReplaceWith(kopie);
                }

                return "verwisseld: " + e.Name.LocalName;
            case 3:
                e.Name = e.Name.Namespace + "Onbekend";
                return "hernoemd";
            case 4:
                e.Name = (dobbel.Kans(50) ? Opbouwtabel.Basisnaamruimte : "urn:x") is { } ns ? (XNamespace)ns + e.Name.LocalName : e.Name;
                return "naamruimte: " + e.Name;
            case 5:
                e.SetAttributeValue(dobbel.Uit<XName>(["a", XNamespace.Xml + "lang", Xsi + "nil", Xsi + "schemaLocation"]), "true x");
                return "attribuut: " + e.Name.LocalName;
            case 6:
                e.Add(new XText(dobbel.Uit(["x", " ", "\n\t"])));
                return "tekst erbij: " + e.Name.LocalName;
            case 7:
                e.Add(new XElement("Vreemd", "x"));
                return "element erbij: " + e.Name.LocalName;
            case 8:
                e.RemoveNodes();
                return "leeg: " + e.Name.LocalName;
            case 9:
                e.AddFirst(new XComment("c"), new XProcessingInstruction("p", "q"));
                return "commentaar: " + e.Name.LocalName;
            default:
                var blad = dobbel.Uit(bladen);
                blad.Value = dobbel.Uit(Waarden);
                return $"waarde van {blad.Name.LocalName}: '{blad.Value}'";
        }
    }
}
