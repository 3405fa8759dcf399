using Eenplan.Domein.Gedeeld;

namespace Eenplan.Domein.Screening;

/// <summary>
/// What is found out about a family before the analysis: what each member asks, who is involved and asked, what the IKB shows, whether the upbringing
/// is good enough, what was deepened, and which of the eight signals are there. Anything can be saved half done.
/// </summary>
public sealed class Screeningsdossier : Aggregaat
{
    readonly List<Persoonsvraag> vragen = [];
    readonly List<Bevraging> bevragingen = [];
    readonly List<Verdieping> verdiepingen = [];

    Screeningsdossier()
    {
    }

    /// <summary>Id.</summary>
    public Guid Id { get; private set; }

    /// <summary>The case.</summary>
    public CasusId CasusId { get; private set; }

    /// <summary>Who takes part, who does not, and why (CR-013).</summary>
    public string? Betrokkenen { get; private set; }

    /// <summary>Day of the look in the IKB (CR-018).</summary>
    public DateOnly? IkbOp { get; private set; }

    /// <summary>Who looked.</summary>
    public MedewerkerId? IkbDoor { get; private set; }

    /// <summary>Domains found, comma separated.</summary>
    public string IkbDomeinen { get; private set; } = "";

    /// <summary>What was found, or why nobody looked.</summary>
    public string? IkbToelichting { get; private set; }

    /// <summary>Whether the upbringing is good enough (CR-015).</summary>
    public Opvoedoordeel? Opvoederschap { get; private set; }

    /// <summary>On what that rests.</summary>
    public string? Opvoedonderbouwing { get; private set; }

    /// <summary>Day of that judgement.</summary>
    public DateOnly? OpvoedOp { get; private set; }

    /// <summary>Signals that are there, comma separated (CR-024).</summary>
    public string Signalen { get; private set; } = "";

    /// <summary>Per member what it asks.</summary>
    public IReadOnlyList<Persoonsvraag> Vragen => vragen;

    /// <summary>Who is asked.</summary>
    public IReadOnlyList<Bevraging> Bevragingen => bevragingen;

    /// <summary>Questionnaires and observations.</summary>
    public IReadOnlyList<Verdieping> Verdiepingen => verdiepingen;

    /// <summary>Domains found in the IKB.</summary>
    public IReadOnlyList<Betrokkene> GevondenDomeinen => Lees<Betrokkene>(IkbDomeinen);

    /// <summary>Signals that are there.</summary>
    public IReadOnlyList<Cosignaal> Aangevinkt => Lees<Cosignaal>(Signalen);

    /// <summary>The signals that the plan in force answers, comma separated.</summary>
    public string InPlan { get; private set; } = "";

    /// <summary>The signals that the plan in force answers (CR-026).</summary>
    public IReadOnlyList<Cosignaal> Belegd => Lees<Cosignaal>(InPlan);

    /// <summary>Begins the screening of a case.</summary>
    /// <param name="id">Id.</param>
    /// <param name="casus">Case.</param>
    public static Screeningsdossier Begin(Guid id, CasusId casus) => new() { Id = id, CasusId = casus };

    /// <summary>Members of whom neither a question nor a reason is known (CR-016).</summary>
    /// <param name="leden">Present members of the family.</param>
    public IReadOnlyList<PersoonId> ZonderVraag(IEnumerable<PersoonId> leden) => [.. leden.Where(l => !vragen.Exists(v => v.PersoonId == l && v.Compleet))];

