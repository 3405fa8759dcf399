using Eenplan.Domein.Beheer;
using Eenplan.Domein.Evaluatie;
using Eenplan.Domein.Gedeeld;
using Eenplan.Domein.Gezinsplan;
using Eenplan.Domein.Privacy;
using Eenplan.Web.Onderdelen.Casus.Contract;
using Eenplan.Web.Onderdelen.Privacy.Contract;
using Eenplan.Web.Platform.Autorisatie;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Eenplan.Web.Onderdelen.Evaluatie.Paginas;

/// <summary>The minutes: to whom, whole or a part, looked at before they leave (CR-055).</summary>
[Vereist(Recht.CasusSchrijven)]
public sealed class NotulenModel(CasusToegang toegang, Casuskoplezer koppen, Evaluatielezer lezer, Evaluatiekring kringen, VerspreidNotulen verspreid) : CasusPagina(toegang, koppen)
{
    public sealed class Ontvanger
    {
        public Guid Gast { get; set; }

        public bool Krijgt { get; set; }

        public Verstrekwijze? Wijze { get; set; }

        public string? Adres { get; set; }

        public string? Deel { get; set; }

        public List<Guid> Doelen { get; set; } = [];

        public string? Reden { get; set; }
    }

    public sealed class Vorm
    {
        public int Versie { get; set; }

        public List<Ontvanger> Ontvangers { get; set; } = [];

        public Verstrekgrond? Grond { get; set; }
    }

    const string EenDeel = "deel";

    [BindProperty(SupportsGet = true, Name = "evaluatie")]
    public Guid EvaluatieId { get; set; }

    [BindProperty]
    public Vorm Invoer { get; set; } = new();

    public Planevaluatie Deze { get; private set; } = null!;

    /// <summary>What would leave; null while the form is being filled in.</summary>
    public IReadOnlyList<Notulenbrief>? Voorbeeld { get; private set; }

    public DateOnly? Voor { get; private set; }

    public static Waarom Waarom { get; } = new("De evaluatie is gehouden.", Evaluatiedoel.Notulen);

    public static IEnumerable<SelectListItem> Wijzen => Enum.GetValues<Verstrekwijze>().Select(w => new SelectListItem(Verstrekking.Woord(w), w.ToString()));

    public static IEnumerable<SelectListItem> Delen => [new("Alles wat deze persoon mag lezen", "alles"), new("Alleen deze doelen:", EenDeel)];

    public IEnumerable<SelectListItem> Doelen => Deze.Inhoud.Doelen.Select(d => new SelectListItem(Plantoets.Kort(d.Tekst), d.Doel.ToString()));

    public static IReadOnlyList<SelectListItem> Gronden => Verstrekgronden.Alle;

    public Gast Gast(Guid id) => Deze.Inhoud.Gasten.First(g => g.Id == id);

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (await Open(ct) is { } weigering)
        {
            return weigering;
        }

        if (!await Lees(ct))
        {
            return NotFound();
        }

        var email = (await kringen.Lees(Kop, ct)).Email;
        Invoer = new()
        {
            Versie = Deze.Versie,
            Ontvangers = [.. Deze.Inhoud.Gasten.Where(g => Deze.Notulen.Regels.All(r => r.Gast != g.Id)).OrderByDescending(g => g.Deed).Select(g => new Ontvanger
            {
                Gast = g.Id, Krijgt = g.Deed, Deel = "alles", Adres = email.GetValueOrDefault(g.Id), Wijze = email.ContainsKey(g.Id) ? Verstrekwijze.Email : Verstrekwijze.Papier,
            })],
        };
        return Page();
    }

    public async Task<IActionResult> OnPostBekijkAsync(CancellationToken ct)
    {
        var uitkomst = await verspreid.Bekijk(Opdracht, ct);
        if (!uitkomst.Gelukt)
        {
            return await Terug(uitkomst.Weigeringen, ct);
        }

        Voorbeeld = uitkomst.Waarde;
        return await Open(ct) ?? (await Lees(ct) ? Page() : NotFound());
    }

    public async Task<IActionResult> OnPostWijzigAsync(CancellationToken ct) => await Open(ct) ?? (await Lees(ct) ? Page() : NotFound());

    public async Task<IActionResult> OnPostVerstuurAsync(CancellationToken ct)
    {
        var uitkomst = await verspreid.VoerUit(Opdracht, ct);
        return uitkomst.Gelukt ? Naar($"/evaluaties/{EvaluatieId}/notulen", "De notulen gaan nu weg. Bij Gedeeld zie je wanneer ze verzonden zijn.") : await Terug(uitkomst.Weigeringen, ct);
    }

    VerspreidNotulen.Opdracht Opdracht => new(
        CasusId, EvaluatieId, Invoer.Versie,
        [.. Invoer.Ontvangers.Select((o, i) => new VerspreidNotulen.Ontvanger(new(o.Gast, o.Krijgt, o.Deel == EenDeel, o.Doelen, o.Reden, $"ontvangers[{i}]."), o.Wijze, o.Adres))], Invoer.Grond);

    async Task<IActionResult> Terug(IReadOnlyList<Weigering> weigeringen, CancellationToken ct)
    {
        var antwoord = await Opnieuw(weigeringen, ct);
        if (antwoord is not PageResult)
        {
            return antwoord;
        }

        if (!await Lees(ct))
        {
            return NotFound();
        }

        if (weigeringen[0].Soort == Weigersoort.Verouderd)
        {
            await Vergelijk(weigeringen, Invoer, new Vorm { Versie = Deze.Versie, Ontvangers = Invoer.Ontvangers, Grond = Invoer.Grond }, ct, "EvaluatieBijgewerkt", "EvaluatieVastgelegd", "NotulenVerspreid");
        }

        return antwoord;
    }

    async Task<bool> Lees(CancellationToken ct)
    {
        if ((await lezer.Van(CasusId, ct)).FirstOrDefault(e => e.Id == EvaluatieId) is not { Vastgelegd: not null } deze)
        {
            return false;
        }

        Deze = deze;
        Invoer.Ontvangers.RemoveAll(o => deze.Inhoud.Gasten.All(g => g.Id != o.Gast) || deze.Notulen.Regels.Any(r => r.Gast == o.Gast));
        Voor = Kop.Termijnen.Where(t => t.Code == "NotulenEvaluatie" && t.Onderwerp == EvaluatieId.ToString()).Select(t => (DateOnly?)t.Laatste).FirstOrDefault();
        return true;
    }
}
