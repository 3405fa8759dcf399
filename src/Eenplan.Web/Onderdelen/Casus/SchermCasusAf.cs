using Eenplan.Domein.Gedeeld;
using Eenplan.Web.Onderdelen.Casus.Contract;
using Eenplan.Web.Platform.Journaal;

namespace Eenplan.Web.Onderdelen.Casus;

/// <summary>Closes a case off within the team, or opens it up again, with a reason.</summary>
public sealed class SchermCasusAf(CasusToegang toegang, Werkeenheid werk)
{
    public sealed record Opdracht(CasusId Casus, bool Aan, string? Reden);

    public Task<Uitkomst<Klaar>> VoerUit(Opdracht o, CancellationToken ct) => werk.Voer<Klaar>("CasusAfschermen", async verloop =>
    {
        var casus = await toegang.Schrijf(o.Casus, ct);
        var reden = Tekst.Verplicht(o.Reden, "reden", "Schrijf op waarom je dit doet.", Tekst.Lang);
        if (!casus.Gelukt || !reden.Gelukt)
        {
            return Uitkomst<Klaar>.Geweigerd(casus.Gelukt ? reden.Weigeringen : casus.Weigeringen);
        }

        verloop.Schrijf(o.Casus, casus.Waarde.SchermAf(o.Aan));
        return Klaar.Goed;
    }, ct, o.Reden);
}
