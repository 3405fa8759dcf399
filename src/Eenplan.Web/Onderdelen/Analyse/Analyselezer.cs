using Eenplan.Domein.Analyse;
using Eenplan.Domein.Gedeeld;
using Eenplan.Web.Platform.Opslag;
using Microsoft.EntityFrameworkCore;

namespace Eenplan.Web.Onderdelen.Analyse;

/// <summary>Reads the analysis and the timeline of a case.</summary>
public sealed class Analyselezer(EenplanDb db, TimeProvider klok)
{
    /// <summary>More versions than anybody reads beside each other.</summary>
    public const int MeesteVersies = 10;

    /// <summary>More than fits on a timeline one can still read.</summary>
    public const int MeesteGebeurtenissen = 200;

    public DateOnly Vandaag => Datum.Dag(klok.GetUtcNow());

    /// <summary>All versions, newest first.</summary>
    public Task<List<Probleemanalyse>> Versies(CasusId casus, CancellationToken ct) =>
        db.Set<Probleemanalyse>().AsNoTracking().Where(a => a.CasusId == casus).OrderByDescending(a => a.Nr).Take(MeesteVersies).Include(a => a.Punten).ToListAsync(ct);

    /// <summary>The newest version; null when none was begun.</summary>
    public Task<Probleemanalyse?> Nieuwste(CasusId casus, CancellationToken ct) =>
        db.Set<Probleemanalyse>().AsNoTracking().Where(a => a.CasusId == casus).OrderByDescending(a => a.Nr).Include(a => a.Punten).FirstOrDefaultAsync(ct);

    /// <summary>The timeline, oldest first.</summary>
    public Task<List<Gebeurtenis>> Levensloop(CasusId casus, CancellationToken ct) =>
        db.Set<Gebeurtenis>().AsNoTracking().Where(g => g.CasusId == casus && g.Vervallen == null).OrderBy(g => g.Van).ThenBy(g => g.Id).Take(MeesteGebeurtenissen).ToListAsync(ct);

    public Task<Gebeurtenis?> Gebeurtenis(CasusId casus, Guid id, CancellationToken ct) =>
        db.Set<Gebeurtenis>().AsNoTracking().FirstOrDefaultAsync(g => g.Id == id && g.CasusId == casus && g.Vervallen == null, ct);
}
