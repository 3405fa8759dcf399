using Eenplan.Domein.Gezin;
using Eenplan.Web.Platform.Sleutels;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using GezinEntiteit = Eenplan.Domein.Gezin.Gezin;

namespace Eenplan.Web.Onderdelen.Gezin;

public sealed class GezinMapping :
    IEntityTypeConfiguration<Persoon>, IEntityTypeConfiguration<GezinEntiteit>, IEntityTypeConfiguration<Huishouden>,
    IEntityTypeConfiguration<Gezinslid>, IEntityTypeConfiguration<Gezag>, IEntityTypeConfiguration<EerdereNaam>
{
    public void Configure(EntityTypeBuilder<Persoon> builder)
    {
        builder.Ignore(p => p.Naam);
        builder.Ignore(p => p.Roepnaam);
        builder.HasIndex(p => p.BsnIndex);
        builder.Property(p => p.BsnVersleuteld).Versleuteld(nameof(Persoon.BsnIndex));
        builder.HasIndex(p => p.Geboren);
        builder.HasIndex(p => p.SamengevoegdMet);
    }

    public void Configure(EntityTypeBuilder<GezinEntiteit> builder)
    {
        builder.HasMany(g => g.Huishoudens).WithOne().HasForeignKey("GezinId");
        builder.HasMany(g => g.Leden).WithOne().HasForeignKey("GezinId");
        builder.Property(g => g.Veiligheidsnotitie).HasMaxLength(Domein.Gedeeld.Tekst.Lang);
        builder.Property(g => g.Zelfredzaamheid).HasMaxLength(Domein.Gedeeld.Tekst.Lang);
    }

    public void Configure(EntityTypeBuilder<EerdereNaam> builder)
    {
        builder.HasIndex(n => n.PersoonId);
        builder.Property(n => n.Naam).HasMaxLength(4 * Domein.Gedeeld.Tekst.Kort);
    }

    public void Configure(EntityTypeBuilder<Huishouden> builder) => builder.HasIndex(h => h.Postcode);

    public void Configure(EntityTypeBuilder<Gezinslid> builder) => builder.HasIndex(l => l.PersoonId);

    public void Configure(EntityTypeBuilder<Gezag> builder)
    {
        builder.HasIndex(g => g.KindId);
        builder.HasIndex(g => g.HouderId);
    }
}
