using System.Data.Common;
using System.Diagnostics;
using Eenplan.Tests;
using Eenplan.Web.Platform.Gemeenten;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Eenplan.Web.Tests.Prestatie;

/// <summary>A question as the database got it, to ask again with EXPLAIN.</summary>
public sealed record Vraag(string Sql, IReadOnlyList<(string Naam, object? Waarde)> Parameters);

/// <summary>Listens to what is asked of one database while it lives.</summary>
public sealed class Vragenteller : IObserver<DiagnosticListener>, IObserver<KeyValuePair<string, object?>>, IDisposable
{
    readonly string database;
    readonly List<IDisposable> abonnementen = [];
    readonly List<Vraag> vragen = [];

    public Vragenteller(Gemeente gemeente)
    {
        using var db = gemeente.Open();
        database = Merk(db.Database.GetDbConnection());
        abonnementen.Add(DiagnosticListener.AllListeners.Subscribe(this));
    }

    public IReadOnlyList<Vraag> Vragen
    {
        get
        {
            lock (vragen)
            {
                return [.. vragen];
            }
        }
    }

    public void OnNext(DiagnosticListener value)
    {
        if (value.Name == DbLoggerCategory.Name)
        {
            abonnementen.Add(value.Subscribe(this));
        }
    }

    public void OnNext(KeyValuePair<string, object?> value)
    {
        if (value.Value is CommandExecutedEventData data && Merk(data.Connection) == database && !VanDeUitbak(data.Command.CommandText))
        {
            lock (vragen)
            {
                vragen.Add(new(data.Command.CommandText, [.. data.Command.Parameters.Cast<DbParameter>().Select(p => (p.ParameterName, p.Value))]));
            }
        }
    }

    public void OnCompleted()
    {
    }

    public void OnError(Exception error)
    {
    }

    public void Dispose() => abonnementen.ForEach(a => a.Dispose());

    /// <summary>The round of the outbox looks by the clock whether something waits; it belongs to no page, but may fall in one.</summary>
    static bool VanDeUitbak(string sql) => sql.Contains("uitbakbericht", StringComparison.Ordinal) && sql.Contains("@nu", StringComparison.Ordinal);

    static string Merk(DbConnection verbinding) => verbinding.DataSource + "/" + verbinding.Database;

    /// <summary>Opens a page and answers what it asked of the database; the names of colleagues are warm already, as on any day. Nothing for a page that is not for her, or that sends her on to another.</summary>
    public static async Task<IReadOnlyList<Vraag>> Bij(Huis huis, Klant klant, string pad)
    {
        var eerst = await klant.Get(pad);
        if (eerst.Status == System.Net.HttpStatusCode.Forbidden || !eerst.Pad.EndsWith(pad, StringComparison.Ordinal))
        {
            return [];
        }

        using var teller = new Vragenteller(huis.Gemeente());
        var pagina = await klant.Get(pad);
        pagina.Status.ShouldBe(System.Net.HttpStatusCode.OK, pad);
        return teller.Vragen;
    }
}
