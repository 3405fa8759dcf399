namespace Eenplan.Ijw;

/// <summary>JW315, Verzoek om toewijzing, sent by the provider; BerichtCode 446.</summary>
public sealed record Jw315 : Bericht
{
    /// <summary>Class Header.</summary>
    public required Header Header { get; init; }

    /// <summary>Class Client.</summary>
    public required VotClient Client { get; init; }

    /// <inheritdoc />
    public override Berichtsoort Soort => Berichtsoort.Jw315;

    /// <inheritdoc />
    public override Header Kop => Header;
}

/// <summary>JW316, Retour op verzoek om toewijzing, sent by the municipality; BerichtCode 447.</summary>
public sealed record Jw316 : Bericht
{
    /// <summary>Class Header.</summary>
    public required RetourHeader Header { get; init; }

    /// <summary>Class Client. Absent when the message is accepted, or refused as a whole.</summary>
    public VotClient? Client { get; init; }

    /// <inheritdoc />
    public override Berichtsoort Soort => Berichtsoort.Jw316;

    /// <inheritdoc />
    public override Header Kop => Header;
}

/// <summary>The client of a Verzoek om toewijzing (JW315, JW316).</summary>
public sealed record VotClient : Berichtdeel
{
    /// <summary>LDT_BurgerServicenummer: text of at most 9, nine digits. Must pass the elfproef (CS002).</summary>
    public required string Bsn { get; init; }

    /// <summary>CDT_Geboortedatum.</summary>
    public required Geboortedatum Geboortedatum { get; init; }

    /// <summary>LDT_Geslacht: text of at most 1, code list COD046.</summary>
    public required string Geslacht { get; init; }

    /// <summary>CDT_VerkorteNaam.</summary>
    public required VerkorteNaam Naam { get; init; }

    /// <summary>LDT_JaNee: text of at most 1, code list COD260. May be absent.</summary>
    public string? GezagsdragerBekend { get; init; }

    /// <summary>LDT_Commentaar: text, not blank. May be absent.</summary>
    public string? Commentaar { get; init; }

    /// <summary>Class AangevraagdeProducten: one or more of AangevraagdProduct.</summary>
    public required IReadOnlyList<AangevraagdProduct> AangevraagdeProducten { get; init; }

    /// <summary>LDT_RetourCode: code list WJ001. Only in a return message or an answer to a claim.</summary>
    public IReadOnlyList<string> RetourCodes { get; init; } = [];
}

/// <summary>A product the provider asks an allotment for (JW315, JW316).</summary>
public sealed record AangevraagdProduct : Berichtdeel
{
    /// <summary>LDT_Referentie: text of at most 36, not blank.</summary>
    public required string ReferentieAanbieder { get; init; }

    /// <summary>LDT_Nummer: 0..999999999. May be absent.</summary>
    public long? BeschikkingNummer { get; init; }

    /// <summary>CDT_Product. May be absent.</summary>
    public Product? Product { get; init; }

    /// <summary>LDT_Datum: date without time zone. May be absent.</summary>
    public DateOnly? BeschikkingIngangsdatum { get; init; }

    /// <summary>LDT_Datum: date without time zone.</summary>
    public required DateOnly ToewijzingIngangsdatum { get; init; }

    /// <summary>LDT_Datum: date without time zone. May be absent.</summary>
    public DateOnly? ToewijzingEinddatum { get; init; }

    /// <summary>CDT_Omvang. May be absent.</summary>
    public Omvang? Omvang { get; init; }

    /// <summary>LDT_Budget: 0..99999999. Eurocent. May be absent.</summary>
    public long? Budget { get; init; }

    /// <summary>CDT_Verwijzer.</summary>
    public required Verwijzer Verwijzer { get; init; }

    /// <summary>LDT_JaNee: text of at most 1, code list COD260. May be absent.</summary>
    public string? Raamcontract { get; init; }

    /// <summary>LDT_Commentaar: text, not blank. May be absent.</summary>
    public string? Commentaar { get; init; }

    /// <summary>LDT_RetourCode: code list WJ001. Only in a return message or an answer to a claim.</summary>
    public IReadOnlyList<string> RetourCodes { get; init; } = [];
}
