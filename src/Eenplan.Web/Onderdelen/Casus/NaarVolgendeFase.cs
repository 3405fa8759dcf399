using Eenplan.Domein.Casus;
using Eenplan.Domein.Gedeeld;
using Eenplan.Web.Onderdelen.Casus.Contract;
using Eenplan.Web.Platform.Journaal;

namespace Eenplan.Web.Onderdelen.Casus;

/// <summary>Takes a case to the next phase of the chain, when the transition table allows it.</summary>
public sealed class NaarVolgendeFase(CasusToegang toegang, Voortganglezer voortgang, Afwijkingen afwijkingen, Werkeenheid werk)
{
    public sealed record Opdracht(CasusId Casus, string? Afwijking = null);

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

        var stand = await voortgang.Lees(o.Casus, ct);
        var tenzij = afwijkingen.Vraag(o.Casus, casus.Waarde.WatHoudtTegen(overgang.Naar, stand), o.Afwijking, verloop);
        if (!tenzij.Gelukt)
        {
            return Uitkomst<Ketenfase>.Geweigerd(tenzij.Weigeringen);
        }

        var feit = casus.Waarde.GaNaar(overgang.Naar, stand, onderbouwd: true);
        if (!feit.Gelukt)
        {
            return Uitkomst<Ketenfase>.Geweigerd(feit.Weigeringen);
        }

        verloop.Schrijf(o.Casus, feit.Waarde);
        return casus.Waarde.Fase;
    }, ct);
}
