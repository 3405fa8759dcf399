using System.Net;
using System.Text.RegularExpressions;
using Eenplan.Domein.Beheer;
using Eenplan.Domein.Gedeeld;
using Eenplan.Tests;
using Eenplan.Web.Platform.Autorisatie;
using Eenplan.Web.Platform.Inzagelog;
using Eenplan.Web.Platform.Journaal;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.RazorPages.Infrastructure;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Routing.Patterns;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Route = Eenplan.Web.Platform.Autorisatie.Route;

namespace Eenplan.Web.Tests.Toegang;

/// <summary>
/// Every route × every role × every relation to a case: the expected status, no name that may not be read, exactly one look record where a
/// family is shown and none elsewhere; and every form refuses whoever may not send it. In full on SQLite, one relation per route on PostgreSQL.
/// </summary>
public abstract partial class CrawlerTests(Huis huis) : Opbeidedatabases(huis)
{
    /// <summary>Relations that are tried; on PostgreSQL a different one per route.</summary>
    protected abstract IEnumerable<Relatie> Relaties(int nr);

    /// <summary>Pages, and endpoints outside the API: that has its own key and its own tests.</summary>
    IReadOnlyList<Route> Routes => [.. Routelijst.Lees(Huis.Diensten.GetRequiredService<EndpointDataSource>().Endpoints).Where(r => !r.Pad.StartsWith("/api/v1", StringComparison.Ordinal) && Onbekend(r) is null)];

    [Fact]
    public void Elke_route_heeft_een_verwachting() =>
        Routelijst.Lees(Huis.Diensten.GetRequiredService<EndpointDataSource>().Endpoints).Where(r => !r.Pad.StartsWith("/api/v1", StringComparison.Ordinal)).Select(Onbekend).OfType<string>().ShouldBe([]);

    [Fact]
    public async Task Elke_route_geeft_elke_rol_wat_haar_toekomt_en_legt_precies_een_blik_vast()
    {
        var wereld = await Toegangswereld.Maak(Huis);
        var fouten = new List<string>();
        foreach (var (rol, wie) in Verwachting.Wie)
        {
            using var klant = await Huis.Als(wie);
            foreach (var (route, nr) in Routes.Where(r => !r.Anoniem && (r.IsPagina || r.Methoden.Contains("GET"))).Select((r, i) => (r, i)))
            {
                foreach (var relatie in route.PerCasus ? Relaties(nr) : [Relatie.Eigen])
                {
                    foreach (var (pad, bestaat) in Adressen(route, wereld.Van(rol, relatie)))
                    {
                        fouten.AddRange(await Bezoek(klant, wereld, route, pad, bestaat, rol, relatie));
                    }
                }
            }
        }

        fouten.ShouldBe([]);
    }

    [Fact]
    public async Task Elk_formulier_weigert_wie_het_niet_mag_versturen_en_schrijft_dan_niets()
    {
        var wereld = await Toegangswereld.Maak(Huis);
        var fouten = new List<string>();
        foreach (var (rol, wie) in Verwachting.Wie)
        {
            using var klant = await Huis.Als(wie);
            var kenmerk = (await klant.Get("/account")).Document.QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value")!;
            foreach (var (route, nr) in Routes.Where(r => r is { Anoniem: false, IsPagina: true }).Select((r, i) => (r, i)))
            {
                foreach (var handler in await Handlers(route))
                {
                    foreach (var relatie in route.PerCasus ? Relaties(nr) : [Relatie.Eigen])
                    {
                        fouten.AddRange(await Verstuur(klant, wereld, route, handler, kenmerk, rol, relatie));
                    }
                }
            }
        }

        fouten.ShouldBe([]);
    }

