using System.Net;
using Eenplan.Domein.Beheer;
using Eenplan.Tests;
using Eenplan.Web.Platform.Journaal;
using Microsoft.AspNetCore.Http.Metadata;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Eenplan.Web.Tests.Api;

/// <summary>Whatever one throws at any endpoint: problem details in Dutch, never a 500, nothing half saved.</summary>
public abstract class FouteInvoerTests(Huis huis) : Opbeidedatabases(huis)
{
    static readonly CancellationToken Ct = TestContext.Current.CancellationToken;

    /// <summary>Bodies that no endpoint can take.</summary>
    static readonly (string Inhoud, string Code)[] Onleesbaar =
    [
        ("", "json-onjuist"),
        ("{", "json-onjuist"),
        ("{\"soort\":}", "json-onjuist"),
        ("{\"code\":\"a\",\"code\":\"b\"}", "json-onjuist"),
        ("{\"\\ud800\":1}", "json-onjuist"),
        (new string('[', 5000), "json-onjuist"),
        ("null", "type-onjuist"),
        ("[]", "type-onjuist"),
        ("\"tekst\"", "type-onjuist"),
        ("42", "type-onjuist"),
        ("{\"onbekend\":1}", "veld-onbekend"),
        ("{\"Code\":\"hoofdletter\"}", "veld-onbekend"),
        ("{\"" + new string('x', 5000) + "\":null}", "veld-onbekend"),
    ];

    [Fact]
    public async Task Elk_eindpunt_weigert_wat_het_niet_kan_lezen()
    {
        using var app = await Apiklant.Maak(Huis, "nadia", Rol.Casusregisseur);
        var voor = await Stand();
        var paden = Paden("POST");
        paden.Count.ShouldBeGreaterThanOrEqualTo(5);
        foreach (var pad in paden)
        {
            foreach (var (inhoud, code) in Onleesbaar)
            {
                var antwoord = await app.PostTekst(pad, inhoud);
                antwoord.Status.ShouldBe(HttpStatusCode.BadRequest, $"{pad}: {inhoud[..Math.Min(inhoud.Length, 40)]}");
                antwoord.Code.ShouldBe(code);
            }

            (await app.PostTekst(pad, "{\"a\":\"" + new string('x', 300_000) + "\"}")).Code.ShouldBe("verzoek-te-groot", pad);
            (await app.PostTekst(pad, "a=b", "application/x-www-form-urlencoded")).Code.ShouldBe("inhoudstype-onjuist", pad);
            (await app.PostTekst(pad, "{}", null)).Code.ShouldBe("inhoudstype-onjuist", pad);
            (await app.Stuur(new HttpRequestMessage(HttpMethod.Delete, pad))).Code.ShouldBe("methode-onjuist", pad);
        }

        (await Stand()).ShouldBe(voor);
    }

    [Fact]
    public async Task Elk_eindpunt_weigert_onbekende_kenmerken_en_bladzijden()
    {
        using var app = await Apiklant.Maak(Huis, "nadia", Rol.Casusregisseur);
        foreach (var pad in Paden("GET"))
        {
            var antwoord = await app.Get(pad);
            antwoord.Status.ShouldBe(pad.Contains("0000", StringComparison.Ordinal) ? HttpStatusCode.NotFound : HttpStatusCode.OK, pad);
            (await app.Get(pad.Replace("00000000-0000-0000-0000-000000000000", "abc", StringComparison.Ordinal) + "/niet-hier")).Code.ShouldBe("niet-gevonden");
        }

        foreach (var vraag in new[] { "pagina=0", "pagina=-1", "pagina=x", "perPagina=101", "perPagina=99999999999", "pagina=1&pagina=2" })
        {
            var antwoord = await app.Get("casussen?" + vraag);
            antwoord.Status.ShouldBe(HttpStatusCode.BadRequest, vraag);
            antwoord.Velden.ShouldBe([vraag.Split('=')[0]]);
        }

        (await app.Get("casussen?gesloten=misschien")).Velden.ShouldBe(["gesloten"]);
        (await app.Get("werkvoorraad?vervanging=ja")).Velden.ShouldBe(["vervanging"]);
        (await app.Get("casussen?pagina=1000000&perPagina=100")).Json.GetProperty("casussen").GetArrayLength().ShouldBe(0);
        (await app.Get("casussen/abc")).Code.ShouldBe("niet-gevonden");
        (await app.Get("regelhulp/kader")).Code.ShouldBe("niet-gevonden");
        (await app.PostTekst("regelhulp/kader", "{}")).Code.ShouldBe("niet-gevonden");
        (await app.Get("/nergens/api/v1/casussen")).Code.ShouldBe("niet-gevonden");
        (await app.Get("/api/v1/casussen")).Code.ShouldBe("niet-gevonden");
    }

