using System.Diagnostics;
using System.Globalization;
using Npgsql;

namespace Eenplan.Web.Platform.Opslag;

/// <summary>The newest <c>pg_dump</c> and <c>pg_restore</c> of this machine. The password goes by environment, never by command line.</summary>
public static class Postgresgereedschap
{
    public static Task Dump(string verbinding, string naar, CancellationToken ct) =>
        Voer("pg_dump", verbinding, ["--format=custom", "--compress=0", "--no-owner", "--no-privileges", "--file=" + naar], ct);

    public static Task ZetTerug(string verbinding, string van, CancellationToken ct) =>
        Voer("pg_restore", verbinding, ["--no-owner", "--no-privileges", "--exit-on-error", "--single-transaction", "--dbname=" + new NpgsqlConnectionStringBuilder(verbinding).Database, van], ct);

    static async Task Voer(string naam, string verbinding, string[] args, CancellationToken ct)
    {
        var start = new ProcessStartInfo(Zoek(naam), args) { UseShellExecute = false, RedirectStandardError = true, RedirectStandardOutput = true };
        var b = new NpgsqlConnectionStringBuilder(verbinding);
        foreach (var (sleutel, waarde) in new (string, string?)[]
        {
            ("PGHOST", b.Host), ("PGPORT", b.Port.ToString(CultureInfo.InvariantCulture)), ("PGUSER", b.Username), ("PGPASSWORD", b.Password), ("PGDATABASE", b.Database),
            ("PGSSLMODE", b.SslMode switch { SslMode.VerifyCA => "verify-ca", SslMode.VerifyFull => "verify-full", var s => s.ToString().ToLowerInvariant() }), ("PGSSLROOTCERT", b.RootCertificate),
        })
        {
            if (!string.IsNullOrEmpty(waarde))
            {
                start.Environment[sleutel] = waarde;
            }
        }

        using var proces = Process.Start(start)!;
        var (fouten, uitvoer) = (proces.StandardError.ReadToEndAsync(ct), proces.StandardOutput.ReadToEndAsync(ct));
        await proces.WaitForExitAsync(ct);
        await uitvoer;
        if (proces.ExitCode != 0)
        {
            throw new Opstartfout($"{naam} lukte niet: {(await fouten).Split('\n').FirstOrDefault(r => r.Length > 0)}");
        }
    }

    static string Zoek(string naam)
    {
        var mappen = (Directory.Exists("/usr/lib/postgresql") ? Directory.GetDirectories("/usr/lib/postgresql") : [])
            .OrderByDescending(m => int.TryParse(Path.GetFileName(m), CultureInfo.InvariantCulture, out var nr) ? nr : 0).Select(m => Path.Combine(m, "bin"))
            .Concat((Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries));
        return mappen.Select(m => Path.Combine(m, naam)).FirstOrDefault(File.Exists)
            ?? throw new Opstartfout($"Hiervoor is {naam} nodig, en dat is hier niet gevonden. Installeer de PostgreSQL-client (postgresql-client), in de versie van de server of nieuwer.");
    }
}
