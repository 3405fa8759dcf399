using Eenplan.Ijw;

namespace Eenplan.Web.Onderdelen.Berichten;

/// <summary>The verdict on one file, as <c>ijw valideer --json</c> prints it.</summary>
/// <param name="File">Name of the file, as given.</param>
/// <param name="Message">JW301 and so on; null when it could not be named.</param>
/// <param name="Valid">Nothing to mend.</param>
/// <param name="Findings">What to mend.</param>
public sealed record Berichtantwoord(string File, string? Message, bool Valid, IReadOnlyList<Berichtbevinding> Findings)
{
    public static Berichtantwoord Van(string bestand, Controleresultaat uitslag) => new(
        bestand,
        uitslag.Soort == Berichtsoort.Onbekend ? null : uitslag.Soort.ToString().ToUpperInvariant(),
        uitslag.Geldig,
        [.. uitslag.Bevindingen.Select(b => new Berichtbevinding(b.Code, b.Pad, b.Retourcode, b.Tekst))]);
}

/// <summary>One thing to mend.</summary>
/// <param name="Code">Rule code, or XSD, or a reading code.</param>
/// <param name="Path">Element path.</param>
/// <param name="Retourcode">Code of WJ001; null where the standard has none.</param>
/// <param name="Tekst">A Dutch sentence that says what to mend.</param>
public sealed record Berichtbevinding(string Code, string Path, string? Retourcode, string Tekst);
