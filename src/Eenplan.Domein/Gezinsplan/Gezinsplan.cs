using System.Globalization;
using Eenplan.Domein.Gedeeld;

namespace Eenplan.Domein.Gezinsplan;

/// <summary>A version of the plan. Its content never changes once it is in force (GP-013).</summary>
public sealed class Planversie
{
    readonly List<Ondertekening> ondertekeningen = [];

    Planversie()
    {
    }

    internal Planversie(Guid id, int nr, Planinhoud inhoud, DateTimeOffset nu) => (Id, Nr, Inhoud, Begonnen) = (id, nr, inhoud, nu);

    /// <summary>Id.</summary>
    public Guid Id { get; private set; }

    /// <summary>1, 2, 3 ... within the plan.</summary>
    public int Nr { get; private set; }

    /// <summary>Where it stands.</summary>
    public Planstatus Status { get; internal set; }

    /// <summary>All that stands in it.</summary>
    public Planinhoud Inhoud { get; internal set; } = Planinhoud.Leeg;

    /// <summary>Goes up each time it is gone through with the family: a signature counts for the text that was read.</summary>
    public int Lezing { get; internal set; }

    /// <summary>When it was begun (UTC).</summary>
    public DateTimeOffset Begonnen { get; private set; }

    /// <summary>Civil day on which it was gone through with the family.</summary>
    public DateOnly? BesprokenOp { get; internal set; }

    /// <summary>With whom, in words.</summary>
    public string? BesprokenMet { get; internal set; }

    /// <summary>The one regisseur of the plan (GP-005), from the day it is gone through.</summary>
    public MedewerkerId? Regisseur { get; internal set; }

    /// <summary>Civil day from which it is in force.</summary>
    public DateOnly? VastgesteldOp { get; internal set; }

    /// <summary>Civil day on which a later one replaced it.</summary>
    public DateOnly? VervangenOp { get; internal set; }

    /// <summary>Round of analysis and plan it belongs to; 0 is the first.</summary>
    public int Ronde { get; internal set; }

    /// <summary>All outcomes, in the order in which they were written.</summary>
    public IReadOnlyList<Ondertekening> Ondertekeningen => ondertekeningen;

    /// <summary>The latest outcome of each signer on the text that lies there now.</summary>
    public IReadOnlyDictionary<string, Ondertekening> Stand =>
        ondertekeningen.Where(o => o.Lezing == Lezing).OrderBy(o => o.Vastgelegd).GroupBy(o => o.Wie, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.Last(), StringComparer.Ordinal);

    /// <summary>Whether it can still be written in.</summary>
    public bool InBewerking => Status is Planstatus.Concept or Planstatus.Besproken;

    internal void Voeg(Ondertekening ondertekening) => ondertekeningen.Add(ondertekening);
}

/// <summary>The one plan of a family (CR-040), over its versions: concept, besproken, vastgesteld, vervangen.</summary>
public sealed class Gezinsplan : Aggregaat
{
    readonly List<Planversie> versies = [];

    Gezinsplan()
    {
    }

    /// <summary>Id.</summary>
    public Guid Id { get; private set; }

    /// <summary>The case.</summary>
    public CasusId CasusId { get; private set; }

    /// <summary>All versions.</summary>
    public IReadOnlyList<Planversie> Versies => versies;

    /// <summary>The version in force; null before the first.</summary>
    public Planversie? Geldend => versies.Find(v => v.Status == Planstatus.Vastgesteld);

    /// <summary>The version one works on; null when there is none.</summary>
    public Planversie? Werk => versies.Find(v => v.InBewerking);

    /// <summary>What one sees first: the version one works on, else the one in force.</summary>
    public Planversie? Voorop => Werk ?? Geldend;

    /// <summary>Starts the plan of a case.</summary>
    /// <param name="id">Id.</param>
    /// <param name="casus">Case.</param>
    public static Gezinsplan Start(Guid id, CasusId casus) => new() { Id = id, CasusId = casus };

