namespace Eenplan.Ijw;

/// <summary>JW325, Declaratie-antwoordbericht, sent by the municipality; BerichtCode 491.</summary>
public sealed record Jw325 : Bericht
{
    /// <summary>Class Header.</summary>
    public required AntwoordHeader Header { get; init; }

    /// <summary>Class DeclaratieAntwoord. Absent when the message is accepted, or refused as a whole.</summary>
    public DeclaratieAntwoord? DeclaratieAntwoord { get; init; }

    /// <inheritdoc />
    public override Berichtsoort Soort => Berichtsoort.Jw325;

    /// <inheritdoc />
    public override Header Kop => Header;
}

/// <summary>The answer to a claim (JW325).</summary>
public sealed record DeclaratieAntwoord : Berichtdeel
{
    /// <summary>LDT_IdentificatieDeclaratie: text of at most 12.</summary>
    public required string DeclaratieNummer { get; init; }

    /// <summary>CDT_TotaalBedragMetDC.</summary>
    public required TotaalBedragMetDC TotaalIngediendBedrag { get; init; }

    /// <summary>CDT_TotaalBedragMetDC.</summary>
    public required TotaalBedragMetDC TotaalToegekendBedrag { get; init; }

    /// <summary>Class Clienten: none or more of DeclaratieClient.</summary>
    public IReadOnlyList<DeclaratieClient> Clienten { get; init; } = [];

    /// <summary>LDT_RetourCode: code list WJ001. Only in a return message or an answer to a claim.</summary>
    public IReadOnlyList<string> RetourCodes { get; init; } = [];
}
