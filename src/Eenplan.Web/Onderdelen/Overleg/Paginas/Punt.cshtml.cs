using Eenplan.Domein.Beheer;
using Eenplan.Domein.Gedeeld;
using Eenplan.Domein.Overleg;
using Eenplan.Web.Onderdelen.Casus.Contract;
using Eenplan.Web.Platform.Autorisatie;
using Eenplan.Web.Platform.Identiteit;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Eenplan.Web.Onderdelen.Overleg.Paginas;

/// <summary>One case in a consultation: who is there and what is shared, for and against, the decision and its actions (CR-005, CR-025, CR-050).</summary>
[Vereist(Recht.CasusZien)]
public sealed class PuntModel(CasusToegang toegang, Casuskoplezer koppen, Puntlezer lezer, LegBesprekingVast leg, WijzigAgendapunt wijzig, Handelende wie) : CasusPagina(toegang, koppen)
{
    public sealed class Mens
    {
        public string? Wie { get; set; }

        public string? Wat { get; set; }

        public string? Waarom { get; set; }
    }

    public sealed class Reden
    {
        public string? Kant { get; set; }

        public string? Tekst { get; set; }

        public Bronsoort? Soort { get; set; }

        public string? Wie { get; set; }
    }

    public sealed class Actie
    {
        public string? Wat { get; set; }

        public string? Wie { get; set; }

        public string? Voor { get; set; }
    }

    public sealed class Vorm
    {
        public int Versie { get; set; }

        public string? Inbreng { get; set; }

        public List<Mens> Tafel { get; set; } = [];

        public List<Reden> Overwegingen { get; set; } = [];

        public string? Weging { get; set; }

        public Besluitsoort? Besluit { get; set; }

        public string? Waarom { get; set; }

        public string? Opnieuw { get; set; }

        public string? GiAdvies { get; set; }

        public List<Actie> Acties { get; set; } = [];

        public string? Reden { get; set; }
    }

    const string Tegen = "tegen";

    [BindProperty(SupportsGet = true, Name = "punt")]
    public Guid PuntId { get; set; }

    [BindProperty]
    public Vorm Invoer { get; set; } = new();

    public Agendapunt Punt { get; private set; } = null!;

    public Bijeenkomst? Bijeenkomst { get; private set; }

    public bool VervallenFout { get; private set; }

    public bool MagSchrijven => Punt.Open && Kop.Casus.Open && wie.Heeft(Recht.CasusSchrijven);

    /// <summary>The decision can be written down: it stands on an agenda whose day has come.</summary>
    public bool Besluitbaar => Bijeenkomst is { Afgezegd: null } b && b.Op <= Kop.Vandaag;

    public static Waarom Deelwaarom { get; } = new("In dit overleg deel je gegevens over het gezin.", Overlegwoorden.Delen);

    public static IEnumerable<SelectListItem> Kanten => [new("voor", "voor"), new("tegen, of nu nog niet", Tegen)];

    public static IEnumerable<SelectListItem> Bronnen => Enum.GetValues<Bronsoort>().Select(b => new SelectListItem(b.ToString().ToLowerInvariant(), b.ToString()));

    public static IEnumerable<SelectListItem> Besluiten =>
    [
        new("Doen", nameof(Besluitsoort.Doen)) { Group = new() { Name = "We doen het, met de acties hieronder." } },
        new("Bewust niet doen", nameof(Besluitsoort.BewustNiet)) { Group = new() { Name = "We doen het niet, en schrijven op waarom." } },
        new("Later opnieuw wegen", nameof(Besluitsoort.Later)) { Group = new() { Name = "Eerst is er nog iets nodig. De zaak komt vanzelf terug." } },
    ];

    public static IEnumerable<SelectListItem> JaNee => [new("Ja", "ja"), new("Nee, niet passend", "nee")];

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

