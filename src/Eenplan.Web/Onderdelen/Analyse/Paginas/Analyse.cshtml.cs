using Eenplan.Domein.Analyse;
using Eenplan.Domein.Beheer;
using Eenplan.Domein.Gedeeld;
using Eenplan.Web.Onderdelen.Casus.Contract;
using Eenplan.Web.Platform.Autorisatie;
using Microsoft.AspNetCore.Mvc;

namespace Eenplan.Web.Onderdelen.Analyse.Paginas;

/// <summary>The analysis of a family: the version one works on, and the earlier ones beside it.</summary>
[Vereist(Recht.CasusZien)]
public sealed class AnalyseModel(CasusToegang toegang, Casuskoplezer koppen, Analyselezer lezer, SchrijfAnalyse schrijf, LegAnalyseVast leg, BeginNieuweAnalyse begin) : Analysepagina(toegang, koppen, lezer)
{
    public sealed class Vorm
    {
        public int Nr { get; set; } = 1;

        public int Versie { get; set; }

        public string? PatronenGezin { get; set; }

        public string? PatronenHulp { get; set; }

        public string? Wisselwerking { get; set; }

        public string? Eindsituatie { get; set; }

        public string? MetWie { get; set; }

        public Analyseteksten Teksten() => new(PatronenGezin, PatronenHulp, Wisselwerking, Eindsituatie, MetWie);
    }

    [BindProperty]
    public Vorm Invoer { get; set; } = new();

    /// <summary>The newest version; null when none was begun.</summary>
    public Probleemanalyse? Nu { get; private set; }

    public bool Vast => Nu?.Vastgelegd is not null;

    public IReadOnlyList<Probleemanalyse> Eerder { get; private set; } = [];

    public static string Kopje(Puntsoort soort) => soort switch { Puntsoort.Kracht => "Krachten", Puntsoort.Probleem => "Problemen", _ => "Oorzaken" };

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (await Open(ct) is { } weigering)
        {
            return weigering;
        }

        await LeesErbij(ct);
        Invoer = Stand();
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct) =>
        await Rond(await schrijf.VoerUit(new(CasusId, Invoer.Nr, Invoer.Versie, Invoer.Teksten()), ct), "Bewaard.", ct);

    public async Task<IActionResult> OnPostVastleggenAsync(CancellationToken ct) =>
        await Rond(await leg.VoerUit(new(CasusId, Invoer.Nr, Invoer.Versie, Invoer.Teksten(), Afwijking), ct), "De analyse ligt vast.", ct);

    public async Task<IActionResult> OnPostNieuwAsync(CancellationToken ct)
    {
        ModelState.Clear();
        return await Rond(await begin.VoerUit(new(CasusId), ct), "Er is een nieuwe analyse. De vorige blijft eronder staan.", ct);
    }

    async Task<IActionResult> Rond(Uitkomst<Klaar> uitkomst, string melding, CancellationToken ct)
    {
        if (uitkomst.Gelukt)
        {
            return Naar("/analyse", melding);
        }

        var antwoord = await Opnieuw(uitkomst.Weigeringen, ct);
        if (Kop is not null)
        {
            await LeesErbij(ct);
            await Vergelijk(uitkomst.Weigeringen, Invoer, Stand(), ct, "AnalyseBijgewerkt", "AnalyseBegonnen", "AnalyseVastgelegd", "AnalysepuntToegevoegd", "AnalysepuntGewijzigd", "AnalysepuntVervallen");
        }

        return antwoord;
    }

    Vorm Stand() => new()
    {
        Nr = Nu?.Nr ?? 1,
        Versie = Nu?.Versie ?? 0,
        PatronenGezin = Nu?.PatronenGezin,
        PatronenHulp = Nu?.PatronenHulp,
        Wisselwerking = Nu?.Wisselwerking,
        Eindsituatie = Nu?.Eindsituatie,
        MetWie = Nu?.MetWie,
    };

    async Task LeesErbij(CancellationToken ct)
    {
        var versies = await Lezer.Versies(CasusId, ct);
        Nu = versies.Count > 0 ? versies[0] : null;
        Eerder = [.. versies.Skip(1)];
    }
}
