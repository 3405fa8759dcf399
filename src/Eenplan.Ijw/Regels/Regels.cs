using System.Collections.Frozen;

namespace Eenplan.Ijw;

/// <summary>Where the library checks a rule.</summary>
public enum Toetsplek
{
    /// <summary>In the structure, with the schema (level 1).</summary>
    Structuur,

    /// <summary>Inside the message: <see cref="Berichtcontrole"/>.</summary>
    Bericht,

    /// <summary>Against earlier messages or an external source.</summary>
    Keten,

    /// <summary>By what the library makes itself: return messages, state, claims.</summary>
    Bouw,

    /// <summary>Not: a working agreement that no message shows.</summary>
    Geen,
}

/// <summary>A rule of the standard.</summary>
/// <param name="Code">Code in the standard: <c>CD075</c>.</param>
/// <param name="Titel">What it is about, in Dutch.</param>
/// <param name="Niveau">Level at which it is judged; null for a process rule.</param>
/// <param name="Retourcode">Code of WJ001 when the rule is broken; null where there is none.</param>
/// <param name="Berichten">Numbers of the messages it is about, such as <c>301 315</c>.</param>
/// <param name="Plek">Where the library checks it.</param>
/// <param name="Uitleg">How, or why not, in Dutch.</param>
public sealed record Regel(string Code, string Titel, Controleniveau? Niveau, string? Retourcode, string Berichten, Toetsplek Plek, string Uitleg);

/// <summary>All 303 rules of iJw 3.2.</summary>
public static class Regels
{
    static readonly Regel[] Reeks = [.. Tabel.Regels("regels.txt").Select(Lees)];

    static readonly FrozenDictionary<string, Toets> OpCode = Reeks.Where(r => r.Niveau is not null)
        .ToFrozenDictionary(r => r.Code, r => new Toets(r.Niveau!.Value, r.Retourcode), StringComparer.Ordinal);

    /// <summary>The rules, in the order of the standard.</summary>
    public static IReadOnlyList<Regel> Alle => Reeks;

    internal static Toets? Zoek(string code) => OpCode.TryGetValue(code, out var toets) ? toets : null;

    static Regel Lees(string tekst)
    {
        var d = tekst.Split('|');
        return new(
            d[0],
            d[1],
            d[2] switch { "1" => Controleniveau.Xsd, "2" => Controleniveau.Xslt, "3" => Controleniveau.Berichtoverstijgend, "4" => Controleniveau.ExterneBron, _ => null },
            d[3].Length == 0 ? null : d[3],
            d[4],
            Enum.Parse<Toetsplek>(d[5]),
            d[6]);
    }

    internal readonly record struct Toets(Controleniveau Niveau, string? Retourcode);
}
