using System.Security.Cryptography;
using System.Text;
using Eenplan.Domein.Beheer;
using Eenplan.Domein.Gedeeld;
using Eenplan.Web.Platform.Sleutels;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Eenplan.Web.Platform.Identiteit;

/// <summary>
/// The key of a named application: it acts with this role and team, and with the involvement of its owner. Only a hash is kept;
/// the key itself, <c>een_&lt;prefix&gt;_&lt;secret&gt;</c>, is shown once.
/// </summary>
public sealed class Apisleutel
{
    const string Merk = "een";

    public Guid Id { get; init; }

    /// <summary>Name of the application.</summary>
    public string Naam { get; init; } = "";

    /// <summary>The worker who answers for it.</summary>
    public MedewerkerId Eigenaar { get; init; }

    public Rol Rol { get; init; }

    /// <summary>Code of the team (profile); null for the whole gemeente.</summary>
    public string? Team { get; init; }

    /// <summary>Finds the row; no secret.</summary>
    public string Prefix { get; init; } = "";

    /// <summary>SHA-256 of the secret: 32 random bytes need no slow hash.</summary>
    public byte[] Hash { get; init; } = [];

    public DateTimeOffset Gemaakt { get; init; }

    /// <summary>Day of last use, so that a forgotten key shows; not the moment, that would be a write per request.</summary>
    public DateOnly? LaatstGebruikt { get; set; }

    /// <summary>Revoked at; null while it works.</summary>
    public DateTimeOffset? Ingetrokken { get; set; }

    /// <summary>Whether this is the secret; takes equally long for every wrong one.</summary>
    public bool Past(byte[] geheimhash) => CryptographicOperations.FixedTimeEquals(Hash, geheimhash);

    /// <summary>A new prefix and secret, and the text to hand over.</summary>
    public static (string Prefix, byte[] Hash, string Sleutel) Maak()
    {
        var prefix = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(5));
        var geheim = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(32));
        return (prefix, Geheimhash(geheim), $"{Merk}_{prefix}_{geheim}");
    }

    /// <summary>Takes a presented key apart; null when it does not have the form of one.</summary>
    public static (string Prefix, byte[] Hash)? Ontleed(string sleutel) =>
        sleutel.Length <= 200 && sleutel.Split('_') is [Merk, { Length: 10 } prefix, { Length: 64 } geheim] ? (prefix, Geheimhash(geheim)) : null;

    static byte[] Geheimhash(string geheim) => SHA256.HashData(Encoding.ASCII.GetBytes(geheim));
}

public sealed class ApisleutelMapping : IEntityTypeConfiguration<Apisleutel>
{
    public void Configure(EntityTypeBuilder<Apisleutel> builder)
    {
        builder.HasIndex(s => s.Prefix).IsUnique();
        builder.HasIndex(s => s.Eigenaar);
        builder.Property(s => s.Hash).GeenGeheim();
    }
}
