using Eenplan.Domein.Gedeeld;
using Eenplan.Domein.Overleg;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Eenplan.Web.Onderdelen.Overleg;

/// <summary>Doors of Overleg: consultations, their agenda and what they decide.</summary>
public static class OverlegOnderdeel
{
    public static void Voeg(IServiceCollection services) => services
        .AddScoped<Contract.ZetOpAgenda>()
        .AddScoped<Contract.Besluiten>()
        .AddScoped<Casus.Contract.IVoortgang, Overlegvoortgang>()
        .AddScoped<Gezinsplan.Contract.IPlanoverleg, Planoverleg>()
        .AddScoped<Bijeenkomsttoegang>()
        .AddScoped<PlanBijeenkomst>()
        .AddScoped<ZegBijeenkomstAf>()
        .AddScoped<StelAgendaSamen>()
        .AddScoped<BrengIn>()
        .AddScoped<WijzigAgendapunt>()
        .AddScoped<LegBesprekingVast>()
        .AddScoped<Overleglezer>()
        .AddScoped<Puntlezer>()
        .AddScoped<Agendaadres>()
        .AddScoped<Agendafeed>();
}

public sealed class OverlegMapping : IEntityTypeConfiguration<Bijeenkomst>, IEntityTypeConfiguration<Deelnemer>, IEntityTypeConfiguration<Agendapunt>, IEntityTypeConfiguration<Tafelgenoot>, IEntityTypeConfiguration<Overweging>
{
    const int Zin = 1_000;

    public void Configure(EntityTypeBuilder<Bijeenkomst> builder)
    {
        builder.HasIndex(b => new { b.Team, b.Op });
        builder.HasIndex(b => new { b.VoorzitterId, b.Op });
        builder.Ignore(b => b.Beginfeit);
        builder.HasMany(b => b.Deelnemers).WithOne().HasForeignKey(d => d.BijeenkomstId);
    }

    public void Configure(EntityTypeBuilder<Deelnemer> builder)
    {
        builder.HasKey(d => new { d.BijeenkomstId, d.MedewerkerId });
        builder.HasIndex(d => d.MedewerkerId);
    }

    public void Configure(EntityTypeBuilder<Agendapunt> builder)
    {
        // One index for the pages of a case, one for the waiting list and the agenda of a consultation.
        builder.HasIndex(p => new { p.CasusId, p.Onderwerp });
        builder.HasIndex(p => new { p.BijeenkomstId, p.Sinds });
        builder.Ignore(p => p.Beginfeit);
        builder.Ignore(p => p.Open);
        builder.Ignore(p => p.Signalen);
        builder.Ignore(p => p.VraagtGi);
        foreach (var naam in new[] { nameof(Agendapunt.Aanleiding), nameof(Agendapunt.Inbreng), nameof(Agendapunt.Weging), nameof(Agendapunt.Waarom), nameof(Agendapunt.Acties), nameof(Agendapunt.Vervallen) })
        {
            builder.Property(naam).HasMaxLength(Tekst.Lang);
        }

        builder.HasMany(p => p.Tafel).WithOne().HasForeignKey(t => t.AgendapuntId);
        builder.HasMany(p => p.Overwegingen).WithOne().HasForeignKey(o => o.AgendapuntId);
    }

    public void Configure(EntityTypeBuilder<Tafelgenoot> builder)
    {
        builder.HasKey(t => new { t.AgendapuntId, t.Nr });
        builder.Property(t => t.Nr).ValueGeneratedNever();
        builder.Property(t => t.Wat).HasMaxLength(Zin);
        builder.Property(t => t.Waarom).HasMaxLength(Zin);
    }

    public void Configure(EntityTypeBuilder<Overweging> builder)
    {
        builder.HasKey(o => new { o.AgendapuntId, o.Nr });
        builder.Property(o => o.Nr).ValueGeneratedNever();
        builder.Property(o => o.Tekst).HasMaxLength(Zin);
    }
}
