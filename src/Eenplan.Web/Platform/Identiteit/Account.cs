using Eenplan.Domein.Beheer;
using Eenplan.Domein.Gedeeld;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Eenplan.Web.Platform.Identiteit;

/// <summary>Account of a worker.</summary>
public sealed class Account : IdentityUser<Guid>
{
    public string Naam { get; set; } = "";

    public Rol Rol { get; set; }

    /// <summary>Code of the team (profile); null for who works for the whole gemeente.</summary>
    public string? Team { get; set; }

    public string? Telefoon { get; set; }

    /// <summary>When and how to reach, in words: "ma t/m do, 8.30–17.00 uur" (CR-073).</summary>
    public string? Bereikbaar { get; set; }

    /// <summary>Part-time factor, 1.0 is full time; the norm of families follows from it (CR-066).</summary>
    public decimal Fte { get; set; } = 1;

    /// <summary>Leaving staff lose access at once; the account stays for the record.</summary>
    public bool Actief { get; set; } = true;

    /// <summary>Line on the demo card; null outside the cast.</summary>
    public string? Demokaart { get; set; }

    public MedewerkerId MedewerkerId => new(Id);
}

public sealed class IdentiteitMapping :
    IEntityTypeConfiguration<Account>, IEntityTypeConfiguration<IdentityUserClaim<Guid>>,
    IEntityTypeConfiguration<IdentityUserLogin<Guid>>, IEntityTypeConfiguration<IdentityUserToken<Guid>>
{
    public void Configure(EntityTypeBuilder<Account> builder)
    {
        builder.HasIndex(a => a.NormalizedUserName).IsUnique();
        builder.HasIndex(a => a.NormalizedEmail).IsUnique();
        builder.HasIndex(a => a.Team);
        builder.Ignore(a => a.MedewerkerId);
        builder.Property(a => a.ConcurrencyStamp).IsConcurrencyToken();
    }

    public void Configure(EntityTypeBuilder<IdentityUserClaim<Guid>> builder) => builder.HasKey(c => c.Id);

    public void Configure(EntityTypeBuilder<IdentityUserLogin<Guid>> builder) => builder.HasKey(l => new { l.LoginProvider, l.ProviderKey });

    public void Configure(EntityTypeBuilder<IdentityUserToken<Guid>> builder) => builder.HasKey(t => new { t.UserId, t.LoginProvider, t.Name });
}
