using Eenplan.Domein.Coordinatie;
using Eenplan.Domein.Gedeeld;
using Eenplan.Web.Platform.Journaal;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Eenplan.Web.Onderdelen.Coordinatie;

/// <summary>Doors of Coordinatie: contacts, tasks, who is responsible.</summary>
public static class CoordinatieOnderdeel
{
    public static void Voeg(IServiceCollection services) => services
        .AddScoped<Contract.Kindcontacten>()
        .AddScoped<LegContactVast>()
        .AddScoped<TrekContactIn>()
        .AddScoped<VervangContact>()
        .AddScoped<VerplaatsContact>()
        .AddScoped<TrekTaakIn>()
        .AddScoped<VervangTaak>()
        .AddScoped<MaakTaak>()
        .AddScoped<RondTaakAf>()
        .AddScoped<WijsCasusToe>()
        .AddScoped<GeefCasusTerug>()
        .AddScoped<NeemCasusAan>()
        .AddScoped<VerplaatsCasus>()
        .AddScoped<MeldAfwezig>()
        .AddScoped<BeeindigAfwezigheid>()
        .AddScoped<Afwezigheidlezer>()
        .AddScoped<GeefCasusVoorDag>()
        .AddScoped<BeeindigWaarneming>()
        .AddScoped<StelWerkUit>()
        .AddScoped<IFeitgevolg, Waarnemingsgevolg>()
        .AddScoped<Contract.Beschikbaarheid>()
        .AddScoped<Contract.Teamleiding>()
        .AddScoped<Contactlezer>()
        .AddScoped<Contract.Caseloadlezer>();
}

public sealed class CoordinatieMapping : IEntityTypeConfiguration<Contactmoment>, IEntityTypeConfiguration<Taak>
{
    public void Configure(EntityTypeBuilder<Contactmoment> builder)
    {
        builder.HasIndex(c => new { c.CasusId, c.Op });
        builder.Ignore(c => c.Feit);
        builder.Ignore(c => c.Geldt);
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

public sealed class VerdelingMapping : IEntityTypeConfiguration<Afwezigheid>, IEntityTypeConfiguration<Waarneming>, IEntityTypeConfiguration<Uitstel>
{
    public void Configure(EntityTypeBuilder<Afwezigheid> builder)
    {
        builder.HasIndex(a => new { a.MedewerkerId, a.Tot });
        builder.HasIndex(a => a.Tot);
        builder.Ignore(a => a.Beginfeit);
    }

    public void Configure(EntityTypeBuilder<Waarneming> builder)
    {
        // One index for "who looks after this case today", one for "what do I look after today".
        builder.HasIndex(w => new { w.CasusId, w.MedewerkerId, w.Tot });
        builder.HasIndex(w => new { w.MedewerkerId, w.Tot });
        builder.HasIndex(w => w.AfwezigheidId);
        builder.Property(w => w.Notitie).HasMaxLength(Tekst.Lang);
    }

    public void Configure(EntityTypeBuilder<Uitstel> builder) => builder.HasIndex(u => new { u.CasusId, u.Code, u.Onderwerp }).IsUnique();
}
