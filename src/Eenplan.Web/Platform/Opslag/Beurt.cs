using Microsoft.EntityFrameworkCore;

namespace Eenplan.Web.Platform.Opslag;

/// <summary>
/// One at a time within a gemeente, until the end of the transaction: who searches before writing somebody new down must see what a colleague
/// wrote a moment ago. SQLite has one writer anyway.
/// </summary>
public static class Beurt
{
    /// <summary>Writing new people down.</summary>
    public const long Personen = 1;

    public static Task Neem(EenplanDb db, long wat, CancellationToken ct) =>
        db.Database.IsNpgsql() ? db.Database.ExecuteSqlAsync($"select pg_advisory_xact_lock({wat})", ct) : Task.CompletedTask;
}
