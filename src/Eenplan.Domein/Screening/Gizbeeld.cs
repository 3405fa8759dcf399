using Eenplan.Domein.Gedeeld;

namespace Eenplan.Domein.Screening;

/// <summary>The three domains of GIZ (CR-014).</summary>
public enum Gizdomein
{
    /// <summary>What the child needs to develop.</summary>
    Ontwikkeling,

    /// <summary>What the parents can do.</summary>
    Opvoeding,

    /// <summary>Family and surroundings.</summary>
    Omgeving,
}

/// <summary>One domain as typed: 1 (strength) to 4 (great worry) as each sees it, null when not asked.</summary>
/// <param name="Domein">Which domain.</param>
/// <param name="Kind">As the child sees it.</param>
/// <param name="Ouders">As the parents see it.</param>
/// <param name="School">As school or day care sees it.</param>
/// <param name="Samen">What was concluded together.</param>
/// <param name="Krachten">Strengths, in their words.</param>
/// <param name="Zorgen">Worries, in their words.</param>
public sealed record Gizgegevens(Gizdomein Domein, int? Kind, int? Ouders, int? School, int? Samen, string? Krachten, string? Zorgen);

/// <summary>One domain of an assessment.</summary>
public sealed class Gizregel
{
    internal Gizregel(Guid beeld, Gizgegevens g) =>
        (GizbeeldId, Domein, Kind, Ouders, School, Samen, Krachten, Zorgen) = (beeld, g.Domein, g.Kind, g.Ouders, g.School, g.Samen, g.Krachten, g.Zorgen);

    Gizregel()
    {
    }

    /// <summary>The assessment.</summary>
    public Guid GizbeeldId { get; private set; }

    /// <summary>Which domain.</summary>
    public Gizdomein Domein { get; private set; }

    /// <summary>As the child sees it, 1 to 4.</summary>
    public int? Kind { get; private set; }

    /// <summary>As the parents see it.</summary>
    public int? Ouders { get; private set; }

    /// <summary>As school or day care sees it.</summary>
    public int? School { get; private set; }

    /// <summary>What was concluded together.</summary>
    public int? Samen { get; private set; }

    /// <summary>Strengths, in their words.</summary>
    public string? Krachten { get; private set; }

    /// <summary>Worries, in their words.</summary>
    public string? Zorgen { get; private set; }

    internal void Neem(Gizgegevens g) => (Kind, Ouders, School, Samen, Krachten, Zorgen) = (g.Kind, g.Ouders, g.School, g.Samen, g.Krachten, g.Zorgen);
}

/// <summary>
/// A picture of one child on one day: the three GIZ domains as child, parents and school see them, and what they concluded together (CR-014).
/// A later day makes a new picture, so that the earlier one stays beside it.
/// </summary>
public sealed class Gizbeeld : Aggregaat
{
    readonly List<Gizregel> regels = [];

    Gizbeeld()
    {
    }

    /// <summary>Id.</summary>
    public Guid Id { get; private set; }

    /// <summary>The case.</summary>
    public CasusId CasusId { get; private set; }

    /// <summary>The child.</summary>
    public PersoonId KindId { get; private set; }

    /// <summary>Civil day.</summary>
    public DateOnly Op { get; private set; }

    /// <summary>Who wrote it down.</summary>
    public MedewerkerId Door { get; private set; }

    /// <summary>Per domain.</summary>
    public IReadOnlyList<Gizregel> Regels => regels;

    /// <summary>The domain, or null when nothing was written of it.</summary>
    /// <param name="domein">Which domain.</param>
    public Gizregel? Van(Gizdomein domein) => regels.Find(r => r.Domein == domein);

    /// <summary>Begins a picture of a child.</summary>
    /// <param name="id">Id.</param>
    /// <param name="casus">Case.</param>
    /// <param name="kind">Child.</param>
    /// <param name="door">Who.</param>
    /// <param name="op">Civil day.</param>
    public static Gizbeeld Begin(Guid id, CasusId casus, PersoonId kind, MedewerkerId door, DateOnly op) => new() { Id = id, CasusId = casus, KindId = kind, Door = door, Op = op };

    /// <summary>Writes the domains down; half done is allowed, nothing at all is not.</summary>
    /// <param name="domeinen">As typed.</param>
    /// <param name="naam">Name of the child, for the timeline.</param>
    /// <returns>The fact, or <c>giz-leeg</c>, <c>giz-onjuist</c>, <c>tekst-te-lang</c>.</returns>
    public Uitkomst<Feit> Zet(IReadOnlyList<Gizgegevens> domeinen, string naam)
    {
        var fouten = new Weigeringen();
        var gelezen = new List<Gizgegevens>();
        for (var i = 0; i < domeinen.Count; i++)
        {
            var g = domeinen[i];
            foreach (var (veld, score) in new[] { ("Kind", g.Kind), ("Ouders", g.Ouders), ("School", g.School), ("Samen", g.Samen) })
            {
                fouten.Eis(score is null or (>= 1 and <= 4), new("giz-onjuist", "Kies 1, 2, 3 of 4, of laat het leeg.", $"domeinen[{i}].{veld}", "CR-014"));
            }

            gelezen.Add(g with
            {
                Krachten = fouten.Neem(Tekst.Vrij(g.Krachten, $"domeinen[{i}].Krachten", Tekst.Lang)),
                Zorgen = fouten.Neem(Tekst.Vrij(g.Zorgen, $"domeinen[{i}].Zorgen", Tekst.Lang)),
            });
        }

        fouten.Eis(gelezen.Exists(g => !Leeg(g)), new("giz-leeg", "Vul ten minste één onderwerp in.", "domeinen[0].Samen", "CR-014"));
        if (fouten.Heeft)
        {
            return fouten.Als<Feit>();
        }

        foreach (var g in gelezen)
        {
            if (Van(g.Domein) is { } regel)
            {
                regel.Neem(g);
            }
            else if (!Leeg(g))
            {
                regels.Add(new(Id, g));
            }
        }

        Gewijzigd();
        return new Feit("GizIngevuld", $"Kind, opvoeding en omgeving in beeld: {naam}") { Over = [KindId] };
    }

    static bool Leeg(Gizgegevens g) => g is { Kind: null, Ouders: null, School: null, Samen: null, Krachten: null, Zorgen: null };

    /// <summary>A score as one reads it.</summary>
    /// <param name="score">1 to 4, or null.</param>
    public static string Woord(int? score) => score switch { 1 => "1, kracht", 2 => "2, goed genoeg", 3 => "3, zorg", 4 => "4, grote zorg", _ => "nog niet ingevuld" };

    /// <summary>A domain as one reads it.</summary>
    /// <param name="domein">Which domain.</param>
    public static string Woord(Gizdomein domein) => domein switch { Gizdomein.Ontwikkeling => "Ontwikkeling", Gizdomein.Opvoeding => "Opvoeding", _ => "Gezin en omgeving" };
}
