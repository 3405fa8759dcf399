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

        return tekst.StartsWith("00", StringComparison.Ordinal) || tekst.Contains("-00-", StringComparison.Ordinal)
            ? new Weigering("datum-onvolledig", "Vul een hele datum in. Weet je de dag of de maand niet, kies dan de meest waarschijnlijke en zet ‘geschat’ aan.", veld)
            : new Weigering("datum-onjuist", "Vul de datum in als dag-maand-jaar, bijvoorbeeld 20-11-2026.", veld);
    }
}
