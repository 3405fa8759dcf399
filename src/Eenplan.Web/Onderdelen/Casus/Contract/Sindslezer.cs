using Eenplan.Domein.Gedeeld;
using Eenplan.Web.Platform.Identiteit;
using Eenplan.Web.Platform.Inzagelog;
using Eenplan.Web.Platform.Journaal;
using Eenplan.Web.Platform.Opslag;
using Microsoft.EntityFrameworkCore;

namespace Eenplan.Web.Onderdelen.Casus.Contract;

/// <summary>What happened in a case since the reader was last in it.</summary>
/// <param name="Vanaf">Her previous look, on an earlier day.</param>
/// <param name="Aantal">Facts by others since.</param>
public sealed record Sinds(DateTimeOffset Vanaf, int Aantal);

/// <summary>
/// "What changed since I was away": facts by others after one's previous look on an earlier day, from the look log, at most a month back.
/// Two queries, whatever the number of cases.
/// </summary>
public sealed class Sindslezer(EenplanDb db, Handelende wie, TimeProvider klok)
{
    const int Dagen = 30;
    const int Hoogstens = 5_000;

    /// <summary>Per case that one looked into before and in which others wrote since.</summary>
    public async Task<IReadOnlyDictionary<CasusId, Sinds>> Van(IReadOnlyCollection<CasusId> casussen, CancellationToken ct)
    {
        var vandaag = Datum.Moment(Datum.Dag(klok.GetUtcNow()), TimeOnly.MinValue);
        var (grens, ik, gevraagd) = (vandaag.AddDays(-Dagen), wie.Id, casussen.Select(c => (CasusId?)c).ToList());
        var gekeken = await db.Set<Inzageregel>().AsNoTracking()
            .Where(i => i.Wie == ik && gevraagd.Contains(i.CasusId) && i.Op >= grens && i.Op < vandaag)
            .GroupBy(i => i.CasusId).Select(g => new { Casus = g.Key, Op = g.Max(i => i.Op) }).ToListAsync(ct);
        if (gekeken.Count == 0)
        {
            return new Dictionary<CasusId, Sinds>();
        }

        var (ketens, eerste) = (gekeken.ConvertAll(g => g.Casus!.Value.Waarde), gekeken.Min(g => g.Op));
        var feiten = (await db.Set<Journaalfeit>().AsNoTracking()
            .Where(f => ketens.Contains(f.KetenId) && f.Op > eerste && f.Wie != ik)
            .OrderByDescending(f => f.Op).Take(Hoogstens).Select(f => new { f.KetenId, f.Op }).ToListAsync(ct)).ToLookup(f => f.KetenId, f => f.Op);
        return gekeken.Select(g => (Casus: g.Casus!.Value, g.Op, Aantal: feiten[g.Casus!.Value.Waarde].Count(op => op > g.Op))).Where(g => g.Aantal > 0)
            .ToDictionary(g => g.Casus, g => new Sinds(g.Op, g.Aantal));
    }
}
