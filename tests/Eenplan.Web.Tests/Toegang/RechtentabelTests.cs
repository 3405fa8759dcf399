using Eenplan.Tests;
using Eenplan.Web.Platform.Autorisatie;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Eenplan.Web.Tests.Toegang;

/// <summary>docs/rechten.md says what the product does.</summary>
public sealed class RechtentabelTests(SqliteHuis huis) : IClassFixture<SqliteHuis>
{
    [Fact]
    public void Rechten_md_is_gelijk_aan_de_routes_van_nu() =>
        File.ReadAllText(Path.Combine(Wortel.Pad, "docs", "rechten.md")).ShouldBe(
            Rechtentabel.Schrijf(Routelijst.Lees(huis.Diensten.GetRequiredService<EndpointDataSource>().Endpoints)),
            "Draai: dotnet run --project src/Eenplan.Web -- rechten schrijf docs/rechten.md");

    [Fact]
    public void De_lijst_van_open_routes_noemt_alleen_wat_bestaat() =>
        Verwachting.Anoniem.Except(Routelijst.Lees(huis.Diensten.GetRequiredService<EndpointDataSource>().Endpoints).Select(r => r.Pad)).ShouldBe([]);
}
