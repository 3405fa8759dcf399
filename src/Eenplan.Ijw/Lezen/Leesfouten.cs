using System.Xml;

namespace Eenplan.Ijw;

/// <summary>Names a file that is no iJw 3.2 message for what it is.</summary>
static class Leesfouten
{
    const string Stam = "http://www.istandaarden.nl/";

    public static (string Code, string Tekst) Vertaal(XmlException fout, bool begonnen)
    {
        var waar = fout.LineNumber > 0 ? $" (regel {fout.LineNumber}, teken {fout.LinePosition})" : "";
        var tekst = fout.Message;
        if (tekst.Contains("DTD", StringComparison.Ordinal) || tekst.Contains("entity", StringComparison.OrdinalIgnoreCase))
        {
            return (Leescodes.Onveilig, $"Het bestand bevat een DTD of een verwijzing naar een entiteit{waar}. Dat is onveilig en hoort niet in een iJw-bericht.");
        }

        if (tekst.Contains("MaxCharacters", StringComparison.Ordinal))
        {
            return (Leescodes.TeGroot, "Het bestand is groter dan de grens. Splits de aanlevering.");
        }

        if (tekst.Contains("Root element is missing", StringComparison.Ordinal))
        {
            return (Leescodes.GeenXml, "Het bestand is leeg.");
        }

        if (tekst.Contains("Unexpected end of file", StringComparison.OrdinalIgnoreCase))
        {
            return (Leescodes.GeenXml, $"Het bestand is afgebroken: het einde ontbreekt{waar}. Vraag het opnieuw op.");
        }

        if (tekst.Contains("encoding", StringComparison.OrdinalIgnoreCase))
        {
            return (Leescodes.GeenXml, $"De tekens in het bestand passen niet bij de codering die het noemt{waar}. Sla het op als UTF-8.");
        }

        return (Leescodes.GeenXml, begonnen
            ? $"Het bestand is geen geldige XML{waar}. Herstel het in het programma dat het maakte."
            : $"Dit is geen XML-bestand{waar}. Lever het bericht zelf aan, niet een zip, spreadsheet of uitdraai.");
    }

    public static (string Code, string Tekst) Vreemd(string naam, string ruimte)
    {
        if (!ruimte.StartsWith(Stam, StringComparison.Ordinal))
        {
            return ruimte.Length == 0 && naam == "Bericht"
                ? (Leescodes.GeenBericht, "Het bericht noemt geen naamruimte. Zet de naamruimte van iJw 3.2 erbij, zoals " + Opbouwtabel.Van(Berichtsoort.Jw301).Naamruimte + ".")
                : (Leescodes.GeenBericht, "Dit is XML, maar geen iJw-bericht: het begint niet met een element Bericht van iJw 3.2.");
        }

        var delen = ruimte[Stam.Length..].Split('/');
        var standaard = delen[0];
        var uitgave = delen.Length > 1 ? delen[1].Replace('_', '.') : "?";
        if (standaard != "ijw")
        {
            return (Leescodes.AndereStandaard, $"Dit is een bericht van {Standaardnaam(standaard)}, niet van iJw. Het hoort bij een andere wet en een ander loket.");
        }

        if (uitgave != "3.2")
        {
            return (Leescodes.AndereRelease, $"Dit is een bericht van iJw {Kort(uitgave)}; deze controle is voor iJw 3.2. Vraag een bericht van de geldende uitgave.");
        }

        return (Leescodes.GeenBericht, delen.Length > 2 && delen[2] == "basisschema"
            ? "Het bericht staat in de naamruimte van het basisschema. Gebruik de naamruimte van het bericht zelf."
            : naam == "Bericht" ? "iJw 3.2 kent dit bericht niet." : "Het bericht begint niet met het element Bericht.");
    }

    static string Standaardnaam(string naam) => naam.ToLowerInvariant() switch
    {
        "iwmo" => "iWmo",
        "iwlz" => "iWlz",
        "ipgb" => "iPgb",
        "ieb" => "iEb",
        _ => "een andere iStandaard",
    };

    static string Kort(string tekst) => tekst.Length <= 8 ? tekst : "?";
}
