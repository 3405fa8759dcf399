namespace Eenplan.Ijw;

/// <summary>JW301, Toewijzingsbericht, sent by the municipality; BerichtCode 436.</summary>
public sealed record Jw301 : Bericht
{
    /// <summary>Class Header.</summary>
    public required Header Header { get; init; }

    /// <summary>Class Client.</summary>
    public required ToewijzingClient Client { get; init; }

    /// <inheritdoc />
    public override Berichtsoort Soort => Berichtsoort.Jw301;

    /// <inheritdoc />
    public override Header Kop => Header;
}

/// <summary>JW302, Retour op toewijzing, sent by the provider; BerichtCode 437.</summary>
public sealed record Jw302 : Bericht
{
    /// <summary>Class Header.</summary>
    public required RetourHeader Header { get; init; }

    /// <summary>Class Client. Absent when the message is accepted, or refused as a whole.</summary>
    public ToewijzingClient? Client { get; init; }

    /// <inheritdoc />
    public override Berichtsoort Soort => Berichtsoort.Jw302;

    /// <inheritdoc />
    public override Header Kop => Header;
}

/// <summary>The client of a Toewijzingsbericht (JW301, JW302).</summary>
public sealed record ToewijzingClient : Berichtdeel
{
    /// <summary>LDT_BurgerServicenummer: text of at most 9, nine digits. Must pass the elfproef (CS002).</summary>
    public required string Bsn { get; init; }

    /// <summary>CDT_Geboortedatum.</summary>
    public required Geboortedatum Geboortedatum { get; init; }

    /// <summary>LDT_Geslacht: text of at most 1, code list COD046.</summary>
    public required string Geslacht { get; init; }

    /// <summary>CDT_VolledigeNaam.</summary>
    public required VolledigeNaam Naam { get; init; }

    /// <summary>CDT_Communicatie. May be absent.</summary>
    public Communicatie? Communicatie { get; init; }

    /// <summary>LDT_JuridischeStatus: text of at most 2, code list WJ232. May be absent.</summary>
    public string? JuridischeStatus { get; init; }

    /// <summary>LDT_WettelijkeVertegenwoordiging: text of at most 2, code list WJ003. May be absent.</summary>
    public string? WettelijkeVertegenwoordiging { get; init; }

    /// <summary>LDT_Commentaar: text, not blank. May be absent.</summary>
    public string? Commentaar { get; init; }

    /// <summary>Class Relaties: none or more of Relatie.</summary>
    public IReadOnlyList<Relatie> Relaties { get; init; } = [];

    /// <summary>Class Contactgegevens: one or more of Contact.</summary>
    public required IReadOnlyList<Contact> Contactgegevens { get; init; }

    /// <summary>Class ToegewezenProducten: one or more of ToegewezenProduct.</summary>
    public required IReadOnlyList<ToegewezenProduct> ToegewezenProducten { get; init; }

    /// <summary>LDT_RetourCode: code list WJ001. Only in a return message or an answer to a claim.</summary>
    public IReadOnlyList<string> RetourCodes { get; init; } = [];
}

/// <summary>A relation of the client: parent, guardian, helper (JW301, JW302).</summary>
public sealed record Relatie : Berichtdeel
{
    /// <summary>LDT_Persoonsid: text of at most 20, not blank.</summary>
    public required string Nummer { get; init; }

    /// <summary>LDT_RelatieVolgorde: 0..99. May be absent.</summary>
    public long? Volgorde { get; init; }

    /// <summary>LDT_SoortRelatie: text of at most 2, code list COD472.</summary>
    public required string Soort { get; init; }

    /// <summary>CDT_Geboortedatum. May be absent.</summary>
    public Geboortedatum? Geboortedatum { get; init; }

    /// <summary>LDT_Geslacht: text of at most 1, code list COD046. May be absent.</summary>
    public string? Geslacht { get; init; }

    /// <summary>CDT_VolledigeNaam.</summary>
    public required VolledigeNaam Naam { get; init; }

    /// <summary>Class Contact.</summary>
    public required Contact Contact { get; init; }

    /// <summary>LDT_RetourCode: code list WJ001. Only in a return message or an answer to a claim.</summary>
    public IReadOnlyList<string> RetourCodes { get; init; } = [];
}

/// <summary>Address and ways to reach someone (JW301, JW302).</summary>
public sealed record Contact : Berichtdeel
{
    /// <summary>LDT_AdresSoort: text of at most 2, code list COD757.</summary>
    public required string Soort { get; init; }

    /// <summary>CDT_Adres. May be absent.</summary>
    public Adres? Adres { get; init; }

    /// <summary>LDT_Organisatienaam: text of at most 35, not blank. May be absent.</summary>
    public string? Organisatie { get; init; }

    /// <summary>CDT_Telefoonnummers. May be absent.</summary>
    public Telefoonnummers? Telefoon { get; init; }

    /// <summary>LDT_Emailadres: text of at most 80, not blank. May be absent.</summary>
    public string? Emailadres { get; init; }

    /// <summary>CDT_OpenPeriode. May be absent.</summary>
    public OpenPeriode? Periode { get; init; }

    /// <summary>LDT_RetourCode: code list WJ001. Only in a return message or an answer to a claim.</summary>
    public IReadOnlyList<string> RetourCodes { get; init; } = [];
}

/// <summary>An allotment: a product the provider may deliver (JW301, JW302).</summary>
public sealed record ToegewezenProduct : Berichtdeel
{
    /// <summary>LDT_Nummer: 0..999999999. Unique inside the municipality (TR332).</summary>
    public required long ToewijzingNummer { get; init; }

    /// <summary>LDT_Referentie: text of at most 36, not blank. May be absent.</summary>
    public string? ReferentieAanbieder { get; init; }

    /// <summary>CDT_Product. May be absent.</summary>
    public Product? Product { get; init; }

    /// <summary>LDT_Datum: date without time zone.</summary>
    public required DateOnly Toewijzingsdatum { get; init; }

    /// <summary>LDT_Tijd: time without time zone.</summary>
    public required TimeOnly Toewijzingstijd { get; init; }

    /// <summary>LDT_Datum: date without time zone.</summary>
    public required DateOnly Ingangsdatum { get; init; }

    /// <summary>LDT_Datum: date without time zone. May be absent.</summary>
    public DateOnly? Einddatum { get; init; }

    /// <summary>LDT_RedenWijziging: text of at most 2, code list JZ002. May be absent.</summary>
    public string? RedenWijziging { get; init; }

    /// <summary>CDT_Omvang. May be absent.</summary>
    public Omvang? Omvang { get; init; }

    /// <summary>LDT_Budget: 0..99999999. Eurocent. May be absent.</summary>
    public long? Budget { get; init; }

    /// <summary>LDT_Commentaar: text, not blank. May be absent.</summary>
    public string? Commentaar { get; init; }

    /// <summary>LDT_RetourCode: code list WJ001. Only in a return message or an answer to a claim.</summary>
    public IReadOnlyList<string> RetourCodes { get; init; } = [];
}
