using Eenplan.Domein.Gedeeld;
using Eenplan.Domein.Overleg;
using Eenplan.Web.Platform.Opslag;
using Microsoft.EntityFrameworkCore;

namespace Eenplan.Web.Onderdelen.Overleg.Contract;

/// <summary>What a consultation decided about a case.</summary>
public sealed record CoBesluit(Guid Id, CasusId CasusId, DateOnly Op, Agendaonderwerp Onderwerp, Besluitsoort Besluit, string Waarom);

/// <summary>Decisions of the consultation, newest first: the gate of help, of a change of the plan and of the analysis (CR-037, CR-076).</summary>
public sealed class Besluiten(EenplanDb db)
{
    /// <summary>More than a case ever has.</summary>
    public const int Hoogstens = 200;

    public async Task<IReadOnlyList<CoBesluit>> Van(CasusId casus, CancellationToken ct) => await Alle(casus).Take(Hoogstens).ToListAsync(ct);

    /// <summary>The latest about a subject that settles it: a "later" does not.</summary>
    /// <param name="vanaf">Held on or after this day; null = any.</param>
    public Task<CoBesluit?> Laatste(CasusId casus, Agendaonderwerp onderwerp, DateOnly? vanaf, CancellationToken ct) =>
        Alle(casus).Where(b => b.Onderwerp == onderwerp && b.Besluit != Besluitsoort.Later && (vanaf == null || b.Op >= vanaf)).FirstOrDefaultAsync(ct);

    IQueryable<CoBesluit> Alle(CasusId casus) =>
        db.Set<Agendapunt>().AsNoTracking().Where(p => p.CasusId == casus && p.Besluit != null)
            .OrderByDescending(p => p.BeslotenOp).ThenByDescending(p => p.Vastgelegd)
            .Select(p => new CoBesluit(p.Id, p.CasusId, p.BeslotenOp!.Value, p.Onderwerp, p.Besluit!.Value, p.Waarom!));
}
