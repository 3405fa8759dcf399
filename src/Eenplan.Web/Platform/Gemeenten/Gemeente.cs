using Eenplan.Web.Platform.Opslag;
using Microsoft.EntityFrameworkCore;

namespace Eenplan.Web.Platform.Gemeenten;

/// <summary>A municipality served by this process: its place in the address, its database and the lock on its writes.</summary>
public sealed class Gemeente(string code, string naam, DbContextOptions opties, string verbinding) : IDisposable
{
    /// <summary>First segment of the address: <c>zoetermeer</c>.</summary>
    public string Code { get; } = code;

    /// <summary>Name on screen.</summary>
    public string Naam { get; private set; } = naam;

    /// <summary>The file of its database on SQLite, the connection string on PostgreSQL. Holds a password: never shown or logged.</summary>
    public string Verbinding { get; } = verbinding;

    /// <summary>SQLite allows one writer; waiting here is fair and does not fail, waiting there is neither.</summary>
    public SemaphoreSlim Schrijfslot { get; } = new(1, 1);

    /// <summary>Whether this gemeente stands on SQLite.</summary>
    public bool Sqlite { get; } = opties is DbContextOptions<SqliteDb>;

    /// <summary>The name as the newest profile has it.</summary>
    public void Noem(string waarde) => Naam = waarde;

    /// <summary>Opens its database.</summary>
    public EenplanDb Open() => opties switch
    {
        DbContextOptions<SqliteDb> sqlite => new SqliteDb(sqlite),
        DbContextOptions<PostgresDb> postgres => new PostgresDb(postgres),
        _ => throw new InvalidOperationException("Onbekende database"),
    };

    public void Dispose() => Schrijfslot.Dispose();
}

/// <summary>The gemeente of the present request, set by <see cref="GemeenteMiddleware"/> before anything else looks.</summary>
public sealed class HuidigeGemeente
{
    Gemeente? gemeente;

    /// <summary>Whether the request is inside a gemeente.</summary>
    public bool Bekend => gemeente is not null;

    /// <summary>The gemeente.</summary>
    public Gemeente Gemeente => gemeente ?? throw new InvalidOperationException("Geen gemeente in dit verzoek");

    /// <summary>Sets it, once.</summary>
    public void Zet(Gemeente waarde) => gemeente = gemeente is null ? waarde : throw new InvalidOperationException("Gemeente al gezet");
}

/// <summary>The municipalities that this process serves.</summary>
public sealed class Gemeenten(IReadOnlyList<Gemeente> alle)
{
    readonly Dictionary<string, Gemeente> opCode = alle.ToDictionary(g => g.Code, StringComparer.Ordinal);

    /// <summary>All, in order of name.</summary>
    public IReadOnlyList<Gemeente> Alle { get; } = [.. alle.OrderBy(g => g.Naam, StringComparer.Ordinal)];

    /// <summary>Finds one by its place in the address.</summary>
    public Gemeente? Zoek(string code) => opCode.GetValueOrDefault(code);
}

/// <summary>
/// Takes the gemeente out of the path and makes it the path base: routes, links, cookies and antiforgery then
/// belong to one gemeente by themselves.
/// </summary>
public sealed class GemeenteMiddleware(RequestDelegate volgende, Gemeenten gemeenten)
{
    public Task InvokeAsync(HttpContext context, HuidigeGemeente huidige)
    {
        var pad = context.Request.Path.Value ?? "/";
        var einde = pad.IndexOf('/', 1);
        var code = einde < 0 ? pad[1..] : pad[1..einde];
        if (gemeenten.Zoek(code) is { } gemeente)
        {
            huidige.Zet(gemeente);
            context.Request.PathBase = context.Request.PathBase.Add("/" + code);
            context.Request.Path = einde < 0 ? "/" : pad[einde..];
        }

        return volgende(context);
    }
}
