using Eenplan.Web.Platform.Gemeenten;
using Npgsql;

namespace Eenplan.Web.Platform.Opslag;

/// <summary>
/// Keeps a second server off a data folder, and the verbs that rewrite everything off a running server: a lock file in the data
/// folder, and on PostgreSQL, where servers on several machines share a database, an advisory lock as well. Both go with the process.
/// </summary>
public sealed class Alleenrecht : IAsyncDisposable
{
    /// <summary>Key of the advisory lock that every server shares and a rewriting verb takes alone.</summary>
    const long Draait = 0x45454E504C414E01;

    readonly FileStream slot;
    readonly List<NpgsqlConnection> verbindingen = [];

    Alleenrecht(FileStream slot) => this.slot = slot;

    /// <summary>For a server.</summary>
    public static Task<Alleenrecht> Server(Instellingen instellingen, IEnumerable<Gemeente> gemeenten, CancellationToken ct) =>
        Neem(instellingen, gemeenten, "pg_try_advisory_lock_shared", $"Er draait al een Eenplan op de datamap {instellingen.Datamap}. Stop die eerst, of zet EENPLAN_DATA op een andere map.", ct);

    /// <summary>For a verb that no server may run beside.</summary>
    public static Task<Alleenrecht> Verb(Instellingen instellingen, IEnumerable<Gemeente> gemeenten, CancellationToken ct) =>
        Neem(instellingen, gemeenten, "pg_try_advisory_lock", "Dit kan niet zolang er een server draait op deze database. Stop Eenplan en probeer het opnieuw.", ct);

    static async Task<Alleenrecht> Neem(Instellingen instellingen, IEnumerable<Gemeente> gemeenten, string hoe, string zin, CancellationToken ct)
    {
        var recht = new Alleenrecht(Open(instellingen.Datamap, zin));
        try
        {
            foreach (var gemeente in gemeenten.Where(g => !g.Sqlite))
            {
                // Outside the pool: the lock lives as long as this connection.
                var verbinding = new NpgsqlConnection(new NpgsqlConnectionStringBuilder(gemeente.Verbinding) { Pooling = false, KeepAlive = 30 }.ConnectionString);
                recht.verbindingen.Add(verbinding);
                try
                {
                    await verbinding.OpenAsync(ct);
                }
                catch (PostgresException fout) when (fout.SqlState == PostgresErrorCodes.InvalidCatalogName)
                {
                    // No database, so nobody works in it; what needs one says so itself.
                    continue;
                }

                await using var opdracht = verbinding.CreateCommand();
                opdracht.CommandText = $"select {hoe}({Draait})";
                if (await opdracht.ExecuteScalarAsync(ct) is not true)
                {
                    throw new Opstartfout(zin);
                }
            }

            return recht;
        }
        catch
        {
            await recht.DisposeAsync();
            throw;
        }
    }

    static FileStream Open(string map, string zin)
    {
        try
        {
            Bestanden.Map(map);
            return new FileStream(Path.Combine(map, ".slot"), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        }
        catch (UnauthorizedAccessException)
        {
            throw new Opstartfout($"Eenplan mag niet schrijven in de datamap {map}. Geef het recht daartoe, of zet EENPLAN_DATA op een andere map.");
        }
        catch (IOException fout)
        {
            throw new Opstartfout(File.Exists(Path.Combine(map, ".slot")) ? zin : $"De datamap {map} kan niet worden gebruikt: {fout.Message}");
        }
    }

    /// <summary>Closes what is open in the databases; the data folder stays locked.</summary>
    public async Task LaatDatabasesLos()
    {
        foreach (var verbinding in verbindingen)
        {
            await verbinding.DisposeAsync();
        }

        verbindingen.Clear();
    }

    public async ValueTask DisposeAsync()
    {
        await LaatDatabasesLos();
        await slot.DisposeAsync();
    }
}
