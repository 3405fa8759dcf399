using Eenplan.Domein.Beheer;
using Eenplan.Domein.Gedeeld;
using Eenplan.Domein.Screening;
using Eenplan.Web.Onderdelen.Casus.Contract;
using Eenplan.Web.Platform.Autorisatie;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Eenplan.Web.Onderdelen.Screening.Paginas;

/// <summary>A look in the IKB, and what it found.</summary>
[Vereist(Recht.CasusSchrijven)]
public sealed class IkbModel(CasusToegang toegang, Casuskoplezer koppen, Screeninglezer lezer, LegIkbVast leg) : Screeningsformulier(toegang, koppen, lezer)
{
    public sealed class Vorm
    {
        public int Versie { get; set; }

        public string? Op { get; set; }

        public List<Betrokkene> Domeinen { get; set; } = [];

        public string? Toelichting { get; set; }
    }

    [BindProperty]
    public Vorm Invoer { get; set; } = new();

    public static IReadOnlyList<SelectListItem> Keuzes { get; } = [.. Bevraaglijst.Domeinen.Select(d => new SelectListItem(Bevraaglijst.Woord(d), d.ToString()))];

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (await OpenMet(ct) is { } weigering)
        {
            return weigering;
        }

        Invoer = Nu();
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct) =>
        await Rond(await leg.VoerUit(new(CasusId, Invoer.Versie, Invoer.Op, Invoer.Domeinen, Invoer.Toelichting), ct), "Bewaard. Wat je vond, staat op de lijst.", Invoer, Nu, "IkbBekeken", ct);

    Vorm Nu() => new() { Versie = Dossierversie, Op = Datum.Toon(Dossier?.IkbOp ?? Vandaag), Domeinen = [.. Dossier?.GevondenDomeinen ?? []], Toelichting = Dossier?.IkbToelichting };
}