    /// <summary>Writes down what a member asks.</summary>
    /// <param name="id">Id when it is new.</param>
    /// <param name="persoon">The member.</param>
    /// <param name="naam">Its name, for the timeline.</param>
    /// <param name="g">As typed.</param>
    /// <param name="vandaag">Today.</param>
    /// <returns>The fact, or <c>vraag-leeg</c>, <c>reden-leeg</c>, <c>niets-ingevuld</c>, the refusals of <see cref="Bron.Lees"/>, <c>tekst-te-lang</c>.</returns>
    public Uitkomst<Feit> LegVraagVast(Guid id, PersoonId persoon, string naam, Vraaggegevens g, DateOnly vandaag)
    {
        var vraag = vragen.Find(v => v.PersoonId == persoon);
        var nieuw = vraag ?? new Persoonsvraag(id, persoon);
        var gezet = nieuw.Zet(g, vandaag);
        if (!gezet.Gelukt)
        {
            return Uitkomst<Feit>.Geweigerd(gezet.Weigeringen);
        }

        if (vraag is null)
        {
            vragen.Add(nieuw);
        }

        Gewijzigd();
        var wat = nieuw.Stand switch
        {
            Vraagstand.Gesteld => $"Vraag van {naam}: {nieuw.Vraag}",
            Vraagstand.GeenVraag => $"{naam} heeft geen vraag: {nieuw.Reden}",
            Vraagstand.NietGesproken => $"{naam} is nog niet naar een vraag gevraagd: {nieuw.Reden}",
            _ => $"Situatie van {naam} bijgewerkt",
        };
        return new Feit("VraagVastgelegd", wat) { Over = [persoon], Codes = Code("stand", nieuw.Stand?.ToString() ?? "open") };
    }

    /// <summary>Writes down who takes part, who does not, and why (CR-013).</summary>
    /// <param name="tekst">As typed.</param>
    /// <returns>The fact, or <c>veld-leeg</c>, <c>tekst-te-lang</c>.</returns>
    public Uitkomst<Feit> WeegBetrokkenen(string? tekst)
    {
        var gelezen = Tekst.Verplicht(tekst, "betrokkenen", "Schrijf op wie jullie betrekken, wie niet, en waarom.", Tekst.Lang);
        if (!gelezen.Gelukt)
        {
            return gelezen.Weigeringen[0];
        }

        Betrokkenen = gelezen.Waarde;
        Gewijzigd();
        return new Feit("BetrokkenenAfgewogen", $"Wie er meedoen: {Betrokkenen}");
    }

    /// <summary>Writes down a look in the IKB; what it found comes on the list of who is asked (CR-018).</summary>
    /// <param name="op">Day of the look.</param>
    /// <param name="domeinen">Domains found.</param>
    /// <param name="toelichting">What was found, in words.</param>
    /// <param name="door">Who looked.</param>
    /// <param name="vandaag">Today.</param>
    /// <returns>The fact, or <c>datum-leeg</c>, <c>ikb-in-toekomst</c>, <c>domein-onbekend</c>, <c>tekst-te-lang</c>.</returns>
    public Uitkomst<Feit> LegIkbVast(DateOnly? op, IReadOnlyCollection<Betrokkene> domeinen, string? toelichting, MedewerkerId door, DateOnly vandaag)
    {
        var fouten = new Weigeringen();
        fouten.Eis(op is not null, new("datum-leeg", "Vul in wanneer je in het IKB keek.", "op", "CR-018"));
        fouten.Eis(op is null || op <= vandaag, new("ikb-in-toekomst", "Deze dag is nog niet geweest.", "op", "CR-018"));
        fouten.Eis(domeinen.All(Bevraaglijst.Domeinen.Contains), new("domein-onbekend", "Kies alleen domeinen uit de lijst.", "domeinen", "CR-018"));
        var tekst = fouten.Neem(Tekst.Vrij(toelichting, "toelichting", Tekst.Lang));
        if (fouten.Heeft)
        {
            return fouten.Als<Feit>();
        }

        (IkbOp, IkbDoor, IkbDomeinen, IkbToelichting) = (op, door, string.Join(',', domeinen.Distinct().Order()), tekst);
        Gewijzigd();
        var gevonden = GevondenDomeinen.Count == 0 ? "niets gevonden" : "gevonden: " + string.Join(", ", GevondenDomeinen.Select(Bevraaglijst.Woord));
        return new Feit("IkbBekeken", $"Integraal klantbeeld bekeken, {gevonden}") { Op = op, Codes = Code("domeinen", IkbDomeinen) };
    }

