using Eenplan.Domein.Beheer;
using Eenplan.Domein.Casus;
using Eenplan.Domein.Coordinatie;
using Eenplan.Domein.Gedeeld;
using Eenplan.Domein.Termijnen;
using Eenplan.Web.Onderdelen.Casus.Contract;
using Eenplan.Web.Onderdelen.Signaal;
using Eenplan.Web.Onderdelen.Signaal.Contract;
using Eenplan.Web.Onderdelen.Termijnen.Contract;
using Eenplan.Web.Platform.Autorisatie;
using Eenplan.Web.Platform.Identiteit;
using Eenplan.Web.Platform.Inzagelog;
using Eenplan.Web.Platform.Web;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Eenplan.Web.Onderdelen.Werkvoorraad.Paginas;

/// <summary>The first page after sign-in: which child needs me today, and why.</summary>
[Vereist(Recht.WerkvoorraadZien)]
public sealed class WerkvoorraadModel(Werkvoorraadlezer lezer, Sindslezer sindsdien, Signalenlezer signalen, Inzage inzage, Handelende wie, Gemeenteprofiel profiel) : EenplanPagina
{
    [BindProperty(SupportsGet = true, Name = "wat")]
    public string? Wat { get; set; }

    [BindProperty(SupportsGet = true, Name = "fase")]
    public Ketenfase? Fase { get; set; }

    [BindProperty(SupportsGet = true, Name = "wijk")]
    public string? Wijk { get; set; }

    [BindProperty(SupportsGet = true, Name = "vervang")]
    public bool Vervang { get; set; }

    public IReadOnlyList<Werkrij> Alle { get; private set; } = [];

    public IReadOnlyList<Werkrij> Getoond { get; private set; } = [];

    public IReadOnlyList<NieuwSignaal> Nieuw { get; private set; } = [];

    /// <summary>Per family what others wrote since one was last in its file.</summary>
    public IReadOnlyList<(Werkrij Rij, Sinds Sinds)> Sindsdien { get; private set; } = [];

    public int AantalNieuw { get; private set; }

    public int Vervangingen { get; private set; }

    /// <summary>Families of which one is the fixed replacement while the regisseur is there.</summary>
    public IReadOnlyList<Vastevervanging> Vast { get; private set; } = [];

    /// <summary>Words to find in the own list; posted, so that no name stands in an address.</summary>
    [BindProperty(Name = "zoek")]
    public string? Zoek { get; set; }

    public DateOnly Vandaag => lezer.Vandaag;

    public bool ZietTeam => wie.Heeft(Recht.TeamZien);

    public bool Gefilterd => !string.IsNullOrEmpty(Wat) || Fase is not null || !string.IsNullOrEmpty(Wijk) || !string.IsNullOrWhiteSpace(Zoek);

    /// <summary>From this many families on a search box helps.</summary>
    public bool KanZoeken => Alle.Count > 10;

    public int Gezinnen => Alle.Count(r => !r.Gesloten);

    public static IReadOnlyList<(Werkvak Vak, string Naam)> Vakkeuzes { get; } =
    [
        (Werkvak.Veiligheid, "Alleen veiligheid"), (Werkvak.TeLaat, "Alleen te laat"), (Werkvak.DezeWeek, "Alleen deze week"), (Werkvak.Wacht, "Wacht op anderen"), (Werkvak.Rustig, "Rustig"),
    ];

    public IEnumerable<SelectListItem> Wijken => profiel.Wijken.Select(w => new SelectListItem(w, w, w == Wijk));

    /// <summary>The answer of the page in one sentence.</summary>
    public string Kop
    {
        get
        {
            var nodig = Alle.Where(r => r.Vak == Werkvak.Veiligheid || (r.Punt?.Uiterlijk == Vandaag && r.Vak == Werkvak.DezeWeek)).Select(r => r.Eerste).Distinct(StringComparer.Ordinal).ToList();
            return nodig.Count switch
            {
                0 when Alle.Count == 0 => Vervang ? "Je vervangt vandaag niemand" : "Je hebt nog geen gezinnen",
                0 when Alle.Any(r => r.Vak == Werkvak.Nieuw) => Alle.Count(r => r.Vak == Werkvak.Nieuw) == 1 ? $"{Alle.First(r => r.Vak == Werkvak.Nieuw).Eerste} is nieuw voor jou" : "Er zijn nieuwe gezinnen voor jou",
                0 when Alle.Any(r => r.Vak == Werkvak.TeLaat) => "Vandaag is er niets dringends, wel iets te laat",
                0 => "Niemand heeft je vandaag dringend nodig",
                1 => $"{nodig[0]} heeft je vandaag nodig",
                2 => $"{nodig[0]} en {nodig[1]} hebben je vandaag nodig",
                3 => $"{nodig[0]}, {nodig[1]} en {nodig[2]} hebben je vandaag nodig",
                _ => $"{nodig[0]}, {nodig[1]} en {nodig.Count - 2} anderen hebben je vandaag nodig",
            };
        }
    }

    public async Task OnGetAsync(CancellationToken ct)
    {
        Zoek = null;
        await Lees(ct);
    }

    public async Task<Microsoft.AspNetCore.Mvc.IActionResult> OnPostZoekAsync(CancellationToken ct)
    {
        await Lees(ct);
        return Page();
    }

