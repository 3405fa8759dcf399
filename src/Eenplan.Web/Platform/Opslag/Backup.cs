using System.IO.Compression;
using System.Text.Json;
using Eenplan.Web.Platform.Gemeenten;
using Eenplan.Web.Platform.Sleutels;
using Microsoft.Data.Sqlite;

namespace Eenplan.Web.Platform.Opslag;

/// <summary>What a backup says about itself; read before anything is touched.</summary>
/// <param name="Gemeente">Code of the gemeente.</param>
/// <param name="Database"><c>sqlite</c> or <c>postgres</c>.</param>
/// <param name="Schema">Numbers of the scripts it has had.</param>
/// <param name="Sleutels">Ids of the keys its values are encrypted with; the keys themselves are never in it.</param>
/// <param name="Gemaakt">When (UTC).</param>
public sealed record Backupkaart(string Gemeente, string Database, IReadOnlyList<int> Schema, IReadOnlyList<string> Sleutels, DateTimeOffset Gemaakt);

/// <summary>One file with the database of one gemeente: a zip with its card and a copy made while people work.</summary>
public static class Backup
{
    public const string Kaart = "eenplan.json";
    public const string Inhoud = "database";

    static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { WriteIndented = true };

    /// <summary>Makes a backup; the file is there whole or not at all.</summary>
    /// <exception cref="Opstartfout">The file exists, cannot be written, or the copy is not sound.</exception>
    public static async Task Maak(Gemeente gemeente, string doel, DateTimeOffset nu, CancellationToken ct)
    {
        if (File.Exists(doel))
        {
            throw new Opstartfout($"{doel} bestaat al. Een back-up overschrijft niets; kies een andere naam.");
        }

        var (kopie, deel) = (doel + ".kopie", doel + ".deel");
        try
        {
            Backupkaart kaart;
            await using (var db = gemeente.Open())
            {
                var sleutels = await Sleutelwissel.Gebruikt(db, ct);
                kaart = new(gemeente.Code, Soort(gemeente), await Schema.Gedaan(db, ct), [.. sleutels.Order(StringComparer.Ordinal)], nu);
            }

            await using (new FileStream(kopie, Bestanden.AlleenEigenaar(FileMode.Create)))
            {
            }

            await (gemeente.Sqlite ? KopieerSqlite(gemeente.Verbinding, kopie, ct) : Postgresgereedschap.Dump(gemeente.Verbinding, kopie, ct));
            await using (var stroom = new FileStream(deel, Bestanden.AlleenEigenaar(FileMode.Create)))
            {
                await using (var zip = new ZipArchive(stroom, ZipArchiveMode.Create, leaveOpen: true))
                {
                    await using (var kaartstroom = await zip.CreateEntry(Kaart).OpenAsync(ct))
                    {
                        await JsonSerializer.SerializeAsync(kaartstroom, kaart, Json, ct);
                    }

                    await zip.CreateEntryFromFileAsync(kopie, Inhoud, CompressionLevel.Fastest, ct);
                }

                stroom.Flush(flushToDisk: true);
            }

            File.Move(deel, doel);
        }
        catch (Exception fout) when (fout is UnauthorizedAccessException or IOException)
        {
            throw new Opstartfout($"De back-up {doel} kan niet worden geschreven. Kijk of de map bestaat, of Eenplan er mag schrijven en of er plaats is.");
        }
        finally
        {
            File.Delete(kopie);
            File.Delete(deel);
        }
    }

    /// <summary>Reads the card of a backup.</summary>
    /// <exception cref="Opstartfout">It is no backup, or it is damaged.</exception>
    public static async Task<Backupkaart> LeesKaart(string bestand, CancellationToken ct)
    {
        try
        {
            await using var zip = await ZipFile.OpenReadAsync(bestand, ct);
            if (zip.GetEntry(Kaart) is { } kaart && zip.GetEntry(Inhoud) is not null)
            {
                await using var stroom = await kaart.OpenAsync(ct);
                if (await JsonSerializer.DeserializeAsync<Backupkaart>(stroom, Json, ct) is { Gemeente.Length: > 0, Schema: not null, Sleutels: not null } gelezen)
                {
                    return gelezen;
                }
            }
        }
        catch (Exception fout) when (fout is InvalidDataException or JsonException)
        {
        }
        catch (Exception fout) when (fout is UnauthorizedAccessException or IOException)
        {
            throw new Opstartfout($"De back-up {bestand} kan niet worden gelezen. Kijk of het bestand bestaat en of je het mag lezen.");
        }

        throw new Opstartfout($"{bestand} is geen back-up van Eenplan, of het bestand is beschadigd. Er is niets veranderd.");
    }

    /// <summary>Takes the copy of the database out.</summary>
    public static async Task PakUit(string bestand, string naar, CancellationToken ct)
    {
        try
        {
            await using var zip = await ZipFile.OpenReadAsync(bestand, ct);
            await using var van = await zip.GetEntry(Inhoud)!.OpenAsync(ct);
            await using var doel = new FileStream(naar, Bestanden.AlleenEigenaar(FileMode.Create));
            await van.CopyToAsync(doel, ct);
            doel.Flush(flushToDisk: true);
        }
        catch (InvalidDataException)
        {
            throw new Opstartfout($"{bestand} is beschadigd. Er is niets veranderd.");
        }
    }

    public static string Soort(Gemeente gemeente) => gemeente.Sqlite ? "sqlite" : "postgres";

    /// <summary>SQLite's own online copy: one consistent moment, without holding up who writes.</summary>
    static async Task KopieerSqlite(string bestand, string naar, CancellationToken ct)
    {
        await using var bron = new SqliteConnection(Los(bestand));
        await using var doel = new SqliteConnection(Los(naar));
        await bron.OpenAsync(ct);
        await doel.OpenAsync(ct);
        bron.BackupDatabase(doel);
        await using var opdracht = doel.CreateCommand();
        opdracht.CommandText = "PRAGMA journal_mode=DELETE";
        await opdracht.ExecuteNonQueryAsync(ct);
        await EisGaaf(doel, ct);
    }

    /// <summary>Whether SQLite finds nothing wrong in a file.</summary>
    public static async Task EisGaaf(SqliteConnection verbinding, CancellationToken ct)
    {
        await using var opdracht = verbinding.CreateCommand();
        opdracht.CommandText = "PRAGMA integrity_check(1)";
        if (await opdracht.ExecuteScalarAsync(ct) is not "ok")
        {
            throw new Opstartfout("De database in de back-up is niet gaaf. Er is niets veranderd. Neem een andere back-up.");
        }
    }

    /// <summary>A connection outside the pool, so that the file is free when it is closed.</summary>
    public static string Los(string bestand) => new SqliteConnectionStringBuilder { DataSource = bestand, Mode = SqliteOpenMode.ReadWrite, Pooling = false }.ConnectionString;
}
