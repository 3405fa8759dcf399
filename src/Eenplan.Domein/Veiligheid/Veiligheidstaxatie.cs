using Eenplan.Domein.Casus;
using Eenplan.Domein.Gedeeld;

namespace Eenplan.Domein.Veiligheid;

/// <summary>Judgement of one child as typed.</summary>
/// <param name="Kind">The child.</param>
/// <param name="Naam">Name, for the sentences.</param>
/// <param name="Oordeel">Sufficient, insufficient or not known; null when not filled in.</param>
/// <param name="Gronden">What was seen or heard: facts, with their source.</param>
public sealed record Kindoordeel(PersoonId Kind, string Naam, Veiligheidsoordeel? Oordeel, string? Gronden);

/// <summary>Judgement of one child in an assessment.</summary>
public sealed class Taxatieregel
{
    internal Taxatieregel(Guid taxatieId, PersoonId kindId, Veiligheidsoordeel oordeel, string? gronden) =>
        (TaxatieId, KindId, Oordeel, Gronden) = (taxatieId, kindId, oordeel, gronden);

    Taxatieregel()
    {
    }

    /// <summary>The assessment.</summary>
    public Guid TaxatieId { get; private set; }

    /// <summary>The child.</summary>
    public PersoonId KindId { get; private set; }

    /// <summary>The judgement.</summary>
    public Veiligheidsoordeel Oordeel { get; private set; }

    /// <summary>What was seen or heard.</summary>
    public string? Gronden { get; private set; }
}

/// <summary>An assessment of the immediate safety of every child of a case (CR-010). The items of the instrument belong to others; outcome, date, instrument and who are kept.</summary>
public sealed partial class Veiligheidstaxatie
{
    readonly List<Taxatieregel> regels = [];

    Veiligheidstaxatie()
    {
    }

    /// <summary>Id.</summary>
    public Guid Id { get; private set; }

    /// <summary>The case.</summary>
    public CasusId CasusId { get; private set; }

    /// <summary>When (UTC).</summary>
    public DateTimeOffset Op { get; private set; }

    /// <summary>Who judged.</summary>
    public MedewerkerId Door { get; private set; }

    /// <summary>Name of the instrument (profile), for example "ARIJ-veiligheidstaxatie".</summary>
    public string Instrument { get; private set; } = "";

    /// <summary>Per child.</summary>
    public IReadOnlyList<Taxatieregel> Regels => regels;

    /// <summary>Judges every child of a case.</summary>
    /// <param name="id">Id.</param>
    /// <param name="casus">Case.</param>
    /// <param name="instrument">Instrument.</param>
    /// <param name="oordelen">One per child of the case.</param>
    /// <param name="door">Who.</param>
    /// <param name="nu">Instant.</param>
    /// <returns>The assessment, or <c>oordeel-leeg</c> / <c>gronden-leeg</c> per child.</returns>
    public static Uitkomst<Veiligheidstaxatie> Weeg(Guid id, CasusId casus, string instrument, IReadOnlyList<Kindoordeel> oordelen, MedewerkerId door, DateTimeOffset nu)
    {
        var fouten = new Weigeringen();
        for (var i = 0; i < oordelen.Count; i++)
        {
            var kind = oordelen[i];
            fouten.Eis(kind.Oordeel is not null and not Veiligheidsoordeel.NogNiet, new("oordeel-leeg", $"Kies of {kind.Naam} nu veilig genoeg is.", $"kinderen[{i}].Oordeel", "CR-010"));
            var gronden = fouten.Neem(Tekst.Vrij(kind.Gronden, $"kinderen[{i}].Gronden", Tekst.Lang));
            fouten.Eis(
                kind.Oordeel is not (Veiligheidsoordeel.Onvoldoende or Veiligheidsoordeel.WeetNiet) || gronden is not null,
                new("gronden-leeg", $"Schrijf op wat je hebt gezien of gehoord over {kind.Naam}.", $"kinderen[{i}].Gronden", "CR-010"));
        }

        fouten.Eis(oordelen.Count > 0, new("geen-kinderen", "Voeg eerst het kind toe aan het gezin. Daarna kun je de veiligheid wegen.", null, "CR-010"));
        if (fouten.Heeft)
        {
            return fouten.Als<Veiligheidstaxatie>();
        }

        var taxatie = new Veiligheidstaxatie { Id = id, CasusId = casus, Op = nu, Door = door, Instrument = instrument };
        taxatie.regels.AddRange(oordelen.Select(o => new Taxatieregel(id, o.Kind, o.Oordeel!.Value, Tekst.Schoon(o.Gronden))));
        return taxatie;
    }

