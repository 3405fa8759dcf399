using System.Collections.Frozen;

namespace Eenplan.Ijw;

/// <summary>How help is contracted.</summary>
public enum Uitvoering
{
    /// <summary>Paid by delivered time or piece.</summary>
    Inspanningsgericht,

    /// <summary>Paid by result or amount.</summary>
    Outputgericht,

    /// <summary>No allotment and no claim by message.</summary>
    Taakgericht,
}

/// <summary>What was agreed about a product.</summary>
/// <param name="Uitvoering">How it is contracted.</param>
/// <param name="Eenheid">Unit of the tariff (WJ756).</param>
/// <param name="TariefInCenten">Eurocent for one unit, not rounded; null when none was agreed.</param>
public sealed record Contractregel(Uitvoering Uitvoering, string Eenheid, decimal? TariefInCenten);

/// <summary>TR378: the municipalities of CBS.</summary>
public interface IGemeentelijst
{
    /// <summary>Whether a code is, or after a redivision was, a municipality on a day.</summary>
    bool Bestaat(string code, DateOnly dag);
}

/// <summary>TR381: the agreed list of product codes.</summary>
public interface IProductlijst
{
    /// <summary>Whether a code belongs to a category; null when the list cannot tell.</summary>
    bool? Hoort(string categorie, string code);
}

/// <summary>TR019, TR341, TR346, TR418: the contracts of a municipality.</summary>
public interface IContracten
{
    /// <summary>What was agreed with a provider about a product on a day; null when nothing is known.</summary>
    Contractregel? Zoek(string gemeente, string aanbieder, string categorie, string? code, DateOnly dag);
}

/// <summary>The sources outside the messages. What is absent is not checked.</summary>
public sealed record Externebronnen
{
    /// <summary>The list the library carries along, of 1 January 2026.</summary>
    public IGemeentelijst Gemeenten { get; init; } = new Gemeentelijst();

    /// <summary>The agreed product codes; the standard does not hold them.</summary>
    public IProductlijst? Producten { get; init; }

    /// <summary>The contracts.</summary>
    public IContracten? Contracten { get; init; }
}

/// <summary>The municipalities on 1 January 2026. For another year, give a list of your own.</summary>
public sealed class Gemeentelijst : IGemeentelijst
{
    static readonly FrozenDictionary<string, string> Namen = Tabel.Regels("gemeenten.txt")
        .ToFrozenDictionary(r => r[..4], r => r[5..], StringComparer.Ordinal);

    /// <summary>Name of a municipality; null when the list does not have it.</summary>
    public static string? Naam(string code) => Namen.GetValueOrDefault(code);

    /// <inheritdoc />
    public bool Bestaat(string code, DateOnly dag) => Namen.ContainsKey(code);
}
