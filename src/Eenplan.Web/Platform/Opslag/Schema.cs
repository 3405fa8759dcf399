using System.Globalization;
using Eenplan.Web.Platform.Gemeenten;
using Microsoft.EntityFrameworkCore;

namespace Eenplan.Web.Platform.Opslag;

/// <summary>Runs the numbered SQL scripts of a provider that a database does not have yet, each in one transaction.</summary>
public static class Schema
{
    /// <summary>Key of the advisory lock on PostgreSQL.</summary>
    const long Beurt = 0x45454E504C414E02;

    /// <summary>Brings a database up to date.</summary>
    /// <returns>The numbers that were run.</returns>
    public static async Task<IReadOnlyList<int>> Migreer(Gemeente gemeente, CancellationToken ct)
    {
        if (gemeente.Sqlite)
        {
            await Databases.MaakSqlite(gemeente.Verbinding, ct);
        }

        await using var db = gemeente.Open();
        await db.Database.OpenConnectionAsync(ct);
        if (!gemeente.Sqlite)
        {
            // Two servers that start together take turns.
            await db.Database.ExecuteSqlRawAsync($"select pg_advisory_lock({Beurt})", ct);
        }

        await db.Database.ExecuteSqlRawAsync("create table if not exists schema_versie (nr integer primary key, naam text not null)", ct);
        var gedaan = await Gedaan(db, ct);
        var scripts = Scripts(gemeente.Sqlite ? "sqlite" : "postgres");
        if (gedaan.Except(scripts.Select(s => s.Nr)).Any())
        {
            throw new Opstartfout($"De database van {gemeente.Naam} is door een nieuwere versie van Eenplan gemaakt. Gebruik die versie, of zet een oudere back-up terug.");
        }

        var nieuw = scripts.Where(s => !gedaan.Contains(s.Nr)).ToList();
        foreach (var script in nieuw)
        {
            await using var transactie = await db.Database.BeginTransactionAsync(ct);
            await using var opdracht = db.Database.GetDbConnection().CreateCommand();
            opdracht.CommandText = script.Sql;
            opdracht.Transaction = (db.Database.CurrentTransaction as Microsoft.EntityFrameworkCore.Infrastructure.IInfrastructure<System.Data.Common.DbTransaction>)?.Instance;
            await opdracht.ExecuteNonQueryAsync(ct);
            await db.Database.ExecuteSqlAsync($"insert into schema_versie (nr, naam) values ({script.Nr}, {script.Naam})", ct);
            await transactie.CommitAsync(ct);
        }

        if (!gemeente.Sqlite)
        {
            await db.Database.ExecuteSqlRawAsync($"select pg_advisory_unlock({Beurt})", ct);
        }

        return [.. nieuw.Select(s => s.Nr)];
    }

    /// <summary>Numbers of the scripts that a database has had.</summary>
    public static async Task<IReadOnlyList<int>> Gedaan(EenplanDb db, CancellationToken ct) =>
        await db.Database.SqlQueryRaw<int>("select nr as \"Value\" from schema_versie order by nr").ToListAsync(ct);

    /// <summary>Whether the database was ever migrated.</summary>
    public static async Task<bool> IsBegonnen(Gemeente gemeente, CancellationToken ct)
    {
        if (gemeente.Sqlite)
        {
            return File.Exists(gemeente.Verbinding);
        }

        await using var db = gemeente.Open();
        return (await db.Database.SqlQueryRaw<int>("select count(*)::int as \"Value\" from pg_tables where schemaname = current_schema() and tablename = 'schema_versie'").ToListAsync(ct))[0] > 0;
    }

    /// <summary>For a verb that only reads, or runs beside a server: the database must be there and up to date.</summary>
    /// <exception cref="Opstartfout">It is not.</exception>
    public static async Task Eis(Gemeente gemeente, CancellationToken ct)
    {
        if (gemeente.Sqlite && !File.Exists(gemeente.Verbinding))
        {
            throw new Opstartfout($"De database van {gemeente.Naam} is er nog niet: {gemeente.Verbinding}. Kijk of EENPLAN_DATA klopt.");
        }

        await using var db = gemeente.Open();
        IReadOnlyList<int> gedaan;
        try
        {
            gedaan = await Gedaan(db, ct);
        }
        catch (System.Data.Common.DbException fout) when (!Storing.Is(fout))
        {
            gedaan = [];
        }

        if (!gedaan.SequenceEqual(Scripts(gemeente.Sqlite ? "sqlite" : "postgres").Select(s => s.Nr)))
        {
            throw new Opstartfout($"De database van {gemeente.Naam} heeft een ander schema dan deze versie van Eenplan. Draai eerst: eenplan migreer {gemeente.Code}.");
        }
    }

    /// <summary>The embedded scripts of a provider, in order.</summary>
    public static IReadOnlyList<(int Nr, string Naam, string Sql)> Scripts(string aanbieder)
    {
        var begin = $"Schema.{aanbieder}.";
        return [.. typeof(Schema).Assembly.GetManifestResourceNames()
            .Where(n => n.StartsWith(begin, StringComparison.Ordinal))
            .Select(n => (Nr: int.Parse(n.AsSpan(begin.Length, 3), CultureInfo.InvariantCulture), Naam: n[begin.Length..], Sql: Lees(n)))
            .OrderBy(s => s.Nr)];
    }

    static string Lees(string naam)
    {
        using var lezer = new StreamReader(typeof(Schema).Assembly.GetManifestResourceStream(naam)!);
        return lezer.ReadToEnd();
    }
}