    /// <summary>Keeps what was written. In a plan that was gone through already it becomes a concept again: signatures on the earlier text no longer count.</summary>
    /// <param name="versieId">Id for a new version, where one has to begin.</param>
    /// <param name="invoer">As typed.</param>
    /// <param name="leden">Members of the family.</param>
    /// <param name="nu">Instant.</param>
    /// <returns>The fact, or <c>doel-verdwenen</c> and the refusals of <see cref="Planlezing.Lees"/>.</returns>
    public Uitkomst<Feit> Bewaar(Guid versieId, Planinvoer invoer, IReadOnlyList<Planlid> leden, DateTimeOffset nu)
    {
        var blijft = Geldend?.Inhoud.Lopend.Select(d => d.Id).ToList() ?? [];
        if (blijft.Exists(id => invoer.Doelen.All(d => d.Id != id)))
        {
            return new Weigering("doel-verdwenen", "Er mist een doel dat in het geldende plan staat. Laat het staan. Stopt het gezin ermee? Vul dan in waarom.", Eis: "GP-013");
        }

        var vorig = Werk?.Inhoud ?? Geldend?.Inhoud.Verder() ?? Planinhoud.Leeg;
        var inhoud = Planlezing.Lees(invoer, vorig, blijft, leden, Datum.Dag(nu));
        if (!inhoud.Gelukt)
        {
            return Uitkomst<Feit>.Geweigerd(inhoud.Weigeringen);
        }

        var nieuw = Werk is null;
        var versie = Werk ?? Begin(versieId, nu);
        var los = versie is { Status: Planstatus.Besproken, Stand.Count: > 0 };
        (versie.Inhoud, versie.Status) = (inhoud.Waarde, Planstatus.Concept);
        Gewijzigd();
        return new Feit(nieuw ? "PlanBegonnen" : "PlanGewijzigd", $"Gezinsplan versie {versie.Nr} {(nieuw ? "begonnen" : "bijgewerkt")}: {Aantal(inhoud.Waarde)}{(los ? ". De handtekeningen op de vorige tekst tellen niet meer" : "")}") { Codes = Codes(versie) };
    }

    /// <summary>The family has gone through the text: from here on it is read and signed.</summary>
    /// <param name="regisseur">The one regisseur, or null.</param>
    /// <param name="op">Civil day.</param>
    /// <param name="met">With whom.</param>
    /// <param name="toets">What the plan must answer.</param>
    /// <param name="vandaag">Today.</param>
    /// <returns>The fact, or <c>plan-niet-in-concept</c>, <c>geen-regisseur</c>, <c>besproken-leeg</c>, <c>besproken-in-toekomst</c> and the refusals of <see cref="Plantoets.Ontbreekt"/>.</returns>
    public Uitkomst<Feit> Bespreek(MedewerkerId? regisseur, DateOnly? op, string? met, Plantoets toets, DateOnly vandaag)
    {
        if (Werk is not { Status: Planstatus.Concept } versie)
        {
            return new Weigering("plan-niet-in-concept", "Er is geen concept om te bespreken. Wijzig eerst het plan.", Soort: Weigersoort.Regel);
        }

        var fouten = new Weigeringen();
        fouten.Eis(regisseur is not null, new("geen-regisseur", "Dit gezin heeft nog geen regisseur. Een plan heeft er precies één.", null, "GP-005", Weigersoort.Regel));
        fouten.Eis(op is not null, new("besproken-leeg", "Vul in wanneer je het plan met het gezin doornam.", "besprokenOp", "CR-038"));
        fouten.Eis(op is null || op <= vandaag, new("besproken-in-toekomst", "Deze dag is nog niet geweest.", "besprokenOp", "CR-038"));
        var wie = fouten.Neem(Tekst.Verplicht(met, "besprokenMet", "Vul in met wie je het plan doornam."));
        toets.Ontbreekt(versie.Inhoud).ToList().ForEach(fouten.Voeg);
        if (fouten.Heeft)
        {
            return fouten.Als<Feit>();
        }

        (versie.Status, versie.BesprokenOp, versie.BesprokenMet, versie.Regisseur) = (Planstatus.Besproken, op, wie, regisseur);
        versie.Lezing++;
        Gewijzigd();
        return new Feit("PlanBesproken", $"Gezinsplan versie {versie.Nr} doorgenomen met {wie}") { Codes = Codes(versie), Op = op };
    }

