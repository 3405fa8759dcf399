using Eenplan.Domein.Beheer;
using Eenplan.Domein.Casus;
using Eenplan.Domein.Gedeeld;
using Eenplan.Domein.Veiligheid;
using Eenplan.Web.Onderdelen.Casus.Contract;
using Eenplan.Web.Platform.Autorisatie;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Eenplan.Web.Onderdelen.Veiligheid.Paginas;

/// <summary>Weighs the stable safety of one child with the conditions; begins from the weighing before (CR-029, CR-057).</summary>
[Vereist(Recht.CasusSchrijven)]
public sealed class StabielModel(CasusToegang toegang, Casuskoplezer koppen, Risicolezer lezer, WeegStabiel weeg) : CasusPagina(toegang, koppen)
{
    public sealed class Vorm
    {
        public Weegmoment? Moment { get; set; }

        public List<Conditiestand?> Standen { get; set; } = [];

        public Veiligheidsoordeel? Oordeel { get; set; }

        public string? Gronden { get; set; }
    }

    [BindProperty(SupportsGet = true, Name = "persoon")]
    public PersoonId Persoon { get; set; }

    [BindProperty]
    public Vorm Invoer { get; set; } = new();

    public string Naam { get; private set; } = "";

    public DateTimeOffset? Vorige { get; private set; }

    public static IEnumerable<SelectListItem> Momenten => Enum.GetValues<Weegmoment>().Select(m => new SelectListItem(m == Weegmoment.Anders ? "Ander moment" : m.ToString(), m.ToString()));

    public static IEnumerable<SelectListItem> Standen =>
    [
        new("Aanwezig", nameof(Conditiestand.Aanwezig)), new("Deels", nameof(Conditiestand.Deels)), new("Ontbreekt", nameof(Conditiestand.Ontbreekt)), new("Weet ik nog niet", nameof(Conditiestand.WeetNiet)),
    ];

    public static IEnumerable<SelectListItem> Oordelen =>
    [
        new("Voldoende", nameof(Veiligheidsoordeel.Voldoende)), new("Onvoldoende", nameof(Veiligheidsoordeel.Onvoldoende)) { Group = new() { Name = "Dan is melden bij Veilig Thuis de norm." } },
        new("Ik weet het nog niet", nameof(Veiligheidsoordeel.WeetNiet)) { Group = new() { Name = "Telt als onvoldoende tot je het weet." } },
    ];

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (await Open(ct) is { } weigering)
        {
            return weigering;
        }

        if (!LeesKind())
        {
            return NotFound();
        }

        var laatste = await lezer.Laatste(CasusId, Persoon, ct);
        Vorige = laatste?.Op;
        Invoer.Standen = [.. Kop.Profiel.Condities.Select(naam => laatste?.Condities.FirstOrDefault(c => c.Naam == naam)?.Stand)];
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        var uitkomst = await weeg.VoerUit(new(CasusId, Persoon, Invoer.Moment, Invoer.Oordeel, Invoer.Gronden, Invoer.Standen), ct);
        if (uitkomst.Gelukt)
        {
            return Naar("/veiligheid/risico", "De weging staat in het dossier.");
        }

        var antwoord = await Opnieuw(uitkomst.Weigeringen, ct);
        return Kop is null || LeesKind() ? antwoord : NotFound();
    }

    bool LeesKind()
    {
        var kind = Kop.Kinderen.FirstOrDefault(k => k.Id == Persoon);
        Naam = kind?.Roepnaam ?? "";
        Invoer.Standen = [.. Invoer.Standen.Concat(Enumerable.Repeat<Conditiestand?>(null, Kop.Profiel.Condities.Count)).Take(Kop.Profiel.Condities.Count)];
        return kind is not null;
    }
}
