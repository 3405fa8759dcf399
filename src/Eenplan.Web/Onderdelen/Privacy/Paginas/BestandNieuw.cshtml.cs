using Eenplan.Domein.Beheer;
using Eenplan.Domein.Gedeeld;
using Eenplan.Domein.Privacy;
using Eenplan.Web.Onderdelen.Casus.Contract;
using Eenplan.Web.Onderdelen.Privacy.Bestanden;
using Eenplan.Web.Platform.Autorisatie;
using Eenplan.Web.Platform.Web;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Eenplan.Web.Onderdelen.Privacy.Paginas;

/// <summary>Adds a file, or registers a paper. What is uploaded stays in memory and never touches a temporary file on disk.</summary>
[Vereist(Recht.CasusSchrijven)]
[RequestSizeLimit(Uploadgrens.Formulier)]
[RequestFormLimits(MultipartBodyLengthLimit = Uploadgrens.Formulier, MemoryBufferThreshold = Uploadgrens.Formulier)]
public sealed class BestandNieuwModel(CasusToegang toegang, Casuskoplezer koppen, VoegStukToe voegToe, RegistreerPapierenStuk registreer) : CasusPagina(toegang, koppen)
{
    public sealed class Vorm
    {
        public IFormFile? Bestand { get; set; }

        public string? Omschrijving { get; set; }

        public Stuksoort? Soort { get; set; }

        public string? Op { get; set; }

        public Bronsoort? Bron { get; set; }

        public string? Gever { get; set; }

        public string? Vindplaats { get; set; }
    }

    public static IReadOnlyList<SelectListItem> Soorten { get; } = [.. Enum.GetValues<Stuksoort>().Select(s => new SelectListItem(BestandenModel.Woord(s), s.ToString()))];

    public static IReadOnlyList<SelectListItem> Bronnen { get; } = [.. Enum.GetValues<Bronsoort>().Select(b => new SelectListItem(b.ToString(), b.ToString()))];

    [BindProperty(SupportsGet = true, Name = "wat")]
    public string Wat { get; set; } = "";

    [BindProperty]
    public Vorm Invoer { get; set; } = new();

    public bool Papier => Wat == "papier";

    public async Task<IActionResult> OnGetAsync(CancellationToken ct) => await Open(ct) ?? Page();

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        var gegevens = new Stukinvoer(Invoer.Soort, Invoer.Op, Invoer.Bron, Invoer.Gever, Invoer.Omschrijving, Invoer.Vindplaats);
        var uitkomst = Papier ? await registreer.VoerUit(new(CasusId, gegevens), ct) : await Voeg(gegevens, ct);
        if (uitkomst.Gelukt)
        {
            if (uitkomst.Waarde.Aanvullen)
            {
                return Naar($"/bestanden/{uitkomst.Waarde.Id}/aanvullen", "De e-mail is bewaard. Vul nog in wat we niet konden lezen.");
            }

            return Naar("/bestanden", Papier ? "Het papieren stuk is vastgelegd." : "Het bestand is toegevoegd.");
        }

        var antwoord = await Opnieuw(uitkomst.Weigeringen, ct);
        if (!Papier && Invoer.Bestand is not null && uitkomst.Weigeringen.All(w => w.Veld != "bestand"))
        {
            ModelState.AddModelError("Invoer.Bestand", "Kies het bestand nog een keer. Je browser onthoudt het niet.");
        }

        return antwoord;
    }

    async Task<Uitkomst<Dossierstuk>> Voeg(Stukinvoer gegevens, CancellationToken ct)
    {
        await using var stroom = Invoer.Bestand?.OpenReadStream();
        return await voegToe.VoerUit(new(CasusId, gegevens, stroom, Invoer.Bestand?.Length ?? 0, Invoer.Bestand?.FileName.EndsWith(".eml", StringComparison.OrdinalIgnoreCase) == true), ct);
    }
}
