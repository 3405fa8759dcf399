namespace Eenplan.Domein.Gedeeld;

/// <summary>
/// Something that happened, as it goes into the journal: who, when and in which proces are added by the platform.
/// Codes and ids stay forever; <see cref="Tekst"/> holds names and words and can be destroyed while the chain stays whole.
/// </summary>
/// <param name="Soort">Past-tense code, PascalCase, for example <c>VeiligheidGewogen</c>.</param>
/// <param name="Tekst">One Dutch sentence for the timeline; kept apart, only the destruction proces may delete it.</param>
public sealed record Feit(string Soort, string Tekst)
{
    /// <summary>The persons it is about.</summary>
    public IReadOnlyList<PersoonId> Over { get; init; } = [];

    /// <summary>Codes and ids that explain the fact without names or free text.</summary>
    public IReadOnlyDictionary<string, string> Codes { get; init; } = new Dictionary<string, string>(StringComparer.Ordinal);

    /// <summary>The civil day on which it happened (Europe/Amsterdam), where that is not the day of recording.</summary>
    public DateOnly? Op { get; init; }
}
