using Eenplan.Domein.Beheer;
using Eenplan.Domein.Gedeeld;
using Eenplan.Domein.Termijnen;
using Eenplan.Web.Onderdelen.Casus.Contract;
using Eenplan.Web.Onderdelen.Termijnen.Contract;
using Eenplan.Web.Platform.Identiteit;
using Eenplan.Web.Platform.Journaal;
using Eenplan.Web.Platform.Opslag;
using Microsoft.EntityFrameworkCore;

namespace Eenplan.Web.Onderdelen.Signaal;

/// <summary>Closes a signal that nobody has, with the reason why nothing follows.</summary>
public sealed class SluitZonderVervolg(EenplanDb db, CasusToegang toegang, Werkeenheid werk, Handelende wie)
{
    public sealed record Opdracht(CasusId Casus, int Versie, string? Reden);

    public Task<Uitkomst<Klaar>> VoerUit(Opdracht o, CancellationToken ct) => werk.Voer<Klaar>("SignaalZonderVervolg", async verloop =>
    {
        var casus = await toegang.Schrijf(o.Casus, ct);
        if (!casus.Gelukt || !wie.Heeft(Recht.SignaalDoorzetten))
        {
            return casus.Gelukt ? Weigering.GeenToegang : Uitkomst<Klaar>.Geweigerd(casus.Weigeringen);
        }

        if (casus.Waarde.Versie != o.Versie)
        {
            return Weigering.Verouderd;
        }

        var herwegen = await db.Set<Termijnregel>().AnyAsync(t => t.CasusId == o.Casus && t.Code == Termijnafleiding.Herweging, ct);
        var feit = casus.Waarde.SluitZonderVervolg(o.Reden, herwegen, verloop.Vandaag);
        if (!feit.Gelukt)
        {
            return Uitkomst<Klaar>.Geweigerd(feit.Weigeringen);
        }

        verloop.Schrijf(o.Casus, feit.Waarde);
        return Klaar.Goed;
    }, ct, o.Reden);
}
