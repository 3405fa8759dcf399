using Eenplan.Domein.Gedeeld;

namespace Eenplan.Domein.Gezinsplan;

/// <summary>One line of the list of agreements: who does what for a goal (GP-008…010).</summary>
/// <param name="Id">Stays the same over versions.</param>
/// <param name="Wat">Who does what, in one sentence.</param>
public sealed record Planafspraak(Guid Id, string Wat)
{
    /// <summary>From where the help comes; null while that is not chosen.</summary>
    public Hulpsoort? Soort { get; init; }

    /// <summary>Civil day on which it begins.</summary>
    public DateOnly? Start { get; init; }

    /// <summary>Civil day on which it should be done; never before the start.</summary>
    public DateOnly? Eind { get; init; }

    /// <summary>Whether it was reached.</summary>
    public Bereikt Bereikt { get; init; }

    /// <summary>Civil day on which that was judged.</summary>
    public DateOnly? BereiktOp { get; init; }
}

/// <summary>A goal of one member or of the whole family (GP-003).</summary>
/// <param name="Id">Stays the same over versions, so that no goal gets lost.</param>
/// <param name="Tekst">What will be so, in plain words.</param>
public sealed record Plandoel(Guid Id, string Tekst)
{
    /// <summary>Whose goal; null for the whole family.</summary>
    public PersoonId? Van { get; init; }

    /// <summary>Domain of life (SP-072).</summary>
    public Leefgebied? Leefgebied { get; init; }

    /// <summary>Short or long.</summary>
    public Doeltermijn? Termijn { get; init; }

    /// <summary>What comes first.</summary>
    public Doelvolgorde? Volgorde { get; init; }

    /// <summary>When it is good enough.</summary>
    public string? GoedGenoeg { get; init; }

    /// <summary>Who said it (CR-028); null while that is not filled in.</summary>
    public Bron? Bron { get; init; }

    /// <summary>Of one adult alone: the version that another adult signs leaves it out.</summary>
    public bool Prive { get; init; }

    /// <summary>Why the family stops with it; null while it goes on. A goal is stopped, never dropped.</summary>
    public string? Gestopt { get; init; }

    /// <summary>Who does what.</summary>
    public IReadOnlyList<Planafspraak> Afspraken { get; init; } = [];

    /// <summary>Whether the family still works on it.</summary>
    public bool Loopt => Gestopt is null;
}

/// <summary>Own words of a member, literally. Those of a child come from the child alone.</summary>
/// <param name="Van">Who; null for parents or family together.</param>
/// <param name="Tekst">The words.</param>
/// <param name="Bron">Who said it, and when.</param>
public sealed record Planwoord(PersoonId? Van, string Tekst, Bron Bron);

/// <summary>A statement with its source: what goes well, or a question that youth help will not take up (CR-017).</summary>
/// <param name="Id">Stays the same over versions.</param>
/// <param name="Tekst">The statement.</param>
/// <param name="Bron">Who said it; null while that is not filled in.</param>
/// <param name="Waarheen">For a question: who does help with it, or why nobody does.</param>
public sealed record Planzin(Guid Id, string Tekst, Bron? Bron, string? Waarheen = null)
{
    /// <summary>Whose question; null when of the family together.</summary>
    public PersoonId? Van { get; init; }
}

/// <summary>Somebody involved (GP-006), also of another domain of the municipality, with what for (CR-002).</summary>
/// <param name="Id">Stays the same over versions.</param>
/// <param name="Naam">Name.</param>
/// <param name="Relatie">Relation to the family, or the organisation.</param>
/// <param name="Bereikbaar">Telephone or mail.</param>
/// <param name="Doel">What this person is involved for.</param>
public sealed record Planbetrokkene(Guid Id, string Naam, string? Relatie, string? Bereikbaar, string? Doel);

