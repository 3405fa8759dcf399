using System.Diagnostics;
using System.Net;

namespace Eenplan.Bench;

/// <summary>What a run of requests gave.</summary>
public sealed record Meting(double PerSeconde, double MediaanMs, double P99Ms, int Fouten);

/// <summary>Asks pages over a fixed number of connections, as fast as they come or at a fixed rate.</summary>
public sealed class Belasting(Uri adres, string koekje, int verbindingen)
{
    /// <summary>Runs for some seconds.</summary>
    /// <param name="pad">Path of the n-th request.</param>
    /// <param name="seconden">How long.</param>
    /// <param name="perSeconde">Fixed rate; null is as fast as it goes. Waiting time counts in the latency, so a stall shows.</param>
    public async Task<Meting> Loop(Func<int, string> pad, double seconden, double? perSeconde = null)
    {
        using var handler = new SocketsHttpHandler { MaxConnectionsPerServer = verbindingen, UseCookies = false, AllowAutoRedirect = false };
        using var http = new HttpClient(handler) { BaseAddress = adres };
        http.DefaultRequestHeaders.Add("Cookie", koekje);
        var klok = Stopwatch.StartNew();
        var (teller, fouten) = (0, 0);
        var tijden = new List<double>[verbindingen];
        await Task.WhenAll(Enumerable.Range(0, verbindingen).Select(async v =>
        {
            var eigen = tijden[v] = new(100_000);
            while (klok.Elapsed.TotalSeconds < seconden)
            {
                var nr = Interlocked.Increment(ref teller) - 1;
                var gepland = perSeconde is { } tempo ? nr / tempo : klok.Elapsed.TotalSeconds;
                if (gepland > seconden)
                {
                    break;
                }

                if (gepland - klok.Elapsed.TotalSeconds is > 0 and var wacht)
                {
                    await Task.Delay(TimeSpan.FromSeconds(wacht));
                }

                var begin = perSeconde is null ? klok.Elapsed.TotalMilliseconds : gepland * 1000;
                using var antwoord = await http.GetAsync(pad(nr));
                await antwoord.Content.ReadAsByteArrayAsync();
                if (antwoord.StatusCode != HttpStatusCode.OK)
                {
                    Interlocked.Increment(ref fouten);
                }

                eigen.Add(klok.Elapsed.TotalMilliseconds - begin);
            }
        }));
        var duur = klok.Elapsed.TotalSeconds;
        var alle = tijden.SelectMany(t => t).Order().ToList();
        return new(alle.Count / duur, Op(alle, 0.5), Op(alle, 0.99), fouten);
    }

    static double Op(List<double> gesorteerd, double deel) => gesorteerd.Count == 0 ? 0 : gesorteerd[Math.Min(gesorteerd.Count - 1, (int)(gesorteerd.Count * deel))];
}
