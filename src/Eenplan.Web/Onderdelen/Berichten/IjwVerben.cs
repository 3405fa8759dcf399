using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using Eenplan.Domein.Gedeeld;
using Eenplan.Ijw;
using Eenplan.Web.Platform.Verben;

namespace Eenplan.Web.Onderdelen.Berichten;

/// <summary><c>ijw valideer</c>, <c>toon</c>, <c>retour</c> and <c>voorbeeld</c>: the message library on the command line. Needs no municipality and no database.</summary>
public static class IjwVerben
{
    const int Goed = 0;
    const int Bevindingen = 1;
    const int Onleesbaar = 2;

    static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static IReadOnlyList<Verb> Alle { get; } =
    [
        new("ijw valideer", "BESTAND... [--json]", "Controleert iJw 3.2-berichten: structuur en de regels in het bericht.", Valideer)
        {
            Meer = "Antwoordt 0 als alles goed is, 1 bij bevindingen, 2 als een bestand niet te lezen is.",
        },
        new("ijw toon", "BESTAND [--bsn]", "Toont een bericht in gewone woorden; het BSN alleen met --bsn.", Toon),
        new("ijw retour", "BESTAND [--eerder MAP] [--identificatie ID] [--xsd N.N.N]", "Maakt het retourbericht, of het antwoord op een declaratie.", Retour)
        {
            Meer = "Met --eerder tellen de berichten in die map mee: toewijzingen, starts, stops, verzoeken, declaraties en hun retouren.\nZonder --eerder kijkt het alleen naar het bericht zelf, de dagtekening en de gemeentecode.",
        },
        new("ijw voorbeeld", "BERICHT [--xsd N.N.N]", "Schrijft een geldig, verzonnen bericht, zoals JW301.", Voorbeeld),
    ];

    static async Task<int> Valideer(string[] args)
    {
        var json = args.Contains("--json");
        var bestanden = args.Where(a => a != "--json").ToList();
        if (bestanden.Count == 0 || bestanden.Exists(b => b.StartsWith('-')))
        {
            throw new Gebruiksfout("Noem een of meer bestanden.");
        }

        var uitslagen = bestanden.ConvertAll(Controleer);
        if (json)
        {
            await Console.Out.WriteLineAsync(JsonSerializer.Serialize(uitslagen.Select(u => u.Antwoord), Json));
        }
        else
        {
            foreach (var regel in uitslagen.SelectMany(u => Regels(u.Antwoord)))
            {
                await Console.Out.WriteLineAsync(regel);
            }
        }

        return uitslagen.Max(u => u.Code);
    }

    static (int Code, Bestandsoordeel Antwoord) Controleer(string bestand)
    {
        try
        {
            using var bron = File.OpenRead(bestand);
            var uitslag = Berichtloket.Valideer(bron);
            return (uitslag.Onleesbaar ? Onleesbaar : uitslag.Geldig ? Goed : Bevindingen, new() { File = bestand, Message = Berichtloket.Naam(uitslag.Soort), Valid = uitslag.Geldig, Findings = Berichtbevinding.Van(uitslag.Bevindingen) });
        }
        catch (Exception fout) when (fout is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            return (Onleesbaar, new() { File = bestand, Findings = [new() { Code = "GEEN-BESTAND", Tekst = "Dit bestand bestaat niet of is niet te openen." }] });
        }
    }

    static IEnumerable<string> Regels(Bestandsoordeel a)
    {
        yield return $"{a.File}: {a.Message ?? "onbekend"}, {(a.Valid ? "goed" : a.Findings.Count == 1 ? "1 bevinding" : $"{a.Findings.Count} bevindingen")}";
        foreach (var b in a.Findings)
        {
            yield return $"  {b.Code}{(b.Retourcode is null ? "" : $" (retourcode {b.Retourcode})")} {b.Path}";
            yield return $"    {b.Tekst}";
        }
    }

    static async Task<int> Toon(string[] args)
    {
        var bestand = Een(args.Where(a => a != "--bsn").ToList(), "Noem één bestand.");
        using var bron = Open(bestand);
        return await Fouten(Berichtloket.Toon(bron, args.Contains("--bsn"), Console.Out.WriteLine).Bevindingen);
    }

    static async Task<int> Retour(string[] args)
    {
        var woorden = args.ToList();
        var eerder = Optie(woorden, "--eerder");
        var vraag = new Berichtloket.Retourvraag(Optie(woorden, "--identificatie"), Optie(woorden, "--xsd"), Datum.Dag(TimeProvider.System.GetUtcNow()), eerder is null ? null : Eerdere(eerder));
        using var bron = Open(Een(woorden, "Noem één bestand."));
        var uitkomst = Berichtloket.Retour(bron, vraag);
        if (!uitkomst.Gelukt)
        {
            throw new Gebruiksfout(uitkomst.Weigeringen[0].Tekst);
        }

        if (uitkomst.Waarde.Xml is { } xml)
        {
            return await Schrijf(xml);
        }

        await Console.Error.WriteLineAsync("Er komt geen retourbericht: meld dit rechtstreeks aan de verzender.");
        return await Fouten(uitkomst.Waarde.Bevindingen);
    }

    static IEnumerable<Bericht> Eerdere(string map) => Directory.Exists(map)
        ? Directory.EnumerateFiles(map, "*.xml").Order(StringComparer.Ordinal).Select(Lees).OfType<Bericht>()
        : throw new Gebruiksfout($"De map {map} bestaat niet.");

    static Bericht? Lees(string bestand)
    {
        using var bron = File.OpenRead(bestand);
        return Berichtlezer.Lees(bron).Bericht;
    }

    static async Task<int> Voorbeeld(string[] args)
    {
        var woorden = args.ToList();
        var versie = Optie(woorden, "--xsd");
        var uitkomst = Berichtloket.Voorbeeld(Een(woorden, "Noem het bericht, zoals JW301."), versie);
        return uitkomst.Gelukt ? await Schrijf(uitkomst.Waarde) : throw new Gebruiksfout(uitkomst.Weigeringen[0].Tekst);
    }

    static async Task<int> Schrijf(byte[] xml)
    {
        await using var uit = Console.OpenStandardOutput();
        await uit.WriteAsync(xml);
        return Goed;
    }

    static async Task<int> Fouten(IReadOnlyList<Bevinding> bevindingen)
    {
        foreach (var b in bevindingen)
        {
            await Console.Error.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"{b.Code} {b.Pad}\n  {b.Tekst}"));
        }

        return bevindingen.Any(b => b.Niveau == Controleniveau.Leesbaarheid) ? Onleesbaar : bevindingen.Count > 0 ? Bevindingen : Goed;
    }

    static FileStream Open(string bestand)
    {
        try
        {
            return File.OpenRead(bestand);
        }
        catch (Exception fout) when (fout is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            throw new Gebruiksfout($"Het bestand {bestand} bestaat niet of is niet te openen.");
        }
    }

    static string Een(List<string> woorden, string anders) =>
        woorden is [var een] && !een.StartsWith('-') ? een : throw new Gebruiksfout(anders);

    static string? Optie(List<string> woorden, string naam)
    {
        var plek = woorden.IndexOf(naam);
        if (plek < 0)
        {
            return null;
        }

        if (plek + 1 >= woorden.Count)
        {
            throw new Gebruiksfout($"Wat hoort er bij {naam}?");
        }

        var waarde = woorden[plek + 1];
        woorden.RemoveRange(plek, 2);
        return waarde;
    }
}
