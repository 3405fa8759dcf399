using Eenplan.Domein.Gedeeld;
using Eenplan.Domein.Overleg;
using Eenplan.Domein.Privacy;
using Eenplan.Domein.Toegang;
using Eenplan.Web.Onderdelen.Gezinsplan.Contract;
using Eenplan.Web.Onderdelen.Overleg.Contract;
using Eenplan.Web.Platform.Journaal;
using Eenplan.Web.Platform.Opslag;
using Microsoft.EntityFrameworkCore;

namespace Eenplan.Web.Onderdelen.Toegang;

/// <summary>Requests, decisions and help of a case, and what a decision rests on.</summary>
public sealed class Hulpboek(EenplanDb db, Besluiten besluiten, Planlezer plannen)
{
    /// <summary>More than a case has in years.</summary>
    public const int Hoogstens = 60;

    const int Scans = 20;

    public Task<Aanvraag?> Laad(CasusId casus, Guid id, CancellationToken ct) => db.Set<Aanvraag>().FirstOrDefaultAsync(a => a.Id == id && a.CasusId == casus, ct);

    public Task<Aanvraag?> Lees(CasusId casus, Guid id, CancellationToken ct) => db.Set<Aanvraag>().AsNoTracking().FirstOrDefaultAsync(a => a.Id == id && a.CasusId == casus, ct);

    public Task<Hulpinzet?> LaadInzet(CasusId casus, Guid id, CancellationToken ct) => db.Set<Hulpinzet>().FirstOrDefaultAsync(i => i.Id == id && i.CasusId == casus, ct);

    public Task<Hulpinzet?> LeesInzet(CasusId casus, Guid id, CancellationToken ct) => db.Set<Hulpinzet>().AsNoTracking().FirstOrDefaultAsync(i => i.Id == id && i.CasusId == casus, ct);

    public Task<Hulpbesluit?> LaadBesluit(CasusId casus, Guid id, CancellationToken ct) => db.Set<Hulpbesluit>().Include(b => b.Brieven).FirstOrDefaultAsync(b => b.Id == id && b.CasusId == casus, ct);

    public Task<Hulpbesluit?> LeesBesluit(CasusId casus, Guid id, CancellationToken ct) => db.Set<Hulpbesluit>().AsNoTracking().Include(b => b.Brieven).FirstOrDefaultAsync(b => b.Id == id && b.CasusId == casus, ct);

    /// <summary>Requests, open ones first.</summary>
    public async Task<IReadOnlyList<Aanvraag>> Aanvragen(CasusId casus, CancellationToken ct) =>
        await db.Set<Aanvraag>().AsNoTracking().Where(a => a.CasusId == casus).OrderBy(a => a.Klaar != null).ThenByDescending(a => a.Gemaakt).ThenBy(a => a.Id).Take(Hoogstens).ToListAsync(ct);

    /// <summary>Decisions with their letters, newest first.</summary>
    public async Task<IReadOnlyList<Hulpbesluit>> Besluiten(CasusId casus, CancellationToken ct) =>
        await db.Set<Hulpbesluit>().AsNoTracking().Include(b => b.Brieven).Where(b => b.CasusId == casus).OrderByDescending(b => b.Vastgelegd).ThenBy(b => b.Id).Take(Hoogstens).AsSingleQuery().ToListAsync(ct);

    /// <summary>Help that waits, runs or is over.</summary>
    public async Task<IReadOnlyList<Hulpinzet>> Inzetten(CasusId casus, CancellationToken ct) =>
        await db.Set<Hulpinzet>().AsNoTracking().Where(i => i.CasusId == casus).OrderByDescending(i => i.Verwacht).ThenBy(i => i.Id).Take(Hoogstens).ToListAsync(ct);

    /// <summary>Whether every request was decided or withdrawn, besides this one.</summary>
    public async Task<bool> VerderKlaar(CasusId casus, Guid behalve, CancellationToken ct) => !await db.Set<Aanvraag>().AnyAsync(a => a.CasusId == casus && a.Klaar == null && a.Id != behalve, ct);

    /// <summary>Whether anything was decided on a request.</summary>
    public Task<bool> IetsBesloten(CasusId casus, CancellationToken ct) => db.Set<Hulpbesluit>().AnyAsync(b => b.CasusId == casus && b.AanvraagId != null, ct);

    /// <summary>The note of the consultation of this round on putting in youth help; each counts once per child (CR-037, CR-076).</summary>
    public async Task<Conotitie?> Co(CasusId casus, PersoonId kind, CancellationToken ct)
    {
        var ronde = await db.Set<Journaalfeit>().Where(f => f.KetenId == casus.Waarde && f.Soort == "AnalyseBegonnen").MaxAsync(f => (DateOnly?)f.Dag, ct);
        var gebruikt = await db.Set<Hulpbesluit>().Where(b => b.CasusId == casus && b.KindId == kind && b.CoId != null).Select(b => b.CoId!.Value).Take(Hoogstens).ToListAsync(ct);
        return (await besluiten.Van(casus, ct))
            .Where(b => b.Onderwerp == Agendaonderwerp.InzetJeugdhulp && b.Besluit != Besluitsoort.Later && (ronde is null || b.Op >= ronde) && !gebruikt.Contains(b.Id))
            .Select(b => new Conotitie(b.Id, b.Op, b.Besluit == Besluitsoort.Doen)).FirstOrDefault();
    }

    /// <summary>The plan in force and who signed it; null while there is none.</summary>
    public async Task<Getekendplan?> Plan(CasusId casus, CancellationToken ct) =>
        await plannen.Geldend(casus, ct) is { } plan ? new(plan.Nr, plan.Op, await plannen.Getekend(plan.Versie, ct)) : null;

    /// <summary>The latest documents of a case, to choose the scan of a signature from.</summary>
    public async Task<IReadOnlyList<(Guid Id, string Naam)>> Stukken(CasusId casus, CancellationToken ct) =>
        [.. (await db.Set<Dossierstuk>().AsNoTracking().Where(s => s.CasusId == casus && s.Ingetrokken == null && s.Formaat != null)
            .OrderByDescending(s => s.Nummer).Take(Scans).Select(s => new { s.Id, s.Nummer, s.Omschrijving }).ToListAsync(ct)).Select(s => (s.Id, $"Bestand {s.Nummer}: {s.Omschrijving}"))];

    public Task<bool> HeeftStuk(CasusId casus, Guid stuk, CancellationToken ct) => db.Set<Dossierstuk>().AnyAsync(s => s.Id == stuk && s.CasusId == casus && s.Ingetrokken == null, ct);
}
