using Eenplan.Domein.Gedeeld;

namespace Eenplan.Web.Onderdelen.Termijnen.Contract;

/// <summary>An open term as the worklists read it; derived from facts, rewritten in the transaction of each fact that matters.</summary>
public sealed class Termijnregel
{
    public Guid Id { get; init; }

    public CasusId CasusId { get; init; }

    public string Code { get; init; } = "";

    /// <summary>What it is about where a case can have several, such as the id of a bodemeis; else empty.</summary>
    public string Onderwerp { get; init; } = "";

    public DateOnly Start { get; init; }

    public DateOnly Laatste { get; init; }
}
