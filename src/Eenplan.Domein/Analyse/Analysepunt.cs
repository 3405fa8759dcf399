using Eenplan.Domein.Gedeeld;

namespace Eenplan.Domein.Analyse;

/// <summary>What kind of point (CR-035).</summary>
public enum Puntsoort
{
    /// <summary>A strength.</summary>
    Kracht,

    /// <summary>A problem.</summary>
    Probleem,

    /// <summary>A cause, chronic ones too.</summary>
    Oorzaak,
}

/// <summary>What can be done about it (CR-036).</summary>
public enum Veranderbaarheid
{
    /// <summary>Can change.</summary>
    Veranderbaar,

    /// <summary>Stays, and is permanently compensated.</summary>
    BlijvendCompenseren,
}

/// <summary>A point as typed.</summary>
/// <param name="Soort">Strength, problem or cause.</param>
/// <param name="Over">Whom it is about; null is the family.</param>
/// <param name="Tekst">What it is.</param>
/// <param name="Dynamisch">Dynamic (true) or static; null while not known. Strengths have none.</param>
/// <param name="Kan">Changeable or permanently compensated; null while not known. Strengths have none.</param>
/// <param name="Compensatie">How it is compensated, where it stays.</param>
/// <param name="BronSoort">Who said it.</param>
/// <param name="BronWie">Name of who said it.</param>
/// <param name="BronOp">Day on which it was said; null is today.</param>
public sealed record Puntgegevens(
    Puntsoort? Soort, PersoonId? Over, string? Tekst, bool? Dynamisch, Veranderbaarheid? Kan, string? Compensatie, Bronsoort? BronSoort, string? BronWie, DateOnly? BronOp);

/// <summary>A strength, problem or cause in an analysis, with its source (CR-028, CR-035, CR-036).</summary>
public sealed class Analysepunt
{
    internal Analysepunt(Guid id, Guid kenmerk) => (Id, Kenmerk) = (id, kenmerk);

    Analysepunt()
    {
    }

    /// <summary>Id of the row.</summary>
    public Guid Id { get; private set; }

    /// <summary>The point itself: stays the same when a new version takes it over, so that goals can point to it.</summary>
    public Guid Kenmerk { get; private set; }

    /// <summary>Strength, problem or cause.</summary>
    public Puntsoort Soort { get; private set; }

    /// <summary>Whom it is about; null is the family.</summary>
    public PersoonId? Over { get; private set; }

    /// <summary>What it is.</summary>
    public string Tekst { get; private set; } = "";

    /// <summary>Dynamic or static.</summary>
    public bool? Dynamisch { get; private set; }

    /// <summary>Changeable or permanently compensated.</summary>
    public Veranderbaarheid? Kan { get; private set; }

    /// <summary>How it is compensated.</summary>
    public string? Compensatie { get; private set; }

    /// <summary>Kind of source.</summary>
    public Bronsoort BronSoort { get; private set; }

    /// <summary>Who said it.</summary>
    public string BronWie { get; private set; } = "";

    /// <summary>Day on which it was said.</summary>
    public DateOnly BronOp { get; private set; }

    /// <summary>The source.</summary>
    public Bron Bron => new(BronSoort, BronWie, BronOp);

    /// <summary>Nothing is missing for laying down: a problem or cause says whether it is dynamic and what can be done (CR-036).</summary>
    public bool Compleet => Soort == Puntsoort.Kracht || (Dynamisch is not null && Kan is not null && (Kan == Veranderbaarheid.Veranderbaar || Compensatie is not null));

    /// <summary>Checks what was typed and takes it over; half done is allowed, except for text and source.</summary>
    internal Uitkomst<Klaar> Zet(Puntgegevens g, DateOnly vandaag)
    {
        var fouten = new Weigeringen();
        fouten.Eis(g.Soort is not null, new("puntsoort-leeg", "Kies of dit een kracht, een probleem of een oorzaak is.", "soort", "CR-035"));
        var tekst = fouten.Neem(Gedeeld.Tekst.Verplicht(g.Tekst, "tekst", "Schrijf op wat het is.", Gedeeld.Tekst.Lang));
        var compensatie = fouten.Neem(Gedeeld.Tekst.Vrij(g.Compensatie, "compensatie", Gedeeld.Tekst.Lang));
        var bron = fouten.Neem(Gedeeld.Bron.Lees(g.BronSoort, g.BronWie, g.BronOp, vandaag));
        if (fouten.Heeft)
        {
            return fouten.Als<Klaar>();
        }

        var kracht = g.Soort == Puntsoort.Kracht;
        (Soort, Over, Tekst) = (g.Soort!.Value, g.Over, tekst!);
        (Dynamisch, Kan, Compensatie) = kracht ? (null, null, null) : (g.Dynamisch, g.Kan, g.Kan == Veranderbaarheid.BlijvendCompenseren ? compensatie : null);
        (BronSoort, BronWie, BronOp) = (bron!.Soort, bron.Wie, bron.Op);
        return Klaar.Goed;
    }

    /// <summary>The same point in a new version.</summary>
    internal Analysepunt Neemover(Guid id) => new(id, Kenmerk)
    {
        Soort = Soort,
        Over = Over,
        Tekst = Tekst,
        Dynamisch = Dynamisch,
        Kan = Kan,
        Compensatie = Compensatie,
        BronSoort = BronSoort,
        BronWie = BronWie,
        BronOp = BronOp,
    };
}
