using Eenplan.Domein.Beheer;
using Eenplan.Domein.Gedeeld;
using Eenplan.Web.Platform.Opslag;
using Eenplan.Web.Platform.Sleutels;
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

    /// <summary>Until when the password works that somebody else gave, and that the first sign-in replaces; null for one of her own.</summary>
    public DateTimeOffset? TijdelijkTot { get; set; }

    /// <summary>Secret of the second step, encrypted with the keys of the gemeente; null until it is set up.</summary>
    public byte[]? Codegeheim { get; set; }

    /// <summary>Time step of the last code that was used: a code works once.</summary>
    public long Codestap { get; set; }

    /// <summary>Hashes of the recovery codes that are left, separated by a space.</summary>
    public string Herstelcodes { get; set; } = "";

    public MedewerkerId MedewerkerId => new(Id);

    /// <summary>Marks a change, so that a stale save is refused.</summary>
    public void Gewijzigd(Ids ids) => ConcurrencyStamp = ids.Nieuw().ToString();

    /// <summary>Ends every session of this account at its next request.</summary>
    public void BeeindigSessies(Ids ids)
    {
        SecurityStamp = ids.Nieuw().ToString();
        Gewijzigd(ids);
    }
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
        builder.HasIndex(a => a.Naam);
        builder.Property(a => a.Herstelcodes).HasMaxLength(2_000);
        builder.Ignore(a => a.MedewerkerId);
        builder.Property(a => a.Codegeheim).Versleuteld();
        builder.Property(a => a.ConcurrencyStamp).IsConcurrencyToken();
    }

    public void Configure(EntityTypeBuilder<IdentityUserClaim<Guid>> builder) => builder.HasKey(c => c.Id);

    public void Configure(EntityTypeBuilder<IdentityUserLogin<Guid>> builder) => builder.HasKey(l => new { l.LoginProvider, l.ProviderKey });

    public void Configure(EntityTypeBuilder<IdentityUserToken<Guid>> builder) => builder.HasKey(t => new { t.UserId, t.LoginProvider, t.Name });
}
