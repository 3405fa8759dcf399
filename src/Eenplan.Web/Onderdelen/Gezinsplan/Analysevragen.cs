using Eenplan.Domein.Gedeeld;
using Eenplan.Domein.Gezinsplan;
using Eenplan.Web.Onderdelen.Analyse.Contract;
using Eenplan.Web.Onderdelen.Gezinsplan.Contract;

namespace Eenplan.Web.Onderdelen.Gezinsplan;

/// <summary>Each problem of the analysis asks a goal or a reason of the plan (CR-031).</summary>
public sealed class Analysevragen(OpenProblemen problemen) : IPlanvragen
{
    public async Task<IReadOnlyList<Planvraag>> Van(CasusId casus, CancellationToken ct) =>
        [.. (await problemen.Van(casus, ct)).Select(p => new Planvraag(p.Id, p.Over, p.Tekst, p.Bron))];
}
