namespace Eenplan.Ijw;

/// <summary>
/// What the checks of level 3 ask about earlier messages. Only messages that count: not refused by their return message (OP286).
/// <see cref="Ketenarchief"/> is one in memory; a product puts its own database behind it.
/// </summary>
public interface IBerichtenarchief
{
    /// <summary>TR056: whether this sender used the identification before in this kind of message.</summary>
    bool Kent(Berichtsoort soort, string afzender, string identificatie);

    /// <summary>All versions of an allotment, in any order.</summary>
    IReadOnlyList<Toewijzing> Versies(string gemeente, long toewijzingNummer);

    /// <summary>The newest version of each allotment of a client at a provider.</summary>
    IReadOnlyList<Toewijzing> Toewijzingen(string gemeente, string aanbieder, string bsn);

    /// <summary>Starts of a client at a provider that were reported and not removed.</summary>
    IReadOnlyList<Startmelding> Starts(string gemeente, string aanbieder, string bsn);

    /// <summary>Stops of a client at a provider that were reported and not removed.</summary>
    IReadOnlyList<Stopmelding> Stops(string gemeente, string aanbieder, string bsn);

    /// <summary>The request with this reference; null when there is none.</summary>
    Verzoekstand? Verzoek(string aanbieder, string referentieAanbieder);

    /// <summary>All requests of a provider for a client.</summary>
    IReadOnlyList<Verzoekstand> Verzoeken(string gemeente, string aanbieder, string bsn);

    /// <summary>The service with this ReferentieNummer; null when there is none.</summary>
    Prestatiestand? Prestatie(string aanbieder, string referentieNummer);

    /// <summary>All services claimed on an allotment.</summary>
    IReadOnlyList<Prestatiestand> Prestaties(string gemeente, long toewijzingNummer);

    /// <summary>TR333: whether the provider used this DeclaratieNummer before.</summary>
    bool KentDeclaratie(string aanbieder, string declaratieNummer);

    /// <summary>First day of the last month the provider claimed from the municipality; null before the first.</summary>
    DateOnly? LaatsteDeclaratieperiode(string gemeente, string aanbieder);

    /// <summary>The JW323 that a JW325 points to; null when it was not received.</summary>
    Jw323? Declaratiebericht(string aanbieder, string identificatie, DateOnly dagtekening);
}
