using System.Globalization;
using Eenplan.Domein.Gedeeld;
using Eenplan.Web.Platform.Gemeenten;
using Eenplan.Web.Platform.Journaal;
using Eenplan.Web.Platform.Sleutels;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace Eenplan.Web.Platform.Opslag;

/// <summary>
/// Puts a backup back: into a database beside the present one, made ready there, and only then changed over. Until that last step
/// nothing is touched, and the database that was there is kept. What was destroyed after the backup is destroyed in it again.
/// </summary>
public sealed class Herstel(IServiceProvider diensten, Gemeenten.Gemeenten gemeenten, SleutelsPerGemeente sleutels, TimeProvider klok)
{
    /// <summary>What came of it.</summary>
    /// <param name="Kaart">Card of the backup.</param>
    /// <param name="Vorige">Where the database that was there is kept; null when there was none.</param>
    /// <param name="Vernietigd">How many contents were destroyed again.</param>
    /// <param name="Waarschuwingen">What the operator must know.</param>
    public sealed record Uitslag(Backupkaart Kaart, string? Vorige, int Vernietigd, IReadOnlyList<string> Waarschuwingen);

    /// <summary>Reads the card and refuses what cannot end well, before anything is touched.</summary>
    /// <exception cref="Opstartfout">Unknown gemeente, other kind of database, a key that is not there, a newer schema.</exception>
    public async Task<(Gemeente Gemeente, Backupkaart Kaart)> Keur(string bestand, CancellationToken ct)
    {
        var kaart = await Backup.LeesKaart(bestand, ct);
        var gemeente = gemeenten.Zoek(kaart.Gemeente) ?? throw new Opstartfout($"Deze back-up is van de gemeente ‘{kaart.Gemeente}’, en die is hier niet. Er is niets veranderd.");
        if (kaart.Sleutels.FirstOrDefault(id => !sleutels.Van(gemeente).Kent(id)) is { } vreemd)
        {
            throw new Opstartfout($"Deze back-up is versleuteld met sleutel {vreemd}, en die staat niet in het sleutelbestand. Zet eerst het sleutelbestand terug dat bij deze back-up hoort. Er is niets veranderd.");
        }

        if (kaart.Database != Backup.Soort(gemeente))
        {
            throw new Opstartfout($"Deze back-up is van {kaart.Database}, en hier draait {Backup.Soort(gemeente)}. Er is niets veranderd.");
        }

        return kaart.Schema.Except(Schema.Scripts(kaart.Database).Select(s => s.Nr)).Any()
            ? throw new Opstartfout("Deze back-up is gemaakt met een nieuwere versie van Eenplan. Installeer die versie eerst. Er is niets veranderd.")
            : (gemeente, kaart);
    }

    /// <summary>Puts it back. No server may run beside it.</summary>
    /// <param name="bestand">The backup.</param>
    /// <param name="laatLos">Closes what the caller itself still holds open in the present database.</param>
    /// <param name="ct">Stops before the change-over.</param>
    public async Task<Uitslag> VoerUit(string bestand, Func<Task> laatLos, CancellationToken ct)
    {
        var (gemeente, kaart) = await Keur(bestand, ct);
        var waarschuwingen = new List<string>();
        var (weg, isEr) = await Vernietigd(gemeente, waarschuwingen, ct);
        using var zij = gemeente.Sqlite ? await NaastSqlite(gemeente, bestand, ct) : await NaastPostgres(gemeente, bestand, ct);
        await Schema.Migreer(zij, ct);
        var opnieuw = 0;
        await Opstart.InGemeente(diensten, zij, async scope =>
        {
            // Words that were moved have no other place in a backup from before the move: they stay, and the move is done again by people.
            var db = scope.GetRequiredService<EenplanDb>();
            opnieuw = await VernietigOpnieuw(db, [.. weg.Where(v => !v.Verplaatst)], ct);
            if (await Verplaatst(db, weg, ct) is > 0 and var verplaatst)
            {
                waarschuwingen.Add($"Na deze back-up zijn {verplaatst} aantekeningen naar een andere casus verplaatst. Die staan weer in de casus van eerst: verplaats ze opnieuw.");
            }

            await scope.GetRequiredService<Werkeenheid>().Voer<Klaar>("DatabaseHerstellen", verloop =>
            {
                verloop.Schrijf(new Feit("DatabaseHersteld", $"Database teruggezet uit de back-up van {Datum.Toon(Datum.Dag(kaart.Gemaakt))}")
                {
                    Codes = new Dictionary<string, string>(StringComparer.Ordinal) { ["gemaakt"] = kaart.Gemaakt.UtcDateTime.ToString("O", CultureInfo.InvariantCulture) },
                });
                return Task.FromResult(Klaar.Goed);
            }, ct);
            if ((await scope.GetRequiredService<Journaalcontrole>().VoerUit(ct)).Breuk is { } breuk)
            {
                waarschuwingen.Add($"Het journaal in deze back-up is niet heel: {breuk}.");
            }
        });

        await laatLos();
        var stempel = klok.GetUtcNow().ToString("yyyyMMddHHmmss", CultureInfo.InvariantCulture);
        var vorige = gemeente.Sqlite ? await WisselSqlite(gemeente, zij, stempel, ct) : await WisselPostgres(gemeente, zij, isEr, stempel, ct);
        return new(kaart, vorige, opnieuw, waarschuwingen);
    }

