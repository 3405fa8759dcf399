using Eenplan.Domein.Casus;
using Eenplan.Domein.Gedeeld;

namespace Eenplan.Domein.Toegang;

/// <summary>Which of the two lists an item is on (CR-004).</summary>
public enum Controlesoort
{
    /// <summary>What the law and the procedure ask: a signed request, a motivated decision.</summary>
    Rechtmatigheid,

    /// <summary>What makes it good help: fitting grounds, own words, a choice.</summary>
    Kwaliteit,
}

/// <summary>Where an item stands.</summary>
public enum Controlestand
{
    /// <summary>It stands in the file.</summary>
    Ok,

    /// <summary>Not yet.</summary>
    NogNiet,

    /// <summary>Not done, and it is written down why (CR-003).</summary>
    Afwijking,
}

/// <summary>One item of the checklist.</summary>
/// <param name="Fase">Phase it belongs to.</param>
/// <param name="Soort">Which list.</param>
/// <param name="Tekst">What must be so, in one sentence.</param>
/// <param name="Stand">Where it stands.</param>
/// <param name="Bron">The fact behind it, in words; for an afwijking the reason.</param>
/// <param name="Eis">Requirement or article of law.</param>
/// <param name="Pad">Where it is done, inside the case.</param>
public sealed record Controlepunt(Ketenfase Fase, Controlesoort Soort, string Tekst, Controlestand Stand, string Bron, string Eis, string Pad);

/// <summary>A departure from a rule, by its requirement.</summary>
/// <param name="Code">Code of the refusal.</param>
/// <param name="Motivatie">Why.</param>
/// <param name="Op">Civil day.</param>
public sealed record Afgeweken(string Code, string Motivatie, DateOnly Op);

/// <summary>A child as the checklist sees it.</summary>
/// <param name="Naam">First name.</param>
/// <param name="Mist">What must still happen: "gezien", "gesproken"; null when that is done (CR-019).</param>
/// <param name="EigenWoorden">Its own words stand in the plan; null where it is too young to speak (under four).</param>
public sealed record Controlekind(string Naam, string? Mist, bool? EigenWoorden);

/// <summary>A request and what became of it, as the checklist sees it.</summary>
/// <param name="Getekend">Signed.</param>
/// <param name="Ontvangen">When it came in.</param>
/// <param name="Besloten">When it was decided; null while it waits.</param>
/// <param name="Toegekend">Youth care was given.</param>
/// <param name="Co">A note of the consultation stands under it.</param>
/// <param name="Afgewogen">Every option was weighed, doing nothing among them.</param>
/// <param name="Richtlijn">A guideline was followed.</param>
/// <param name="Brieven">Letters that left.</param>
/// <param name="Gezagdragers">People who must get one.</param>
public sealed record Controleaanvraag(bool Getekend, DateOnly? Ontvangen, DateOnly? Besloten, bool Toegekend, bool Co, bool Afgewogen, bool Richtlijn, int Brieven, int Gezagdragers);

/// <summary>All facts that the checklist looks at.</summary>
public sealed record Controlefeiten
{
    /// <summary>Phase the case is in: later phases are not shown yet.</summary>
    public required Ketenfase Fase { get; init; }

    /// <summary>Today.</summary>
    public required DateOnly Vandaag { get; init; }

    /// <summary>There is one responsible worker.</summary>
    public bool HeeftRegisseur { get; init; }

    /// <summary>Last day of each kind of fact.</summary>
    public IReadOnlyDictionary<string, DateOnly> Laatste { get; init; } = new Dictionary<string, DateOnly>(StringComparer.Ordinal);

    /// <summary>Judgement of the immediate safety.</summary>
    public Veiligheidsoordeel Veiligheid { get; init; }

    /// <summary>Civil day of that judgement.</summary>
    public DateOnly? VeiligheidOp { get; init; }

    /// <summary>A safety plan runs.</summary>
    public bool VeiligheidsplanLoopt { get; init; }

    /// <summary>After so many days a judgement counts as old.</summary>
    public int Standdagen { get; init; } = 42;

    /// <summary>How far the work of the phases is.</summary>
    public Voortgang Voortgang { get; init; } = Voortgang.Niets;

    /// <summary>Children of the case.</summary>
    public IReadOnlyList<Controlekind> Kinderen { get; init; } = [];

