using Eenplan.Domein.Gedeeld;

namespace Eenplan.Domein.Toegang;

/// <summary>Who may ask help for a child: who holds authority over it, and the young person from sixteen on (Jeugdwet 7.3.4, 7.3.5).</summary>
/// <param name="Wie">Key: the id of a person, or of the guardianship of an institution.</param>
/// <param name="Naam">Name on screen.</param>
public sealed record Aanvrager(string Wie, string Naam);

/// <summary>The plan in force and who signed it.</summary>
/// <param name="Nr">Number of the version.</param>
/// <param name="Op">Civil day from which it is in force.</param>
/// <param name="Getekend">Keys of who signed; a recorded "no" is no signature.</param>
public sealed record Getekendplan(int Nr, DateOnly Op, IReadOnlyCollection<string> Getekend);

/// <summary>How a request was signed, as typed.</summary>
/// <param name="Vorm">Request, plan, or not yet.</param>
/// <param name="Ontvangen">Civil day on which the signed request came in.</param>
/// <param name="Wie">Key of who signed.</param>
/// <param name="Stuk">Scan in the file.</param>
/// <param name="Vindplaats">Where the paper lies.</param>
public sealed record Tekengegevens(Aanvraagvorm? Vorm, DateOnly? Ontvangen, string? Wie, Guid? Stuk, string? Vindplaats);

/// <summary>A request for help for one child, with the weighing of options; a decision ends it (CR-042, CR-045).</summary>
public sealed class Aanvraag : Aggregaat
{
    Aanvraag()
    {
    }

    /// <summary>No decision without a signed request; a signed plan may serve as one.</summary>
    public static Regel Ondertekend { get; } =
        new("CR-042", "Zonder ondertekende aanvraag komt er geen besluit. Het ondertekende gezinsplan kan de aanvraag zijn.", "Werkbeschrijving casusregie, ‘Opstellen (verander)plan’; Awb art. 4:1 en 4:2", Hardheid.Verbod);

    /// <summary>Id.</summary>
    public Guid Id { get; private set; }

    /// <summary>The case.</summary>
    public CasusId CasusId { get; private set; }

    /// <summary>For whom.</summary>
    public PersoonId KindId { get; private set; }

    /// <summary>What was asked, in the words of the family.</summary>
    public string Vraag { get; private set; } = "";

    /// <summary>When it was written down (UTC).</summary>
    public DateTimeOffset Gemaakt { get; private set; }

    /// <summary>How it was signed.</summary>
    public Aanvraagvorm Vorm { get; private set; }

    /// <summary>Civil day on which the signed request came in: eight weeks run from here (Awb 4:13). Null while it is not signed.</summary>
    public DateOnly? Ontvangen { get; private set; }

    /// <summary>Who signed, in names.</summary>
    public string? GetekendDoor { get; private set; }

    /// <summary>Scan of the signed request.</summary>
    public Guid? Stuk { get; private set; }

    /// <summary>Where the paper lies; for a plan its version.</summary>
    public string? Vindplaats { get; private set; }

    /// <summary>The options.</summary>
    public Afweging Afweging { get; private set; } = Afweging.Leeg;

    /// <summary>Civil day of the decision or the withdrawal; null while it is open.</summary>
    public DateOnly? Klaar { get; private set; }

    /// <summary>Why it was withdrawn; null when it was not.</summary>
    public string? Ingetrokken { get; private set; }

    /// <summary>Whether it waits for a decision.</summary>
    public bool Open => Klaar is null;

    /// <summary>Whether there is a signature.</summary>
    public bool IsGetekend => Vorm != Aanvraagvorm.NogNiet;

