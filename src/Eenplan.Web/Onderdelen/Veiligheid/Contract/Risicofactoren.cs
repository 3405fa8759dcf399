using Eenplan.Domein.Gedeeld;
using Eenplan.Domein.Veiligheid;
using Eenplan.Web.Platform.Opslag;
using Microsoft.EntityFrameworkCore;

namespace Eenplan.Web.Onderdelen.Veiligheid.Contract;

/// <summary>A risk factor that holds: a dynamic one asks a goal in the plan, or a reason (CR-031).</summary>
public sealed record Risico(Guid Id, PersoonId? Over, string Tekst, bool Dynamisch, bool Veranderbaar, Bron Bron);

/// <summary>The risk factors of a case that hold now, dynamic ones first.</summary>
public sealed class Risicofactoren(EenplanDb db)
{
    /// <summary>More than a case ever has.</summary>
    public const int Hoogstens = 200;

    public async Task<IReadOnlyList<Risico>> Van(CasusId casus, CancellationToken ct) =>
        (await db.Set<Risicofactor>().AsNoTracking().Where(f => f.CasusId == casus && f.WegSinds == null).OrderByDescending(f => f.Dynamisch).ThenBy(f => f.Id).Take(Hoogstens).ToListAsync(ct))
            .ConvertAll(f => new Risico(f.Id, f.KindId, f.Omschrijving, f.Dynamisch, f.Dynamisch, new Bron(f.BronSoort, f.BronWie, f.BronOp)));
}
