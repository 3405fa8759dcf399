using Eenplan.Domein.Gedeeld;

namespace Eenplan.Domein.Screening;

/// <summary>What must at least happen with a child before a plan is made (CR-019).</summary>
public enum Gesprekseis
{
    /// <summary>Under 4: seen.</summary>
    Gezien,

    /// <summary>From 4 until 12: seen and spoken with.</summary>
    GezienEnGesproken,

    /// <summary>From 12: spoken with.</summary>
    Gesproken,
}

/// <summary>Talks with children by age: one rule for screening, plan, closing and the regelhulp (CR-019).</summary>
public static class Gespreksregel
{
    /// <summary>The rule with its source.</summary>
    public static Regel Regel { get; } =
        new("CR-019", "Onder de 4 jaar is een kind gezien, van 4 tot 12 jaar gezien en gesproken, vanaf 12 jaar gesproken.", "Werkbeschrijving casusregie, ‘In kaart brengen problematiek’");

    /// <summary>What the age of a child asks on a day.</summary>
    /// <param name="geboren">Day of birth, not after the day.</param>
    /// <param name="op">Reference day.</param>
    public static Gesprekseis Voor(DateOnly geboren, DateOnly op) => Leeftijd.Jaren(geboren, op) switch
    {
        < 4 => Gesprekseis.Gezien,
        < 12 => Gesprekseis.GezienEnGesproken,
        _ => Gesprekseis.Gesproken,
    };

    /// <summary>Whether it happened.</summary>
    /// <param name="eis">What is asked.</param>
    /// <param name="gezien">The child was seen.</param>
    /// <param name="gesproken">The child was spoken with.</param>
    public static bool Voldaan(Gesprekseis eis, bool gezien, bool gesproken) => eis switch
    {
        Gesprekseis.Gezien => gezien,
        Gesprekseis.GezienEnGesproken => gezien && gesproken,
        _ => gesproken,
    };

    /// <summary>What is still missing, in words: "gezien", "gesproken", "gezien en gesproken"; null when nothing is.</summary>
    /// <param name="eis">What is asked.</param>
    /// <param name="gezien">The child was seen.</param>
    /// <param name="gesproken">The child was spoken with.</param>
    public static string? Ontbreekt(Gesprekseis eis, bool gezien, bool gesproken) =>
        Voldaan(eis, gezien, gesproken) ? null
        : eis switch
        {
            Gesprekseis.Gezien => "gezien",
            Gesprekseis.Gesproken => "gesproken",
            _ => (gezien, gesproken) switch { (true, _) => "gesproken", (_, true) => "gezien", _ => "gezien en gesproken" },
        };
}
