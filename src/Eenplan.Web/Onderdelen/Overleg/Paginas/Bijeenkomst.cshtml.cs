using Eenplan.Domein.Beheer;
using Eenplan.Domein.Gedeeld;
using Eenplan.Domein.Overleg;
using Eenplan.Web.Platform.Autorisatie;
using Eenplan.Web.Platform.Identiteit;
using Eenplan.Web.Platform.Web;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Eenplan.Web.Onderdelen.Overleg.Paginas;

/// <summary>One consultation with its agenda; prints as the sheet for the table.</summary>
[Vereist(Recht.CasusZien)]
public sealed class BijeenkomstModel(Overleglezer lezer, StelAgendaSamen samen, ZegBijeenkomstAf zegAf, Medewerkers medewerkers, TimeProvider klok) : EenplanPagina
{
    public sealed class Vorm
    {
        public List<Guid> Punten { get; set; } = [];

        public string? Reden { get; set; }
    }

    [BindProperty(SupportsGet = true, Name = "overleg")]
    public Guid OverlegId { get; set; }

    [BindProperty]
    public Vorm Invoer { get; set; } = new();

    public Bijeenkomst Bijeenkomst { get; private set; } = null!;

    public string Voorzitter { get; private set; } = "";

    public IReadOnlyList<string> Deelnemers { get; private set; } = [];

    public IReadOnlyList<Agendaregel> Agenda { get; private set; } = [];

    public IReadOnlyList<Agendaregel> Wachtend { get; private set; } = [];

    public bool Open => Bijeenkomst.Afgezegd is null && Bijeenkomst.Op >= Datum.Dag(klok.GetUtcNow());

    public bool AfzeggenFout { get; private set; }

    public IEnumerable<SelectListItem> Keuzes => Wachtend.Select(w => new SelectListItem($"{w.Casus!.Kort}: {Overlegwoorden.Naam(w.Punt.Onderwerp)}", w.Punt.Id.ToString())
    {
        Group = new() { Name = $"Wacht sinds {Datum.Toon(Datum.Dag(w.Punt.Sinds))}{(w.Punt.Vanaf is { } dag ? $", vanaf {Datum.Toon(dag)}" : "")}. {(w.Punt.Aanleiding.Length > 200 ? w.Punt.Aanleiding[..197] + "…" : w.Punt.Aanleiding)}" },
    });

    public async Task<IActionResult> OnGetAsync(CancellationToken ct) => await Lees(ct) ? Page() : NotFound();

    public async Task<IActionResult> OnPostZetAsync(CancellationToken ct)
    {
        var uitkomst = await samen.VoerUit(new(OverlegId, Invoer.Punten), ct);
        return await Klaar(uitkomst.Gelukt ? Domein.Gedeeld.Klaar.Goed : Uitkomst<Klaar>.Geweigerd(uitkomst.Weigeringen), "De agenda is bijgewerkt.", ct);
    }

    public async Task<IActionResult> OnPostAfzeggenAsync(CancellationToken ct)
    {
        var uitkomst = await zegAf.VoerUit(new(OverlegId, Invoer.Reden), ct);
        AfzeggenFout = !uitkomst.Gelukt;
        return await Klaar(uitkomst, "Het overleg is afgezegd. De zaken wachten weer op een overleg.", ct);
    }

    async Task<IActionResult> Klaar(Uitkomst<Klaar> uitkomst, string melding, CancellationToken ct)
    {
        if (uitkomst.Gelukt)
        {
            TempData["Melding"] = melding;
            return LocalRedirect($"~/overleggen/{OverlegId}");
        }

        return await Lees(ct) ? Weiger(uitkomst.Weigeringen) : NotFound();
    }

    async Task<bool> Lees(CancellationToken ct)
    {
        if (await lezer.Een(OverlegId, ct) is not { } bijeenkomst)
        {
            return false;
        }

        Bijeenkomst = bijeenkomst;
        Voorzitter = await lezer.Naam(bijeenkomst.VoorzitterId, ct);
        var mensen = await medewerkers.Alle(ct);
        Deelnemers = [.. bijeenkomst.Deelnemers.Select(d => mensen.GetValueOrDefault(d.MedewerkerId)?.Naam).OfType<string>().Order(StringComparer.Ordinal)];
        Agenda = await lezer.Agenda(OverlegId, ct);
        Wachtend = Open ? (await lezer.Wachtlijst(bijeenkomst.Soort, ct)).Regels : [];
        return true;
    }
}
