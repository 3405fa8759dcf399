using Eenplan.Domein.Beheer;
using Eenplan.Domein.Gedeeld;
using Eenplan.Web.Onderdelen.Casus.Contract;
using Eenplan.Web.Platform.Autorisatie;
using Eenplan.Web.Platform.Concepten;
using Eenplan.Web.Platform.Inzagelog;
using Eenplan.Web.Platform.Web;
using Microsoft.AspNetCore.Mvc;

namespace Eenplan.Web.Onderdelen.Werkvoorraad.Paginas;

/// <summary>Own unfinished forms; also where every form leaves its draft.</summary>
[Vereist(Recht.EigenAccount)]
public sealed class ConceptenModel(Conceptenkast kast, BewaarConcept bewaar, Casusnamen casussen, Inzage inzage) : EenplanPagina
{
    public IReadOnlyList<(Conceptregel Concept, string? Over)> Regels { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken ct)
    {
        var alle = await kast.Lijst(ct);
        var namen = await casussen.Van([.. alle.Select(c => c.CasusId).OfType<CasusId>().Distinct()], ct);
        Regels = [.. alle.Select(c => (c, c.CasusId is null ? "" : namen.FirstOrDefault(n => n.Id == c.CasusId)?.Kort))];
        if (namen.Count > 0)
        {
            inzage.Noteer("eigen concepten", namen.SelectMany(n => n.Personen));
        }
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        var vorm = await Request.ReadFormAsync(ct);
        var velden = vorm.Where(v => !v.Key.StartsWith(Conceptnamen.Begin, StringComparison.Ordinal) && !v.Key.StartsWith("__", StringComparison.Ordinal))
            .SelectMany(v => v.Value.OfType<string>().Select(w => new Conceptveld(v.Key, w))).ToList();
        var pad = vorm[Conceptnamen.Pad].ToString();
        var uitkomst = Guid.TryParse(vorm[Conceptnamen.Tekening], out var tekening)
            ? await bewaar.VoerUit(new(pad, vorm[Conceptnamen.Vorm].ToString(), vorm[Conceptnamen.Titel].ToString(), tekening, velden), ct)
            : Weigering.NietGevonden;
        if (Request.Headers.ContainsKey("HX-Request"))
        {
            return uitkomst switch
            {
                { Gelukt: true, Waarde: { } op } => Content(ConceptTagHelper.Tijd(op)),
                { Gelukt: true } => StatusCode(StatusCodes.Status204NoContent),
                _ => Content(uitkomst.Weigeringen[0].Tekst),
            };
        }

        if (!uitkomst.Gelukt)
        {
            return Weiger(uitkomst.Weigeringen);
        }

        TempData["Melding"] = "Je concept is bewaard. Alleen jij ziet het.";
        return LocalRedirect("~" + pad);
    }
}