    /// <summary>Records a signature, a no, or that somebody could not be reached, on the text that was read (CR-041).</summary>
    /// <param name="id">Id.</param>
    /// <param name="wie">Key of the signer.</param>
    /// <param name="invoer">As typed.</param>
    /// <param name="tekenaars">Who must and who may sign today.</param>
    /// <param name="getoond">Which parts were shown.</param>
    /// <param name="nu">Instant.</param>
    /// <returns>
    /// The fact, or <c>plan-niet-besproken</c>, <c>tekent-niet-mee</c>, <c>oude-versie</c>, <c>uitkomst-leeg</c>, <c>niet-gelezen</c>, <c>handtekening-leeg</c>,
    /// <c>tekendag-leeg</c>, <c>tekendag-onmogelijk</c>, <c>reden-leeg</c>, <c>vervolg-leeg</c>.
    /// </returns>
    public Uitkomst<Feit> Teken(Guid id, string wie, Tekeninvoer invoer, IReadOnlyList<Plantekenaar> tekenaars, string getoond, DateTimeOffset nu)
    {
        if (Werk is not { Status: Planstatus.Besproken } versie)
        {
            return Planweigeringen.NietBesproken;
        }

        if (tekenaars.FirstOrDefault(t => t.Wie == wie) is not { } tekenaar)
        {
            return Planweigeringen.TekentNietMee;
        }

        if (invoer.Lezing != versie.Lezing)
        {
            return Planweigeringen.OudeVersie;
        }

        var fouten = new Weigeringen();
        var vandaag = Datum.Dag(nu);
        var getekend = invoer.Uitkomst == Tekenuitkomst.Getekend;
        fouten.Eis(invoer.Uitkomst is not null, new("uitkomst-leeg", $"Kies wat {tekenaar.Naam} doet.", "uitkomst", "CR-041"));
        fouten.Eis(!getekend || invoer.Gelezen, new("niet-gelezen", "Zet het vinkje als het plan gelezen of voorgelezen is.", "gelezen", "CR-041"));
        var naam = fouten.Neem(Tekst.Vrij(invoer.Handtekening, "handtekening"));
        fouten.Eis(!getekend || naam is not null || invoer.Stuk is not null, new("handtekening-leeg", $"Laat {tekenaar.Naam} de eigen naam typen, of kies een scan.", "handtekening", "CR-041"));
        fouten.Eis(invoer.Op is not null, new("tekendag-leeg", "Vul de dag in, als dag-maand-jaar.", "op", "CR-041"));
        fouten.Eis(invoer.Op is null || (invoer.Op <= vandaag && invoer.Op >= versie.BesprokenOp), new("tekendag-onmogelijk", $"Kies een dag vanaf {Datum.Toon(versie.BesprokenOp!.Value)}, toen dit plan besproken is, tot en met vandaag.", "op", "CR-041"));
        var reden = fouten.Neem(Tekst.Vrij(invoer.Reden, "reden", Tekst.Lang));
        var vervolg = fouten.Neem(Tekst.Vrij(invoer.Vervolg, "vervolg", Tekst.Lang));
        var zonder = invoer.Uitkomst is Tekenuitkomst.TekentNiet or Tekenuitkomst.NietBereikt;
        fouten.Eis(!zonder || reden is not null, new("reden-leeg", invoer.Uitkomst == Tekenuitkomst.NietBereikt ? "Schrijf op wat je deed om contact te krijgen." : $"Schrijf op waarom {tekenaar.Naam} nu niet tekent, in de eigen woorden.", "reden", "CR-041"));
        fouten.Eis(!zonder || vervolg is not null, new("vervolg-leeg", "Schrijf op wat de volgende stap is.", "vervolg", "CR-041"));
        if (fouten.Heeft)
        {
            return fouten.Als<Feit>();
        }

        versie.Voeg(new Ondertekening(id, versie.Id, wie, tekenaar.Naam, tekenaar.Moet, invoer.Uitkomst!.Value, invoer.Op!.Value, nu)
        {
            Lezing = versie.Lezing,
            Handtekening = getekend ? naam : null,
            Stuk = getekend ? invoer.Stuk : null,
            Reden = zonder ? reden : null,
            Vervolg = zonder ? vervolg : null,
            Getoond = getoond,
        });
        Gewijzigd();
        return Tekenfeit(versie, tekenaar, invoer.Uitkomst.Value, reden, vervolg, invoer.Op.Value);
    }

