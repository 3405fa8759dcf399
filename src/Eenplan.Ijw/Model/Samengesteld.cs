namespace Eenplan.Ijw;

/// <summary>Composite CDT_Achternaam of the base schema.</summary>
public sealed record NaamMetVoorvoegsel : Berichtdeel
{
    /// <summary>LDT_Naam: text of at most 200, not blank.</summary>
    public required string Achternaam { get; init; }

    /// <summary>LDT_Voorvoegsel: text of at most 10, not blank. May be absent.</summary>
    public string? Voorvoegsel { get; init; }
}

/// <summary>Composite CDT_Adres of the base schema.</summary>
public sealed record Adres : Berichtdeel
{
    /// <summary>CDT_Huis. May be absent.</summary>
    public Huis? Huis { get; init; }

    /// <summary>LDT_Postcode: text of at most 8, not blank. May be absent.</summary>
    public string? Postcode { get; init; }

    /// <summary>LDT_Straatnaam: text of at most 24, not blank. May be absent.</summary>
    public string? Straatnaam { get; init; }

    /// <summary>LDT_Plaatsnaam: text of at most 80, not blank. May be absent.</summary>
    public string? Plaatsnaam { get; init; }

    /// <summary>LDT_LandCode: text of at most 2, code list COD032. May be absent.</summary>
    public string? LandCode { get; init; }
}

/// <summary>Composite CDT_BedragMetDC of the base schema.</summary>
public sealed record BedragMetDC : Berichtdeel
{
    /// <summary>LDT_Bedrag: 0..99999999. Eurocent.</summary>
    public required long Bedrag { get; init; }

    /// <summary>LDT_DebetCredit: text of at most 1, code list COD043.</summary>
    public required string DebetCredit { get; init; }
}

/// <summary>Composite CDT_BerichtIdentificatie of the base schema.</summary>
public sealed record BerichtIdentificatie : Berichtdeel
{
    /// <summary>LDT_IdentificatieBericht: text of at most 12, not blank.</summary>
    public required string Identificatie { get; init; }

    /// <summary>LDT_Datum: date without time zone.</summary>
    public required DateOnly Dagtekening { get; init; }
}

/// <summary>Composite CDT_Communicatie of the base schema.</summary>
public sealed record Communicatie : Berichtdeel
{
    /// <summary>LDT_Communicatievorm: text of at most 1, code list COD747.</summary>
    public required string Vorm { get; init; }

    /// <summary>LDT_Taal: text of at most 25, not blank. May be absent.</summary>
    public string? Taal { get; init; }
}

/// <summary>Composite CDT_Geboortedatum of the base schema.</summary>
public sealed record Geboortedatum : Berichtdeel
{
    /// <summary>LDT_Datum: date without time zone.</summary>
    public required DateOnly Datum { get; init; }

    /// <summary>LDT_DatumGebruik: text of at most 1, code list COD170. May be absent.</summary>
    public string? DatumGebruik { get; init; }
}

/// <summary>Composite CDT_GeslotenPeriode of the base schema.</summary>
public sealed record GeslotenPeriode : Berichtdeel
{
    /// <summary>LDT_Datum: date without time zone.</summary>
    public required DateOnly Begindatum { get; init; }

    /// <summary>LDT_Datum: date without time zone.</summary>
    public required DateOnly Einddatum { get; init; }
}

/// <summary>Composite CDT_Huis of the base schema.</summary>
public sealed record Huis : Berichtdeel
{
    /// <summary>LDT_Huisnummer: 0..99999.</summary>
    public required long Huisnummer { get; init; }

    /// <summary>LDT_Huisletter: text of at most 1, not blank. May be absent.</summary>
    public string? Huisletter { get; init; }

    /// <summary>LDT_HuisnummerToevoeging: text of at most 4, not blank. May be absent.</summary>
    public string? HuisnummerToevoeging { get; init; }

    /// <summary>LDT_AanduidingWoonadres: text of at most 2, code list NUM061. May be absent.</summary>
    public string? AanduidingWoonadres { get; init; }
}

/// <summary>Composite CDT_Omvang of the base schema.</summary>
public sealed record Omvang : Berichtdeel
{
    /// <summary>LDT_Volume: 0..99999999. Eurocent when Eenheid is 83 (IV042).</summary>
    public required long Volume { get; init; }

    /// <summary>LDT_Eenheid: text of at most 2, code list WJ756.</summary>
    public required string Eenheid { get; init; }

    /// <summary>LDT_Frequentie: text of at most 1, code list WMO757.</summary>
    public required string Frequentie { get; init; }
}

