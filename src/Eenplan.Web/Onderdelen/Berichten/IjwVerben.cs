using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
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

    static (int Code, Berichtantwoord Antwoord) Controleer(string bestand)
    {
        try
        {
            using var bron = File.OpenRead(bestand);
            var uitslag = Berichtcontrole.Controleer(bron);
            return (uitslag.Onleesbaar ? Onleesbaar : uitslag.Geldig ? Goed : Bevindingen, Berichtantwoord.Van(bestand, uitslag));
        }
        catch (Exception fout) when (fout is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            return (Onleesbaar, new(bestand, null, false, [new("GEEN-BESTAND", "", null, "Dit bestand bestaat niet of is niet te openen.")]));
        }
    }

    static IEnumerable<string> Regels(Berichtantwoord a)
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
        using var stroom = Berichtstroom.Open(bron);
        if (stroom.Kop is { } kop)
        {
            foreach (var regel in Samenvatting.Regels(kop, args.Contains("--bsn"), kop is Jw323 or Jw325 ? stroom.Clienten() : null))
            {
                await Console.Out.WriteLineAsync(regel);
            }
        }
        else
        {
            foreach (var _ in stroom.Clienten())
            {
                // Reads on to find the faults that follow.
            }
        }

        return await Fouten(stroom.Bevindingen);
    }

    static async Task<int> Retour(string[] args)
    {
        var woorden = args.ToList();
        var eerder = Optie(woorden, "--eerder");
        var identificatie = Optie(woorden, "--identificatie");
        var versie = Optie(woorden, "--xsd") ?? "1.0.0";
        var bestand = Een(woorden, "Noem één bestand.");
        using var bron = Open(bestand);
        var gelezen = Berichtlezer.Lees(bron);
        if (gelezen.Bericht is not { } heen)
        {
            await Console.Error.WriteLineAsync("Er komt geen retourbericht: meld dit rechtstreeks aan de verzender.");
            return await Fouten(gelezen.Bevindingen);
        }

        var vandaag = DateOnly.FromDateTime(TimeProvider.System.GetLocalNow().DateTime);
        var bevindingen = Berichtcontrole.Controleer(heen).Concat(Keten(heen, eerder, vandaag)).ToList();
        var gegevens = new Retourgegevens(
            identificatie ?? "R" + heen.Kop.BerichtIdentificatie.Identificatie[..Math.Min(11, heen.Kop.BerichtIdentificatie.Identificatie.Length)],
            vandaag,
            new() { BasisschemaXsdVersie = versie, BerichtXsdVersie = versie });
        var retour = heen is Jw323 declaratie ? Antwoordmaker.Maak(declaratie, bevindingen, gegevens) : Retourmaker.Maak(heen, bevindingen, gegevens);
        if (retour is null)
        {
            throw new Gebruiksfout($"Op een {heen.Soort.ToString().ToUpperInvariant()} bestaat geen retourbericht.");
        }

        var xml = Berichtschrijver.Schrijf(retour);
        if (Berichtlezer.Lees(xml).Bericht is null)
        {
            throw new Gebruiksfout("De identificatie is hoogstens 12 tekens en de versie heeft de vorm 1.0.0.");
        }

        return await Schrijf(xml);
    }

    static IReadOnlyList<Bevinding> Keten(Bericht heen, string? map, DateOnly vandaag)
    {
        var archief = new Ketenarchief();
        var controle = new Ketencontrole(archief, new());
        if (map is null)
        {
            return [.. controle.Controleer(heen, vandaag).Where(b => b.Niveau == Controleniveau.ExterneBron && b.Over is null)];
        }

        if (!Directory.Exists(map))
        {
            throw new Gebruiksfout($"De map {map} bestaat niet.");
        }

        foreach (var bestand in Directory.EnumerateFiles(map, "*.xml").Order(StringComparer.Ordinal))
        {
            using var bron = File.OpenRead(bestand);
            if (Berichtlezer.Lees(bron).Bericht is { } eerder && (eerder.Soort != heen.Soort || eerder.Kop.BerichtIdentificatie != heen.Kop.BerichtIdentificatie))
            {
                archief.Neem(eerder);
            }
        }

        return controle.Controleer(heen, vandaag);
    }

    static async Task<int> Voorbeeld(string[] args)
    {
        var woorden = args.ToList();
        var versie = Optie(woorden, "--xsd") ?? "1.0.0";
        var naam = Een(woorden, "Noem het bericht, zoals JW301.");
        if (!Enum.TryParse<Berichtsoort>(naam, ignoreCase: true, out var soort) || soort == Berichtsoort.Onbekend || !Enum.IsDefined(soort))
        {
            throw new Gebruiksfout($"iJw 3.2 kent geen bericht {naam}.");
        }

        var xml = Berichtschrijver.Schrijf(Voorbeelden.Maak(soort, new() { BasisschemaXsdVersie = versie, BerichtXsdVersie = versie }));
        if (Berichtlezer.Lees(xml).Bericht is null)
        {
            throw new Gebruiksfout("De versie heeft de vorm 1.0.0.");
        }

        return await Schrijf(xml);
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
