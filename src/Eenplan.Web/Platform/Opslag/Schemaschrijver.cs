using Eenplan.Web.Platform.Gemeenten;
using Microsoft.EntityFrameworkCore;

namespace Eenplan.Web.Platform.Opslag;

/// <summary>Writes the first script of each provider from the model; later changes get a numbered script by hand.</summary>
public static class Schemaschrijver
{
    public static async Task<int> Voer(string[] args)
    {
        if (args is not [var map])
        {
            throw new Opstartfout("Gebruik: eenplan schema schrijf src/Eenplan.Web/Platform/Opslag/Schema");
        }

        foreach (var (aanbieder, db) in Contexten())
        {
            await using (db)
            {
                Directory.CreateDirectory(Path.Combine(map, aanbieder));
                await File.WriteAllTextAsync(Path.Combine(map, aanbieder, "001-begin.sql"), Script(db));
            }
        }

        return 0;
    }

    /// <summary>The create-script of the model as EF sees it, without blank noise.</summary>
    public static string Script(EenplanDb db) => db.Database.GenerateCreateScript().ReplaceLineEndings("\n").Replace("GO\n", "", StringComparison.Ordinal).Trim() + "\n";

    /// <summary>A context per provider that never connects.</summary>
    public static IEnumerable<(string Aanbieder, EenplanDb Db)> Contexten() =>
    [
        ("sqlite", new SqliteDb(new DbContextOptionsBuilder<SqliteDb>().UseSqlite("Data Source=:memory:").Options)),
        ("postgres", new PostgresDb(new DbContextOptionsBuilder<PostgresDb>().UseNpgsql("Host=localhost").Options)),
    ];
}
