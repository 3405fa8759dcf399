using Eenplan.Domein.Gedeeld;
using Eenplan.Domein.Privacy;
using Eenplan.Web.Platform.Opslag;
using Microsoft.EntityFrameworkCore;

namespace Eenplan.Web.Onderdelen.Privacy.Contract;

/// <summary>To whom the agreements of a contact were confirmed, and when (CR-008).</summary>
public sealed record Bevestiging(Guid Verstrekking, Guid Contact, DateTimeOffset Op, string Ontvanger);

/// <summary>Reads them for the contacts of one page, in one query.</summary>
public sealed class Bevestigingen(EenplanDb db)
{
    const int Hoogstens = 200;

    public async Task<ILookup<Guid, Bevestiging>> Van(CasusId casus, IReadOnlyCollection<Guid> contacten, CancellationToken ct) => (await db.Set<Verstrekking>().AsNoTracking()
        .Where(v => v.CasusId == casus && v.ContactId != null && contacten.Contains(v.ContactId.Value)).OrderBy(v => v.Op).ThenBy(v => v.Ontvanger).ThenBy(v => v.Id).Take(Hoogstens)
        .Select(v => new Bevestiging(v.Id, v.ContactId!.Value, v.Op, v.Ontvanger)).ToListAsync(ct)).ToLookup(b => b.Contact);
}
