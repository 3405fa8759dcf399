using Eenplan.Domein.Analyse;
using Eenplan.Domein.Casus;
using Eenplan.Domein.Gedeeld;
using Eenplan.Web.Onderdelen.Casus.Contract;
using Eenplan.Web.Platform.Journaal;
using Eenplan.Web.Platform.Opslag;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Eenplan.Web.Onderdelen.Analyse;

/// <summary>Doors of Analyse: the analysis in versions, and the timeline of the family.</summary>
public static class AnalyseOnderdeel
{
    public static void Voeg(IServiceCollection services) => services
        .AddScoped<IVoortgang, Analysevoortgang>()
        .AddScoped<Contract.OpenProblemen>()
        .AddScoped<Analyselezer>()
        .AddScoped<SchrijfAnalyse>()
        .AddScoped<ZetAnalysepunt>()
        .AddScoped<HaalAnalysepuntWeg>()
        .AddScoped<LegAnalyseVast>()
        .AddScoped<BeginNieuweAnalyse>()
        .AddScoped<ZetGebeurtenis>()
        .AddScoped<HaalGebeurtenisWeg>();
}

/// <summary>The newest analysis was laid down, and after the last plan that began a round: a new round asks a new analysis (CR-035, CR-054).</summary>
public sealed class Analysevoortgang(EenplanDb db) : IVoortgang
{
    public async Task<Voortgang> Vul(Voortgang stand, CasusId casus, CancellationToken ct)
    {
        var laatste = await db.Set<Probleemanalyse>().AsNoTracking().Where(a => a.CasusId == casus).OrderByDescending(a => a.Nr).Select(a => new { a.Vastgelegd }).FirstOrDefaultAsync(ct);
        if (laatste?.Vastgelegd is not { } vast)
        {
            return stand;
        }

        var nieuwPlan = await db.Set<Journaalfeit>().AsNoTracking()
            .AnyAsync(f => f.KetenId == casus.Waarde && f.Soort == "PlanVastgesteld" && f.Op >= vast && f.Codes.Contains("\"ronde\":\"nieuw\""), ct);
        return stand with { AnalyseKlaar = !nieuwPlan };
    }
}

public sealed class AnalyseMapping : IEntityTypeConfiguration<Probleemanalyse>, IEntityTypeConfiguration<Analysepunt>, IEntityTypeConfiguration<Gebeurtenis>
{
    public void Configure(EntityTypeBuilder<Probleemanalyse> builder)
    {
        builder.HasIndex(a => new { a.CasusId, a.Nr }).IsUnique();
        builder.HasMany(a => a.Punten).WithOne().HasForeignKey("AnalyseId");
        builder.Ignore(a => a.Beginfeit);
        builder.Ignore(a => a.ZonderGezin);
        Lang(builder, nameof(Probleemanalyse.PatronenGezin), nameof(Probleemanalyse.PatronenHulp), nameof(Probleemanalyse.Wisselwerking), nameof(Probleemanalyse.Eindsituatie));
    }

    public void Configure(EntityTypeBuilder<Analysepunt> builder)
    {
        builder.HasIndex(p => p.Over);
        builder.Ignore(p => p.Bron);
        builder.Ignore(p => p.Compleet);
        Lang(builder, nameof(Analysepunt.Tekst), nameof(Analysepunt.Compensatie));
    }

    public void Configure(EntityTypeBuilder<Gebeurtenis> builder)
    {
        builder.HasIndex(g => new { g.CasusId, g.Van });
        builder.HasIndex(g => g.Over);
        builder.Ignore(g => g.Begin);
        builder.Ignore(g => g.Einde);
        Lang(builder, nameof(Gebeurtenis.Doel), nameof(Gebeurtenis.Resultaat));
    }

    static void Lang(EntityTypeBuilder builder, params string[] namen)
    {
        foreach (var naam in namen)
        {
            builder.Property(naam).HasMaxLength(Tekst.Lang);
        }
    }
}
