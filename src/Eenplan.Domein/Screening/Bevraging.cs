using Eenplan.Domein.Gedeeld;

namespace Eenplan.Domein.Screening;

/// <summary>Who may know something about the children (CR-020). The domains of the gemeente are those that a look in the IKB can find (CR-018).</summary>
public enum Betrokkene
{
    /// <summary>General practitioner, or the POH for young people.</summary>
    Huisarts,

    /// <summary>A professional who is involved already.</summary>
    Professional,

    /// <summary>Wmo.</summary>
    Wmo,

    /// <summary>Work and income.</summary>
    WerkEnInkomen,

    /// <summary>Debt relief.</summary>
    Schuldhulp,

    /// <summary>Leerplicht.</summary>
    Leerplicht,

    /// <summary>Housing.</summary>
    Wonen,

    /// <summary>Department of safety, or the police.</summary>
    Veiligheid,

    /// <summary>Youth health care, for a child under 4.</summary>
    Jgz,

    /// <summary>Day care, for a child under 4.</summary>
    Kinderdagverblijf,

    /// <summary>School, for a child of 4 and over: teacher, IB, care coordinator, SMW.</summary>
    School,
}

/// <summary>How far asking somebody is.</summary>
public enum Bevraagstand
{
    /// <summary>Not asked yet.</summary>
    NogNiet,

    /// <summary>Asked; waiting for the answer.</summary>
    Gevraagd,

    /// <summary>Answered.</summary>
    Antwoord,

    /// <summary>Not asked, with the reason.</summary>
    NietVragen,
}

/// <summary>Somebody to ask: whom, and about which child; null is all children.</summary>
/// <param name="Wie">Whom.</param>
/// <param name="Kind">About which child; null is all children.</param>
public readonly record struct Bevraagpunt(Betrokkene Wie, PersoonId? Kind = null);

/// <summary>The list of people to ask, composed by the age of each child (CR-020).</summary>
public static class Bevraaglijst
{
    /// <summary>The rule with its source.</summary>
    public static Regel Regel { get; } = new(
        "CR-020", "Voor iedereen: huisarts, betrokken professionals en wie in het IKB staat. Onder 4 jaar: JGZ en kinderdagverblijf. Vanaf 4 jaar: school.", "Werkbeschrijving casusregie, ‘In kaart brengen problematiek’");

    /// <summary>Domains of the gemeente that a look in the IKB can find (CR-018).</summary>
    public static IReadOnlyList<Betrokkene> Domeinen { get; } =
        [Betrokkene.Wmo, Betrokkene.WerkEnInkomen, Betrokkene.Schuldhulp, Betrokkene.Leerplicht, Betrokkene.Wonen, Betrokkene.Veiligheid];

    /// <summary>Composes the list.</summary>
    /// <param name="kinderen">Children of the case with their day of birth; an unborn child or an unknown age asks nobody by age.</param>
    /// <param name="gevonden">Domains found in the IKB.</param>
    /// <param name="op">Reference day.</param>
    public static IReadOnlyList<Bevraagpunt> Voor(IEnumerable<(PersoonId Kind, DateOnly? Geboren)> kinderen, IEnumerable<Betrokkene> gevonden, DateOnly op)
    {
        var metLeeftijd = kinderen.Where(k => k.Geboren <= op).Select(k => (k.Kind, Jonger: Leeftijd.Jaren(k.Geboren!.Value, op) < 4)).ToList();
        return
        [
            new(Betrokkene.Huisarts), new(Betrokkene.Professional),
            .. gevonden.Where(Domeinen.Contains).Distinct().Order().Select(d => new Bevraagpunt(d)),
            .. metLeeftijd.Where(k => k.Jonger).SelectMany(k => new Bevraagpunt[] { new(Betrokkene.Jgz, k.Kind), new(Betrokkene.Kinderdagverblijf, k.Kind) }),
            .. metLeeftijd.Where(k => !k.Jonger).Select(k => new Bevraagpunt(Betrokkene.School, k.Kind)),
        ];
    }

