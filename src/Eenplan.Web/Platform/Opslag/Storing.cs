using Microsoft.Data.Sqlite;
using Npgsql;

namespace Eenplan.Web.Platform.Opslag;

/// <summary>Tells a database that is away, full or locked from a mistake in the product.</summary>
public static class Storing
{
    /// <summary>SQLite: busy, locked, read-only, i/o error, full, cannot open, not a database.</summary>
    static readonly int[] Sqlite = [5, 6, 8, 10, 13, 14, 26];

    /// <summary>PostgreSQL: connection, refused sign-in, no such database, out of means, stopped by an operator, read-only.</summary>
    static readonly string[] Postgres = ["08", "28", "3D", "53", "57P", "25006", "55000"];

    public static bool Is(Exception fout) => Oorzaken(fout).Any(f => f switch
    {
        SqliteException s => Sqlite.Contains(s.SqliteErrorCode),
        PostgresException p => Array.Exists(Postgres, b => p.SqlState.StartsWith(b, StringComparison.Ordinal)),
        NpgsqlException => true,
        _ => false,
    });

    /// <summary>One sentence for the operator; holds no password and no data.</summary>
    public static string Zin(Exception fout) => Oorzaken(fout).Last(f => f is SqliteException or NpgsqlException) switch
    {
        SqliteException { SqliteErrorCode: 5 or 6 } => "De database is bezet door een ander proces. Wacht even en probeer het opnieuw.",
        SqliteException { SqliteErrorCode: 13 } => "De schijf is vol: de database kan niet schrijven. Maak ruimte en probeer het opnieuw.",
        SqliteException => "De database in de datamap kan niet worden geopend. Kijk of EENPLAN_DATA klopt en of Eenplan daar mag schrijven.",
        PostgresException { SqlState: "3D000" } => "Deze database bestaat nog niet op PostgreSQL. Maak een lege database per gemeente, met de naam die EENPLAN_POSTGRES geeft.",
        PostgresException { SqlState: "28P01" or "28000" } => "PostgreSQL weigert de naam of het wachtwoord in EENPLAN_POSTGRES.",
        _ => "PostgreSQL is niet bereikbaar. Kijk of de server draait en of Host en Port in EENPLAN_POSTGRES kloppen.",
    };

    static IEnumerable<Exception> Oorzaken(Exception? fout)
    {
        for (; fout is not null; fout = fout.InnerException)
        {
            yield return fout;
        }
    }
}
