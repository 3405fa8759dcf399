using System.Globalization;

namespace Eenplan.Domein.Gedeeld;

/// <summary>Dates as people in the Netherlands type and read them: dd-mm-jjjj. Civil days, Europe/Amsterdam.</summary>
public static class Datum
{
    static readonly string[] Vormen = ["d-M-yyyy", "d/M/yyyy", "d.M.yyyy", "d M yyyy", "yyyy-MM-dd", "ddMMyyyy"];

    /// <summary>The zone in which a civil day is meant.</summary>
    public static TimeZoneInfo Zone { get; } = TimeZoneInfo.FindSystemTimeZoneById("Europe/Amsterdam");

    /// <summary>The civil day on which an instant falls.</summary>
    /// <param name="moment">Any instant.</param>
    public static DateOnly Dag(DateTimeOffset moment) => DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(moment, Zone).DateTime);

    /// <summary>The instant at which a clock in Amsterdam shows this day and time; in the hour that is skipped, one hour later.</summary>
    /// <param name="dag">Civil day.</param>
    /// <param name="tijd">Time on the clock.</param>
    public static DateTimeOffset Moment(DateOnly dag, TimeOnly tijd)
    {
        var lokaal = dag.ToDateTime(tijd);
        if (Zone.IsInvalidTime(lokaal))
        {
            lokaal = lokaal.AddHours(1);
        }

        return new DateTimeOffset(lokaal, Zone.GetUtcOffset(lokaal)).ToUniversalTime();
    }

    /// <summary>Shows a day as dd-mm-jjjj.</summary>
    /// <param name="dag">Civil day.</param>
    public static string Toon(DateOnly dag) => dag.ToString("dd-MM-yyyy", CultureInfo.InvariantCulture);

    /// <summary>Reads a typed date. An empty field is null.</summary>
    /// <param name="invoer">What was typed.</param>
    /// <param name="veld">Field the refusal belongs to.</param>
    /// <returns>The day, null for an empty field, or <c>datum-onjuist</c> / <c>datum-onvolledig</c>.</returns>
    public static Uitkomst<DateOnly?> Lees(string? invoer, string veld)
    {
        var tekst = invoer?.Trim() ?? "";
        if (tekst.Length == 0)
        {
            return (DateOnly?)null;
        }

        if (DateOnly.TryParseExact(tekst, Vormen, CultureInfo.InvariantCulture, DateTimeStyles.AllowWhiteSpaces, out var dag) && dag.Year is >= 1900 and <= 2200)
        {
            return (DateOnly?)dag;
        }

        return Onvolledig(tekst) is not null
            ? new Weigering("datum-onvolledig", "Vul een hele datum in. Weet je de dag of de maand niet, kies dan de meest waarschijnlijke.", veld)
            : new Weigering("datum-onjuist", "Vul de datum in als dag-maand-jaar, bijvoorbeeld 20-11-2026.", veld);
    }

    /// <summary>Reads a typed time on the clock: 9.30, 09:30 or 9. An empty field is null.</summary>
    /// <param name="invoer">What was typed.</param>
    /// <param name="veld">Field the refusal belongs to.</param>
    /// <returns>The time in Amsterdam, null for an empty field, or <c>tijd-onjuist</c>.</returns>
    public static Uitkomst<TimeOnly?> LeesTijd(string? invoer, string veld) =>
        string.IsNullOrWhiteSpace(invoer) ? (TimeOnly?)null
        : TimeOnly.TryParseExact(invoer.Trim().Replace('.', ':'), ["H:mm", "HH:mm", "%H"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var tijd) ? (TimeOnly?)tijd
        : new Weigering("tijd-onjuist", "Vul de tijd in als uren en minuten, bijvoorbeeld 9.30.", veld);

    /// <summary>
    /// Reads a day of birth. Of many people only the year or the month is known (00-00-2019, 00-06-2019 or 2019): marked as an estimate it becomes
    /// the middle of what is known, so that an age can be shown; without the mark it is asked.
    /// </summary>
    /// <param name="invoer">What was typed.</param>
    /// <param name="geschat">The worker marked the day as an estimate.</param>
    /// <param name="veld">Field the refusal belongs to.</param>
    /// <returns>The day, null for an empty field, or <c>datum-onjuist</c> / <c>datum-onvolledig</c>.</returns>
    public static Uitkomst<DateOnly?> LeesGeboorte(string? invoer, bool geschat, string veld)
    {
        if (Onvolledig(invoer?.Trim() ?? "") is not { } midden)
        {
            return Lees(invoer, veld);
        }

        return geschat
            ? (DateOnly?)midden
            : new Weigering("datum-onvolledig", $"Weet je de precieze dag niet? Zet dan ‘geschat’ aan. Eenplan rekent met {Toon(midden)} tot je het wel weet.", veld);
    }

    /// <summary>Middle of a year or month of which the rest is unknown; null for anything else.</summary>
    static DateOnly? Onvolledig(string tekst)
    {
        var delen = tekst.Split(['-', '/', '.', ' '], StringSplitOptions.RemoveEmptyEntries);
        var getallen = new List<int>();
        foreach (var deel in delen)
        {
            if (deel.Length > 4 || !int.TryParse(deel, NumberStyles.None, CultureInfo.InvariantCulture, out var getal))
            {
                return null;
            }

            getallen.Add(getal);
        }

        return getallen switch
        {
            [var jaar] when delen[0].Length == 4 && jaar is >= 1900 and <= 2200 => new(jaar, 7, 1),
            [0, 0, var jaar] when jaar is >= 1900 and <= 2200 => new(jaar, 7, 1),
            [0, >= 1 and <= 12 and var maand, var jaar] when jaar is >= 1900 and <= 2200 => new(jaar, maand, 15),
            _ => null,
        };
    }
}
