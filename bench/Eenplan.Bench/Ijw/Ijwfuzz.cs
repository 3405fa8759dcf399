using System.Diagnostics;
using System.Globalization;
using System.Text;
using Eenplan.Ijw;
using Eenplan.Tests.Ijw;

namespace Eenplan.Bench.Ijw;

/// <summary>Mutated inputs by the million, and files of 100 MB of one thing: no exception, no hang, no more than 200 MB.</summary>
static class Ijwfuzz
{
    const long Grens = 200L * 1024 * 1024;

    public static async Task<int> Draai(long aantal, ulong zaad)
    {
        var klok = Stopwatch.StartNew();
        var fuzzer = new Fuzzer();
        var piek = 0L;
        for (var klaar = 0L; klaar < aantal; klaar += 10_000)
        {
            fuzzer.Draai(zaad++, Math.Min(10_000, aantal - klaar));
            piek = Math.Max(piek, Environment.WorkingSet);
            if ((klaar / 10_000) % 10 == 0)
            {
                await Console.Error.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"{klaar:N0} in {klok.Elapsed.TotalSeconds:N0} s"));
            }
        }

        await Console.Out.WriteLineAsync(string.Create(CultureInfo.InvariantCulture,
            $"{aantal:N0} invoeren in {klok.Elapsed.TotalSeconds:N0} s: {fuzzer.Telling.Geldig:N0} geldig, {fuzzer.Telling.Fout:N0} met bevindingen, {fuzzer.Telling.Onleesbaar:N0} onleesbaar; langste {fuzzer.Langst.TotalMilliseconds:N0} ms"));
        var begin = "<b:Bericht xmlns:b=\"http://www.istandaarden.nl/ijw/3_2/jw323/schema\">";
        foreach (var (wat, stuk) in new[] { ("witruimte", " "), ("tekst", "x"), ("element", "<a/>"), ("diepte", "<a>"), ("commentaar", "<!-- x -->"), ("verwijzing", "&amp;"), ("tag", "<x "), ("lange tag", "x") })
        {
            klok.Restart();
            using var bron = new Herhaalstroom(Encoding.UTF8.GetBytes(begin + (wat == "lange tag" ? "<" : "<b:Header>")), Encoding.UTF8.GetBytes(stuk), 100L * 1024 * 1024);
            var uitslag = Berichtcontrole.Controleer(bron);
            piek = Math.Max(piek, Environment.WorkingSet);
            await Console.Out.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"100 MB {wat}: {uitslag.Bevindingen[^1].Code}, {klok.Elapsed.TotalSeconds:N1} s"));
        }

        foreach (var (wat, soort, element) in new[] { ("producten van één cliënt", Berichtsoort.Jw301, "ToegewezenProduct"), ("prestaties van één cliënt", Berichtsoort.Jw323, "Prestatie"), ("cliënten", Berichtsoort.Jw323, "Client") })
        {
            klok.Restart();
            var xml = Encoding.UTF8.GetString(Berichtschrijver.Schrijf(Voorbeelden.Maak(soort)));
            var (open, slot) = (xml.IndexOf($":{element}>", StringComparison.Ordinal), $":{element}>");
            open = xml.LastIndexOf('<', open);
            var eind = xml.IndexOf(slot, xml.IndexOf("</" + xml[(open + 1)..xml.IndexOf(':', open)] + slot, open, StringComparison.Ordinal), StringComparison.Ordinal) + slot.Length;
            using var bron = new Herhaalstroom(Encoding.UTF8.GetBytes(xml[..open]), Encoding.UTF8.GetBytes(xml[open..eind]), 100L * 1024 * 1024);
            var uitslag = Berichtcontrole.Controleer(bron);
            await Console.Out.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"100 MB {wat}: {uitslag.Bevindingen[^1].Code}, {klok.Elapsed.TotalSeconds:N1} s"));
        }

        using var proces = Process.GetCurrentProcess();
        piek = Math.Max(piek, proces.PeakWorkingSet64);
        await Console.Out.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"piek van het proces {piek / 1048576.0:N0} MB (eis: hoogstens 200 MB)"));
        return piek <= Grens ? 0 : 1;
    }
}
