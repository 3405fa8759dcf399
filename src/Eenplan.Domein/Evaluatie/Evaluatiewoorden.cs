using Eenplan.Domein.Gedeeld;

namespace Eenplan.Domein.Evaluatie;

/// <summary>From where somebody is invited.</summary>
public enum Gastsoort
{
    /// <summary>A member of the family.</summary>
    Gezin,

    /// <summary>Their own network.</summary>
    Netwerk,

    /// <summary>Somebody who helps by profession.</summary>
    Professional,
}

/// <summary>Whether somebody took part.</summary>
public enum Komst
{
    /// <summary>At the table.</summary>
    Aanwezig,

    /// <summary>In writing or by telephone, before.</summary>
    Vooraf,

    /// <summary>Not.</summary>
    Niet,
}

/// <summary>The answer on the stable safety (CR-053).</summary>
public enum Stabielantwoord
{
    /// <summary>Sufficient, and likely to stay so.</summary>
    Voldoende,

    /// <summary>More is needed.</summary>
    NogNiet,

    /// <summary>Unsafe: it is weighed anew (CR-057).</summary>
    Onveilig,
}

/// <summary>How one goes on.</summary>
public enum Verderkeuze
{
    /// <summary>As it is.</summary>
    Zelfde,

    /// <summary>The plan changes.</summary>
    PlanAanpassen,

    /// <summary>Less help (GP-012).</summary>
    HulpMinder,

    /// <summary>The family goes on alone.</summary>
    Afronden,

    /// <summary>Help goes on after nine months: a new analysis and a new plan (CR-054).</summary>
    Voortzetten,
}

/// <summary>What an agreement does with the help (GP-012).</summary>
public enum Schaal
{
    /// <summary>The same.</summary>
    Gelijk,

    /// <summary>More help.</summary>
    Meer,

    /// <summary>Less help.</summary>
    Minder,
}

/// <summary>What an evaluation of a certain month is for.</summary>
/// <param name="Maand">3, 6 or 9 months after the plan.</param>
/// <param name="Doel">Aim, in one sentence.</param>
/// <param name="Aandacht">Points of attention, as items of the agenda.</param>
/// <param name="Keuzes">How one can go on after it.</param>
/// <param name="Regel">Where it comes from.</param>
public sealed record Evaluatiedoel(int Maand, string Doel, IReadOnlyList<string> Aandacht, IReadOnlyList<Verderkeuze> Keuzes, Regel Regel)
{
    const string Bron = "Werkbeschrijving casusregie, ‘Evalueren en bijstellen’";

    static readonly Verderkeuze[] Onderweg = [Verderkeuze.Zelfde, Verderkeuze.PlanAanpassen, Verderkeuze.HulpMinder, Verderkeuze.Afronden];

    /// <summary>The three, in order: one table for page, agenda and rules (CR-052…054).</summary>
    public static IReadOnlyList<Evaluatiedoel> Alle { get; } =
    [
        new(
            3,
            "kijken of de hulp goed is gestart en of iedereen doet wat is afgesproken.",
            ["Wat is er nieuw?", "Werken alle helpers goed samen?", "Wie doet wat, en wat verwachten we van elkaar?"],
            Onderweg,
            new("CR-052", "Na 3 maanden kijk je naar de inzet en de start van de hulp.", Bron)),
        new(
            6,
            "kijken wat de hulp oplevert, en of het ook op langere termijn veilig blijft.",
            ["Gaat de hulp door, moet het plan anders?", "Wat doet de regisseur nog, en wat niet meer?", "Vooruitkijken: wanneer kan het gezin alleen verder?"],
            Onderweg,
            new("CR-053", "Na 6 maanden kijk je naar de hulp, de voortgang en de stabiele veiligheid: weeg die van elk kind opnieuw.", Bron)),
        new(
            9,
            "afronden: zorgen dat goed blijft wat nu goed gaat.",
            ["Wat blijft, als de hulp stopt?", "Wie houdt een oogje in het zeil?", "Toch door? Dan volgen een nieuwe analyse en een nieuw plan."],
            [Verderkeuze.Afronden, Verderkeuze.Voortzetten],
            new("CR-054", "Na 9 maanden rond je af. Gaat de hulp door, dan maak je een nieuwe analyse en een nieuw plan.", Bron, Hardheid.Verbod)),
    ];

    /// <summary>The one of a month, or null when there is none.</summary>
    /// <param name="maand">Months after the plan.</param>
    public static Evaluatiedoel? Van(int maand) => Alle.FirstOrDefault(d => d.Maand == maand);

    /// <summary>Everybody is invited unless there is a reason.</summary>
    public static Regel Iedereen { get; } =
        new("CR-074", "Iedereen die betrokken is, als helper of uit het eigen netwerk, staat op de uitnodiging. Weglaten kan met een reden.", Bron, Hardheid.Verbod);

    /// <summary>Minutes go out soon.</summary>
    public static Regel Notulen { get; } = new("CR-055", "Binnen 5 werkdagen na de evaluatie hebben alle betrokkenen de notulen.", Bron);

    /// <summary>A change passes the consultation.</summary>
    public static Regel Wijzigen { get; } = new("CR-076", "Verandert het plan of de hulp, dan gaat dat eerst langs het casuïstiekoverleg.", Bron);

    /// <summary>Closer watching where needed.</summary>
    public static Regel Vaker { get; } = new("CR-056", "Naast de evaluaties kun je vaker kijken, met een eigen ritme, in overleg met het gezin en de hulpverlener.", Bron);
}

/// <summary>The words of an evaluation as people read them.</summary>
public static class Evaluatiewoorden
{
    /// <summary>"Evaluatie na 6 maanden".</summary>
    /// <param name="maand">Months after the plan.</param>
    public static string Naam(int maand) => $"Evaluatie na {maand} maanden";

    /// <summary>How one goes on.</summary>
    /// <param name="keuze">Choice.</param>
    public static string Woord(Verderkeuze keuze) => keuze switch
    {
        Verderkeuze.Zelfde => "de hulp gaat door zoals nu",
        Verderkeuze.PlanAanpassen => "het plan wordt aangepast",
        Verderkeuze.HulpMinder => "de hulp wordt minder",
        Verderkeuze.Afronden => "we ronden af",
        _ => "de hulp gaat door met een nieuwe analyse en een nieuw plan",
    };

    /// <summary>The stable safety.</summary>
    /// <param name="antwoord">Answer.</param>
    public static string Woord(Stabielantwoord antwoord) => antwoord switch
    {
        Stabielantwoord.Voldoende => "voldoende",
        Stabielantwoord.NogNiet => "nog niet voldoende",
        _ => "onveilig",
    };

    /// <summary>What an agreement does with the help.</summary>
    /// <param name="schaal">Scale.</param>
    public static string Woord(Schaal schaal) => schaal switch
    {
        Schaal.Meer => "meer hulp",
        Schaal.Minder => "minder hulp",
        _ => "zelfde hulp",
    };

    /// <summary>Whether somebody took part.</summary>
    /// <param name="komst">How.</param>
    public static string Woord(Komst komst) => komst switch
    {
        Komst.Aanwezig => "was erbij",
        Komst.Vooraf => "vooraf, per brief of telefoon",
        _ => "was er niet bij",
    };
}
