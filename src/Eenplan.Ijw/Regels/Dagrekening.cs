namespace Eenplan.Ijw;

/// <summary>Sums with days that stop at the edge of the calendar: a message may name the year 0001 or 9999.</summary>
static class Dagrekening
{
    static readonly DateOnly Grens2020 = new(2020, 12, 31);

    public static DateOnly PlusJaren(DateOnly dag, int jaren) =>
        dag.Year + jaren > 9999 ? DateOnly.MaxValue : dag.AddYears(jaren);

    public static DateOnly MinMaanden(DateOnly dag, int maanden) =>
        ((dag.Year - 1) * 12) + dag.Month <= maanden ? DateOnly.MinValue : dag.AddMonths(-maanden);

    public static DateOnly PlusDagen(DateOnly dag, int dagen)
    {
        var nummer = (long)dag.DayNumber + dagen;
        return nummer > DateOnly.MaxValue.DayNumber ? DateOnly.MaxValue
            : nummer < 0 ? DateOnly.MinValue : DateOnly.FromDayNumber((int)nummer);
    }

    public static DateOnly BeginVanMaand(DateOnly dag) => new(dag.Year, dag.Month, 1);

    public static DateOnly EindVanMaand(DateOnly dag) => new(dag.Year, dag.Month, DateTime.DaysInMonth(dag.Year, dag.Month));

    public static bool ZelfdeMaand(DateOnly een, DateOnly ander) => een.Year == ander.Year && een.Month == ander.Month;

    /// <summary>Exactly one calendar month (CS340).</summary>
    public static bool HeleMaand(DateOnly begin, DateOnly eind) => begin.Day == 1 && eind == EindVanMaand(begin);

    /// <summary>Several rules only hold for products that run after 2020.</summary>
    public static bool Na2020(DateOnly? einddatum) => einddatum is null || einddatum > Grens2020;
}
