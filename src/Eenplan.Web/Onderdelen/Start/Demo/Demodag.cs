using System.Globalization;
using Eenplan.Domein.Termijnen;

namespace Eenplan.Web.Onderdelen.Start.Demo;

/// <summary>Reads days and ages relative to the working day on which the demo is made.</summary>
public sealed class Demodag(DateOnly vandaag, Werkdagenkalender kalender)
{
    public DateOnly Vandaag { get; } = vandaag;

    /// <summary><c>-3wd</c> working days, <c>+52d</c> days, <c>-6m</c> months.</summary>
    public DateOnly Dag(string tekst)
    {
        var aantal = int.Parse(tekst.AsSpan(0, tekst.IndexOfAny(['w', 'd', 'm'])), CultureInfo.InvariantCulture);
        return tekst switch
        {
            _ when tekst.EndsWith("wd", StringComparison.Ordinal) => aantal switch { 0 => Vandaag, < 0 => kalender.Voor(Vandaag, -aantal), _ => kalender.Na(Vandaag, aantal) },
            _ when tekst.EndsWith('m') => Vandaag.AddMonths(aantal),
            _ => Vandaag.AddDays(aantal),
        };
    }

    /// <summary>Day of birth for an age: <c>6j4m</c>, <c>7m</c>, <c>3w</c>; a few days earlier, so that nobody has a birthday on the first morning.</summary>
    public DateOnly Geboren(string leeftijd)
    {
        var (getal, dag) = (0, Vandaag.AddDays(-9));
        foreach (var c in leeftijd)
        {
            if (char.IsAsciiDigit(c))
            {
                getal = (getal * 10) + (c - '0');
                continue;
            }

            dag = c switch { 'j' => dag.AddYears(-getal), 'm' => dag.AddMonths(-getal), _ => dag.AddDays(-7 * getal) };
            getal = 0;
        }

        return dag;
    }
}

/// <summary>A clock that the demo sets to the day of each step, so that the use cases write what they would have written then.</summary>
public sealed class Demoklok : TimeProvider
{
    DateTimeOffset nu;

    public void Zet(DateOnly dag, TimeOnly tijd) => nu = Domein.Gedeeld.Datum.Moment(dag, tijd);

    public override DateTimeOffset GetUtcNow() => nu = nu.AddSeconds(1);
}
