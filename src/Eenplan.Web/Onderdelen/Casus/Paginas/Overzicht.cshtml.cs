using Eenplan.Domein.Beheer;
using Eenplan.Domein.Casus;
using Eenplan.Domein.Coordinatie;
using Eenplan.Domein.Gedeeld;
using Eenplan.Domein.Signaal;
using Eenplan.Web.Onderdelen.Casus.Contract;
using Eenplan.Web.Onderdelen.Coordinatie.Contract;
using Eenplan.Web.Onderdelen.Signaal.Contract;
using Eenplan.Web.Platform.Autorisatie;
using Eenplan.Web.Platform.Identiteit;
using Eenplan.Web.Platform.Opslag;
using Microsoft.AspNetCore.Mvc;

namespace Eenplan.Web.Onderdelen.Casus.Paginas;

/// <summary>The case at a glance: next step, terms, people, what happened last.</summary>
[Vereist(Recht.CasusZien)]
public sealed class OverzichtModel(CasusToegang toegang, Casuskoplezer koppen, Tijdlijnlezer tijdlijn, NaarVolgendeFase volgende, Afwijkingen afwijkingen, Melderlezer melders, Sindslezer sindsdien, Standlezer standen, Handelende wie) : CasusPagina(toegang, koppen)
{
    public IReadOnlyList<Tijdlijnregel> Feiten { get; private set; } = [];

    public int AantalFeiten { get; private set; }

    public IReadOnlyList<Afwijkingsregel> Afgeweken { get; private set; } = [];

    /// <summary>Reporters who should have heard by now that their signal was picked up.</summary>
    public IReadOnlyList<WachtendeMelder> Melders { get; private set; } = [];

    /// <summary>What others wrote since one was last here on an earlier day; null when nothing.</summary>
    public Sinds? Sinds { get; private set; }

    /// <summary>How the family was doing last (CR-047).</summary>
    public Gezinsstand? Stand { get; private set; }

    public bool StandTeOud => Gezinsstand.TeOud(Stand is null ? null : Datum.Dag(Stand.Op), Kop.Casus.AangemeldOp, Kop.Profiel.Standdagen, Kop.Vandaag);

    public IReadOnlyList<Tijdlijnregel> Nieuw { get; private set; } = [];

    public bool MagToewijzen => wie.Heeft(Recht.Toewijzen) || Kop.Casus.RegisseurId is null;

    public Faseovergang? Overgang => Keten.Uit(Kop.Casus.Fase);

    public static Waarom WaaromTermijn(Casuskop kop, Termijnen.Contract.Termijnregel t) => Termijnen.Contract.Termijnuitleg.Waarom(kop.Profiel, t.Code, t.Start);

    public async Task<IActionResult> OnGetAsync(CancellationToken ct) => await Open(ct) ?? await Toon(ct);

    public async Task<IActionResult> OnPostVerderAsync(CancellationToken ct)
    {
        var uitkomst = await volgende.VoerUit(new(CasusId, Afwijking), ct);
        if (uitkomst.Gelukt)
        {
            return Naar("", $"De casus is nu in de fase {uitkomst.Waarde}.");
        }

        var antwoord = await Opnieuw(uitkomst.Weigeringen, ct);
        if (Kop is not null)
        {
            await Toon(ct);
        }

        return antwoord;
    }

    async Task<IActionResult> Toon(CancellationToken ct)
    {
        (Feiten, AantalFeiten) = await tijdlijn.Lees(CasusId, 1, 8, ct);
        if ((await sindsdien.Van([CasusId], ct)).GetValueOrDefault(CasusId) is { } sinds)
        {
            Sinds = sinds;
            Nieuw = await tijdlijn.Sinds(CasusId, sinds.Vanaf, wie.Id, 10, ct);
        }

        Stand = (await standen.Van(CasusId, 1, ct)).SingleOrDefault();
        Afgeweken = await afwijkingen.Van(CasusId, ct);
        Melders = Kop.Casus.Open ? [.. (await melders.Wachtend(CasusId, ct)).Where(m => m.TeLang)] : [];
        return Page();
    }
}