    /// <summary>Writes down how far asking somebody is (CR-020).</summary>
    /// <param name="id">Which row, or the id of a new one.</param>
    /// <param name="punt">Whom, when it is new.</param>
    /// <param name="g">As typed.</param>
    /// <param name="vandaag">Today.</param>
    /// <returns>The fact, or <c>stand-leeg</c>, <c>naam-leeg</c>, <c>bevraging-in-toekomst</c>, <c>antwoord-leeg</c>, <c>reden-leeg</c>, <c>tekst-te-lang</c>.</returns>
    public Uitkomst<Feit> Bevraag(Guid id, Bevraagpunt punt, Bevraaggegevens g, DateOnly vandaag)
    {
        // Of a professional there may be several; of the others one, also when two workers write it down.
        var bekend = bevragingen.Find(b => b.Id == id) ?? (punt.Wie == Betrokkene.Professional ? null : bevragingen.Find(b => b.Wie == punt.Wie && b.KindId == punt.Kind));
        var rij = bekend ?? new Bevraging(id, punt);
        var gezet = rij.Zet(g, vandaag);
        if (!gezet.Gelukt)
        {
            return Uitkomst<Feit>.Geweigerd(gezet.Weigeringen);
        }

        if (bekend is null)
        {
            bevragingen.Add(rij);
        }

        Gewijzigd();
        return new Feit("BevragingVastgelegd", $"{rij.Naam ?? Bevraaglijst.Woord(rij.Wie)}: {Bevraaglijst.Woord(rij.Stand)}{(rij.Reden is null ? "" : $", {rij.Reden}")}")
        {
            Over = rij.KindId is { } kind ? [kind] : [],
            Op = rij.Op,
            Codes = Code("stand", rij.Stand.ToString()),
        };
    }

    /// <summary>Writes down whether the upbringing is good enough (CR-015).</summary>
    /// <param name="oordeel">The judgement.</param>
    /// <param name="onderbouwing">On what it rests.</param>
    /// <param name="vandaag">Today.</param>
    /// <returns>The fact, or <c>oordeel-leeg</c>, <c>veld-leeg</c>, <c>tekst-te-lang</c>.</returns>
    public Uitkomst<Feit> BeoordeelOpvoederschap(Opvoedoordeel? oordeel, string? onderbouwing, DateOnly vandaag)
    {
        var fouten = new Weigeringen();
        fouten.Eis(oordeel is not null, new("oordeel-leeg", "Kies of het opvoederschap goed genoeg is.", "oordeel", "CR-015"));
        var tekst = fouten.Neem(Tekst.Verplicht(onderbouwing, "onderbouwing", "Schrijf op waar je dit op baseert.", Tekst.Lang));
        if (fouten.Heeft)
        {
            return fouten.Als<Feit>();
        }

        (Opvoederschap, Opvoedonderbouwing, OpvoedOp) = (oordeel, tekst, vandaag);
        Gewijzigd();
        return new Feit("OpvoederschapBeoordeeld", $"Goed genoeg opvoederschap: {Woord(oordeel!.Value)}. {tekst}") { Codes = Code("oordeel", oordeel.Value.ToString()) };
    }

