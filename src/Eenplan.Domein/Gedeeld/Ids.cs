namespace Eenplan.Domein.Gedeeld;

/// <summary>A typed id: version 7, made by the platform, never by a rule.</summary>
/// <typeparam name="TSelf">The id type itself.</typeparam>
public interface IId<TSelf>
    where TSelf : struct, IId<TSelf>
{
    /// <summary>The bare value.</summary>
    Guid Waarde { get; }

    /// <summary>Wraps a bare value.</summary>
    /// <param name="waarde">The bare value.</param>
    static abstract TSelf Van(Guid waarde);
}

/// <summary>Id of a casus.</summary>
/// <param name="Waarde">The bare value.</param>
public readonly record struct CasusId(Guid Waarde) : IId<CasusId>
{
    /// <inheritdoc/>
    public static CasusId Van(Guid waarde) => new(waarde);

    /// <inheritdoc/>
    public override string ToString() => Waarde.ToString();
}

/// <summary>Id of a person in a family (not of a worker).</summary>
/// <param name="Waarde">The bare value.</param>
public readonly record struct PersoonId(Guid Waarde) : IId<PersoonId>
{
    /// <inheritdoc/>
    public static PersoonId Van(Guid waarde) => new(waarde);

    /// <inheritdoc/>
    public override string ToString() => Waarde.ToString();
}

/// <summary>Id of a family.</summary>
/// <param name="Waarde">The bare value.</param>
public readonly record struct GezinId(Guid Waarde) : IId<GezinId>
{
    /// <inheritdoc/>
    public static GezinId Van(Guid waarde) => new(waarde);

    /// <inheritdoc/>
    public override string ToString() => Waarde.ToString();
}

/// <summary>Id of a worker's account.</summary>
/// <param name="Waarde">The bare value.</param>
public readonly record struct MedewerkerId(Guid Waarde) : IId<MedewerkerId>
{
    /// <inheritdoc/>
    public static MedewerkerId Van(Guid waarde) => new(waarde);

    /// <inheritdoc/>
    public override string ToString() => Waarde.ToString();
}

/// <summary>Id of a signal.</summary>
/// <param name="Waarde">The bare value.</param>
public readonly record struct SignaalId(Guid Waarde) : IId<SignaalId>
{
    /// <inheritdoc/>
    public static SignaalId Van(Guid waarde) => new(waarde);

    /// <inheritdoc/>
    public override string ToString() => Waarde.ToString();
}
