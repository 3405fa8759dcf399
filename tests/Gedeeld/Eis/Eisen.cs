namespace Eenplan.Tests;

/// <summary>A requirement as docs/eisen.csv lists it.</summary>
public sealed record Eisregel(string Id, string Module, string Titel);

/// <summary>Reads docs/eisen.csv.</summary>
public static class Eisen
{
    public static IReadOnlyList<Eisregel> Lees() =>
        [.. File.ReadLines(Path.Combine(Wortel.Pad, "docs", "eisen.csv")).Skip(1).Where(r => r.Length > 0).Select(r => r.Split(',', 3)).Select(d => new Eisregel(d[0], d[1], d[2].Trim('"')))];
}
