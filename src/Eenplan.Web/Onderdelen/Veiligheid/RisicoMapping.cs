using Eenplan.Domein.Gedeeld;
using Eenplan.Domein.Veiligheid;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Eenplan.Web.Onderdelen.Veiligheid;

public sealed class RisicoMapping : IEntityTypeConfiguration<Risicofactor>, IEntityTypeConfiguration<Stabieletaxatie>, IEntityTypeConfiguration<Conditieregel>, IEntityTypeConfiguration<Meldcode>, IEntityTypeConfiguration<Meldcodestap>
{
    public void Configure(EntityTypeBuilder<Risicofactor> builder)
    {
        builder.HasIndex(f => new { f.CasusId, f.WegSinds });
        builder.Ignore(f => f.Beginfeit);
        builder.Property(f => f.Omschrijving).HasMaxLength(Tekst.Lang);
        builder.Property(f => f.Wegreden).HasMaxLength(Tekst.Lang);
    }

    public void Configure(EntityTypeBuilder<Stabieletaxatie> builder)
    {
        builder.HasIndex(t => new { t.CasusId, t.Op });
        builder.Property(t => t.Gronden).HasMaxLength(Tekst.Lang);
        builder.HasMany(t => t.Condities).WithOne().HasForeignKey(c => c.TaxatieId);
    }

    public void Configure(EntityTypeBuilder<Conditieregel> builder)
    {
        builder.HasKey(c => new { c.TaxatieId, c.Nr });
        builder.Property(c => c.Nr).ValueGeneratedNever();
    }

    public void Configure(EntityTypeBuilder<Meldcode> builder)
    {
        // One run at a time, also when two people begin one at once.
        builder.HasIndex(m => m.CasusId).IsUnique().HasFilter("besluit is null");
        builder.HasIndex(m => new { m.CasusId, m.Begonnen });
        builder.Ignore(m => m.Beginfeit);
        builder.Property(m => m.Aanleiding).HasMaxLength(Tekst.Lang);
        builder.Property(m => m.Waarom).HasMaxLength(Tekst.Lang);
        builder.HasMany(m => m.Stappen).WithOne().HasForeignKey(s => s.MeldcodeId);
    }

    public void Configure(EntityTypeBuilder<Meldcodestap> builder)
    {
        builder.HasKey(s => new { s.MeldcodeId, s.Nr });
        builder.Property(s => s.Nr).ValueGeneratedNever();
        builder.Property(s => s.Wat).HasMaxLength(Tekst.Lang);
    }
}
