using Eenplan.Domein.Gedeeld;
using Eenplan.Domein.Privacy;
using Eenplan.Web.Onderdelen.Casus.Contract;
using Eenplan.Web.Platform.Identiteit;
using Eenplan.Web.Platform.Journaal;
using Eenplan.Web.Platform.Opslag;
using Eenplan.Web.Platform.Sleutels;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Eenplan.Web.Onderdelen.Privacy;

/// <summary>Doors of Privacy.</summary>
public static class PrivacyOnderdeel
{
    public static void Voeg(IServiceCollection services) => services
        .AddScoped<Werkaantekeningen>()
        .AddScoped<Inzagelezer>()
        .AddScoped<Contract.Verstrekker>()
        .AddScoped<Contract.Bevestigingen>()
        .AddScoped<BekijkVerstrekking>()
        .AddScoped<Verstrek>()
        .AddScoped<VernieuwOphaalcode>()
        .AddScoped<HaalOp>()
        .AddScoped<Gedeeldlezer>()
        .AddScoped<Bestanden.VoegStukToe>()
        .AddScoped<Bestanden.VulStukAan>()
        .AddScoped<Bestanden.RegistreerPapierenStuk>()
        .AddScoped<Bestanden.TrekStukIn>()
        .AddScoped<Bestanden.Stukkenlezer>();
}

public sealed class PrivacyMapping :
    IEntityTypeConfiguration<Werkaantekening>, IEntityTypeConfiguration<Verstrekking>, IEntityTypeConfiguration<Ophaalpunt>,
    IEntityTypeConfiguration<Dossierstuk>, IEntityTypeConfiguration<Bestanden.Stukdeel>
{
    public void Configure(EntityTypeBuilder<Werkaantekening> builder)
    {
        builder.HasKey(w => new { w.CasusId, w.MakerId });
        builder.Property(w => w.Inhoud).Versleuteld();
    }

    public void Configure(EntityTypeBuilder<Verstrekking> builder)
    {
        builder.HasIndex(v => new { v.CasusId, v.Op });
        builder.HasIndex(v => v.ContactId);
        builder.Ignore(v => v.Feit);
        builder.Ignore(v => v.Personen);
        builder.Property(v => v.Inhoud).Versleuteld();
        builder.Property(v => v.Wat).HasMaxLength(Verstrekking.Middel);
        builder.Property(v => v.Doel).HasMaxLength(Verstrekking.Middel);
        builder.Property(v => v.Over).HasMaxLength(Tekst.Lang);
    }

    public void Configure(EntityTypeBuilder<Ophaalpunt> builder)
    {
        builder.HasKey(p => p.VerstrekkingId);
        builder.HasIndex(p => p.Kenmerk).IsUnique();
        builder.Property(p => p.Code).Versleuteld();
    }

    public void Configure(EntityTypeBuilder<Dossierstuk> builder)
    {
        builder.HasIndex(s => new { s.CasusId, s.Nummer }).IsUnique();
        builder.HasIndex(s => new { s.CasusId, s.Op });
        builder.Ignore(s => s.Feit);
        builder.Ignore(s => s.Bestandsnaam);
        builder.Property(s => s.Intrekreden).HasMaxLength(Verstrekking.Middel);
        builder.Property(s => s.Zoektekst).HasMaxLength(4 * Tekst.Kort);
    }

    public void Configure(EntityTypeBuilder<Bestanden.Stukdeel> builder)
    {
        builder.HasKey(d => new { d.StukId, d.Nr });
        builder.Property(d => d.Inhoud).Versleuteld();
    }
}

/// <summary>The working notes of one worker in one case; there is no way to ask for those of another (CR-006).</summary>
public sealed class Werkaantekeningen(EenplanDb db, CasusToegang toegang, Werkeenheid werk, Handelende wie, Sleutelring sleutels)
{
    public async Task<(string Tekst, int Versie)> Lees(CasusId casus, CancellationToken ct)
    {
        var eigen = await db.Set<Werkaantekening>().AsNoTracking().FirstOrDefaultAsync(w => w.CasusId == casus && w.MakerId == wie.Id, ct);
        return eigen is null ? ("", 0) : (sleutels.OntsleutelTekst(eigen.Inhoud), eigen.Versie);
    }

    /// <summary>Replaces the note; nothing of it goes into the journal.</summary>
    public Task<Uitkomst<Klaar>> Schrijf(CasusId id, string? tekst, int versie, CancellationToken ct) => werk.Voer<Klaar>("WerkaantekeningSchrijven", async verloop =>
    {
        var casus = await toegang.Schrijf(id, ct);
        var schoon = Tekst.Vrij(tekst, "tekst", Tekst.Lang);
        if (!casus.Gelukt || !schoon.Gelukt)
        {
            return Uitkomst<Klaar>.Geweigerd(casus.Gelukt ? schoon.Weigeringen : casus.Weigeringen);
        }

        var eigen = await db.Set<Werkaantekening>().FirstOrDefaultAsync(w => w.CasusId == id && w.MakerId == wie.Id, ct);
        if ((eigen?.Versie ?? 0) != versie)
        {
            return Weigering.Verouderd;
        }

        if (eigen is null)
        {
            eigen = new Werkaantekening(id, wie.Id);
            db.Add(eigen);
        }

        eigen.Schrijf(sleutels.Versleutel(schoon.Waarde ?? ""), verloop.Nu);
        return Klaar.Goed;
    }, ct);
}
