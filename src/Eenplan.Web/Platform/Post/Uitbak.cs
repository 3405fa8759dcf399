using System.Text.Json;
using Eenplan.Web.Platform.Opslag;
using Eenplan.Web.Platform.Sleutels;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Eenplan.Web.Platform.Post;

/// <summary>Where a message in the outbox stands.</summary>
public enum Poststatus
{
    /// <summary>Waits for its next try.</summary>
    Wacht,

    /// <summary>Handed to the mail server; its content is erased.</summary>
    Verzonden,

    /// <summary>Given up; the content stays, so that it can be tried again.</summary>
    Mislukt,
}

/// <summary>A message that must leave, written in the transaction of the change that caused it.</summary>
public sealed class Uitbakbericht
{
    /// <summary>Id; also in the Message-Id, so that a receiver sees a second delivery as the same message.</summary>
    public Guid Id { get; init; }

    /// <summary>What it carries out: the id of the record it came from.</summary>
    public Guid Herkomst { get; init; }

    public DateTimeOffset Aangemaakt { get; init; }

    public Poststatus Status { get; set; }

    /// <summary>Address and text, encrypted; null once sent.</summary>
    public byte[]? Inhoud { get; set; }

    public int Pogingen { get; set; }

    /// <summary>Not before (UTC); while a server holds it, the end of its hold.</summary>
    public DateTimeOffset Volgende { get; set; }

    /// <summary>Who holds it.</summary>
    public Guid? Claim { get; set; }

    /// <summary>Why the last try failed: a code without address or text.</summary>
    public string? Foutcode { get; set; }

    public DateTimeOffset? Verzonden { get; set; }
}

public sealed class UitbakMapping : IEntityTypeConfiguration<Uitbakbericht>
{
    public void Configure(EntityTypeBuilder<Uitbakbericht> builder)
    {
        builder.HasIndex(b => new { b.Status, b.Volgende });
        builder.HasIndex(b => b.Herkomst);
        builder.Property(b => b.Inhoud).Versleuteld();
    }
}

/// <summary>One mail. The subject never holds personal data.</summary>
public sealed record Postbericht(string Naar, string Naam, string Onderwerp, string Tekst);

/// <summary>Puts a message in the outbox, in the transaction that is running. Only <c>Verstrekker</c> may use it: what leaves is always a recorded share.</summary>
public sealed class Uitbak(EenplanDb db, Sleutelring sleutels, Ids ids)
{
    public void Leg(Guid herkomst, Postbericht bericht, DateTimeOffset nu) => db.Add(new Uitbakbericht
    {
        Id = ids.Nieuw(),
        Herkomst = herkomst,
        Aangemaakt = nu,
        Volgende = nu,
        Inhoud = sleutels.Versleutel(JsonSerializer.SerializeToUtf8Bytes(bericht)),
    });
}
