using Eenplan.Domein.Casus;
using Eenplan.Domein.Gedeeld;
using Eenplan.Web.Onderdelen.Casus.Contract;
using Eenplan.Web.Platform.Journaal;

namespace Eenplan.Web.Onderdelen.Casus;

/// <summary>Takes a case to the next phase of the chain, when the transition table allows it.</summary>
public sealed class NaarVolgendeFase(CasusToegang toegang, Werkeenheid werk)
{
    public sealed record Opdracht(CasusId Casus);

    public Task<Uitkomst<Ketenfase>> VoerUit(Opdracht o, CancellationToken ct) => werk.Voer<Ketenfase>("FaseWijzigen", async verloop =>
    {
        var casus = await toegang.Schrijf(o.Casus, ct);
        if (!casus.Gelukt)
        {
            return Uitkomst<Ketenfase>.Geweigerd(casus.Weigeringen);
        }

        if (Keten.Uit(casus.Waarde.Fase) is not { } overgang)
        {
            return Casusweigeringen.FaseKanNiet(null);
        }

        var feit = casus.Waarde.GaNaar(overgang.Naar);
        if (!feit.Gelukt)
        {
            return Uitkomst<Ketenfase>.Geweigerd(feit.Weigeringen);
        }

        verloop.Schrijf(o.Casus, feit.Waarde);
        return casus.Waarde.Fase;
    }, ct);
}
