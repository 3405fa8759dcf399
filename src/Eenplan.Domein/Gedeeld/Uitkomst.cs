namespace Eenplan.Domein.Gedeeld;

/// <summary>
/// The answer of a use case or a rule: a value, or one or more refusals. Pages turn refusals into an error summary,
/// endpoints into problem details; both show the same code.
/// </summary>
/// <typeparam name="T">What a success carries.</typeparam>
public sealed class Uitkomst<T>
{
    readonly T? waarde;

    Uitkomst(T? waarde, IReadOnlyList<Weigering> weigeringen) => (this.waarde, Weigeringen) = (waarde, weigeringen);

    /// <summary>Why it was refused; empty when it succeeded.</summary>
    public IReadOnlyList<Weigering> Weigeringen { get; }

    /// <summary>Whether there is a value.</summary>
    public bool Gelukt => Weigeringen.Count == 0;

    /// <summary>The value; only of a success.</summary>
    /// <exception cref="InvalidOperationException">When it was refused: a mistake of the caller, who must ask <see cref="Gelukt"/> first.</exception>
    public T Waarde => Gelukt ? waarde! : throw new InvalidOperationException($"Geweigerd: {Weigeringen[0].Code}");

    /// <summary>A success.</summary>
    /// <param name="waarde">What it carries.</param>
    public static implicit operator Uitkomst<T>(T waarde) => new(waarde, []);

    /// <summary>A single refusal.</summary>
    /// <param name="weigering">The refusal.</param>
    public static implicit operator Uitkomst<T>(Weigering weigering) => new(default, [weigering]);

    /// <summary>Several refusals at once, so that a person mends a form in one go.</summary>
    /// <param name="weigeringen">At least one.</param>
    public static implicit operator Uitkomst<T>(Weigering[] weigeringen) => Geweigerd(weigeringen);

    /// <summary>Several refusals at once, so that a person mends a form in one go.</summary>
    /// <param name="weigeringen">At least one.</param>
    public static Uitkomst<T> Geweigerd(IReadOnlyList<Weigering> weigeringen) =>
        weigeringen.Count > 0 ? new(default, weigeringen) : throw new ArgumentException("Geen weigering", nameof(weigeringen));
}

/// <summary>A success without a value.</summary>
public readonly record struct Klaar
{
    /// <summary>The one value.</summary>
    public static Uitkomst<Klaar> Goed { get; } = default(Klaar);
}
