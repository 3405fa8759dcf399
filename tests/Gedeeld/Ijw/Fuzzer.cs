using System.Diagnostics;
using System.Text;
using Eenplan.Ijw;

namespace Eenplan.Tests.Ijw;

/// <summary>
/// Feeds mutated messages to the library: bytes, structure, encodings, hostile pieces. An exception, or an input that takes too long, is a failure.
/// Used by a bounded run in the tests and by the long run in bench.
/// </summary>
public sealed class Fuzzer
{
    static readonly string[] Stukken =
    [
        "<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;\">]>", "&b;", "&#0;", "&#x10FFFF;", "&amp;", "<![CDATA[", "]]>", "<!--", "-->", "<?x y?>",
        "<a>", "</a>", "<a/>", " xmlns=\"\"", " xsi:nil=\"true\"", "\0", "\uFEFF", "\uD83D\uDE00", "<", ">", "\"", "99999999999999999999", "-1", "0000-00-00", "9999-12-31", "0001-01-01",
        "http://www.istandaarden.nl/iwmo/3_2/wmo301/schema", "http://www.istandaarden.nl/ijw/3_1/jw301/schema", "00000000000", "2026-02-30", "24:00:00",
    ];

    /// <summary>Values that some element would take.</summary>
    static readonly string[] Waarden =
    [
        "0", "1", "2", "3", "9", "01", "02", "04", "13", "20", "31", "45", "82", "83", "84", "C", "D", "NL", "0384", "0363", "42420001", "999900006", "999900018", "667899", "45A04", "RN001",
        "0001-01-01", "9999-12-31", "2026-01-01", "2026-04-01", "2026-04-30", "2026-05-31", "1900-01-01", "23:59:59.9999999", "999999999", "99999999", "0001", "0200", "8001",
    ];

    static readonly Encoding[] Coderingen = [Encoding.Unicode, Encoding.BigEndianUnicode, Encoding.UTF32, Encoding.Latin1, Encoding.ASCII, new UTF8Encoding(true)];

    readonly byte[][] bronnen = [.. Enum.GetValues<Berichtsoort>().Where(s => s != Berichtsoort.Onbekend).Select(s => Berichtschrijver.Schrijf(Voorbeelden.Maak(s)))];

    ulong staat;

    /// <summary>The longest one input took.</summary>
    public TimeSpan Langst { get; private set; }

    /// <summary>How many were valid, wrong, unreadable.</summary>
    public (long Geldig, long Fout, long Onleesbaar) Telling { get; private set; }

    /// <summary>Runs a row of inputs; the same seed gives the same row.</summary>
    public void Draai(ulong zaad, long aantal, CancellationToken ct = default)
    {
        for (var i = 0L; i < aantal && !ct.IsCancellationRequested; i++)
        {
            staat = ((zaad * 1_000_003) + (ulong)i + 1) * 0x9E3779B97F4A7C15;
            var invoer = Invoer();
            var klok = Stopwatch.GetTimestamp();
            try
            {
                Voer(invoer);
            }
            catch (Exception fout)
            {
                throw new InvalidOperationException($"Zaad {zaad}, nummer {i}: {fout.GetType().Name} {fout.Message}", fout);
            }

            var duur = Stopwatch.GetElapsedTime(klok);
            Langst = duur > Langst ? duur : Langst;
        }
    }

    void Voer(byte[] invoer)
    {
        var uitslag = Berichtcontrole.Controleer(invoer);
        var (geldig, fout, onleesbaar) = Telling;
        Telling = uitslag.Onleesbaar ? (geldig, fout, onleesbaar + 1) : uitslag.Geldig ? (geldig + 1, fout, onleesbaar) : (geldig, fout + 1, onleesbaar);
        if (Berichtlezer.Lees(invoer).Bericht is not { } bericht)
        {
            return;
        }

        // What can be read can also be told, answered, stored and written.
        foreach (var _ in Samenvatting.Regels(bericht))
        {
        }

        var dag = new DateOnly(2026, 6, 1);
        var gegevens = new Retourgegevens("R1", dag, new() { BasisschemaXsdVersie = "1.0.0", BerichtXsdVersie = "1.0.0" });
        var archief = new Ketenarchief();
        var bevindingen = new Ketencontrole(archief, new()).Controleer(bericht, dag);
        _ = bericht is Jw323 d ? Antwoordmaker.Maak(d, bevindingen, gegevens) : Retourmaker.Maak(bericht, bevindingen, gegevens);
        archief.Neem(bericht);
        new Ketencontrole(archief, new()).Controleer(bericht, dag);
        if (bericht is Jw301 t)
        {
            Toestand.Van(archief, t.Header.Afzender, t.Client.ToegewezenProducten[0].ToewijzingNummer, dag);
        }

        Berichtschrijver.Schrijf(bericht);
    }

