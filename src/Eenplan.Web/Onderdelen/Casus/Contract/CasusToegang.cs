using System.Linq.Expressions;
using Eenplan.Domein.Beheer;
using Eenplan.Domein.Coordinatie;
using Eenplan.Domein.Gedeeld;
using Eenplan.Web.Platform.Identiteit;
using Eenplan.Web.Platform.Inzagelog;
using Eenplan.Web.Platform.Opslag;
using Microsoft.EntityFrameworkCore;
using CasusEntiteit = Eenplan.Domein.Casus.Casus;

namespace Eenplan.Web.Onderdelen.Casus.Contract;

/// <summary>
/// Who may see and write which case: role × team × involvement, default closed. One predicate for single cases and for lists.
/// Involved = regisseur, second regisseur, vervanger, or looking after it today (an absence, a case for a day); a case that nobody has yet is open to its team. Teamleider and gedragswetenschapper see the cases of their team, unless closed off;
/// a closed-off case that nobody has is seen by the teamleider alone, so that it is never lost.
/// A colleague in the same team hears that the case exists (403); everybody else hears nothing (404).
/// </summary>
public sealed class CasusToegang(EenplanDb db, Handelende wie, Inzage inzage, TimeProvider klok)
{
    /// <summary>The cases this person may look into; compose every list with it.</summary>
    public Expression<Func<CasusEntiteit, bool>> Zichtbaar()
    {
        if (!wie.Heeft(Recht.CasusZien))
        {
            return _ => false;
        }

        var (ik, team, breed, verdeelt) = (wie.Id, wie.Team, wie.Heeft(Recht.TeamZien), wie.Heeft(Recht.Toewijzen));
        var waarnemingen = MijnWaarnemingen();
        return c => c.RegisseurId == ik || c.VervangerId == ik || c.DuoId == ik || waarnemingen.Any(w => w.CasusId == c.Id)
            || (c.Team == team && ((!c.Afgeschermd && (breed || c.RegisseurId == null)) || (verdeelt && c.RegisseurId == null)));
    }

    /// <summary>What this person looks after today; it begins and ends by its days alone.</summary>
    public IQueryable<Waarneming> MijnWaarnemingen()
    {
        var (ik, vandaag) = (wie.Id, Datum.Dag(klok.GetUtcNow()));
        return db.Set<Waarneming>().Where(w => w.MedewerkerId == ik && w.Ingetrokken == null && w.Van <= vandaag && w.Tot >= vandaag);
    }

    /// <summary>Whether this person works with the family: a secret address opens for nobody else, also not for who may see the case.</summary>
    public bool Betrokken(CasusEntiteit casus) =>
        casus.RegisseurId == wie.Id || casus.VervangerId == wie.Id || casus.DuoId == wie.Id || (casus.RegisseurId is null && casus.Team == wie.Team && wie.Heeft(Recht.CasusSchrijven));

    /// <summary>Loads a case to look into it, and notes the look.</summary>
    /// <returns>The case, or <c>niet-gevonden</c> / <c>geen-toegang</c>.</returns>
    public Task<Uitkomst<CasusEntiteit>> Zie(CasusId id, CancellationToken ct) => Laad(id, Recht.CasusZien, ct);

    /// <summary>Loads a case to change it.</summary>
    /// <returns>The case, or <c>niet-gevonden</c> / <c>geen-toegang</c>.</returns>
    public Task<Uitkomst<CasusEntiteit>> Schrijf(CasusId id, CancellationToken ct) => Laad(id, Recht.CasusSchrijven, ct);

    async Task<Uitkomst<CasusEntiteit>> Laad(CasusId id, Recht recht, CancellationToken ct)
    {
        if (!wie.Heeft(recht))
        {
            return Weigering.GeenToegang;
        }

        // The database answers whether it may be seen, by the same predicate as every list.
        var (zichtbaar, waarnemingen) = (db.Set<CasusEntiteit>().Where(Zichtbaar()), MijnWaarnemingen());
        var rij = await db.Set<CasusEntiteit>().Include(c => c.Kinderen).Where(c => c.Id == id)
            .Select(c => new { Casus = c, Mag = zichtbaar.Any(z => z.Id == c.Id), Waarneemt = waarnemingen.Any(w => w.CasusId == c.Id) })
            .FirstOrDefaultAsync(ct);
        if (rij is null)
        {
            return Weigering.NietGevonden;
        }

        var casus = rij.Casus;
        if (!rij.Mag)
        {
            return casus.Team == wie.Team && !casus.Afgeschermd ? Weigering.GeenToegang : Weigering.NietGevonden;
        }

        if (recht == Recht.CasusZien)
        {
            inzage.Noteer(Doel(casus, rij.Waarneemt), casus.AlleKinderen.Select(k => k.PersoonId), casus.Id);
        }

        return casus;
    }

    string Doel(CasusEntiteit casus, bool waarneemt) =>
        casus.RegisseurId == wie.Id || casus.DuoId == wie.Id ? "casusregie" : waarneemt || casus.VervangerId == wie.Id ? "waarneming" : "teamoverzicht";
}
