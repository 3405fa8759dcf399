using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text.RegularExpressions;
using Eenplan.Tests;
using Eenplan.Web;
using Eenplan.Web.Platform;
using Eenplan.Web.Platform.Gemeenten;

namespace Eenplan.Bench;

/// <summary>Fills a gemeente, starts the server as another process, asks its pages, and prints ratios against the bare page of the same run.</summary>
public static partial class Meten
{
    static readonly (string Naam, double Minstens)[] Paginas = [("casus", 1 / 20.0), ("werkvoorraad", 1 / 12.0), ("zoeken", 1 / 10.0)];

    public static async Task<int> Draai(int casussen, double seconden, IReadOnlyList<string> databases)
    {
        var goed = true;
        foreach (var database in databases)
        {
            goed &= await Een(database, casussen, seconden);
        }

        return goed ? 0 : 1;
    }

    static async Task<bool> Een(string database, int casussen, double seconden)
    {
        var datamap = Directory.CreateTempSubdirectory("eenplan-bench-").FullName;
        try
        {
            var postgres = database == "postgres" ? Postgrescluster.NieuweVerbinding(Meetserver.Code) : null;
            var args = Meetserver.Args(datamap, postgres, VrijePoort());
            await Vul(args, casussen);
            using var server = Start(args);
            var adres = new Uri(args[1].Split('=')[1]);
            await Wacht(server);
            var uitkomst = await Meet(database, casussen, adres, seconden, server);
            server.Kill();
            await server.WaitForExitAsync();
            return uitkomst;
        }
        finally
        {
            Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
            Directory.Delete(datamap, recursive: true);
        }
    }

    static async Task Vul(string[] args, int casussen)
    {
        await using var app = Eenplanserver.Bouw(args);
        await Opstart.Voer(app.Services, CancellationToken.None);
        var klok = Stopwatch.StartNew();
        await new Massavulling(app.Services, app.Services.GetRequiredService<Gemeenten>().Zoek(Meetserver.Code)!, TimeProvider.System.GetUtcNow())
            .Maak(casussen, n => { if (n % 10_000 == 0) { Console.Error.WriteLine($"{n} casussen, {klok.Elapsed.TotalSeconds:F0} s"); } });
    }

    static async Task<bool> Meet(string database, int casussen, Uri adres, double seconden, Process server)
    {
        var (koekje, casusPaden, zoekPaden) = await MeldAan(adres);
        var last = new Belasting(adres, koekje, 8);
        var basis = $"/{Meetserver.Code}";
        var paden = new Dictionary<string, Func<int, string>>(StringComparer.Ordinal)
        {
            ["kaal"] = n => $"{basis}/kaal/{n}",
            ["casus"] = n => casusPaden[n % casusPaden.Count],
            ["werkvoorraad"] = _ => basis + "/werkvoorraad",
            ["zoeken"] = n => zoekPaden[n % zoekPaden.Count],
        };
        foreach (var pad in paden.Values)
        {
            await last.Loop(pad, Math.Min(5, seconden));
        }

        var rondes = paden.Keys.ToDictionary(n => n, _ => new List<Meting>(), StringComparer.Ordinal);
        for (var ronde = 0; ronde < 3; ronde++)
        {
            foreach (var (naam, pad) in ronde % 2 == 0 ? paden : paden.Reverse())
            {
                rondes[naam].Add(await last.Loop(pad, seconden));
            }
        }

        var kaal = Mediaan(rondes["kaal"]);
        var goed = true;
        Console.WriteLine($"\n{database}, {casussen} casussen, 8 verbindingen, mediaan van drie wisselende rondes van {seconden} s; de kale pagina is 1");
        foreach (var (naam, minstens) in Paginas)
        {
            var verhouding = Mediaan(rondes[naam]).PerSeconde / kaal.PerSeconde;
            var tempo = Mediaan(rondes[naam]).PerSeconde / 5;
            var (p99, kaalP99) = ((await last.Loop(paden[naam], seconden, tempo)).P99Ms, (await last.Loop(paden["kaal"], seconden, tempo)).P99Ms);
            var fouten = rondes[naam].Sum(r => r.Fouten);
            goed &= verhouding >= minstens && p99 <= 4 * kaalP99 && fouten == 0;
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {naam,-14} 1/{1 / verhouding:F1} (minstens 1/{1 / minstens:F0})   p99 bij een vijfde: {p99 / kaalP99:F1} x kaal (hoogstens 4)   fouten: {fouten}"));
        }

        server.Refresh();
        var mb = server.WorkingSet64 / 1048576;
        Console.WriteLine($"  geheugen van het webproces: {mb} MB (hoogstens 350)");
        Console.WriteLine($"  bij benadering, deze machine: kaal {kaal.PerSeconde:F0}/s; " + string.Join("; ", Paginas.Select(p => $"{p.Naam} {Mediaan(rondes[p.Naam]).PerSeconde:F0}/s")));
        return goed && mb <= 350;
    }

