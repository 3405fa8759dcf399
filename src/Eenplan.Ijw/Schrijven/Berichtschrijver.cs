using System.Globalization;
using System.Text;
using System.Xml;

namespace Eenplan.Ijw;

/// <summary>Writes a message as XML: UTF-8 without byte order mark, LF, tabs, fixed prefixes. The same message gives the same bytes.</summary>
public static class Berichtschrijver
{
    static readonly XmlWriterSettings Vorm = new()
    {
        Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
        Indent = true,
        IndentChars = "\t",
        NewLineChars = "\n",
        NewLineHandling = NewLineHandling.Entitize,
        CloseOutput = false,
    };

    /// <summary>Writes a message to memory.</summary>
    public static byte[] Schrijf(Bericht bericht)
    {
        using var doel = new MemoryStream();
        Schrijf(bericht, doel);
        return doel.ToArray();
    }

    /// <summary>Writes a message.</summary>
    /// <param name="bericht">The message. It is written as it is, not judged.</param>
    /// <param name="doel">Where to; it is not closed.</param>
    /// <param name="clienten">For a JW323 or JW325 too big for memory: its clients, instead of those in the message.</param>
    public static void Schrijf(Bericht bericht, Stream doel, IEnumerable<DeclaratieClient>? clienten = null)
    {
        var opbouw = Opbouwtabel.Van(bericht.Soort);
        using var xml = XmlWriter.Create(doel, Vorm);
        xml.WriteStartDocument();
        xml.WriteStartElement(opbouw.Voorvoegsel, "Bericht", opbouw.Naamruimte);
        xml.WriteAttributeString("xmlns", "ijw", null, Opbouwtabel.Basisnaamruimte);
        new Gang(xml, opbouw, clienten).Deel(Koppeling.Van(bericht.Soort), bericht);
        xml.WriteEndElement();
        xml.WriteWhitespace("\n");
    }

    sealed class Gang(XmlWriter xml, Opbouw opbouw, IEnumerable<DeclaratieClient>? clienten)
    {
        public void Deel(Koppeling koppeling, object deel)
        {
            for (var i = 0; i < koppeling.Klasse.Velden.Length; i++)
            {
                var veld = koppeling.Klasse.Velden[i];
                if (koppeling.Eigenschappen[i] is not { } eigenschap)
                {
                    Waarde(veld, koppeling.Klasse, veld.Waarde!.Vast!);
                }
                else if (veld.Waarde is not null)
                {
                    if (Tekst(eigenschap, veld.Waarde, deel) is { } tekst)
                    {
                        Waarde(veld, koppeling.Klasse, tekst);
                    }
                }
                else if (eigenschap.NieuweLijst is not null)
                {
                    Lijst(veld, eigenschap, (System.Collections.IEnumerable)eigenschap.Deel!(deel)!);
                }
                else if (eigenschap.Deel!(deel) is { } onderdeel)
                {
                    Begin(veld, koppeling.Klasse);
                    Deel(eigenschap.Kind!, onderdeel);
                    xml.WriteEndElement();
                }
            }
        }

        void Lijst(Veld veld, Eigenschap eigenschap, System.Collections.IEnumerable lijst)
        {
            var klasse = veld.Klasse!;
            var delen = clienten is not null && veld.Naam == "Clienten" ? clienten : lijst;
            var leeg = true;
            foreach (var deel in delen)
            {
                if (leeg)
                {
                    Begin(veld, null);
                    leeg = false;
                }

                if (deel is string tekst)
                {
                    Waarde(klasse.Velden[0], klasse, tekst);
                    continue;
                }

                Begin(klasse.Velden[0], klasse);
                Deel(eigenschap.Kind!, deel!);
                xml.WriteEndElement();
            }

            if (leeg && veld.Verplicht)
            {
                Begin(veld, null);
                leeg = false;
            }

            if (!leeg)
            {
                xml.WriteEndElement();
            }
        }

        void Begin(Veld veld, Klasse? klasse)
        {
            var basis = klasse?.InBasisschema == true;
            xml.WriteStartElement(basis ? "ijw" : opbouw.Voorvoegsel, veld.Naam, basis ? Opbouwtabel.Basisnaamruimte : opbouw.Naamruimte);
        }

        void Waarde(Veld veld, Klasse klasse, string tekst)
        {
            Begin(veld, klasse);
            xml.WriteString(tekst);
            xml.WriteEndElement();
        }

        static string? Tekst(Eigenschap e, Waardetype type, object deel) => type.Basis switch
        {
            Basis.Tekst => e.Tekst!(deel),
            Basis.Getal => e.Getal!(deel)?.ToString(CultureInfo.InvariantCulture),
            Basis.Datum => e.Datum!(deel)?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            _ => e.Tijd!(deel)?.ToString(e.Tijd!(deel)!.Value.Ticks % TimeSpan.TicksPerSecond == 0 ? "HH:mm:ss" : "HH:mm:ss.FFFFFFF", CultureInfo.InvariantCulture),
        };
    }
}
