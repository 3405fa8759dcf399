using Eenplan.Domein.Beheer;
using Eenplan.Domein.Gedeeld;
using Eenplan.Domein.Overleg;
using Eenplan.Web.Onderdelen.Casus.Contract;
using Eenplan.Web.Platform.Autorisatie;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Eenplan.Web.Onderdelen.Overleg.Paginas;

/// <summary>What a case asks of consultations and what they decided: the notes of the file (CR-005, CR-025).</summary>
[Vereist(Recht.CasusZien)]
public sealed class CasusOverlegModel(CasusToegang toegang, Casuskoplezer koppen, Puntlezer lezer, BrengIn brengIn) : CasusPagina(toegang, koppen)
{
    public sealed class Vorm
    {
        public Agendaonderwerp? Onderwerp { get; set; }

        public string? Aanleiding { get; set; }
    }

    [BindProperty(SupportsGet = true, Name = "pagina")]
    public int Pagina { get; set; } = 1;

    [BindProperty]
    public Vorm Invoer { get; set; } = new();

    public IReadOnlyList<(Agendapunt Punt, Bijeenkomst? Bijeenkomst)> Regels { get; private set; } = [];

    public int Totaal { get; private set; }

    public DateOnly? RolBesproken { get; private set; }

    public bool InbrengFout { get; private set; }

    public static Waarom Signaalwaarom { get; } = new("Er is een signaal aangevinkt, of jij brengt iets in.", Overlegwoorden.Signalen);

    public Waarom Rolwaarom => new(RolBesproken is { } dag ? $"Jouw rol is het laatst besproken op {Datum.Toon(dag)}." : "Jouw rol bij dit gezin is nog niet besproken.", Overlegwoorden.Rol);

    /// <summary>What one brings in by hand; signals come from the screening.</summary>
    public static IEnumerable<SelectListItem> Onderwerpen => new[]
    {
        Agendaonderwerp.Vastgelopen, Agendaonderwerp.AnalyseWegen, Agendaonderwerp.InzetJeugdhulp, Agendaonderwerp.PlanWijzigen, Agendaonderwerp.Gi, Agendaonderwerp.Caseload, Agendaonderwerp.Anders,
    }.Select(o => new SelectListItem(Overlegwoorden.Naam(o), o.ToString()));

    public async Task<IActionResult> OnGetAsync(CancellationToken ct) => await Open(ct) ?? await Toon(ct);

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        var uitkomst = await brengIn.VoerUit(new(CasusId, Invoer.Onderwerp, Invoer.Aanleiding), ct);
        if (uitkomst.Gelukt)
        {
            return Naar("/overleg", "De zaak wacht op een overleg.");
        }

        InbrengFout = true;
        var antwoord = await Opnieuw(uitkomst.Weigeringen, ct);
        if (antwoord is PageResult)
        {
            await Toon(ct);
        }

        return antwoord;
    }

    async Task<IActionResult> Toon(CancellationToken ct)
    {
        Pagina = Math.Clamp(Pagina, 1, 10_000);
        (Regels, Totaal) = await lezer.Van(CasusId, Pagina, ct);
        RolBesproken = await lezer.RolBesproken(CasusId, ct);
        return Page();
    }
}
