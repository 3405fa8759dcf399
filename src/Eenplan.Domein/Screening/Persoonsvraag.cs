using Eenplan.Domein.Gedeeld;

namespace Eenplan.Domein.Screening;

/// <summary>Whether a member of the family told what it wants (CR-016).</summary>
public enum Vraagstand
{
    /// <summary>There is a question.</summary>
    Gesteld,

    /// <summary>Asked, and there is none; with the reason.</summary>
    GeenVraag,

    /// <summary>Not spoken with yet; with the reason.</summary>
    NietGesproken,
}

/// <summary>What a member of the family says, as typed.</summary>
/// <param name="Stand">Question, none, or not spoken; null while it is not known.</param>
/// <param name="Vraag">The question, in own words.</param>
/// <param name="Wens">The wish.</param>
/// <param name="Verwachting">What it expects of the help.</param>
/// <param name="Reden">Why there is no question, or why nobody spoke yet.</param>
/// <param name="Gebieden">How it goes on the areas of life.</param>
/// <param name="BronSoort">Who said it.</param>
/// <param name="BronWie">Name of who said it.</param>
/// <param name="BronOp">Day on which it was said.</param>
public sealed record Vraaggegevens(
    Vraagstand? Stand, string? Vraag, string? Wens, string? Verwachting, string? Reden, Leefgebieden Gebieden, Bronsoort? BronSoort, string? BronWie, DateOnly? BronOp);

/// <summary>The areas of life that are looked at for every member (CR-021).</summary>
/// <param name="Relaties">Relations.</param>
/// <param name="Ontwikkeling">Own development and health.</param>
/// <param name="Financien">Money.</param>
/// <param name="Huisvesting">Housing.</param>
/// <param name="VrijeTijd">Leisure.</param>
public sealed record Leefgebieden(string? Relaties, string? Ontwikkeling, string? Financien, string? Huisvesting, string? VrijeTijd)
{
    /// <summary>Nothing written yet.</summary>
    public static Leefgebieden Geen { get; } = new(null, null, null, null, null);
}

/// <summary>Question, wish, expectation and situation of one member of the family, in own words (CR-013, CR-016, CR-021).</summary>
public sealed class Persoonsvraag
{
    internal Persoonsvraag(Guid id, PersoonId persoon) => (Id, PersoonId) = (id, persoon);

    Persoonsvraag()
    {
    }

    /// <summary>Id.</summary>
    public Guid Id { get; private set; }

    /// <summary>The member.</summary>
    public PersoonId PersoonId { get; private set; }

    /// <summary>Question, none, or not spoken; null while it is not known.</summary>
    public Vraagstand? Stand { get; private set; }

    /// <summary>The question.</summary>
    public string? Vraag { get; private set; }

    /// <summary>The wish.</summary>
    public string? Wens { get; private set; }

    /// <summary>The expectation.</summary>
    public string? Verwachting { get; private set; }

    /// <summary>Why there is no question, or why nobody spoke yet.</summary>
    public string? Reden { get; private set; }

    /// <summary>Relations.</summary>
    public string? Relaties { get; private set; }

    /// <summary>Own development and health.</summary>
    public string? Ontwikkeling { get; private set; }

    /// <summary>Money.</summary>
    public string? Financien { get; private set; }

    /// <summary>Housing.</summary>
    public string? Huisvesting { get; private set; }

    /// <summary>Leisure.</summary>
    public string? VrijeTijd { get; private set; }

    /// <summary>Kind of source (CR-028).</summary>
    public Bronsoort? BronSoort { get; private set; }

    /// <summary>Who said it.</summary>
    public string? BronWie { get; private set; }

    /// <summary>Day on which it was said.</summary>
    public DateOnly? BronOp { get; private set; }

    /// <summary>The source; null where nothing was said.</summary>
    public Bron? Bron => BronSoort is { } soort && BronWie is { } wie && BronOp is { } op ? new(soort, wie, op) : null;

    /// <summary>A question, or the reason why there is none (CR-016).</summary>
    public bool Compleet => Stand is { } stand && (stand == Vraagstand.Gesteld ? Vraag is not null : Reden is not null);

    /// <summary>Checks what was typed and takes it over.</summary>
    internal Uitkomst<Klaar> Zet(Vraaggegevens g, DateOnly vandaag)
    {
        var fouten = new Weigeringen();
        var (vraag, wens, verwachting, reden) = (Lees(fouten, g.Vraag, "vraag"), Lees(fouten, g.Wens, "wens"), Lees(fouten, g.Verwachting, "verwachting"), Lees(fouten, g.Reden, "reden"));
        var gebieden = new Leefgebieden(
            Lees(fouten, g.Gebieden.Relaties, "relaties"), Lees(fouten, g.Gebieden.Ontwikkeling, "ontwikkeling"), Lees(fouten, g.Gebieden.Financien, "financien"),
            Lees(fouten, g.Gebieden.Huisvesting, "huisvesting"), Lees(fouten, g.Gebieden.VrijeTijd, "vrijeTijd"));
        fouten.Eis(g.Stand != Vraagstand.Gesteld || vraag is not null, new("vraag-leeg", "Schrijf de vraag op, zo veel mogelijk in eigen woorden.", "vraag", "CR-016"));
        fouten.Eis(
            g.Stand is not (Vraagstand.GeenVraag or Vraagstand.NietGesproken) || reden is not null,
            new("reden-leeg", g.Stand == Vraagstand.GeenVraag ? "Schrijf op waarom er geen vraag is." : "Schrijf op waarom je nog niet hebt gesproken.", "reden", "CR-016"));
        var gezegd = new[] { vraag, wens, verwachting, gebieden.Relaties, gebieden.Ontwikkeling, gebieden.Financien, gebieden.Huisvesting, gebieden.VrijeTijd }.Any(t => t is not null);
        fouten.Eis(gezegd || g.Stand is not null, new("niets-ingevuld", "Vul iets in, of kies waarom er geen vraag is.", "stand", "CR-016"));
        var bron = gezegd ? fouten.Neem(Gedeeld.Bron.Lees(g.BronSoort, g.BronWie, g.BronOp, vandaag)) : null;
        if (fouten.Heeft)
        {
            return fouten.Als<Klaar>();
        }

        (Stand, Vraag, Wens, Verwachting, Reden) = (g.Stand, vraag, wens, verwachting, g.Stand == Vraagstand.Gesteld ? null : reden);
        (Relaties, Ontwikkeling, Financien, Huisvesting, VrijeTijd) = gebieden;
        (BronSoort, BronWie, BronOp) = (bron?.Soort, bron?.Wie, bron?.Op);
        return Klaar.Goed;
    }

    static string? Lees(Weigeringen fouten, string? tekst, string veld) => fouten.Neem(Tekst.Vrij(tekst, veld, Tekst.Lang));
}
