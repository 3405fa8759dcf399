using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Eenplan.Tests;
using Eenplan.Web.Platform.Sleutels;
using Microsoft.Net.Http.Headers;

namespace Eenplan.Web.Tests.Aanmelden;

/// <summary>Production, behind a proxy with TLS.</summary>
public sealed class Productiehuis : Huis
{
    readonly string sleutels = Path.Combine(Directory.CreateTempSubdirectory("eenplan-productie-").FullName, "sleutels.json");

    protected override IEnumerable<string> Opslag()
    {
        var bestand = new Sleutelbestand([]);
        bestand.Maak(Proefstad, Proefklok.Maandag);
        bestand.Maak(Anderstad, Proefklok.Maandag);
        bestand.Bewaar(sleutels);
        return ["--environment=Production", "--EENPLAN_SLEUTELS=" + sleutels, "--EENPLAN_PROXY=127.0.0.1"];
    }
}

/// <summary>Every cookie that production sets goes over https alone, to this gemeente alone, out of reach of scripts and of other sites.</summary>
public sealed class KoekjesTests(Productiehuis huis) : IClassFixture<Productiehuis>
{
    [Fact]
    public async Task Elk_koekje_van_productie_is_veilig_van_deze_gemeente_en_onbereikbaar_voor_scripts_en_andere_sites()
    {
        await huis.GeefWachtwoord("nadia");
        using var bezoeker = new Bezoeker(huis.Adres);
        await bezoeker.Get("/proefstad/aanmelden/code");
        var deur = await bezoeker.Get("/proefstad/aanmelden");
        deur.QuerySelectorAll("input[name=id]").ShouldBeEmpty("in productie zijn er geen oefenkaarten");
        await bezoeker.Verstuur("/proefstad/aanmelden", deur, ("Invoer.Adres", Inlogger.Adres("nadia")), ("Invoer.Wachtwoord", Inlogger.Wachtwoord));
        var stel = await bezoeker.Get("/proefstad/aanmelden/tweede-stap");
        var code = Inlogger.Code(Inlogger.Geheim(stel), huis.Klok.Nu);
        await bezoeker.Verstuur("/proefstad/aanmelden/tweede-stap", stel, ("zegel", stel.QuerySelector("input[name=zegel]")!.GetAttribute("value")!), ("Invoer.Code", code));
        (await bezoeker.Get("/proefstad/account")).QuerySelector("h1")!.TextContent.ShouldContain("account");

        bezoeker.Gezet.Select(k => k.Name.Value).Distinct().ShouldBe(["eenplan", "eenplan-melding", "eenplan-stap", "eenplan-vorm"], ignoreOrder: true);
        foreach (var koekje in bezoeker.Gezet)
        {
            koekje.ShouldSatisfyAllConditions(
                koekje.ToString(),
                k => k.Secure.ShouldBeTrue(),
                k => k.HttpOnly.ShouldBeTrue(),
                k => k.Path.Value.ShouldBe("/proefstad"),
                k => k.Domain.HasValue.ShouldBeFalse(),
                k => k.SameSite.ShouldBe(k.Name == "eenplan" || k.Name == "eenplan-melding" ? SameSiteMode.Lax : SameSiteMode.Strict));
        }

        // The session goes with the browser; its end is in the ticket.
        bezoeker.Gezet.Where(k => k.Name == "eenplan").ShouldAllBe(k => k.Expires == null && k.MaxAge == null);
    }

    /// <summary>A browser that keeps its cookies by hand, since the test itself speaks http to the proxy's side.</summary>
    sealed class Bezoeker : IDisposable
    {
        readonly HttpClient http;
        readonly Dictionary<string, string> koekjes = new(StringComparer.Ordinal);

        public Bezoeker(Uri adres)
        {
            http = new HttpClient(new HttpClientHandler { UseCookies = false, AllowAutoRedirect = false }) { BaseAddress = adres };
            http.DefaultRequestHeaders.Add("X-Forwarded-Proto", "https");
        }

        public List<SetCookieHeaderValue> Gezet { get; } = [];

        public Task<IHtmlDocument> Get(string pad) => Stuur(new HttpRequestMessage(HttpMethod.Get, pad));

        public Task<IHtmlDocument> Verstuur(string pad, IHtmlDocument pagina, params (string Naam, string Waarde)[] velden)
        {
            var kenmerk = pagina.QuerySelector("main form input[name=__RequestVerificationToken]")!.GetAttribute("value")!;
            return Stuur(new HttpRequestMessage(HttpMethod.Post, pad) { Content = new FormUrlEncodedContent([new("__RequestVerificationToken", kenmerk), .. velden.Select(v => new KeyValuePair<string, string>(v.Naam, v.Waarde))]) });
        }

        public void Dispose() => http.Dispose();

        async Task<IHtmlDocument> Stuur(HttpRequestMessage verzoek)
        {
            if (koekjes.Count > 0)
            {
                verzoek.Headers.Add("Cookie", string.Join("; ", koekjes.Select(k => $"{k.Key}={k.Value}")));
            }

            using var antwoord = await http.SendAsync(verzoek, TestContext.Current.CancellationToken);
            antwoord.StatusCode.ShouldBeOneOf(HttpStatusCode.OK, HttpStatusCode.Redirect);
            foreach (var koekje in antwoord.Headers.TryGetValues("Set-Cookie", out var regels) ? SetCookieHeaderValue.ParseList([.. regels]) : [])
            {
                // An empty one only takes away what was there.
                if (koekje.Value.Length > 0)
                {
                    Gezet.Add(koekje);
                    koekjes[koekje.Name.Value!] = koekje.Value.Value!;
                }
                else
                {
                    koekjes.Remove(koekje.Name.Value!);
                }
            }

            return await new HtmlParser().ParseDocumentAsync(await antwoord.Content.ReadAsStringAsync());
        }
    }
}