/// <summary>How the plan answers a problem or a dynamic risk factor: a goal, or a reason for none (CR-031).</summary>
/// <param name="Vraag">Id of the problem or factor.</param>
/// <param name="Doel">The goal, or null.</param>
/// <param name="Reden">Why no goal, or null.</param>
public sealed record Planantwoord(Guid Vraag, Guid? Doel, string? Reden);

/// <summary>All that stands in one version of the plan.</summary>
public sealed record Planinhoud : IAlsGeheel
{
    /// <summary>Nothing yet.</summary>
    public static Planinhoud Leeg { get; } = new();

    /// <summary>Goals, in the order in which the family reads them.</summary>
    public IReadOnlyList<Plandoel> Doelen { get; init; } = [];

    /// <summary>Own words per member.</summary>
    public IReadOnlyList<Planwoord> Woorden { get; init; } = [];

    /// <summary>What goes well.</summary>
    public IReadOnlyList<Planzin> GaatGoed { get; init; } = [];

    /// <summary>Questions of parents that youth help does not take up (CR-017).</summary>
    public IReadOnlyList<Planzin> NietOpgepakt { get; init; } = [];

    /// <summary>People involved, as many as there are.</summary>
    public IReadOnlyList<Planbetrokkene> Betrokkenen { get; init; } = [];

    /// <summary>Answers to problems and factors.</summary>
    public IReadOnlyList<Planantwoord> Antwoorden { get; init; } = [];

    /// <summary>Most important information for everybody involved (GP-004).</summary>
    public string? VoorAllen { get; init; }

    /// <summary>Agreements about coordination (GP-007).</summary>
    public string? Afstemming { get; init; }

    /// <summary>Goals the family works on.</summary>
    public IEnumerable<Plandoel> Lopend => Doelen.Where(d => d.Loopt);

    /// <summary>What a next version starts with: everything but the goals that were stopped.</summary>
    public Planinhoud Verder() => this with { Doelen = [.. Lopend] };

    /// <summary>Takes over what an evaluation judged and agreed, so that the next version begins with it (GP-012, GP-013). What is in it already stays as it is.</summary>
    /// <param name="op">Day of the evaluation.</param>
    /// <param name="bereikt">Per goal whether it was reached.</param>
    /// <param name="vervolg">New agreements, each with its goal.</param>
    public Planinhoud Met(DateOnly op, IReadOnlyDictionary<Guid, Bereikt> bereikt, IReadOnlyList<(Guid Doel, Planafspraak Afspraak)> vervolg)
    {
        var bekend = Doelen.SelectMany(d => d.Afspraken).Select(a => a.Id).ToHashSet();
        return this with
        {
            Doelen =
            [
                .. Doelen.Select(d => d with
                {
                    Afspraken =
                    [
                        .. d.Afspraken.Select(a => a.Bereikt == Bereikt.NogNiet && bereikt.GetValueOrDefault(d.Id) is not Bereikt.NogNiet and var b ? a with { Bereikt = b, BereiktOp = op } : a),
                        .. vervolg.Where(v => v.Doel == d.Id && !bekend.Contains(v.Afspraak.Id)).Select(v => v.Afspraak),
                    ],
                }),
            ],
        };
    }
}

/// <summary>A member of the family as the plan sees one.</summary>
/// <param name="Id">Person.</param>
/// <param name="Naam">Name on screen.</param>
/// <param name="Kind">A child of this plan.</param>
/// <param name="Geboren">Day of birth, null for an unborn child or when not known.</param>
/// <param name="Huis">Household, or null.</param>
public sealed record Planlid(PersoonId Id, string Naam, bool Kind, DateOnly? Geboren, Guid? Huis);

/// <summary>A problem or dynamic risk factor that the plan must answer (CR-031).</summary>
/// <param name="Id">Id.</param>
/// <param name="Over">Whom it is about; null for the family.</param>
/// <param name="Tekst">In words.</param>
/// <param name="Bron">Who said it.</param>
public sealed record Planvraag(Guid Id, PersoonId? Over, string Tekst, Bron Bron);
