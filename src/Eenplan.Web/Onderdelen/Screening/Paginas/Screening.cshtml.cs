using Eenplan.Domein.Beheer;
using Eenplan.Domein.Gedeeld;
using Eenplan.Domein.Screening;
using Eenplan.Web.Onderdelen.Casus.Contract;
using Eenplan.Web.Onderdelen.Coordinatie.Contract;
using Eenplan.Web.Onderdelen.Gezinsplan.Contract;
using Eenplan.Web.Platform.Autorisatie;
using Eenplan.Web.Platform.Identiteit;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Eenplan.Web.Onderdelen.Screening.Paginas;

/// <summary>The screening on one calm page: what is missing first, then talks, questions, who is asked, the picture of each child, and the signals.</summary>
[Vereist(Recht.CasusZien)]
public sealed class ScreeningModel(CasusToegang toegang, Casuskoplezer koppen, Screeninglezer lezer, Kindcontacten contacten, Medewerkers medewerkers, Planlezer plannen, VinkSignalenAan vink) : Screeningsformulier(toegang, koppen, lezer)
{
    public sealed class Vorm
    {
        public int Versie { get; set; }

        public List<Cosignaal> Signalen { get; set; } = [];

        public List<Cosignaal> InPlan { get; set; } = [];
    }

    /// <summary>A talk with a child as the page shows it.</summary>
    /// <param name="Eis">What its age asks; null for an unborn child or an unknown age.</param>
    public sealed record Gesprek(Lid Kind, Gesprekseis? Eis, Kindgesprek Gedaan, string? GezienDoor, string? GesprokenDoor)
    {
        public string Minimaal => Eis switch
        {
            Gesprekseis.Gezien => "gezien",
            Gesprekseis.GezienEnGesproken => "gezien en gesproken",
            Gesprekseis.Gesproken => "gesproken",
            _ => Kind.Uitgerekend is null ? "leeftijd nog niet bekend" : "nog niet geboren",
        };

        public string? Ontbreekt => Eis is { } eis ? Gespreksregel.Ontbreekt(eis, Gedaan.Gezien, Gedaan.Gesproken) : null;
    }

    readonly Screeninglezer lezer = lezer;

    [BindProperty]
    public Vorm Invoer { get; set; } = new();

    /// <summary>Whose triangle is shown.</summary>
    [BindProperty(SupportsGet = true, Name = "kind")]
    public PersoonId? GekozenKind { get; set; }

    public IReadOnlyList<Gesprek> Gesprekken { get; private set; } = [];

    public IReadOnlyList<Bevraagregel> Lijst { get; private set; } = [];

    /// <summary>The child of the triangle; null in a case without children.</summary>
    public Lid? Kind { get; private set; }

    public Driehoek? Beeld { get; private set; }

    public string IkbDoor { get; private set; } = "";

    /// <summary>Whether a plan is in force, so that a signal may be answered by it (CR-026).</summary>
    public bool ErIsEenPlan { get; private set; }

    /// <summary>Members one can ask something: an unborn child not yet.</summary>
    public IReadOnlyList<Lid> Leden => [.. Kop.Leden.Where(l => l.Uitgerekend is null || l.Geboren is not null)];

    public static IReadOnlyList<SelectListItem> Signalen { get; } = [.. Enum.GetValues<Cosignaal>().Select(s => new SelectListItem(Cosignalen.Woord(s), s.ToString()))];

    public static Regel Vraagregel { get; } = new("CR-016", "Van elk gezinslid ligt de vraag vast, of waarom die er niet is.", "Werkbeschrijving casusregie, ‘In kaart brengen problematiek’");

    public static Regel Signaalregel { get; } = new("CR-024", "Bij elk van deze signalen weegt het casuïstiekoverleg of een verdiepende analyse of advies van een GI nodig is.", "Werkbeschrijving casusregie, ‘In kaart brengen problematiek’");

    /// <summary>What the plan still waits for, as sentences.</summary>
    public IReadOnlyList<string> Mist
    {
        get
        {
            var zonder = Dossier?.ZonderVraag(Leden.Select(l => l.Id)) ?? [.. Leden.Select(l => l.Id)];
            var namen = Leden.Where(l => zonder.Contains(l.Id)).Select(l => l.Roepnaam).ToList();
            return
            [
                .. Gesprekken.Where(g => g.Ontbreekt is not null).Select(g => $"{g.Kind.Roepnaam} is nog niet {g.Ontbreekt}"),
                .. namen.Count > 0 ? new[] { $"de vraag van {(namen.Count == 1 ? namen[0] : string.Join(", ", namen[..^1]) + " en " + namen[^1])}" } : [],
            ];
        }
    }

    public Persoonsvraag? Vraag(PersoonId id) => Dossier?.Vragen.FirstOrDefault(v => v.PersoonId == id);

    public static string Vraagzin(Persoonsvraag? v) => v?.Stand switch
    {
        null => "nog niet gevraagd",
        Vraagstand.Gesteld => v.Vraag ?? "",
        Vraagstand.GeenVraag => $"geen vraag: {v.Reden}",
        _ => $"nog niet gesproken: {v.Reden}",
    };

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (await OpenMet(ct) is { } weigering)
        {
            return weigering;
        }

        await LeesErbij(ct);
        Invoer = Nu();
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        var uitkomst = await vink.VoerUit(new(CasusId, Invoer.Versie, Invoer.Signalen, Invoer.InPlan), ct);
        var antwoord = await Rond(uitkomst, Invoer.Signalen.Except(Invoer.InPlan).Any() ? "Bewaard. Het casuïstiekoverleg weegt wat nieuw is." : "Bewaard.", Invoer, Nu, "SignaalAangevinkt", ct);
        if (Kop is not null)
        {
            await LeesErbij(ct);
        }

        return antwoord;
    }

    Vorm Nu() => new() { Versie = Dossierversie, Signalen = [.. Dossier?.Aangevinkt ?? []], InPlan = [.. Dossier?.Belegd ?? []] };

    async Task LeesErbij(CancellationToken ct)
    {
        var mensen = await medewerkers.Alle(ct);
        var gedaan = await contacten.Gesprekken(CasusId, ct);
        Gesprekken = [.. Kop.Kinderen.Select(k =>
        {
            var g = gedaan.GetValueOrDefault(k.Id, Kindgesprek.Geen);
            return new Gesprek(k, k.Geboren is { } dag && dag <= Vandaag ? Gespreksregel.Voor(dag, Vandaag) : null, g, Naam(g.GezienDoor), Naam(g.GesprokenDoor));
        })];
        Lijst = Screeninglezer.Lijst(Dossier, Kop.Kinderen, Vandaag);
        ErIsEenPlan = await plannen.Geldend(CasusId, ct) is not null;
        IkbDoor = Naam(Dossier?.IkbDoor) ?? "";
        Kind = Kop.Kinderen.FirstOrDefault(k => k.Id == GekozenKind) ?? (Kop.Kinderen.Count > 0 ? Kop.Kinderen[0] : null);
        if (Kind is { } kind)
        {
            var beelden = await lezer.Giz(CasusId, kind.Id, 2, ct);
            Beeld = new(kind.Naam, Driehoek.Passend(kind.Roepnaam, 10), kind.Leeftijd(Vandaag), beelden.Count > 0 ? beelden[0] : null, beelden.Count > 1 ? beelden[1] : null);
        }

        string? Naam(MedewerkerId? id) => id is { } wie ? mensen.GetValueOrDefault(wie)?.Naam ?? "oud-medewerker" : null;
    }
}