    [Fact]
    public async Task Elke_route_stuurt_wie_niet_is_ingelogd_naar_de_deur()
    {
        var wereld = await Toegangswereld.Maak(Huis);
        using var http = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false }) { BaseAddress = Huis.Adres };
        var fouten = new List<string>();
        foreach (var route in Routes.Where(r => !r.Anoniem))
        {
            var (pad, _) = Adressen(route, wereld.Van(Rol.Casusregisseur, Relatie.Eigen))[0];
            var antwoord = await http.GetAsync(pad);
            if (antwoord.StatusCode != HttpStatusCode.Redirect || !antwoord.Headers.Location!.ToString().Contains("/proefstad/aanmelden?terug=", StringComparison.Ordinal))
            {
                fouten.Add($"{route.Pad}: {(int)antwoord.StatusCode} zonder inloggen");
            }
        }

        fouten.ShouldBe([]);
    }

    async Task<IEnumerable<string>> Bezoek(Klant klant, Toegangswereld wereld, Route route, string pad, bool bestaat, Rol rol, Relatie relatie)
    {
        var casus = wereld.Van(rol, relatie);
        Huis.Klok.Nu += TimeSpan.FromSeconds(1);
        var eerder = await Blikken();
        var antwoord = await klant.Http.GetAsync(pad);
        var tekst = await antwoord.Content.ReadAsStringAsync();
        var blikken = await Blikken() - eerder;
        var status = (int)antwoord.StatusCode;
        var hier = $"{route.Pad} als {Rolrechten.Naam(rol)}, {relatie}";
        var verwacht = Verwachting.Status(route, rol, relatie, bestaat);
        var fouten = new List<string>();
        if (!verwacht.Contains(status))
        {
            fouten.Add($"{hier}: {status} in plaats van {string.Join(" of ", verwacht)}");
        }

        var namen = wereld.AlleNamen.Where(n => tekst.Contains(n, StringComparison.OrdinalIgnoreCase)).ToList();
        var mag = status != 200 ? [] : route.PerCasus && !Verwachting.ToontAndere.Contains(route.Pad) ? [casus.Naam] : wereld.Leesbaar(rol).ToList();
        fouten.AddRange(namen.Except(mag, StringComparer.Ordinal).Select(n => $"{hier}: toont {n}"));
        var kijkt = namen.Count > 0 || (status == 200 && Verwachting.KijktZonderNaam.Contains(route.Pad));
        // Past the door of the case, and then nothing there: one look too many does no harm, one too few does.
        var over = status != 200 && blikken == 1 && (!bestaat || verwacht.Length > 1);
        if (blikken != (kijkt ? 1 : 0) && !over)
        {
            fouten.Add($"{hier}: {status} met {blikken} blikken in het inzagelog, terwijl er {(kijkt ? "een naam" : "geen naam")} getoond wordt");
        }

        if (blikken == 1 && namen.Count > 0)
        {
            var blik = await Huis.Uit(db => db.Set<Inzageregel>().OrderByDescending(i => i.Op).Select(i => new { i.Personen, i.Wat, i.Op }).FirstAsync());
            fouten.AddRange(namen.Where(n => !blik.Personen.Contains(wereld.Kind(n), StringComparison.Ordinal)).Select(n => $"{hier}: {n} staat op de pagina en niet in de blik op {blik.Wat} van {blik.Op:O}"));
        }

        fouten.AddRange(Vorm(antwoord, tekst).Select(f => $"{hier}: {f}"));
        return fouten;
    }

    async Task<IEnumerable<string>> Verstuur(Klant klant, Toegangswereld wereld, Route route, string handler, string kenmerk, Rol rol, Relatie relatie)
    {
        var (pad, bestaat) = Adressen(route, wereld.Van(rol, relatie))[^1];
        var mag = Verwachting.Status(route, rol, relatie, bestaat).Contains(200);
        var hier = $"POST {route.Pad} {handler} als {Rolrechten.Naam(rol)}, {relatie}";
        var eerder = await Processen();
        using var inhoud = new FormUrlEncodedContent(mag ? [] : [new("__RequestVerificationToken", kenmerk)]);
        var antwoord = await klant.Http.PostAsync(pad + (handler.Length > 0 ? "?handler=" + handler : ""), inhoud);
        var fouten = new List<string>();

        // Whoever may, sends it without its token here: a form on another site cannot know it.
        if (mag ? antwoord.StatusCode != HttpStatusCode.BadRequest : antwoord.StatusCode is not (HttpStatusCode.Forbidden or HttpStatusCode.NotFound))
        {
            fouten.Add($"{hier}: {(int)antwoord.StatusCode}{(mag ? " zonder formulierkenmerk" : "")}");
        }

        if (await Processen() != eerder)
        {
            fouten.Add($"{hier}: er is iets geschreven");
        }

        return fouten;
    }

    /// <summary>What every answer must have: strict headers, and in HTML nothing inline and a token in every form that posts.</summary>
    static IEnumerable<string> Vorm(HttpResponseMessage antwoord, string tekst)
    {
        var csp = antwoord.Headers.TryGetValues("Content-Security-Policy", out var waarden) ? string.Join(' ', waarden) : "";
        if (!csp.Contains("default-src 'none'", StringComparison.Ordinal) || csp.Contains("unsafe", StringComparison.Ordinal))
        {
            yield return "zonder streng inhoudsbeleid";
        }

        if (antwoord.Headers.CacheControl?.NoStore != true)
        {
            yield return "mag bewaard worden door de browser";
        }

        if (antwoord.Content.Headers.ContentType?.MediaType != "text/html")
        {
            yield break;
        }

        if (Inline().Match(tekst) is { Success: true } inline)
        {
            yield return "script of stijl in de pagina: " + inline.Value;
        }

        if (Postformulier().Count(tekst) > Kenmerk().Count(tekst))
        {
            yield return "een formulier zonder kenmerk";
        }
    }

    /// <summary>The addresses of a route for a case: as short as it goes, and with its optional ids where the world has them.</summary>
    static IReadOnlyList<(string Pad, bool Bestaat)> Adressen(Route route, Proefcasus casus)
    {
        var ids = route.Endpoint.RoutePattern.Parameters.Where(p => !p.IsOptional).Select(p => p.Name).ToList();
        var meer = route.Endpoint.RoutePattern.Parameters.Where(p => p.IsOptional && Verwachting.Waarden.TryGetValue(p.Name, out var w) && w(casus) != Verwachting.Niets).Select(p => p.Name).ToList();
        return meer.Count == 0 ? [Adres(route, casus, ids)] : [Adres(route, casus, ids), Adres(route, casus, [.. ids, .. meer])];
    }

    static (string Pad, bool Bestaat) Adres(Route route, Proefcasus casus, IReadOnlyList<string> ids)
    {
        var waarden = ids.ToDictionary(i => i, i => Verwachting.Waarden[i](casus), StringComparer.Ordinal);
        var delen = route.Endpoint.RoutePattern.PathSegments.Select(s => string.Concat(s.Parts.Select(p => p switch
        {
            RoutePatternLiteralPart vast => vast.Content,
            RoutePatternParameterPart vrij => waarden.GetValueOrDefault(vrij.Name, ""),
            _ => "",
        })));
        return ("/proefstad/" + string.Join('/', delen).TrimEnd('/'), !waarden.ContainsValue(Verwachting.Niets));
    }

    async Task<IReadOnlyList<string>> Handlers(Route route)
    {
        var pagina = route.Endpoint.Metadata.GetMetadata<PageActionDescriptor>()!;
        var compleet = await Huis.Diensten.GetRequiredService<PageLoader>().LoadAsync(pagina, Microsoft.AspNetCore.Http.EndpointMetadataCollection.Empty);
        return [.. compleet.HandlerMethods.Where(h => string.Equals(h.HttpMethod, "POST", StringComparison.OrdinalIgnoreCase)).Select(h => h.Name ?? "")];
    }

    Task<int> Blikken() => Huis.Uit(db => db.Set<Inzageregel>().CountAsync());

    Task<int> Processen() => Huis.Uit(db => db.Set<Proces>().CountAsync());

    static string? Onbekend(Route route) =>
        route.Endpoint.RoutePattern.Parameters.FirstOrDefault(p => !route.Anoniem && !p.IsOptional && !Verwachting.Waarden.ContainsKey(p.Name)) is { } p
            ? $"De route {route.Pad} heeft {{{p.Name}}}. Zet bij Verwachting.Waarden wat daar staat (Verwachting.Niets als er niets van is in de proefwereld)."
            : null;

    [GeneratedRegex("""<script(?![^>]*\ssrc=)|<style|\sstyle=|\son[a-z]+=|javascript:""", RegexOptions.IgnoreCase)]
    private static partial Regex Inline();

    [GeneratedRegex("""<form[^>]*method="post""", RegexOptions.IgnoreCase)]
    private static partial Regex Postformulier();

    [GeneratedRegex("name=\"__RequestVerificationToken\"")]
    private static partial Regex Kenmerk();
}

public sealed class CrawlerTests_Sqlite(SqliteHuis huis) : CrawlerTests(huis), IClassFixture<SqliteHuis>
{
    protected override IEnumerable<Relatie> Relaties(int nr) => Enum.GetValues<Relatie>();
}

public sealed class CrawlerTests_Postgres(PostgresHuis huis) : CrawlerTests(huis), IClassFixture<PostgresHuis>
{
    protected override IEnumerable<Relatie> Relaties(int nr) => [(Relatie)(nr % Enum.GetValues<Relatie>().Length)];
}
