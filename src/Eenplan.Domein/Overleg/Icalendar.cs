using System.Globalization;
using System.Text;

namespace Eenplan.Domein.Overleg;

/// <summary>One line of an agenda: a moment, or a whole day.</summary>
/// <param name="Kenmerk">Unique and stable, without anything personal.</param>
/// <param name="Titel">What one sees; no name of anybody.</param>
/// <param name="Begin">Begin (UTC); null for a whole day.</param>
/// <param name="Einde">End (UTC).</param>
/// <param name="Dag">The day, when it is a whole day.</param>
public sealed record Kalenderregel(string Kenmerk, string Titel, DateTimeOffset? Begin, DateTimeOffset? Einde, DateOnly? Dag);

/// <summary>Writes iCalendar (RFC 5545): CRLF, lines folded at 75 octets, instants in UTC.</summary>
public static class Icalendar
{
    const int Regellengte = 75;

    /// <summary>Writes a calendar.</summary>
    /// <param name="naam">Name of the calendar.</param>
    /// <param name="regels">Its events.</param>
    /// <param name="nu">When it was written.</param>
    public static string Schrijf(string naam, IEnumerable<Kalenderregel> regels, DateTimeOffset nu)
    {
        var uit = new StringBuilder();
        void Regel(string tekst) => Vouw(uit, tekst);
        Regel("BEGIN:VCALENDAR");
        Regel("VERSION:2.0");
        Regel("PRODID:-//Eenplan//NL");
        Regel("CALSCALE:GREGORIAN");
        Regel("X-WR-CALNAME:" + Ontsnap(naam));
        foreach (var r in regels)
        {
            Regel("BEGIN:VEVENT");
            Regel("UID:" + Ontsnap(r.Kenmerk));
            Regel("DTSTAMP:" + Moment(nu));
            if (r.Dag is { } dag)
            {
                Regel("DTSTART;VALUE=DATE:" + dag.ToString("yyyyMMdd", CultureInfo.InvariantCulture));
                Regel("DTEND;VALUE=DATE:" + dag.AddDays(1).ToString("yyyyMMdd", CultureInfo.InvariantCulture));
                Regel("TRANSP:TRANSPARENT");
            }
            else
            {
                Regel("DTSTART:" + Moment(r.Begin!.Value));
                Regel("DTEND:" + Moment(r.Einde ?? r.Begin.Value));
            }

            Regel("SUMMARY:" + Ontsnap(r.Titel));
            Regel("END:VEVENT");
        }

        Regel("END:VCALENDAR");
        return uit.ToString();
    }

    static string Moment(DateTimeOffset moment) => moment.UtcDateTime.ToString("yyyyMMdd'T'HHmmss'Z'", CultureInfo.InvariantCulture);

    static string Ontsnap(string tekst) =>
        tekst.Replace("\\", "\\\\", StringComparison.Ordinal).Replace(";", "\\;", StringComparison.Ordinal).Replace(",", "\\,", StringComparison.Ordinal).Replace("\r", "", StringComparison.Ordinal).Replace("\n", "\\n", StringComparison.Ordinal);

    /// <summary>Folds by octets, never inside a character; the space that begins the next line counts.</summary>
    static void Vouw(StringBuilder uit, string tekst)
    {
        var bytes = 0;
        foreach (var teken in tekst.EnumerateRunes())
        {
            if (bytes + teken.Utf8SequenceLength > Regellengte)
            {
                uit.Append("\r\n ");
                bytes = 1;
            }

            uit.Append(teken);
            bytes += teken.Utf8SequenceLength;
        }

        uit.Append("\r\n");
    }
}
