namespace Eenplan.Ijw;

/// <summary>Where in the chain of checks a finding arises (IV032, IV088).</summary>
public enum Controleniveau
{
    /// <summary>The file cannot be read as an iJw 3.2 message: no XML, cut off, another standard, another release.</summary>
    Leesbaarheid = 0,

    /// <summary>Level 1: the structure is not that of the official schema. No return message and no return code.</summary>
    Xsd = 1,

    /// <summary>Level 2: a rule inside the message. Return code 0001.</summary>
    Xslt = 2,

    /// <summary>Level 3: compared with earlier messages.</summary>
    Berichtoverstijgend = 3,

    /// <summary>Level 4: compared with an external source: date, CBS list, product codes, contract.</summary>
    ExterneBron = 4,
}

/// <summary>Something in a message that has to be mended.</summary>
/// <param name="Code">Rule code of the standard (<c>CD075</c>), or <c>XSD</c>, or one of <see cref="Leescodes"/>.</param>
/// <param name="Pad">Element path without prefixes, repeated elements numbered from 1: <c>Bericht/Client/Bsn</c>.</param>
/// <param name="Retourcode">Code of list WJ001; null where the standard has none (level 1, and what cannot be read).</param>
/// <param name="Tekst">One Dutch sentence that says what to mend. Never holds the value of a person's field.</param>
/// <param name="Niveau">Level of the check.</param>
public sealed record Bevinding(string Code, string Pad, string? Retourcode, string Tekst, Controleniveau Niveau)
{
    /// <summary>The part of the message (a record of the model) that carries the return code; null for the header or the whole.</summary>
    public object? Over { get; init; }
}

/// <summary>Codes of findings about files that are no readable iJw 3.2 message.</summary>
public static class Leescodes
{
    /// <summary>No well-formed XML: empty, cut off, wrong encoding, not XML at all.</summary>
    public const string GeenXml = "GEEN-XML";

    /// <summary>Holds a DTD or an entity: refused unread.</summary>
    public const string Onveilig = "ONVEILIG";

    /// <summary>Bigger, deeper or longer than the bounds allow.</summary>
    public const string TeGroot = "TE-GROOT";

    /// <summary>A message of another standard, such as iWmo.</summary>
    public const string AndereStandaard = "ANDERE-STANDAARD";

    /// <summary>An iJw message of another release.</summary>
    public const string AndereRelease = "ANDERE-RELEASE";

    /// <summary>XML, but no iJw message.</summary>
    public const string GeenBericht = "GEEN-BERICHT";

    /// <summary>The structure is not that of the schema.</summary>
    public const string Xsd = "XSD";
}
