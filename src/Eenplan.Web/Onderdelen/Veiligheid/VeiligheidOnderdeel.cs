using Eenplan.Domein.Veiligheid;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Eenplan.Web.Onderdelen.Veiligheid;

/// <summary>Doors of Veiligheid.</summary>
public static class VeiligheidOnderdeel
{
    public static void Voeg(IServiceCollection services) => services
        .AddScoped<Weegplan>()
        .AddScoped<WeegVeiligheid>()
        .AddScoped<TrekWegingIn>()
        .AddScoped<VervangWeging>()
        .AddScoped<Wegingcorrectie>()
        .AddScoped<ToetsBodemeis>()
        .AddScoped<StelBodemeis>()
        .AddScoped<VerzetToetsdatum>()
        .AddScoped<Veiligheidslezer>()
        .AddScoped<LegRisicofactorVast>()
        .AddScoped<LaatFactorVervallen>()
        .AddScoped<WeegStabiel>()
        .AddScoped<BeginMeldcode>()
        .AddScoped<VolgMeldcode>()
        .AddScoped<Risicolezer>()
        .AddScoped<Gezinsplan.Contract.IPlanvragen, Risicovragen>()
        .AddScoped<Contract.Stabielelezer>()
        .AddScoped<Contract.Risicofactoren>();
}

public sealed class VeiligheidMapping : IEntityTypeConfiguration<Veiligheidstaxatie>, IEntityTypeConfiguration<Taxatieregel>, IEntityTypeConfiguration<Veiligheidsplan>, IEntityTypeConfiguration<Bodemeis>
{
    public void Configure(EntityTypeBuilder<Veiligheidstaxatie> builder)
    {
        builder.HasIndex(t => new { t.CasusId, t.Op });
        builder.Ignore(t => t.Onveilig);
        builder.Ignore(t => t.Geldt);
        builder.Property(t => t.Correctiereden).HasMaxLength(Domein.Gedeeld.Tekst.Lang);
        builder.HasMany(t => t.Regels).WithOne().HasForeignKey(r => r.TaxatieId);
    }

    public void Configure(EntityTypeBuilder<Taxatieregel> builder)
    {
        builder.HasKey(r => new { r.TaxatieId, r.KindId });
        builder.Property(r => r.Gronden).HasMaxLength(Domein.Gedeeld.Tekst.Lang);
    }

    public void Configure(EntityTypeBuilder<Veiligheidsplan> builder)
    {
        builder.HasIndex(p => new { p.CasusId, p.Geeindigd });
        builder.Property(p => p.AlsHetMisgaat).HasMaxLength(Domein.Gedeeld.Tekst.Lang);
        builder.HasMany(p => p.Bodemeisen).WithOne().HasForeignKey("PlanId");
    }

    public void Configure(EntityTypeBuilder<Bodemeis> builder) => builder.Property(b => b.Bevinding).HasMaxLength(Domein.Gedeeld.Tekst.Lang);
}
