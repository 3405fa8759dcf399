namespace Eenplan.Ijw;

/// <summary>JW307, Stopbericht, sent by the provider; BerichtCode 440.</summary>
public sealed record Jw307 : Bericht
{
    /// <summary>Class Header.</summary>
    public required Header Header { get; init; }

    /// <summary>Class Client.</summary>
    public required StopClient Client { get; init; }

    /// <inheritdoc />
    public override Berichtsoort Soort => Berichtsoort.Jw307;

    /// <inheritdoc />
    public override Header Kop => Header;
}

/// <summary>JW308, Retour op stopbericht, sent by the municipality; BerichtCode 441.</summary>
public sealed record Jw308 : Bericht
{
    /// <summary>Class Header.</summary>
    public required RetourHeader Header { get; init; }

    /// <summary>Class Client. Absent when the message is accepted, or refused as a whole.</summary>
    public StopClient? Client { get; init; }

    /// <inheritdoc />
    public override Berichtsoort Soort => Berichtsoort.Jw308;

    /// <inheritdoc />
    public override Header Kop => Header;
}

/// <summary>The client of a Stopbericht (JW307, JW308).</summary>
public sealed record StopClient : Berichtdeel
{
    /// <summary>LDT_BurgerServicenummer: text of at most 9, nine digits. Must pass the elfproef (CS002).</summary>
    public required string Bsn { get; init; }

    /// <summary>CDT_Geboortedatum.</summary>
    public required Geboortedatum Geboortedatum { get; init; }

    /// <summary>LDT_Geslacht: text of at most 1, code list COD046.</summary>
    public required string Geslacht { get; init; }

    /// <summary>CDT_VerkorteNaam.</summary>
    public required VerkorteNaam Naam { get; init; }

    /// <summary>Class StopProducten: one or more of StopProduct.</summary>
    public required IReadOnlyList<StopProduct> StopProducten { get; init; }

    /// <summary>LDT_RetourCode: code list WJ001. Only in a return message or an answer to a claim.</summary>
    public IReadOnlyList<string> RetourCodes { get; init; } = [];
}

/// <summary>The end, or interruption, of delivery of a product (JW307, JW308).</summary>
public sealed record StopProduct : Berichtdeel
{
    /// <summary>LDT_Nummer: 0..999999999. Unique inside the municipality (TR332). May be absent.</summary>
    public long? ToewijzingNummer { get; init; }

    /// <summary>CDT_Product. May be absent.</summary>
    public Product? Product { get; init; }

    /// <summary>LDT_Datum: date without time zone. May be absent.</summary>
    public DateOnly? ToewijzingIngangsdatum { get; init; }

    /// <summary>LDT_Datum: date without time zone.</summary>
    public required DateOnly Begindatum { get; init; }

    /// <summary>LDT_RedenBeeindiging: text of at most 2, code list JZ588.</summary>
    public required string RedenBeeindiging { get; init; }

    /// <summary>LDT_Datum: date without time zone.</summary>
    public required DateOnly Einddatum { get; init; }

    /// <summary>LDT_StatusAanlevering: text of at most 1, code list COD467. Only 1 and 3 are allowed (CS058).</summary>
    public required string StatusAanlevering { get; init; }

    /// <summary>LDT_RetourCode: code list WJ001. Only in a return message or an answer to a claim.</summary>
    public IReadOnlyList<string> RetourCodes { get; init; } = [];
}
