using Eenplan.Domein.Gedeeld;

namespace Eenplan.Domein.Coordinatie;

/// <summary>How it goes with a family on a day: wellbeing, motivation, and the course of the help (CR-047). A new one stands beside the old ones; nothing is overwritten.</summary>
public sealed class Gezinsstand
{
    Gezinsstand()
    {
    }

    /// <summary>Id.</summary>
    public Guid Id { get; private set; }

    /// <summary>The case.</summary>
    public CasusId CasusId { get; private set; }

    /// <summary>When (UTC).</summary>
    public DateTimeOffset Op { get; private set; }

    /// <summary>Who wrote it down.</summary>
    public MedewerkerId Door { get; private set; }

    /// <summary>How the family is doing.</summary>
    public string Welbevinden { get; private set; } = "";

    /// <summary>Whether the family is willing, and for what.</summary>
    public string Motivatie { get; private set; } = "";

    /// <summary>How the help goes.</summary>
    public string Hulp { get; private set; } = "";

    /// <summary>Writes it down; each of the three says something, if only "nog onbekend".</summary>
    /// <param name="id">Id.</param>
    /// <param name="casus">Case.</param>
    /// <param name="welbevinden">How the family is doing.</param>
    /// <param name="motivatie">Whether the family is willing.</param>
    /// <param name="hulp">How the help goes.</param>
    /// <param name="door">Who.</param>
    /// <param name="nu">Instant.</param>
    /// <returns>It, or <c>veld-leeg</c>, <c>tekst-te-lang</c>.</returns>
    public static Uitkomst<Gezinsstand> LegVast(Guid id, CasusId casus, string? welbevinden, string? motivatie, string? hulp, MedewerkerId door, DateTimeOffset nu)
    {
        var fouten = new Weigeringen();
        var een = fouten.Neem(Tekst.Verplicht(welbevinden, "welbevinden", "Schrijf kort op hoe het met het gezin gaat.", Tekst.Lang));
        var twee = fouten.Neem(Tekst.Verplicht(motivatie, "motivatie", "Schrijf kort op of het gezin ervoor wil gaan. Weet je het niet? Schrijf dat op.", Tekst.Lang));
        var drie = fouten.Neem(Tekst.Verplicht(hulp, "hulp", "Schrijf kort op hoe de hulp loopt. Is er geen hulp? Schrijf dat op.", Tekst.Lang));
        return fouten.Heeft ? fouten.Als<Gezinsstand>() : new Gezinsstand { Id = id, CasusId = casus, Op = nu, Door = door, Welbevinden = een!, Motivatie = twee!, Hulp = drie! };
    }

    /// <summary>The fact.</summary>
    public Feit Feit => new("StandVastgelegd", $"Stand: {Welbevinden}") { Codes = new Dictionary<string, string>(StringComparer.Ordinal) { ["stand"] = Id.ToString() } };

    /// <summary>Whether the latest is too old, or there is none while the case runs long enough.</summary>
    /// <param name="laatste">Day of the latest; null when there is none.</param>
    /// <param name="begin">Day on which the case began.</param>
    /// <param name="dagen">After how many days a new one is asked (profile).</param>
    /// <param name="vandaag">Today.</param>
    public static bool TeOud(DateOnly? laatste, DateOnly begin, int dagen, DateOnly vandaag) => vandaag > (laatste ?? begin).AddDays(dagen);

    /// <summary>The rule behind the warning.</summary>
    /// <param name="dagen">After how many days (profile).</param>
    public static Regel Actueel(int dagen) =>
        new("CR-047", $"De casusregisseur heeft zicht op hoe het met het gezin gaat, op de motivatie en op de hulp. Een stand is hoogstens {dagen} dagen oud.", "Werkbeschrijving casusregie, ‘Overzicht houden’", Hardheid.Signalering);
}
