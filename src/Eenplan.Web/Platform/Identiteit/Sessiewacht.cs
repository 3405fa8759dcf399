using System.Collections.Concurrent;
using Eenplan.Web.Platform.Gemeenten;
using Eenplan.Web.Platform.Opslag;
using Microsoft.EntityFrameworkCore;

namespace Eenplan.Web.Platform.Identiteit;

/// <summary>
/// Whether a session still holds: the account is active and its stamp is that of the ticket. A new password, another role, a reset or
/// "overal uitloggen" changes the stamp. Known for a minute; a change on this server counts at once.
/// </summary>
public sealed class Sessiewacht(EenplanDb db, HuidigeGemeente gemeente, Stempelcache cache, TimeProvider klok)
{
    public async ValueTask<bool> Geldt(Guid account, string stempel, CancellationToken ct)
    {
        var (code, nu) = (gemeente.Gemeente.Code, klok.GetUtcNow());
        if (cache.Lees(code, account, nu) is not { } bekend)
        {
            bekend = await db.Set<Account>().AsNoTracking().Where(a => a.Id == account && a.Actief).Select(a => a.SecurityStamp).FirstOrDefaultAsync(ct) ?? "";
            cache.Zet(code, account, nu, bekend);
        }

        return bekend.Length > 0 && bekend == stempel;
    }

    /// <summary>After a change of an account, once it is committed.</summary>
    public void Vergeet(Guid account) => cache.Vergeet(gemeente.Gemeente.Code, account);
}

/// <summary>Singleton behind <see cref="Sessiewacht"/>; an empty stamp means: no such active account.</summary>
public sealed class Stempelcache
{
    static readonly TimeSpan Houdbaar = TimeSpan.FromMinutes(1);
    readonly ConcurrentDictionary<(string, Guid), (DateTimeOffset Op, string Stempel)> stempels = new();

    public string? Lees(string gemeente, Guid account, DateTimeOffset nu) =>
        stempels.TryGetValue((gemeente, account), out var regel) && nu - regel.Op < Houdbaar && nu >= regel.Op ? regel.Stempel : null;

    public void Zet(string gemeente, Guid account, DateTimeOffset nu, string stempel) => stempels[(gemeente, account)] = (nu, stempel);

    public void Vergeet(string gemeente, Guid account) => stempels.TryRemove((gemeente, account), out _);
}
