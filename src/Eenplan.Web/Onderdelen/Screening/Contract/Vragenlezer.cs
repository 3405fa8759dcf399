using Eenplan.Domein.Gedeeld;
using Eenplan.Domein.Screening;
using Eenplan.Web.Platform.Opslag;
using Microsoft.EntityFrameworkCore;

namespace Eenplan.Web.Onderdelen.Screening.Contract;

/// <summary>What a member of the family asks, wishes and expects, with its source; for the plan, where no question may get lost (CR-017).</summary>
public sealed record Gestelde(Guid Id, PersoonId Persoon, string Vraag, string? Wens, string? Verwachting, Bron Bron);

/// <summary>Reads the questions of a case.</summary>
public sealed class Vragenlezer(EenplanDb db)
{
    public async Task<IReadOnlyList<Gestelde>> Van(CasusId casus, CancellationToken ct)
    {
        var rijen = await db.Set<Persoonsvraag>().AsNoTracking()
            .Where(v => v.Stand == Vraagstand.Gesteld && db.Set<Screeningsdossier>().Any(d => d.CasusId == casus && d.Id == EF.Property<Guid>(v, "DossierId")))
            .ToListAsync(ct);
        return [.. rijen.Where(v => v.Vraag is not null && v.Bron is not null).Select(v => new Gestelde(v.Id, v.PersoonId, v.Vraag!, v.Wens, v.Verwachting, v.Bron!))];
    }
}
