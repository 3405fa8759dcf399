using Eenplan.Domein.Beheer;
using Eenplan.Domein.Gedeeld;
using Eenplan.Web.Onderdelen.Casus.Contract;
using Eenplan.Web.Platform.Autorisatie;
using Eenplan.Web.Platform.Identiteit;
using Eenplan.Web.Platform.Web;
using Microsoft.AspNetCore.Mvc;

namespace Eenplan.Web.Onderdelen.Beheer.Paginas;

/// <summary>Asks before something that ends somebody's access or sessions, says what follows, and does it.</summary>
[Vereist(Recht.AccountsBeheren)]
public sealed class AccountDaadModel(Accountlezer lezer, OpenCasussenteller teller, ZetAccountActief zet, GeefTijdelijkWachtwoord geef, WisTweedeStap wis) : EenplanPagina
{
    protected override string Voorvoegsel => "";

    [BindProperty(SupportsGet = true, Name = "id")]
    public Guid Id { get; set; }

    [BindProperty(SupportsGet = true, Name = "daad")]
    public string Daad { get; set; } = "";

    public Account Account { get; private set; } = null!;

    public string Vraag { get; private set; } = "";

    public string Gevolg { get; private set; } = "";

    public string Knop { get; private set; } = "";

    public string? Waarschuwing { get; private set; }

    /// <summary>The new password, once.</summary>
    public GeefTijdelijkWachtwoord.Gegeven? Gegeven { get; private set; }

    public async Task<IActionResult> OnGetAsync(CancellationToken ct) => await Lees(ct) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (!await Lees(ct))
        {
            return NotFound();
        }

        if (Daad == "nieuw-wachtwoord")
        {
            var gegeven = await geef.VoerUit(Id, ct);
            Gegeven = gegeven.Gelukt ? gegeven.Waarde : null;
            return gegeven.Gelukt ? Page() : Weiger(gegeven.Weigeringen);
        }

        var uitkomst = Daad == "tweede-stap-wissen" ? await wis.VoerUit(Id, ct) : await zet.VoerUit(new(Id, Daad == "toegang-geven"), ct);
        if (!uitkomst.Gelukt)
        {
            return Weiger(uitkomst.Weigeringen);
        }

        TempData["Melding"] = Daad switch
        {
            "toegang-stoppen" => $"{Account.Naam} heeft geen toegang meer. Open sessies zijn gestopt.",
            "toegang-geven" => $"{Account.Naam} heeft weer toegang.",
            _ => $"De tweede stap is gewist. {Account.Naam} stelt bij het inloggen een nieuwe in.",
        };
        return LocalRedirect($"~/beheer/accounts/{Id}");
    }

    async Task<bool> Lees(CancellationToken ct)
    {
        if (await lezer.Een(Id, ct) is not { } account)
        {
            return false;
        }

        Account = account;
        (Vraag, Gevolg, Knop) = Daad switch
        {
            "toegang-stoppen" => ($"Toegang van {account.Naam} stoppen?", "Je collega is meteen uitgelogd en kan niet meer inloggen. Sleutels van toepassingen waarvoor je collega instaat, werken ook niet meer. Je kunt later weer toegang geven.", "Toegang stoppen"),
            "toegang-geven" => ($"{account.Naam} weer toegang geven?", "Je collega kan weer inloggen met het eigen wachtwoord en de eigen code.", "Toegang geven"),
            "nieuw-wachtwoord" => ($"{account.Naam} een nieuw wachtwoord geven?", "Controleer eerst of je echt je collega aan de lijn hebt. Het oude wachtwoord werkt niet meer en open sessies stoppen.", "Nieuw wachtwoord maken"),
            _ => ($"Tweede stap van {account.Naam} wissen?", "Doe dit alleen als telefoon en herstelcodes kwijt zijn, en je zeker weet dat je je collega aan de lijn hebt. Bij het inloggen koppelt je collega een nieuwe telefoon. Open sessies stoppen.", "Tweede stap wissen"),
        };
        if (Daad == "toegang-stoppen" && await teller.Tel(account.MedewerkerId, ct) is { Samen: > 0 } open)
        {
            Waarschuwing = $"{account.Naam} is nog regisseur van {open.AlsRegisseur} en vervanger bij {open.AlsVervanger} open {(open.Samen == 1 ? "casus" : "casussen")}. Vraag de teamleider om die eerst over te dragen; anders wacht een gezin op niemand.";
        }

        return true;
    }
}
