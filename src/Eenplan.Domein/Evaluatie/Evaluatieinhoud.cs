using Eenplan.Domein.Gedeeld;
using Eenplan.Domein.Gezinsplan;

namespace Eenplan.Domein.Evaluatie;

/// <summary>Somebody around the family on the day one looks: each is invited by default (CR-074).</summary>
/// <param name="Id">Person of the family, or somebody involved.</param>
/// <param name="Soort">From where.</param>
/// <param name="Naam">Name.</param>
/// <param name="Rol">What she is to the family.</param>
public sealed record Kringlid(Guid Id, Gastsoort Soort, string Naam, string? Rol)
{
    /// <summary>On the invitation; a young child is asked for its own view and not put at the table.</summary>
    public bool Mee { get; init; } = true;

    /// <summary>What she adds as far as the file tells: a beginning for the weighing.</summary>
    public string? Voorzet { get; init; }
}

/// <summary>Somebody on the invitation, with the weighing of what is shared (CR-050).</summary>
/// <param name="Id">Person of the family, or somebody involved.</param>
/// <param name="Soort">From where.</param>
/// <param name="Naam">Name on that day.</param>
/// <param name="Rol">What she is to the family.</param>
public sealed record Gast(Guid Id, Gastsoort Soort, string Naam, string? Rol)
{
    /// <summary>What is shared, and what is not.</summary>
    public string? Wat { get; init; }

    /// <summary>What she adds.</summary>
    public string? Waarom { get; init; }

    /// <summary>Why she is left out; null when she is invited.</summary>
    public string? Weg { get; init; }

    /// <summary>Whether she took part; null while that is not known.</summary>
    public Komst? Komst { get; init; }

    /// <summary>Whether she is invited.</summary>
    public bool Genodigd => Weg is null;

    /// <summary>Whether the minutes are for her as a matter of course (CR-055).</summary>
    public bool Deed => Komst is Evaluatie.Komst.Aanwezig or Evaluatie.Komst.Vooraf;

    /// <summary>Name with role, for a list.</summary>
    public string Kort => Rol is null ? Naam : $"{Naam}, {Rol}";
}

/// <summary>How safe somebody finds it, in a figure and own words.</summary>
/// <param name="Wie">Who.</param>
/// <param name="Naam">Name on that day.</param>
/// <param name="Cijfer">0 (not safe) to 10 (completely safe).</param>
/// <param name="Woorden">Own words.</param>
public sealed record Mening(Guid Wie, string Naam, int? Cijfer, string? Woorden);

/// <summary>A goal as it was judged: quality and effect apart (CR-074). The goal stands in it as it was on that day.</summary>
/// <param name="Doel">Goal of the plan.</param>
/// <param name="Tekst">The goal in words.</param>
public sealed record Doeloordeel(Guid Doel, string Tekst)
{
    /// <summary>Whose goal; null for the whole family.</summary>
    public PersoonId? Van { get; init; }

    /// <summary>Of one adult alone.</summary>
    public bool Prive { get; init; }

    /// <summary>How good the help is.</summary>
    public string? Kwaliteit { get; init; }

    /// <summary>What it brings.</summary>
    public string? Effect { get; init; }

    /// <summary>Whether it was reached.</summary>
    public Bereikt Bereikt { get; init; }
}

/// <summary>An agreement for the next three months, with its goal: the five columns of the list of agreements (GP-012).</summary>
/// <param name="Doel">Goal of the plan.</param>
/// <param name="Afspraak">Who does what, from when until when.</param>
/// <param name="Schaal">More, less or the same help.</param>
public sealed record Vervolgafspraak(Guid Doel, Planafspraak Afspraak, Schaal? Schaal);

/// <summary>The four questions that going on after nine months asks (CR-054).</summary>
/// <param name="Resultaat">Why the help did not bring enough yet.</param>
/// <param name="Patronen">Which patterns of family or help played a part.</param>
/// <param name="Nodig">What is needed.</param>
/// <param name="Eindsituatie">Whether the attainable end situation must be another.</param>
public sealed record Viervragen(string? Resultaat, string? Patronen, string? Nodig, string? Eindsituatie)
{
    /// <summary>Nothing answered yet.</summary>
    public static Viervragen Leeg { get; } = new(null, null, null, null);
}

/// <summary>All that is said and agreed in one evaluation.</summary>
public sealed record Evaluatieinhoud : IAlsGeheel
{
    /// <summary>Nothing yet.</summary>
    public static Evaluatieinhoud Leeg { get; } = new();

    /// <summary>Who is invited, and who not.</summary>
    public IReadOnlyList<Gast> Gasten { get; init; } = [];

    /// <summary>Own view of each.</summary>
    public IReadOnlyList<Mening> Meningen { get; init; } = [];

    /// <summary>Goals as judged.</summary>
    public IReadOnlyList<Doeloordeel> Doelen { get; init; } = [];

    /// <summary>Agreements for the next three months.</summary>
    public IReadOnlyList<Vervolgafspraak> Vervolg { get; init; } = [];

    /// <summary>The stable safety.</summary>
    public Stabielantwoord? Stabiel { get; init; }

    /// <summary>Key points (GP-011).</summary>
    public string? Kernpunten { get; init; }

    /// <summary>How one goes on.</summary>
    public Verderkeuze? Verder { get; init; }

    /// <summary>The four questions; only after nine months.</summary>
    public Viervragen Vragen { get; init; } = Viervragen.Leeg;
}

/// <summary>To whom the minutes went, or why somebody gets none.</summary>
/// <param name="Gast">Who.</param>
/// <param name="Verstrekking">What left; null when nothing did.</param>
/// <param name="Op">Civil day.</param>
/// <param name="Deel">Only a part.</param>
/// <param name="Reden">Why nothing, or why to somebody who did not take part.</param>
public sealed record Notulenregel(Guid Gast, Guid? Verstrekking, DateOnly Op, bool Deel, string? Reden);

/// <summary>All of them.</summary>
public sealed record Verzending : IAlsGeheel
{
    /// <summary>Nobody yet.</summary>
    public static Verzending Leeg { get; } = new();

    /// <summary>In the order in which they were written.</summary>
    public IReadOnlyList<Notulenregel> Regels { get; init; } = [];
}
