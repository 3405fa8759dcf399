using Eenplan.Domein.Gedeeld;
using Eenplan.Domein.Gezinsplan;
using Eenplan.Web.Onderdelen.Casus.Contract;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using GezinsplanEntiteit = Eenplan.Domein.Gezinsplan.Gezinsplan;

namespace Eenplan.Web.Onderdelen.Gezinsplan;

/// <summary>Doors of Gezinsplan: writing, going through, signing, putting in force, printing.</summary>
public static class GezinsplanOnderdeel
{
    public static void Voeg(IServiceCollection services) => services
        .AddScoped<Contract.Planlezer>()
        .AddScoped<Contract.Tekenstanden>()
        .AddScoped<IVoortgang, Planvoortgang>()
        .AddScoped<Plankringlezer>()
        .AddScoped<Contract.IPlanvragen, Analysevragen>()
        .AddScoped<Planboek>()
        .AddScoped<Scanlezer>()
        .AddScoped<Planbladmaker>()
        .AddScoped<BewaarPlan>()
        .AddScoped<BespreekPlan>()
        .AddScoped<TekenPlan>()
        .AddScoped<StelPlanVast>();
}

public sealed class GezinsplanMapping : IEntityTypeConfiguration<GezinsplanEntiteit>, IEntityTypeConfiguration<Planversie>, IEntityTypeConfiguration<Ondertekening>
{
    public void Configure(EntityTypeBuilder<GezinsplanEntiteit> builder)
    {
        // One plan per family, also when two workers begin at once (CR-040).
        builder.HasIndex(p => p.CasusId).IsUnique();
        builder.Ignore(p => p.Geldend).Ignore(p => p.Werk).Ignore(p => p.Voorop);
        builder.HasMany(p => p.Versies).WithOne().HasForeignKey("PlanId");
    }

    public void Configure(EntityTypeBuilder<Planversie> builder)
    {
        builder.HasIndex("PlanId", nameof(Planversie.Nr)).IsUnique();
        builder.Ignore(v => v.Stand).Ignore(v => v.InBewerking);
        builder.HasMany(v => v.Ondertekeningen).WithOne().HasForeignKey(o => o.VersieId);
    }

    public void Configure(EntityTypeBuilder<Ondertekening> builder)
    {
        builder.HasIndex(o => o.VersieId);
        builder.Property(o => o.Reden).HasMaxLength(Tekst.Lang);
        builder.Property(o => o.Vervolg).HasMaxLength(Tekst.Lang);
        builder.Property(o => o.Getoond).HasMaxLength(Tekst.Lang);
    }
}
