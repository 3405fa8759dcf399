using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Eenplan.Web.Platform.Opslag;

/// <summary>Every SQLite connection waits for the disk at each commit: what was acknowledged survives a power cut.</summary>
public sealed class Vasthouder : DbConnectionInterceptor
{
    const string Volledig = "PRAGMA synchronous=FULL";

    public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData)
    {
        using var opdracht = connection.CreateCommand();
        opdracht.CommandText = Volledig;
        opdracht.ExecuteNonQuery();
    }

    public override async Task ConnectionOpenedAsync(DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        await using var opdracht = connection.CreateCommand();
        opdracht.CommandText = Volledig;
        await opdracht.ExecuteNonQueryAsync(cancellationToken);
    }
}
