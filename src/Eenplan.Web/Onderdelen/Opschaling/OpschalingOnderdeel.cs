using Eenplan.Domein.Gedeeld;
using Eenplan.Domein.Opschaling;
using Eenplan.Web.Platform.Opslag;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Eenplan.Web.Onderdelen.Opschaling;

/// <summary>Doors of Opschaling: what one does when help does not come, a GI is asked, or a crisis breaks out.</summary>
public static class OpschalingOnderdeel
{
    public static void Voeg(IServiceCollection services) => services
        .AddScoped<LegProbleemVoor>()
        .AddScoped<LegReactieVast>()
        .AddScoped<SchaalOpBinnen>()
        .AddScoped<VraagGi>()
        .AddScoped<LegGiUitkomstVast>()
        .AddScoped<BeginCrisis>()
        .AddScoped<RondCrisisAf>()
        .AddScoped<Opschalinglezer>();
}

public sealed class OpschalingMapping : IEntityTypeConfiguration<Escalatie>, IEntityTypeConfiguration<Gioverleg>, IEntityTypeConfiguration<Crisis>
{
    public void Configure(EntityTypeBuilder<Escalatie> builder)
    {
        builder.HasIndex(e => new { e.CasusId, e.VoorgelegdOp });
        builder.Ignore(e => e.Beginfeit);
        foreach (var naam in new[] { nameof(Escalatie.Probleem), nameof(Escalatie.Reactie), nameof(Escalatie.EigenReactie) })
        {
            builder.Property(naam).HasMaxLength(Tekst.Lang);
        }
    }

    public void Configure(EntityTypeBuilder<Gioverleg> builder)
    {
        builder.HasIndex(g => new { g.CasusId, g.Op });
        builder.Ignore(g => g.Beginfeit);
        builder.Property(g => g.Vraag).HasMaxLength(Tekst.Lang);
        builder.Property(g => g.Uitkomst).HasMaxLength(Tekst.Lang);
    }

    public void Configure(EntityTypeBuilder<Crisis> builder)
    {
        builder.HasIndex(c => new { c.CasusId, c.Gecontroleerd });
        builder.Ignore(c => c.Beginfeit);
        builder.Property(c => c.Wat).HasMaxLength(Tekst.Lang);
        builder.Property(c => c.Ingrijpen).HasMaxLength(Tekst.Lang);
    }
}

/// <summary>What was scaled up in a case, newest first.</summary>
public sealed class Opschalinglezer(EenplanDb db)
{
    /// <summary>So many of each are shown.</summary>
    public const int Hoogstens = 30;

    public async Task<IReadOnlyList<Escalatie>> Escalaties(CasusId casus, CancellationToken ct) =>
        await db.Set<Escalatie>().AsNoTracking().Where(e => e.CasusId == casus).OrderByDescending(e => e.VoorgelegdOp).ThenByDescending(e => e.Id).Take(Hoogstens).ToListAsync(ct);

    public async Task<IReadOnlyList<Gioverleg>> Gioverleggen(CasusId casus, CancellationToken ct) =>
        await db.Set<Gioverleg>().AsNoTracking().Where(g => g.CasusId == casus).OrderByDescending(g => g.Op).ThenByDescending(g => g.Id).Take(Hoogstens).ToListAsync(ct);

    public async Task<IReadOnlyList<Crisis>> Crises(CasusId casus, CancellationToken ct) =>
        await db.Set<Crisis>().AsNoTracking().Where(c => c.CasusId == casus).OrderByDescending(c => c.Begonnen).ThenByDescending(c => c.Id).Take(Hoogstens).ToListAsync(ct);
}
