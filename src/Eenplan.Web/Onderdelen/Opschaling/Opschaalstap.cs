using System.Linq.Expressions;
using Eenplan.Domein.Casus;
using Eenplan.Domein.Gedeeld;
using Eenplan.Web.Onderdelen.Casus.Contract;
using Eenplan.Web.Platform.Journaal;
using Eenplan.Web.Platform.Opslag;
using Microsoft.EntityFrameworkCore;
using CasusEntiteit = Eenplan.Domein.Casus.Casus;

namespace Eenplan.Web.Onderdelen.Opschaling;

/// <summary>What every step of scaling up does first: the case, and that it is open to begin something, or the record that is already there.</summary>
public abstract class Opschaalstap(EenplanDb db, CasusToegang toegang, Werkeenheid werk)
{
    /// <summary>Begins something in an open case.</summary>
    protected Task<Uitkomst<T>> Begin<T>(string proces, CasusId id, Func<Procesverloop, Task<Uitkomst<T>>> stap, CancellationToken ct) => werk.Voer<T>(proces, async verloop =>
    {
        var casus = await toegang.Schrijf(id, ct);
        return !casus.Gelukt ? Uitkomst<T>.Geweigerd(casus.Weigeringen)
            : !casus.Waarde.Open ? Casusweigeringen.Gesloten
            : await stap(verloop);
    }, ct);

    /// <summary>Goes on with what was begun; that may be finished in a closed case too.</summary>
    protected Task<Uitkomst<Klaar>> Verder<T>(string proces, CasusId id, Expression<Func<T, bool>> welke, Func<CasusEntiteit, T, Procesverloop, Uitkomst<Feit>> stap, CancellationToken ct)
        where T : class => werk.Voer<Klaar>(proces, async verloop =>
    {
        var casus = await toegang.Schrijf(id, ct);
        var rij = casus.Gelukt ? await db.Set<T>().FirstOrDefaultAsync(welke, ct) : null;
        if (rij is null)
        {
            return casus.Gelukt ? Weigering.NietGevonden : Uitkomst<Klaar>.Geweigerd(casus.Weigeringen);
        }

        var feit = stap(casus.Waarde, rij, verloop);
        if (!feit.Gelukt)
        {
            return Uitkomst<Klaar>.Geweigerd(feit.Weigeringen);
        }

        verloop.Schrijf(id, feit.Waarde);
        return Klaar.Goed;
    }, ct);
}
