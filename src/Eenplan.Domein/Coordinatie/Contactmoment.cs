using Eenplan.Domein.Gedeeld;

namespace Eenplan.Domein.Coordinatie;

/// <summary>How a contact went.</summary>
public enum Contactsoort
{
    /// <summary>Visit at home.</summary>
    Huisbezoek,

    /// <summary>By telephone.</summary>
    Telefoon,

    /// <summary>At the office.</summary>
    OpKantoor,

    /// <summary>At school or day care.</summary>
    OpSchool,

    /// <summary>By video.</summary>
    Videobellen,

    /// <summary>Message or mail.</summary>
    Bericht,
}

/// <summary>What a contact said of the safety.</summary>
public enum Veiligheidsindruk
{
    /// <summary>No change.</summary>
    Gelijk,

    /// <summary>Better.</summary>
    Beter,

    /// <summary>Worse: the immediate safety is judged anew.</summary>
    Slechter,
}

/// <summary>A contact as typed.</summary>
/// <param name="Soort">How.</param>
/// <param name="Op">Day.</param>
/// <param name="Tijd">Time on the clock, or null.</param>
/// <param name="Met">With whom, in words.</param>
/// <param name="Bereikt">Somebody of the family was reached; "niet bereikt" counts as an attempt.</param>
/// <param name="Gezegd">What was said.</param>
/// <param name="Afgesproken">What was agreed.</param>
/// <param name="Gezien">Children that were seen.</param>
/// <param name="Gesproken">Children that were spoken with.</param>
/// <param name="Veiligheid">What it said of the safety.</param>
public sealed record Contactgegevens(
    Contactsoort? Soort, DateOnly? Op, TimeOnly? Tijd, string? Met, bool Bereikt, string? Gezegd, string? Afgesproken,
    IReadOnlyList<PersoonId> Gezien, IReadOnlyList<PersoonId> Gesproken, Veiligheidsindruk Veiligheid);

/// <summary>A contact with the family or about it.</summary>
public sealed partial class Contactmoment : Aggregaat
{
    Contactmoment()
    {
    }

    /// <summary>Id.</summary>
    public Guid Id { get; private set; }

    /// <summary>The case.</summary>
    public CasusId CasusId { get; private set; }

    /// <summary>Who wrote it down.</summary>
    public MedewerkerId Door { get; private set; }

    /// <summary>When it was written down (UTC).</summary>
    public DateTimeOffset Vastgelegd { get; private set; }

    /// <summary>How.</summary>
    public Contactsoort Soort { get; private set; }

    /// <summary>Day of the contact.</summary>
    public DateOnly Op { get; private set; }

    /// <summary>Time on the clock.</summary>
    public TimeOnly? Tijd { get; private set; }

    /// <summary>With whom.</summary>
    public string? Met { get; private set; }

    /// <summary>Somebody was reached.</summary>
    public bool Bereikt { get; private set; }

    /// <summary>What was said.</summary>
    public string? Gezegd { get; private set; }

    /// <summary>What was agreed.</summary>
    public string? Afgesproken { get; private set; }

    /// <summary>Ids of the children seen, comma separated.</summary>
    public string Gezien { get; private set; } = "";

    /// <summary>Ids of the children spoken with, comma separated.</summary>
    public string Gesproken { get; private set; } = "";

    /// <summary>What it said of the safety.</summary>
    public Veiligheidsindruk Veiligheid { get; private set; }

    /// <summary>When it was withdrawn (UTC); a withdrawn entry stays visible as withdrawn.</summary>
    public DateTimeOffset? Ingetrokken { get; private set; }

    /// <summary>Why it was withdrawn.</summary>
    public string? Intrekreden { get; private set; }

