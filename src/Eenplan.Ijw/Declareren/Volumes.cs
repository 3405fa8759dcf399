using System.Globalization;

namespace Eenplan.Ijw;

/// <summary>How much may be delivered: weeks by ISO-8601, months, Sundays (IV076, IV077, IV078, IV089).</summary>
public static class Volumes
{
    /// <summary>The product periods of an allotment: each calendar month cut with its term (IV089).</summary>
    /// <param name="begin">First day of the allotment.</param>
    /// <param name="eind">Last day; for an allotment without one, the last day that matters.</param>
    public static IReadOnlyList<GeslotenPeriode> Productperioden(DateOnly begin, DateOnly eind)
    {
        var perioden = new List<GeslotenPeriode>();
        for (var dag = begin; dag <= eind; dag = Dagrekening.EindVanMaand(dag).AddDays(1))
        {
            var slot = Dagrekening.EindVanMaand(dag);
            perioden.Add(new() { Begindatum = dag, Einddatum = slot < eind ? slot : eind });
            if (slot >= eind)
            {
                break;
            }
        }

        return perioden;
    }

    /// <summary>ISO weeks that a period touches, whole or broken.</summary>
    public static int Weken(DateOnly begin, DateOnly eind) => ((Maandag(eind) - Maandag(begin)) / 7) + 1;

    /// <summary>Whole weeks, Monday to Sunday, inside a period.</summary>
    public static int HeleWeken(DateOnly begin, DateOnly eind) =>
        Math.Max(0, (eind.DayNumber + 1 - (Maandag(begin) < begin.DayNumber ? Maandag(begin) + 7 : begin.DayNumber)) / 7);

    /// <summary>Sundays in a period.</summary>
    public static int Zondagen(DateOnly begin, DateOnly eind) => eind < begin ? 0 : ((eind.DayNumber + 1) / 7) - (begin.DayNumber / 7);

    /// <summary>Calendar months that a period touches.</summary>
    public static int Maanden(DateOnly begin, DateOnly eind) => ((eind.Year - begin.Year) * 12) + eind.Month - begin.Month + 1;

    /// <summary>Year and number of the ISO week.</summary>
    public static (int Jaar, int Week) Week(DateOnly dag)
    {
        var moment = dag.ToDateTime(TimeOnly.MinValue);
        return (ISOWeek.GetYear(moment), ISOWeek.GetWeekOfYear(moment));
    }

    /// <summary>Output (82, 83) is counted by Sundays, effort by weeks.</summary>
    public static bool Output(string eenheid) => eenheid is "82" or "83";

    /// <summary>TR321: the most that may be delivered in a product period, in the unit of the allotment; null when only the term bounds it.</summary>
    public static long? PerPeriode(ToegewezenProduct t, GeslotenPeriode periode)
    {
        if (t.Omvang is not { } o)
        {
            return null;
        }

        var dagen = periode.Einddatum.DayNumber - periode.Begindatum.DayNumber + 1;
        return o.Frequentie switch
        {
            "1" => o.Volume * dagen,
            "2" when Output(o.Eenheid) => o.Volume * Outputweken(t, periode),
            "2" => o.Volume * Weken(periode.Begindatum, periode.Einddatum),
            "4" => o.Volume,
            _ => null,
        };
    }

    /// <summary>TR322: the most over the whole term, in the unit of the allotment; null when the allotment has no end.</summary>
    public static long? OverLooptijd(ToegewezenProduct t)
    {
        if (t.Omvang is not { } o)
        {
            return null;
        }

        if (o.Frequentie == "6")
        {
            return o.Volume;
        }

        if (t.Einddatum is not { } eind || eind < t.Ingangsdatum)
        {
            return null;
        }

        return o.Frequentie switch
        {
            "1" => o.Volume * (eind.DayNumber - t.Ingangsdatum.DayNumber + 1),
            "2" when Output(o.Eenheid) => o.Volume * (Zondagen(t.Ingangsdatum, eind) + (eind.DayOfWeek == DayOfWeek.Sunday ? 0 : 1)),
            "2" => o.Volume * Weken(t.Ingangsdatum, eind),
            _ => o.Volume * Maanden(t.Ingangsdatum, eind),
        };
    }

    /// <summary>Weeks whose Sunday lies in the period; a last broken week counts where the last Sunday of the allotment lies.</summary>
    static int Outputweken(ToegewezenProduct t, GeslotenPeriode periode)
    {
        var zondagen = Zondagen(periode.Begindatum, periode.Einddatum);
        if (t.Einddatum is not { DayOfWeek: not DayOfWeek.Sunday } eind)
        {
            return zondagen;
        }

        // An allotment of less than a week may have no Sunday at all; its only week then counts where it ends.
        var laatste = DateOnly.FromDayNumber(Math.Max(0, Maandag(eind) - 1));
        var anker = laatste < t.Ingangsdatum ? eind : laatste;
        return zondagen + (anker >= periode.Begindatum && anker <= periode.Einddatum ? 1 : 0);
    }

    /// <summary>Day number of the Monday of a week; day 0, 1 January 0001, was a Monday.</summary>
    static int Maandag(DateOnly dag) => dag.DayNumber / 7 * 7;
}

/// <summary>Amounts in eurocent (IV079, IV081, TR346).</summary>
public static class Bedragen
{
    /// <summary>Half a cent goes up.</summary>
    public static long Rond(decimal bedrag) => (long)Math.Round(bedrag, MidpointRounding.AwayFromZero);

    /// <summary>An hourly tariff claimed in minutes: the amount comes from the tariff that was not rounded.</summary>
    public static long UurtariefInMinuten(decimal uurtarief, long minuten) => Rond(uurtarief * minuten / 60);

    /// <summary>What then stands in ProductTarief.</summary>
    public static long Minuuttarief(decimal uurtarief) => Rond(uurtarief / 60);

    /// <summary>Minutes of a whole period to hours: 30 minutes and more goes up, and it is at least 1 (IV079).</summary>
    public static long Uren(long minuten) => minuten <= 0 ? 0 : Math.Max(1, Rond(minuten / 60m));
}
