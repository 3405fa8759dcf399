using System.Globalization;
using System.Net.Sockets;
using Eenplan.Web.Platform.Gemeenten;
using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;

namespace Eenplan.Web.Platform.Post;

/// <summary>A failed delivery, told without address or text.</summary>
/// <param name="code">For example <c>smtp-450</c> or <c>geen-verbinding</c>.</param>
/// <param name="blijvend">Trying again will not help.</param>
public sealed class Bezorgfout(string code, bool blijvend) : Exception(code)
{
    public string Code { get; } = code;

    public bool Blijvend { get; } = blijvend;
}

/// <summary>Hands a mail to the world.</summary>
public interface IBezorger
{
    /// <exception cref="Bezorgfout">It did not go.</exception>
    Task Bezorg(Gemeente gemeente, Guid id, Postbericht bericht, CancellationToken ct);
}

/// <summary>Makes the mail itself.</summary>
static class Brief
{
    public static MimeMessage Maak(Postinstellingen instellingen, Gemeente gemeente, Guid id, Postbericht bericht, DateTimeOffset nu)
    {
        var brief = new MimeMessage { Subject = bericht.Onderwerp, MessageId = $"{id}@{gemeente.Code}.eenplan", Date = nu, Body = new TextPart("plain") { Text = bericht.Tekst } };
        brief.From.Add(new MailboxAddress("Gemeente " + gemeente.Naam, instellingen.Afzender));
        brief.To.Add(new MailboxAddress(bericht.Naam.ReplaceLineEndings(" "), bericht.Naar));
        brief.Headers.Add("Auto-Submitted", "auto-generated");
        return brief;
    }
}

/// <summary>Development: an <c>.eml</c> file per message under <c>data/&lt;gemeente&gt;/post/</c>; nothing leaves the machine.</summary>
public sealed class Oefenbezorger(Instellingen instellingen, Postinstellingen post, TimeProvider klok) : IBezorger
{
    public static string Map(Instellingen instellingen, string gemeente) => Path.Combine(instellingen.Datamap, gemeente, "post");

    public async Task Bezorg(Gemeente gemeente, Guid id, Postbericht bericht, CancellationToken ct)
    {
        var map = Map(instellingen, gemeente.Code);
        Directory.CreateDirectory(map);
        var tijdelijk = Path.Combine(map, $"{id}.nieuw");
        await Brief.Maak(post, gemeente, id, bericht, klok.GetUtcNow()).WriteToAsync(tijdelijk, ct);
        File.Move(tijdelijk, Path.Combine(map, $"{id}.eml"), overwrite: true);
    }
}

/// <summary>An SMTP server: <c>smtps://</c> is TLS from the first byte, <c>smtp://</c> demands STARTTLS; only <c>?tls=geen</c> sends in the clear, for a relay on the same machine.</summary>
public sealed class Smtpbezorger(Postinstellingen post, TimeProvider klok) : IBezorger
{
    public async Task Bezorg(Gemeente gemeente, Guid id, Postbericht bericht, CancellationToken ct)
    {
        var server = post.Smtp!;
        using var client = new SmtpClient();
        try
        {
            var versleuteld = server.Scheme == "smtps" ? SecureSocketOptions.SslOnConnect : server.Query == "?tls=geen" ? SecureSocketOptions.None : SecureSocketOptions.StartTls;
            await client.ConnectAsync(server.Host, server.IsDefaultPort || server.Port <= 0 ? (server.Scheme == "smtps" ? 465 : 587) : server.Port, versleuteld, ct);
            if (server.UserInfo is { Length: > 0 } wie)
            {
                var delen = wie.Split(':', 2);
                await client.AuthenticateAsync(Uri.UnescapeDataString(delen[0]), Uri.UnescapeDataString(delen.ElementAtOrDefault(1) ?? ""), ct);
            }

            await client.SendAsync(Brief.Maak(post, gemeente, id, bericht, klok.GetUtcNow()), ct);
        }
        catch (SmtpCommandException fout)
        {
            throw new Bezorgfout(string.Create(CultureInfo.InvariantCulture, $"smtp-{(int)fout.StatusCode}"), blijvend: (int)fout.StatusCode is >= 500 and < 600);
        }
        catch (AuthenticationException)
        {
            throw new Bezorgfout("aanmelden-geweigerd", blijvend: false);
        }
        catch (SslHandshakeException)
        {
            throw new Bezorgfout("tls-mislukt", blijvend: false);
        }
        catch (Exception fout) when (fout is SocketException or IOException or SmtpProtocolException or NotSupportedException or TimeoutException)
        {
            throw new Bezorgfout("geen-verbinding", blijvend: false);
        }

        try
        {
            await client.DisconnectAsync(quit: true, ct);
        }
        catch (Exception fout) when (fout is SocketException or IOException or SmtpProtocolException or SmtpCommandException)
        {
            // The server has the message; a rude goodbye changes nothing.
            return;
        }
    }
}

/// <summary>No mail server is set: nothing is tried, everything waits.</summary>
public sealed class GeenBezorger : IBezorger
{
    public Task Bezorg(Gemeente gemeente, Guid id, Postbericht bericht, CancellationToken ct) => throw new Bezorgfout("geen-mailserver", blijvend: false);
}
