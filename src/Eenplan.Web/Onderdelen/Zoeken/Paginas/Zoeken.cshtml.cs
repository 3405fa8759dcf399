using Eenplan.Domein.Beheer;
using Eenplan.Domein.Gedeeld;
using Eenplan.Web.Onderdelen.Coordinatie.Contract;
using Eenplan.Web.Onderdelen.Gezin.Contract;
using Eenplan.Web.Platform.Autorisatie;
using Eenplan.Web.Platform.Identiteit;
using Eenplan.Web.Platform.Inzagelog;
using Eenplan.Web.Platform.Web;
using Microsoft.AspNetCore.Mvc;

namespace Eenplan.Web.Onderdelen.Zoeken.Paginas;

/// <summary>Search on sound of name, day of birth, BSN or postal code.</summary>
[Vereist(Recht.Zoeken)]
public sealed class ZoekenModel(Zoekvragen vragen, Personenzoeker zoeker, Teamleiding teamleiding, Medewerkers medewerkers, Inzage inzage, TimeProvider klok) : EenplanPagina
{
    IReadOnlyDictionary<MedewerkerId, Medewerker> namen = new Dictionary<MedewerkerId, Medewerker>();

    protected override string Voorvoegsel => "";

    [BindProperty(SupportsGet = true, Name = "kenmerk")]
    public string? Kenmerk { get; set; }

    public string Vraag { get; private set; } = "";

    public IReadOnlyList<Treffer> Treffers { get; private set; } = [];

    public DateOnly Vandaag => Datum.Dag(klok.GetUtcNow());

    /// <summary>Cases one may not see: only that somebody is involved.</summary>
    public int Verborgen => Treffers.Where(t => !t.Zichtbaar).Select(t => t.CasusId).Distinct().Count();

    /// <summary>Whom to turn to for them; nothing else is said.</summary>
    public IReadOnlyList<string> Betrokken { get; private set; } = [];

    /// <summary>The one responsible worker (CR-001).</summary>
    public string? Regisseur(Treffer t) => t is { Zichtbaar: true, Open: true } ? namen.GetValueOrDefault(t.Regisseur ?? default)?.Naam ?? "nog niemand" : null;

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (Kenmerk is null)
        {
            return Page();
        }

        if (await vragen.Lees(Kenmerk, ct) is not { } vraag)
        {
            return NotFound();
        }

        Vraag = vraag;
        Treffers = await zoeker.Zoek(Zoekvraag.Lees(vraag), ct);
        namen = await medewerkers.Alle(ct);
        var verborgen = Treffers.Where(t => !t.Zichtbaar).Select(t => t.Team ?? "").Distinct(StringComparer.Ordinal).ToList();
        var leiders = await teamleiding.VanDienst(verborgen, ct);
        Betrokken = [.. verborgen.Select(team => Teamleiding.Zin(leiders.GetValueOrDefault(team))).Distinct(StringComparer.Ordinal)];
        if (Treffers.Count > 0)
        {
            inzage.Noteer("zoeken", Treffers.Where(t => t.Zichtbaar).Select(t => t.Id));
        }

        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string? vraag, CancellationToken ct)
    {
        if (Tekst.Schoon(vraag) is not { Length: <= Tekst.Kort } schoon)
        {
            Vraag = vraag ?? "";
            return Weiger([new Weigering("zoekvraag-leeg", "Vul een naam, geboortedatum, postcode of burgerservicenummer in.", "vraag")]);
        }

        return LocalRedirect("~/zoeken/" + await vragen.Bewaar(schoon, ct));
    }
}
