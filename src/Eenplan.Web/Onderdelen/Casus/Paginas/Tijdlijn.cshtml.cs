using Eenplan.Domein.Beheer;
using Eenplan.Domein.Gedeeld;
using Eenplan.Web.Onderdelen.Casus.Contract;
using Eenplan.Web.Platform.Autorisatie;
using Microsoft.AspNetCore.Mvc;

namespace Eenplan.Web.Onderdelen.Casus.Paginas;

/// <summary>Everything that happened in a case, newest first: by kind, by words, a page at a time or on one page to print.</summary>
[Vereist(Recht.CasusZien)]
public sealed class TijdlijnModel(CasusToegang toegang, Casuskoplezer koppen, Tijdlijnlezer lezer) : CasusPagina(toegang, koppen)
{
    [BindProperty(SupportsGet = true, Name = "pagina")]
    public int Pagina { get; set; } = 1;

    [BindProperty(SupportsGet = true, Name = "soort")]
    public Feitgroep? Soort { get; set; }

    [BindProperty(SupportsGet = true, Name = "alles")]
    public bool Alles { get; set; }

    /// <summary>Only in the body of a post: words from a dossier do not belong in an address.</summary>
    [BindProperty(Name = "woorden")]
    public string? Woorden { get; set; }

    public IReadOnlyList<Tijdlijnregel> Regels { get; private set; } = [];

    public int Totaal { get; private set; }

    public bool Gezocht { get; private set; }

    public string Gevonden => Regels.Count switch
    {
        0 => $"Niets gevonden met ‘{Woorden}’.",
        1 => $"Eén feit met ‘{Woorden}’.",
        >= Tijdlijnlezer.Hoogstens => $"De laatste {Tijdlijnlezer.Hoogstens} feiten met ‘{Woorden}’.",
        var n => $"{n} feiten met ‘{Woorden}’.",
    };

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (await Open(ct) is { } weigering)
        {
            return weigering;
        }

        Pagina = Math.Clamp(Pagina, 1, 10_000);
        (Regels, Totaal) = await lezer.Lees(CasusId, Alles ? 1 : Pagina, Alles ? Tijdlijnlezer.Hoogstens : Tijdlijnlezer.PerPagina, ct, Soort);
        return Page();
    }

    public async Task<IActionResult> OnPostZoekAsync(CancellationToken ct)
    {
        if (Tekst.Vrij(Woorden, "woorden") is not { Gelukt: true, Waarde: { } woorden })
        {
            return await OnGetAsync(ct);
        }

        if (await Open(ct) is { } weigering)
        {
            return weigering;
        }

        (Woorden, Gezocht) = (woorden, true);
        Regels = await lezer.Zoek(CasusId, woorden, Soort, ct);
        return Page();
    }
}
