using System.Net;
using System.Text;
using System.Text.Json;
using Eenplan.Domein.Beheer;
using Eenplan.Domein.Gedeeld;
using Eenplan.Tests;
using Eenplan.Web.Platform.Api;
using Eenplan.Web.Platform.Autorisatie;
using Eenplan.Web.Platform.Identiteit;
using Eenplan.Web.Platform.Inzagelog;
using Eenplan.Web.Platform.Journaal;
using Eenplan.Web.Tests.Api;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Berichtschrijver = Eenplan.Ijw.Berichtschrijver;
using Berichtsoort = Eenplan.Ijw.Berichtsoort;
using Route = Eenplan.Web.Platform.Autorisatie.Route;
using Voorbeelden = Eenplan.Ijw.Voorbeelden;

namespace Eenplan.Web.Tests.Toegang;

/// <summary>
/// Every route of the API × the key of every role × every relation of its owner to a case: the expected status, no name that may not be read,
/// exactly one look record where a family is shown and none elsewhere, and nothing written by who was refused.
/// In full on SQLite, one relation per route on PostgreSQL.
/// </summary>
public abstract class ApicrawlerTests(Huis huis) : Opbeidedatabases(huis)
{
    const string Toepassing = "Wandelaar";
    const string Begin = Web.Platform.Api.Api.Begin;

    static readonly CancellationToken Ct = TestContext.Current.CancellationToken;

    /// <summary>Relations that are tried; on PostgreSQL a different one per route.</summary>
    protected abstract IEnumerable<Relatie> Relaties(int nr);

    IReadOnlyList<Route> Routes => [.. Routelijst.Lees(Huis.Diensten.GetRequiredService<EndpointDataSource>().Endpoints).Where(r => r.Pad.StartsWith(Begin, StringComparison.Ordinal))];

    [Fact]
    public void Elke_route_van_de_API_heeft_een_sleutel_en_een_recht_of_staat_op_de_lijst_van_open_routes() =>
        Routes.Where(r => r.Anoniem ? !Verwachting.Anoniem.Contains(r.Pad) : r.Recht is null || (r.Methoden.Contains("POST") && !Apiverwachting.Vragen.ContainsKey(r.Pad))).Select(r => r.Pad).ShouldBe([]);

    [Fact]
    public async Task Elke_sleutel_krijgt_wat_rol_en_eigenaar_toekomt_en_legt_precies_een_blik_vast()
    {
        var wereld = await Toegangswereld.Maak(Huis);
        var fouten = new List<string>();
        foreach (var (rol, wie) in Verwachting.Wie)
        {
            using var app = await Sleutel(rol, wie);
            foreach (var (route, nr) in Routes.Where(r => !r.Anoniem).Select((r, i) => (r, i)))
            {
                foreach (var relatie in route.PerCasus || Apiverwachting.NoemtKind.Contains(route.Pad) ? Relaties(nr) : [Relatie.Eigen])
                {
                    fouten.AddRange(await Bezoek(app, wereld, route, rol, wie, relatie));
                }
            }
        }

        fouten.ShouldBe([]);
    }

    [Fact]
    public async Task Zonder_sleutel_en_met_alleen_een_sessie_is_elke_route_dicht_en_een_open_route_open_zonder_blik()
    {
        var wereld = await Toegangswereld.Maak(Huis);
        var casus = wereld.Van(Rol.Casusregisseur, Relatie.Eigen);
        using var nadia = await Huis.Als("nadia");
        using var niemand = new Apiklant(Huis.Adres, null);
        var (eerder, geschreven) = (await Blikken(), await Processen());
        foreach (var route in Routes.Where(r => !r.Anoniem))
        {
            var antwoord = await Vraag(niemand, route, casus, Relatie.Eigen);
            (antwoord.Status, antwoord.Code).ShouldBe((HttpStatusCode.Unauthorized, "niet-aangemeld"), route.Pad);
            using var metKoekje = await nadia.Http.SendAsync(Verzoek(route, casus, Relatie.Eigen, $"/{Huis.Proefstad}{Begin}/"), Ct);
            metKoekje.StatusCode.ShouldBe(HttpStatusCode.Unauthorized, route.Pad);
        }

        (await niemand.Get("openapi.json")).Status.ShouldBe(HttpStatusCode.OK);
        (await niemand.Post("regelhulp/werkdagen", new { vanaf = "2026-11-23", werkdagen = 5 })).Status.ShouldBe(HttpStatusCode.OK);
        (await niemand.Post("regelhulp/termijn", new { code = "NotulenEvaluatie", start = "2026-11-10" })).Status.ShouldBe(HttpStatusCode.OK);
        (await Blikken(), await Processen()).ShouldBe((eerder, geschreven));
    }

