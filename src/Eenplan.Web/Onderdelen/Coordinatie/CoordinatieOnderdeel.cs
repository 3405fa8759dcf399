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
        .AddScoped<Toewijzing>()
        .AddScoped<WijsCasusToe>()
        .AddScoped<Overdrachtdeur>()
        .AddScoped<StartOverdracht>()
        .AddScoped<WerkOverdrachtBij>()
        .AddScoped<RondOverdrachtAf>()
        .AddScoped<StopOverdracht>()
        .AddScoped<VormDuo>()
        .AddScoped<LegBetrokkeneVast>()
        .AddScoped<BeeindigBetrokkene>()
        .AddScoped<Contract.Betrokkenenlezer>()
        .AddScoped<Contract.Taakmaker>()
        .AddScoped<LegStandVast>()
        .AddScoped<Contract.Standlezer>()
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
        .AddScoped<Ontvangerlezer>()
        .AddScoped<BevestigAfspraken>()
        .AddScoped<Afspraaklezer>()
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

public sealed class RegieMapping : IEntityTypeConfiguration<Betrokkene>, IEntityTypeConfiguration<Overdracht>, IEntityTypeConfiguration<Gezinsstand>
{
    public void Configure(EntityTypeBuilder<Betrokkene> builder)
    {
        builder.HasIndex(b => new { b.CasusId, b.Tot });
        builder.Ignore(b => b.Ontbreekt);
        builder.Ignore(b => b.Beginfeit);
        builder.Property(b => b.Verwachting).HasMaxLength(Tekst.Lang);
        builder.Property(b => b.Taken).HasMaxLength(Tekst.Lang);
    }

    public void Configure(EntityTypeBuilder<Overdracht> builder)
    {
        // One handover at a time, also when two people begin one at once.
        builder.HasIndex(o => o.CasusId).IsUnique().HasFilter("geeindigd is null");
        builder.Property(o => o.Reden).HasMaxLength(Tekst.Lang);
        builder.Property(o => o.Kennismakingsverslag).HasMaxLength(Tekst.Lang);
    }

    public void Configure(EntityTypeBuilder<Gezinsstand> builder)
    {
        builder.HasIndex(s => new { s.CasusId, s.Op });
        builder.Ignore(s => s.Feit);
        builder.Property(s => s.Welbevinden).HasMaxLength(Tekst.Lang);
        builder.Property(s => s.Motivatie).HasMaxLength(Tekst.Lang);
        builder.Property(s => s.Hulp).HasMaxLength(Tekst.Lang);
    }
}
