using System.Globalization;
using Eenplan.Domein.Beheer;
using Eenplan.Domein.Gedeeld;
using Eenplan.Web.Onderdelen.Casus.Contract;
using Eenplan.Web.Platform.Autorisatie;
using Eenplan.Web.Platform.Identiteit;
using Eenplan.Web.Platform.Web;
using Microsoft.AspNetCore.Mvc;

namespace Eenplan.Web.Onderdelen.Beheer.Paginas;

/// <summary>One account: its data, and what can be done with its access.</summary>
[Vereist(Recht.AccountsBeheren)]
public sealed class AccountModel(Accountlezer lezer, WijzigAccount wijzig, OpenCasussenteller teller, Accountspoor spoor, Handelende wie, TimeProvider klok) : EenplanPagina
{
    [BindProperty(SupportsGet = true, Name = "id")]
    public Guid Id { get; set; }

    [BindProperty]
    public Accountvelden Invoer { get; set; } = new();

    public Account Account { get; private set; } = null!;

    public OpenCasussen Open { get; private set; } = new(0, 0);

    public bool Zelf => Id == wie.Id.Waarde;

    public DateTimeOffset Nu => klok.GetUtcNow();

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (!await Lees(ct))
        {
            return NotFound();
        }

        Invoer = Zoals(Account);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        var uitkomst = await wijzig.VoerUit(new(Id, Invoer.Versie, Invoer.Naam, Invoer.Adres, Invoer.Rol, Invoer.Team, Invoer.Fte, Invoer.Telefoon, Invoer.Bereikbaar), ct);
        if (uitkomst.Gelukt)
        {
            TempData["Melding"] = "Opgeslagen. Een andere rol of een ander team geldt meteen.";
            return RedirectToPage(new { id = Id });
        }

        if (!await Lees(ct))
        {
            return NotFound();
        }

        var antwoord = Weiger(uitkomst.Weigeringen);
        if (uitkomst.Weigeringen[0].Soort == Weigersoort.Verouderd)
        {
            var (door, op) = await spoor.Laatste(Id, ct);
            LegNaastElkaar(uitkomst.Weigeringen, Invoer, Zoals(Account), door, op);
        }

        return antwoord;
    }

    /// <summary>The form as the account is now.</summary>
    static Accountvelden Zoals(Account account) => new()
    {
        Versie = account.ConcurrencyStamp,
        Naam = account.Naam,
        Adres = account.Email,
        Rol = account.Rol,
        Team = account.Team,
        Fte = account.Fte.ToString("0.##", CultureInfo.GetCultureInfo("nl-NL")),
        Telefoon = account.Telefoon,
        Bereikbaar = account.Bereikbaar,
    };

    async Task<bool> Lees(CancellationToken ct)
    {
        if (await lezer.Een(Id, ct) is not { } account)
        {
            return false;
        }

        Account = account;
        Open = await teller.Tel(account.MedewerkerId, ct);
        return true;
    }
}