    /// <summary>What the present database knows as destroyed.</summary>
    static async Task<(List<Vernietiging> Weg, bool IsEr)> Vernietigd(Gemeente gemeente, List<string> waarschuwingen, CancellationToken ct)
    {
        if (gemeente.Sqlite && !File.Exists(gemeente.Verbinding))
        {
            return ([], false);
        }

        try
        {
            await using var db = gemeente.Open();
            return (await db.Set<Vernietiging>().AsNoTracking().ToListAsync(ct), true);
        }
        catch (Exception fout) when (fout is System.Data.Common.DbException or InvalidOperationException)
        {
            var bestaatNiet = fout is PostgresException { SqlState: "3D000" } || fout.InnerException is PostgresException { SqlState: "3D000" };
            waarschuwingen.Add("De huidige database is niet te lezen. Wat na deze back-up is vernietigd, staat weer in de teruggezette database: kijk de lijst van vernietigingen na.");
            return ([], !bestaatNiet);
        }
    }

    static async Task<int> VernietigOpnieuw(EenplanDb db, List<Vernietiging> weg, CancellationToken ct)
    {
        await using var transactie = await db.Database.BeginTransactionAsync(ct);
        var bekend = (await db.Set<Vernietiging>().Select(v => v.Id).ToListAsync(ct)).ToHashSet();
        var nieuw = weg.Where(v => !bekend.Contains(v.Id)).ToList();

        // The decision first: the database lets words go only after it.
        db.AddRange(nieuw);
        await db.SaveChangesAsync(ct);
        var aantal = 0;
        foreach (var regel in nieuw)
        {
            aantal += await db.Set<Feitinhoud>().Where(i => i.FeitId == regel.Id).ExecuteDeleteAsync(ct);
        }

        await transactie.CommitAsync(ct);
        db.ChangeTracker.Clear();
        return aantal;
    }

    /// <summary>How many entries that were moved after the backup are back in their first case.</summary>
    static async Task<int> Verplaatst(EenplanDb db, List<Vernietiging> weg, CancellationToken ct)
    {
        var ids = weg.Where(v => v.Verplaatst).Select(v => v.Id).ToList();
        return ids.Count == 0 ? 0 : await db.Set<Feitinhoud>().CountAsync(i => ids.Contains(i.FeitId), ct);
    }

    static async Task<Gemeente> NaastSqlite(Gemeente gemeente, string bestand, CancellationToken ct)
    {
        var zij = gemeente.Verbinding + ".herstel";
        Ruim(zij);
        Directory.CreateDirectory(Path.GetDirectoryName(zij)!);
        await Backup.PakUit(bestand, zij, ct);
        try
        {
            await using var verbinding = new SqliteConnection(Backup.Los(zij));
            await verbinding.OpenAsync(ct);
            await Backup.EisGaaf(verbinding, ct);
        }
        catch (SqliteException)
        {
            throw new Opstartfout($"De database in {bestand} is niet gaaf. Er is niets veranderd. Neem een andere back-up.");
        }

        return new Gemeente(gemeente.Code, gemeente.Naam, Databases.Sqlite(zij), zij);
    }

