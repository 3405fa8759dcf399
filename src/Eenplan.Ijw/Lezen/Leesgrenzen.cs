namespace Eenplan.Ijw;

/// <summary>How much of a file the library is willing to read. What lies beyond is refused with <see cref="Leescodes.TeGroot"/>.</summary>
public sealed record Leesgrenzen
{
    /// <summary>The bounds that are used when none are given.</summary>
    public static Leesgrenzen Standaard { get; } = new();

    /// <summary>
    /// Bytes of what becomes one object: a whole message, or in a stream its head or one client. Of a bigger message only a claim or its answer
    /// can be read, as a stream.
    /// </summary>
    public long MaxBytesObject { get; init; } = 20L * 1024 * 1024;

    /// <summary>Bytes of a message that is read as a stream. The standard itself allows 25 MB (OP179).</summary>
    public long MaxBytesStroom { get; init; } = 128L * 1024 * 1024;

    /// <summary>Depth of elements; the deepest in the standard is 11.</summary>
    public int MaxDiepte { get; init; } = 24;

    /// <summary>Characters of one value; the longest in the standard, Commentaar, has no bound of its own.</summary>
    public int MaxTekensWaarde { get; init; } = 64 * 1024;

    /// <summary>Bytes of one tag or one entity reference.</summary>
    public int MaxBytesTag { get; init; } = 16 * 1024;

    /// <summary>Findings after which checking stops.</summary>
    public int MaxBevindingen { get; init; } = 200;
}
