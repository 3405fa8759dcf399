using Eenplan.Domein.Gedeeld;
using Eenplan.Web.Platform.Opslag;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Eenplan.Web.Platform.Journaal;

/// <summary>One run of a named proces: who, when, why. Everything that changes hangs under one.</summary>
public sealed class Proces
{
    public Guid Id { get; init; }

    /// <summary>Name of the proces, for example <c>VeiligheidWegen</c>.</summary>
    public string Soort { get; init; } = "";

    /// <summary>Who did it; null for the system itself.</summary>
    public MedewerkerId? Wie { get; init; }

    public DateTimeOffset Op { get; init; }

    /// <summary>Why, where the proces asks for it. Erasable with the content of its facts.</summary>
    public string? Reden { get; init; }
}

/// <summary>A fact in a chain: codes, ids and a hash of the content; names and words stand in <see cref="Feitinhoud"/>.</summary>
public sealed class Journaalfeit
{
    public Guid Id { get; init; }

    /// <summary>The casus, or <see cref="Journaal.Gemeenteketen"/> for what has no casus.</summary>
    public Guid KetenId { get; init; }

    /// <summary>1, 2, 3 ... without a gap.</summary>
    public int Nr { get; init; }

    public Guid ProcesId { get; init; }

    public string Soort { get; init; } = "";

    public MedewerkerId? Wie { get; init; }

    public DateTimeOffset Op { get; init; }

    /// <summary>Civil day on which it happened.</summary>
    public DateOnly Dag { get; init; }

    /// <summary>Ids of the persons, comma separated.</summary>
    public string Over { get; init; } = "";

    /// <summary>Codes as JSON, keys in order.</summary>
    public string Codes { get; init; } = "";

    public byte[] Inhoudhash { get; init; } = [];

    public byte[] VorigeHash { get; init; } = [];

    public byte[] Hash { get; init; } = [];
}

/// <summary>The words of a fact with their salt; only the destruction proces deletes a row here, and the chain stays whole.</summary>
public sealed class Feitinhoud
{
    public Guid FeitId { get; init; }

    public byte[] Zout { get; init; } = [];

    public string Tekst { get; init; } = "";
}

/// <summary>Head of a chain: its last number and hash. Updating it first takes the lock that keeps the chain without gaps.</summary>
public sealed class Journaalkop
{
    public Guid KetenId { get; init; }

    public int LaatsteNr { get; set; }

    public byte[] LaatsteHash { get; set; } = [];
}

/// <summary>A hash over all heads of a gemeente at one moment, so that the removal of a whole case shows.</summary>
public sealed class Anker
{
    public Guid Id { get; init; }

    public DateTimeOffset Op { get; init; }

    public int Ketens { get; init; }

    public long Feiten { get; init; }

    public byte[] Hash { get; init; } = [];

    public byte[] VorigeHash { get; init; } = [];
}

public sealed class JournaalMapping :
    IEntityTypeConfiguration<Proces>, IEntityTypeConfiguration<Journaalfeit>, IEntityTypeConfiguration<Feitinhoud>,
    IEntityTypeConfiguration<Journaalkop>, IEntityTypeConfiguration<Anker>
{
    public void Configure(EntityTypeBuilder<Proces> builder) => builder.Property(p => p.Reden).HasMaxLength(Tekst.Lang);

    public void Configure(EntityTypeBuilder<Journaalfeit> builder)
    {
        builder.HasIndex(f => new { f.KetenId, f.Nr }).IsUnique();
        builder.HasIndex(f => new { f.KetenId, f.Soort });
        builder.HasIndex(f => f.ProcesId);
        builder.Property(f => f.Over).HasMaxLength(Tekst.Lang);
        builder.Property(f => f.Codes).HasMaxLength(Tekst.Lang);
    }

    public void Configure(EntityTypeBuilder<Feitinhoud> builder)
    {
        builder.HasKey(i => i.FeitId);
        builder.Property(i => i.Tekst).HasMaxLength(Tekst.Lang);
    }

    public void Configure(EntityTypeBuilder<Journaalkop> builder) => builder.HasKey(k => k.KetenId);

    public void Configure(EntityTypeBuilder<Anker> builder) => builder.HasIndex(a => a.Op);
}
