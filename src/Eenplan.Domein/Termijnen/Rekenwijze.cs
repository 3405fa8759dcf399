using Eenplan.Domein.Gedeeld;

namespace Eenplan.Domein.Termijnen;

/// <summary>How a term is counted (ontwerp §9, recht.md §7).</summary>
public enum Rekenwijze
{
    /// <summary>Working days of the profile.</summary>
    Werkdagen,

    /// <summary>Algemene termijnenwet: calendar, the end shifts to a day that is no Saturday, Sunday or feestdag.</summary>
    Atw,

    /// <summary>Verordening (EEG, Euratom) 1182/71: for terms of the AVG.</summary>
    Eu,

    /// <summary>Calendar, no shift: work agreements in weeks or months, maxima of measures.</summary>
    Kalender,

    /// <summary>Hours on the absolute time line; weekends count.</summary>
    Uren,
}

/// <summary>Unit of a duration.</summary>
public enum Eenheid
{
    /// <summary>Hours.</summary>
    Uren,

    /// <summary>Working days.</summary>
    Werkdagen,

    /// <summary>Calendar days.</summary>
    Dagen,

    /// <summary>Weeks.</summary>
    Weken,

    /// <summary>Months.</summary>
    Maanden,

    /// <summary>Years.</summary>
    Jaren,
}

/// <summary>A duration: 5 werkdagen, 3 maanden.</summary>
/// <param name="Aantal">How many.</param>
/// <param name="Eenheid">Of what.</param>
public readonly record struct Duur(int Aantal, Eenheid Eenheid)
{
    /// <summary>In words: "5 werkdagen", "1 maand".</summary>
    public override string ToString() => (Aantal, Eenheid) switch
    {
        (_, Eenheid.Uren) => $"{Aantal} uur",
        (_, Eenheid.Jaren) => $"{Aantal} jaar",
        (1, Eenheid.Werkdagen) => "1 werkdag",
        (1, Eenheid.Dagen) => "1 dag",
        (1, Eenheid.Weken) => "1 week",
        (1, Eenheid.Maanden) => "1 maand",
        _ => $"{Aantal} {Eenheid.ToString().ToLowerInvariant()}",
    };
}

/// <summary>Last day of a term, and the day it would have been without shifting.</summary>
/// <param name="Dag">Last day in time.</param>
/// <param name="VerschovenVan">The day before shifting; null when it did not shift.</param>
public readonly record struct Einde(DateOnly Dag, DateOnly? VerschovenVan);

/// <summary>Counts terms. The day of the event itself never counts.</summary>
public static class Termijnberekening
{
    /// <summary>Last day of a term in days, weeks, months or years.</summary>
    /// <param name="start">Day of the event.</param>
    /// <param name="duur">Duration; hours need <see cref="UrenNa"/>.</param>
    /// <param name="wijze">How to count.</param>
    /// <param name="kalender">Working days and feestdagen.</param>
    public static Einde Na(DateOnly start, Duur duur, Rekenwijze wijze, Werkdagenkalender kalender)
    {
        if (wijze == Rekenwijze.Werkdagen || duur.Eenheid == Eenheid.Werkdagen)
        {
            return new(kalender.Na(start, duur.Aantal), null);
        }

        var einde = Kaal(start, duur);
        return wijze switch
        {
            Rekenwijze.Atw when ValtOnderAtw(duur) => Schuif(start, einde, duur, kalender.SchuiftWettelijk, minstensDagen: 3),
            Rekenwijze.Eu => Schuif(start, einde, duur, Werkdagenkalender.SchuiftEu, minstensDagen: 2),
            _ => new(einde, null),
        };
    }

    /// <summary>Instant at which a term in hours ends.</summary>
    /// <param name="start">Instant of the event.</param>
    /// <param name="uren">Hours.</param>
    public static DateTimeOffset UrenNa(DateTimeOffset start, int uren) => start.AddHours(uren);

    /// <summary>Atw art. 4: not for terms in hours, of more than 90 days, 12 weeks or 3 months, or in years.</summary>
    static bool ValtOnderAtw(Duur duur) => duur.Eenheid switch
    {
        Eenheid.Dagen => duur.Aantal <= 90,
        Eenheid.Weken => duur.Aantal <= 12,
        Eenheid.Maanden => duur.Aantal <= 3,
        _ => false,
    };

    /// <summary>Month end clamps; a term in years from 29 February ends on 28 February.</summary>
    static DateOnly Kaal(DateOnly start, Duur duur) => duur.Eenheid switch
    {
        Eenheid.Dagen => start.AddDays(duur.Aantal),
        Eenheid.Weken => start.AddDays(7 * duur.Aantal),
        Eenheid.Maanden => start.AddMonths(duur.Aantal),
        Eenheid.Jaren => start.AddYears(duur.Aantal),
        _ => throw new ArgumentException("Uren hebben een moment, geen dag.", nameof(duur)),
    };

    /// <summary>Shifts over Saturday, Sunday and feestdag, and lengthens a short term until it holds two days that are none (Atw art. 2; 1182/71 art. 3 lid 5).</summary>
    static Einde Schuif(DateOnly start, DateOnly einde, Duur duur, Func<DateOnly, bool> vrij, int minstensDagen)
    {
        var dag = einde;
        var dagen = einde.DayNumber - start.DayNumber;
        while (vrij(dag) || (duur.Eenheid == Eenheid.Dagen && dagen >= minstensDagen && Werkbaar(start, dag, vrij) < 2))
        {
            dag = dag.AddDays(1);
        }

        return new(dag, dag == einde ? null : einde);
    }

    static int Werkbaar(DateOnly start, DateOnly tot, Func<DateOnly, bool> vrij) =>
        Enumerable.Range(1, tot.DayNumber - start.DayNumber).Count(n => !vrij(start.AddDays(n)));
}
