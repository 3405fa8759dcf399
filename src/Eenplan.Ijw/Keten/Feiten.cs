namespace Eenplan.Ijw;

/// <summary>One version of an allotment, as a JW301 brought it.</summary>
/// <param name="Gemeente">Municipality code of the sender.</param>
/// <param name="Aanbieder">AGB-code of the provider.</param>
/// <param name="Bsn">The client.</param>
/// <param name="Inhoud">The allotment itself.</param>
public sealed record Toewijzing(string Gemeente, string Aanbieder, string Bsn, ToegewezenProduct Inhoud)
{
    /// <summary>IV013: of several versions, the one with the highest moment counts.</summary>
    public DateTime Moment => Inhoud.Toewijzingsdatum.ToDateTime(Inhoud.Toewijzingstijd);

    /// <summary>Removed: reason 13 (or the lapsed 01) with an end equal to its begin; it counts as never sent.</summary>
    public bool Verwijderd => Inhoud.RedenWijziging is "13" or "01" && Inhoud.Einddatum == Inhoud.Ingangsdatum;

    /// <summary>Current for OP087 and TR349: no end or an end on or after today, also when it begins later, and not removed.</summary>
    public bool Actueel(DateOnly vandaag) => !Verwijderd && !(Inhoud.Einddatum < vandaag);

    /// <summary>Never shows a client.</summary>
    public override string ToString() => nameof(Toewijzing);
}

/// <summary>A StartProduct that was reported.</summary>
/// <param name="Bsn">The client.</param>
/// <param name="Inhoud">What was reported.</param>
public sealed record Startmelding(string Bsn, StartProduct Inhoud)
{
    internal Startsleutel Sleutel => new(Inhoud.ToewijzingNummer, Inhoud.Product?.Categorie, Inhoud.Product?.Code, Inhoud.Begindatum);

    /// <summary>Never shows a client.</summary>
    public override string ToString() => nameof(Startmelding);
}

/// <summary>A StopProduct that was reported.</summary>
/// <param name="Bsn">The client.</param>
/// <param name="Inhoud">What was reported.</param>
public sealed record Stopmelding(string Bsn, StopProduct Inhoud)
{
    /// <summary>Reason 20 is an interruption; every other reason ends the help.</summary>
    public bool Tijdelijk => Inhoud.RedenBeeindiging == "20";

    internal Startsleutel Start => new(Inhoud.ToewijzingNummer, Inhoud.Product?.Categorie, Inhoud.Product?.Code, Inhoud.Begindatum);

    internal (Startsleutel, DateOnly, string) Sleutel => (Start, Inhoud.Einddatum, Inhoud.RedenBeeindiging);

    /// <summary>Never shows a client.</summary>
    public override string ToString() => nameof(Stopmelding);
}

readonly record struct Startsleutel(long? ToewijzingNummer, string? Categorie, string? Code, DateOnly Begindatum);

/// <summary>How far a request is (VOT per product, VOW as a whole).</summary>
public enum Verzoekfase
{
    /// <summary>Sent, not answered.</summary>
    Ingediend,

    /// <summary>JW319 with value 2.</summary>
    InOnderzoek,

    /// <summary>A JW301 carries its reference.</summary>
    Gehonoreerd,

    /// <summary>JW319 with value 1.</summary>
    Afgewezen,
}

/// <summary>A request of a provider.</summary>
/// <param name="Aanbieder">AGB-code of the provider.</param>
/// <param name="Gemeente">Municipality that was asked.</param>
/// <param name="Bsn">The client.</param>
/// <param name="ReferentieAanbieder">The key.</param>
/// <param name="Wijziging">A VOW; otherwise a VOT.</param>
/// <param name="Dagtekening">Day the request was dated: terms run from here.</param>
/// <param name="Fase">How far it is.</param>
/// <param name="Antwoorden">Values of VerzoekAntwoord that were sent.</param>
public sealed record Verzoekstand(
    string Aanbieder, string Gemeente, string Bsn, string ReferentieAanbieder, bool Wijziging, DateOnly Dagtekening, Verzoekfase Fase, IReadOnlyList<string> Antwoorden)
{
    /// <summary>Neither honoured nor refused.</summary>
    public bool Loopt => Fase is Verzoekfase.Ingediend or Verzoekfase.InOnderzoek;

    /// <summary>Never shows a client.</summary>
    public override string ToString() => nameof(Verzoekstand);
}

/// <summary>How far a claimed service is.</summary>
public enum Prestatiefase
{
    /// <summary>Claimed, not answered.</summary>
    Ingediend,

    /// <summary>Granted: the answer did not refuse it.</summary>
    Toegekend,

    /// <summary>Refused by the answer.</summary>
    Afgewezen,

    /// <summary>Granted, and taken back by a granted credit.</summary>
    Gecrediteerd,
}

/// <summary>A claimed service and how far it is.</summary>
/// <param name="Aanbieder">AGB-code of the provider.</param>
/// <param name="Gemeente">Municipality it was claimed from.</param>
/// <param name="Bsn">The client.</param>
/// <param name="Inhoud">What was claimed.</param>
/// <param name="Fase">How far it is.</param>
public sealed record Prestatiestand(string Aanbieder, string Gemeente, string Bsn, Prestatie Inhoud, Prestatiefase Fase)
{
    /// <summary>A credit line.</summary>
    public bool Credit => Inhoud.IngediendBedrag.DebetCredit == "C";

    /// <summary>Never shows a client.</summary>
    public override string ToString() => nameof(Prestatiestand);
}
