using Eenplan.Domein.Beheer;
using Eenplan.Web.Platform.Autorisatie;
using Eenplan.Web.Platform.Web;
using Microsoft.AspNetCore.Mvc;

namespace Eenplan.Web.Onderdelen.Overleg.Paginas;

/// <summary>One's own secret address for a calendar on telephone or desk: made, renewed, revoked.</summary>
[Vereist(Recht.CasusZien)]
public sealed class AgendaadresModel(Agendaadres adres) : EenplanPagina
{
    public DateTimeOffset? Sinds { get; private set; }

    /// <summary>The new address, shown once.</summary>
    public string? Nieuw { get; private set; }

    public async Task OnGetAsync(CancellationToken ct) => Sinds = await adres.Sinds(ct);

    public async Task<IActionResult> OnPostMaakAsync(CancellationToken ct)
    {
        var uitkomst = await adres.Maak(ct);
        await OnGetAsync(ct);
        if (!uitkomst.Gelukt)
        {
            return Weiger(uitkomst.Weigeringen);
        }

        Nieuw = $"{Request.Scheme}://{Request.Host}{Request.PathBase}/agenda/{uitkomst.Waarde}.ics";
        return Page();
    }

    public async Task<IActionResult> OnPostIntrekkenAsync(CancellationToken ct)
    {
        var uitkomst = await adres.TrekIn(ct);
        if (!uitkomst.Gelukt)
        {
            return Weiger(uitkomst.Weigeringen);
        }

        TempData["Melding"] = "Het adres is ingetrokken. Je agenda krijgt niets meer van Eenplan.";
        return LocalRedirect("~/account/agenda");
    }
}
