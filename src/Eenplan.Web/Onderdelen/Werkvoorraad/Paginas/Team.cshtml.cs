using Eenplan.Domein.Beheer;
using Eenplan.Web.Onderdelen.Coordinatie.Contract;
using Eenplan.Web.Platform.Autorisatie;
using Eenplan.Web.Platform.Identiteit;
using Eenplan.Web.Platform.Web;

namespace Eenplan.Web.Onderdelen.Werkvoorraad.Paginas;

/// <summary>The team leader's view: who has how much, and what is stuck. Numbers, no family data.</summary>
[Vereist(Recht.TeamZien)]
public sealed class TeamModel(Caseloadlezer caseloads, Teamlezer teamlezer, Handelende wie, Gemeenteprofiel profiel) : EenplanPagina
{
    public IReadOnlyList<Caseload> Caseloads { get; private set; } = [];

    public Teamstand Stand { get; private set; } = null!;

    public string Team => profiel.Teamnaam(wie.Team);

    public async Task OnGetAsync(CancellationToken ct)
    {
        Caseloads = await caseloads.Lees(wie.Team, ct);
        Stand = await teamlezer.Lees(ct);
    }
}
