using Eenplan.Domein.Gedeeld;

namespace Eenplan.Domein.Veiligheid;

/// <summary>A risk factor as typed.</summary>
/// <param name="Kind">The child it is about; null for the whole family.</param>
/// <param name="Omschrijving">What it is.</param>
/// <param name="Dynamisch">Can change over time; a static one cannot.</param>
/// <param name="BronSoort">Who said it: kind.</param>
/// <param name="BronWie">Who said it: name or role.</param>
/// <param name="BronOp">When it was said; null means today.</param>
public sealed record Risicogegevens(PersoonId? Kind, string? Omschrijving, bool? Dynamisch, Bronsoort? BronSoort, string? BronWie, DateOnly? BronOp);

/// <summary>A factor behind the stable safety: static or dynamic, with its source (CR-030). Each dynamic one asks a goal in the plan, or a reason (CR-031).</summary>
public sealed class Risicofactor : Aggregaat
{
    Risicofactor()
    {
    }

    /// <summary>Id.</summary>
    public Guid Id { get; private set; }

    /// <summary>The case.</summary>
    public CasusId CasusId { get; private set; }

    /// <summary>The child; null for the whole family.</summary>
    public PersoonId? KindId { get; private set; }

    /// <summary>What it is.</summary>
    public string Omschrijving { get; private set; } = "";

    /// <summary>Can change over time.</summary>
    public bool Dynamisch { get; private set; }

    /// <summary>Who said it: kind.</summary>
    public Bronsoort BronSoort { get; private set; }

    /// <summary>Who said it: name or role.</summary>
    public string BronWie { get; private set; } = "";

    /// <summary>When it was said.</summary>
    public DateOnly BronOp { get; private set; }

    /// <summary>Day on which it no longer held; null while it does.</summary>
    public DateOnly? WegSinds { get; private set; }

    /// <summary>Why it no longer holds.</summary>
    public string? Wegreden { get; private set; }

    /// <summary>Writes a factor down.</summary>
    /// <param name="id">Id.</param>
    /// <param name="casus">Case.</param>
    /// <param name="g">As typed.</param>
    /// <param name="vandaag">Today.</param>
    /// <returns>It, or <c>veld-leeg</c>, <c>factor-soort-leeg</c> (CR-030), <c>bron-leeg</c> (CR-028), <c>bron-in-toekomst</c>, <c>tekst-te-lang</c>.</returns>
    public static Uitkomst<Risicofactor> LegVast(Guid id, CasusId casus, Risicogegevens g, DateOnly vandaag)
    {
        var fouten = new Weigeringen();
        var wat = fouten.Neem(Tekst.Verplicht(g.Omschrijving, "omschrijving", "Schrijf op wat het risico is.", Tekst.Lang));
        fouten.Eis(g.Dynamisch is not null, new("factor-soort-leeg", "Kies of dit kan veranderen (dynamisch) of vastligt (statisch).", "dynamisch", "CR-030"));
        var bron = fouten.Neem(Bron.Lees(g.BronSoort, g.BronWie, g.BronOp, vandaag));
        return fouten.Heeft ? fouten.Als<Risicofactor>() : new Risicofactor
        {
            Id = id,
            CasusId = casus,
            KindId = g.Kind,
            Omschrijving = wat!,
            Dynamisch = g.Dynamisch!.Value,
            BronSoort = bron!.Soort,
            BronWie = bron.Wie,
            BronOp = bron.Op,
        };
    }

    /// <summary>The fact of writing it down.</summary>
    public Feit Beginfeit => Feit("RisicofactorVastgelegd", $"Risicofactor ({(Dynamisch ? "dynamisch" : "statisch")}): {Omschrijving} ({BronWie})");

    /// <summary>It no longer holds; it stays readable.</summary>
    /// <param name="reden">Why.</param>
    /// <param name="vandaag">Today.</param>
    /// <returns>The fact, or <c>factor-al-weg</c>, <c>veld-leeg</c>, <c>tekst-te-lang</c>.</returns>
    public Uitkomst<Feit> Vervalt(string? reden, DateOnly vandaag)
    {
        var waarom = Tekst.Verplicht(reden, "reden", "Schrijf op waaraan je ziet dat dit niet meer speelt.", Tekst.Lang);
        if (WegSinds is not null || !waarom.Gelukt)
        {
            return WegSinds is null ? waarom.Weigeringen[0] : new Weigering("factor-al-weg", "Dit risico speelt al niet meer.", Soort: Weigersoort.Regel);
        }

        (WegSinds, Wegreden) = (vandaag, waarom.Waarde);
        Gewijzigd();
        return Feit("RisicofactorVervallen", $"Risicofactor speelt niet meer: {Omschrijving}. {Wegreden}");
    }

    Feit Feit(string soort, string tekst) => new(soort, tekst)
    {
        Over = KindId is { } kind ? [kind] : [],
        Codes = new Dictionary<string, string>(StringComparer.Ordinal) { ["factor"] = Id.ToString(), ["soort"] = Dynamisch ? "dynamisch" : "statisch" },
    };
}
