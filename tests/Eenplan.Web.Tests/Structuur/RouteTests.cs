using Eenplan.Domein.Beheer;
using Eenplan.Tests;
using Eenplan.Web.Platform.Autorisatie;
using Eenplan.Web.Tests.Toegang;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Routing.Patterns;
using Microsoft.Extensions.DependencyInjection;

namespace Eenplan.Web.Tests.Structuur;

/// <summary>No door without a lock: every page and endpoint asks a right, or stands on the list of what is open to all.</summary>
public sealed class RouteTests(SqliteHuis huis) : IClassFixture<SqliteHuis>
{
    [Fact]
    public void Elke_route_vraagt_een_recht_of_staat_op_de_lijst_van_open_routes() =>
        Zonder(huis.Diensten.GetRequiredService<EndpointDataSource>().Endpoints).ShouldBe([]);

    [Fact]
    public void Een_route_zonder_slot_valt_op()
    {
        Zonder([Nep("/vergeten")]).ShouldHaveSingleItem();
        Zonder([Nep("/vergeten", new AllowAnonymousAttribute())]).ShouldHaveSingleItem().ShouldContain("staat niet op de lijst");
        Zonder([Nep("/gezond", new VereistAttribute(Recht.CasusZien), new AllowAnonymousAttribute())]).ShouldHaveSingleItem().ShouldContain("allebei");
        Zonder([Nep("/goed", new VereistAttribute(Recht.CasusZien))]).ShouldBe([]);
    }

    /// <summary>What is wrong, one sentence per route.</summary>
    static IEnumerable<string> Zonder(IEnumerable<Endpoint> endpoints) => Routelijst.Lees(endpoints).SelectMany(r => (r.Recht is not null, r.Anoniem) switch
    {
        (true, true) => [$"{r.Pad} vraagt een recht en is open voor iedereen: allebei kan niet."],
        (false, false) => [$"{r.Pad} vraagt geen recht. Zet [Vereist(Recht.X)] op de pagina, of .Vereist(Recht.X) op het eindpunt."],
        (false, true) when !Verwachting.Anoniem.Contains(r.Pad) => [$"{r.Pad} is open voor iedereen en staat niet op de lijst. Moet dat, zet hem dan bij Verwachting.Anoniem."],
        _ => Array.Empty<string>(),
    });

    static RouteEndpoint Nep(string pad, params object[] metadata) =>
        new(_ => Task.CompletedTask, RoutePatternFactory.Parse(pad), 0, new EndpointMetadataCollection(metadata), pad);
}
