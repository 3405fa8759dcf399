namespace Eenplan.Ijw;

/// <summary>A part of a message. Prints as its name only: a message that is logged by accident leaks nobody's data.</summary>
public abstract record Berichtdeel
{
    /// <summary>The name of the kind, never a value.</summary>
    public sealed override string ToString() => GetType().Name;
}

/// <summary>A message, immutable. Read it with <see cref="Berichtlezer"/>, write it with <see cref="Berichtschrijver"/>.</summary>
public abstract record Bericht : Berichtdeel
{
    /// <summary>Which of the fourteen messages this is.</summary>
    public abstract Berichtsoort Soort { get; }

    /// <summary>The header, as the shared type.</summary>
    public abstract Header Kop { get; }
}

/// <summary>The header of a message. BerichtCode, BerichtVersie (3) and BerichtSubversie (2) follow from the kind of message and are no properties.</summary>
public record Header : Berichtdeel
{
    /// <summary>LDT_Gemeente (four digits) or LDT_AgbCode (eight digits), by the direction of the message.</summary>
    public required string Afzender { get; init; }

    /// <summary>LDT_AgbCode (eight digits) or LDT_Gemeente (four digits), by the direction of the message.</summary>
    public required string Ontvanger { get; init; }

    /// <summary>CDT_BerichtIdentificatie.</summary>
    public required BerichtIdentificatie BerichtIdentificatie { get; init; }

    /// <summary>CDT_XsdVersie.</summary>
    public required XsdVersie XsdVersie { get; init; }
}

/// <summary>The header of a return message: that of the message it answers, unchanged (IV028), and what the return adds.</summary>
public sealed record RetourHeader : Header
{
    /// <summary>LDT_IdentificatieBericht: text of at most 12, not blank.</summary>
    public required string IdentificatieRetour { get; init; }

    /// <summary>LDT_Datum: date without time zone.</summary>
    public required DateOnly DagtekeningRetour { get; init; }

    /// <summary>LDT_Versie: text, n.n.n. May be absent.</summary>
    public string? XsltVersie { get; init; }

    /// <summary>CDT_XsdVersie.</summary>
    public required XsdVersie XsdVersieRetour { get; init; }

    /// <summary>LDT_RetourCode: code list WJ001. Only in a return message or an answer to a claim.</summary>
    public IReadOnlyList<string> RetourCodes { get; init; } = [];
}

/// <summary>The header of JW325.</summary>
public sealed record AntwoordHeader : Header
{
    /// <summary>CDT_BerichtIdentificatie.</summary>
    public required BerichtIdentificatie DeclaratieIdentificatie { get; init; }

    /// <summary>LDT_Versie: text, n.n.n. May be absent.</summary>
    public string? XsltVersie { get; init; }

    /// <summary>CDT_XsdVersie.</summary>
    public required XsdVersie XsdVersieDeclaratie { get; init; }

    /// <summary>LDT_RetourCode: code list WJ001. Only in a return message or an answer to a claim.</summary>
    public IReadOnlyList<string> RetourCodes { get; init; } = [];
}
