namespace Eenplan.Domein.Gedeeld;

/// <summary>Who said it: the mark J, O, P or I that stands with every piece of information (CR-028).</summary>
public enum Bronsoort
{
    /// <summary>Young person.</summary>
    Jeugdige,

    /// <summary>Parent or other carer.</summary>
    Ouder,

    /// <summary>Professional.</summary>
    Professional,

    /// <summary>Institution: school, court, police.</summary>
    Instantie,
}

/// <summary>Where a piece of information comes from (CR-028).</summary>
/// <param name="Soort">Young person, parent, professional or institution.</param>
/// <param name="Wie">Name or role.</param>
/// <param name="Op">Civil day on which it was said.</param>
public sealed record Bron(Bronsoort Soort, string Wie, DateOnly Op)
{
    /// <summary>Reads a source as typed: without one nothing is written down.</summary>
    /// <param name="soort">Kind.</param>
    /// <param name="wie">Name or role.</param>
    /// <param name="op">Civil day; null means today.</param>
    /// <param name="vandaag">Today.</param>
    /// <param name="veld">Prefix of the fields the refusals belong to, for example <c>bron</c>.</param>
    /// <returns>The source, or <c>bron-leeg</c>, <c>bron-in-toekomst</c>, <c>veld-leeg</c>, <c>tekst-te-lang</c>.</returns>
    public static Uitkomst<Bron> Lees(Bronsoort? soort, string? wie, DateOnly? op, DateOnly vandaag, string veld = "bron")
    {
        var fouten = new Weigeringen();
        fouten.Eis(soort is not null, new("bron-leeg", "Kies van wie dit komt: jeugdige, ouder, professional of instantie.", veld, "CR-028"));
        var naam = fouten.Neem(Tekst.Verplicht(wie, veld + "Wie", "Vul de naam in van wie dit zei."));
        fouten.Eis(op is null || op <= vandaag, new("bron-in-toekomst", "Deze dag is nog niet geweest. Vul in wanneer het gezegd is.", veld + "Op", "CR-028"));
        return fouten.Heeft ? fouten.Als<Bron>() : new Bron(soort!.Value, naam!, op ?? vandaag);
    }
}
