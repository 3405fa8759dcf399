using Eenplan.Domein.Beheer;
using Eenplan.Web.Platform.Autorisatie;
using Eenplan.Web.Platform.Web;
using Microsoft.AspNetCore.Mvc;

namespace Eenplan.Web.Onderdelen.Beheer.Paginas;

/// <summary>Asks before a key is revoked.</summary>
[Vereist(Recht.AccountsBeheren)]
public sealed class ApisleutelIntrekkenModel(Apisleutellezer lezer, TrekApisleutelIn trekIn) : EenplanPagina
{
    protected override string Voorvoegsel => "";

    [BindProperty(SupportsGet = true, Name = "id")]
    public Guid Id { get; set; }

    public string Naam { get; private set; } = "";

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        Naam = await lezer.Naam(Id, ct) ?? "";
        return Naam.Length > 0 ? Page() : NotFound();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        var uitkomst = await trekIn.VoerUit(new(Id), ct);
        if (uitkomst.Gelukt)
        {
            TempData["Melding"] = "De sleutel is ingetrokken.";
            return LocalRedirect("~/beheer/api-sleutels");
        }

        await OnGetAsync(ct);
        return Weiger(uitkomst.Weigeringen);
    }
}
