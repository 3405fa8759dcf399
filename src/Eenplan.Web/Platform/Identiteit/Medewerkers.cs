using System.Collections.Concurrent;
using Eenplan.Domein.Beheer;
using Eenplan.Domein.Gedeeld;
using Eenplan.Web.Platform.Gemeenten;
using Eenplan.Web.Platform.Opslag;
using Microsoft.EntityFrameworkCore;

namespace Eenplan.Web.Platform.Identiteit;

/// <summary>A colleague as every screen shows one.</summary>
public sealed record Medewerker(MedewerkerId Id, string Naam, Rol Rol, string? Team, string? Telefoon, string? Bereikbaar, decimal Fte, bool Actief)
{
    public string Voornaam => Naam.Split(' ')[0];
}

/// <summary>All workers of a gemeente, kept in memory for a minute: names of colleagues stand on nearly every page.</summary>
public sealed class Medewerkers(EenplanDb db, HuidigeGemeente gemeente, Medewerkerscache cache, TimeProvider klok)
{
    public async ValueTask<IReadOnlyDictionary<MedewerkerId, Medewerker>> Alle(CancellationToken ct)
    {
        var nu = klok.GetUtcNow();
        if (cache.Lees(gemeente.Gemeente.Code, nu) is { } bekend)
        {
            return bekend;
        }

        var rijen = await db.Set<Account>().AsNoTracking()
            .Select(a => new { a.Id, a.Naam, a.Rol, a.Team, a.Telefoon, a.Bereikbaar, a.Fte, a.Actief })
            .ToListAsync(ct);
        var alle = rijen.ToDictionary(a => new MedewerkerId(a.Id), a => new Medewerker(new(a.Id), a.Naam, a.Rol, a.Team, a.Telefoon, a.Bereikbaar, a.Fte, a.Actief));
        cache.Zet(gemeente.Gemeente.Code, nu, alle);
        return alle;
    }

    public async ValueTask<Medewerker?> Zoek(MedewerkerId? id, CancellationToken ct) =>
        id is { } wie ? (await Alle(ct)).GetValueOrDefault(wie) : null;

    /// <summary>After a change of an account.</summary>
    public void Vergeet() => cache.Vergeet(gemeente.Gemeente.Code);
}

/// <summary>Singleton behind <see cref="Medewerkers"/>.</summary>
public sealed class Medewerkerscache
{
    static readonly TimeSpan Houdbaar = TimeSpan.FromMinutes(1);
    readonly ConcurrentDictionary<string, (DateTimeOffset Op, IReadOnlyDictionary<MedewerkerId, Medewerker> Alle)> perGemeente = new(StringComparer.Ordinal);

    public IReadOnlyDictionary<MedewerkerId, Medewerker>? Lees(string gemeente, DateTimeOffset nu) =>
        perGemeente.TryGetValue(gemeente, out var regel) && nu - regel.Op < Houdbaar ? regel.Alle : null;

    public void Zet(string gemeente, DateTimeOffset nu, IReadOnlyDictionary<MedewerkerId, Medewerker> alle) => perGemeente[gemeente] = (nu, alle);

    public void Vergeet(string gemeente) => perGemeente.TryRemove(gemeente, out _);
}