    /// <summary>The plan in force names a source for every goal (CR-028).</summary>
    public bool DoelenMetBron { get; init; }

    /// <summary>Requests of the case that were not withdrawn.</summary>
    public IReadOnlyList<Controleaanvraag> Aanvragen { get; init; } = [];

    /// <summary>Help that should have begun and did not.</summary>
    public int NietGestart { get; init; }

    /// <summary>Less help was decided on: how often, and how often with goals and safety.</summary>
    public (int Alle, int MetDoelen) Afgeschaald { get; init; }

    /// <summary>Departures from rules, newest first.</summary>
    public IReadOnlyList<Afgeweken> Afwijkingen { get; init; } = [];
}

/// <summary>Per step a list of rechtmatigheid and one of kwaliteit, computed from facts (CR-004). Nobody ticks anything.</summary>
public static class Controlelijst
{
    /// <summary>Both lists.</summary>
    public static Regel Regel { get; } =
        new("CR-004", "Het dossier laat per stap zien of het rechtmatig is en of de onderbouwing past. Eenplan rekent dat uit; je vinkt niets zelf aan.", "Werkbeschrijving casusregie, ‘Algemeen’", Hardheid.Signalering);

    /// <summary>The items of the phases the case has come to, in the order of the chain.</summary>
    /// <param name="f">The facts.</param>
    public static IReadOnlyList<Controlepunt> Maak(Controlefeiten f) => [.. Alle(f).Where(p => p.Fase <= f.Fase)];

    static IEnumerable<Controlepunt> Alle(Controlefeiten f) =>
        [.. Begin(f), .. Veilig(f), .. Onderzoek(f), .. Plan(f), .. Hulp(f), .. Vervolg(f)];

    static IEnumerable<Controlepunt> Begin(Controlefeiten f)
    {
        yield return Feit(f, Ketenfase.Signaal, Controlesoort.Rechtmatigheid, "De aanmelding staat met haar datum in het dossier", "AanmeldingGedaan", "CR-062", "/signalen");
        yield return Punt(f, Ketenfase.Signaal, Controlesoort.Rechtmatigheid, "Eén medewerker is verantwoordelijk", f.HeeftRegisseur, f.HeeftRegisseur ? "Er is een regisseur" : "Er is nog geen regisseur", "CR-001", "/toewijzen");
        yield return Feit(f, Ketenfase.Signaal, Controlesoort.Kwaliteit, "Er is contact geweest met het gezin", "ContactGelukt", "CR-062", "/contacten");
    }

    static IEnumerable<Controlepunt> Veilig(Controlefeiten f)
    {
        var gewogen = f.Veiligheid != Veiligheidsoordeel.NogNiet;
        yield return Punt(f, Ketenfase.Veiligheid, Controlesoort.Rechtmatigheid, "De directe veiligheid van elk kind is gewogen", gewogen, gewogen && f.VeiligheidOp is { } op ? $"Gewogen op {Datum.Toon(op)}" : "Nog niet gewogen", "CR-010", "/veiligheid", "ander-instrument");
        if (gewogen && f.Veiligheid != Veiligheidsoordeel.Voldoende)
        {
            yield return Punt(f, Ketenfase.Veiligheid, Controlesoort.Rechtmatigheid, "Een kind is niet veilig, dus er loopt een veiligheidsplan", f.VeiligheidsplanLoopt, f.VeiligheidsplanLoopt ? "Het plan loopt" : "Er loopt geen plan", "CR-011", "/veiligheid");
        }

        var vers = f.VeiligheidOp is { } dag && dag.AddDays(f.Standdagen) >= f.Vandaag;
        yield return Punt(f, Ketenfase.Veiligheid, Controlesoort.Kwaliteit, $"De weging is niet ouder dan {f.Standdagen} dagen", vers, f.VeiligheidOp is { } laatst ? $"Gewogen op {Datum.Toon(laatst)}" : "Nog niet gewogen", "CR-057", "/veiligheid");
    }

