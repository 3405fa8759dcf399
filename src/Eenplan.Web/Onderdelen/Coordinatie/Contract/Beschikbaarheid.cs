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

    /// <summary>
    /// Last day of the absence of the regisseur, null when she is there; and who looks after a case today, a replacement during an absence first.
    /// One question for both: every page of a case asks it.
    /// </summary>
    public async Task<(DateOnly? AfwezigTot, IReadOnlyList<Waarnemer> Waarnemers)> Rond(CasusId casus, MedewerkerId? regisseur, CancellationToken ct)
    {
        var vandaag = Vandaag;
        var weg = db.Set<Afwezigheid>().Where(a => a.MedewerkerId == regisseur && a.Ingetrokken == null && a.Van <= vandaag && a.Tot >= vandaag)
            .Select(a => new { Weg = true, Wie = a.MedewerkerId, a.Tot, Notitie = (string?)null, Bij = true });
        var waar = db.Set<Waarneming>().Where(w => w.CasusId == casus && w.Ingetrokken == null && w.Van <= vandaag && w.Tot >= vandaag)
            .Select(w => new { Weg = false, Wie = w.MedewerkerId, w.Tot, w.Notitie, Bij = w.AfwezigheidId != null });
        var rijen = await weg.Concat(waar).Take(20).ToListAsync(ct);
        var alle = await medewerkers.Alle(ct);
        return (
            rijen.Where(r => r.Weg).Select(r => (DateOnly?)r.Tot).Max(),
            [.. rijen.Where(r => !r.Weg && alle.ContainsKey(r.Wie)).OrderByDescending(r => r.Bij).Select(r => new Waarnemer(alle[r.Wie], r.Tot, r.Notitie, r.Bij))]);
    }
}
