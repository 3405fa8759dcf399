namespace Eenplan.Ijw;

/// <summary>The fourteen messages of iJw 3.2. The number of the member is the number of the message.</summary>
public enum Berichtsoort
{
    /// <summary>No message, or one that could not be named.</summary>
    Onbekend = 0,

    /// <summary>Toewijzingsbericht, municipality to provider, BerichtCode 436.</summary>
    Jw301 = 301,

    /// <summary>Return message to JW301, BerichtCode 437.</summary>
    Jw302 = 302,

    /// <summary>Startbericht, provider to municipality, BerichtCode 438.</summary>
    Jw305 = 305,

    /// <summary>Return message to JW305, BerichtCode 439.</summary>
    Jw306 = 306,

    /// <summary>Stopbericht, provider to municipality, BerichtCode 440.</summary>
    Jw307 = 307,

    /// <summary>Return message to JW307, BerichtCode 441.</summary>
    Jw308 = 308,

    /// <summary>Verzoek om toewijzing (VOT), provider to municipality, BerichtCode 446.</summary>
    Jw315 = 315,

    /// <summary>Return message to JW315, BerichtCode 447.</summary>
    Jw316 = 316,

    /// <summary>Verzoek om wijziging (VOW), provider to municipality, BerichtCode 486.</summary>
    Jw317 = 317,

    /// <summary>Return message to JW317, BerichtCode 487.</summary>
    Jw318 = 318,

    /// <summary>Antwoordbericht to a VOT or VOW, municipality to provider, BerichtCode 488.</summary>
    Jw319 = 319,

    /// <summary>Return message to JW319, BerichtCode 489.</summary>
    Jw320 = 320,

    /// <summary>Declaratiebericht, provider to municipality, BerichtCode 490.</summary>
    Jw323 = 323,

    /// <summary>Declaratie-antwoordbericht, municipality to provider, BerichtCode 491.</summary>
    Jw325 = 325,
}

/// <summary>Who sends a message.</summary>
public enum Partij
{
    /// <summary>Municipality: four digits (CBS).</summary>
    Gemeente,

    /// <summary>Provider: eight digits (AGB).</summary>
    Aanbieder,
}
