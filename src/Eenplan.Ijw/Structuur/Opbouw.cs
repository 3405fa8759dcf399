namespace Eenplan.Ijw;

enum Basis { Tekst, Getal, Datum, Tijd }

enum Vorm { Vrij, Regel, NietLeeg, Cijfers, Letters, Alfanumeriek, Versie, Vast }

/// <summary>A simple type of the standard (LDT_…): what a value may look like.</summary>
sealed class Waardetype
{
    public required string Naam { get; init; }

    public required Basis Basis { get; init; }

    /// <summary>Length of a text or value of a number, inclusive.</summary>
    public long Min { get; init; }

    public long Max { get; init; } = long.MaxValue;

    public Vorm Vorm { get; init; }

    /// <summary>How many digits for <see cref="Vorm.Cijfers"/>; 0 is any number.</summary>
    public int Cijfers { get; init; }

    public string? Vast { get; init; }

    public Codelijst? Lijst { get; init; }

    /// <summary>A restriction inside a message has no name, so no xsi:type can point to it.</summary>
    public bool Anoniem { get; init; }
}

/// <summary>An element of a class.</summary>
sealed class Veld
{
    public required string Naam { get; init; }

    public bool Verplicht { get; init; }

    public bool Herhaalt { get; init; }

    public Waardetype? Waarde { get; init; }

    /// <summary>Set once by the table, after all classes are known.</summary>
    public Klasse? Klasse { get; set; }

    public string Typenaam { get; init; } = "";
}

/// <summary>A composite: an ordered row of elements.</summary>
sealed class Klasse
{
    public required string Naam { get; init; }

    public required Veld[] Velden { get; init; }

    /// <summary>The parts of a CDT_ type stand in the namespace of the base schema.</summary>
    public required bool InBasisschema { get; init; }

    /// <summary>A list: one element that repeats. In the model it is a list property.</summary>
    public bool IsLijst => Velden.Length == 1 && Velden[0].Herhaalt;

    public ulong Verplicht { get; private set; }

    public void Sluit()
    {
        for (var i = 0; i < Velden.Length; i++)
        {
            Verplicht |= Velden[i].Verplicht ? 1UL << i : 0;
        }
    }

    public int Zoek(string naam, int vanaf)
    {
        // In a valid message the next element is at, or a little after, the last one.
        for (var i = vanaf; i < Velden.Length; i++)
        {
            if (Velden[i].Naam == naam)
            {
                return i;
            }
        }

        for (var i = 0; i < vanaf; i++)
        {
            if (Velden[i].Naam == naam)
            {
                return i;
            }
        }

        return -1;
    }
}

/// <summary>The structure of one message.</summary>
sealed class Opbouw
{
    public required Berichtsoort Soort { get; init; }

    public required string Code { get; init; }

    public required string Naam { get; init; }

    public required Partij Van { get; init; }

    public required Berichtsoort? Retour { get; init; }

    public required string Naamruimte { get; init; }

    /// <summary>Prefix in written messages: <c>jw301</c>.</summary>
    public required string Voorvoegsel { get; init; }

    public required IReadOnlyDictionary<string, Klasse> Klassen { get; init; }

    public Klasse Root => Klassen["Root"];
}
