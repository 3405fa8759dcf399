using Eenplan.Web.Platform.Opslag;
using Microsoft.EntityFrameworkCore;

namespace Eenplan.Web.Platform.Identiteit;

/// <summary>Who changed an account last, for a form that was saved by two at once.</summary>
public sealed class Accountspoor(EenplanDb db, Medewerkers medewerkers)
{
    static readonly string[] Soorten = ["AccountGewijzigd", "RolGewijzigd", "AccountGedeactiveerd", "AccountGeheractiveerd", "BereikbaarheidGewijzigd"];

    public async Task<(string? Wie, DateTimeOffset? Op)> Laatste(Guid account, CancellationToken ct)
    {
        var kenmerk = account.ToString();
        var feit = await db.Set<Journaal.Journaalfeit>().AsNoTracking().Where(f => f.KetenId == Journaal.Journaal.Gemeenteketen && Soorten.Contains(f.Soort) && f.Codes.Contains(kenmerk))
            .OrderByDescending(f => f.Nr).Select(f => new { f.Wie, f.Op }).FirstOrDefaultAsync(ct);
        return feit is null ? (null, null) : ((await medewerkers.Zoek(feit.Wie, ct))?.Naam ?? "een collega", feit.Op);
    }
}
