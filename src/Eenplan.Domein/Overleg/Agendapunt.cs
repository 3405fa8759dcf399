using Eenplan.Domein.Gedeeld;
using Eenplan.Domein.Screening;

namespace Eenplan.Domein.Overleg;

/// <summary>Privacy weighing of one person at the table (CR-050).</summary>
public sealed class Tafelgenoot
{
    internal Tafelgenoot(Guid agendapuntId, int nr) => (AgendapuntId, Nr) = (agendapuntId, nr);

    Tafelgenoot()
    {
    }

    /// <summary>The item.</summary>
    public Guid AgendapuntId { get; private set; }

    /// <summary>1, 2, 3 ...</summary>
    public int Nr { get; private set; }

    /// <summary>Who.</summary>
    public string Wie { get; internal set; } = "";

    /// <summary>What is shared with her, and what is not.</summary>
    public string Wat { get; internal set; } = "";

    /// <summary>Why: what she adds.</summary>
    public string Waarom { get; internal set; } = "";
}

/// <summary>A consideration for or against, with who said it (CR-028).</summary>
public sealed class Overweging
{
    internal Overweging(Guid agendapuntId, int nr) => (AgendapuntId, Nr) = (agendapuntId, nr);

    Overweging()
    {
    }

    /// <summary>The item.</summary>
    public Guid AgendapuntId { get; private set; }

    /// <summary>1, 2, 3 ...</summary>
    public int Nr { get; private set; }

    /// <summary>For; else against, or not yet.</summary>
    public bool Voor { get; internal set; }

    /// <summary>In words.</summary>
    public string Tekst { get; internal set; } = "";

    /// <summary>Who said it: kind.</summary>
    public Bronsoort BronSoort { get; internal set; }

    /// <summary>Who said it: name or role.</summary>
    public string BronWie { get; internal set; } = "";
}

/// <summary>
/// One case on the agenda of a consultation, or waiting for one: what is asked, who may hear what, considerations and the decision.
/// It belongs to the case: whoever may not see the case sees nothing of it.
/// </summary>
public sealed partial class Agendapunt : Aggregaat
{
    readonly List<Tafelgenoot> tafel = [];
    readonly List<Overweging> overwegingen = [];

    Agendapunt()
    {
    }

    /// <summary>Id.</summary>
    public Guid Id { get; private set; }

    /// <summary>The case.</summary>
    public CasusId CasusId { get; private set; }

    /// <summary>What is asked.</summary>
    public Agendaonderwerp Onderwerp { get; private set; }

    /// <summary>Why it came on the list.</summary>
    public string Aanleiding { get; private set; } = "";

    /// <summary>The signals that led to it, comma separated; empty for other subjects.</summary>
    public string Signaalcodes { get; private set; } = "";

    /// <summary>Since when it waits (UTC).</summary>
    public DateTimeOffset Sinds { get; private set; }

    /// <summary>Not before this day.</summary>
    public DateOnly? Vanaf { get; private set; }

    /// <summary>The consultation; null while it waits.</summary>
    public Guid? BijeenkomstId { get; private set; }

    /// <summary>What the regisseur brings in.</summary>
    public string? Inbreng { get; private set; }

    /// <summary>How it was weighed together.</summary>
    public string? Weging { get; private set; }

    /// <summary>The decision; null while it is open.</summary>
    public Besluitsoort? Besluit { get; private set; }

    /// <summary>Why: always, also when something is not done.</summary>
    public string? Waarom { get; private set; }

    /// <summary>When it is weighed again.</summary>
    public DateOnly? Opnieuw { get; private set; }

    /// <summary>Whether a GI is asked for advice (CR-027).</summary>
    public bool? GiAdvies { get; private set; }

    /// <summary>What was agreed: one line per action.</summary>
    public string? Acties { get; private set; }

    /// <summary>Civil day of the decision.</summary>
    public DateOnly? BeslotenOp { get; private set; }

