using Eenplan.Domein.Gedeeld;
using Eenplan.Web.Platform.Opslag;
using Microsoft.EntityFrameworkCore;
using CasusEntiteit = Eenplan.Domein.Casus.Casus;

namespace Eenplan.Web.Onderdelen.Casus.Contract;

/// <summary>How many open cases hang on a worker: a number, never which.</summary>
/// <param name="AlsRegisseur">As regisseur.</param>
/// <param name="AlsVervanger">As fixed replacement.</param>
public sealed record OpenCasussen(int AlsRegisseur, int AlsVervanger)
{
    public int Samen => AlsRegisseur + AlsVervanger;
}

/// <summary>Counts them, for who sees no families.</summary>
public sealed class OpenCasussenteller(EenplanDb db)
{
    public async Task<OpenCasussen> Tel(MedewerkerId wie, CancellationToken ct)
    {
        var open = db.Set<CasusEntiteit>().AsNoTracking().Where(c => c.GeslotenOp == null);
        return new(await open.CountAsync(c => c.RegisseurId == wie, ct), await open.CountAsync(c => c.VervangerId == wie, ct));
    }
}
