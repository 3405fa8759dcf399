namespace Eenplan.Ijw;

/// <summary>JW305, Startbericht, sent by the provider; BerichtCode 438.</summary>
public sealed record Jw305 : Bericht
{
    /// <summary>Class Header.</summary>
    public required Header Header { get; init; }

    /// <summary>Class Client.</summary>
    public required StartClient Client { get; init; }

    /// <inheritdoc />
    public override Berichtsoort Soort => Berichtsoort.Jw305;

    /// <inheritdoc />
    public override Header Kop => Header;
}

/// <summary>JW306, Retour op startbericht, sent by the municipality; BerichtCode 439.</summary>
public sealed record Jw306 : Bericht
{
    /// <summary>Class Header.</summary>
    public required RetourHeader Header { get; init; }

    /// <summary>Class Client. Absent when the message is accepted, or refused as a whole.</summary>
    public StartClient? Client { get; init; }

    /// <inheritdoc />
    public override Berichtsoort Soort => Berichtsoort.Jw306;

    /// <inheritdoc />
    public override Header Kop => Header;
}

/// <summary>The client of a Startbericht (JW305, JW306).</summary>
public sealed record StartClient : Berichtdeel
{
    /// <summary>LDT_BurgerServicenummer: text of at most 9, nine digits. Must pass the elfproef (CS002).</summary>
    public required string Bsn { get; init; }

    /// <summary>CDT_Geboortedatum.</summary>
    public required Geboortedatum Geboortedatum { get; init; }

    /// <summary>LDT_Geslacht: text of at most 1, code list COD046.</summary>
    public required string Geslacht { get; init; }

    /// <summary>CDT_VerkorteNaam.</summary>
    public required VerkorteNaam Naam { get; init; }

    /// <summary>Class StartProducten: one or more of StartProduct.</summary>
    public required IReadOnlyList<StartProduct> StartProducten { get; init; }

    /// <summary>LDT_RetourCode: code list WJ001. Only in a return message or an answer to a claim.</summary>
    public IReadOnlyList<string> RetourCodes { get; init; } = [];
}

/// <summary>The start of delivery of a product (JW305, JW306).</summary>
public sealed record StartProduct : Berichtdeel
{
    /// <summary>LDT_Nummer: 0..999999999. Unique inside the municipality (TR332). May be absent.</summary>
    public long? ToewijzingNummer { get; init; }

    /// <summary>CDT_Product. May be absent.</summary>
    public Product? Product { get; init; }

    /// <summary>LDT_Datum: date without time zone. May be absent.</summary>
    public DateOnly? ToewijzingIngangsdatum { get; init; }

    /// <summary>LDT_Datum: date without time zone.</summary>
    public required DateOnly Begindatum { get; init; }

    /// <summary>LDT_StatusAanlevering: text of at most 1, code list COD467. Only 1 and 3 are allowed (CS058).</summary>
    public required string StatusAanlevering { get; init; }

    /// <summary>LDT_RetourCode: code list WJ001. Only in a return message or an answer to a claim.</summary>
    public IReadOnlyList<string> RetourCodes { get; init; } = [];
}