    /// <summary>What stands in the way of putting the version in force: the talks are asked before, the signatures here (CR-041).</summary>
    /// <param name="lezing">The text one looked at.</param>
    /// <param name="tekenaars">Who must and who may sign today.</param>
    /// <param name="onbekend">Names of children of whom it is not known who holds authority.</param>
    /// <param name="vragen">Problems and factors that are open now.</param>
    public IReadOnlyList<Weigering> WatHoudtTegen(int lezing, IReadOnlyList<Plantekenaar> tekenaars, IReadOnlyList<string> onbekend, IReadOnlyList<Planvraag> vragen)
    {
        if (Werk is not { Status: Planstatus.Besproken } versie)
        {
            return [Planweigeringen.NietBesproken];
        }

        if (versie.Lezing != lezing)
        {
            return [Planweigeringen.OudeVersie];
        }

        var stand = versie.Stand;
        return
        [
            .. tekenaars.Where(t => t.Moet && !stand.ContainsKey(t.Wie)).Select(Planweigeringen.HandtekeningMist),
            .. onbekend.Select(Planweigeringen.GezagOnbekend),
            .. Plantoets.Onbeantwoord(versie.Inhoud, vragen),
        ];
    }

    /// <summary>Puts the version in force; the one before it is replaced and stays to be read.</summary>
    /// <param name="lezing">The text one looked at.</param>
    /// <param name="tekenaars">Who must and who may sign today.</param>
    /// <param name="onbekend">Names of children of whom it is not known who holds authority.</param>
    /// <param name="vragen">Problems and factors that are open now.</param>
    /// <param name="ronde">Round the case is in: 0 for the first, up by one after each nine months (CR-054).</param>
    /// <param name="vandaag">Today.</param>
    /// <returns>The fact <c>PlanVastgesteld</c> with code <c>ronde</c>, or the refusals of <see cref="WatHoudtTegen"/>.</returns>
    public Uitkomst<Feit> StelVast(int lezing, IReadOnlyList<Plantekenaar> tekenaars, IReadOnlyList<string> onbekend, IReadOnlyList<Planvraag> vragen, int ronde, DateOnly vandaag)
    {
        if (WatHoudtTegen(lezing, tekenaars, onbekend, vragen) is { Count: > 0 } tegen)
        {
            return Uitkomst<Feit>.Geweigerd(tegen);
        }

        var (versie, vorige) = (Werk!, Geldend);
        if (vorige is not null)
        {
            (vorige.Status, vorige.VervangenOp) = (Planstatus.Vervangen, vandaag);
        }

        (versie.Status, versie.VastgesteldOp, versie.Ronde) = (Planstatus.Vastgesteld, vandaag, ronde);
        Gewijzigd();
        var zonder = versie.Stand.Values.Where(o => o.Moet && o.Uitkomst != Tekenuitkomst.Getekend).Select(o => o.Naam).ToList();
        var codes = Codes(versie);
        codes["ronde"] = vorige?.Ronde == ronde ? "zelfde" : "nieuw";
        return new Feit("PlanVastgesteld", $"Gezinsplan versie {versie.Nr} vastgesteld{(zonder.Count > 0 ? ", zonder handtekening van " + string.Join(" en ", zonder) : "")}") { Codes = codes };
    }

    Planversie Begin(Guid id, DateTimeOffset nu)
    {
        var versie = new Planversie(id, versies.Count == 0 ? 1 : versies.Max(v => v.Nr) + 1, Planinhoud.Leeg, nu);
        versies.Add(versie);
        return versie;
    }

    static Feit Tekenfeit(Planversie versie, Plantekenaar tekenaar, Tekenuitkomst uitkomst, string? reden, string? vervolg, DateOnly op)
    {
        var codes = Codes(versie);
        codes["uitkomst"] = uitkomst.ToString();
        return new Feit(
            uitkomst == Tekenuitkomst.Getekend ? "PlanGetekend" : "PlanNietGetekend",
            uitkomst switch
            {
                Tekenuitkomst.Getekend => $"{tekenaar.Naam} tekende versie {versie.Nr} van het gezinsplan",
                Tekenuitkomst.TekentNiet => $"{tekenaar.Naam} tekent versie {versie.Nr} van het gezinsplan nu niet: {reden} Vervolg: {vervolg}",
                _ => $"{tekenaar.Naam} was niet te bereiken voor versie {versie.Nr} van het gezinsplan: {reden} Vervolg: {vervolg}",
            })
        {
            Codes = codes,
            Over = tekenaar.Persoon is { } persoon ? [persoon] : [],
            Op = op,
        };
    }

    static string Aantal(Planinhoud inhoud) => inhoud.Lopend.Count() switch { 0 => "nog geen doel", 1 => "1 doel", var n => $"{n} doelen" };

    static Dictionary<string, string> Codes(Planversie versie) => new(StringComparer.Ordinal)
    {
        ["versie"] = versie.Id.ToString(),
        ["nr"] = versie.Nr.ToString(CultureInfo.InvariantCulture),
    };
}
