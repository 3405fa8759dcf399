using Eenplan.Domein.Beheer;
using Eenplan.Domein.Casus;
using Eenplan.Domein.Gedeeld;
using Eenplan.Web.Onderdelen.Casus.Contract;
using Eenplan.Web.Platform.Autorisatie;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Eenplan.Web.Onderdelen.Veiligheid.Paginas;

/// <summary>Replaces an own assessment that was written down wrongly.</summary>
[Vereist(Recht.CasusSchrijven)]
public sealed class WegingModel(CasusToegang toegang, Casuskoplezer koppen, Veiligheidslezer lezer, VervangWeging vervang) : CasusPagina(toegang, koppen)
{
    public sealed class Vorm
    {
        public int Versie { get; set; }

        public List<Kindvelden> Kinderen { get; set; } = [];

        public string? Reden { get; set; }
    }

    [BindProperty(SupportsGet = true, Name = "weging")]
    public Guid WegingId { get; set; }

    [BindProperty]
    public Vorm Invoer { get; set; } = new();

    public Weging Weging { get; private set; } = null!;

    public string Redenuitleg => Wegingtekst.Redenuitleg(Weging);

    public string Naam(PersoonId id) => Kop.Leden.FirstOrDefault(l => l.Id == id)?.Roepnaam ?? "dit kind";

    public string Titel(PersoonId id) => Kop.Leden.FirstOrDefault(l => l.Id == id)?.Kind(Kop.Vandaag) ?? "";

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if ((await Open(ct) ?? await LeesErbij(ct)) is { } weigering)
        {
            return weigering;
        }

        Invoer = new() { Versie = Kop.Casus.Versie, Kinderen = Zoals(Weging) };
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        var uitkomst = await vervang.VoerUit(new(CasusId, Invoer.Versie, WegingId, [.. Invoer.Kinderen.Select(k => new WeegVeiligheid.Kind(k.Id, k.Oordeel, k.Gronden))], Invoer.Reden), ct);
        if (uitkomst.Gelukt)
        {
            return Naar("/veiligheid", "De weging is vervangen. De oude blijft zichtbaar.");
        }

        var antwoord = await Opnieuw(uitkomst.Weigeringen, ct);
        if (antwoord is not PageResult)
        {
            return antwoord;
        }

        if (await LeesErbij(ct) is { } weg)
        {
            return weg;
        }

        // The form is about the children of this case, whatever was posted.
        Invoer.Kinderen = [.. Kop.Kinderen.Select(k => Invoer.Kinderen.Find(i => i.Id == k.Id) ?? new() { Id = k.Id })];
        await Vergelijk(uitkomst.Weigeringen, Invoer, new Vorm { Versie = Kop.Casus.Versie, Kinderen = Zoals(Weging), Reden = Invoer.Reden }, ct);
        return antwoord;
    }

    List<Kindvelden> Zoals(Weging weging) => [.. Kop.Kinderen.Select(k => weging.Regels.FirstOrDefault(r => r.KindId == k.Id) is { } r
        ? new Kindvelden { Id = k.Id, Oordeel = r.Oordeel == Veiligheidsoordeel.NogNiet ? null : r.Oordeel, Gronden = r.Gronden }
        : new Kindvelden { Id = k.Id })];

    async Task<IActionResult?> LeesErbij(CancellationToken ct)
    {
        if (await lezer.Een(CasusId, WegingId, ct) is not { Eigen: true } weging)
        {
            return NotFound();
        }

        Weging = weging;
        return null;
    }
}

/// <summary>Words that both pages about one assessment share.</summary>
static class Wegingtekst
{
    public static string Redenuitleg(Weging weging) =>
        weging.Regels.Any(r => r.Oordeel is Veiligheidsoordeel.Onvoldoende or Veiligheidsoordeel.WeetNiet)
            ? "Nodig, want deze weging zei dat een kind niet veilig genoeg is."
            : "Binnen 24 uur hoeft dit niet.";
}
