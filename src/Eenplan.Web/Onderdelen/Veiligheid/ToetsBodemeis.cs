using Eenplan.Domein.Gedeeld;
using Eenplan.Domein.Veiligheid;
using Eenplan.Web.Onderdelen.Casus.Contract;
using Eenplan.Web.Platform.Journaal;
using Eenplan.Web.Platform.Opslag;
using Microsoft.EntityFrameworkCore;

namespace Eenplan.Web.Onderdelen.Veiligheid;

/// <summary>Records the check of a bodemeis (CR-058).</summary>
public sealed class ToetsBodemeis(EenplanDb db, CasusToegang toegang, Werkeenheid werk)
{
    public sealed record Opdracht(CasusId Casus, Guid Bodemeis, int Versie, Bodemeisstatus? Status, string? Bevinding, string? Volgende);

    public Task<Uitkomst<Klaar>> VoerUit(Opdracht opdracht, CancellationToken ct) => werk.Voer<Klaar>("BodemeisToetsen", async verloop =>
    {
        var casus = await toegang.Schrijf(opdracht.Casus, ct);
        if (!casus.Gelukt)
        {
            return Uitkomst<Klaar>.Geweigerd(casus.Weigeringen);
        }

        var plan = await db.Set<Veiligheidsplan>().Include(p => p.Bodemeisen).FirstOrDefaultAsync(p => p.CasusId == opdracht.Casus && p.Geeindigd == null, ct);
        if (plan is null)
        {
            return Weigering.NietGevonden;
        }

        if (plan.Versie != opdracht.Versie)
        {
            return Weigering.Verouderd;
        }

        var volgende = Datum.Lees(opdracht.Volgende, "volgende");
        if (!volgende.Gelukt)
        {
            return volgende.Weigeringen[0];
        }

        var feit = plan.Toets(opdracht.Bodemeis, opdracht.Status, opdracht.Bevinding, volgende.Waarde, verloop.Vandaag);
        if (!feit.Gelukt)
        {
            return Uitkomst<Klaar>.Geweigerd(feit.Weigeringen);
        }

        verloop.Schrijf(opdracht.Casus, feit.Waarde);
        return Klaar.Goed;
    }, ct);
}