    [Theory]
    [InlineData("signalen", """{"soort":"leraar","kinderen":"Joël","zorg":5,"urgentie":1}""", "soort,kinderen,zorg,urgentie")]
    [InlineData("signalen", """{"kinderen":[{"achternaam":"Bos","geboren":"01-05-2020"},{"leeftijd":3},7,null]}""", "kinderen[0].geboren,kinderen[1].leeftijd,kinderen[2]")]
    [InlineData("signalen", """{"soort":"burger","zorg":"a\u0000b","urgentie":"gewoon","kinderen":[{"achternaam":"Bos"}]}""", "zorg")]
    [InlineData("personen/zoek", """{"naam":["a"],"geboren":"2020-02-30"}""", "naam,geboren")]
    [InlineData("personen/zoek", """{"bsn":"123456789","postcode":"overal"}""", "bsn,postcode")]
    [InlineData("personen/zoek", """{}""", null)]
    [InlineData("regelhulp/werkdagen", """{"vanaf":"2026-11-23","werkdagen":1.5}""", "werkdagen")]
    [InlineData("regelhulp/werkdagen", """{"vanaf":"2026-11-23T00:00:00","werkdagen":"5"}""", "vanaf,werkdagen")]
    [InlineData("regelhulp/termijn", """{"code":null,"start":20261123}""", "start")]
    public async Task Elk_fout_veld_wordt_genoemd(string pad, string inhoud, string? velden)
    {
        using var app = await Apiklant.Maak(Huis, "nadia", Rol.Casusregisseur);
        var antwoord = await app.PostTekst(pad, inhoud);
        antwoord.Status.ShouldBe(HttpStatusCode.BadRequest, antwoord.Tekst);
        antwoord.Code.ShouldNotBeNullOrEmpty();
        antwoord.Velden.ShouldBe(velden is null ? new string?[] { null } : velden.Split(','), ignoreOrder: true);
    }

    [Fact]
    public async Task Vreemde_namen_komen_heel_terug()
    {
        using var app = await Apiklant.Maak(Huis, "sanne", Rol.Toegangsmedewerker);
        foreach (var (voornaam, achternaam) in new[] { ("Żaneta", "Żywiałowska"), ("Niamh", "O'Brien"), ("<b>Bo</b>", "\"; drop table persoon;--"), ("محمد", "العربي"), ("👶", new string('z', 200)) })
        {
            var signaal = await app.Post("signalen", Apiklant.Signaal(voornaam, achternaam, hoortBij: "nieuw"));
            signaal.Status.ShouldBe(HttpStatusCode.Created, signaal.Tekst);
            var kind = (await app.Get("casussen/" + signaal.Json.GetProperty("casusId").GetString())).Json.GetProperty("kinderen")[0];
            kind.GetProperty("naam").GetString().ShouldBe($"{voornaam} {achternaam}");
        }
    }

    /// <summary>All addresses of the API with a method (those that take XML are tried in IjwApiTests), ids filled in with one that does not exist.</summary>
    List<string> Paden(string methode) => [.. Huis.Diensten.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
        .Where(e => e.RoutePattern.RawText?.StartsWith("/api/v1/", StringComparison.Ordinal) == true && e.Metadata.GetMetadata<IHttpMethodMetadata>()?.HttpMethods.Contains(methode) == true && e.Metadata.GetMetadata<IAcceptsMetadata>()?.ContentTypes.Contains("application/json") != false)
        .Select(e => e.RoutePattern.RawText!["/api/v1/".Length..].Replace("{id:guid}", Guid.Empty.ToString(), StringComparison.Ordinal).Replace("{bericht}", "JW301", StringComparison.Ordinal))];

    Task<int> Stand() => Huis.Uit(db => db.Set<Proces>().CountAsync(p => p.Soort == "SignaalAannemen" || p.Soort == "ContactVastleggen", Ct));
}

public sealed class FouteInvoerTests_Sqlite(SqliteHuis huis) : FouteInvoerTests(huis), IClassFixture<SqliteHuis>;

public sealed class FouteInvoerTests_Postgres(PostgresHuis huis) : FouteInvoerTests(huis), IClassFixture<PostgresHuis>;
