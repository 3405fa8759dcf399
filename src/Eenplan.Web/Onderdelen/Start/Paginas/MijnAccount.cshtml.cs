using Eenplan.Domein.Beheer;
using Eenplan.Domein.Gedeeld;
using Eenplan.Web.Platform.Autorisatie;
using Eenplan.Web.Platform.Identiteit;
using Eenplan.Web.Platform.Web;
using Microsoft.AspNetCore.Mvc;

namespace Eenplan.Web.Onderdelen.Start.Paginas;

/// <summary>How one can be reached (CR-073), and the means to sign in.</summary>
[Vereist(Recht.EigenAccount)]
public sealed class MijnAccountModel(EigenAccountlezer lezer, WijzigEigenAccount wijzig, EindigAlleSessies eindig, VernieuwSessie vernieuw, Accountspoor spoor, Gemeenteprofiel profiel) : EenplanPagina
{
    public sealed class Vorm
    {
        public string? Versie { get; set; }

        public string? Telefoon { get; set; }

        public string? Bereikbaar { get; set; }
    }

    [BindProperty]
    public Vorm Invoer { get; set; } = new();

    public Account Account { get; private set; } = null!;

    public string Team => profiel.Teamnaam(Account.Team);

    public int HerstelcodesOver => Herstelcodes.Over(Account.Herstelcodes);

    public async Task OnGetAsync(CancellationToken ct)
    {
        Account = await lezer.Lees(ct);
        Invoer = Zoals(Account);
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        var uitkomst = await wijzig.VoerUit(new(Invoer.Versie, Invoer.Telefoon, Invoer.Bereikbaar), ct);
        if (uitkomst.Gelukt)
        {
            TempData["Melding"] = "Opgeslagen. Zo sta je nu bij je casussen.";
            return LocalRedirect("~/account");
        }

        Account = await lezer.Lees(ct);
        var antwoord = Weiger(uitkomst.Weigeringen);
        if (uitkomst.Weigeringen[0].Soort == Weigersoort.Verouderd)
        {
            var (door, op) = await spoor.Laatste(Account.Id, ct);
            LegNaastElkaar(uitkomst.Weigeringen, Invoer, Zoals(Account), door, op);
        }

        return antwoord;
    }

    static Vorm Zoals(Account account) => new() { Versie = account.ConcurrencyStamp, Telefoon = account.Telefoon, Bereikbaar = account.Bereikbaar };

    public async Task<IActionResult> OnPostOveralAsync(CancellationToken ct)
    {
        var uitkomst = await eindig.VoerUit(ct);
        if (uitkomst.Gelukt)
        {
            await vernieuw.VoerUit(uitkomst.Waarde);
        }

        TempData["Melding"] = "Je bent overal uitgelogd, behalve hier.";
        return LocalRedirect("~/account");
    }
}