/// <summary>Composite CDT_OpenPeriode of the base schema.</summary>
public sealed record OpenPeriode : Berichtdeel
{
    /// <summary>LDT_Datum: date without time zone. May be absent.</summary>
    public DateOnly? Begindatum { get; init; }

    /// <summary>LDT_Datum: date without time zone. May be absent.</summary>
    public DateOnly? Einddatum { get; init; }
}

/// <summary>Composite CDT_Product of the base schema.</summary>
public sealed record Product : Berichtdeel
{
    /// <summary>LDT_ProductCategorie: text of at most 2, code list JZ020.</summary>
    public required string Categorie { get; init; }

    /// <summary>LDT_ProductCode: text of at most 5, not blank. May be absent.</summary>
    public string? Code { get; init; }
}

/// <summary>Composite CDT_Referentie of the base schema.</summary>
public sealed record Productreferentie : Berichtdeel
{
    /// <summary>LDT_ReferentieNummer: text of at most 20.</summary>
    public required string ReferentieNummer { get; init; }

    /// <summary>LDT_ReferentieNummer: text of at most 20. May be absent.</summary>
    public string? VorigReferentieNummer { get; init; }
}

/// <summary>Composite CDT_Telefoon of the base schema.</summary>
public sealed record Telefoon : Berichtdeel
{
    /// <summary>LDT_Telefoonnummer: text of at most 15, digits only.</summary>
    public required string Telefoonnummer { get; init; }

    /// <summary>LDT_Landnummer: text of at most 4, not blank.</summary>
    public required string Landnummer { get; init; }
}

/// <summary>Composite CDT_Telefoonnummers of the base schema.</summary>
public sealed record Telefoonnummers : Berichtdeel
{
    /// <summary>CDT_Telefoon.</summary>
    public required Telefoon Telefoon01 { get; init; }

    /// <summary>CDT_Telefoon. May be absent.</summary>
    public Telefoon? Telefoon02 { get; init; }
}

/// <summary>Composite CDT_TotaalBedragMetDC of the base schema.</summary>
public sealed record TotaalBedragMetDC : Berichtdeel
{
    /// <summary>LDT_TotaalBedrag: 0..999999999999. Eurocent.</summary>
    public required long TotaalBedrag { get; init; }

    /// <summary>LDT_DebetCredit: text of at most 1, code list COD043.</summary>
    public required string DebetCredit { get; init; }
}

/// <summary>Composite CDT_VerkorteNaam of the base schema.</summary>
public sealed record VerkorteNaam : Berichtdeel
{
    /// <summary>CDT_Achternaam.</summary>
    public required NaamMetVoorvoegsel Geslachtsnaam { get; init; }

    /// <summary>LDT_Naam: text of at most 200, not blank. May be absent.</summary>
    public string? Voornamen { get; init; }

    /// <summary>LDT_Voorletters: text of at most 6, letters only. May be absent.</summary>
    public string? Voorletters { get; init; }
}

/// <summary>Composite CDT_Verwijzer of the base schema.</summary>
public sealed record Verwijzer : Berichtdeel
{
    /// <summary>LDT_TypeVerwijzer: text of at most 2, code list COD327.</summary>
    public required string Type { get; init; }

    /// <summary>LDT_NaamVerwijzer: text of at most 64, not blank. May be absent.</summary>
    public string? Naam { get; init; }

    /// <summary>LDT_AgbCode: text of at most 8, eight digits. May be absent.</summary>
    public string? ZorgverlenerCode { get; init; }
}

/// <summary>Composite CDT_VolledigeNaam of the base schema.</summary>
public sealed record VolledigeNaam : Berichtdeel
{
    /// <summary>CDT_Achternaam.</summary>
    public required NaamMetVoorvoegsel Geslachtsnaam { get; init; }

    /// <summary>CDT_Achternaam. May be absent.</summary>
    public NaamMetVoorvoegsel? Partnernaam { get; init; }

    /// <summary>LDT_Naam: text of at most 200, not blank. May be absent.</summary>
    public string? Voornamen { get; init; }

    /// <summary>LDT_Voorletters: text of at most 6, letters only. May be absent.</summary>
    public string? Voorletters { get; init; }

    /// <summary>LDT_NaamGebruik: text of at most 1, code list COD700.</summary>
    public required string NaamGebruik { get; init; }
}

/// <summary>Composite CDT_XsdVersie of the base schema.</summary>
public sealed record XsdVersie : Berichtdeel
{
    /// <summary>LDT_Versie: text, n.n.n.</summary>
    public required string BasisschemaXsdVersie { get; init; }

    /// <summary>LDT_Versie: text, n.n.n.</summary>
    public required string BerichtXsdVersie { get; init; }
}
