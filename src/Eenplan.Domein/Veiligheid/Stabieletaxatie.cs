using Eenplan.Domein.Casus;
using Eenplan.Domein.Gedeeld;

namespace Eenplan.Domein.Veiligheid;

/// <summary>How a condition for the development of a child stands.</summary>
public enum Conditiestand
{
    /// <summary>It is there.</summary>
    Aanwezig,

    /// <summary>Partly.</summary>
    Deels,

    /// <summary>It is missing.</summary>
    Ontbreekt,

    /// <summary>Not known yet.</summary>
    WeetNiet,
}

/// <summary>At what moment one weighed anew (CR-057).</summary>
public enum Weegmoment
{
    /// <summary>The first picture.</summary>
    Screening,

    /// <summary>A contact.</summary>
    Contact,

    /// <summary>An evaluation.</summary>
    Evaluatie,

    /// <summary>Another moment.</summary>
    Anders,
}

/// <summary>One condition in a weighing; the name is the one of that day.</summary>
public sealed class Conditieregel
{
    internal Conditieregel(Guid taxatieId, int nr, string naam, Conditiestand stand) => (TaxatieId, Nr, Naam, Stand) = (taxatieId, nr, naam, stand);

    Conditieregel()
    {
    }

    /// <summary>The weighing.</summary>
    public Guid TaxatieId { get; private set; }

    /// <summary>1, 2, 3 ...</summary>
    public int Nr { get; private set; }

    /// <summary>Name as the profile had it.</summary>
    public string Naam { get; private set; } = "";

    /// <summary>How it stands.</summary>
    public Conditiestand Stand { get; private set; }
}

/// <summary>A weighing of the stable safety of one child with the conditions of the profile (CR-029, CR-030). Never changed: a new one stands beside it.</summary>
public sealed class Stabieletaxatie
{
    readonly List<Conditieregel> condities = [];

    Stabieletaxatie()
    {
    }

    /// <summary>Id.</summary>
    public Guid Id { get; private set; }

    /// <summary>The case.</summary>
    public CasusId CasusId { get; private set; }

    /// <summary>The child.</summary>
    public PersoonId KindId { get; private set; }

    /// <summary>When (UTC).</summary>
    public DateTimeOffset Op { get; private set; }

    /// <summary>Who.</summary>
    public MedewerkerId Door { get; private set; }

    /// <summary>At what moment.</summary>
    public Weegmoment Moment { get; private set; }

    /// <summary>The judgement; not known counts as insufficient until it is known.</summary>
    public Veiligheidsoordeel Oordeel { get; private set; }

    /// <summary>On what it rests.</summary>
    public string Gronden { get; private set; } = "";

    /// <summary>The conditions.</summary>
    public IReadOnlyList<Conditieregel> Condities => condities;

    /// <summary>Weighs the stable safety of a child.</summary>
    /// <param name="id">Id.</param>
    /// <param name="casus">Case.</param>
    /// <param name="kind">Child.</param>
    /// <param name="moment">At what moment.</param>
    /// <param name="oordeel">Judgement.</param>
    /// <param name="gronden">On what it rests.</param>
    /// <param name="condities">Names of the profile, in order.</param>
    /// <param name="standen">How each stands, in the same order.</param>
    /// <param name="door">Who.</param>
    /// <param name="nu">Instant.</param>
    /// <returns>It, or <c>moment-leeg</c> (CR-057), <c>oordeel-leeg</c> (CR-030), <c>conditie-leeg</c> per condition (CR-029), <c>veld-leeg</c>, <c>tekst-te-lang</c>.</returns>
    public static Uitkomst<Stabieletaxatie> Weeg(
        Guid id, CasusId casus, PersoonId kind, Weegmoment? moment, Veiligheidsoordeel? oordeel, string? gronden, IReadOnlyList<string> condities, IReadOnlyList<Conditiestand?> standen, MedewerkerId door, DateTimeOffset nu)
    {
        var fouten = new Weigeringen();
        for (var i = 0; i < condities.Count; i++)
        {
            fouten.Eis(i < standen.Count && standen[i] is not null, new("conditie-leeg", $"Kies hoe het staat met: {condities[i]}. Weet je het niet, kies dan ‘weet ik nog niet’.", $"standen[{i}]", "CR-029"));
        }

        fouten.Eis(moment is not null, new("moment-leeg", "Kies bij welk moment je weegt.", "moment", "CR-057"));
        fouten.Eis(oordeel is not (null or Veiligheidsoordeel.NogNiet), new("oordeel-leeg", "Kies hoe de veiligheid op langere termijn is.", "oordeel", "CR-030"));
        var waarop = fouten.Neem(Tekst.Verplicht(gronden, "gronden", "Schrijf op waar je dat op baseert.", Tekst.Lang));
        if (fouten.Heeft)
        {
            return fouten.Als<Stabieletaxatie>();
        }

        var taxatie = new Stabieletaxatie { Id = id, CasusId = casus, KindId = kind, Op = nu, Door = door, Moment = moment!.Value, Oordeel = oordeel!.Value, Gronden = waarop! };
        taxatie.condities.AddRange(condities.Select((naam, i) => new Conditieregel(id, i + 1, naam, standen[i]!.Value)));
        return taxatie;
    }

    /// <summary>The fact.</summary>
    /// <param name="naam">Name of the child.</param>
    public Feit Feit(string naam) => new("StabieleVeiligheidGewogen", $"Stabiele veiligheid van {naam}: {Veiligheidstaxatie.Woord(Oordeel)}. {Gronden}")
    {
        Over = [KindId],
        Codes = new Dictionary<string, string>(StringComparer.Ordinal) { ["taxatie"] = Id.ToString(), ["oordeel"] = Oordeel.ToString(), ["moment"] = Moment.ToString() },
    };
}