    /// <summary>Writes a request down.</summary>
    /// <param name="id">Id.</param>
    /// <param name="casus">Case.</param>
    /// <param name="kind">For whom; must be a child of the case.</param>
    /// <param name="kinderen">Children of the case.</param>
    /// <param name="vraag">What was asked.</param>
    /// <param name="nu">Instant.</param>
    /// <returns>The request, or <c>kind-leeg</c>, <c>veld-leeg</c>, <c>tekst-te-lang</c>.</returns>
    public static Uitkomst<Aanvraag> Begin(Guid id, CasusId casus, PersoonId? kind, IEnumerable<PersoonId> kinderen, string? vraag, DateTimeOffset nu)
    {
        var fouten = new Weigeringen();
        fouten.Eis(kind is { } k && kinderen.Contains(k), new("kind-leeg", "Kies voor welk kind de hulp is.", "kind", "CR-042"));
        var tekst = fouten.Neem(Tekst.Verplicht(vraag, "vraag", "Schrijf op welke hulp het gezin vraagt, in de eigen woorden.", Tekst.Lang));
        return fouten.Heeft ? fouten.Als<Aanvraag>() : new Aanvraag { Id = id, CasusId = casus, KindId = kind!.Value, Vraag = tekst!, Vorm = Aanvraagvorm.NogNiet, Gemaakt = nu };
    }

    /// <summary>The fact of asking.</summary>
    /// <param name="kind">Name of the child.</param>
    public Feit Beginfeit(string kind) => Maak("HulpGevraagd", $"Hulp gevraagd voor {kind}: {Vraag}");

    /// <summary>Records the signature: on a request, or the signed plan as request (CR-042).</summary>
    /// <param name="invoer">As typed.</param>
    /// <param name="aanvragers">Who may ask help for this child.</param>
    /// <param name="plan">The plan in force, or null.</param>
    /// <param name="kind">Name of the child.</param>
    /// <param name="vandaag">Today.</param>
    /// <returns>
    /// The fact <c>AanvraagOntvangen</c>, or <c>aanvraag-klaar</c>, <c>al-getekend</c>, <c>vorm-leeg</c>, <c>gezag-onbekend</c>, <c>plan-geldt-niet</c>, <c>plan-niet-getekend</c>,
    /// <c>ontvangen-leeg</c>, <c>ontvangen-onmogelijk</c>, <c>tekenaar-leeg</c>, <c>mag-niet-aanvragen</c>, <c>stuk-leeg</c>.
    /// </returns>
    public Uitkomst<Feit> Teken(Tekengegevens invoer, IReadOnlyList<Aanvrager> aanvragers, Getekendplan? plan, string kind, DateOnly vandaag)
    {
        if (!Open || IsGetekend)
        {
            return Open ? new Weigering("al-getekend", "Deze aanvraag is al getekend.", Soort: Weigersoort.Regel) : Dicht;
        }

        if (invoer.Vorm is null or Aanvraagvorm.NogNiet)
        {
            return new Weigering("vorm-leeg", "Kies of er een ondertekende aanvraag is, of dat het gezinsplan de aanvraag is.", "vorm", "CR-042");
        }

        if (aanvragers.Count == 0)
        {
            return new Weigering("gezag-onbekend", $"Het is niet bekend wie gezag heeft over {kind}. Leg dat eerst vast bij Gezin.", "vorm", "CR-042", Weigersoort.Regel) { Regel = Ondertekend };
        }

        return invoer.Vorm == Aanvraagvorm.Plan ? MetPlan(aanvragers, plan, kind) : MetAanvraag(invoer, aanvragers, kind, vandaag);
    }

    /// <summary>Keeps the weighing, whole or half.</summary>
    /// <param name="afweging">What was read.</param>
    /// <returns>The fact, or <c>aanvraag-klaar</c>.</returns>
    public Uitkomst<Feit> Weeg(Afweging afweging)
    {
        if (!Open)
        {
            return Dicht;
        }

        Afweging = afweging;
        Gewijzigd();
        return Maak("HulpAfgewogen", $"Mogelijkheden naast elkaar gezet: {string.Join(", ", afweging.Opties.Select(o => o.Aanbieder ?? o.Wat))}");
    }

    /// <summary>The family does not want it any more.</summary>
    /// <param name="reden">Why.</param>
    /// <param name="vandaag">Today.</param>
    /// <returns>The fact <c>AanvraagIngetrokken</c>, or <c>aanvraag-klaar</c>, <c>veld-leeg</c>.</returns>
    public Uitkomst<Feit> TrekIn(string? reden, DateOnly vandaag)
    {
        var tekst = Tekst.Verplicht(reden, "reden", "Schrijf op waarom het gezin deze hulp niet meer vraagt.", Tekst.Lang);
        if (!Open || !tekst.Gelukt)
        {
            return Open ? tekst.Weigeringen[0] : Dicht;
        }

        (Klaar, Ingetrokken) = (vandaag, tekst.Waarde);
        Gewijzigd();
        return Maak("AanvraagIngetrokken", $"De vraag om hulp is ingetrokken: {tekst.Waarde}");
    }

