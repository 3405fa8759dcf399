using System.Net;
using System.Text;
using Eenplan.Tests;
using Eenplan.Web.Platform.Api;

namespace Eenplan.Web.Tests.Platform;

/// <summary>Neither Development (which does not count who tries things at home) nor Production (which asks https).</summary>
public abstract class Tussenhuis(params string[] gezet) : Huis
{
    protected override IEnumerable<string> Opslag() => ["--environment=Staging", .. gezet];
}

/// <summary>Behind a proxy that is named.</summary>
public sealed class AchterProxy() : Tussenhuis("--EENPLAN_PROXY=10.0.0.5,127.0.0.1");

/// <summary>Another proxy is named than the one that calls.</summary>
public sealed class VreemdeProxy() : Tussenhuis("--EENPLAN_PROXY=10.0.0.5");

/// <summary>No proxy is named.</summary>
public sealed class ZonderProxy() : Tussenhuis();

/// <summary>Whom the limit counts: the caller behind the proxy, and never who a caller says to be.</summary>
public sealed class ProxyTests
{
    /// <summary>The proxy adds the address it saw at the end; what stood before it came from the caller.</summary>
    public sealed class Bekend(AchterProxy huis) : IClassFixture<AchterProxy>
    {
        [Fact]
        public async Task Achter_een_bekende_proxy_telt_elke_afzender_apart_en_helpt_een_verzonnen_adres_ervoor_niet()
        {
            (await Vraag(huis, Verzoekgrens.OpenPerMinuut, _ => "198.51.100.7")).ShouldAllBe(s => s == HttpStatusCode.OK);
            (await Vraag(huis, 3, i => $"203.0.113.{i}, 198.51.100.7")).ShouldAllBe(s => s == HttpStatusCode.TooManyRequests);
            (await Vraag(huis, 3, _ => "198.51.100.8")).ShouldAllBe(s => s == HttpStatusCode.OK);

            // Of IPv6 the network counts: one caller has a whole network to choose from.
            (await Vraag(huis, Verzoekgrens.OpenPerMinuut, i => $"2001:db8:1:2::{i + 1:x}")).ShouldAllBe(s => s == HttpStatusCode.OK);
            (await Vraag(huis, 1, _ => "2001:db8:1:2:ffff::1")).ShouldAllBe(s => s == HttpStatusCode.TooManyRequests);
            (await Vraag(huis, 1, _ => "2001:db8:1:3::1")).ShouldAllBe(s => s == HttpStatusCode.OK);
        }
    }

    public sealed class Vreemd(VreemdeProxy huis) : IClassFixture<VreemdeProxy>
    {
        [Fact]
        public Task Een_onbekende_proxy_wordt_niet_geloofd() => Telt_op_het_echte_adres(huis);
    }

    public sealed class Zonder(ZonderProxy huis) : IClassFixture<ZonderProxy>
    {
        [Fact]
        public Task Zonder_proxy_telt_het_echte_adres() => Telt_op_het_echte_adres(huis);
    }

    static async Task Telt_op_het_echte_adres(Huis huis)
    {
        (await Vraag(huis, Verzoekgrens.OpenPerMinuut, i => $"198.51.100.{i}")).ShouldAllBe(s => s == HttpStatusCode.OK);
        (await Vraag(huis, 3, i => $"198.51.100.{200 + i}")).ShouldAllBe(s => s == HttpStatusCode.TooManyRequests);
    }

    static async Task<IReadOnlyList<HttpStatusCode>> Vraag(Huis huis, int aantal, Func<int, string> van)
    {
        using var http = new HttpClient { BaseAddress = huis.Adres };
        var statussen = new List<HttpStatusCode>();
        for (var i = 0; i < aantal; i++)
        {
            using var verzoek = new HttpRequestMessage(HttpMethod.Post, $"/{Huis.Proefstad}/api/v1/regelhulp/werkdagen") { Content = new StringContent("""{"vanaf":"2026-11-23","werkdagen":5}""", Encoding.UTF8, "application/json") };
            verzoek.Headers.Add("X-Forwarded-For", van(i));
            using var antwoord = await http.SendAsync(verzoek, TestContext.Current.CancellationToken);
            statussen.Add(antwoord.StatusCode);
        }

        return statussen;
    }
}
