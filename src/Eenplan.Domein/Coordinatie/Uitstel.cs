using Eenplan.Domein.Gedeeld;
using Eenplan.Domein.Termijnen;

namespace Eenplan.Domein.Coordinatie;

/// <summary>A point of the worklist that waits until a day, with a reason. The term itself does not move: who guards the team still sees it.</summary>
public sealed class Uitstel : Aggregaat
{
    /// <summary>Most days to wait before looking again.</summary>
    public const int LangsteDagen = 31;

    Uitstel()
    {
    }

    /// <summary>Safety never waits.</summary>
    public static Regel VeiligheidWachtNooit { get; } =
        new("CR-011", "Een onveilig kind heeft altijd voorrang. Veiligheid kun je niet later doen.", "Werkbeschrijving casusregie, ‘Inschatting directe veiligheid’", Hardheid.Verbod);

    /// <summary>Id.</summary>
    public Guid Id { get; private set; }

    /// <summary>The case.</summary>
    public CasusId CasusId { get; private set; }

    /// <summary>Code of the term, or <see cref="Werkpunt.TaakCode"/>.</summary>
    public string Code { get; private set; } = "";

    /// <summary>Id of the task, or empty.</summary>
    public string Onderwerp { get; private set; } = "";

    /// <summary>Day from which the point runs; a term that starts anew is not hidden by an old wait.</summary>
    public DateOnly Start { get; private set; }

    /// <summary>Day on which it comes back.</summary>
    public DateOnly Tot { get; private set; }

    /// <summary>Why one waits.</summary>
    public string Reden { get; private set; } = "";

    /// <summary>Lets a point wait.</summary>
    /// <param name="id">Id.</param>
    /// <param name="casus">Case.</param>
    /// <param name="punt">What is open; null when it is not open any more.</param>
    /// <param name="tot">Day on which it comes back.</param>
    /// <param name="reden">Why.</param>
    /// <param name="vandaag">Today.</param>
    /// <returns>The wait, or <c>veiligheid-wacht-nooit</c>, <c>punt-niet-open</c>, <c>veld-leeg</c>, <c>datum-leeg</c>, <c>dag-voorbij</c>, <c>uitstel-te-lang</c>.</returns>
    public static Uitkomst<Uitstel> Zet(Guid id, CasusId casus, Werkpunt? punt, DateOnly? tot, string? reden, DateOnly vandaag)
    {
        if (punt is null)
        {
            return new Weigering("punt-niet-open", "Dit staat niet meer open. Kijk opnieuw in je werkvoorraad.", Soort: Weigersoort.Regel);
        }

        if (!KanWachten(punt.Code))
        {
            return new Weigering("veiligheid-wacht-nooit", VeiligheidWachtNooit.Tekst, null, VeiligheidWachtNooit.Eis, Weigersoort.Regel) { Regel = VeiligheidWachtNooit };
        }

        var fouten = new Weigeringen();
        var tekst = fouten.Neem(Tekst.Verplicht(reden, "reden", "Schrijf op waar je op wacht."));
        fouten.Eis(tot is not null, new("datum-leeg", "Vul in wanneer dit terugkomt, als dag-maand-jaar.", "tot"));
        fouten.Eis(tot is null || tot > vandaag, new("dag-voorbij", "Kies een dag na vandaag.", "tot"));
        fouten.Eis(tot is null || tot <= vandaag.AddDays(LangsteDagen), new("uitstel-te-lang", $"Kies een dag vóór {Datum.Toon(vandaag.AddDays(LangsteDagen + 1))}. Dan kijk je opnieuw.", "tot"));
        return fouten.Heeft
            ? fouten.Als<Uitstel>()
            : new Uitstel { Id = id, CasusId = casus, Code = punt.Code, Onderwerp = punt.Onderwerp, Start = punt.Start, Tot = tot!.Value, Reden = tekst! };
    }

    /// <summary>Whether a point may wait: everything but safety (CR-011).</summary>
    /// <param name="code">Code of the point.</param>
    public static bool KanWachten(string code) => code is not (Termijnafleiding.Bodemeiscontrole or Termijnafleiding.Herweging or Termijnafleiding.MonitoringVeiligheid);

    /// <summary>The fact.</summary>
    /// <param name="wat">What waits, in words.</param>
    public Feit Feit(string wat) => new("WerkUitgesteld", $"Wacht tot {Datum.Toon(Tot)}: {wat}. {Reden}")
    {
        Codes = new Dictionary<string, string>(StringComparer.Ordinal) { ["code"] = Code, ["onderwerp"] = Onderwerp, ["tot"] = Tot.ToString("O", System.Globalization.CultureInfo.InvariantCulture) },
    };
}
