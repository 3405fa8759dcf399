using Eenplan.Domein.Beheer;
using Eenplan.Domein.Gedeeld;
using Eenplan.Domein.Screening;
using Eenplan.Web.Onderdelen.Casus.Contract;
using Eenplan.Web.Platform.Autorisatie;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Eenplan.Web.Onderdelen.Screening.Paginas;

/// <summary>How far asking somebody is, and what came of it.</summary>
[Vereist(Recht.CasusSchrijven)]
public sealed class BevragenModel(CasusToegang toegang, Casuskoplezer koppen, Screeninglezer lezer, Bevraag bevraag) : Screeningsformulier(toegang, koppen, lezer)
{
    public sealed class Vorm
    {
        public int Versie { get; set; }

        public string? Naam { get; set; }

        public Bevraagstand? Stand { get; set; }

        public string? Op { get; set; }

        public string? Antwoord { get; set; }

        public string? Reden { get; set; }
    }

    /// <summary>An existing row by its id, or whom of the composed list.</summary>
    [BindProperty(SupportsGet = true, Name = "wie")]
    public string Wie { get; set; } = "";

    [BindProperty(SupportsGet = true, Name = "persoon")]
    public PersoonId? Persoon { get; set; }

    [BindProperty]
    public Vorm Invoer { get; set; } = new();

    public static IReadOnlyList<SelectListItem> Standen { get; } = [.. Enum.GetValues<Bevraagstand>().Select(s => new SelectListItem(Hoofdletter(Bevraaglijst.Woord(s)), s.ToString()))];

    public string Titel => Punt is { } punt ? $"{Bevraaglijst.Woord(punt.Wie)} bevragen" : "";

    public Lid? Kind => Punt?.Kind is { } kind ? Kop.Kinderen.FirstOrDefault(k => k.Id == kind) : null;

    Guid? RijId => Guid.TryParse(Wie, out var id) ? id : null;

    Bevraging? Rij => Dossier?.Bevragingen.FirstOrDefault(b => b.Id == RijId)
        ?? (Gevraagd is { } g && g.Wie != Betrokkene.Professional ? Dossier?.Bevragingen.FirstOrDefault(b => b.Wie == g.Wie && b.KindId == g.Kind) : null);

    Bevraagpunt? Gevraagd => RijId is null && Enum.GetNames<Betrokkene>().Contains(Wie) ? new(Enum.Parse<Betrokkene>(Wie), Persoon) : null;

    Bevraagpunt? Punt => Rij is { } rij ? new(rij.Wie, rij.KindId) : Gevraagd;

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (await OpenMet(ct) is { } weigering)
        {
            return weigering;
        }

        if (!Bestaat)
        {
            return NotFound();
        }

        Invoer = Nu();
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        var uitkomst = await bevraag.VoerUit(new(CasusId, Invoer.Versie, RijId, Gevraagd, Invoer.Stand, Invoer.Naam, Invoer.Op, Invoer.Antwoord, Invoer.Reden), ct);
        var antwoord = await Rond(uitkomst, "Bewaard.", Invoer, Nu, "BevragingVastgelegd", ct);
        return uitkomst.Gelukt || Kop is null || Bestaat ? antwoord : NotFound();
    }

    bool Bestaat => Punt is { } punt && (punt.Kind is null || Kind is not null);

    Vorm Nu() => new()
    {
        Versie = Dossierversie,
        Naam = Rij?.Naam,
        Stand = Rij?.Stand,
        Op = Rij?.Op is { } op ? Datum.Toon(op) : null,
        Antwoord = Rij?.Antwoord,
        Reden = Rij?.Reden,
    };

    static string Hoofdletter(string woord) => char.ToUpperInvariant(woord[0]) + woord[1..];
}
