using System.Security.Cryptography;
using Eenplan.Domein.Gedeeld;
using Eenplan.Web.Platform.Identiteit;
using Eenplan.Web.Platform.Opslag;
using Eenplan.Web.Platform.Sleutels;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Eenplan.Web.Onderdelen.Zoeken;

/// <summary>Doors of Zoeken.</summary>
public static class ZoekenOnderdeel
{
    public static void Voeg(IServiceCollection services) => services.AddScoped<Zoekvragen>();
}

/// <summary>What somebody searched for, kept under a random token so that no name or BSN stands in an address.</summary>
public sealed class Zoekopdracht
{
    public string Kenmerk { get; init; } = "";

    public MedewerkerId MedewerkerId { get; init; }

    public byte[] Vraag { get; init; } = [];

    public DateTimeOffset Op { get; init; }
}

public sealed class ZoekMapping : IEntityTypeConfiguration<Zoekopdracht>
{
    public void Configure(EntityTypeBuilder<Zoekopdracht> builder)
    {
        builder.HasKey(z => z.Kenmerk);
        builder.HasIndex(z => z.Op);
        builder.Property(z => z.Vraag).Versleuteld();
    }
}

/// <summary>Keeps and finds searches: own user, fifteen minutes.</summary>
public sealed class Zoekvragen(EenplanDb db, Handelende wie, Sleutelring sleutels, TimeProvider klok)
{
    static readonly TimeSpan Houdbaar = TimeSpan.FromMinutes(15);

    public async Task<string> Bewaar(string vraag, CancellationToken ct)
    {
        var nu = klok.GetUtcNow();
        var oud = nu - Houdbaar;
        await db.Set<Zoekopdracht>().Where(z => z.Op < oud).ExecuteDeleteAsync(ct);
        var opdracht = new Zoekopdracht { Kenmerk = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(16)), MedewerkerId = wie.Id, Vraag = sleutels.Versleutel(vraag), Op = nu };
        db.Add(opdracht);
        await db.SaveChangesAsync(ct);
        return opdracht.Kenmerk;
    }

    public async Task<string?> Lees(string kenmerk, CancellationToken ct)
    {
        var (ik, oud) = (wie.Id, klok.GetUtcNow() - Houdbaar);
        var opdracht = await db.Set<Zoekopdracht>().AsNoTracking().FirstOrDefaultAsync(z => z.Kenmerk == kenmerk && z.MedewerkerId == ik && z.Op >= oud, ct);
        return opdracht is null ? null : sleutels.OntsleutelTekst(opdracht.Vraag);
    }
}