    /// <summary>Writes a contact down.</summary>
    /// <param name="id">Id.</param>
    /// <param name="casus">Case.</param>
    /// <param name="g">What is typed.</param>
    /// <param name="geboren">Day of birth of the children that were seen or spoken, where known.</param>
    /// <param name="door">Who.</param>
    /// <param name="nu">Instant.</param>
    /// <returns>The contact, or <c>contactsoort-leeg</c>, <c>datum-leeg</c>, <c>contact-in-toekomst</c>, <c>gezegd-leeg</c>, <c>gesprek-voor-geboorte</c>, <c>niet-bereikt-wel-gezien</c>.</returns>
    public static Uitkomst<Contactmoment> LegVast(Guid id, CasusId casus, Contactgegevens g, IReadOnlyDictionary<PersoonId, DateOnly?> geboren, MedewerkerId door, DateTimeOffset nu)
    {
        var fouten = new Weigeringen();
        fouten.Eis(g.Soort is not null, new("contactsoort-leeg", "Kies hoe jullie contact hadden.", "soort"));
        fouten.Eis(g.Op is not null, new("datum-leeg", "Vul de dag van het contact in, als dag-maand-jaar.", "op"));
        fouten.Eis(g.Op is null || g.Op <= Datum.Dag(nu), new("contact-in-toekomst", "Deze dag is nog niet geweest. Maak een taak als je het contact nog gaat hebben.", "op"));
        fouten.Eis(g.Op != Datum.Dag(nu) || g.Tijd is not { } tijd || Datum.Moment(g.Op.Value, tijd) <= nu, new("contact-in-toekomst", "Dit tijdstip is nog niet geweest. Maak een taak als je het contact nog gaat hebben.", "tijd"));
        var met = fouten.Neem(Tekst.Vrij(g.Met, "met"));
        var gezegd = fouten.Neem(g.Bereikt ? Verplicht(g.Gezegd) : Tekst.Vrij(g.Gezegd, "gezegd", Tekst.Lang));
        var afgesproken = fouten.Neem(Tekst.Vrij(g.Afgesproken, "afgesproken", Tekst.Lang));
        var kinderen = g.Gezien.Concat(g.Gesproken).Distinct().ToList();
        fouten.Eis(g.Bereikt || kinderen.Count == 0, new("niet-bereikt-wel-gezien", "Je koos ‘niet bereikt’, maar ook een kind dat je zag of sprak. Kies een van beide.", "bereikt", "CR-019"));
        fouten.Eis(
            g.Op is not { } op || kinderen.TrueForAll(k => geboren.GetValueOrDefault(k) is not { } dag || dag <= op),
            new("gesprek-voor-geboorte", "Op deze dag was het kind nog niet geboren. Controleer de datum.", "op", "CR-019"));
        return fouten.Heeft
            ? fouten.Als<Contactmoment>()
            : new Contactmoment
            {
                Id = id,
                CasusId = casus,
                Door = door,
                Vastgelegd = nu,
                Soort = g.Soort!.Value,
                Op = g.Op!.Value,
                Tijd = g.Tijd,
                Met = met,
                Bereikt = g.Bereikt,
                Gezegd = gezegd,
                Afgesproken = afgesproken,
                Gezien = string.Join(',', g.Gezien),
                Gesproken = string.Join(',', g.Gesproken),
                Veiligheid = g.Veiligheid,
            };
    }

    /// <summary>The fact for the timeline; a contact that succeeded ends the term of the first contact (CR-062).</summary>
    public Feit Feit => new(Bereikt ? "ContactGelukt" : "NietBereikt", Zin)
    {
        Op = Op,
        Over = [.. Gezien.Split(',').Concat(Gesproken.Split(',')).Where(s => s.Length > 0).Distinct(StringComparer.Ordinal).Select(s => new PersoonId(Guid.Parse(s)))],
        Codes = new Dictionary<string, string>(StringComparer.Ordinal) { ["contact"] = Id.ToString(), ["soort"] = Soort.ToString(), ["veiligheid"] = Veiligheid.ToString() },
    };

    /// <summary>Withdraws an entry, visibly: within 24 hours without, later with a reason.</summary>
    /// <param name="door">Who asks; only who wrote it may.</param>
    /// <param name="reden">Why.</param>
    /// <param name="nu">Instant.</param>
    /// <returns>The fact, or <c>niet-eigen-stuk</c>, <c>intrekreden-leeg</c>, <c>tekst-te-lang</c>, <c>al-ingetrokken</c>.</returns>
    public Uitkomst<Feit> TrekIn(MedewerkerId door, string? reden, DateTimeOffset nu)
    {
        if (door != Door)
        {
            return new Weigering("niet-eigen-stuk", "Alleen wie dit schreef, kan het intrekken.", Soort: Weigersoort.GeenToegang);
        }

        if (!Geldt)
        {
            return new Weigering("al-ingetrokken", "Dit is al ingetrokken.", Soort: Weigersoort.Regel);
        }

        var waarom = Correctie.Reden(reden, Vastgelegd, nu, "Dit staat langer dan 24 uur in het dossier. Schrijf op waarom je het intrekt.");
        if (!waarom.Gelukt)
        {
            return Uitkomst<Feit>.Geweigerd(waarom.Weigeringen);
        }

        (Ingetrokken, Intrekreden) = (nu, waarom.Waarde);
        Gewijzigd();
        return new Feit(Bereikt ? "ContactIngetrokken" : "PogingIngetrokken", $"Ingetrokken: {Zin}" + (waarom.Waarde is null ? "" : $" Reden: {waarom.Waarde}"))
        {
            Codes = new Dictionary<string, string>(StringComparer.Ordinal) { ["contact"] = Id.ToString() },
        };
    }

    /// <summary>A kind of contact as one reads it.</summary>
    /// <param name="soort">The kind.</param>
    public static string Woord(Contactsoort soort) => soort switch
    {
        Contactsoort.OpKantoor => "Gesprek op kantoor",
        Contactsoort.OpSchool => "Gesprek op school",
        Contactsoort.Telefoon => "Telefoon",
        _ => soort.ToString(),
    };

    string Zin => $"{Woord(Soort)}{(Met is null ? "" : $" met {Met}")}{(Bereikt ? "" : ", niet bereikt")}. {Gezegd}{(Afgesproken is null ? "" : $" Afgesproken: {Afgesproken}")}".Trim();

    static Uitkomst<string?> Verplicht(string? tekst)
    {
        var uitkomst = Tekst.Verplicht(tekst, "gezegd", "Schrijf kort op wat er is gezegd of gebeurd.", Tekst.Lang);
        return uitkomst.Gelukt ? uitkomst.Waarde : uitkomst.Weigeringen[0];
    }
}
