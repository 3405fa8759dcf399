using Eenplan.Domein.Casus;
using Eenplan.Domein.Termijnen;

namespace Eenplan.Domein.Coordinatie;

/// <summary>Where a family stands in the worklist of its regisseur; lower is sooner.</summary>
public enum Werkvak
{
    /// <summary>A child is not safe, or its safety must be judged, the first time or anew (CR-010, CR-011).</summary>
    Veiligheid,

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
}

/// <summary>Divides a family over the worklist: each family stands once, at its most pressing point.</summary>
public static class Werkindeling
{
    /// <summary>Finds the place and the point that puts it there.</summary>
    /// <param name="veiligheid">Judgement of the case.</param>
    /// <param name="punten">What is open.</param>
    /// <param name="vandaag">Today as a working day.</param>
    /// <param name="kalender">Working days of the gemeente.</param>
    /// <returns>The place, and the most pressing point; null when the place follows from the safety itself or nothing is open.</returns>
    public static (Werkvak Vak, Werkpunt? Punt) Deel(Veiligheidsoordeel veiligheid, IEnumerable<Werkpunt> punten, DateOnly vandaag, Werkdagenkalender kalender)
    {
        var alle = punten.OrderBy(p => p.Uiterlijk).ToList();
        var veilig = alle.Find(p => p.Code is Termijnafleiding.Bodemeiscontrole or Termijnafleiding.Herweging);
        if (veiligheid is Veiligheidsoordeel.Onvoldoende or Veiligheidsoordeel.NogNiet || veilig is { Code: Termijnafleiding.Herweging })
        {
            return (Werkvak.Veiligheid, veilig);
        }

        var eigen = alle.Find(p => p.WachtOp is null);
        if (eigen is not null && eigen.Uiterlijk < vandaag)
        {
            return (Werkvak.TeLaat, eigen);
        }

        // What one waited for and did not come on its day asks for the worker again.
        var terug = alle.Find(p => p.WachtOp is not null && p.Uiterlijk < vandaag);
        if (terug is not null)
        {
            return (Werkvak.TeLaat, terug);
        }

        var week = kalender.EindeDezeWeek(vandaag);
        if (eigen is not null && eigen.Uiterlijk <= week)
        {
            return (Werkvak.DezeWeek, eigen);
        }

        var wacht = alle.Find(p => p.WachtOp is not null);
        return wacht is not null ? (Werkvak.Wacht, wacht) : (Werkvak.Rustig, eigen);
    }
}
