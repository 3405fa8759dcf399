using Eenplan.Domein.Coordinatie;
using Eenplan.Domein.Gedeeld;
using Eenplan.Web.Platform.Identiteit;
using Eenplan.Web.Platform.Opslag;
using Microsoft.EntityFrameworkCore;

namespace Eenplan.Web.Onderdelen.Coordinatie.Contract;

/// <summary>Who looks after a case today instead of its regisseur.</summary>
public sealed record Waarnemer(Medewerker Medewerker, DateOnly Tot, string? Notitie, bool BijAfwezigheid);

/// <summary>Who is away today, and who looks after what (CR-048, CR-073).</summary>
public sealed class Beschikbaarheid(EenplanDb db, Medewerkers medewerkers, TimeProvider klok)
{
    DateOnly Vandaag => Datum.Dag(klok.GetUtcNow());

    /// <summary>Everybody who is away today, with the last day.</summary>
    public async Task<IReadOnlyDictionary<MedewerkerId, DateOnly>> Afwezigen(CancellationToken ct)
    {
        var vandaag = Vandaag;
        var rijen = await db.Set<Afwezigheid>().AsNoTracking()
            .Where(a => a.Ingetrokken == null && a.Van <= vandaag && a.Tot >= vandaag)
            .Select(a => new { a.MedewerkerId, a.Tot }).ToListAsync(ct);
        return rijen.GroupBy(r => r.MedewerkerId).ToDictionary(g => g.Key, g => g.Max(r => r.Tot));
    }

    /// <summary>Last day of the absence of one worker, or null when she is there.</summary>
    public async Task<DateOnly?> AfwezigTot(MedewerkerId? wie, CancellationToken ct)
    {
        if (wie is not { } id)
        {
            return null;
        }

        var vandaag = Vandaag;
        return await db.Set<Afwezigheid>().AsNoTracking()
            .Where(a => a.MedewerkerId == id && a.Ingetrokken == null && a.Van <= vandaag && a.Tot >= vandaag)
            .OrderByDescending(a => a.Tot).Select(a => (DateOnly?)a.Tot).FirstOrDefaultAsync(ct);
    }

    /// <summary>Who looks after a case today; a replacement during an absence first.</summary>
    public async Task<IReadOnlyList<Waarnemer>> Waarnemers(CasusId casus, CancellationToken ct)
    {
        var vandaag = Vandaag;
        var rijen = await db.Set<Waarneming>().AsNoTracking()
            .Where(w => w.CasusId == casus && w.Ingetrokken == null && w.Van <= vandaag && w.Tot >= vandaag)
            .Take(10).ToListAsync(ct);
        var alle = await medewerkers.Alle(ct);
        return [.. rijen.OrderBy(w => w.AfwezigheidId is null).Where(w => alle.ContainsKey(w.MedewerkerId))
            .Select(w => new Waarnemer(alle[w.MedewerkerId], w.Tot, w.Notitie, w.AfwezigheidId is not null))];
    }
}
