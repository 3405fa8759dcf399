using System.Diagnostics;
using System.Globalization;
using System.Xml;
using System.Xml.Schema;
using Eenplan.Ijw;

namespace Eenplan.Bench.Ijw;

/// <summary>
/// Full validation (structure and rules) of a JW301 against bare XmlReader schema validation with the official schema, in one run;
/// and a JW323 of 100 MB client by client.
/// </summary>
static class Ijwsnelheid
{
    public static async Task<int> Draai(int seconden)
    {
        var map = Path.Combine(Environment.GetEnvironmentVariable("EENPLAN_NORMEN") ?? "../shared", "ijw");
        var voorbeeld = Path.Combine(map, "voorbeelden", "JW301.xml");
        if (!File.Exists(voorbeeld))
        {
            await Console.Error.WriteLineAsync("De officiële iJw-schema's ontbreken: zet EENPLAN_NORMEN op de map die ijw/xsd bevat.");
            return 2;
        }

        var xml = await File.ReadAllBytesAsync(voorbeeld);
        var schemas = new XmlSchemaSet { XmlResolver = new XmlUrlResolver() };
        schemas.Add(null, Path.Combine(map, "xsd", "JW301.xsd"));
        schemas.Compile();
        var instelling = new XmlReaderSettings { ValidationType = ValidationType.Schema, Schemas = schemas, DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null };
        var verhoudingen = new List<double>();
        for (var ronde = 0; ronde < 5; ronde++)
        {
            var schema = Meet(seconden, () => Schema(xml, instelling));
            var wij = Meet(seconden, () => Wij(xml));
            verhoudingen.Add(wij.PerSeconde / schema.PerSeconde);
            await Console.Out.WriteLineAsync(string.Create(CultureInfo.InvariantCulture,
                $"ronde {ronde + 1}: schema {schema.PerSeconde:N0}/s ({schema.Bytes:N0} bytes per bericht), Eenplan.Ijw {wij.PerSeconde:N0}/s ({wij.Bytes:N0} bytes per bericht), verhouding {verhoudingen[^1]:N2}"));
        }

        var mediaan = verhoudingen.Order().ElementAt(2);
        await Console.Out.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"JW301 van {xml.Length} bytes: {mediaan:N2} keer de snelheid van schemavalidatie (eis: minstens 0.50)"));
        await Groot();
        return mediaan >= 0.5 ? 0 : 1;
    }

    static void Schema(byte[] xml, XmlReaderSettings instelling)
    {
        using var lezer = XmlReader.Create(new MemoryStream(xml, writable: false), instelling);
        while (lezer.Read())
        {
        }
    }

    static void Wij(byte[] xml)
    {
        if (!Berichtcontrole.Controleer(xml).Geldig)
        {
            throw new InvalidOperationException("The sample must be valid.");
        }
    }

    static (double PerSeconde, long Bytes) Meet(int seconden, Action doe)
    {
        for (var i = 0; i < 200; i++)
        {
            doe();
        }

        GC.Collect();
        var bytes = GC.GetAllocatedBytesForCurrentThread();
        var aantal = 0L;
        var klok = Stopwatch.StartNew();
        while (klok.Elapsed.TotalSeconds < seconden)
        {
            for (var i = 0; i < 50; i++, aantal++)
            {
                doe();
            }
        }

        return (aantal / klok.Elapsed.TotalSeconds, (GC.GetAllocatedBytesForCurrentThread() - bytes) / aantal);
    }

    static async Task Groot()
    {
        var pad = Path.GetTempFileName();
        try
        {
            var bericht = (Jw323)Voorbeelden.Maak(Berichtsoort.Jw323);
            var prestatie = bericht.Declaratie.Clienten[0].Prestaties[0];
            await using (var doel = File.Create(pad))
            {
                Berichtschrijver.Schrijf(bericht, doel, Clienten(prestatie, 8000));
            }

            await using var bron = File.OpenRead(pad);
            var megabytes = bron.Length / 1024.0 / 1024;
            GC.Collect();
            var rust = GC.GetTotalMemory(forceFullCollection: true);
            var piek = rust;
            using var klok = new Timer(_ => piek = Math.Max(piek, GC.GetTotalMemory(false)), null, 0, 5);
            var tijd = Stopwatch.StartNew();
            var uitslag = Berichtcontrole.Controleer(bron);
            await Console.Out.WriteLineAsync(string.Create(CultureInfo.InvariantCulture,
                $"JW323 van {megabytes:N0} MB: {tijd.Elapsed.TotalSeconds:N1} s, {megabytes / tijd.Elapsed.TotalSeconds:N0} MB/s, {uitslag.Bevindingen.Count} bevindingen, geheugen in rust {rust / 1048576.0:N0} MB, piek {piek / 1048576.0:N0} MB"));
        }
        finally
        {
            File.Delete(pad);
        }
    }

    /// <summary>Clients with test numbers that pass the elfproef, twenty services each.</summary>
    static IEnumerable<DeclaratieClient> Clienten(Prestatie prestatie, int aantal)
    {
        var volgende = 0;
        for (var bsn = 999_900_000; aantal > 0; bsn++)
        {
            var tekst = bsn.ToString(CultureInfo.InvariantCulture);
            if (!Nummers.IsBsn(tekst))
            {
                continue;
            }

            aantal--;
            yield return new()
            {
                Bsn = tekst,
                Prestaties = [.. Enumerable.Range(0, 20).Select(i => prestatie with
                {
                    ProductReferentie = new() { ReferentieNummer = "RN" + (++volgende).ToString(CultureInfo.InvariantCulture) },
                    ToewijzingNummer = i,
                })],
            };
        }
    }
}
