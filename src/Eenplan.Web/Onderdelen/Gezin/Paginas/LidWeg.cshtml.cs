using Eenplan.Domein.Beheer;
using Eenplan.Domein.Gedeeld;
using Eenplan.Web.Onderdelen.Casus.Contract;
using Eenplan.Web.Platform.Autorisatie;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Eenplan.Web.Onderdelen.Gezin.Paginas;

/// <summary>Asks before a member leaves the family, and says what follows: with a child its case lets go.</summary>
[Vereist(Recht.CasusSchrijven)]
public sealed class LidWegModel(CasusToegang toegang, Casuskoplezer koppen, Gezinslezer lezer, WijzigLid wijzig) : CasusPagina(toegang, koppen)
{
    public sealed class Vorm
    {
        public int? Versie { get; set; }

        public string? Tot { get; set; }
    }

    [BindProperty(SupportsGet = true, Name = "persoon")]
    public PersoonId Wie { get; set; }

    [BindProperty]
    public Vorm Invoer { get; set; } = new();

    public string Naam { get; private set; } = "";

    public IReadOnlyList<string> Gevolgen => Kop.Casus.Open && Kop.Kinderen.Any(k => k.Id == Wie)
        ?
        [
            $"{Naam} gaat ook uit deze casus: niemand kijkt dan nog vanuit deze casus of het goed gaat.",
            "Woont het kind alleen ergens anders? Leg dan een verhuizing vast.",
            "Wat je al vastlegde, blijft in het dossier.",
        ]
        : [$"{Naam} blijft zichtbaar als iemand die er eerder bij hoorde.", "Wat je al vastlegde, blijft in het dossier."];

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if ((await Open(ct) ?? await LeesErbij(ct)) is { } weigering)
        {
            return weigering;
        }

        Invoer.Versie = versie;
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        var uitkomst = await wijzig.Ga(new(CasusId, Wie, Invoer.Tot, Invoer.Versie), ct);
        if (uitkomst.Gelukt)
        {
            return Naar("/gezin", "Vastgelegd. Deze persoon staat nu bij wie er eerder bij hoorde.");
        }

        var antwoord = await Opnieuw(uitkomst.Weigeringen, ct);
        if (antwoord is not PageResult || await LeesErbij(ct) is not { } weg)
        {
            if (antwoord is PageResult)
            {
                await Vergelijk(uitkomst.Weigeringen, Invoer, new Vorm { Versie = versie, Tot = Invoer.Tot }, ct);
            }

            return antwoord;
        }

        return weg;
    }

    int versie;

    async Task<IActionResult?> LeesErbij(CancellationToken ct)
    {
        var beeld = await lezer.Lees(Kop.Casus, ct);
        (Naam, versie) = (beeld.Naam(Wie), beeld.Gezin.Versie);
        return beeld.Gezin.Leden.Any(l => l.PersoonId == Wie && l.Tot is null) ? null : NotFound();
    }
}