    /// <summary>When it was written down (UTC).</summary>
    public DateTimeOffset? Vastgelegd { get; private set; }

    /// <summary>Why it need not be discussed any more; null while it must.</summary>
    public string? Vervallen { get; private set; }

    /// <summary>Who is at the table, and what each hears.</summary>
    public IReadOnlyList<Tafelgenoot> Tafel => tafel;

    /// <summary>For and against.</summary>
    public IReadOnlyList<Overweging> Overwegingen => overwegingen;

    /// <summary>Neither decided nor dropped.</summary>
    public bool Open => Besluit is null && Vervallen is null;

    /// <summary>The signals that led to it.</summary>
    public IReadOnlyList<Cosignaal> Signalen => [.. Signaalcodes.Split(',', StringSplitOptions.RemoveEmptyEntries).Select(Enum.Parse<Cosignaal>)];

    /// <summary>Puts a case on the waiting list.</summary>
    /// <param name="id">Id.</param>
    /// <param name="casus">Case.</param>
    /// <param name="onderwerp">What is asked.</param>
    /// <param name="aanleiding">Why.</param>
    /// <param name="nu">Instant.</param>
    /// <param name="vanaf">Not before this day.</param>
    /// <param name="signalen">The signals that led to it.</param>
    /// <returns>It, or <c>onderwerp-leeg</c>, <c>veld-leeg</c>, <c>tekst-te-lang</c>.</returns>
    public static Uitkomst<Agendapunt> Zet(Guid id, CasusId casus, Agendaonderwerp? onderwerp, string? aanleiding, DateTimeOffset nu, DateOnly? vanaf = null, IReadOnlyList<Cosignaal>? signalen = null)
    {
        var fouten = new Weigeringen();
        fouten.Eis(onderwerp is not null, new("onderwerp-leeg", "Kies wat je aan het overleg vraagt.", "onderwerp"));
        var waarom = fouten.Neem(Tekst.Verplicht(aanleiding, "aanleiding", "Schrijf op wat de aanleiding is.", Tekst.Lang));
        return fouten.Heeft ? fouten.Als<Agendapunt>() : new Agendapunt
        {
            Id = id,
            CasusId = casus,
            Onderwerp = onderwerp!.Value,
            Aanleiding = waarom!,
            Sinds = nu,
            Vanaf = vanaf,
            Signaalcodes = string.Join(',', signalen ?? []),
        };
    }

    /// <summary>The fact of putting it on the list.</summary>
    public Feit Beginfeit => Feit("OpAgendaGezet", $"Wacht op overleg: {Overlegwoorden.Naam(Onderwerp)}{(Vanaf is { } dag ? $", vanaf {Datum.Toon(dag)}" : "")}. {Aanleiding}");

    /// <summary>Adds a reason while it is open: the same question does not come twice.</summary>
    /// <param name="aanleiding">Why.</param>
    /// <param name="signalen">Signals that came with it.</param>
    /// <returns>The fact, or <c>punt-gesloten</c>, <c>veld-leeg</c>, <c>tekst-te-lang</c>.</returns>
    public Uitkomst<Feit> VulAan(string? aanleiding, IReadOnlyList<Cosignaal>? signalen = null)
    {
        var erbij = Tekst.Verplicht(aanleiding, "aanleiding", "Schrijf op wat de aanleiding is.", Tekst.Lang - Math.Min(Aanleiding.Length, Tekst.Lang - 1) - 1);
        if (!Open || !erbij.Gelukt)
        {
            return Open ? erbij.Weigeringen[0] : Gesloten;
        }

        Aanleiding = $"{Aanleiding}\n{erbij.Waarde}";
        Signaalcodes = string.Join(',', Signalen.Concat(signalen ?? []).Distinct());
        Gewijzigd();
        return Feit("AgendapuntAangevuld", $"Erbij voor het overleg, {Overlegwoorden.Naam(Onderwerp)}: {erbij.Waarde}");
    }

