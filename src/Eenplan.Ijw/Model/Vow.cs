namespace Eenplan.Ijw;

/// <summary>JW317, Verzoek om wijziging, sent by the provider; BerichtCode 486.</summary>
public sealed record Jw317 : Bericht
{
    /// <summary>Class Header.</summary>
    public required Header Header { get; init; }

    /// <summary>Class Client.</summary>
    public required VowClient Client { get; init; }

    /// <inheritdoc />
    public override Berichtsoort Soort => Berichtsoort.Jw317;

    /// <inheritdoc />
    public override Header Kop => Header;
}

/// <summary>JW318, Retour op verzoek om wijziging, sent by the municipality; BerichtCode 487.</summary>
public sealed record Jw318 : Bericht
{
    /// <summary>Class Header.</summary>
    public required RetourHeader Header { get; init; }

    /// <summary>Class Client. Absent when the message is accepted, or refused as a whole.</summary>
    public VowClient? Client { get; init; }

    /// <inheritdoc />
    public override Berichtsoort Soort => Berichtsoort.Jw318;

    /// <inheritdoc />
    public override Header Kop => Header;
}

/// <summary>The client of a Verzoek om wijziging (JW317, JW318).</summary>
public sealed record VowClient : Berichtdeel
{
    /// <summary>LDT_BurgerServicenummer: text of at most 9, nine digits. Must pass the elfproef (CS002).</summary>
    public required string Bsn { get; init; }

    /// <summary>Class Verzoek.</summary>
    public required Verzoek Verzoek { get; init; }

    /// <summary>LDT_RetourCode: code list WJ001. Only in a return message or an answer to a claim.</summary>
    public IReadOnlyList<string> RetourCodes { get; init; } = [];
}

/// <summary>The wanted whole of allotments (JW317, JW318).</summary>
public sealed record Verzoek : Berichtdeel
{
    /// <summary>LDT_Referentie: text of at most 36, not blank.</summary>
    public required string ReferentieAanbieder { get; init; }

    /// <summary>LDT_RedenVerzoek: text of at most 1, code list WJ758.</summary>
    public required string RedenVerzoek { get; init; }

    /// <summary>Class OngewijzigdeProducten: none or more of OngewijzigdProduct.</summary>
    public IReadOnlyList<OngewijzigdProduct> OngewijzigdeProducten { get; init; } = [];

    /// <summary>Class TeWijzigenProducten: none or more of TeWijzigenProduct.</summary>
    public IReadOnlyList<TeWijzigenProduct> TeWijzigenProducten { get; init; } = [];

    /// <summary>Class NieuweProducten: none or more of NieuwProduct.</summary>
    public IReadOnlyList<NieuwProduct> NieuweProducten { get; init; } = [];

    /// <summary>LDT_RetourCode: code list WJ001. Only in a return message or an answer to a claim.</summary>
    public IReadOnlyList<string> RetourCodes { get; init; } = [];
}

/// <summary>An allotment that stays as it is (JW317, JW318).</summary>
public sealed record OngewijzigdProduct : Berichtdeel
{
    /// <summary>LDT_Nummer: 0..999999999. Unique inside the municipality (TR332).</summary>
    public required long ToewijzingNummer { get; init; }

    /// <summary>LDT_RetourCode: code list WJ001. Only in a return message or an answer to a claim.</summary>
    public IReadOnlyList<string> RetourCodes { get; init; } = [];
}

/// <summary>An allotment that has to change (JW317, JW318).</summary>
public sealed record TeWijzigenProduct : Berichtdeel
{
    /// <summary>LDT_Nummer: 0..999999999. Unique inside the municipality (TR332).</summary>
    public required long ToewijzingNummer { get; init; }

    /// <summary>LDT_Datum: date without time zone.</summary>
    public required DateOnly GewensteIngangsdatum { get; init; }

    /// <summary>LDT_Datum: date without time zone. May be absent.</summary>
    public DateOnly? Einddatum { get; init; }

    /// <summary>CDT_Omvang. May be absent.</summary>
    public Omvang? Omvang { get; init; }

    /// <summary>LDT_Budget: 0..99999999. Eurocent. May be absent.</summary>
    public long? Budget { get; init; }

    /// <summary>LDT_RetourCode: code list WJ001. Only in a return message or an answer to a claim.</summary>
    public IReadOnlyList<string> RetourCodes { get; init; } = [];
}

/// <summary>A product to add (JW317, JW318).</summary>
public sealed record NieuwProduct : Berichtdeel
{
    /// <summary>CDT_Product. May be absent.</summary>
    public Product? Product { get; init; }

    /// <summary>LDT_Datum: date without time zone.</summary>
    public required DateOnly GewensteIngangsdatum { get; init; }

    /// <summary>LDT_Datum: date without time zone. May be absent.</summary>
    public DateOnly? Einddatum { get; init; }

    /// <summary>CDT_Omvang. May be absent.</summary>
    public Omvang? Omvang { get; init; }

    /// <summary>LDT_Budget: 0..99999999. Eurocent. May be absent.</summary>
    public long? Budget { get; init; }

    /// <summary>LDT_RetourCode: code list WJ001. Only in a return message or an answer to a claim.</summary>
    public IReadOnlyList<string> RetourCodes { get; init; } = [];
}
