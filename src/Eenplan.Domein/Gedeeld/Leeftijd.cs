namespace Eenplan.Domein.Gedeeld;

/// <summary>Ages, reached at midnight of the birthday; who was born on 29 February turns a year older on 1 March in an ordinary year (recht.md §7).</summary>
public static class Leeftijd
{
    /// <summary>Whole years on a day.</summary>
    /// <param name="geboren">Day of birth.</param>
    /// <param name="op">Reference day, not before birth.</param>
    public static int Jaren(DateOnly geboren, DateOnly op)
    {
        var jaren = op.Year - geboren.Year;
        return op < Verjaardag(geboren, jaren) ? jaren - 1 : jaren;
    }

    /// <summary>The day on which an age is reached.</summary>
    /// <param name="geboren">Day of birth.</param>
    /// <param name="jaren">Age in years.</param>
    public static DateOnly Verjaardag(DateOnly geboren, int jaren)
    {
        var jaar = geboren.Year + jaren;
        return geboren is { Month: 2, Day: 29 } && !DateTime.IsLeapYear(jaar) ? new(jaar, 3, 1) : new(jaar, geboren.Month, geboren.Day);
    }

    /// <summary>For the screen: "6 jaar", under two "7 maanden", under two months "3 weken"; an unborn child "nog niet geboren".</summary>
    /// <param name="geboren">Day of birth or null.</param>
    /// <param name="uitgerekend">Expected day or null.</param>
    /// <param name="op">Reference day.</param>
    public static string Toon(DateOnly? geboren, DateOnly? uitgerekend, DateOnly op)
    {
        if (geboren is not { } dag)
        {
            return uitgerekend is { } verwacht ? $"uitgerekend {Datum.Toon(verwacht)}" : "leeftijd onbekend";
        }

        var jaren = Jaren(dag, op);
        if (jaren >= 2)
        {
            return $"{jaren} jaar";
        }

        var maanden = ((op.Year - dag.Year) * 12) + op.Month - dag.Month - (op.Day < dag.Day ? 1 : 0);
        var weken = (op.DayNumber - dag.DayNumber) / 7;
        return maanden >= 2 ? $"{maanden} maanden" : weken == 1 ? "1 week" : $"{weken} weken";
    }
}
