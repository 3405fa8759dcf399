using Eenplan.Domein.Casus;
using Eenplan.Domein.Gedeeld;
using Eenplan.Domein.Gezin;
using Eenplan.Domein.Screening;
using Eenplan.Web.Onderdelen.Casus.Contract;
using Eenplan.Web.Platform.Identiteit;
using Eenplan.Web.Platform.Journaal;
using Eenplan.Web.Platform.Opslag;
using Microsoft.EntityFrameworkCore;

namespace Eenplan.Web.Onderdelen.Screening;

/// <summary>Fills in the three GIZ domains of a child (CR-014). On the same day it changes the picture of that day; on a later day it makes a new one beside it.</summary>
public sealed class VulGizIn(EenplanDb db, CasusToegang toegang, Werkeenheid werk, Handelende wie, Ids ids)
{
    /// <param name="Versie">Version of the picture of today the form was drawn from; 0 when there was none.</param>
    public sealed record Opdracht(CasusId Casus, PersoonId Kind, int Versie, IReadOnlyList<Gizgegevens> Domeinen);

    public Task<Uitkomst<Klaar>> VoerUit(Opdracht o, CancellationToken ct) => werk.Voer<Klaar>("GizInvullen", async verloop =>
    {
        var casus = await toegang.Schrijf(o.Casus, ct);
        if (!casus.Gelukt)
        {
            return Uitkomst<Klaar>.Geweigerd(casus.Weigeringen);
        }

        if (!casus.Waarde.Open)
        {
            return Casusweigeringen.Gesloten;
        }

        if (!casus.Waarde.Kinderen.Any(k => k.PersoonId == o.Kind))
        {
            return Weigering.NietGevonden;
        }

        var vandaag = await db.Set<Gizbeeld>().Include(b => b.Regels).FirstOrDefaultAsync(b => b.CasusId == o.Casus && b.KindId == o.Kind && b.Op == verloop.Vandaag, ct);
        if ((vandaag?.Versie ?? 0) != o.Versie)
        {
            return Weigering.Verouderd;
        }

        var naam = await db.Set<Persoon>().Where(p => p.Id == o.Kind).Select(p => p.Voornaam ?? p.Achternaam).SingleAsync(ct);
        var beeld = vandaag ?? Gizbeeld.Begin(ids.Nieuw(), o.Casus, o.Kind, wie.Id, verloop.Vandaag);
        var feit = beeld.Zet(o.Domeinen, naam ?? "het kind");
        if (!feit.Gelukt)
        {
            return Uitkomst<Klaar>.Geweigerd(feit.Weigeringen);
        }

        if (vandaag is null)
        {
            db.Add(beeld);
        }

        verloop.Schrijf(o.Casus, feit.Waarde);
        return Klaar.Goed;
    }, ct);
}