    async Task<IEnumerable<string>> Bezoek(Apiklant app, Toegangswereld wereld, Route route, Rol rol, string wie, Relatie relatie)
    {
        var casus = wereld.Van(rol, relatie);
        Huis.Klok.Nu += TimeSpan.FromSeconds(1);
        var (eerder, geschreven) = (await Blikken(), await Processen());
        var antwoord = await Vraag(app, route, casus, relatie);
        var (status, blikken) = ((int)antwoord.Status, await Blikken() - eerder);
        var hier = $"{string.Join(',', route.Methoden)} {route.Pad} als {Rolrechten.Naam(rol)}, {relatie}";
        var verwacht = Apiverwachting.Status(route, rol, relatie);
        var fouten = new List<string>();
        if (status != verwacht)
        {
            fouten.Add($"{hier}: {status} in plaats van {verwacht}: {antwoord.Tekst}");
        }

        if (status >= 400 && antwoord.Soort != Apiantwoorden.Probleemtype)
        {
            fouten.Add($"{hier}: {antwoord.Soort} in plaats van problem details");
        }

        if (status >= 400 && await Processen() != geschreven)
        {
            fouten.Add($"{hier}: er is iets geschreven");
        }

        var namen = wereld.AlleNamen.Where(n => antwoord.Tekst.Contains(n, StringComparison.OrdinalIgnoreCase)).ToList();
        fouten.AddRange(namen.Except(route.PerCasus ? status == 200 ? [casus.Naam] : [] : wereld.Leesbaar(rol), StringComparer.Ordinal).Select(n => $"{hier}: toont {n}"));
        var kijkt = namen.Count > 0 || (status == 200 && route.PerCasus);
        if (blikken != (kijkt ? 1 : 0))
        {
            fouten.Add($"{hier}: {status} met {blikken} blikken in het inzagelog, terwijl er {(kijkt ? "iets van een gezin" : "niets van een gezin")} getoond wordt");
        }
        else if (kijkt)
        {
            var blik = await Huis.Uit(db => db.Set<Inzageregel>().AsNoTracking().OrderByDescending(i => i.Op).FirstAsync(Ct));
            fouten.AddRange(namen.Where(n => !blik.Personen.Contains(wereld.Kind(n), StringComparison.Ordinal)).Select(n => $"{hier}: {n} staat in het antwoord en niet in de blik"));
            if ((blik.Wie, blik.Rol, blik.Toepassing, blik.Wat) != (Proefmedewerkers.Id(wie), rol, Toepassing, route.Pad))
            {
                fouten.Add($"{hier}: de blik noemt {blik.Wie}, {blik.Rol}, {blik.Toepassing}, {blik.Wat}");
            }
        }

        return fouten;
    }

    static Task<Apiantwoord> Vraag(Apiklant app, Route route, Proefcasus casus, Relatie relatie) => app.Stuur(Verzoek(route, casus, relatie, ""));

    static HttpRequestMessage Verzoek(Route route, Proefcasus casus, Relatie relatie, string voor)
    {
        var pad = voor + route.Pad[(Begin.Length + 1)..].Replace("{id:guid}", casus.Id.ToString(), StringComparison.Ordinal).Replace("{bericht}", "JW301", StringComparison.Ordinal);
        return !route.Methoden.Contains("POST") ? new(HttpMethod.Get, pad) : new(HttpMethod.Post, pad)
        {
            Content = Apiverwachting.Vragen[route.Pad](casus, relatie) is byte[] xml
                ? new ByteArrayContent(xml) { Headers = { ContentType = new("application/xml") } }
                : new StringContent(JsonSerializer.Serialize(Apiverwachting.Vragen[route.Pad](casus, relatie)), Encoding.UTF8, "application/json"),
        };
    }