    async Task Lees(CancellationToken ct)
    {
        Alle = await lezer.Lees(Vervang, ct);
        var gewijzigd = await sindsdien.Van([.. Alle.Select(r => r.CasusId)], ct);
        Sindsdien = [.. Alle.Where(r => gewijzigd.ContainsKey(r.CasusId)).Select(r => (r, gewijzigd[r.CasusId]))];
        Vervangingen = Vervang ? Alle.Count : await lezer.AantalVervangingen(ct);
        if (Vervang)
        {
            Vast = await lezer.VasteVervangingen(ct);
        }
        else
        {
            (Nieuw, AantalNieuw) = await signalen.Lees(1, ct);
        }

        var woord = Domein.Gedeeld.Tekst.Schoon(Zoek);
        Getoond = [.. Alle.Where(r => (Wat is null or "" || r.Vak.ToString() == Wat) && (Fase is null || r.Fase == Fase) && (string.IsNullOrEmpty(Wijk) || r.Wijk == Wijk) && (woord is null || Past(r, woord)))];
        if (Alle.Count + Nieuw.Count + Vast.Count > 0)
        {
            inzage.Noteer(Vervang ? "waarneming" : "werkvoorraad", Alle.SelectMany(r => r.Personen).Concat(Nieuw.SelectMany(n => n.Personen)).Concat(Vast.SelectMany(v => v.Kinderen)));
        }
    }

    static bool Past(Werkrij rij, string woord) =>
        System.Globalization.CultureInfo.InvariantCulture.CompareInfo.IndexOf($"{rij.Kinderen} {rij.Gezin}", woord, System.Globalization.CompareOptions.IgnoreCase | System.Globalization.CompareOptions.IgnoreNonSpace) >= 0;

    public IReadOnlyList<Werkrij> In(Werkvak vak) => [.. Getoond.Where(r => r.Vak == vak)];

    /// <summary>Why this family stands here, in one line.</summary>
    public string Zin(Werkrij rij) => rij.Punt switch
    {
        { UitgesteldTot: not null } when rij.Vak == Werkvak.Wacht => $"{rij.Punt.Wat ?? Termijnnamen.Naam(profiel, rij.Punt.Code)}. Wacht: {rij.Punt.Uitstelreden}",
        { Code: Termijnafleiding.Bodemeiscontrole } when rij.Bodemeis is { } eis => $"Bodemeis ‘{eis}’ moet {(rij.Punt.Uiterlijk == Vandaag ? "vandaag" : rij.Punt.Uiterlijk < Vandaag ? "nu" : "op " + Datum.Toon(rij.Punt.Uiterlijk))} gecontroleerd worden.",
        { Code: Termijnafleiding.Herweging } => "De veiligheid is na een nieuwe zorg of een ingetrokken weging nog niet opnieuw gewogen.",
        { Code: "EersteContactCasusregie" } => "Er is nog geen contact geweest met het gezin.",
        { Code: "NotulenEvaluatie" } => "De notulen van de evaluatie zijn nog niet verstuurd.",
        { Code: Werkpunt.WaakCode } => $"Nog één keer vragen hoe het gaat. De casus is gesloten op {Datum.Toon(rij.Punt.Start)}.",
        { Code: Werkpunt.TaakCode, WachtOp: { } op } => $"Wacht op {op}: {rij.Punt.Wat}",
        { Code: Werkpunt.TaakCode } => rij.Punt.Wat ?? "",
        { } punt => Termijnnamen.Naam(profiel, punt.Code),
        null when rij.Veiligheid == Veiligheidsoordeel.NogNiet => "De directe veiligheid is nog niet gewogen.",
        null when rij.Vak == Werkvak.Veiligheid => "Het veiligheidsplan loopt.",
        null when rij.Vak == Werkvak.Nieuw => "Lees waarom dit gezin bij jou komt.",
        null => "Er staat niets open.",
    };

    public Waarom? Waarom(Werkrij rij) => rij is { Punt: null, Vak: Werkvak.Veiligheid } ? Veiligheidswaarom : rij.Punt is { Code: Werkpunt.WaakCode } w ? Waakwaarom(w) : rij.Punt is { Code: not Werkpunt.TaakCode } punt ? Termijnuitleg.Waarom(profiel, punt.Code, punt.Start) : null;

    static Waarom Veiligheidswaarom { get; } = new(
        "Er is nog geen oordeel, of een kind is niet veilig genoeg.",
        new("CR-011", "Een onveilig kind heeft altijd voorrang, en zonder oordeel weet je dat niet.", "Werkbeschrijving casusregie, ‘Inschatting directe veiligheid’", Hardheid.Verbod));

    static Waarom Waakwaarom(Werkpunt punt) => new(
        $"Gesloten op {Datum.Toon(punt.Start)}, met een dag om nog één keer te vragen hoe het gaat.",
        new("CR-001", "Per gezin kijkt één medewerker na het sluiten nog een keer hoe het gaat.", "Werkbeschrijving casusregie, ‘Algemeen’"));

    public string Wanneer(DateOnly dag) => Termijnnamen.Wanneer(profiel.Kalender, Vandaag, dag);
}
