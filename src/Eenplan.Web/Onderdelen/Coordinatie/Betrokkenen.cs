using Eenplan.Domein.Coordinatie;
using Eenplan.Domein.Gedeeld;
using Eenplan.Web.Onderdelen.Casus.Contract;
using Eenplan.Web.Platform.Journaal;
using Eenplan.Web.Platform.Opslag;
using Microsoft.EntityFrameworkCore;

namespace Eenplan.Web.Onderdelen.Coordinatie;

/// <summary>Notes somebody who is involved, or changes what was agreed (CR-072).</summary>
public sealed class LegBetrokkeneVast(EenplanDb db, CasusToegang toegang, Werkeenheid werk, Ids ids)
{
    /// <param name="Betrokkene">Who is changed; null for somebody new.</param>
    public sealed record Opdracht(CasusId Casus, Guid? Betrokkene, int Versie, Betrokkenegegevens Gegevens);

    public Task<Uitkomst<Guid>> VoerUit(Opdracht o, CancellationToken ct) => werk.Voer<Guid>(o.Betrokkene is null ? "BetrokkeneToevoegen" : "BetrokkeneWijzigen", async verloop =>
    {
        var casus = await toegang.Schrijf(o.Casus, ct);
        if (!casus.Gelukt)
        {
            return Uitkomst<Guid>.Geweigerd(casus.Weigeringen);
        }

        return o.Betrokkene is { } id ? await Wijzig(id, o, verloop, ct) : Nieuw(o, verloop);
    }, ct);

    Uitkomst<Guid> Nieuw(Opdracht o, Procesverloop verloop)
    {
        var nieuw = Betrokkene.LegVast(ids.Nieuw(), o.Casus, o.Gegevens, verloop.Vandaag);
        if (!nieuw.Gelukt)
        {
            return Uitkomst<Guid>.Geweigerd(nieuw.Weigeringen);
        }

        db.Add(nieuw.Waarde);
        verloop.Schrijf(o.Casus, nieuw.Waarde.Beginfeit);
        return nieuw.Waarde.Id;
    }

    async Task<Uitkomst<Guid>> Wijzig(Guid id, Opdracht o, Procesverloop verloop, CancellationToken ct)
    {
        var betrokkene = await db.Set<Betrokkene>().FirstOrDefaultAsync(b => b.Id == id && b.CasusId == o.Casus, ct);
        if (betrokkene is null || betrokkene.Versie != o.Versie)
        {
            return betrokkene is null ? Weigering.NietGevonden : Weigering.Verouderd;
        }

        var feit = betrokkene.Wijzig(o.Gegevens);
        if (!feit.Gelukt)
        {
            return Uitkomst<Guid>.Geweigerd(feit.Weigeringen);
        }

        verloop.Schrijf(o.Casus, feit.Waarde);
        return id;
    }
}

/// <summary>Ends an involvement; it stays in the file.</summary>
public sealed class BeeindigBetrokkene(EenplanDb db, CasusToegang toegang, Werkeenheid werk)
{
    public sealed record Opdracht(CasusId Casus, Guid Betrokkene);

    public Task<Uitkomst<Klaar>> VoerUit(Opdracht o, CancellationToken ct) => werk.Voer<Klaar>("BetrokkeneBeeindigen", async verloop =>
    {
        var casus = await toegang.Schrijf(o.Casus, ct);
        if (!casus.Gelukt)
        {
            return Uitkomst<Klaar>.Geweigerd(casus.Weigeringen);
        }

        var betrokkene = await db.Set<Betrokkene>().FirstOrDefaultAsync(b => b.Id == o.Betrokkene && b.CasusId == o.Casus, ct);
        var feit = betrokkene is null ? Weigering.NietGevonden : betrokkene.Beeindig(verloop.Vandaag);
        if (!feit.Gelukt)
        {
            return Uitkomst<Klaar>.Geweigerd(feit.Weigeringen);
        }

        verloop.Schrijf(o.Casus, feit.Waarde);
        return Klaar.Goed;
    }, ct);
}
