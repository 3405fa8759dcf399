using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using Eenplan.Ijw;

namespace Eenplan.Web.Onderdelen.Berichten;

/// <summary>The verdict on one message: the same fields on the command line and in the API.</summary>
[Description("Het oordeel over een iJw-bericht; dezelfde velden als ‘eenplan ijw valideer --json’.")]
public record Berichtoordeel
{
    [Description("Het bericht, zoals JW301; leeg als het niet te herkennen is.")]
    public string? Message { get; init; }

    [Description("Of er niets te herstellen is.")]
    [Required]
    public bool Valid { get; init; }

    [Description("Wat er te herstellen is; leeg als het bericht goed is.")]
    [Required]
    public IReadOnlyList<Berichtbevinding> Findings { get; init; } = [];
}

/// <summary>The verdict on one file.</summary>
public sealed record Bestandsoordeel : Berichtoordeel
{
    /// <summary>Name of the file, as given.</summary>
    [System.Text.Json.Serialization.JsonPropertyOrder(-1)]
    public string File { get; init; } = "";
}

/// <summary>One thing to mend.</summary>
[Description("Eén punt om te herstellen.")]
public sealed record Berichtbevinding
{
    [Description("Code van de regel, zoals CD075; XSD of een structuurregel als de opbouw niet klopt.")]
    [Required]
    public string Code { get; init; } = "";

    [Description("Plek in het bericht, zoals Bericht/Client/Bsn; leeg als het over het hele bestand gaat.")]
    [Required]
    public string Path { get; init; } = "";

    [Description("Code uit lijst WJ001; leeg waar de standaard er geen heeft.")]
    public string? Retourcode { get; init; }

    [Description("Wat er te herstellen is. Noemt nooit de waarde van een persoonsgegeven.")]
    [Required]
    public string Tekst { get; init; } = "";

    public static IReadOnlyList<Berichtbevinding> Van(IEnumerable<Bevinding> bevindingen) =>
        [.. bevindingen.Select(b => new Berichtbevinding { Code = b.Code, Path = b.Pad, Retourcode = b.Retourcode, Tekst = b.Tekst })];
}
