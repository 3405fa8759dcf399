using Eenplan.Domein.Beheer;
using Eenplan.Web.Onderdelen.Signaal.Contract;
using Eenplan.Web.Platform.Autorisatie;
using Eenplan.Web.Platform.Identiteit;
using Eenplan.Web.Platform.Inzagelog;
using Eenplan.Web.Platform.Web;
using Microsoft.AspNetCore.Mvc;

namespace Eenplan.Web.Onderdelen.Signaal.Paginas;

/// <summary>Signals that nobody has yet.</summary>
[Vereist(Recht.SignalenZien)]
public sealed class LijstModel(Signalenlezer lezer, Inzage inzage, Handelende wie, Gemeenteprofiel profiel, TimeProvider klok) : EenplanPagina
{
    [BindProperty(SupportsGet = true, Name = "pagina")]
    public int Pagina { get; set; } = 1;

    public IReadOnlyList<NieuwSignaal> Regels { get; private set; } = [];

    public int Totaal { get; private set; }

    public bool MagToewijzen => wie.Heeft(Recht.Toewijzen);

    public string Team => profiel.Teamnaam(wie.Team);

    public DateTimeOffset Nu => klok.GetUtcNow();

    public Gemeenteprofiel Profiel => profiel;

    public async Task OnGetAsync(CancellationToken ct)
    {
        Pagina = Math.Clamp(Pagina, 1, 10_000);
        (Regels, Totaal) = await lezer.Lees(Pagina, ct);
        if (Regels.Count > 0)
        {
            inzage.Noteer("verdelen", Regels.SelectMany(r => r.Personen));
        }
    }
}
