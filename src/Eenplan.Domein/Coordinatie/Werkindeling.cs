using Eenplan.Domein.Casus;
using Eenplan.Domein.Termijnen;

namespace Eenplan.Domein.Coordinatie;

/// <summary>Where a family stands in the worklist of its regisseur; lower is sooner.</summary>
public enum Werkvak
{
    /// <summary>A child is not safe, or its safety must be judged, the first time or anew (CR-010, CR-011).</summary>
    Veiligheid,

    /// <summary>Given to this worker and not accepted yet.</summary>
    Nieuw,

    /// <summary>Something is overdue.</summary>
    TeLaat,

    /// <summary>Something is due within the next five working days.</summary>
    DezeWeek,

    /// <summary>Waiting for somebody else.</summary>
    Wacht,

    /// <summary>Nothing asked now.</summary>
    Rustig,
}

/// <summary>Something open in a case: a derived term, or a task of the worker.</summary>
/// <param name="Code">Code of the term; <see cref="TaakCode"/> for an own task.</param>
/// <param name="Onderwerp">Id of the bodemeis or task, or empty.</param>
/// <param name="Start">Day from which it runs.</param>
/// <param name="Uiterlijk">Last day.</param>
/// <param name="Wat">Words of an own task.</param>
/// <param name="WachtOp">On whom one waits; null when it is one's own.</param>
public sealed record Werkpunt(string Code, string Onderwerp, DateOnly Start, DateOnly Uiterlijk, string? Wat = null, string? WachtOp = null)
{
    /// <summary>Code of an own task.</summary>
    public const string TaakCode = "Taak";

    /// <summary>Code of asking once more how it goes, after closing.</summary>
    public const string WaakCode = "Waakmoment";

    /// <summary>Day on which it comes back after somebody let it wait; null when it does not wait.</summary>
    public DateOnly? UitgesteldTot { get; init; }

    /// <summary>Why it waits.</summary>
    public string? Uitstelreden { get; init; }

    /// <summary>Whether it waits today: on somebody until after today, or put off until a later day. Safety never does.</summary>
    /// <param name="vandaag">Today.</param>
    public bool Wacht(DateOnly vandaag) =>
        (WachtOp is not null && Uiterlijk > vandaag) || (UitgesteldTot > vandaag && Uitstel.KanWachten(Code));

    /// <summary>Day on which it asks for somebody again.</summary>
    /// <param name="vandaag">Today.</param>
    public DateOnly Terug(DateOnly vandaag) => UitgesteldTot is { } dag && dag > vandaag ? dag : Uiterlijk;
}

/// <summary>Divides a family over the worklist: each family stands once, at its most pressing point.</summary>
public static class Werkindeling
{
    /// <summary>Finds the place and the point that puts it there.</summary>
    /// <param name="veiligheid">Judgement of the case.</param>
    /// <param name="punten">What is open.</param>
    /// <param name="vandaag">Today as a working day.</param>
    /// <param name="kalender">Working days of the gemeente.</param>
    /// <param name="nieuw">The case was given to this worker and not accepted yet.</param>
    /// <returns>The place, and the most pressing point; null when the place follows from the safety itself or nothing is open.</returns>
    public static (Werkvak Vak, Werkpunt? Punt) Deel(Veiligheidsoordeel veiligheid, IEnumerable<Werkpunt> punten, DateOnly vandaag, Werkdagenkalender kalender, bool nieuw = false)
    {
        var alle = punten.OrderBy(p => p.Terug(vandaag)).ToList();
        var veilig = alle.Find(p => !Uitstel.KanWachten(p.Code));
        if (veiligheid is Veiligheidsoordeel.Onvoldoende or Veiligheidsoordeel.NogNiet || veilig is { Code: Termijnafleiding.Herweging })
        {
            return (Werkvak.Veiligheid, veilig);
        }

        // What one waited for and did not come on its day asks for the worker again, like everything of her own.
        var eigen = alle.Where(p => !p.Wacht(vandaag)).MinBy(p => p.Uiterlijk);
        if (nieuw)
        {
            return (Werkvak.Nieuw, eigen);
        }

        if (eigen is not null && eigen.Uiterlijk <= kalender.EindeDezeWeek(vandaag))
        {
            return (eigen.Uiterlijk < vandaag ? Werkvak.TeLaat : Werkvak.DezeWeek, eigen);
        }

        var wacht = alle.Find(p => p.Wacht(vandaag));
        return wacht is not null ? (Werkvak.Wacht, wacht) : (Werkvak.Rustig, eigen);
    }
}
