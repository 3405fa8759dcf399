using Eenplan.Domein.Casus;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using CasusEntiteit = Eenplan.Domein.Casus.Casus;

namespace Eenplan.Web.Onderdelen.Casus;

public sealed class CasusMapping : IEntityTypeConfiguration<CasusEntiteit>, IEntityTypeConfiguration<CasusKind>
{
    public void Configure(EntityTypeBuilder<CasusEntiteit> builder)
    {
        builder.HasIndex(c => c.Nummer).IsUnique();
        builder.HasIndex(c => c.GezinId);
        builder.HasIndex(c => new { c.RegisseurId, c.GeslotenOp });
        builder.HasIndex(c => new { c.VervangerId, c.GeslotenOp });
        builder.HasIndex(c => new { c.DuoId, c.GeslotenOp });
        builder.HasIndex(c => new { c.Team, c.GeslotenOp, c.RegisseurId });
        builder.HasIndex(c => new { c.RegisseurId, c.WaakmomentOpen });
        builder.HasIndex(c => new { c.Team, c.WaakmomentOpen });
        builder.HasMany(c => c.Kinderen).WithOne().HasForeignKey(k => k.CasusId);
        builder.Ignore(c => c.Open).Ignore(c => c.AlleKinderen).Ignore(c => c.ZonderKind);
        builder.Property(c => c.Sluitreden).HasMaxLength(Domein.Gedeeld.Tekst.Lang);
        builder.Property(c => c.Teruggeefreden).HasMaxLength(Domein.Gedeeld.Tekst.Lang);
        builder.Property(c => c.RegievormReden).HasMaxLength(Domein.Gedeeld.Tekst.Lang);
    }

    public void Configure(EntityTypeBuilder<CasusKind> builder)
    {
        builder.HasKey(k => new { k.CasusId, k.PersoonId });
        // One open case per child (ontwerp §9), also when two workers click at once.
        builder.HasIndex(k => k.PersoonId).IsUnique().HasFilter("open");
    }
}