    /// <summary>Whom, in words.</summary>
    /// <param name="wie">Whom.</param>
    public static string Woord(Betrokkene wie) => wie switch
    {
        Betrokkene.Huisarts => "Huisarts of POH-jeugd",
        Betrokkene.Professional => "Betrokken professional",
        Betrokkene.WerkEnInkomen => "Werk en inkomen",
        Betrokkene.Veiligheid => "Afdeling veiligheid of politie",
        Betrokkene.Jgz => "Jeugdgezondheidszorg",
        Betrokkene.School => "School",
        _ => wie.ToString(),
    };

    /// <summary>How far it is, in words.</summary>
    /// <param name="stand">How far.</param>
    public static string Woord(Bevraagstand stand) => stand switch
    {
        Bevraagstand.Gevraagd => "gevraagd",
        Bevraagstand.Antwoord => "antwoord",
        Bevraagstand.NietVragen => "niet vragen",
        _ => "nog niet gevraagd",
    };
}

/// <summary>Asking somebody, as typed.</summary>
/// <param name="Stand">How far it is.</param>
/// <param name="Naam">Name of the person or organisation.</param>
/// <param name="Op">Day of asking, or of the answer.</param>
/// <param name="Antwoord">What was answered.</param>
/// <param name="Reden">Why this one is not asked.</param>
public sealed record Bevraaggegevens(Bevraagstand? Stand, string? Naam, DateOnly? Op, string? Antwoord, string? Reden);

/// <summary>Somebody who is asked about the children, and what came of it (CR-020).</summary>
public sealed class Bevraging
{
    internal Bevraging(Guid id, Bevraagpunt punt) => (Id, Wie, KindId) = (id, punt.Wie, punt.Kind);

    Bevraging()
    {
    }

    /// <summary>Id.</summary>
    public Guid Id { get; private set; }

    /// <summary>Whom.</summary>
    public Betrokkene Wie { get; private set; }

    /// <summary>About which child; null is all children.</summary>
    public PersoonId? KindId { get; private set; }

    /// <summary>Name of the person or organisation.</summary>
    public string? Naam { get; private set; }

    /// <summary>How far it is.</summary>
    public Bevraagstand Stand { get; private set; }

    /// <summary>Day of asking, or of the answer.</summary>
    public DateOnly? Op { get; private set; }

    /// <summary>What was answered.</summary>
    public string? Antwoord { get; private set; }

    /// <summary>Why this one is not asked.</summary>
    public string? Reden { get; private set; }

    /// <summary>Checks what was typed and takes it over.</summary>
    internal Uitkomst<Klaar> Zet(Bevraaggegevens g, DateOnly vandaag)
    {
        var fouten = new Weigeringen();
        var naam = fouten.Neem(Tekst.Vrij(g.Naam, "naam"));
        var antwoord = fouten.Neem(Tekst.Vrij(g.Antwoord, "antwoord", Tekst.Lang));
        var reden = fouten.Neem(Tekst.Vrij(g.Reden, "reden", Tekst.Lang));
        fouten.Eis(g.Stand is not null, new("stand-leeg", "Kies hoe ver het is.", "stand", "CR-020"));
        fouten.Eis(Wie != Betrokkene.Professional || naam is not null, new("naam-leeg", "Vul in welke professional dit is.", "naam", "CR-020"));
        fouten.Eis(g.Op is null || g.Op <= vandaag, new("bevraging-in-toekomst", "Deze dag is nog niet geweest. Maak een taak als je het nog gaat vragen.", "op", "CR-020"));
        fouten.Eis(g.Stand != Bevraagstand.Antwoord || antwoord is not null, new("antwoord-leeg", "Schrijf kort op wat het antwoord was.", "antwoord", "CR-020"));
        fouten.Eis(g.Stand != Bevraagstand.NietVragen || reden is not null, new("reden-leeg", "Schrijf op waarom je dit niet vraagt.", "reden", "CR-020"));
        if (fouten.Heeft)
        {
            return fouten.Als<Klaar>();
        }

        var gedaan = g.Stand is Bevraagstand.Gevraagd or Bevraagstand.Antwoord;
        (Stand, Naam, Op, Antwoord, Reden) = (g.Stand!.Value, naam, gedaan ? g.Op ?? vandaag : null, antwoord, g.Stand == Bevraagstand.NietVragen ? reden : null);
        return Klaar.Goed;
    }
}
