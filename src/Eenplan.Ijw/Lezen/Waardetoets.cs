using System.Globalization;

namespace Eenplan.Ijw;

/// <summary>Judges the value of one element and says in Dutch what is wrong with it.</summary>
static class Waardetoets
{
    /// <summary>Answers null when the value is good; then <paramref name="uit"/> holds it.</summary>
    public static (string Code, string Tekst)? Lees(Waardetype type, ReadOnlySpan<char> tekst, out Waarde uit)
    {
        uit = default;
        switch (type.Basis)
        {
            case Basis.Datum:
                return Waardevorm.Datum(Waardevorm.Samengeklapt(tekst), out uit.Datum) ? null : Datumfout(tekst);
            case Basis.Tijd:
                return Waardevorm.Tijd(Waardevorm.Samengeklapt(tekst), out uit.Tijd)
                    ? null : ("RS034", "Schrijf de tijd als UU:MM:SS, zonder tijdzone.");
            case Basis.Getal:
                return Getal(type, Waardevorm.Samengeklapt(tekst), out uit.Getal);
            default:
                return Tekst(type, tekst, out uit.Tekst);
        }
    }

    static (string, string)? Getal(Waardetype type, ReadOnlySpan<char> tekst, out long getal)
    {
        if (!Waardevorm.Getal(tekst, out getal))
        {
            return (Leescodes.Xsd, "Hier hoort een heel getal, zonder punten, komma’s of letters.");
        }

        if (type.Vast is not null)
        {
            return tekst.SequenceEqual(type.Vast) ? null : Vast(type);
        }

        return getal < type.Min ? ("RS001", $"Het getal is kleiner dan {type.Min}; vul minstens {type.Min} in.")
            : getal > type.Max ? (Bovengrens(type.Max), $"Het getal is groter dan {type.Max.ToString(CultureInfo.InvariantCulture)}.")
            : null;
    }

    static (string, string)? Tekst(Waardetype type, ReadOnlySpan<char> tekst, out string waarde)
    {
        waarde = "";
        if (type.Lijst is { } lijst)
        {
            if (lijst.Zoek(tekst) is { } code)
            {
                waarde = code.Waarde;
                return null;
            }

            return (Leescodes.Xsd, Codefout(lijst, tekst));
        }

        if (type.Vast is not null)
        {
            return tekst.SequenceEqual(type.Vast) ? null : Vast(type);
        }

        if (tekst.Length < type.Min)
        {
            return (type.Vorm is Vorm.NietLeeg ? "RS031" : "RS033", "Het element is leeg. Vul het in, of laat het weg als het niet verplicht is.");
        }

        if (tekst.Length > type.Max)
        {
            return (Lengteregel(type.Max), $"De waarde telt {tekst.Length} tekens; het mogen er hoogstens {type.Max} zijn.");
        }

        if (Vormfout(type, tekst) is { } fout)
        {
            return fout;
        }

        waarde = tekst.ToString();
        return null;
    }

    static (string, string)? Vormfout(Waardetype type, ReadOnlySpan<char> tekst) => type.Vorm switch
    {
        Vorm.Regel when !Waardevorm.Regel(tekst) => ("RS033", Waardevorm.NietLeeg(tekst)
            ? "De waarde bevat een regeleinde. Zet hem op één regel."
            : "De waarde bestaat alleen uit spaties. Vul het element in, of laat het weg."),
        Vorm.NietLeeg when !Waardevorm.NietLeeg(tekst) => ("RS031", "Het commentaar is leeg. Vul het in, of laat het weg."),
        Vorm.Cijfers when !Waardevorm.Cijfers(tekst, type.Cijfers) => (type.Cijfers switch { 4 => "RS035", 8 => "RS036", 9 => "RS037", _ => "RS046" },
            type.Cijfers == 0 ? "Gebruik alleen cijfers." : $"Hier horen precies {type.Cijfers} cijfers, zonder spaties."),
        Vorm.Letters when !Waardevorm.Letters(tekst) => ("RS045", "Schrijf voorletters aan elkaar, zonder punten of spaties."),
        Vorm.Versie when !Waardevorm.Versie(tekst) => ("RS048", "Schrijf de versie als drie getallen met punten, zoals 1.0.0."),
        Vorm.Alfanumeriek when !Waardevorm.Alfanumeriek(tekst) => ("CS319", "Gebruik in het declaratienummer alleen letters en cijfers."),
        _ => null,
    };

    static (string, string) Vast(Waardetype type) => type.Naam switch
    {
        "LDT_BerichtVersie" => ("CS025", "De berichtversie moet 3 zijn; dit is een bericht van een andere uitgave van iJw."),
        "LDT_BerichtSubversie" => ("CS015", "De subversie moet 2 zijn; dit is een bericht van een andere uitgave van iJw."),
        _ => ("RS047", $"De berichtcode moet {type.Vast} zijn bij dit soort bericht."),
    };

    static (string, string) Datumfout(ReadOnlySpan<char> tekst) =>
        tekst.ContainsAny('Z', '+', ':')
            ? ("RS032", "Schrijf de datum zonder tijdzone: EEJJ-MM-DD.")
            : ("RS032", "Dit is geen bestaande datum. Schrijf hem als EEJJ-MM-DD, zoals 2026-03-31.");

    static string Codefout(Codelijst lijst, ReadOnlySpan<char> tekst)
    {
        var wat = tekst.IsEmpty ? "Een lege waarde" : tekst.Length <= 4 && !tekst.ContainsAny('\n', '\r', '\t') ? $"‘{tekst}’" : "De waarde";
        var keus = lijst.Codes.Count <= 14 ? " Kies uit " + string.Join(", ", lijst.Codes.Select(c => c.Waarde)) + "." : " Kies een code uit die lijst.";
        return $"{wat} staat niet in codelijst {lijst.Naam} ({lijst.Omschrijving}).{keus}";
    }

    static string Bovengrens(long max) => max switch
    {
        99 => "RS002",
        99_999 => "RS004",
        99_999_999 => "RS005",
        999_999_999 => "RS006",
        _ => "RS040",
    };

    static string Lengteregel(long max) => max switch
    {
        1 => "RS008",
        2 => "RS009",
        3 => "RS010",
        4 => "RS011",
        5 => "RS012",
        6 => "RS013",
        8 => "RS014",
        9 => "RS015",
        10 => "RS016",
        12 => "RS017",
        15 => "RS018",
        20 => "RS019",
        24 => "RS020",
        25 => "RS021",
        35 => "RS023",
        36 => "RS024",
        64 => "RS025",
        80 => "RS026",
        200 => "RS028",
        _ => Leescodes.Xsd,
    };
}

/// <summary>A value that was read, in the field of its kind.</summary>
struct Waarde
{
    public string Tekst;
    public long Getal;
    public DateOnly Datum;
    public TimeOnly Tijd;
}
