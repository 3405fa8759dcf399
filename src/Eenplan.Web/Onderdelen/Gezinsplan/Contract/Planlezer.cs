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

/// <summary>What came out of the latest evaluation, for the third block of the print form (GP-014).</summary>
public interface IPlanevaluatie
{
    /// <summary>Day and key points; null before the first evaluation.</summary>
    Task<(DateOnly Op, string Kernpunten)?> Laatste(CasusId casus, CancellationToken ct);
}
