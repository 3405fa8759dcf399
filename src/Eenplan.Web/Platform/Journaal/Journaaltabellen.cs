using Eenplan.Domein.Gedeeld;
using Eenplan.Web.Platform.Opslag;
using Eenplan.Web.Platform.Sleutels;
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

    /// <summary>Name of the application that did it for that person; null when the person did it.</summary>
    public string? Toepassing { get; init; }

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

/// <summary>
/// A hash over all heads of a gemeente at one moment, so that the removal of a whole case shows. It covers the heads that moved since
/// the anchor before (<see cref="Ankerkop"/>) and that anchor, and so every head there ever was.
/// </summary>
public sealed class Anker
{
    public Guid Id { get; init; }

    /// <summary>1, 2, 3 ... without a gap.</summary>
    public int Nr { get; init; }

    public DateTimeOffset Op { get; init; }

    /// <summary>How many chains there were.</summary>
    public int Ketens { get; init; }

    /// <summary>How many facts all chains had together.</summary>
    public long Feiten { get; init; }

    public byte[] Hash { get; init; } = [];

    public byte[] VorigeHash { get; init; } = [];
}

/// <summary>A head as an anchor found it, where it had moved since the anchor before.</summary>
public sealed class Ankerkop
{
    public Guid KetenId { get; init; }

    /// <summary>Number of the last fact.</summary>
    public int Nr { get; init; }

    public int AnkerNr { get; init; }

    public byte[] Hash { get; init; } = [];
}

/// <summary>
/// Content that was destroyed on purpose, with the id of its fact alone. <c>herstel</c> does it again on an older backup before the
/// first page is served, and the check of the journal takes missing content only when it stands here.
/// </summary>
public sealed class Vernietiging
{
    /// <summary>The fact whose content is gone.</summary>
    public Guid Id { get; init; }

    /// <summary>Its chain.</summary>
    public Guid KetenId { get; init; }

    public DateTimeOffset Op { get; init; }

    /// <summary>Run in which it was decided.</summary>
    public Guid ProcesId { get; init; }

    /// <summary>The content was not destroyed but taken out of a file where it did not belong; it stands with a fact in the right file.</summary>
    public bool Verplaatst { get; init; }
}

public sealed class JournaalMapping :
    IEntityTypeConfiguration<Proces>, IEntityTypeConfiguration<Journaalfeit>, IEntityTypeConfiguration<Feitinhoud>,
    IEntityTypeConfiguration<Journaalkop>, IEntityTypeConfiguration<Anker>, IEntityTypeConfiguration<Ankerkop>, IEntityTypeConfiguration<Vernietiging>
{
    public void Configure(EntityTypeBuilder<Proces> builder)
    {
        builder.AlleenAanvullen();
        builder.Property(p => p.Reden).HasMaxLength(Tekst.Lang);
    }

    public void Configure(EntityTypeBuilder<Journaalfeit> builder)
    {
        builder.AlleenAanvullen();
        builder.HasIndex(f => new { f.KetenId, f.Nr }).IsUnique();
        builder.HasIndex(f => new { f.KetenId, f.Soort });
        builder.HasIndex(f => f.ProcesId);
        builder.HasIndex(f => new { f.KetenId, f.Op });
        builder.Property(f => f.Over).HasMaxLength(Tekst.Lang);
        builder.Property(f => f.Codes).HasMaxLength(Tekst.Lang);
        builder.Property(f => f.Inhoudhash).GeenGeheim();
        builder.Property(f => f.VorigeHash).GeenGeheim();
        builder.Property(f => f.Hash).GeenGeheim();
    }

    public void Configure(EntityTypeBuilder<Feitinhoud> builder)
    {
        builder.HasKey(i => i.FeitId);
        // A fact tells several long texts in one sentence.
        builder.Property(i => i.Tekst).HasMaxLength(6 * Tekst.Lang);
        builder.Property(i => i.Zout).GeenGeheim();
    }

    public void Configure(EntityTypeBuilder<Journaalkop> builder)
    {
        builder.HasKey(k => k.KetenId);
        builder.Property(k => k.LaatsteHash).GeenGeheim();
    }

    public void Configure(EntityTypeBuilder<Anker> builder)
    {
        builder.AlleenAanvullen();
        builder.HasIndex(a => a.Nr).IsUnique();
        builder.Property(a => a.Hash).GeenGeheim();
        builder.Property(a => a.VorigeHash).GeenGeheim();
    }

    public void Configure(EntityTypeBuilder<Ankerkop> builder)
    {
        builder.AlleenAanvullen();
        builder.HasKey(k => new { k.KetenId, k.Nr });
        builder.HasIndex(k => k.AnkerNr);
        builder.Property(k => k.Hash).GeenGeheim();
    }

    public void Configure(EntityTypeBuilder<Vernietiging> builder)
    {
        builder.AlleenAanvullen();
        builder.HasIndex(v => v.KetenId);
    }
}
