namespace Eenplan.Ijw;

/// <summary>JW323, Declaratiebericht, sent by the provider; BerichtCode 490.</summary>
public sealed record Jw323 : Bericht
{
    /// <summary>Class Header.</summary>
    public required Header Header { get; init; }

    /// <summary>Class Declaratie.</summary>
    public required Declaratie Declaratie { get; init; }

    /// <inheritdoc />
    public override Berichtsoort Soort => Berichtsoort.Jw323;

    /// <inheritdoc />
    public override Header Kop => Header;
}

/// <summary>A claim over one calendar month (JW323).</summary>
public sealed record Declaratie : Berichtdeel
{
    /// <summary>LDT_IdentificatieDeclaratie: text of at most 12.</summary>
    public required string DeclaratieNummer { get; init; }

    /// <summary>CDT_GeslotenPeriode.</summary>
    public required GeslotenPeriode DeclaratiePeriode { get; init; }

    /// <summary>LDT_Datum: date without time zone.</summary>
    public required DateOnly DeclaratieDagtekening { get; init; }

    /// <summary>CDT_TotaalBedragMetDC.</summary>
    public required TotaalBedragMetDC TotaalIngediendBedrag { get; init; }

    /// <summary>Class Clienten: one or more of DeclaratieClient.</summary>
    public required IReadOnlyList<DeclaratieClient> Clienten { get; init; }
}

/// <summary>A client of a claim (JW323) or of its answer (JW325).</summary>
public sealed record DeclaratieClient : Berichtdeel
{
    /// <summary>LDT_BurgerServicenummer: text of at most 9, nine digits. Must pass the elfproef (CS002).</summary>
    public required string Bsn { get; init; }

    /// <summary>Class Prestaties: one or more of Prestatie.</summary>
    public required IReadOnlyList<Prestatie> Prestaties { get; init; }

    /// <summary>LDT_RetourCode: code list WJ001. Only in a return message or an answer to a claim.</summary>
    public IReadOnlyList<string> RetourCodes { get; init; } = [];
}

/// <summary>Delivered help that is claimed (JW323), or refused (JW325).</summary>
public sealed record Prestatie : Berichtdeel
{
    /// <summary>CDT_Referentie.</summary>
    public required Productreferentie ProductReferentie { get; init; }

    /// <summary>LDT_Nummer: 0..999999999. Unique inside the municipality (TR332).</summary>
    public required long ToewijzingNummer { get; init; }

    /// <summary>LDT_ProductCategorie: text of at most 2, code list JZ020.</summary>
    public required string ProductCategorie { get; init; }

    /// <summary>LDT_ProductCode: text of at most 5, not blank.</summary>
    public required string ProductCode { get; init; }

    /// <summary>CDT_GeslotenPeriode.</summary>
    public required GeslotenPeriode ProductPeriode { get; init; }

    /// <summary>LDT_Volume: 0..99999999. Eurocent when Eenheid is 83 (IV042).</summary>
    public required long GeleverdVolume { get; init; }

    /// <summary>LDT_Eenheid: text of at most 2, code list WJ756.</summary>
    public required string Eenheid { get; init; }

    /// <summary>LDT_Bedrag: 0..99999999. Eurocent. May be absent.</summary>
    public long? ProductTarief { get; init; }

    /// <summary>CDT_BedragMetDC.</summary>
    public required BedragMetDC IngediendBedrag { get; init; }

    /// <summary>LDT_RetourCode: code list WJ001. Only in a return message or an answer to a claim.</summary>
    public IReadOnlyList<string> RetourCodes { get; init; } = [];
}
