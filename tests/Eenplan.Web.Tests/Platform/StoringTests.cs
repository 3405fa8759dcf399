using System.Net;
using Eenplan.Tests;
using Eenplan.Web.Platform.Opslag;
using Eenplan.Web.Platform.Sleutels;
using Microsoft.Data.Sqlite;
using Npgsql;

namespace Eenplan.Web.Tests.Platform;

/// <summary>The database goes away while people work: a page in words, the process lives, and it comes back by itself.</summary>
public abstract class StoringTests(Huis huis) : Opbeidedatabases(huis)
{
    [Fact]
    public async Task Zonder_database_komt_er_een_pagina_en_daarna_gaat_het_weer()
    {
        using var nadia = await Huis.Als("nadia");
        (await nadia.Http.GetAsync("/gezond")).StatusCode.ShouldBe(HttpStatusCode.OK);

        await Weg();
        var storing = await nadia.Get("/werkvoorraad");
        storing.Status.ShouldBe(HttpStatusCode.ServiceUnavailable);
        storing.Kop.ShouldBe("Eenplan is even niet bereikbaar");
        storing.Tekst.ShouldContain("is bewaard");
        var gezond = await nadia.Http.GetAsync("/gezond");
        gezond.StatusCode.ShouldBe(HttpStatusCode.ServiceUnavailable);
        (await gezond.Content.ReadAsStringAsync()).ShouldBe("storing");

        await Terug();
        (await nadia.Get("/werkvoorraad")).Status.ShouldBe(HttpStatusCode.OK);
        (await nadia.Http.GetAsync("/gezond")).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    protected abstract Task Weg();

    protected abstract Task Terug();
}

public sealed class StoringTests_Sqlite(SqliteHuis huis) : StoringTests(huis), IClassFixture<SqliteHuis>
{
    protected override Task Weg()
    {
        SqliteConnection.ClearAllPools();
        File.Move(Huis.Gemeente().Verbinding, Huis.Gemeente().Verbinding + ".weg");
        return Task.CompletedTask;
    }

    protected override Task Terug()
    {
        File.Exists(Huis.Gemeente().Verbinding).ShouldBeFalse("een verdwenen database mag niet als lege terugkomen");
        File.Move(Huis.Gemeente().Verbinding + ".weg", Huis.Gemeente().Verbinding);
        return Task.CompletedTask;
    }
}

public sealed class StoringTests_Postgres(PostgresHuis huis) : StoringTests(huis), IClassFixture<PostgresHuis>
{
    string Database => new NpgsqlConnectionStringBuilder(Huis.Gemeente().Verbinding).Database!;

    protected override Task Weg() => Beheer($"alter database {Database} allow_connections false; select pg_terminate_backend(pid) from pg_stat_activity where datname = '{Database}'");

    protected override Task Terug() => Beheer($"alter database {Database} allow_connections true");

    async Task Beheer(string sql)
    {
        await using var verbinding = new NpgsqlConnection(new NpgsqlConnectionStringBuilder(Huis.Gemeente().Verbinding) { Database = "postgres", Pooling = false }.ConnectionString);
        await verbinding.OpenAsync();
        foreach (var deel in sql.Split(';'))
        {
            await using var opdracht = new NpgsqlCommand(deel, verbinding);
            await opdracht.ExecuteNonQueryAsync();
        }
    }
}

/// <summary>Start and keys, without a browser.</summary>
public sealed class StartTests(SqliteHuis huis) : IClassFixture<SqliteHuis>
{
    [Fact]
    public async Task Een_tweede_server_op_dezelfde_datamap_start_niet()
    {
        var map = Path.GetDirectoryName(huis.Gemeente().Verbinding)!;
        var fout = await Should.ThrowAsync<Opstartfout>(() => Start("--EENPLAN_DATA=" + map, "--urls=http://127.0.0.1:0"));
        fout.Message.ShouldStartWith("Er draait al een Eenplan op de datamap");
    }