    /// <summary>Signs in as the first worker, and finds her cases and searches the way a person would.</summary>
    static async Task<(string Koekje, List<string> Casussen, List<string> Zoekvragen)> MeldAan(Uri adres)
    {
        using var handler = new HttpClientHandler { AllowAutoRedirect = false };
        using var http = new HttpClient(handler) { BaseAddress = adres };
        var basis = $"/{Meetserver.Code}";
        async Task<string> Post(string pad, string van, params (string, string)[] velden)
        {
            var teken = Teken().Match(await http.GetStringAsync(basis + van)).Groups[1].Value;
            using var vorm = new FormUrlEncodedContent(velden.Append(("__RequestVerificationToken", WebUtility.HtmlDecode(teken))).Select(v => KeyValuePair.Create(v.Item1, v.Item2)));
            using var antwoord = await http.PostAsync(basis + pad, vorm);
            return antwoord.Headers.Location?.ToString() ?? throw new InvalidOperationException($"{pad} gaf {(int)antwoord.StatusCode}");
        }

        await Post("/aanmelden?handler=Demo", "/aanmelden", ("id", Massavulling.Regisseur(0).ToString()), ("terug", ""));
        var casussen = Casuslink().Matches(await http.GetStringAsync(basis + "/werkvoorraad")).Select(m => m.Value).Distinct(StringComparer.Ordinal).ToList();
        var zoekvragen = new List<string>();
        for (var n = 0; n < 20; n++)
        {
            zoekvragen.Add(await Post("/zoeken", "/zoeken", ("vraag", Massavulling.Achternaam(n * 37))));
        }

        return (handler.CookieContainer.GetCookieHeader(new Uri(adres, basis + "/")), casussen, zoekvragen);
    }

    static Meting Mediaan(List<Meting> rondes) => rondes.OrderBy(r => r.PerSeconde).ElementAt(rondes.Count / 2);

    static Process Start(string[] args) =>
        Process.Start(new ProcessStartInfo(Path.Combine(AppContext.BaseDirectory, "Eenplan.Bench"), ["server", .. args]) { RedirectStandardOutput = true, UseShellExecute = false })!;

    static async Task Wacht(Process server)
    {
        while (await server.StandardOutput.ReadLineAsync() is { } regel)
        {
            if (regel == "klaar")
            {
                return;
            }
        }

        throw new InvalidOperationException("De server startte niet.");
    }

    static int VrijePoort()
    {
        using var luisteraar = new TcpListener(IPAddress.Loopback, 0);
        luisteraar.Start();
        return ((IPEndPoint)luisteraar.LocalEndpoint).Port;
    }

    [GeneratedRegex("__RequestVerificationToken\" type=\"hidden\" value=\"([^\"]+)")]
    private static partial Regex Teken();

    [GeneratedRegex($"/{Meetserver.Code}/casus/[0-9a-f-]{{36}}(?=\")")]
    private static partial Regex Casuslink();
}
