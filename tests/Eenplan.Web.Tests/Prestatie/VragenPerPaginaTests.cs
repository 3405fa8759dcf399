using Eenplan.Domein.Gedeeld;
using Eenplan.Tests;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Eenplan.Web.Tests.Prestatie;

/// <summary>A page asks at most twelve questions of the database, the look log included, and as many for a family of fourteen as for one of three.</summary>
public abstract class VragenPerPaginaTests(Huis huis) : Opbeidedatabases(huis)
{
    const int Hoogstens = 12;

    [Fact]
    public async Task Elke_casuspagina_stelt_hoogstens_twaalf_vragen_hoe_groot_het_gezin_ook_is()
    {
        var (klant, klein, groot) = await Volhuis.Vul(Huis, 26);
        using var _ = klant;
        var teVeel = new List<string>();
        foreach (var route in Casusroutes())
        {
            var bijKlein = await Vragenteller.Bij(Huis, klant, Pad(route, klein));
            var bijGroot = await Vragenteller.Bij(Huis, klant, Pad(route, groot));
            if (bijGroot.Count > Hoogstens || bijGroot.Count != bijKlein.Count)
            {
                teVeel.Add($"{route}: {bijKlein.Count} vragen bij een klein gezin, {bijGroot.Count} bij een groot gezin\n" + string.Join('\n', bijGroot.Select(v => "   " + v.Sql.ReplaceLineEndings(" "))));
            }
        }

        teVeel.ShouldBe([]);
        foreach (var pad in new[] { "/werkvoorraad", "/signalen", "/signalen/nieuw" })
        {
            (await Vragenteller.Bij(Huis, klant, pad)).Count.ShouldBeLessThanOrEqualTo(Hoogstens, pad);
        }
    }

    /// <summary>All pages that take a case and nothing else, so that a new page is measured by itself.</summary>
    IEnumerable<string> Casusroutes() =>
        Huis.Diensten.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
            .Where(e => e.Metadata.GetMetadata<PageActionDescriptor>() is not null && e.RoutePattern.RawText!.StartsWith("casus/{casus", StringComparison.Ordinal))
            .Where(e => e.RoutePattern.Parameters.Count(p => !p.IsOptional) == 1)
            .Select(e => e.RoutePattern.RawText!).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);

    static string Pad(string route, CasusId casus)
    {
        var delen = route.Split('/').Where(d => !d.EndsWith("?}", StringComparison.Ordinal)).Select(d => d.StartsWith("{casus", StringComparison.Ordinal) ? casus.ToString() : d);
        return "/" + string.Join('/', delen);
    }
}

public sealed class VragenPerPaginaTests_Sqlite(SqliteHuis huis) : VragenPerPaginaTests(huis), IClassFixture<SqliteHuis>;

public sealed class VragenPerPaginaTests_Postgres(PostgresHuis huis) : VragenPerPaginaTests(huis), IClassFixture<PostgresHuis>;
