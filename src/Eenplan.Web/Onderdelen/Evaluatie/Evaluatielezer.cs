using Eenplan.Domein.Coordinatie;
using Eenplan.Domein.Evaluatie;
using Eenplan.Domein.Gedeeld;
using Eenplan.Domein.Gezin;
using Eenplan.Domein.Gezinsplan;
using Eenplan.Domein.Veiligheid;
using Eenplan.Web.Onderdelen.Casus.Contract;
using Eenplan.Web.Onderdelen.Coordinatie.Contract;
using Eenplan.Web.Platform.Journaal;
using Eenplan.Web.Platform.Opslag;
using Microsoft.EntityFrameworkCore;

namespace Eenplan.Web.Onderdelen.Evaluatie;

/// <summary>The people around an evaluation: members of the family as the plan sees them, and everybody who may be invited.</summary>
public sealed record Kring(IReadOnlyList<Planlid> Leden, IReadOnlyList<Kringlid> Mensen, IReadOnlyDictionary<Guid, string> Email);

/// <summary>Reads them: the family from the head of the case, the others from the list of who is involved (CR-074).</summary>
public sealed class Evaluatiekring(EenplanDb db, Betrokkenenlezer betrokkenen)
{
    /// <summary>From this age on a child is on the invitation; a younger one is asked for its own view.</summary>
    const int AanTafel = 12;

    public async Task<Kring> Lees(Casuskop kop, CancellationToken ct)
    {
        var ids = kop.Leden.Select(l => l.Id).ToList();
        var personen = await db.Set<Persoon>().AsNoTracking().Where(p => ids.Contains(p.Id) && p.Overleden == null).Select(p => new { p.Id, p.Email }).ToListAsync(ct);
        var leden = kop.Leden.Where(l => personen.Exists(p => p.Id == l.Id) && (l.Geboren is not null || l.Uitgerekend is null)).ToList();
        var erbij = await betrokkenen.Nu(kop.Casus.Id, ct);
        return new(
            leden.ConvertAll(l => new Planlid(l.Id, l.InCasus ? l.Roepnaam : l.Naam, l.InCasus, l.Geboren, l.HuishoudenId)),
            [.. leden.Select(l => Lid(l, kop.Vandaag)), .. erbij.Select(Ander)],
            personen.Where(p => p.Email is not null).Select(p => (p.Id.Waarde, Email: p.Email!)).Concat(erbij.Where(b => b.Email is not null).Select(b => (b.Id, b.Email!))).ToDictionary(e => e.Item1, e => e.Item2));
    }

    static Kringlid Lid(Lid l, DateOnly vandaag) =>
        new(l.Id.Waarde, Gastsoort.Gezin, l.InCasus ? l.Roepnaam : l.Naam, l.InCasus && l.Geboren is not null ? $"{l.Leeftijd(vandaag)}" : l.Rol.ToString().ToLowerInvariant())
        {
            Mee = l.Rol != Gezinsrol.Kind || (l.Geboren is { } g && Leeftijd.Jaren(g, vandaag) >= AanTafel),
            Voorzet = "Het gaat over het eigen gezin.",
        };

    static Kringlid Ander(Betrokkene b) =>
        new(b.Id, b.Soort == Betrokkenesoort.Netwerk ? Gastsoort.Netwerk : Gastsoort.Professional, Tekst.Isoleer(b.Naam), string.Join(", ", new[] { b.Relatie, b.Organisatie }.OfType<string>()) is { Length: > 0 } rol ? rol : null)
        {
            Voorzet = b.Taken is { Length: <= 1_000 } ? b.Taken : b.Rol,
        };
}

/// <summary>A fact since the evaluation before.</summary>
public sealed record Sindsfeit(DateOnly Dag, string Tekst);

/// <summary>Reads evaluations, monitoring, and what an evaluation begins from; who calls it opened the case.</summary>
public sealed class Evaluatielezer(EenplanDb db)
{
    /// <summary>So many facts are shown; the timeline has all.</summary>
    public const int MeesteFeiten = 15;

