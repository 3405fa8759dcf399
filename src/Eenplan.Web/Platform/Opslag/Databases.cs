using Eenplan.Web.Platform.Gemeenten;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace Eenplan.Web.Platform.Opslag;

/// <summary>Makes the connection of each gemeente: a file in the data folder, or a database on PostgreSQL.</summary>
public static class Databases
{
    public static Gemeente Maak(Instellingen instellingen, string code, string naam) => instellingen.Postgres is { } postgres
        ? new Gemeente(code, naam, Postgres(Verbinding(postgres, code)))
        : new Gemeente(code, naam, Sqlite(Path.Combine(instellingen.Datamap, code + ".db")));

    /// <summary>Fills <c>{gemeente}</c> in the Database part of <c>EENPLAN_POSTGRES</c>.</summary>
    public static string Verbinding(string postgres, string code) => postgres.Contains("{gemeente}", StringComparison.Ordinal)
        ? postgres.Replace("{gemeente}", code, StringComparison.Ordinal)
        : throw new Opstartfout("EENPLAN_POSTGRES moet {gemeente} bevatten in Database, bijvoorbeeld Host=...;Database=eenplan_{gemeente}. Elke gemeente heeft een eigen database.");

    public static DbContextOptions<SqliteDb> Sqlite(string bestand)
    {
        var verbinding = new SqliteConnectionStringBuilder { DataSource = bestand, ForeignKeys = true, DefaultTimeout = 5, Pooling = true };
        return new DbContextOptionsBuilder<SqliteDb>().UseSqlite(verbinding.ConnectionString).Options;
    }

    public static DbContextOptions<PostgresDb> Postgres(string verbinding)
    {
        var gegevens = new NpgsqlConnectionStringBuilder(verbinding) { MaxAutoPrepare = 100, AutoPrepareMinUsages = 2 };
        return new DbContextOptionsBuilder<PostgresDb>().UseNpgsql(new NpgsqlDataSourceBuilder(gegevens.ConnectionString).Build()).Options;
    }
}

/// <summary>Something that keeps the product from starting; the message says what to set, and is all the user sees.</summary>
public sealed class Opstartfout(string message) : Exception(message);
