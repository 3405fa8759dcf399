using Eenplan.Domein.Gedeeld;
using Eenplan.Domein.Privacy;
using Eenplan.Web.Platform.Opslag;
using Microsoft.EntityFrameworkCore;

namespace Eenplan.Web.Onderdelen.Gezinsplan;

/// <summary>The latest documents of a case, to choose the scan of a signature from.</summary>
public sealed class Scanlezer(EenplanDb db)
{
    const int Hoogstens = 20;

    public async Task<IReadOnlyList<(Guid Id, string Naam)>> Van(CasusId casus, CancellationToken ct) =>
        [.. (await db.Set<Dossierstuk>().AsNoTracking().Where(s => s.CasusId == casus && s.Ingetrokken == null && s.Formaat != null)
            .OrderByDescending(s => s.Nummer).Take(Hoogstens).Select(s => new { s.Id, s.Nummer, s.Omschrijving }).ToListAsync(ct)).Select(s => (s.Id, $"Bestand {s.Nummer}: {s.Omschrijving}"))];
}
