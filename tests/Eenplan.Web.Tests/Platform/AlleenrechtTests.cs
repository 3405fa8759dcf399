using Eenplan.Tests;
using Eenplan.Web.Platform;
using Eenplan.Web.Platform.Opslag;
using Microsoft.Extensions.DependencyInjection;

namespace Eenplan.Web.Tests.Platform;

/// <summary>What changes everything waits until no server runs, on this machine or on another. A house of its own: a restore ends the sessions that hold the lock.</summary>
public abstract class AlleenrechtTests(Huis huis) : Opbeidedatabases(huis)
{
    [Fact]
    public async Task Herstellen_en_sleutels_wisselen_wachten_tot_de_server_weg_is()
    {
        var instellingen = Huis.Diensten.GetRequiredService<Instellingen>();
        (await Should.ThrowAsync<Opstartfout>(() => Alleenrecht.Verb(instellingen, [Huis.Gemeente()], default))).Message.ShouldContain("zolang er een server draait");
        if (!Huis.Gemeente().Sqlite)
        {
            // From another machine: the lock in the database itself.
            var elders = instellingen with { Datamap = Directory.CreateDirectory(Path.Combine(instellingen.Datamap, "elders")).FullName };
            (await Should.ThrowAsync<Opstartfout>(() => Alleenrecht.Verb(elders, [Huis.Gemeente()], default))).Message.ShouldContain("zolang er een server draait");
            await using var tweedeServer = await Alleenrecht.Server(elders, [Huis.Gemeente()], default);
        }
    }
}

public sealed class AlleenrechtTests_Sqlite(SqliteHuis huis) : AlleenrechtTests(huis), IClassFixture<SqliteHuis>;

public sealed class AlleenrechtTests_Postgres(PostgresHuis huis) : AlleenrechtTests(huis), IClassFixture<PostgresHuis>;