    internal void Besloten(DateOnly vandaag)
    {
        Klaar = vandaag;
        Gewijzigd();
    }

    internal static Weigering Dicht { get; } = new("aanvraag-klaar", "Over deze aanvraag is al besloten, of zij is ingetrokken.", Soort: Weigersoort.Regel);

    Uitkomst<Feit> MetPlan(IReadOnlyList<Aanvrager> aanvragers, Getekendplan? plan, string kind)
    {
        if (plan is null)
        {
            return new Weigering("plan-geldt-niet", "Er is geen gezinsplan dat geldt. Stel eerst het plan vast, of leg een ondertekende aanvraag vast.", "vorm", "CR-042", Weigersoort.Regel) { Regel = Ondertekend };
        }

        var namen = aanvragers.Where(a => plan.Getekend.Contains(a.Wie)).Select(a => a.Naam).ToList();
        if (namen.Count == 0)
        {
            return new Weigering("plan-niet-getekend", $"Niemand die hulp mag vragen voor {kind} heeft het plan getekend. Dan is het plan geen aanvraag. Leg een ondertekende aanvraag vast.", "vorm", "CR-042", Weigersoort.Regel) { Regel = Ondertekend };
        }

        (Vorm, Ontvangen, GetekendDoor, Vindplaats) = (Aanvraagvorm.Plan, plan.Op, string.Join(" en ", namen), $"Gezinsplan versie {plan.Nr}");
        return Getekend(kind);
    }

    Uitkomst<Feit> MetAanvraag(Tekengegevens invoer, IReadOnlyList<Aanvrager> aanvragers, string kind, DateOnly vandaag)
    {
        var fouten = new Weigeringen();
        var wie = Tekst.Schoon(invoer.Wie);
        var aanvrager = aanvragers.FirstOrDefault(a => a.Wie == wie);
        fouten.Eis(invoer.Ontvangen is not null, new("ontvangen-leeg", "Vul in op welke dag de aanvraag binnenkwam, als dag-maand-jaar.", "ontvangen", "CR-042"));
        fouten.Eis(invoer.Ontvangen is not { } op || (op <= vandaag && op >= vandaag.AddYears(-1)), new("ontvangen-onmogelijk", "Kies een dag in het afgelopen jaar, tot en met vandaag.", "ontvangen", "CR-042"));
        fouten.Eis(wie is not null, new("tekenaar-leeg", "Kies wie de aanvraag tekende.", "wie", "CR-042"));
        fouten.Eis(wie is null || aanvrager is not null, new("mag-niet-aanvragen", $"Deze persoon heeft geen gezag over {kind}. Kies wie wel gezag heeft.", "wie", "CR-042", Weigersoort.Regel) { Regel = Ondertekend });
        var plek = fouten.Neem(Tekst.Vrij(invoer.Vindplaats, "vindplaats"));
        fouten.Eis(invoer.Stuk is not null || plek is not null, new("stuk-leeg", "Kies de scan, of vul in waar het papier ligt.", "vindplaats", "CR-042"));
        if (fouten.Heeft)
        {
            return fouten.Als<Feit>();
        }

        (Vorm, Ontvangen, GetekendDoor, Stuk, Vindplaats) = (Aanvraagvorm.Aanvraag, invoer.Ontvangen, aanvrager!.Naam, invoer.Stuk, plek);
        return Getekend(kind);
    }

    Feit Getekend(string kind)
    {
        Gewijzigd();
        return Maak("AanvraagOntvangen", $"Aanvraag voor {kind} getekend door {GetekendDoor}, {(Vorm == Aanvraagvorm.Plan ? Vindplaats!.ToLowerInvariant() : "ontvangen op " + Datum.Toon(Ontvangen!.Value))}", Ontvangen);
    }

    Feit Maak(string soort, string tekst, DateOnly? op = null) => new(soort, tekst)
    {
        Over = [KindId],
        Op = op,
        Codes = new Dictionary<string, string>(StringComparer.Ordinal) { ["aanvraag"] = Id.ToString(), ["persoon"] = KindId.ToString() },
    };
}
