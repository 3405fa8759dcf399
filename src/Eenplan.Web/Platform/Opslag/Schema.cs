using System.Globalization;
using Eenplan.Web.Platform.Gemeenten;
using Microsoft.EntityFrameworkCore;

namespace Eenplan.Web.Platform.Opslag;

/// <summary>Runs the numbered SQL scripts of a provider that a database does not have yet, each in one transaction.</summary>
public static class Schema
{
    /// <summary>Brings a database up to date.</summary>
    /// <returns>The numbers that were run.</returns>
    public static async Task<IReadOnlyList<int>> Migreer(Gemeente gemeente, CancellationToken ct)
    {
        await using var db = gemeente.Open();
        if (gemeente.Sqlite)
        {
            await db.Database.ExecuteSqlRawAsync("PRAGMA journal_mode=WAL", ct);
        }

        await db.Database.ExecuteSqlRawAsync("create table if not exists schema_versie (nr integer primary key, naam text not null)", ct);
        var gedaan = await db.Database.SqlQueryRaw<int>("select nr as \"Value\" from schema_versie").ToListAsync(ct);
        var nieuw = Scripts(gemeente.Sqlite ? "sqlite" : "postgres").Where(s => !gedaan.Contains(s.Nr)).ToList();
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

        return [.. nieuw.Select(s => s.Nr)];
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
