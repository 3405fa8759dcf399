using Eenplan.Domein.Coordinatie;
using Eenplan.Domein.Gedeeld;
using Eenplan.Web.Onderdelen.Casus.Contract;
using Eenplan.Web.Platform.Identiteit;
using Eenplan.Web.Platform.Journaal;
using Eenplan.Web.Platform.Opslag;

namespace Eenplan.Web.Onderdelen.Coordinatie;

/// <summary>Writes down how it goes with the family, beside what was written before (CR-047).</summary>
public sealed class LegStandVast(EenplanDb db, CasusToegang toegang, Werkeenheid werk, Handelende wie, Ids ids)
{
    public sealed record Opdracht(CasusId Casus, string? Welbevinden, string? Motivatie, string? Hulp);

    public Task<Uitkomst<Klaar>> VoerUit(Opdracht o, CancellationToken ct) => werk.Voer<Klaar>("StandVastleggen", async verloop =>
    {
        var casus = await toegang.Schrijf(o.Casus, ct);
        var stand = casus.Gelukt ? Gezinsstand.LegVast(ids.Nieuw(), o.Casus, o.Welbevinden, o.Motivatie, o.Hulp, wie.Id, verloop.Nu) : Uitkomst<Gezinsstand>.Geweigerd(casus.Weigeringen);
        if (!stand.Gelukt)
        {
            return Uitkomst<Klaar>.Geweigerd(stand.Weigeringen);
        }

        db.Add(stand.Waarde);
        verloop.Schrijf(o.Casus, stand.Waarde.Feit);
        return Klaar.Goed;
    }, ct);
}
