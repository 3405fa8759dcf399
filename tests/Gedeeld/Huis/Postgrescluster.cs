using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using Npgsql;

namespace Eenplan.Tests;

/// <summary>
/// A throw-away PostgreSQL on a free loopback port, from the newest binaries on this machine; started by the first test that needs it
/// and stopped with the process. As root it runs as user postgres.
/// </summary>
public sealed class Postgrescluster : IDisposable
{
    static readonly Lock Slot = new();
    static Postgrescluster? enige;
    static int teller;

    readonly string map;
    readonly string bin;
    readonly int poort;

    Postgrescluster(string bin)
    {
        this.bin = bin;
        poort = VrijePoort();
        map = Directory.CreateTempSubdirectory("eenplan-pg-").FullName;
        if (AlsRoot)
        {
            Voer("chown", "postgres", map);
        }

        Pg("initdb", "-D", Path.Combine(map, "data"), "-A", "trust", "-U", "eenplan", "-E", "UTF8", "--locale=C", "--no-sync");
        Pg("pg_ctl", "-D", Path.Combine(map, "data"), "-l", Path.Combine(map, "log"), "-w", "-o", $"-p {poort} -c listen_addresses=127.0.0.1 -c unix_socket_directories={map} -c fsync=off -c max_connections=300 -c shared_buffers=128MB", "start");
        AppDomain.CurrentDomain.ProcessExit += (_, _) => Dispose();
    }

    static bool AlsRoot => Environment.UserName == "root";

    /// <summary>The folder of the newest installed binaries, or null.</summary>
    public static string? Binmap =>
        Directory.Exists("/usr/lib/postgresql")
            ? Directory.GetDirectories("/usr/lib/postgresql").Select(m => Path.Combine(m, "bin")).Where(m => File.Exists(Path.Combine(m, "initdb"))).OrderBy(m => m.Length).ThenBy(m => m, StringComparer.Ordinal).LastOrDefault()
            : null;

    /// <summary>A connection string with <c>{gemeente}</c> in it, for databases that no other caller has.</summary>
    public static string NieuweVerbinding(params IEnumerable<string> gemeenten)
    {
        lock (Slot)
        {
            enige ??= new Postgrescluster(Binmap ?? throw new InvalidOperationException("Geen PostgreSQL gevonden."));
            var voor = $"t{++teller}_";
            using var verbinding = new NpgsqlConnection(enige.Verbinding("postgres"));
            verbinding.Open();
            foreach (var gemeente in gemeenten)
            {
                using var opdracht = verbinding.CreateCommand();
                opdracht.CommandText = $"create database {voor}{gemeente}";
                opdracht.ExecuteNonQuery();
            }

            return enige.Verbinding(voor + "{gemeente}");
        }
    }

    public void Dispose()
    {
        try
        {
            Pg("pg_ctl", "-D", Path.Combine(map, "data"), "-m", "immediate", "stop");
            Directory.Delete(map, recursive: true);
        }
        catch (Exception fout) when (fout is InvalidOperationException or IOException)
        {
            Console.Error.WriteLine("PostgreSQL stopte niet netjes: " + fout.Message);
        }
    }

    string Verbinding(string database) => $"Host=127.0.0.1;Port={poort};Username=eenplan;Database={database};Maximum Pool Size=20;Include Error Detail=true";

    void Pg(string programma, params string[] args)
    {
        if (AlsRoot)
        {
            Voer("runuser", ["-u", "postgres", "--", Path.Combine(bin, programma), .. args]);
        }
        else
        {
            Voer(Path.Combine(bin, programma), args);
        }
    }

    void Voer(string programma, params string[] args)
    {
        // pg_ctl leaves the server behind with its streams; a file keeps the parent from waiting on them.
        using var proces = Process.Start(new ProcessStartInfo("sh", ["-c", "exec \"$0\" \"$@\" >>\"" + map + "/uitvoer\" 2>&1", programma, .. args]) { WorkingDirectory = map })!;
        if (!proces.WaitForExit(60_000) || proces.ExitCode != 0)
        {
            throw new InvalidOperationException($"{programma} {args[0]} lukte niet: " + (File.Exists(map + "/uitvoer") ? File.ReadAllText(map + "/uitvoer") : ""));
        }
    }

    static int VrijePoort()
    {
        using var luisteraar = new TcpListener(IPAddress.Loopback, 0);
        luisteraar.Start();
        return ((IPEndPoint)luisteraar.LocalEndpoint).Port;
    }
}