    /// <summary>Adds or changes a deepening (CR-023).</summary>
    /// <param name="id">Which, or the id of a new one.</param>
    /// <param name="g">As typed.</param>
    /// <param name="vandaag">Today.</param>
    /// <returns>The fact, or <c>verdiepingsoort-leeg</c>, <c>veld-leeg</c>, <c>overleg-leeg</c>, <c>overleg-in-toekomst</c>, <c>tekst-te-lang</c>.</returns>
    public Uitkomst<Feit> Verdiep(Guid id, Verdiepinggegevens g, DateOnly vandaag)
    {
        var bekend = verdiepingen.Find(v => v.Id == id);
        var rij = bekend ?? new Verdieping(id);
        var gezet = rij.Zet(g, vandaag);
        if (!gezet.Gelukt)
        {
            return Uitkomst<Feit>.Geweigerd(gezet.Weigeringen);
        }

        if (bekend is null)
        {
            verdiepingen.Add(rij);
        }

        Gewijzigd();
        return new Feit("VerdiepingVastgelegd", $"{(rij.Soort == Verdiepingsoort.Vragenlijst ? "Vragenlijst" : "Observatie")}: {rij.Wat}, overlegd met {rij.Gedragswetenschapper}") { Op = rij.OverlegdOp };
    }

    /// <summary>Ticks the signals that are there; each one that came is a fact, so that the CO weighs it (CR-024).</summary>
    /// <param name="gekozen">The signals that are there now.</param>
    /// <param name="inPlan">Those that the plan in force answers already: they need not come back (CR-026).</param>
    /// <param name="erIsEenPlan">Whether a plan is in force.</param>
    /// <returns>The facts, or <c>geen-plan</c>, <c>signaal-niet-aangevinkt</c>.</returns>
    public Uitkomst<List<Feit>> VinkAan(IReadOnlyCollection<Cosignaal> gekozen, IReadOnlyCollection<Cosignaal> inPlan, bool erIsEenPlan)
    {
        if (inPlan.Count > 0 && !erIsEenPlan)
        {
            return new Weigering("geen-plan", "Er geldt nog geen plan, dus deze zorg kan er nog niet in staan. Haal de vinkjes bij ‘al in het plan’ weg.", "inPlan", "CR-026");
        }

        if (inPlan.Except(gekozen).Any())
        {
            return new Weigering("signaal-niet-aangevinkt", "Vink een zorg die in het plan staat ook aan bij de signalen.", "inPlan", "CR-026");
        }

        var (oud, nieuw, eerder) = (Aangevinkt, gekozen.Distinct().Order().ToList(), Belegd);
        (Signalen, InPlan) = (string.Join(',', nieuw), string.Join(',', inPlan.Distinct().Order()));
        Gewijzigd();
        return new List<Feit>(
        [
            .. nieuw.Except(oud).Select(s => new Feit("SignaalAangevinkt", $"Signaal voor het overleg: {Cosignalen.Woord(s)}") { Codes = Code("signaal", s.ToString()) }),
            .. oud.Except(nieuw).Select(s => new Feit("SignaalVervallen", $"Signaal niet meer aangevinkt: {Cosignalen.Woord(s)}") { Codes = Code("signaal", s.ToString()) }),
            .. Belegd.Except(eerder).Select(s => new Feit("SignaalInPlan", $"Staat al in het plan, dus niet opnieuw in het overleg: {Cosignalen.Woord(s)}") { Codes = Code("signaal", s.ToString()) }),
        ]);
    }

    /// <summary>A judgement as one reads it.</summary>
    /// <param name="oordeel">The judgement.</param>
    public static string Woord(Opvoedoordeel oordeel) => oordeel switch
    {
        Opvoedoordeel.GoedGenoeg => "goed genoeg",
        Opvoedoordeel.MetSteun => "goed genoeg met steun",
        Opvoedoordeel.NietGoedGenoeg => "niet goed genoeg",
        _ => "nog niet te zeggen",
    };

    static Dictionary<string, string> Code(string sleutel, string waarde) => new(StringComparer.Ordinal) { [sleutel] = waarde };

    static List<T> Lees<T>(string lijst)
        where T : struct, Enum => [.. lijst.Split(',', StringSplitOptions.RemoveEmptyEntries).Select(Enum.Parse<T>)];
}