    static IEnumerable<Controlepunt> Onderzoek(Controlefeiten f)
    {
        var mist = f.Kinderen.Where(k => k.Mist is not null).ToList();
        yield return Punt(
            f, Ketenfase.Screening, Controlesoort.Rechtmatigheid, "Elk kind is gezien en gesproken zoals bij de leeftijd hoort", mist.Count == 0,
            mist.Count == 0 ? "Volgens de vastgelegde contacten" : string.Join(", ", mist.Select(k => $"{k.Naam} nog niet {k.Mist}")), "CR-019", "/screening", "gesprek-mist");
        yield return Punt(f, Ketenfase.Screening, Controlesoort.Kwaliteit, "Van elk gezinslid ligt de vraag vast, of waarom die er niet is", f.Voortgang.VragenCompleet, f.Voortgang.VragenCompleet ? "Iedereen staat erin" : "Nog niet van iedereen", "CR-016", "/screening");
        yield return Feit(f, Ketenfase.Screening, Controlesoort.Kwaliteit, "Het integraal klantbeeld is bekeken", "IkbBekeken", "CR-018", "/screening/ikb");
        yield return Punt(f, Ketenfase.Analyse, Controlesoort.Rechtmatigheid, "De analyse is besproken in het casuïstiekoverleg", f.Voortgang.AnalyseInCo, f.Voortgang.AnalyseInCo ? "Er is een notitie" : "Er is nog geen notitie", "CR-037", "/overleg");
        yield return Punt(f, Ketenfase.Analyse, Controlesoort.Kwaliteit, "De analyse ligt vast", f.Voortgang.AnalyseKlaar, f.Voortgang.AnalyseKlaar ? "De analyse is compleet" : "De analyse is nog niet compleet", "CR-035", "/analyse");
    }

    static IEnumerable<Controlepunt> Plan(Controlefeiten f)
    {
        var geldt = f.Voortgang.PlanGeldt;
        yield return Punt(f, Ketenfase.Gezinsplan, Controlesoort.Rechtmatigheid, "Wie moet tekenen heeft getekend, of het ligt vast waarom niet", geldt, geldt ? Sinds(f, "PlanVastgesteld") : "Er geldt nog geen plan", "CR-041", "/gezinsplan", "plan-niet-in-co");
        var stil = f.Kinderen.Where(k => k.EigenWoorden == false).ToList();
        yield return Punt(
            f, Ketenfase.Gezinsplan, Controlesoort.Kwaliteit, "De eigen woorden van elk kind van vier jaar en ouder staan in het plan", geldt && stil.Count == 0,
            stil.Count == 0 ? geldt ? "In het geldende plan" : "Er geldt nog geen plan" : "Nog niet van " + string.Join(", ", stil.Select(k => k.Naam)), "CR-038", "/gezinsplan");
        yield return Punt(f, Ketenfase.Gezinsplan, Controlesoort.Kwaliteit, "Bij elk doel staat van wie het komt", geldt && f.DoelenMetBron, geldt ? f.DoelenMetBron ? "In het geldende plan" : "Bij een doel ontbreekt de bron" : "Er geldt nog geen plan", "CR-028", "/gezinsplan");
    }

    static IEnumerable<Controlepunt> Hulp(Controlefeiten f)
    {
        var (alle, besloten) = (f.Aanvragen, f.Aanvragen.Where(a => a.Besloten is not null).ToList());
        var toe = besloten.Where(a => a.Toegekend).ToList();
        Controlepunt Aanvraag(Controlesoort soort, string tekst, IReadOnlyCollection<Controleaanvraag> van, Func<Controleaanvraag, bool> goed, string eis, params string[] afwijking)
        {
            var n = van.Count(goed);
            return Punt(f, Ketenfase.Toegang, soort, tekst, van.Count > 0 && n == van.Count, van.Count == 0 ? "Er is nog geen besluit" : $"{n} van {van.Count}", eis, "/hulp", afwijking);
        }

        yield return Punt(
            f, Ketenfase.Toegang, Controlesoort.Rechtmatigheid, "Er is een ondertekende aanvraag", alle.Count > 0 && alle.All(a => a.Getekend),
            alle.Count == 0 ? "Er is nog geen aanvraag" : $"{alle.Count(a => a.Getekend)} van {alle.Count} getekend", "CR-042", "/hulp");
        yield return Aanvraag(Controlesoort.Rechtmatigheid, "Er is binnen acht weken besloten", alle, a => Optijd(a, f.Vandaag), "Awb 4:13");
        yield return Aanvraag(Controlesoort.Rechtmatigheid, "Iedereen met gezag kreeg het besluit, met motivering en bezwaar", besloten, a => a.Gezagdragers > 0 && a.Brieven >= a.Gezagdragers, "Awb 3:41");
        if (toe.Count > 0)
        {
            yield return Aanvraag(Controlesoort.Rechtmatigheid, "Over de jeugdhulp ligt een notitie van het casuïstiekoverleg", toe, a => a.Co, "CR-037", "geen-co-notitie", "co-besloot-niet");
            yield return Aanvraag(Controlesoort.Kwaliteit, "Een richtlijn is gevolgd", toe, a => a.Richtlijn, "CR-071", "richtlijn-niet-gevolgd");
        }

        yield return Aanvraag(Controlesoort.Kwaliteit, "Mogelijkheden zijn met het gezin afgewogen, ook niets doen", besloten, a => a.Afgewogen, "CR-045");
        yield return Punt(f, Ketenfase.Toegang, Controlesoort.Kwaliteit, "De gekozen hulp is begonnen op de afgesproken dag", besloten.Count > 0 && f.NietGestart == 0, besloten.Count == 0 ? "Er is nog geen besluit" : f.NietGestart == 0 ? "Niets is te laat" : $"{f.NietGestart} keer nog niet begonnen", "CR-046", "/hulp");
    }

