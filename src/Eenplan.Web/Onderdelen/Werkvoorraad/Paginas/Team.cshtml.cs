using System.Globalization;
using Eenplan.Domein.Beheer;
using Eenplan.Domein.Coordinatie;
using Eenplan.Domein.Gedeeld;
using Eenplan.Web.Onderdelen.Coordinatie.Contract;
using Eenplan.Web.Platform.Autorisatie;
using Eenplan.Web.Platform.Identiteit;
using Eenplan.Web.Platform.Inzagelog;
using Eenplan.Web.Platform.Web;
using Microsoft.AspNetCore.Mvc;

namespace Eenplan.Web.Onderdelen.Werkvoorraad.Paginas;

/// <summary>The team leader's view: who has how much, and what is stuck. A gedragswetenschapper sees the same, to think along.</summary>
[Vereist(Recht.TeamZien)]
public sealed class TeamModel(Caseloadlezer caseloads, Teamlezer teamlezer, Inzage inzage, Handelende wie, Gemeenteprofiel profiel) : EenplanPagina
{
    [BindProperty(SupportsGet = true, Name = "pagina")]
    public int Pagina { get; set; } = 1;

    /// <summary>Part of a family name; posted, so that no name stands in an address.</summary>
    [BindProperty(Name = "zoek")]
    public string? Zoek { get; set; }

    public IReadOnlyList<Caseload> Caseloads { get; private set; } = [];

    public Teamstand Stand { get; private set; } = null!;

    public IReadOnlyList<Teamrij> Vast { get; private set; } = [];

    public int Totaal { get; private set; }

    public string Team => profiel.Teamnaam(wie.Team);

    public DateOnly Vandaag => teamlezer.Vandaag;

    public bool MagVerdelen => wie.Heeft(Recht.Toewijzen);

    public int BovenNorm => Caseloads.Count(c => c.Gezinnen > c.Norm);

    public int TeLaat => Stand.TeLaat.Values.Sum();

    /// <summary>The widest bar of the picture, in families.</summary>
    public int Breedst => Math.Max(1, Caseloads.Max(c => Math.Max(c.Gezinnen, c.Norm)) + 2);

    public Waarom Normwaarom => new($"{profiel.Naam} rekent met {profiel.Caseloadnorm} gezinnen.", Caseloadregel.Norm(profiel.Caseloadnorm));

    /// <summary>The answer of the page in one sentence.</summary>
    public string Kop => Stand switch
    {
        { Onveilig: 1 } => "Eén gezin gaat vandaag voor",
        { Onveilig: > 1 } => $"{Stand.Onveilig} gezinnen gaan vandaag voor",
        { Onverdeeld: 1 } => "Eén signaal wacht op iemand",
        { Onverdeeld: > 1 } => $"{Stand.Onverdeeld} signalen wachten op iemand",
        _ when BovenNorm > 0 => BovenNorm == 1 ? "Eén collega zit boven de norm" : $"{BovenNorm} collega’s zitten boven de norm",
        _ => "Het werk is verdeeld",
    };

    public string Breed(int gezinnen) => (200m * gezinnen / Breedst).ToString("0", CultureInfo.InvariantCulture);

    public Task OnGetAsync(CancellationToken ct)
    {
        Zoek = null;
        return Lees(ct);
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        Pagina = 1;
        await Lees(ct);
        return Page();
    }

    async Task Lees(CancellationToken ct)
    {
        Pagina = Math.Clamp(Pagina, 1, 10_000);
        Caseloads = await caseloads.Lees(wie.Team, ct);
        Stand = await teamlezer.Lees(ct);
        (Vast, Totaal) = await teamlezer.LeesVast(Pagina, Tekst.Schoon(Zoek), ct);
        if (Vast.Count > 0)
        {
            inzage.Noteer("teamoverzicht", Vast.SelectMany(v => v.Personen));
        }
    }
}
