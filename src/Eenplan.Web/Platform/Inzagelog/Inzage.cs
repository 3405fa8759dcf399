using Eenplan.Domein.Beheer;
using Eenplan.Domein.Gedeeld;
using Eenplan.Web.Platform.Gemeenten;
using Eenplan.Web.Platform.Identiteit;
using Eenplan.Web.Platform.Opslag;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Eenplan.Web.Platform.Inzagelog;

/// <summary>One look at personal data: who, whose, what, why (NEN 7513). One row per request; the export makes one row per person of it.</summary>
public sealed class Inzageregel
{
    public Guid Id { get; init; }

    public DateTimeOffset Op { get; init; }

    public MedewerkerId Wie { get; init; }

    public Rol Rol { get; init; }

    /// <summary>Name of the application that looked for that person; null when the person looked.</summary>
    public string? Toepassing { get; init; }

    public CasusId? CasusId { get; init; }

    /// <summary>Ids of the persons whose data was shown, comma separated.</summary>
    public string Personen { get; init; } = "";

    /// <summary>Route template, without ids or query.</summary>
    public string Wat { get; init; } = "";

    public string Doel { get; init; } = "";

    public string Grond { get; init; } = "";
}

public sealed class InzageMapping : IEntityTypeConfiguration<Inzageregel>
{
    public void Configure(EntityTypeBuilder<Inzageregel> builder)
    {
        builder.AlleenAanvullen();
        builder.HasIndex(i => new { i.CasusId, i.Op });
        builder.HasIndex(i => new { i.Wie, i.Op });
        builder.HasIndex(i => i.Op);
        builder.HasIndex(i => new { i.Wie, i.CasusId, i.Op });
        builder.Property(i => i.Personen).HasMaxLength(Tekst.Lang);
    }
}

/// <summary>Collects what a request shows, and writes it down before the first byte leaves: no log, no page.</summary>
public sealed class Inzage(HuidigeGemeente gemeente, Handelende handelende, Ids ids, TimeProvider klok)
{
    /// <summary>The task of the college under the Jeugdwet, the ground of nearly every look.</summary>
    public const string Jeugdwet = "Jeugdwet 2.3";

    readonly HashSet<PersoonId> personen = [];
    CasusId? casus;
    string? doel;
    string grond = Jeugdwet;

    /// <summary>Notes whose data this request shows.</summary>
    public void Noteer(string doel, IEnumerable<PersoonId> wie, CasusId? casus = null, string grond = Jeugdwet)
    {
        personen.UnionWith(wie);
        this.casus ??= casus;
        this.doel ??= doel;
        this.grond = grond;
    }

    /// <summary>Writes the row; throws when it cannot, so that nothing is shown.</summary>
    public async Task LegVast(string wat, CancellationToken ct)
    {
        if (doel is null)
        {
            return;
        }

        var regel = new Inzageregel
        {
            Id = ids.Nieuw(),
            Op = klok.GetUtcNow(),
            Wie = handelende.Id,
            Rol = handelende.Rol,
            Toepassing = handelende.Toepassing,
            CasusId = casus,
            Personen = string.Join(',', personen.OrderBy(p => p.Waarde)),
            Wat = wat,
            Doel = doel,
            Grond = grond,
        };
        doel = null;
        var slot = gemeente.Gemeente.Sqlite ? gemeente.Gemeente.Schrijfslot : null;
        await (slot?.WaitAsync(ct) ?? Task.CompletedTask);
        try
        {
            // A context of its own: a page that was refused may hold changes that must not be saved along.
            await using var los = gemeente.Gemeente.Open();
            los.Add(regel);
            await los.SaveChangesAsync(ct);
        }
        finally
        {
            slot?.Release();
        }
    }
}

/// <summary>Writes the look before a page is rendered.</summary>
public sealed class InzageFilter(Inzage inzage) : IAsyncAlwaysRunResultFilter
{
    public async Task OnResultExecutionAsync(ResultExecutingContext context, ResultExecutionDelegate next)
    {
        await inzage.LegVast(context.ActionDescriptor.AttributeRouteInfo?.Template ?? "", context.HttpContext.RequestAborted);
        await next();
    }
}

/// <summary>Writes the look before the answer of an endpoint is serialised.</summary>
public sealed class InzageEndpointFilter : IEndpointFilter
{
    public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var antwoord = await next(context);
        var route = (context.HttpContext.GetEndpoint() as RouteEndpoint)?.RoutePattern.RawText ?? "";
        await context.HttpContext.RequestServices.GetRequiredService<Inzage>().LegVast(route, context.HttpContext.RequestAborted);
        return antwoord;
    }
}
