using Eenplan.Web.Platform.Gemeenten;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace Eenplan.Web.Platform.Opslag;

/// <summary>Makes the connection of each gemeente: a file in the data folder, or a database on PostgreSQL.</summary>
public static class Databases
{
    public static Gemeente Maak(Instellingen instellingen, string code, string naam)
    {
        if (instellingen.Postgres is { } postgres)
        {
            var adres = Verbinding(postgres, code);
            return new Gemeente(code, naam, Postgres(adres), adres);
        }

        var bestand = Path.Combine(instellingen.Datamap, code + ".db");
        return new Gemeente(code, naam, Sqlite(bestand), bestand);
    }

    /// <summary>Fills <c>{gemeente}</c> in the Database part of <c>EENPLAN_POSTGRES</c>.</summary>
    public static string Verbinding(string postgres, string code) => postgres.Contains("{gemeente}", StringComparison.Ordinal)
        ? postgres.Replace("{gemeente}", code, StringComparison.Ordinal)
        : throw new Opstartfout("EENPLAN_POSTGRES moet {gemeente} bevatten in Database, bijvoorbeeld Host=...;Database=eenplan_{gemeente}. Elke gemeente heeft een eigen database.");

    /// <summary>A file that must exist: a server whose file disappears says so, and does not go on in an empty one.</summary>
    public static DbContextOptions<SqliteDb> Sqlite(string bestand)
    {
        var verbinding = new SqliteConnectionStringBuilder { DataSource = bestand, Mode = SqliteOpenMode.ReadWrite, ForeignKeys = true, DefaultTimeout = 5, Pooling = true };
        return new DbContextOptionsBuilder<SqliteDb>().UseSqlite(verbinding.ConnectionString).AddInterceptors(new Vasthouder()).Options;
    }

    /// <summary>Makes the file with write-ahead logging where it is not there yet; readable by its owner alone.</summary>
    public static async Task MaakSqlite(string bestand, CancellationToken ct)
    {
        if (!File.Exists(bestand))
        {
            Directory.CreateDirectory(Path.GetDirectoryName(bestand)!);
            await using var leeg = new FileStream(bestand, Bestanden.AlleenEigenaar(FileMode.CreateNew));
        }

        await using var verbinding = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = bestand, Mode = SqliteOpenMode.ReadWrite, Pooling = false }.ConnectionString);
        await verbinding.OpenAsync(ct);
        await using var opdracht = verbinding.CreateCommand();
        opdracht.CommandText = "PRAGMA journal_mode=WAL";
        await opdracht.ExecuteNonQueryAsync(ct);
    }

    public static DbContextOptions<PostgresDb> Postgres(string verbinding)
    {
        var gegevens = new NpgsqlConnectionStringBuilder(verbinding) { MaxAutoPrepare = 100, AutoPrepareMinUsages = 2 };
        return new DbContextOptionsBuilder<PostgresDb>().UseNpgsql(new NpgsqlDataSourceBuilder(gegevens.ConnectionString).Build()).Options;
    }
}

/// <summary>Something that keeps the product from starting; the message says what to set, and is all the user sees.</summary>
public sealed class Opstartfout(string message) : Exception(message);
