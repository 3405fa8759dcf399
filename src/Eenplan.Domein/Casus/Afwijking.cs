using Eenplan.Domein.Gedeeld;

namespace Eenplan.Domein.Casus;

/// <summary>
/// "Zo doen we het, tenzij" (CR-003): a motivated departure from a rule, kept in the dossier. Only rules of hardness
/// <see cref="Hardheid.TenzijOnderbouwd"/> can be departed from; a <see cref="Hardheid.Verbod"/> never.
/// </summary>
public sealed class Afwijking
{
    Afwijking()
    {
    }

    /// <summary>Id.</summary>
    public Guid Id { get; private set; }

    /// <summary>The case.</summary>
    public CasusId CasusId { get; private set; }

    /// <summary>Code of the refusal that was departed from, for example <c>ander-instrument</c>.</summary>
    public string Code { get; private set; } = "";

    /// <summary>Requirement id of the rule.</summary>
    public string Eis { get; private set; } = "";

    /// <summary>The rule as it read on that day.</summary>
    public string Regel { get; private set; } = "";

    /// <summary>Where the rule came from.</summary>
    public string Bron { get; private set; } = "";

    /// <summary>Why it was departed from.</summary>
    public string Motivatie { get; private set; } = "";

    /// <summary>Who.</summary>
    public MedewerkerId Door { get; private set; }

    /// <summary>When (UTC).</summary>
    public DateTimeOffset Op { get; private set; }

    /// <summary>Departs from the rule behind a refusal.</summary>
    /// <param name="id">Id.</param>
    /// <param name="casus">Case.</param>
    /// <param name="weigering">The refusal one wants to get past.</param>
    /// <param name="motivatie">Why, in words.</param>
    /// <param name="door">Who.</param>
    /// <param name="nu">Instant.</param>
    /// <returns>The departure; the refusal itself when its rule does not bend or nothing was motivated; or <c>motivatie-kort</c>, <c>tekst-te-lang</c>.</returns>
    public static Uitkomst<Afwijking> Leg(Guid id, CasusId casus, Weigering weigering, string? motivatie, MedewerkerId door, DateTimeOffset nu)
    {
        if (weigering.Regel is not { Hardheid: Hardheid.TenzijOnderbouwd } regel || Tekst.Schoon(motivatie) is null)
        {
            return weigering;
        }

        var tekst = Tekst.Verplicht(motivatie, "afwijking", "", Tekst.Lang);
        if (!tekst.Gelukt || tekst.Waarde.Length < MinsteTekens)
        {
            return tekst.Gelukt
                ? new[] { weigering, new Weigering("motivatie-kort", "Schrijf in een hele zin op waarom je afwijkt. Een collega moet dit later kunnen begrijpen.", "afwijking", "CR-003") { Regel = regel } }
                : new[] { weigering, tekst.Weigeringen[0] };
        }

        return new Afwijking { Id = id, CasusId = casus, Code = weigering.Code, Eis = regel.Eis, Regel = regel.Tekst, Bron = regel.Bron, Motivatie = tekst.Waarde, Door = door, Op = nu };
    }

    /// <summary>Fewer characters are no motivation.</summary>
    public const int MinsteTekens = 10;

    /// <summary>The fact for the timeline.</summary>
    public Feit Feit => new("AfwijkingVastgelegd", $"Afgeweken van: {Regel} Omdat: {Motivatie}")
    {
        Codes = new Dictionary<string, string>(StringComparer.Ordinal) { ["code"] = Code, ["eis"] = Eis, ["afwijking"] = Id.ToString() },
    };
}
