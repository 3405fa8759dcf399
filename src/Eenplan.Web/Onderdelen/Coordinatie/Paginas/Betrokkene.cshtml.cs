using Eenplan.Domein.Beheer;
using Eenplan.Domein.Coordinatie;
using Eenplan.Web.Onderdelen.Casus.Contract;
using Eenplan.Web.Onderdelen.Coordinatie.Contract;
using Eenplan.Web.Platform.Autorisatie;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Eenplan.Web.Onderdelen.Coordinatie.Paginas;

/// <summary>Adds somebody who is involved, or changes what was agreed.</summary>
[Vereist(Recht.CasusSchrijven)]
public sealed class BetrokkeneModel(CasusToegang toegang, Casuskoplezer koppen, Betrokkenenlezer lezer, LegBetrokkeneVast leg, BeeindigBetrokkene beeindig) : CasusPagina(toegang, koppen)
{
    public sealed class Vorm
    {
        public int Versie { get; set; }

        public Betrokkenesoort? Soort { get; set; }

        public string? Naam { get; set; }

        public string? Relatie { get; set; }

        public string? Organisatie { get; set; }

        public string? Telefoon { get; set; }

        public string? Email { get; set; }

        public string? Doel { get; set; }

        public string? Rol { get; set; }

        public string? Verwachting { get; set; }

        public string? Taken { get; set; }
    }

    [BindProperty(SupportsGet = true, Name = "betrokkene")]
    public Guid? BetrokkeneId { get; set; }

    [BindProperty]
    public Vorm Invoer { get; set; } = new();

    public static IEnumerable<SelectListItem> Soorten => Enum.GetValues<Betrokkenesoort>().Select(s => new SelectListItem(Hoofdletter(BetrokkenenModel.Woord(s)), s.ToString()));

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (await Open(ct) is { } weigering)
        {
            return weigering;
        }

        if (BetrokkeneId is { } id)
        {
            if (await Nu(id, ct) is not { } staat)
            {
                return NotFound();
            }

            Invoer = staat;
        }

        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        var i = Invoer;
        var uitkomst = await leg.VoerUit(new(CasusId, BetrokkeneId, i.Versie, new(i.Soort, i.Naam, i.Relatie, i.Organisatie, i.Telefoon, i.Email, i.Rol, i.Verwachting, i.Taken, i.Doel)), ct);
        if (uitkomst.Gelukt)
        {
            return Naar("/betrokkenen", "Bewaard.");
        }

        var antwoord = await Opnieuw(uitkomst.Weigeringen, ct);
        if (antwoord is PageResult && BetrokkeneId is { } id && await Nu(id, ct) is { } staat)
        {
            await Vergelijk(uitkomst.Weigeringen, Invoer, staat, ct, "BetrokkeneGewijzigd");
        }

        return antwoord;
    }

    public async Task<IActionResult> OnPostWegAsync(CancellationToken ct)
    {
        var uitkomst = await beeindig.VoerUit(new(CasusId, BetrokkeneId ?? Guid.Empty), ct);
        return uitkomst.Gelukt ? Naar("/betrokkenen", "Niet meer betrokken.") : await Opnieuw(uitkomst.Weigeringen, ct);
    }

    static string Hoofdletter(string tekst) => char.ToUpperInvariant(tekst[0]) + tekst[1..];

    async Task<Vorm?> Nu(Guid id, CancellationToken ct) => await lezer.Een(CasusId, id, ct) is { Tot: null } b
        ? new()
        {
            Versie = b.Versie,
            Soort = b.Soort,
            Naam = b.Naam,
            Relatie = b.Relatie,
            Organisatie = b.Organisatie,
            Telefoon = b.Telefoon,
            Email = b.Email,
            Doel = b.Doel,
            Rol = b.Rol,
            Verwachting = b.Verwachting,
            Taken = b.Taken,
        }
        : null;
}
