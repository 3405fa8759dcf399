using Eenplan.Domein.Coordinatie;
using Eenplan.Domein.Gedeeld;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Eenplan.Web.Onderdelen.Coordinatie;

/// <summary>Doors of Coordinatie: contacts, tasks, who is responsible.</summary>
public static class CoordinatieOnderdeel
{
    public static void Voeg(IServiceCollection services) => services
        .AddScoped<LegContactVast>()
        .AddScoped<TrekContactIn>()
        .AddScoped<MaakTaak>()
        .AddScoped<RondTaakAf>()
        .AddScoped<WijsCasusToe>()
        .AddScoped<GeefCasusTerug>()
        .AddScoped<Contactlezer>()
        .AddScoped<Contract.Caseloadlezer>();
}

public sealed class CoordinatieMapping : IEntityTypeConfiguration<Contactmoment>, IEntityTypeConfiguration<Taak>
{
    public void Configure(EntityTypeBuilder<Contactmoment> builder)
    {
        builder.HasIndex(c => new { c.CasusId, c.Op });
        builder.Ignore(c => c.Feit);
        foreach (var naam in new[] { nameof(Contactmoment.Gezegd), nameof(Contactmoment.Afgesproken), nameof(Contactmoment.Gezien), nameof(Contactmoment.Gesproken), nameof(Contactmoment.Intrekreden) })
        {
            builder.Property(naam).HasMaxLength(Tekst.Lang);
        }
    }

    public void Configure(EntityTypeBuilder<Taak> builder)
    {
        builder.HasIndex(t => new { t.CasusId, t.Klaar, t.Uiterlijk });
        builder.Ignore(t => t.Beginfeit);
    }
}
