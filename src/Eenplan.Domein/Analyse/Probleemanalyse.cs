using System.Globalization;
using Eenplan.Domein.Gedeeld;

namespace Eenplan.Domein.Analyse;

/// <summary>The running texts of an analysis as typed (CR-035).</summary>
/// <param name="PatronenGezin">Patterns of the family.</param>
/// <param name="PatronenHulp">Patterns of the help it had.</param>
/// <param name="Wisselwerking">How child, upbringing and surroundings work on each other.</param>
/// <param name="Eindsituatie">The end situation that can be reached.</param>
/// <param name="MetWie">With whom of the family it was made.</param>
public sealed record Analyseteksten(string? PatronenGezin, string? PatronenHulp, string? Wisselwerking, string? Eindsituatie, string? MetWie);

/// <summary>
/// The integral analysis of a family, made with it (CR-035): patterns, strengths, problems, causes, interaction and attainable end. A draft can be saved half
/// done; laying it down asks that nothing is missing, and from then on it does not change: a new round makes a new version beside it.
/// </summary>
public sealed class Probleemanalyse : Aggregaat
{
    readonly List<Analysepunt> punten = [];

    Probleemanalyse()
    {
    }

    /// <summary>Id.</summary>
    public Guid Id { get; private set; }

    /// <summary>The case.</summary>
    public CasusId CasusId { get; private set; }

    /// <summary>Number of the version, from 1.</summary>
    public int Nr { get; private set; }

    /// <summary>When it was begun (UTC).</summary>
    public DateTimeOffset Begonnen { get; private set; }

    /// <summary>When it was laid down (UTC); null while it is a draft.</summary>
    public DateTimeOffset? Vastgelegd { get; private set; }

    /// <summary>Who laid it down.</summary>
    public MedewerkerId? VastgelegdDoor { get; private set; }

    /// <summary>Patterns of the family.</summary>
    public string? PatronenGezin { get; private set; }

    /// <summary>Patterns of the help it had.</summary>
    public string? PatronenHulp { get; private set; }

    /// <summary>How the three domains work on each other.</summary>
    public string? Wisselwerking { get; private set; }

    /// <summary>The end situation that can be reached.</summary>
    public string? Eindsituatie { get; private set; }

    /// <summary>With whom of the family it was made.</summary>
    public string? MetWie { get; private set; }

    /// <summary>Strengths, problems and causes.</summary>
    public IReadOnlyList<Analysepunt> Punten => punten;

    /// <summary>The analysis is made with the family; without it asks a motivation.</summary>
    public static Regel MetGezin { get; } = new("CR-035", "De analyse maak je samen met het gezin.", "Werkbeschrijving casusregie, ‘Integrale en systeemgerichte probleemanalyse’");

    /// <summary>Begins the first version.</summary>
    /// <param name="id">Id.</param>
    /// <param name="casus">Case.</param>
    /// <param name="nu">Instant.</param>
    public static Probleemanalyse Begin(Guid id, CasusId casus, DateTimeOffset nu) => new() { Id = id, CasusId = casus, Nr = 1, Begonnen = nu };

    /// <summary>Begins a new version that takes over what stands in this one; this one stays as it is.</summary>
    /// <param name="id">Id.</param>
    /// <param name="nieuw">Makes the ids of the rows.</param>
    /// <param name="nu">Instant.</param>
    /// <returns>The new version, or <c>analyse-niet-vast</c>.</returns>
    public Uitkomst<Probleemanalyse> NieuweVersie(Guid id, Func<Guid> nieuw, DateTimeOffset nu)
    {
        if (Vastgelegd is null)
        {
            return new Weigering("analyse-niet-vast", "Deze analyse is nog niet vastgelegd. Werk haar bij, of leg haar eerst vast.", Soort: Weigersoort.Regel);
        }

        var volgende = new Probleemanalyse
        {
            Id = id,
            CasusId = CasusId,
            Nr = Nr + 1,
            Begonnen = nu,
            PatronenGezin = PatronenGezin,
            PatronenHulp = PatronenHulp,
            Wisselwerking = Wisselwerking,
            Eindsituatie = Eindsituatie,
            MetWie = null,
        };
        volgende.punten.AddRange(punten.Select(p => p.Neemover(nieuw())));
        return volgende;
    }