        Invoer = await Staat(ct);
        return Page();
    }

    /// <summary>One more row, without losing what was typed.</summary>
    public async Task<IActionResult> OnPostErbijAsync(string? lijst, CancellationToken ct)
    {
        ModelState.Clear();
        switch (lijst)
        {
            case "tafel" when Invoer.Tafel.Count < Agendapunt.MeesteRegels:
                Invoer.Tafel.Add(new());
                break;
            case "overwegingen" when Invoer.Overwegingen.Count < Agendapunt.MeesteRegels:
                Invoer.Overwegingen.Add(new());
                break;
            case "acties" when Invoer.Acties.Count < Agendapunt.MeesteRegels:
                Invoer.Acties.Add(new());
                break;
        }

        return await Open(ct) ?? (await Lees(ct) ? Page() : NotFound());
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct) =>
        await Klaar(await leg.VoerUit(new(CasusId, PuntId, Invoer.Versie, Bespreking(), false), ct), $"/overleg/{PuntId}", "Bewaard.", ct);

    public async Task<IActionResult> OnPostBesluitAsync(CancellationToken ct)
    {
        var i = Invoer;
        var acties = i.Acties.ConvertAll(a => new LegBesprekingVast.Actie(a.Wat, a.Wie, a.Voor));
        var gi = i.GiAdvies switch { "ja" => true, "nee" => false, _ => (bool?)null };
        var uitkomst = await leg.VoerUit(new(CasusId, PuntId, i.Versie, Bespreking(), true, i.Besluit, i.Waarom, i.Opnieuw, gi, acties), ct);
        return await Klaar(uitkomst, $"/overleg/{PuntId}", "Het besluit staat in het dossier. Acties staan bij de taken.", ct);
    }

    public async Task<IActionResult> OnPostErafAsync(CancellationToken ct) =>
        await Klaar(await wijzig.HaalAf(CasusId, PuntId, ct), "/overleg", "De zaak is van de agenda en wacht weer.", ct);

    public async Task<IActionResult> OnPostVervaltAsync(CancellationToken ct)
    {
        var uitkomst = await wijzig.LaatVervallen(CasusId, PuntId, Invoer.Reden, ct);
        VervallenFout = !uitkomst.Gelukt;
        var antwoord = await Klaar(uitkomst, "/overleg", "De zaak hoeft niet meer in het overleg.", ct);
        if (VervallenFout && Punt is not null)
        {
            // That form sends its reason alone: the preparation above it stays as it was saved.
            var reden = Invoer.Reden;
            Invoer = await Staat(ct);
            Invoer.Reden = reden;
            ModelState.Remove("Invoer.Versie");
        }

        return antwoord;
    }

    Bespreking Bespreking() => new(
        Invoer.Inbreng, [.. Invoer.Tafel.Select(t => new Tafelregel(t.Wie, t.Wat, t.Waarom))],
        [.. Invoer.Overwegingen.Select(o => new Overwegingsregel(o.Kant != Tegen, o.Tekst, o.Soort, o.Wie))], Invoer.Weging);

    async Task<IActionResult> Klaar(Uitkomst<Klaar> uitkomst, string pad, string melding, CancellationToken ct)
    {
        if (uitkomst.Gelukt)
        {
            return Naar(pad, melding);
        }

        var antwoord = await Opnieuw(uitkomst.Weigeringen, ct);
        if (antwoord is not PageResult)
        {
            return antwoord;
        }

        if (!await Lees(ct))
        {
            return NotFound();
        }

        await Vergelijk(uitkomst.Weigeringen, Invoer, await Staat(ct), ct, "OverlegVoorbereid", "OverlegBesloten", "OpAgenda", "AgendapuntAangevuld");
        return antwoord;
    }

    async Task<bool> Lees(CancellationToken ct)
    {
        if (await lezer.Een(CasusId, PuntId, ct) is not { } gevonden)
        {
            return false;
        }

        (Punt, Bijeenkomst) = gevonden;
        return true;
    }

    /// <summary>What stands in the file; who sits at the table of the consultation is put ready to weigh.</summary>
    async Task<Vorm> Staat(CancellationToken ct)
    {
        var tafel = Punt.Tafel.Select(t => new Mens { Wie = t.Wie, Wat = t.Wat, Waarom = t.Waarom }).ToList();
        var namen = await lezer.Tafel(Bijeenkomst, ct);
        tafel.AddRange(namen.Where(n => tafel.TrueForAll(t => t.Wie != n)).Select(n => new Mens { Wie = n }));
        var redenen = Punt.Overwegingen.Select(o => new Reden { Kant = o.Voor ? "voor" : Tegen, Tekst = o.Tekst, Soort = o.BronSoort, Wie = o.BronWie }).ToList();
        return new()
        {
            Versie = Punt.Versie,
            Inbreng = Punt.Inbreng,
            Weging = Punt.Weging,
            Tafel = tafel.Count == 0 ? [new()] : tafel,
            Overwegingen = redenen.Count == 0 ? [new(), new()] : redenen,
            Acties = [new()],
        };
    }
}
