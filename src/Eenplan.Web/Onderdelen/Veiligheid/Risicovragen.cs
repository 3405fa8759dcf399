using Eenplan.Domein.Gedeeld;
using Eenplan.Domein.Gezinsplan;
using Eenplan.Web.Onderdelen.Gezinsplan.Contract;
using Eenplan.Web.Onderdelen.Veiligheid.Contract;

namespace Eenplan.Web.Onderdelen.Veiligheid;

/// <summary>Each dynamic risk factor asks a goal or a reason of the plan (CR-031).</summary>
public sealed class Risicovragen(Risicofactoren factoren) : IPlanvragen
{
    public async Task<IReadOnlyList<Planvraag>> Van(CasusId casus, CancellationToken ct) =>
        [.. (await factoren.Van(casus, ct)).Where(f => f.Dynamisch).Select(f => new Planvraag(f.Id, f.Over, f.Tekst, f.Bron))];
}
