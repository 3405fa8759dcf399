using Eenplan.Domein.Gedeeld;
using Eenplan.Domein.Overleg;
using Eenplan.Domein.Screening;
using Eenplan.Web.Platform.Journaal;
using Eenplan.Web.Platform.Opslag;
using Microsoft.EntityFrameworkCore;

namespace Eenplan.Web.Onderdelen.Overleg.Contract;

/// <summary>
/// Puts a case on the waiting list of the consultation, inside the proces of whoever asks: it only adds rows and facts to the run. The same question
/// waits once; a second reason is added to it.
/// </summary>
public sealed class ZetOpAgenda(EenplanDb db, Ids ids)
{
    /// <param name="vanaf">Not before this day.</param>
    /// <returns>The id of the item, or <c>onderwerp-leeg</c>, <c>veld-leeg</c>, <c>tekst-te-lang</c>.</returns>
    public async Task<Uitkomst<Guid>> Zet(CasusId casus, Agendaonderwerp? onderwerp, string? aanleiding, Procesverloop verloop, CancellationToken ct, DateOnly? vanaf = null) =>
        await Zet(casus, onderwerp, aanleiding, [], verloop, vanaf, ct);

    /// <summary>
    /// Ticked signals: one is enough for a weighing (CR-024, CR-025). What was weighed before or waits already, and what the plan covers, does not come back (CR-026).
    /// </summary>
    /// <param name="aangevinkt">All that are ticked now.</param>
    /// <param name="belegd">Covered by an agreement in the plan in force.</param>
    /// <returns>The id of the item, null when nothing has to be weighed.</returns>
    public async Task<Uitkomst<Guid?>> ZetSignalen(CasusId casus, IReadOnlyCollection<Cosignaal> aangevinkt, IReadOnlyCollection<Cosignaal> belegd, Procesverloop verloop, CancellationToken ct)
    {
        var eerder = await db.Set<Agendapunt>().AsNoTracking().Where(p => p.CasusId == casus && p.Signaalcodes != "" && p.Vervallen == null).Select(p => p.Signaalcodes).ToListAsync(ct);
        var gewogen = eerder.SelectMany(c => c.Split(',')).Select(Enum.Parse<Cosignaal>);
        var nieuw = Overlegwoorden.TeWegen(aangevinkt, gewogen, belegd);
        if (nieuw.Count == 0)
        {
            return (Guid?)null;
        }

        var punt = await Zet(casus, Agendaonderwerp.Signalen, "Aangevinkt: " + string.Join("; ", nieuw.Select(Cosignalen.Woord)) + ".", nieuw, verloop, null, ct);
        return punt.Gelukt ? punt.Waarde : Uitkomst<Guid?>.Geweigerd(punt.Weigeringen);
    }

    async Task<Uitkomst<Guid>> Zet(CasusId casus, Agendaonderwerp? onderwerp, string? aanleiding, IReadOnlyList<Cosignaal> signalen, Procesverloop verloop, DateOnly? vanaf, CancellationToken ct)
    {
        var open = await db.Set<Agendapunt>().FirstOrDefaultAsync(p => p.CasusId == casus && p.Onderwerp == onderwerp && p.Onderwerp != Agendaonderwerp.Anders && p.Besluit == null && p.Vervallen == null, ct);
        if (open is not null)
        {
            var feit = open.VulAan(aanleiding, signalen);
            if (!feit.Gelukt)
            {
                return Uitkomst<Guid>.Geweigerd(feit.Weigeringen);
            }

            verloop.Schrijf(casus, feit.Waarde);
            return open.Id;
        }

        var punt = Agendapunt.Zet(ids.Nieuw(), casus, onderwerp, aanleiding, verloop.Nu, vanaf, signalen);
        if (!punt.Gelukt)
        {
            return Uitkomst<Guid>.Geweigerd(punt.Weigeringen);
        }

        db.Add(punt.Waarde);
        verloop.Schrijf(casus, punt.Waarde.Beginfeit);
        return punt.Waarde.Id;
    }
}