    [Fact]
    public async Task Een_bezette_poort_noemt_ASPNETCORE_URLS()
    {
        var fout = await MetLegeMap(map => Should.ThrowAsync<Opstartfout>(() => Start("--EENPLAN_DATA=" + map, "--urls=" + huis.Adres)));
        fout.Message.ShouldContain("ASPNETCORE_URLS");
    }

    [Fact]
    public async Task Een_onbereikbare_PostgreSQL_zegt_waar_te_kijken()
    {
        var fout = await MetLegeMap(map => Should.ThrowAsync<Exception>(() => Start("--EENPLAN_DATA=" + map, "--EENPLAN_POSTGRES=Host=127.0.0.1;Port=1;Username=x;Password=geheim;Database=x_{gemeente}")));
        Storing.Is(fout).ShouldBeTrue();
        Storing.Zin(fout).ShouldContain("EENPLAN_POSTGRES");
        Storing.Zin(fout).ShouldNotContain("geheim");
    }

    [Theory]
    [InlineData(null, "EENPLAN_SLEUTELS is niet gezet")]
    [InlineData("/bestaat/niet.json", "dat bestand is er niet")]
    public async Task Productie_zonder_sleutels_start_niet_en_maakt_geen_database(string? sleutels, string zin) => await MetLegeMap(async map =>
    {
        var gezet = sleutels is null ? [] : new[] { "--EENPLAN_SLEUTELS=" + Path.Combine(map, sleutels.TrimStart('/')) };
        var fout = await Should.ThrowAsync<Opstartfout>(() => Start(["--EENPLAN_DATA=" + map, "--environment=Production", .. gezet]));
        fout.Message.ShouldContain(zin);
        Directory.GetFiles(map, "*.db").ShouldBeEmpty();
        return fout;
    });

    [Theory]
    [InlineData(null, "https", 400)]
    [InlineData("10.0.0.5", "https", 400)]
    [InlineData("10.0.0.5,127.0.0.0/8", "http", 400)]
    [InlineData("10.0.0.5,127.0.0.0/8", "https", 200)]
    public async Task Productie_werkt_alleen_over_https_en_gelooft_alleen_een_genoemde_proxy(string? proxy, string schema, int status) => await MetLegeMap(async map =>
    {
        var sleutels = Path.Combine(map, "sleutels.json");
        var bestand = new Sleutelbestand([]);
        bestand.Maak(Huis.Proefstad, Proefklok.Maandag);
        bestand.Maak(Huis.Anderstad, Proefklok.Maandag);
        bestand.Bewaar(sleutels);
        var gezet = proxy is null ? [] : new[] { "--EENPLAN_PROXY=" + proxy };
        await using var app = await Eenplanserver.Start(["--environment=Production", "--urls=http://127.0.0.1:0", "--EENPLAN_DATA=" + map, "--EENPLAN_SLEUTELS=" + sleutels, "--EENPLAN_GEMEENTEN=" + Path.Combine(AppContext.BaseDirectory, "proefgemeenten"), "--Logging:LogLevel:Default=None", .. gezet]);
        using var http = new HttpClient { BaseAddress = new Uri(app.Urls.First()) };
        http.DefaultRequestHeaders.Add("X-Forwarded-Proto", schema);

        var antwoord = await http.GetAsync("/proefstad/aanmelden");
        ((int)antwoord.StatusCode).ShouldBe(status);
        (await antwoord.Content.ReadAsStringAsync()).Contains("EENPLAN_PROXY").ShouldBe(status == 400);
        (await http.GetAsync("/gezond")).StatusCode.ShouldBe(HttpStatusCode.OK);
        return status;
    });

    static async Task<T> MetLegeMap<T>(Func<string, Task<T>> werk)
    {
        var map = Directory.CreateTempSubdirectory("eenplan-start-").FullName;
        try
        {
            return await werk(map);
        }
        finally
        {
            SqliteConnection.ClearAllPools();
            Directory.Delete(map, recursive: true);
        }
    }

    static async Task Start(params string[] args)
    {
        await using var app = await Eenplanserver.Start(["--environment=Development", "--EENPLAN_GEMEENTEN=" + Path.Combine(AppContext.BaseDirectory, "proefgemeenten"), "--Logging:LogLevel:Default=None", .. args]);
    }
}
