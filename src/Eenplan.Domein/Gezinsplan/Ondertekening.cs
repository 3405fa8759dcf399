using Eenplan.Domein.Gedeeld;

namespace Eenplan.Domein.Gezinsplan;

/// <summary>What came of asking somebody to sign. Saying no and being out of reach are outcomes, not errors (ontwerp §9).</summary>
public enum Tekenuitkomst
{
    /// <summary>Signed.</summary>
    Getekend,

    /// <summary>Does not sign now.</summary>
    TekentNiet,

    /// <summary>Could not be reached.</summary>
    NietBereikt,
}

/// <summary>A signature or other outcome as typed.</summary>
/// <param name="Uitkomst">What came of it.</param>
/// <param name="Lezing">Which text was on the table; an older one is refused.</param>
/// <param name="Gelezen">The tick: I read this plan.</param>
/// <param name="Handtekening">The name as the signer typed it; null with a scan.</param>
/// <param name="Stuk">The scan in the dossier, or null.</param>
/// <param name="Op">Civil day.</param>
/// <param name="Reden">Why not signed, or what was tried.</param>
/// <param name="Vervolg">What happens next.</param>
public sealed record Tekeninvoer(Tekenuitkomst? Uitkomst, int Lezing, bool Gelezen, string? Handtekening, Guid? Stuk, DateOnly? Op, string? Reden, string? Vervolg);

/// <summary>The outcome of one signer on one text of a version. Rows are added: who changes her mind gets a new one.</summary>
public sealed class Ondertekening
{
    Ondertekening()
    {
    }

    internal Ondertekening(Guid id, Guid versie, string wie, string naam, bool moet, Tekenuitkomst uitkomst, DateOnly op, DateTimeOffset vastgelegd) =>
        (Id, VersieId, Wie, Naam, Moet, Uitkomst, Op, Vastgelegd) = (id, versie, wie, naam, moet, uitkomst, op, vastgelegd);

    /// <summary>Id.</summary>
    public Guid Id { get; private set; }

    /// <summary>The version.</summary>
    public Guid VersieId { get; private set; }

    /// <summary>Which text of the version was on the table.</summary>
    public int Lezing { get; internal set; }

    /// <summary>Key of the signer: the id of a person, or that of the guardianship of an institution.</summary>
    public string Wie { get; private set; } = "";

    /// <summary>Name of the signer on that day.</summary>
    public string Naam { get; private set; } = "";

    /// <summary>Whether this signer had to sign.</summary>
    public bool Moet { get; private set; }

    /// <summary>What came of it.</summary>
    public Tekenuitkomst Uitkomst { get; private set; }

    /// <summary>Civil day.</summary>
    public DateOnly Op { get; private set; }

    /// <summary>Name as typed by the signer; null with a scan or without a signature.</summary>
    public string? Handtekening { get; internal set; }

    /// <summary>The scan in the dossier.</summary>
    public Guid? Stuk { get; internal set; }

    /// <summary>Why not, or what was tried.</summary>
    public string? Reden { get; internal set; }

    /// <summary>What happens next.</summary>
    public string? Vervolg { get; internal set; }

    /// <summary>Which parts were shown and which were left out, in words.</summary>
    public string Getoond { get; internal set; } = "";

    /// <summary>When it was written down (UTC).</summary>
    public DateTimeOffset Vastgelegd { get; private set; }
}

/// <summary>A signer of this plan: person or institution, with what the rule says.</summary>
/// <param name="Wie">Key: the id of a person, or <c>gi-</c> and the id of a guardianship.</param>
/// <param name="Naam">Name on screen.</param>
/// <param name="Moet">Must sign; else may.</param>
/// <param name="Waarom">Why, in words: "gezag over Mila en Daan".</param>
public sealed record Plantekenaar(string Wie, string Naam, bool Moet, string Waarom)
{
    /// <summary>The person; null for an institution.</summary>
    public PersoonId? Persoon => Guid.TryParse(Wie, out var id) ? new PersoonId(id) : null;
}