    static async Task<string?> WisselSqlite(Gemeente gemeente, Gemeente zij, string stempel, CancellationToken ct)
    {
        SqliteConnection.ClearAllPools();
        await using (var verbinding = new SqliteConnection(Backup.Los(zij.Verbinding)))
        {
            await verbinding.OpenAsync(ct);
            await using var opdracht = verbinding.CreateCommand();
            opdracht.CommandText = "PRAGMA wal_checkpoint(TRUNCATE)";
            await opdracht.ExecuteNonQueryAsync(ct);
        }

        string? vorige = null;
        if (File.Exists(gemeente.Verbinding))
        {
            vorige = $"{gemeente.Verbinding}.voor-herstel-{stempel}";
            foreach (var deel in new[] { "-wal", "-shm", "" }.Where(d => File.Exists(gemeente.Verbinding + d)))
            {
                File.Move(gemeente.Verbinding + deel, vorige + deel);
            }
        }

        File.Move(zij.Verbinding, gemeente.Verbinding);
        Ruim(zij.Verbinding);
        return vorige;
    }

    static void Ruim(string bestand)
    {
        foreach (var deel in new[] { "", "-wal", "-shm" })
        {
            File.Delete(bestand + deel);
        }
    }

    static async Task<Gemeente> NaastPostgres(Gemeente gemeente, string bestand, CancellationToken ct)
    {
        var b = new NpgsqlConnectionStringBuilder(gemeente.Verbinding);
        b.Database += "_herstel";
        var dump = Path.Combine(Path.GetTempPath(), $"eenplan-{gemeente.Code}-{Convert.ToHexStringLower(System.Security.Cryptography.RandomNumberGenerator.GetBytes(6))}");
        try
        {
            await Beheer(gemeente, ct, $"drop database if exists \"{b.Database}\"", $"create database \"{b.Database}\"");
            await Backup.PakUit(bestand, dump, ct);
            await Postgresgereedschap.ZetTerug(b.ConnectionString, dump, ct);
            return new Gemeente(gemeente.Code, gemeente.Naam, Databases.Postgres(b.ConnectionString), b.ConnectionString);
        }
        catch (PostgresException fout) when (fout.SqlState == "42501")
        {
            throw new Opstartfout("De gebruiker in EENPLAN_POSTGRES mag geen database maken, en herstel heeft er een naast de huidige nodig. Geef het recht CREATEDB voor de duur van het herstel.");
        }
        finally
        {
            File.Delete(dump);
        }
    }

    static async Task<string?> WisselPostgres(Gemeente gemeente, Gemeente zij, bool isEr, string stempel, CancellationToken ct)
    {
        var (nu, nieuw) = (new NpgsqlConnectionStringBuilder(gemeente.Verbinding).Database, new NpgsqlConnectionStringBuilder(zij.Verbinding).Database);
        var vorige = $"{nu}_voor_{stempel}";
        await Beheer(gemeente, ct, $"select pg_terminate_backend(pid, 5000) from pg_stat_activity where datname in ('{nu}', '{nieuw}') and pid <> pg_backend_pid()");
        if (isEr)
        {
            await Beheer(gemeente, ct, $"alter database \"{nu}\" rename to \"{vorige}\"");
        }

        try
        {
            await Beheer(gemeente, ct, $"alter database \"{nieuw}\" rename to \"{nu}\"");
        }
        catch when (isEr)
        {
            await Beheer(gemeente, CancellationToken.None, $"alter database \"{vorige}\" rename to \"{nu}\"");
            throw;
        }

        return isEr ? vorige : null;
    }

    /// <summary>Commands that work on whole databases, from the maintenance database of the server.</summary>
    static async Task Beheer(Gemeente gemeente, CancellationToken ct, params string[] opdrachten)
    {
        await using var verbinding = new NpgsqlConnection(new NpgsqlConnectionStringBuilder(gemeente.Verbinding) { Database = "postgres", Pooling = false }.ConnectionString);
        await verbinding.OpenAsync(ct);
        foreach (var sql in opdrachten)
        {
            await using var opdracht = new NpgsqlCommand(sql, verbinding);
            await opdracht.ExecuteNonQueryAsync(ct);
        }
    }
}
