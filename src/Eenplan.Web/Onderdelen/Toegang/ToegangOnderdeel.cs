using Eenplan.Domein.Casus;
using Eenplan.Domein.Gedeeld;
using Eenplan.Domein.Toegang;
using Eenplan.Web.Onderdelen.Casus.Contract;
using Eenplan.Web.Platform.Journaal;
using Eenplan.Web.Platform.Opslag;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Eenplan.Web.Onderdelen.Toegang;

/// <summary>Doors of Toegang: the request, the options, the decision with its letter, the start of help, less help, and the checklist.</summary>
public static class ToegangOnderdeel
{
    public static void Voeg(IServiceCollection services) => services
        .AddScoped<IVoortgang, Hulpvoortgang>()
        .AddScoped<Hulpboek>()
        .AddScoped<Gezagslezer>()
        .AddScoped<Besluitbriefmaker>()
        .AddScoped<Controlelezer>()
        .AddScoped<VraagHulp>()
        .AddScoped<TekenAanvraag>()
        .AddScoped<WeegHulpAf>()
        .AddScoped<TrekAanvraagIn>()
        .AddScoped<NeemHulpbesluit>()
        .AddScoped<LegHulpstartVast>()
        .AddScoped<SchaalHulpAf>()
        .AddScoped<VerstuurBesluit>();
}

public sealed class ToegangMapping : IEntityTypeConfiguration<Aanvraag>, IEntityTypeConfiguration<Hulpbesluit>, IEntityTypeConfiguration<Besluitpost>, IEntityTypeConfiguration<Hulpinzet>
{
    public void Configure(EntityTypeBuilder<Aanvraag> builder)
    {
        builder.HasIndex(a => new { a.CasusId, a.Klaar });
        builder.Ignore(a => a.Open).Ignore(a => a.IsGetekend);
        builder.Property(a => a.Vraag).HasMaxLength(Tekst.Lang);
        builder.Property(a => a.Ingetrokken).HasMaxLength(Tekst.Lang);
    }

    public void Configure(EntityTypeBuilder<Hulpbesluit> builder)
    {
        builder.HasIndex(b => new { b.CasusId, b.Op });
        // One decision per request, also when two people press the button at once.
        builder.HasIndex(b => b.AanvraagId).IsUnique();
        builder.HasMany(b => b.Brieven).WithOne().HasForeignKey(b => b.BesluitId);
        foreach (var naam in new[] { nameof(Hulpbesluit.Motivering), nameof(Hulpbesluit.Anders), nameof(Hulpbesluit.Doelen) })
        {
            builder.Property(naam).HasMaxLength(Tekst.Lang);
        }
    }

    public void Configure(EntityTypeBuilder<Besluitpost> builder) => builder.HasIndex(b => new { b.BesluitId, b.Wie }).IsUnique();

    public void Configure(EntityTypeBuilder<Hulpinzet> builder) => builder.HasIndex(i => new { i.CasusId, i.Verwacht });
}

/// <summary>Help is arranged when every request of this round was decided, and at least one was (CR-046, CR-064).</summary>
public sealed class Hulpvoortgang(EenplanDb db) : IVoortgang
{
    public async Task<Voortgang> Vul(Voortgang stand, CasusId casus, CancellationToken ct)
    {
        // What was decided before the round of now, or before the case was opened again, does not count.
        var rondes = db.Set<Journaalfeit>().Where(f => f.KetenId == casus.Waarde && (f.Soort == "CasusHeropend" || (f.Soort == "PlanVastgesteld" && f.Codes.Contains("\"ronde\":\"nieuw\""))));
        var besloten = await db.Set<Hulpbesluit>().AnyAsync(b => b.CasusId == casus && b.AanvraagId != null && !rondes.Any(r => r.Op > b.Vastgelegd), ct);
        return besloten ? stand with { HulpGeregeld = !await db.Set<Aanvraag>().AnyAsync(a => a.CasusId == casus && a.Klaar == null, ct) } : stand;
    }
}