    byte[] Invoer()
    {
        var invoer = (byte[])bronnen[Tot(bronnen.Length)].Clone();
        for (var keer = Tot(4); keer >= 0; keer--)
        {
            invoer = Tot(12) switch
            {
                0 => Byte(invoer),
                1 when keer == 0 => invoer[..Tot(invoer.Length + 1)],
                2 => Plak(invoer, Encoding.UTF8.GetBytes(Stukken[Tot(Stukken.Length)])),
                3 => Verplaats(invoer),
                4 or 5 => Element(invoer),
                6 when keer == 0 => Codeer(invoer),
                7 when Tot(40) == 0 => Groot(invoer),
                _ => Waarde(invoer),
            };
        }

        return invoer;
    }

    byte[] Byte(byte[] invoer)
    {
        if (invoer.Length > 0)
        {
            invoer[Tot(invoer.Length)] = (byte)Tot(256);
        }

        return invoer;
    }

    byte[] Plak(byte[] invoer, byte[] stuk)
    {
        var plek = Tot(invoer.Length + 1);
        return [.. invoer[..plek], .. stuk, .. invoer[plek..]];
    }

    byte[] Verplaats(byte[] invoer)
    {
        var (van, tot) = (Tot(invoer.Length + 1), Tot(invoer.Length + 1));
        (van, tot) = van < tot ? (van, tot) : (tot, van);
        return Plak([.. invoer[..van], .. invoer[tot..]], invoer[van..tot]);
    }

    /// <summary>Another value in one element: the structure stays, the rules are tried.</summary>
    byte[] Waarde(byte[] invoer)
    {
        var tekst = Encoding.UTF8.GetString(invoer);
        var plek = tekst.IndexOf('>', Math.Min(tekst.Length, Tot(tekst.Length + 1)));
        var eind = plek < 0 ? -1 : tekst.IndexOf("</", plek, StringComparison.Ordinal);
        plek = eind < 0 ? -1 : tekst.LastIndexOf('>', eind);
        return eind < 0 ? invoer : Encoding.UTF8.GetBytes(tekst[..(plek + 1)] + (Tot(8) == 0 ? Stukken[Tot(Stukken.Length)] : Waarden[Tot(Waarden.Length)]) + tekst[eind..]);
    }

    /// <summary>One element twice, or none of it.</summary>
    byte[] Element(byte[] invoer)
    {
        var tekst = Encoding.UTF8.GetString(invoer);
        var begin = tekst.IndexOf("\t<", Math.Min(tekst.Length, Tot(tekst.Length + 1)), StringComparison.Ordinal);
        var naam = begin < 0 ? -1 : tekst.IndexOf('>', begin);
        var slot = naam < 0 ? -1 : tekst.IndexOf("</" + tekst[(begin + 2)..naam] + ">", naam, StringComparison.Ordinal);
        if (slot < 0)
        {
            return invoer;
        }

        var eind = slot + (naam - begin) + 1;
        return Encoding.UTF8.GetBytes(tekst[..(Tot(2) == 0 ? eind : begin)] + tekst[(Tot(2) == 0 ? begin : eind)..]);
    }

    byte[] Codeer(byte[] invoer)
    {
        var codering = Coderingen[Tot(Coderingen.Length)];
        var tekst = Encoding.UTF8.GetString(invoer);
        return [.. codering.GetPreamble(), .. codering.GetBytes(Tot(2) == 0 ? tekst : tekst.Replace("utf-8", codering.WebName, StringComparison.Ordinal))];
    }

    /// <summary>One piece, many times over.</summary>
    byte[] Groot(byte[] invoer)
    {
        var stuk = Encoding.UTF8.GetBytes(Stukken[Tot(Stukken.Length)]);
        return Plak(invoer, [.. Enumerable.Repeat(stuk, 1 + Tot(3000)).SelectMany(b => b)]);
    }

    int Tot(int grens)
    {
        staat ^= staat << 13;
        staat ^= staat >> 7;
        staat ^= staat << 17;
        return (int)(staat % (ulong)grens);
    }
}
