using Eenplan.Domein.Beheer;
using Eenplan.Web.Onderdelen.Casus.Contract;
using Eenplan.Web.Platform.Autorisatie;
using Eenplan.Web.Platform.Identiteit;
using Microsoft.AspNetCore.Mvc;

namespace Eenplan.Web.Onderdelen.Privacy.Paginas;

/// <summary>One share with its literal text.</summary>
[Vereist(Recht.CasusZien)]
public sealed class VerstrekkingModel(CasusToegang toegang, Casuskoplezer koppen, Gedeeldlezer lezer, VernieuwOphaalcode vernieuw, Medewerkers medewerkers, Handelende wie, TimeProvider klok) : CasusPagina(toegang, koppen)
{
    [BindProperty(SupportsGet = true, Name = "id")]
    public Guid VerstrekkingId { get; set; }

    public Gedeeld Regel { get; private set; } = null!;

    public string Inhoud { get; private set; } = "";

    /// <summary>The code, as long as it was not used and the reader may give it.</summary>
    public string? Code { get; private set; }

    public string Door { get; private set; } = "";

    public string Namen => Gezinsnamen.Van(Kop, Regel.Verstrekking.Personen);

    public DateTimeOffset Nu => klok.GetUtcNow();

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (await Open(ct) is { } weigering)
        {
            return weigering;
        }

        if (await lezer.Een(CasusId, VerstrekkingId, ct) is not { } gevonden)
        {
            return NotFound();
        }

        (Regel, Inhoud) = (gevonden.Regel, gevonden.Tekst);
        Code = Regel.Ophalen is { Opgehaald: null } && wie.Heeft(Recht.CasusSchrijven) ? gevonden.Code : null;
        Door = (await medewerkers.Zoek(Regel.Verstrekking.Door, ct))?.Naam ?? "oud-medewerker";
        return Page();
    }

    public async Task<IActionResult> OnPostCodeAsync(CancellationToken ct)
    {
        var uitkomst = await vernieuw.VoerUit(new(CasusId, VerstrekkingId), ct);
        return uitkomst.Gelukt ? Naar($"/gedeeld/{VerstrekkingId}", "Er is een nieuwe code. De oude werkt niet meer.") : Weiger(uitkomst.Weigeringen);
    }
}
