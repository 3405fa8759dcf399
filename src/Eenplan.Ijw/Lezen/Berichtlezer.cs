namespace Eenplan.Ijw;

/// <summary>What came of reading one message.</summary>
/// <param name="Soort">Which message it is; <see cref="Berichtsoort.Onbekend"/> when it could not be named.</param>
/// <param name="Bericht">The message; null when there are findings.</param>
/// <param name="Bevindingen">Why the message has no model: unreadable, or not the structure of the schema (level 1).</param>
public sealed record Leesresultaat(Berichtsoort Soort, Bericht? Bericht, IReadOnlyList<Bevinding> Bevindingen)
{
    /// <summary>The file is no iJw 3.2 message at all, or not to its end.</summary>
    public bool Onleesbaar => Bevindingen.Any(b => b.Niveau == Controleniveau.Leesbaarheid);
}

/// <summary>
/// Reads messages from a file that may be hostile: no DTD, no entities, bounds on size, depth and length.
/// Never throws over the content of the file; it answers findings.
/// </summary>
public static class Berichtlezer
{
    /// <summary>Reads a whole message as one object. A message over <see cref="Leesgrenzen.MaxBytesObject"/> is refused: use <see cref="Berichtstroom"/>.</summary>
    /// <param name="bron">The file; it is not closed.</param>
    /// <param name="grenzen">Other bounds than the usual ones.</param>
    public static Leesresultaat Lees(Stream bron, Leesgrenzen? grenzen = null)
    {
        using var lezer = new Structuurlezer(bron, grenzen ?? Leesgrenzen.Standaard, perClient: false);
        while (lezer.Verder())
        {
            // One pull reads a message that is not a stream.
        }

        return new(lezer.Opbouw?.Soort ?? Berichtsoort.Onbekend, lezer.Bevindingen.Count == 0 ? lezer.Bericht : null, lezer.Bevindingen);
    }

    /// <summary>Reads a whole message from memory.</summary>
    /// <param name="inhoud">The bytes of the file.</param>
    /// <param name="grenzen">Other bounds than the usual ones.</param>
    public static Leesresultaat Lees(byte[] inhoud, Leesgrenzen? grenzen = null)
    {
        using var bron = new MemoryStream(inhoud, writable: false);
        return Lees(bron, grenzen);
    }
}

/// <summary>
/// Reads a message of any size: first its head, then its clients one by one. Only JW323 and JW325 have clients that repeat;
/// of another message the head is the whole message.
/// </summary>
public sealed class Berichtstroom : IDisposable
{
    readonly Structuurlezer lezer;
    bool inClienten;

    Berichtstroom(Structuurlezer lezer)
    {
        this.lezer = lezer;
        inClienten = lezer.Verder();
        Kop = lezer.Bericht;
    }

    /// <summary>Which message it is.</summary>
    public Berichtsoort Soort => lezer.Opbouw?.Soort ?? Berichtsoort.Onbekend;

    /// <summary>The message without clients. Of a JW325 the return codes of DeclaratieAntwoord follow after the clients. Null when it cannot be read.</summary>
    public Bericht? Kop { get; }

    /// <summary>Findings until now; complete when all clients have been read.</summary>
    public IReadOnlyList<Bevinding> Bevindingen => lezer.Bevindingen;

    /// <summary>Opens a stream and reads the head.</summary>
    /// <param name="bron">The file; it is not closed.</param>
    /// <param name="grenzen">Other bounds than the usual ones.</param>
    public static Berichtstroom Open(Stream bron, Leesgrenzen? grenzen = null) =>
        new(new Structuurlezer(bron, grenzen ?? Leesgrenzen.Standaard, perClient: true));

    /// <summary>The clients, once. After a fault in the structure no more clients come, but reading goes on to find all faults.</summary>
    public IEnumerable<DeclaratieClient> Clienten()
    {
        while (inClienten)
        {
            inClienten = lezer.Verder();
            if (lezer.Client is { } client)
            {
                yield return client;
            }
        }
    }

    /// <inheritdoc />
    public void Dispose() => lezer.Dispose();
}
