namespace Eenplan.Ijw;

/// <summary>The terms of the standard. It does not say which holidays count, so the caller gives them.</summary>
/// <param name="feestdagen">Days that are no working days, besides Saturday and Sunday.</param>
public sealed class Berichttermijnen(IReadOnlySet<DateOnly> feestdagen)
{
    /// <summary>OP090: last day for a return message, three working days after receipt.</summary>
    public DateOnly Retour(DateOnly ontvangen) => Werkdagen(ontvangen, 3);

    /// <summary>OP271: last day for a start message, five working days after the real start, or after receipt of an allotment that begins earlier (SB-056).</summary>
    public DateOnly Start(DateOnly begin, DateOnly toewijzingOntvangen) => Werkdagen(begin > toewijzingOntvangen ? begin : toewijzingOntvangen, 5);

    /// <summary>OP272: last day for a stop message, five working days after the real stop, or after it became known (SB-057).</summary>
    public DateOnly Stop(DateOnly bekend) => Werkdagen(bekend, 5);

    /// <summary>OP274, OP346: last day for an answer to a request.</summary>
    public DateOnly Antwoord(DateOnly ontvangen) => Werkdagen(ontvangen, 5);

    /// <summary>OP274, OP346: last day for the decision after ‘under investigation’, eight weeks after the date of the request.</summary>
    public static DateOnly Besluit(DateOnly dagtekening) => Dagrekening.PlusDagen(dagtekening, 56);

    /// <summary>OP359: last day to refuse on the ground of residence, two weeks after receipt.</summary>
    public static DateOnly Woonplaats(DateOnly ontvangen) => Dagrekening.PlusDagen(ontvangen, 14);

    /// <summary>OP090x4: last day for the answer to a claim, ten working days after receipt.</summary>
    public DateOnly Declaratieantwoord(DateOnly ontvangen) => Werkdagen(ontvangen, 10);

    DateOnly Werkdagen(DateOnly vanaf, int aantal)
    {
        while (aantal > 0)
        {
            vanaf = Dagrekening.PlusDagen(vanaf, 1);
            if (vanaf.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday) && !feestdagen.Contains(vanaf))
            {
                aantal--;
            }
        }

        return vanaf;
    }
}