    /// <summary>A key with the role, whose owner is the worker with that role. Beheerder and privacy officer get no key; here one is forced, to see that it opens nothing.</summary>
    async Task<Apiklant> Sleutel(Rol rol, string wie)
    {
        var app = await Apiklant.Maak(Huis, wie, Web.Onderdelen.Beheer.MaakApisleutel.MagRol(rol) ? rol : Rol.Casusregisseur, naam: Toepassing);
        await Huis.Uit(db => db.Set<Apisleutel>().Where(s => s.Id == app.SleutelId).ExecuteUpdateAsync(s => s.SetProperty(k => k.Rol, rol), Ct));
        return app;
    }

    Task<int> Blikken() => Huis.Uit(db => db.Set<Inzageregel>().CountAsync(Ct));

    Task<int> Processen() => Huis.Uit(db => db.Set<Proces>().CountAsync(Ct));
}

/// <summary>What the routes of the API ask and answer, where the route itself does not say it. A new POST needs a line.</summary>
static class Apiverwachting
{
    /// <summary>A question that is right in itself, about the case of the relation.</summary>
    public static readonly IReadOnlyDictionary<string, Func<Proefcasus, Relatie, object>> Vragen = new Dictionary<string, Func<Proefcasus, Relatie, object>>(StringComparer.Ordinal)
    {
        // In this gemeente the child is known and a choice is asked; a case of another gemeente cannot be joined.
        ["/api/v1/signalen"] = (c, r) => Apiklant.Signaal("Kim", c.Naam, r == Relatie.AndereGemeente ? c.Id.ToString() : null),
        ["/api/v1/personen/zoek"] = (c, _) => new { naam = "Kim " + c.Naam },
        ["/api/v1/casussen/{id:guid}/contactmomenten"] = (_, _) => new { soort = "telefoon", op = "2026-11-23", bereikt = false },
        ["/api/v1/ijw/valideer"] = (_, _) => Bericht,
        ["/api/v1/ijw/toon"] = (_, _) => Bericht,
        ["/api/v1/ijw/retour"] = (_, _) => Bericht,
    };

    static byte[] Bericht => Berichtschrijver.Schrijf(Voorbeelden.Maak(Berichtsoort.Jw305));

    /// <summary>Routes without a case in their address whose question names a child.</summary>
    public static readonly IReadOnlySet<string> NoemtKind = new HashSet<string>(StringComparer.Ordinal) { "/api/v1/signalen", "/api/v1/personen/zoek" };

    /// <summary>Where a good question does not simply get 200.</summary>
    static readonly Dictionary<string, int> Anders = new(StringComparer.Ordinal)
    {
        ["POST /api/v1/signalen"] = 409,
        ["POST /api/v1/casussen/{id:guid}/contactmomenten"] = 201,
    };

    public static int Status(Route route, Rol rol, Relatie relatie)
    {
        var status = Verwachting.Status(route, rol, relatie, bestaat: true)[0];
        return status == 200 ? Anders.GetValueOrDefault($"{route.Methoden[0]} {route.Pad}", 200) : status;
    }
}

public sealed class ApicrawlerTests_Sqlite(SqliteHuis huis) : ApicrawlerTests(huis), IClassFixture<SqliteHuis>
{
    protected override IEnumerable<Relatie> Relaties(int nr) => Enum.GetValues<Relatie>();
}

public sealed class ApicrawlerTests_Postgres(PostgresHuis huis) : ApicrawlerTests(huis), IClassFixture<PostgresHuis>
{
    protected override IEnumerable<Relatie> Relaties(int nr) => [(Relatie)(nr % Enum.GetValues<Relatie>().Length)];
}