    /// <summary>The fact of beginning it.</summary>
    public Feit Beginfeit => new("AnalyseBegonnen", Nr == 1 ? "Analyse begonnen" : $"Nieuwe analyse begonnen, versie {Nr}") { Codes = Code() };

    /// <summary>Saves the running texts; anything may be empty.</summary>
    /// <param name="t">As typed.</param>
    /// <returns>The fact, or <c>analyse-vast</c>, <c>tekst-te-lang</c>.</returns>
    public Uitkomst<Feit> Schrijf(Analyseteksten t)
    {
        if (Vastgelegd is not null)
        {
            return AlVast;
        }

        var fouten = new Weigeringen();
        string? Lees(string? tekst, string veld, int max = Tekst.Lang) => fouten.Neem(Tekst.Vrij(tekst, veld, max));
        var (gezin, hulp, wissel, eind, met) = (Lees(t.PatronenGezin, "patronenGezin"), Lees(t.PatronenHulp, "patronenHulp"), Lees(t.Wisselwerking, "wisselwerking"), Lees(t.Eindsituatie, "eindsituatie"), Lees(t.MetWie, "metWie", Tekst.Kort));
        if (fouten.Heeft)
        {
            return fouten.Als<Feit>();
        }

        (PatronenGezin, PatronenHulp, Wisselwerking, Eindsituatie, MetWie) = (gezin, hulp, wissel, eind, met);
        Gewijzigd();
        return new Feit("AnalyseBijgewerkt", "Analyse bijgewerkt") { Codes = Code() };
    }

    /// <summary>Adds or changes a strength, problem or cause.</summary>
    /// <param name="id">Row to change, or the id of a new one.</param>
    /// <param name="kenmerk">Id of the point itself, when it is new.</param>
    /// <param name="g">As typed.</param>
    /// <param name="vandaag">Today.</param>
    /// <returns>The fact, or <c>analyse-vast</c>, <c>puntsoort-leeg</c>, <c>veld-leeg</c>, <c>tekst-te-lang</c>, the refusals of <see cref="Bron.Lees"/>.</returns>
    public Uitkomst<Feit> ZetPunt(Guid id, Guid kenmerk, Puntgegevens g, DateOnly vandaag)
    {
        if (Vastgelegd is not null)
        {
            return AlVast;
        }

        var bekend = punten.Find(p => p.Id == id);
        var punt = bekend ?? new Analysepunt(id, kenmerk);
        var gezet = punt.Zet(g, vandaag);
        if (!gezet.Gelukt)
        {
            return Uitkomst<Feit>.Geweigerd(gezet.Weigeringen);
        }

        if (bekend is null)
        {
            punten.Add(punt);
        }

        Gewijzigd();
        return new Feit(bekend is null ? "AnalysepuntToegevoegd" : "AnalysepuntGewijzigd", $"{punt.Soort}: {punt.Tekst}") { Over = punt.Over is { } wie ? [wie] : [], Codes = Code() };
    }

    /// <summary>Takes a point out of the draft.</summary>
    /// <param name="id">Which row.</param>
    /// <returns>The fact, or <c>analyse-vast</c>, <c>niet-gevonden</c>.</returns>
    public Uitkomst<Feit> HaalWeg(Guid id)
    {
        if (Vastgelegd is not null)
        {
            return AlVast;
        }

        if (punten.Find(p => p.Id == id) is not { } punt)
        {
            return Weigering.NietGevonden;
        }

        punten.Remove(punt);
        Gewijzigd();
        return new Feit("AnalysepuntVervallen", $"Uit de analyse gehaald: {punt.Tekst}") { Codes = Code() };
    }