    static IEnumerable<Controlepunt> Vervolg(Controlefeiten f)
    {
        yield return Feit(f, Ketenfase.Evaluatie, Controlesoort.Kwaliteit, "Er is geëvalueerd", "EvaluatieGehouden", "CR-051", "/evaluaties");
        var notulen = f.Laatste.TryGetValue("EvaluatieGehouden", out var gehouden) && f.Laatste.TryGetValue("NotulenVerspreid", out var verspreid) && verspreid >= gehouden;
        yield return Punt(f, Ketenfase.Evaluatie, Controlesoort.Rechtmatigheid, "De notulen van de laatste evaluatie zijn verspreid", notulen, notulen ? Sinds(f, "NotulenVerspreid") : "Nog niet verspreid", "CR-055", "/evaluaties");
        if (f.Afgeschaald.Alle > 0)
        {
            var (n, met) = f.Afgeschaald;
            yield return Punt(f, Ketenfase.Evaluatie, Controlesoort.Kwaliteit, "Minder hulp verwijst naar doelen en veiligheid", met == n, $"{met} van {n}", "CR-061", "/hulp", "niet-veilig", "geen-doelen");
        }

        yield return Punt(f, Ketenfase.Afsluiting, Controlesoort.Rechtmatigheid, "Er loopt geen veiligheidsplan meer", !f.VeiligheidsplanLoopt, f.VeiligheidsplanLoopt ? "Het plan loopt nog" : "Er loopt geen plan", "CR-058", "/veiligheid");
        yield return Feit(f, Ketenfase.Afsluiting, Controlesoort.Kwaliteit, "De casus is gesloten met een reden en een dag om nog eens te vragen", "CasusGesloten", "CR-001", "/regie");
    }

    /// <summary>Decided within eight weeks, or still within them (Awb 4:13). A request that is not signed has no term.</summary>
    static bool Optijd(Controleaanvraag a, DateOnly vandaag) => a.Ontvangen is not { } dag || (a.Besloten ?? vandaag) <= dag.AddDays(7 * 8);

    static Controlepunt Feit(Controlefeiten f, Ketenfase fase, Controlesoort soort, string tekst, string feit, string eis, string pad) =>
        Punt(f, fase, soort, tekst, f.Laatste.ContainsKey(feit), f.Laatste.ContainsKey(feit) ? Sinds(f, feit) : "Staat nog niet in het dossier", eis, pad);

    static string Sinds(Controlefeiten f, string feit) => f.Laatste.TryGetValue(feit, out var op) ? "Vastgelegd op " + Datum.Toon(op) : "Vastgelegd";

    /// <summary>Not done is an afwijking only when somebody departed from this very rule, with a reason.</summary>
    static Controlepunt Punt(Controlefeiten f, Ketenfase fase, Controlesoort soort, string tekst, bool goed, string bron, string eis, string pad, params string[] afwijking)
    {
        var reden = goed ? null : f.Afwijkingen.FirstOrDefault(a => afwijking.Contains(a.Code));
        return new(fase, soort, tekst, goed ? Controlestand.Ok : reden is null ? Controlestand.NogNiet : Controlestand.Afwijking, reden is null ? bron : $"{bron}. Op {Datum.Toon(reden.Op)} staat waarom: {reden.Motivatie}", eis, pad);
    }
}