    /// <summary>Puts it on the agenda of a consultation.</summary>
    /// <param name="bijeenkomst">The consultation.</param>
    /// <param name="vandaag">Today.</param>
    /// <returns>The fact, or <c>punt-gesloten</c>, <c>staat-al-op-agenda</c>, <c>overleg-voorbij</c>, <c>caseload-alleen-rol</c>.</returns>
    public Uitkomst<Feit> ZetOp(Bijeenkomst bijeenkomst, DateOnly vandaag)
    {
        if (!Open || BijeenkomstId is not null)
        {
            return Open ? new Weigering("staat-al-op-agenda", "Deze zaak staat al op een agenda.", Soort: Weigersoort.Regel) : Gesloten;
        }

        if (bijeenkomst.Afgezegd is not null || bijeenkomst.Op < vandaag)
        {
            return new Weigering("overleg-voorbij", "Dit overleg is al geweest of afgezegd. Kies een ander overleg.", Soort: Weigersoort.Regel);
        }

        if (bijeenkomst.Soort == Overlegsoort.Caseload && Onderwerp != Agendaonderwerp.Caseload)
        {
            return new Weigering("caseload-alleen-rol", "Een caseloadbespreking gaat over de rol van de regisseur. Zet deze zaak op een casuïstiekoverleg.", Eis: "CR-075", Soort: Weigersoort.Regel);
        }

        BijeenkomstId = bijeenkomst.Id;
        Gewijzigd();
        return Feit("OpAgenda", $"Op de agenda van het overleg van {Datum.Toon(bijeenkomst.Op)}: {Overlegwoorden.Naam(Onderwerp)}");
    }

    /// <summary>Takes it off the agenda; it waits again.</summary>
    /// <returns>The fact, or <c>punt-gesloten</c>, <c>niet-op-agenda</c>.</returns>
    public Uitkomst<Feit> HaalAf()
    {
        if (!Open || BijeenkomstId is null)
        {
            return Open ? NietOpAgenda : Gesloten;
        }

        BijeenkomstId = null;
        Gewijzigd();
        return Feit("VanAgendaGehaald", $"Van de agenda gehaald, wacht weer: {Overlegwoorden.Naam(Onderwerp)}");
    }

    /// <summary>Drops it: it need not be discussed, for a reason.</summary>
    /// <param name="reden">Why.</param>
    /// <returns>The fact, or <c>punt-gesloten</c>, <c>veld-leeg</c>, <c>tekst-te-lang</c>.</returns>
    public Uitkomst<Feit> LaatVervallen(string? reden)
    {
        var waarom = Tekst.Verplicht(reden, "reden", "Schrijf op waarom deze zaak niet meer besproken hoeft te worden.", Tekst.Lang);
        if (!Open || !waarom.Gelukt)
        {
            return Open ? waarom.Weigeringen[0] : Gesloten;
        }

        (Vervallen, BijeenkomstId) = (waarom.Waarde, null);
        Gewijzigd();
        return Feit("AgendapuntVervallen", $"Hoeft niet meer in het overleg, {Overlegwoorden.Naam(Onderwerp)}: {Vervallen}");
    }

    static Weigering Gesloten { get; } = new("punt-gesloten", "Hierover is al besloten. Breng de zaak opnieuw in als er meer is.", Soort: Weigersoort.Regel);

    static Weigering NietOpAgenda { get; } =
        new("niet-op-agenda", "Deze zaak staat nog niet op de agenda van een overleg. Zet hem er eerst op.", Eis: "CR-037", Soort: Weigersoort.Regel) { Regel = Overlegwoorden.Agenda };

    Feit Feit(string soort, string tekst) => new(soort, tekst)
    {
        Codes = new Dictionary<string, string>(StringComparer.Ordinal) { ["agendapunt"] = Id.ToString(), ["onderwerp"] = Onderwerp.ToString() },
    };
}
