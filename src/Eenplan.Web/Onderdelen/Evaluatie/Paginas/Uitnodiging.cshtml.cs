using Eenplan.Domein.Beheer;
using Eenplan.Domein.Evaluatie;
using Eenplan.Domein.Gedeeld;
using Eenplan.Domein.Overleg;
using Eenplan.Web.Onderdelen.Casus.Contract;
using Eenplan.Web.Platform.Autorisatie;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Eenplan.Web.Onderdelen.Evaluatie.Paginas;

/// <summary>Who is invited for the evaluation: everybody, unless a reason stands; what is shared with each, and why (CR-050, CR-074).</summary>
[Vereist(Recht.CasusSchrijven)]
public sealed class UitnodigingModel(CasusToegang toegang, Casuskoplezer koppen, Evaluatielezer lezer, Evaluatiekring kringen, NodigUit nodig) : CasusPagina(toegang, koppen)
{
    public sealed class Mens
    {
        public Guid Id { get; set; }

        public bool Genodigd { get; set; }

        public string? Wat { get; set; }

        public string? Waarom { get; set; }

        public string? Weg { get; set; }
    }

    public sealed class Vorm
    {
        public int Versie { get; set; }

        public string? Op { get; set; }

        public string? Tijd { get; set; }

        public string? Waar { get; set; }

        public List<Mens> Gasten { get; set; } = [];
    }

    [BindProperty(SupportsGet = true, Name = "evaluatie")]
    public Guid EvaluatieId { get; set; }

    [BindProperty]
    public Vorm Invoer { get; set; } = new();

    public Planevaluatie Deze { get; private set; } = null!;

    public IReadOnlyDictionary<Guid, Gast> Gasten { get; private set; } = new Dictionary<Guid, Gast>();

    public static Waarom Iedereen { get; } = new("Voor deze evaluatie nodig je mensen uit.", Evaluatiedoel.Iedereen);

    public static Waarom Delen { get; } = new("Op deze evaluatie deel je gegevens over het gezin.", Overlegwoorden.Delen);

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (await Open(ct) is { } weigering)
        {
            return weigering;
        }

        if (!await Lees(ct) || Deze.Dicht || !Kop.Casus.Open)
        {
            return NotFound();
        }

        Invoer = Staat();
        return Page();
    }

    public Task<IActionResult> OnPostAsync(CancellationToken ct) => Bewaar(false, ct);

    public Task<IActionResult> OnPostHeelAsync(CancellationToken ct) => Bewaar(true, ct);

    async Task<IActionResult> Bewaar(bool heel, CancellationToken ct)
    {
        var uitkomst = await nodig.VoerUit(new(CasusId, EvaluatieId, Invoer.Versie, Invoer.Op, Invoer.Tijd, Invoer.Waar, [.. Invoer.Gasten.Select(g => new Gastinvoer(g.Id, g.Genodigd, g.Wat, g.Waarom, g.Weg))], heel), ct);
        if (uitkomst.Gelukt)
        {
            return Naar($"/evaluaties/{EvaluatieId}{(heel ? "" : "/uitnodiging")}", heel ? "De uitnodiging staat in het dossier. Nodig nu iedereen zelf uit." : "Bewaard.");
        }

        var oud = uitkomst.Weigeringen[0].Soort == Weigersoort.Verouderd;
        var antwoord = await Opnieuw(uitkomst.Weigeringen, ct);
        if (antwoord is not PageResult)
        {
            return antwoord;
        }

        if (!await Lees(ct))
        {
            return NotFound();
        }

        if (oud)
        {
            var hun = Staat();
            hun.Gasten = [.. Invoer.Gasten.Select(m => hun.Gasten.Find(h => h.Id == m.Id) ?? m)];
            await Vergelijk(uitkomst.Weigeringen, Invoer, hun, ct, "EvaluatieBijgewerkt", "EvaluatieUitgenodigd", "EvaluatieGehouden", "EvaluatieVastgelegd");
        }

        return antwoord;
    }

    async Task<bool> Lees(CancellationToken ct)
    {
        if ((await lezer.Van(CasusId, ct)).FirstOrDefault(e => e.Id == EvaluatieId) is not { } deze)
        {
            return false;
        }

        var kring = await kringen.Lees(Kop, ct);
        Deze = deze;
        var lijst = Evaluatielezing.Gasten(deze.Inhoud.Gasten, kring.Mensen);
        Gasten = lijst.ToDictionary(g => g.Id, g => g.Waarom is null && g.Genodigd ? g with { Waarom = kring.Mensen.FirstOrDefault(k => k.Id == g.Id)?.Voorzet } : g);
        Invoer.Gasten.RemoveAll(g => !Gasten.ContainsKey(g.Id));
        return true;
    }

    Vorm Staat() => new()
    {
        Versie = Deze.Versie,
        Op = Deze.Gepland is { } op ? Datum.Toon(Datum.Dag(op)) : null,
        Tijd = Deze.Gepland is { } t ? TimeZoneInfo.ConvertTime(t, Datum.Zone).ToString("H.mm", System.Globalization.CultureInfo.InvariantCulture) : null,
        Waar = Deze.Waar,
        Gasten = [.. Gasten.Values.Select(g => new Mens { Id = g.Id, Genodigd = g.Genodigd, Wat = g.Wat, Waarom = g.Waarom, Weg = g.Weg })],
    };
}
