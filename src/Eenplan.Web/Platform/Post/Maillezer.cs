using MimeKit;

namespace Eenplan.Web.Platform.Post;

/// <summary>What the headers of a mail say; null where they do not say it, or cannot be read.</summary>
public sealed record Gelezenmail(string? Naam, string? Adres, DateTimeOffset? Verzonden, string? Onderwerp);

/// <summary>Reads the headers of a mail that came in as a file; nothing is sent or fetched, and the body stays closed.</summary>
public static class Maillezer
{
    /// <summary>Older than mail itself: a clock that was never set.</summary>
    const int EersteJaar = 1980;

    public static Gelezenmail Lees(byte[] inhoud)
    {
        try
        {
            using var stroom = new MemoryStream(inhoud, writable: false);
            using var mail = MimeMessage.Load(ParserOptions.Default, stream: stroom, persistent: true);
            var van = mail.From.Mailboxes.FirstOrDefault();
            var adres = van?.Address.Contains('@', StringComparison.Ordinal) == true ? van.Address : null;
            return new(van?.Name, adres, mail.Date.Year > EersteJaar ? mail.Date.ToUniversalTime() : null, mail.Subject);
        }
        catch (Exception fout) when (fout is FormatException or ParseException or IOException or ArgumentException)
        {
            return new(null, null, null, null);
        }
    }
}
