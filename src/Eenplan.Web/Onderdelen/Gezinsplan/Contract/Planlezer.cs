using Eenplan.Domein.Gedeeld;
using Eenplan.Domein.Gezinsplan;
using Eenplan.Web.Platform.Opslag;
using Microsoft.EntityFrameworkCore;
using GezinsplanEntiteit = Eenplan.Domein.Gezinsplan.Gezinsplan;

namespace Eenplan.Web.Onderdelen.Gezinsplan.Contract;

/// <summary>The version of a plan that is in force, with its goals and agreements; ids of both stay the same over versions.</summary>
public sealed record Geldendplan(Guid Versie, int Nr, DateOnly Op, Planinhoud Inhoud);

/// <summary>Reads the plan in force, for who decides on help and for who evaluates.</summary>
public sealed class Planlezer(EenplanDb db)
{
    /// <summary>The plan in force; null while there is none.</summary>
    public async Task<Geldendplan?> Geldend(CasusId casus, CancellationToken ct)
    {
        var versie = await db.Set<GezinsplanEntiteit>().AsNoTracking().Where(p => p.CasusId == casus)
            .SelectMany(p => p.Versies).FirstOrDefaultAsync(v => v.Status == Planstatus.Vastgesteld, ct);
        return versie is null ? null : new(versie.Id, versie.Nr, versie.VastgesteldOp!.Value, versie.Inhoud);
    }

    /// <summary>Keys of who signed the text of a version that is in force; a recorded "no" is no signature (CR-042).</summary>
    public async Task<IReadOnlyCollection<string>> Getekend(Guid versie, CancellationToken ct) =>
        await db.Set<Planversie>().AsNoTracking().Include(v => v.Ondertekeningen).FirstOrDefaultAsync(v => v.Id == versie, ct) is { } v
            ? [.. v.Stand.Values.Where(o => o.Uitkomst == Tekenuitkomst.Getekend).Select(o => o.Wie)]
            : [];
}

/// <summary>A slice that finds what a plan must answer with a goal or a reason: problems, dynamic risk factors (CR-031).</summary>
public interface IPlanvragen
{
    Task<IReadOnlyList<Planvraag>> Van(CasusId casus, CancellationToken ct);
}

/// <summary>Where a change of the plan was talked over: the latest note of a CO on it (CR-076).</summary>
public interface IPlanoverleg
{
    /// <summary>Day of the latest CO, from a day on, that weighed the analysis or a change of the plan; null when there was none.</summary>
    Task<DateOnly?> Laatste(CasusId casus, DateOnly vanaf, CancellationToken ct);
}

/// <summary>What an evaluation says to the plan: key points, per goal whether it was reached, and agreements for the next months (GP-011, GP-012).</summary>
public sealed record Planevaluatieblok(DateOnly Op, string Kernpunten, IReadOnlyDictionary<Guid, Bereikt> Bereikt, IReadOnlyList<(Guid Doel, Planafspraak Afspraak)> Vervolg)
{
    /// <summary>Members of the family who were left out for a reason and got no minutes: a sheet for them has no key points (CR-050).</summary>
    public IReadOnlyCollection<Guid> Zonder { get; init; } = [];
}

/// <summary>What came out of the latest evaluation, for the third block of the print form (GP-014).</summary>
public interface IPlanevaluatie
{
    /// <summary>Day, key points, judged goals and agreements; null before the first evaluation.</summary>
    Task<Planevaluatieblok?> Laatste(CasusId casus, CancellationToken ct);
}
