using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SignaalEntiteit = Eenplan.Domein.Signaal.Signaal;

namespace Eenplan.Web.Onderdelen.Signaal;

/// <summary>Doors of Signaal.</summary>
public static class SignaalOnderdeel
{
    public static void Voeg(IServiceCollection services) => services
        .AddScoped<NeemSignaalAan>()
        .AddScoped<Bekendenzoeker>()
        .AddScoped<Casusopenaar>()
        .AddScoped<SluitZonderVervolg>()
        .AddScoped<LichtMelderIn>()
        .AddScoped<BekijkMelderbericht>()
        .AddScoped<Melderbriefmaker>()
        .AddScoped<Contract.Melderlezer>()
        .AddScoped<Contract.Signalenlezer>();
}

public sealed class SignaalMapping : IEntityTypeConfiguration<SignaalEntiteit>
{
    public void Configure(EntityTypeBuilder<SignaalEntiteit> builder)
    {
        builder.HasIndex(s => new { s.CasusId, s.Ontvangen });
        builder.Ignore(s => s.Wie);
        builder.Ignore(s => s.MelderWacht);
        builder.Property(s => s.Zorg).HasMaxLength(Domein.Gedeeld.Tekst.Lang);
        builder.Property(s => s.Genoemd).HasMaxLength(Domein.Gedeeld.Tekst.Lang);
        builder.Property(s => s.AlGedaan).HasMaxLength(Domein.Gedeeld.Tekst.Lang);
    }
}