    /// <summary>What is still missing before it can be laid down (CR-035, CR-036).</summary>
    public IReadOnlyList<Weigering> Mist()
    {
        var fouten = new List<Weigering>();
        void Eis(bool goed, string code, string tekst, string? veld = null, string eis = "CR-035")
        {
            if (!goed)
            {
                fouten.Add(new(code, tekst, veld, eis));
            }
        }

        Eis(PatronenGezin is not null, "patronen-gezin-leeg", "Schrijf op welke patronen je in het gezin ziet.", "patronenGezin");
        Eis(PatronenHulp is not null, "patronen-hulp-leeg", "Schrijf op hoe eerdere hulp is gegaan, of dat er geen was.", "patronenHulp");
        foreach (var (soort, tekst) in new[] { (Puntsoort.Kracht, "Schrijf ten minste één kracht op."), (Puntsoort.Probleem, "Schrijf ten minste één probleem op."), (Puntsoort.Oorzaak, "Schrijf ten minste één oorzaak op.") })
        {
            Eis(punten.Exists(p => p.Soort == soort), $"{soort.ToString().ToLowerInvariant()}-ontbreekt", tekst);
        }

        Eis(Wisselwerking is not null, "wisselwerking-leeg", "Schrijf op hoe het kind, de opvoeding en de omgeving op elkaar inwerken.", "wisselwerking");
        Eis(Eindsituatie is not null, "eindsituatie-leeg", "Schrijf op welke eindsituatie haalbaar is.", "eindsituatie");
        foreach (var punt in punten.Where(p => !p.Compleet))
        {
            Eis(false, "punt-niet-compleet", $"Vul aan bij ‘{Kort(punt.Tekst)}’: dynamisch of statisch, en of het kan veranderen of hoe je het blijvend opvangt.", eis: "CR-036");
        }

        return fouten;
    }

    /// <summary>The refusal when it was not made with the family; null when it was.</summary>
    public Weigering? ZonderGezin =>
        MetWie is not null ? null : new("analyse-zonder-gezin", "Vul in met wie van het gezin je deze analyse maakte. Ging dat niet? Dan kan het zonder, als je opschrijft waarom.", "metWie", "CR-035") { Regel = MetGezin };

    /// <summary>Lays it down; it does not change any more.</summary>
    /// <param name="door">Who.</param>
    /// <param name="nu">Instant.</param>
    /// <param name="onderbouwd">A motivated departure was kept for making it without the family.</param>
    /// <returns>The fact, or <c>analyse-vast</c>, everything of <see cref="Mist"/>, or <see cref="ZonderGezin"/>.</returns>
    public Uitkomst<Feit> LegVast(MedewerkerId door, DateTimeOffset nu, bool onderbouwd = false)
    {
        if (Vastgelegd is not null)
        {
            return AlVast;
        }

        if (Mist() is { Count: > 0 } mist)
        {
            return Uitkomst<Feit>.Geweigerd(mist);
        }

        if (!onderbouwd && ZonderGezin is { } zonder)
        {
            return zonder;
        }

        (Vastgelegd, VastgelegdDoor) = (nu, door);
        Gewijzigd();
        return new Feit("AnalyseVastgelegd", $"Analyse vastgelegd{(Nr == 1 ? "" : $", versie {Nr}")}{(MetWie is null ? "" : $". Gemaakt met {MetWie}")}") { Codes = Code() };
    }

    static Weigering AlVast { get; } = new("analyse-vast", "Deze analyse ligt vast. Begin een nieuwe versie om iets te veranderen.", Soort: Weigersoort.Regel);

    static string Kort(string tekst) => tekst.Length <= 60 ? tekst : tekst[..(char.IsHighSurrogate(tekst[58]) ? 58 : 59)] + "…";

    Dictionary<string, string> Code() => new(StringComparer.Ordinal) { ["analyse"] = Id.ToString(), ["versie"] = Nr.ToString(CultureInfo.InvariantCulture) };
}
