using Eenplan.Domein.Casus;
using Eenplan.Domein.Evaluatie;
using Eenplan.Domein.Gedeeld;
using Eenplan.Domein.Gezinsplan;
using Eenplan.Web.Onderdelen.Casus.Contract;
using Eenplan.Web.Onderdelen.Gezinsplan.Contract;
using Eenplan.Web.Platform.Journaal;
using Eenplan.Web.Platform.Opslag;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Eenplan.Web.Onderdelen.Evaluatie;

/// <summary>Doors of Evaluatie: inviting, evaluating, going on, minutes, and watching more closely.</summary>
public static class EvaluatieOnderdeel
{
    public static void Voeg(IServiceCollection services) => services
        .AddScoped<IVoortgang, Evaluatievoortgang>()
        .AddScoped<IPlanevaluatie, Planevaluaties>()
        .AddScoped<Evaluatielezer>()
        .AddScoped<Evaluatiekring>()
        .AddScoped<BeginEvaluatie>()
        .AddScoped<NodigUit>()
        .AddScoped<BewaarEvaluatie>()
        .AddScoped<VerspreidNotulen>()
        .AddScoped<StelMonitoringIn>()
        .AddScoped<LegControleVast>()
        .AddScoped<StopMonitoring>();
}

/// <summary>After nine months help goes on: the round that follows is not begun yet (CR-054).</summary>
public sealed class Evaluatievoortgang(EenplanDb db) : IVoortgang
{
    public async Task<Voortgang> Vul(Voortgang stand, CasusId casus, CancellationToken ct)
    {
        var negen = await db.Set<Planevaluatie>().AsNoTracking().Where(e => e.CasusId == casus && e.Maand == 9 && e.Vastgelegd != null).OrderByDescending(e => e.PlanOp).FirstOrDefaultAsync(ct);
        if (negen?.Inhoud.Verder != Verderkeuze.Voortzetten)
        {
            return stand;
        }

        var vast = negen.Vastgelegd;
        var nieuwPlan = await db.Set<Journaalfeit>().AnyAsync(f => f.KetenId == casus.Waarde && f.Soort == "PlanVastgesteld" && f.Op > vast && f.Codes.Contains("\"ronde\":\"nieuw\""), ct);
        return stand with { NieuweRonde = !nieuwPlan };
    }
}

/// <summary>Gives the plan what its latest evaluation said and agreed (GP-011, GP-012).</summary>
public sealed class Planevaluaties(EenplanDb db) : IPlanevaluatie
{
    public async Task<Planevaluatieblok?> Laatste(CasusId casus, CancellationToken ct)
    {
        var laatste = await db.Set<Planevaluatie>().AsNoTracking().Where(e => e.CasusId == casus && e.Vastgelegd != null).OrderByDescending(e => e.GehoudenOp).FirstOrDefaultAsync(ct);
        return laatste is null ? null : new(
            laatste.GehoudenOp!.Value, laatste.Inhoud.Kernpunten!, laatste.Inhoud.Doelen.ToDictionary(d => d.Doel, d => d.Bereikt), [.. laatste.Inhoud.Vervolg.Select(v => (v.Doel, v.Afspraak))])
        {
            Zonder = [.. laatste.Buiten.Select(g => g.Id)],
        };
    }
}

public sealed class EvaluatieMapping : IEntityTypeConfiguration<Planevaluatie>, IEntityTypeConfiguration<Monitoring>, IEntityTypeConfiguration<Volgcontrole>
{
    public void Configure(EntityTypeBuilder<Planevaluatie> builder)
    {
        // One evaluation per month of a round, also when two workers begin at once.
        builder.HasIndex(e => new { e.CasusId, e.PlanOp, e.Maand }).IsUnique();
        builder.Ignore(e => e.Doel).Ignore(e => e.Dicht).Ignore(e => e.Beginfeit).Ignore(e => e.VoorOverleg).Ignore(e => e.Wacht).Ignore(e => e.Buiten);
    }

    public void Configure(EntityTypeBuilder<Monitoring> builder)
    {
        builder.HasIndex(m => new { m.CasusId, m.GestoptOp });
        builder.Ignore(m => m.Code).Ignore(m => m.Beginfeit).Ignore(m => m.Hoevaak);
        builder.Property(m => m.Wat).HasMaxLength(Tekst.Lang);
        builder.Property(m => m.Stopreden).HasMaxLength(Tekst.Lang);
        builder.HasMany(m => m.Controles).WithOne().HasForeignKey("MonitoringId");
    }

    public void Configure(EntityTypeBuilder<Volgcontrole> builder) => builder.Property(c => c.Uitkomst).HasMaxLength(Tekst.Lang);
}
