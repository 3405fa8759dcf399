using Eenplan.Domein.Gedeeld;
using Eenplan.Web.Platform.Sleutels;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Eenplan.Web.Platform.Concepten;

/// <summary>
/// A form that is not finished: encrypted, for its author alone, one per author and form. No fact and no look;
/// gone when the form is submitted, or after <see cref="Bewaartermijn"/>.
/// </summary>
public sealed class Concept
{
    /// <summary>How long an unfinished text is kept.</summary>
    public static readonly TimeSpan Bewaartermijn = TimeSpan.FromDays(30);

    public Guid Id { get; init; }

    public MedewerkerId Wie { get; init; }

    /// <summary>Path of the page inside the gemeente, with the id of the case in it; no query.</summary>
    public string Pad { get; init; } = "";

    /// <summary>Name of the handler, where a page has several forms; else empty.</summary>
    public string Vorm { get; init; } = "";

    /// <summary>What kind of form, for the list; a fixed text of the page, never typed by anybody.</summary>
    public string Titel { get; set; } = "";

    public CasusId? CasusId { get; init; }

    /// <summary>Names and values of the fields, encrypted; null once the form was submitted.</summary>
    public byte[]? Inhoud { get; set; }

    public DateTimeOffset Bewaard { get; set; }

    /// <summary>The drawing of the form that was submitted last: an autosave of that same drawing that arrives late is ignored.</summary>
    public Guid? Verzonden { get; set; }
}

public sealed class ConceptMapping : IEntityTypeConfiguration<Concept>
{
    public void Configure(EntityTypeBuilder<Concept> builder)
    {
        builder.HasIndex(c => new { c.Wie, c.Pad, c.Vorm }).IsUnique();
        builder.HasIndex(c => new { c.Wie, c.Bewaard });
        builder.HasIndex(c => c.Bewaard);
        builder.Property(c => c.Inhoud).Versleuteld();
    }
}
