namespace Eenplan.Domein.Termijnen;

/// <summary>
/// Which days are worked in a gemeente. Saturdays, Sundays and the feestdagen of the Atw are not; nor are the closing days of the profile.
/// Equated days (gelijkgesteld) move a legal term but are ordinary working days, unless the profile lists them as closing days.
/// </summary>
/// <param name="sluitingsdagen">Extra days on which the gemeente is closed.</param>
/// <param name="gelijkgesteld">Days equated with a feestdag for legal terms (Atw art. 3 lid 3).</param>
public sealed class Werkdagenkalender(IEnumerable<DateOnly> sluitingsdagen, IEnumerable<DateOnly> gelijkgesteld)
{
    readonly HashSet<DateOnly> sluiting = [.. sluitingsdagen];
    readonly HashSet<DateOnly> gelijk = [.. gelijkgesteld];

    /// <summary>Without closing days, and with the equated days known from the Staatscourant (recht.md §7).</summary>
    public static Werkdagenkalender Landelijk { get; } = new([], LandelijkGelijkgesteld);

    /// <summary>Days equated with a feestdag for the whole country (Atw art. 3 lid 3; recht.md §7).</summary>
    public static IReadOnlyList<DateOnly> LandelijkGelijkgesteld => [new(2024, 12, 27), new(2025, 5, 30), new(2026, 1, 2), new(2026, 5, 15), new(2027, 5, 7), new(2028, 4, 28), new(2028, 5, 26)];

    /// <summary>Whether people work on a day.</summary>
    /// <param name="dag">Civil day.</param>
    public bool IsWerkdag(DateOnly dag) => dag.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday) && !Feestdagen.Is(dag) && !sluiting.Contains(dag);

    /// <summary>Whether a legal term may not end on a day: Saturday, Sunday, feestdag or equated day (Atw art. 1 and 3).</summary>
    /// <param name="dag">Civil day.</param>
    public bool SchuiftWettelijk(DateOnly dag) => dag.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday || Feestdagen.Is(dag) || gelijk.Contains(dag);

    /// <summary>
    /// Whether a term under Verordening 1182/71 may not end on a day: Saturday, Sunday or feestdag (art. 3 lid 4).
    /// A day equated under the Atw is an ordinary day there; taking it for one also never makes an answer late.
    /// </summary>
    /// <param name="dag">Civil day.</param>
    public static bool SchuiftEu(DateOnly dag) => dag.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday || Feestdagen.Is(dag);

    /// <summary>Whether the gemeente itself is closed on a day on which others work.</summary>
    /// <param name="dag">Civil day.</param>
    public bool IsSluitingsdag(DateOnly dag) => sluiting.Contains(dag);

    /// <summary>The day itself when people work on it, else the next working day: at a weekend Monday counts as today.</summary>
    /// <param name="dag">Civil day.</param>
    public DateOnly DezeOfVolgende(DateOnly dag)
    {
        while (!IsWerkdag(dag))
        {
            dag = dag.AddDays(1);
        }

        return dag;
    }

    /// <summary>The n-th working day after a day; the day itself does not count.</summary>
    /// <param name="dag">Civil day.</param>
    /// <param name="aantal">Working days, 1 or more.</param>
    public DateOnly Na(DateOnly dag, int aantal)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(aantal, 1);
        for (var n = 0; n < aantal; n++)
        {
            dag = DezeOfVolgende(dag.AddDays(1));
        }

        return dag;
    }

    /// <summary>The n-th working day before a day; the day itself does not count.</summary>
    /// <param name="dag">Civil day.</param>
    /// <param name="aantal">Working days, 1 or more.</param>
    public DateOnly Voor(DateOnly dag, int aantal)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(aantal, 1);
        for (var n = 0; n < aantal; n++)
        {
            do
            {
                dag = dag.AddDays(-1);
            }
            while (!IsWerkdag(dag));
        }

        return dag;
    }

    /// <summary>How many working days lie after one day up to and including another; negative when it lies before.</summary>
    /// <param name="van">From; does not count.</param>
    /// <param name="tot">To; counts.</param>
    public int Tussen(DateOnly van, DateOnly tot)
    {
        if (tot < van)
        {
            return -Tussen(tot, van);
        }

        var aantal = 0;
        for (var dag = van.AddDays(1); dag <= tot; dag = dag.AddDays(1))
        {
            aantal += IsWerkdag(dag) ? 1 : 0;
        }

        return aantal;
    }

    /// <summary>Last of the next five working days: "deze week".</summary>
    /// <param name="vandaag">Today as a working day.</param>
    public DateOnly EindeDezeWeek(DateOnly vandaag) => Na(vandaag, 4);
}
