using System.Text;
using Eenplan.Domein.Beheer;
using Eenplan.Domein.Gedeeld;
using Eenplan.Web.Platform.Autorisatie;
using Eenplan.Web.Platform.Identiteit;
using Eenplan.Web.Platform.Inzagelog;
using Eenplan.Web.Platform.Web;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Eenplan.Web.Onderdelen.Privacy.Paginas;

/// <summary>What the page and its export share.</summary>
public abstract class InzagelogBasis(TimeProvider klok) : EenplanPagina
{
    /// <summary>Accountability is the ground of looking at looks.</summary>
    protected const string Grond = "AVG art. 5 lid 2";

    protected override string Voorvoegsel => "";

    [BindProperty(SupportsGet = true, Name = "wie")]
    public MedewerkerId? Wie { get; set; }

    [BindProperty(SupportsGet = true, Name = "nummer")]
    public string? Nummer { get; set; }

    [BindProperty(SupportsGet = true, Name = "van")]
    public string? Van { get; set; }

    [BindProperty(SupportsGet = true, Name = "tot")]
    public string? Tot { get; set; }

    protected Uitkomst<Inzagefilter> Filter() => Inzagefilter.Lees(Wie, Nummer, Van, Tot, Datum.Dag(klok.GetUtcNow()));
}

/// <summary>Who looked at what, for the privacy officer. Looking here is a look too.</summary>
[Vereist(Recht.InzagelogZien)]
public sealed class InzagelogModel(Inzagelezer lezer, Inzage inzage, Medewerkers medewerkers, TimeProvider klok) : InzagelogBasis(klok)
{
    [BindProperty(SupportsGet = true, Name = "pagina")]
    public int Pagina { get; set; } = 1;

    public IReadOnlyList<Inzageblik> Regels { get; private set; } = [];

    public int Totaal { get; private set; }

    public IReadOnlyList<SelectListItem> Collegas { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        Pagina = Math.Clamp(Pagina, 1, 10_000);
        Collegas = [.. (await medewerkers.Alle(ct)).Values.OrderBy(m => m.Naam, StringComparer.Ordinal).Select(m => new SelectListItem(m.Naam, m.Id.ToString()))];
        var filter = Filter();
        if (!filter.Gelukt)
        {
            return Weiger(filter.Weigeringen);
        }

        (Van, Tot) = (Datum.Toon(filter.Waarde.Van), Datum.Toon(filter.Waarde.Tot));
        (Regels, Totaal) = await lezer.Lees(filter.Waarde, Pagina, ct);
        inzage.Noteer("controle van de inzage", [], grond: Grond);
        return Page();
    }
}

/// <summary>The same as a file, with one row per person.</summary>
[Vereist(Recht.InzagelogZien)]
public sealed class InzagelogExportModel(Inzagelezer lezer, Inzage inzage, TimeProvider klok) : InzagelogBasis(klok)
{
    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        var filter = Filter();
        if (!filter.Gelukt)
        {
            return Weiger(filter.Weigeringen);
        }

        if (await lezer.Uitgeschreven(filter.Waarde, ct) is not { } rijen)
        {
            return Weiger([new Weigering("te-veel-regels", $"Dit zijn er meer dan {Inzagelezer.Hoogstens}. Kies een kortere periode, één medewerker of één casus.", "van")]);
        }

        inzage.Noteer("export van de inzage", [], grond: Grond);
        return File(Encoding.UTF8.GetBytes(Inzagewoorden.Csv(rijen)), "text/csv; charset=utf-8", "inzagelog.csv");
    }
}
