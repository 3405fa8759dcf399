using Eenplan.Domein.Beheer;
using Eenplan.Domein.Gedeeld;
using Eenplan.Web.Platform.Identiteit;
using Eenplan.Web.Platform.Web;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Eenplan.Web.Onderdelen.Start.Paginas;

/// <summary>Sign-in: e-mail address and password, then a code. In Development the cast stands above it as cards.</summary>
[AllowAnonymous]
public sealed class AanmeldenModel(Demokaarten kaarten, Medewerkers medewerkers, ControleerWachtwoord controleer, Aanmeldgang gang, BeginSessie begin) : EenplanPagina
{
    public sealed class Vorm
    {
        public string? Adres { get; set; }

        public string? Wachtwoord { get; set; }
    }

    [BindProperty]
    public Vorm Invoer { get; set; } = new();

    public IReadOnlyList<Demokaart> Kaarten { get; private set; } = [];

    /// <summary>Phone number of who can help.</summary>
    public string? Beheerder { get; private set; }

    [BindProperty(SupportsGet = true, Name = "terug")]
    public string? Terug { get; set; }

    [BindProperty(SupportsGet = true, Name = "verlopen")]
    public bool Verlopen { get; set; }

    public Task OnGetAsync(CancellationToken ct) => Vul(ct);

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        var uitkomst = await controleer.VoerUit(new(Invoer.Adres, Invoer.Wachtwoord, HttpContext.Connection.RemoteIpAddress?.ToString() ?? ""), ct);
        if (uitkomst.Gelukt)
        {
            var stand = await gang.Zet(uitkomst.Waarde, codeGedaan: false, Url.IsLocalUrl(Terug) ? Terug : null);
            return LocalRedirect(stand.Volgende ?? "~/");
        }

        Verlopen = false;
        await Vul(ct);
        return Weiger(uitkomst.Weigeringen);
    }

    public async Task<IActionResult> OnPostDemoAsync(Guid id, CancellationToken ct)
    {
        if (!await kaarten.Heeft(id, ct))
        {
            return NotFound();
        }

        var uitkomst = await begin.VoerUit(new(id, "oefenkaart"), ct);
        return uitkomst.Gelukt ? LocalRedirect(Url.IsLocalUrl(Terug) ? Terug : "~/") : Weiger(uitkomst.Weigeringen);
    }

    async Task Vul(CancellationToken ct)
    {
        Beheerder = (await medewerkers.Alle(ct)).Values.FirstOrDefault(m => m is { Actief: true, Rol: Rol.FunctioneelBeheerder, Telefoon: not null })?.Telefoon;
        Kaarten = await kaarten.Alle(ct);
    }
}
