using Eenplan.Domein.Casus;
using Eenplan.Domein.Gedeeld;
using Eenplan.Domein.Gezin;
using Eenplan.Domein.Screening;
using Eenplan.Web.Onderdelen.Casus.Contract;
using Eenplan.Web.Platform.Opslag;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using CasusEntiteit = Eenplan.Domein.Casus.Casus;

namespace Eenplan.Web.Onderdelen.Screening;

/// <summary>Doors of Screening: questions, talks, who is asked, GIZ, signals.</summary>
public static class ScreeningOnderdeel
{
    public static void Voeg(IServiceCollection services) => services
        .AddScoped<IVoortgang, Screeningsvoortgang>()
        .AddScoped<Contract.Vragenlezer>()
        .AddScoped<Screeninglezer>()
        .AddScoped<LegVraagVast>()
        .AddScoped<WeegBetrokkenen>()
        .AddScoped<LegIkbVast>()
        .AddScoped<Bevraag>()
        .AddScoped<BeoordeelOpvoederschap>()
        .AddScoped<Verdiep>()
        .AddScoped<VinkSignalenAan>()
        .AddScoped<VulGizIn>();
}

/// <summary>Every member has a question, or a reason why there is none (CR-016); an unborn child is not asked.</summary>
public sealed class Screeningsvoortgang(EenplanDb db) : IVoortgang
{
    public async Task<Voortgang> Vul(Voortgang stand, CasusId casus, CancellationToken ct)
    {
        var vragen = db.Set<Persoonsvraag>().Where(v => db.Set<Screeningsdossier>().Any(d => d.CasusId == casus && d.Id == EF.Property<Guid>(v, "DossierId")))
            .Where(v => (v.Stand == Vraagstand.Gesteld && v.Vraag != null) || (v.Stand != null && v.Stand != Vraagstand.Gesteld && v.Reden != null));
        var zonder = await (
            from c in db.Set<CasusEntiteit>()
            join l in db.Set<Gezinslid>() on c.GezinId equals EF.Property<GezinId>(l, "GezinId")
            join p in db.Set<Persoon>() on l.PersoonId equals p.Id
            where c.Id == casus && l.Tot == null && (p.Geboren != null || p.Uitgerekend == null) && !vragen.Any(v => v.PersoonId == l.PersoonId)
            select l.Id).AnyAsync(ct);
        return stand with { VragenCompleet = !zonder };
    }
}

public sealed class ScreeningMapping :
    IEntityTypeConfiguration<Screeningsdossier>, IEntityTypeConfiguration<Persoonsvraag>, IEntityTypeConfiguration<Bevraging>,
    IEntityTypeConfiguration<Verdieping>, IEntityTypeConfiguration<Gizbeeld>, IEntityTypeConfiguration<Gizregel>
{
    public void Configure(EntityTypeBuilder<Screeningsdossier> builder)
    {
        builder.HasIndex(d => d.CasusId).IsUnique();
        builder.HasMany(d => d.Vragen).WithOne().HasForeignKey("DossierId");
        builder.HasMany(d => d.Bevragingen).WithOne().HasForeignKey("DossierId");
        builder.HasMany(d => d.Verdiepingen).WithOne().HasForeignKey("DossierId");
        builder.Ignore(d => d.GevondenDomeinen);
        builder.Ignore(d => d.Aangevinkt);
        builder.Ignore(d => d.Belegd);
        Lang(builder, nameof(Screeningsdossier.Betrokkenen), nameof(Screeningsdossier.IkbToelichting), nameof(Screeningsdossier.Opvoedonderbouwing), nameof(Screeningsdossier.Signalen));
    }

    public void Configure(EntityTypeBuilder<Persoonsvraag> builder)
    {
        builder.HasIndex(v => v.PersoonId);
        builder.Ignore(v => v.Bron);
        builder.Ignore(v => v.Compleet);
        Lang(
            builder, nameof(Persoonsvraag.Vraag), nameof(Persoonsvraag.Wens), nameof(Persoonsvraag.Verwachting), nameof(Persoonsvraag.Reden), nameof(Persoonsvraag.Relaties),
            nameof(Persoonsvraag.Ontwikkeling), nameof(Persoonsvraag.Financien), nameof(Persoonsvraag.Huisvesting), nameof(Persoonsvraag.VrijeTijd));
    }

    public void Configure(EntityTypeBuilder<Bevraging> builder)
    {
        builder.HasIndex(b => b.KindId);
        Lang(builder, nameof(Bevraging.Antwoord), nameof(Bevraging.Reden));
    }

    public void Configure(EntityTypeBuilder<Verdieping> builder) => Lang(builder, nameof(Verdieping.Reden), nameof(Verdieping.Uitkomst));

    public void Configure(EntityTypeBuilder<Gizbeeld> builder)
    {
        builder.HasIndex(b => new { b.CasusId, b.KindId, b.Op }).IsUnique();
        builder.HasIndex(b => b.KindId);
        builder.HasMany(b => b.Regels).WithOne().HasForeignKey(r => r.GizbeeldId);
    }

    public void Configure(EntityTypeBuilder<Gizregel> builder)
    {
        builder.HasKey(r => new { r.GizbeeldId, r.Domein });
        Lang(builder, nameof(Gizregel.Krachten), nameof(Gizregel.Zorgen));
    }

    static void Lang(EntityTypeBuilder builder, params string[] namen)
    {
        foreach (var naam in namen)
        {
            builder.Property(naam).HasMaxLength(Tekst.Lang);
        }
    }
}
