using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using Eenplan.Domein.Gedeeld;

namespace Eenplan.Web.Onderdelen.Termijnen.Contract;

/// <summary>The answer to "Waarom?" as the API gives it.</summary>
[Description("Waarom deze termijn er is: het feit en de regel.")]
public sealed record Waaromuitvoer
{
    [Description("Wat er gebeurde, met de datum.")]
    [Required]
    public string Feit { get; init; } = "";

    [Description("De regel in één zin.")]
    [Required]
    public string Regel { get; init; } = "";

    [Description("Waar de regel vandaan komt: document en onderdeel, of wetsartikel.")]
    [Required]
    public string Bron { get; init; } = "";

    [Description("Eis waar de regel bij hoort.")]
    [Required]
    public string Eis { get; init; } = "";

    [Description("Of je ervan mag afwijken, in woorden.")]
    [Required]
    public string Afwijken { get; init; } = "";

    public static Waaromuitvoer Van(Waarom w) => new() { Feit = w.Feit, Regel = w.Regel.Tekst, Bron = w.Regel.Bron, Eis = w.Regel.Eis, Afwijken = w.Regel.Afwijken };
}
