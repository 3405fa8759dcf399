using Eenplan.Domein.Beheer;
using Eenplan.Domein.Gedeeld;
using Eenplan.Domein.Privacy;
using Eenplan.Domein.Signaal;
using Eenplan.Web.Onderdelen.Casus.Contract;
using Eenplan.Web.Onderdelen.Signaal.Contract;
using Eenplan.Web.Platform.Autorisatie;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using SignaalEntiteit = Eenplan.Domein.Signaal.Signaal;

namespace Eenplan.Web.Onderdelen.Signaal.Paginas;

/// <summary>Gives the reporter word: a mail is looked at before it leaves, a talk is recorded at once.</summary>
[Vereist(Recht.CasusSchrijven)]
public sealed class MelderModel(CasusToegang toegang, Casuskoplezer koppen, Melderlezer lezer, Melderbriefmaker brief, BekijkMelderbericht bekijk, LichtMelderIn lichtIn) : CasusPagina(toegang, koppen)
{
    public sealed class Vorm
    {
        public Melderbericht? Hoe { get; set; }

        public string? Adres { get; set; }

        public string? Tekst { get; set; }

        public string? Doel { get; set; }

        public Verstrekgrond? Grond { get; set; }

        public string? Reden { get; set; }
    }

    SignaalEntiteit signaal = null!;

    [BindProperty(SupportsGet = true, Name = "signaal")]
    public SignaalId SignaalId { get; set; }

    [BindProperty]
    public Vorm Invoer { get; set; } = new();

    /// <summary>The mail as it would leave; null while the form is being filled in.</summary>
    public Verstrekgegevens? Voorbeeld { get; private set; }

    public string Wie => signaal.Wie;

    public bool Anoniem => signaal.Soort == Meldersoort.Anoniem;

    public IEnumerable<SelectListItem> Manieren =>
    [
        .. Anoniem
            ? Array.Empty<SelectListItem>()
            : [new("Per e-mail", nameof(Melderbericht.Email)), new("Ik heb gebeld of gesproken", nameof(Melderbericht.Gesprek))],
        new("Het kan niet", nameof(Melderbericht.KanNiet)),
    ];

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (await Laad(ct) is { } weigering)
        {
            return weigering;
        }

        Invoer = new() { Adres = Melderbriefmaker.Adres(signaal) ?? signaal.Bereikbaar, Tekst = await brief.Maak(signaal, ct), Doel = Melderbriefmaker.Doel };
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (Invoer.Hoe is not Melderbericht.Email)
        {
            return await OnPostVersturenAsync(ct);
        }

        var uitkomst = await bekijk.VoerUit(Opdracht, ct);
        if (await Laad(ct) is { } weigering)
        {
            return weigering;
        }

        if (!uitkomst.Gelukt)
        {
            return Weiger(uitkomst.Weigeringen);
        }

        Voorbeeld = uitkomst.Waarde;
        return Page();
    }

    public async Task<IActionResult> OnPostWijzigAsync(CancellationToken ct) => await Laad(ct) ?? Page();

    public async Task<IActionResult> OnPostVersturenAsync(CancellationToken ct)
    {
        var uitkomst = await lichtIn.VoerUit(Opdracht, ct);
        return uitkomst.Gelukt
            ? Naar("/signalen", Invoer.Hoe switch { Melderbericht.Email => "Het bericht gaat nu weg.", Melderbericht.Gesprek => "Vastgelegd dat de melder het weet.", _ => "Vastgelegd waarom inlichten niet kan." })
            : await Laad(ct) ?? Weiger(uitkomst.Weigeringen);
    }

    Melderopdracht Opdracht => new(CasusId, SignaalId, Invoer.Hoe, Invoer.Adres, Invoer.Tekst, Invoer.Doel, Invoer.Grond, Invoer.Reden);

    async Task<IActionResult?> Laad(CancellationToken ct)
    {
        if (await Open(ct) is { } weigering)
        {
            return weigering;
        }

        if (await lezer.Een(CasusId, SignaalId, ct) is not { } gevonden)
        {
            return NotFound();
        }

        signaal = gevonden;
        return null;
    }
}
