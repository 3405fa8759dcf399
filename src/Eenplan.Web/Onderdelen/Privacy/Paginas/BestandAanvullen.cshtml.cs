using Eenplan.Domein.Beheer;
using Eenplan.Domein.Gedeeld;
using Eenplan.Domein.Privacy;
using Eenplan.Web.Onderdelen.Casus.Contract;
using Eenplan.Web.Onderdelen.Privacy.Bestanden;
using Eenplan.Web.Platform.Autorisatie;
using Microsoft.AspNetCore.Mvc;

namespace Eenplan.Web.Onderdelen.Privacy.Paginas;

/// <summary>Types of a kept mail what its headers did not say.</summary>
[Vereist(Recht.CasusSchrijven)]
public sealed class BestandAanvullenModel(CasusToegang toegang, Casuskoplezer koppen, Stukkenlezer lezer, VulStukAan vulAan) : CasusPagina(toegang, koppen)
{
    public sealed class Vorm
    {
        public string? Omschrijving { get; set; }

        public Stuksoort? Soort { get; set; }

        public string? Op { get; set; }

        public Bronsoort? Bron { get; set; }

        public string? Gever { get; set; }
    }

    [BindProperty(SupportsGet = true, Name = "stuk")]
    public Guid StukId { get; set; }

    [BindProperty]
    public Vorm Invoer { get; set; } = new();

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (await Open(ct) is { } weigering)
        {
            return weigering;
        }

        if (await lezer.Onvolledig(CasusId, StukId, ct) is not { } stuk)
        {
            return NotFound();
        }

        // What was not known is asked; a guess would only be agreed with.
        Invoer = new()
        {
            Omschrijving = stuk.Omschrijving == Dossierstuk.Naamloos ? null : stuk.Omschrijving,
            Soort = stuk.Soort,
            Op = stuk.Verzonden is null && stuk.Op == Datum.Dag(stuk.Vastgelegd) ? null : Datum.Toon(stuk.Op),
            Gever = stuk.Gever == Dossierstuk.Onbekend ? null : stuk.Gever,
        };
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        var uitkomst = await vulAan.VoerUit(new(CasusId, StukId, new(Invoer.Soort, Invoer.Op, Invoer.Bron, Invoer.Gever, Invoer.Omschrijving, null)), ct);
        if (uitkomst.Gelukt)
        {
            return Naar("/bestanden", "De e-mail is aangevuld.");
        }

        return await Opnieuw(uitkomst.Weigeringen, ct);
    }
}
