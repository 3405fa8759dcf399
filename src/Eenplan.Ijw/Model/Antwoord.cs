namespace Eenplan.Ijw;

/// <summary>JW319, Antwoordbericht, sent by the municipality; BerichtCode 488.</summary>
public sealed record Jw319 : Bericht
{
    /// <summary>Class Header.</summary>
    public required Header Header { get; init; }

    /// <summary>Class Antwoord.</summary>
    public required Antwoord Antwoord { get; init; }

    /// <inheritdoc />
    public override Berichtsoort Soort => Berichtsoort.Jw319;

    /// <inheritdoc />
    public override Header Kop => Header;
}

/// <summary>JW320, Retour op antwoordbericht, sent by the provider; BerichtCode 489.</summary>
public sealed record Jw320 : Bericht
{
    /// <summary>Class Header.</summary>
    public required RetourHeader Header { get; init; }

    /// <summary>Class Antwoord. Absent when the message is accepted, or refused as a whole.</summary>
    public Antwoord? Antwoord { get; init; }

    /// <inheritdoc />
    public override Berichtsoort Soort => Berichtsoort.Jw320;

    /// <inheritdoc />
    public override Header Kop => Header;
}

/// <summary>The answer to a request: refused (1) or under investigation (2) (JW319, JW320).</summary>
public sealed record Antwoord : Berichtdeel
{
    /// <summary>LDT_Referentie: text of at most 36, not blank.</summary>
    public required string ReferentieAanbieder { get; init; }

    /// <summary>LDT_VerzoekAntwoord: text of at most 1, code list WJ760.</summary>
    public required string VerzoekAntwoord { get; init; }

    /// <summary>LDT_RedenAfwijzingVerzoek: text of at most 2, code list WJ759. May be absent.</summary>
    public string? RedenAfwijzingVerzoek { get; init; }

    /// <summary>Class Woonplaatsbeginsel. May be absent.</summary>
    public Woonplaatsbeginsel? Woonplaatsbeginsel { get; init; }

    /// <summary>LDT_RetourCode: code list WJ001. Only in a return message or an answer to a claim.</summary>
    public IReadOnlyList<string> RetourCodes { get; init; } = [];
}

/// <summary>The municipality that is responsible (JW319, JW320), only with refusal reason 8.</summary>
public sealed record Woonplaatsbeginsel : Berichtdeel
{
    /// <summary>LDT_Gemeente: text, four digits.</summary>
    public required string Gemeente { get; init; }

    /// <summary>LDT_RetourCode: code list WJ001. Only in a return message or an answer to a claim.</summary>
    public IReadOnlyList<string> RetourCodes { get; init; } = [];
}