    /// <summary>The instrument of the work description; another one asks a motivation (CR-003).</summary>
    /// <param name="profielinstrument">Name of the instrument of the gemeente.</param>
    public static Regel Instrumentregel(string profielinstrument) =>
        new("CR-010", $"Voor de directe veiligheid gebruik je de {profielinstrument}.", "Werkbeschrijving casusregie, ‘Inschatting directe veiligheid’");

    /// <summary>Checks with which instrument one judged.</summary>
    /// <param name="gekozen">As typed; empty is the instrument of the gemeente.</param>
    /// <param name="profielinstrument">Name of the instrument of the gemeente.</param>
    /// <returns>The name of the instrument, or <c>tekst-te-lang</c>.</returns>
    public static Uitkomst<string> LeesInstrument(string? gekozen, string profielinstrument)
    {
        var naam = Tekst.Vrij(gekozen, "instrument");
        return naam.Gelukt ? naam.Waarde ?? profielinstrument : naam.Weigeringen[0];
    }

    /// <summary>The refusal of another instrument than the one of the gemeente; null when it is that one.</summary>
    /// <param name="instrument">As read.</param>
    /// <param name="profielinstrument">Name of the instrument of the gemeente.</param>
    public static Weigering? AnderInstrument(string instrument, string profielinstrument) =>
        string.Equals(instrument, profielinstrument, StringComparison.OrdinalIgnoreCase)
            ? null
            : new("ander-instrument", $"Je woog met ‘{instrument}’ en niet met de {profielinstrument}. Dat kan, als je opschrijft waarom.", "instrument", "CR-010") { Regel = Instrumentregel(profielinstrument) };

    /// <summary>Any child insufficient or not known: not knowing counts as insufficient until it is known.</summary>
    public bool Onveilig => regels.Exists(r => r.Oordeel is Veiligheidsoordeel.Onvoldoende or Veiligheidsoordeel.WeetNiet);

    /// <summary>The fact for the timeline.</summary>
    /// <param name="namen">Names of the children.</param>
    public Feit Feit(IReadOnlyDictionary<PersoonId, string> namen) =>
        new("VeiligheidGewogen", "Directe veiligheid gewogen: " + string.Join(", ", regels.Select(r => $"{namen[r.KindId]} {Woord(r.Oordeel)}")))
        {
            Over = [.. regels.Select(r => r.KindId)],
            Codes = new Dictionary<string, string>(StringComparer.Ordinal) { ["taxatie"] = Id.ToString(), ["oordeel"] = Onveilig ? nameof(Veiligheidsoordeel.Onvoldoende) : nameof(Veiligheidsoordeel.Voldoende), ["instrument"] = Instrument },
        };

    /// <summary>A judgement as one reads it.</summary>
    /// <param name="oordeel">The judgement.</param>
    public static string Woord(Veiligheidsoordeel oordeel) => oordeel switch
    {
        Veiligheidsoordeel.Voldoende => "voldoende",
        Veiligheidsoordeel.Onvoldoende => "onvoldoende",
        Veiligheidsoordeel.WeetNiet => "nog niet bekend",
        _ => "nog niet gewogen",
    };
}