    const int Hoogstens = 60;

    static readonly string[] Belangrijk =
    [
        "ContactGelukt", "SignaalToegevoegd", "VeiligheidGewogen", "StabieleVeiligheidGewogen", "CrisisBegonnen", "OverlegBesloten", "HulpGeregeld", "HulpGestart", "BodemeisGetoetst", "MonitoringGedaan",
        "KindGeboren", "GezinVeranderd", "PersoonOverleden", "BetrokkeneToegevoegd", "BetrokkeneWeg", "PlanVastgesteld", "StandVastgelegd",
    ];

    /// <summary>All of a case, the latest round first.</summary>
    public async Task<IReadOnlyList<Planevaluatie>> Van(CasusId casus, CancellationToken ct) =>
        await db.Set<Planevaluatie>().AsNoTracking().Where(e => e.CasusId == casus).OrderByDescending(e => e.PlanOp).ThenBy(e => e.Maand).Take(Hoogstens).ToListAsync(ct);

    public async Task<IReadOnlyList<Monitoring>> Monitoringen(CasusId casus, CancellationToken ct) =>
        await db.Set<Monitoring>().AsNoTracking().Include(m => m.Controles.OrderByDescending(c => c.Op)).AsSingleQuery().Where(m => m.CasusId == casus).OrderBy(m => m.GestoptOp != null).ThenBy(m => m.Volgende).Take(Hoogstens).ToListAsync(ct);

    /// <summary>Civil day on which the plan of this round came into force; null before the first.</summary>
    public Task<DateOnly?> PlanOp(CasusId casus, CancellationToken ct) =>
        db.Set<Journaalfeit>().AsNoTracking().Where(f => f.KetenId == casus.Waarde && f.Soort == "PlanVastgesteld" && f.Codes.Contains("\"ronde\":\"nieuw\"")).OrderByDescending(f => f.Nr).Select(f => (DateOnly?)f.Dag).FirstOrDefaultAsync(ct);

    /// <summary>What happened since a day, the newest first.</summary>
    public async Task<IReadOnlyList<Sindsfeit>> Sinds(CasusId casus, DateOnly dag, CancellationToken ct) => await (
        from f in db.Set<Journaalfeit>().AsNoTracking()
        join i in db.Set<Feitinhoud>() on f.Id equals i.FeitId
        where f.KetenId == casus.Waarde && Belangrijk.Contains(f.Soort) && f.Dag > dag
        orderby f.Nr descending
        select new Sindsfeit(f.Dag, i.Tekst)).Take(MeesteFeiten).ToListAsync(ct);

    /// <summary>Actions that should have been done by now.</summary>
    public async Task<IReadOnlyList<Taak>> Gemist(CasusId casus, DateOnly vandaag, CancellationToken ct) =>
        await db.Set<Taak>().AsNoTracking().Where(t => t.CasusId == casus && t.Klaar == null && t.Uiterlijk < vandaag).OrderBy(t => t.Uiterlijk).Take(Hoogstens).ToListAsync(ct);

    /// <summary>The latest weighing of the stable safety of each child.</summary>
    public async Task<IReadOnlyDictionary<PersoonId, Stabieletaxatie>> Wegingen(CasusId casus, CancellationToken ct) =>
        (await db.Set<Stabieletaxatie>().AsNoTracking().Where(t => t.CasusId == casus).OrderByDescending(t => t.Op).Take(Hoogstens * 2).ToListAsync(ct)).GroupBy(t => t.KindId).ToDictionary(g => g.Key, g => g.First());

    /// <summary>The evaluation that was held before this one; null for the first.</summary>
    public static Planevaluatie? Voor(IReadOnlyList<Planevaluatie> alle, Planevaluatie deze) =>
        alle.Where(e => e.Id != deze.Id && e.GehoudenOp is not null && (e.PlanOp < deze.PlanOp || (e.PlanOp == deze.PlanOp && e.Maand < deze.Maand))).MaxBy(e => e.GehoudenOp);
}
