using Eenplan.Domein.Beheer;
using Eenplan.Domein.Gedeeld;
using Eenplan.Domein.Gezin;
using Eenplan.Web.Onderdelen.Casus.Contract;
using Eenplan.Web.Platform.Autorisatie;
using Eenplan.Web.Platform.Inzagelog;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Eenplan.Web.Onderdelen.Gezin.Paginas;

/// <summary>Two records side by side; choosing which stays, and asking once more before they become one.</summary>
[Vereist(Recht.CasusSchrijven)]
public sealed class SamenvoegenModel(CasusToegang toegang, Casuskoplezer koppen, Dubbelenzoeker zoeker, VoegPersonenSamen samen, Inzage inzage) : CasusPagina(toegang, koppen)
{
    public sealed class Vorm
    {
        public PersoonId? Blijft { get; set; }

        public bool Zeker { get; set; }
    }

    [BindProperty(SupportsGet = true, Name = "een")]
    public PersoonId Een { get; set; }

    [BindProperty(SupportsGet = true, Name = "ander")]
    public PersoonId Ander { get; set; }

    [BindProperty]
    public Vorm Invoer { get; set; } = new();

    public Dubbel Paar { get; private set; } = null!;

    public IEnumerable<SelectListItem> Keuzes =>
    [
        new($"Die uit dit gezin: {Tekst.Isoleer(Paar.Lid.Naam)}", Een.ToString()) { Group = new() { Name = "De ander wordt een wegwijzer hiernaartoe." } },
        new($"De ander: {Tekst.Isoleer(Paar.Ander.Naam)}", Ander.ToString()) { Group = new() { Name = Paar.Gezin is null ? "Hoort nu bij geen gezin." : $"Uit gezin {Paar.Gezin}." } },
    ];

    public IEnumerable<(string Kop, string? Links, string? Rechts)> Regels
    {
        get
        {
            var (a, b) = (Paar.Lid, Paar.Ander);
            return
            [
                ("Naam", a.Naam, b.Naam),
                ("Geboren", Dag(a.Geboren, a.GeboorteGeschat), Dag(b.Geboren, b.GeboorteGeschat)),
                ("Uitgerekend", Dag(a.Uitgerekend), Dag(b.Uitgerekend)),
                ("Geslacht", a.Geslacht.ToString(), b.Geslacht.ToString()),
                ("Burgerservicenummer", a.BsnIndex is null ? "niet bekend" : "bekend", b.BsnIndex is null ? "niet bekend" : a.BsnIndex is { } x && x.AsSpan().SequenceEqual(b.BsnIndex) ? "bekend, hetzelfde nummer" : "bekend"),
                ("Telefoon", a.VeiligTelefoon ?? a.Telefoon, b.VeiligTelefoon ?? b.Telefoon),
                ("Taal", a.Taal, b.Taal),
                ("Gezin", Kop.Gezin, Paar.Gezin),
                ("Casus", Kop.Casus.Nummer, Paar.Nummer),
            ];
        }
    }

    public async Task<IActionResult> OnGetAsync(CancellationToken ct) => await Open(ct) ?? await LeesErbij(ct) ?? Page();

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        var uitkomst = await samen.VoerUit(new(CasusId, Invoer.Blijft, Een, Ander, Invoer.Zeker), ct);
        if (uitkomst.Gelukt)
        {
            return Naar("/gezin", "Samengevoegd. Alles staat nu bij één persoon.");
        }

        var antwoord = await Opnieuw(uitkomst.Weigeringen, ct);
        return antwoord is PageResult ? await LeesErbij(ct) ?? antwoord : antwoord;
    }

    /// <summary>Only pairs that the search itself shows to this person.</summary>
    async Task<IActionResult?> LeesErbij(CancellationToken ct)
    {
        var paren = await zoeker.Van(Kop.Casus, ct);
        if (paren.FirstOrDefault(p => p.Lid.Id == Een && p.Ander.Id == Ander) is not { } paar)
        {
            return NotFound();
        }

        Paar = paar;
        inzage.Noteer("dubbelen vergelijken", [Een, Ander]);
        return null;
    }

    static string? Dag(DateOnly? dag, bool geschat = false) => dag is { } d ? Datum.Toon(d) + (geschat ? " (geschat)" : "") : null;
}
