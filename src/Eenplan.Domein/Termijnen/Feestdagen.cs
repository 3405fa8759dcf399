namespace Eenplan.Domein.Termijnen;

/// <summary>The feestdagen of the Algemene termijnenwet, computed for any year (Atw art. 3; recht.md §7).</summary>
public static class Feestdagen
{
    /// <summary>The feestdagen of a year, in order: fixed days, the days that hang on Easter, Koningsdag, 5 mei each year, Goede Vrijdag included.</summary>
    /// <param name="jaar">Year, 1900 or later.</param>
    public static IReadOnlyList<DateOnly> Van(int jaar)
    {
        var pasen = Pasen(jaar);
        var koning = new DateOnly(jaar, 4, 27);
        DateOnly[] dagen =
        [
            new(jaar, 1, 1), pasen.AddDays(-2), pasen, pasen.AddDays(1), koning.DayOfWeek == DayOfWeek.Sunday ? koning.AddDays(-1) : koning,
            new(jaar, 5, 5), pasen.AddDays(39), pasen.AddDays(49), pasen.AddDays(50), new(jaar, 12, 25), new(jaar, 12, 26),
        ];
        return [.. dagen.Distinct().Order()];
    }

    /// <summary>Whether a day is one.</summary>
    /// <param name="dag">Civil day.</param>
    public static bool Is(DateOnly dag) => Van(dag.Year).Contains(dag);

    /// <summary>Name of a feestdag, for who asks why a day was skipped; null for an ordinary day.</summary>
    /// <param name="dag">Civil day.</param>
    public static string? Naam(DateOnly dag)
    {
        if (!Is(dag))
        {
            return null;
        }

        return (dag.DayNumber - Pasen(dag.Year).DayNumber) switch
        {
            -2 => "Goede Vrijdag",
            0 => "Eerste Paasdag",
            1 => "Tweede Paasdag",
            39 => "Hemelvaartsdag",
            49 => "Eerste Pinksterdag",
            50 => "Tweede Pinksterdag",
            _ => (dag.Month, dag.Day) switch
            {
                (1, 1) => "Nieuwjaarsdag",
                (4, _) => "Koningsdag",
                (5, 5) => "Bevrijdingsdag",
                (12, 25) => "Eerste Kerstdag",
                _ => "Tweede Kerstdag",
            },
        };
    }

    /// <summary>Easter Sunday of the Gregorian calendar (anonymous algorithm, Meeus).</summary>
    static DateOnly Pasen(int jaar)
    {
        var (a, b, c) = (jaar % 19, jaar / 100, jaar % 100);
        var (d, e, g) = (b / 4, b % 4, ((8 * b) + 13) / 25);
        var h = ((19 * a) + b - d - g + 15) % 30;
        var (i, k) = (c / 4, c % 4);
        var l = (32 + (2 * e) + (2 * i) - h - k) % 7;
        var m = (a + (11 * h) + (22 * l)) / 451;
        var som = h + l - (7 * m) + 114;
        return new DateOnly(jaar, som / 31, (som % 31) + 1);
    }
}
