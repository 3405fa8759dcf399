using Eenplan.Domein.Beheer;
using Eenplan.Domein.Gedeeld;
using Eenplan.Domein.Signaal;
using Eenplan.Web.Onderdelen.Casus.Contract;
using Eenplan.Web.Onderdelen.Signaal.Contract;
using Eenplan.Web.Platform.Autorisatie;
using Eenplan.Web.Platform.Identiteit;
using Eenplan.Web.Platform.Web;
using Microsoft.AspNetCore.Mvc;
using SignaalEntiteit = Eenplan.Domein.Signaal.Signaal;

namespace Eenplan.Web.Onderdelen.Signaal.Paginas;

/// <summary>One signal: who reports, about whom, how urgent, what was already done, and the way on.</summary>
[Vereist(Recht.SignalenZien)]
public sealed class SignaalModel(Signalenlezer lezer, CasusToegang toegang, Casuskoplezer koppen, Medewerkers medewerkers, Handelende wie, TimeProvider klok) : EenplanPagina
{
    [BindProperty(SupportsGet = true, Name = "signaal")]
    public SignaalId SignaalId { get; set; }

    public SignaalEntiteit Signaal { get; private set; } = null!;

    public Casuskop Kop { get; private set; } = null!;

    public IReadOnlyList<SignaalEntiteit> Andere { get; private set; } = [];

    public string AangenomenDoor { get; private set; } = "";

    public string? TeruggegevenDoor { get; private set; }

    public bool MagToewijzen => wie.Heeft(Recht.Toewijzen);

    public bool MagDoorzetten => wie.Heeft(Recht.SignaalDoorzetten);

    public string Wacht => Signalenlezer.Wachttijd(klok.GetUtcNow() - Signaal.Ontvangen);

    public DateOnly? ContactVoor => Kop.Termijnen.FirstOrDefault(t => t.Code == "EersteContactCasusregie")?.Laatste;

    public static string Woord(Urgentie urgentie) => urgentie switch
    {
        Urgentie.Nu => "nu",
        Urgentie.DezeWeek => "deze week",
        _ => "gewoon",
    };

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (await lezer.Een(SignaalId, ct) is not { } signaal)
        {
            return NotFound();
        }

        var casus = await toegang.Zie(signaal.CasusId, ct);
        if (!casus.Gelukt)
        {
            return Weiger(casus.Weigeringen);
        }

        Signaal = signaal;
        Kop = await koppen.Lees(casus.Waarde, ct);
        Andere = [.. (await lezer.Van(signaal.CasusId, ct)).Where(s => s.Id != signaal.Id)];
        AangenomenDoor = (await medewerkers.Zoek(signaal.AangenomenDoor, ct))?.Naam ?? "een ander systeem";
        TeruggegevenDoor = (await medewerkers.Zoek(casus.Waarde.TeruggegevenDoor, ct))?.Naam;
        return Page();
    }
}
