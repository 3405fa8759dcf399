using System.Globalization;
using Eenplan.Domein.Gedeeld;
using Eenplan.Domein.Gezinsplan;

namespace Eenplan.Domein.Evaluatie;

/// <summary>When and where one meets, as typed.</summary>
/// <param name="Op">Civil day.</param>
/// <param name="Tijd">On the clock in Amsterdam.</param>
/// <param name="Waar">Place.</param>
public sealed record Afspraakgegevens(DateOnly? Op, TimeOnly? Tijd, string? Waar);

/// <summary>
/// The evaluation of a plan after 3, 6 or 9 months: prepared, held, laid down, minutes sent. Half of it may always be kept; the duties bite when it is laid
/// down. Once minutes left it does not change any more: what was sent stays what it says.
/// </summary>
public sealed class Planevaluatie : Aggregaat
{
    Planevaluatie()
    {
    }

    /// <summary>Id.</summary>
    public Guid Id { get; private set; }

    /// <summary>The case.</summary>
    public CasusId CasusId { get; private set; }

    /// <summary>3, 6 or 9 months after the plan.</summary>
    public int Maand { get; private set; }

    /// <summary>Civil day on which the plan of this round came into force: the months count from it.</summary>
    public DateOnly PlanOp { get; private set; }

    /// <summary>When one meets (UTC); null while that is not agreed.</summary>
    public DateTimeOffset? Gepland { get; private set; }

    /// <summary>Where.</summary>
    public string? Waar { get; private set; }

    /// <summary>Since when the invitation is settled (UTC).</summary>
    public DateTimeOffset? Uitgenodigd { get; private set; }

    /// <summary>Civil day on which it was held.</summary>
    public DateOnly? GehoudenOp { get; private set; }

    /// <summary>When it was laid down (UTC); null while one writes.</summary>
    public DateTimeOffset? Vastgelegd { get; private set; }

    /// <summary>Civil day on which everybody who took part had the minutes.</summary>
    public DateOnly? VerspreidOp { get; private set; }

    /// <summary>All that is said and agreed.</summary>
    public Evaluatieinhoud Inhoud { get; private set; } = Evaluatieinhoud.Leeg;

    /// <summary>To whom the minutes went.</summary>
    public Verzending Notulen { get; private set; } = Verzending.Leeg;

    /// <summary>What this evaluation is for.</summary>
    public Evaluatiedoel Doel => Evaluatiedoel.Van(Maand)!;

    /// <summary>Minutes left: it does not change any more.</summary>
    public bool Dicht => Notulen.Regels.Count > 0;

    /// <summary>Begins one.</summary>
    /// <param name="id">Id.</param>
    /// <param name="casus">Case.</param>
    /// <param name="maand">3, 6 or 9.</param>
    /// <param name="planOp">Civil day on which the plan came into force; null when there is none.</param>
    /// <returns>It, or <c>maand-onbekend</c>, <c>geen-plan</c> (CR-051).</returns>
    public static Uitkomst<Planevaluatie> Begin(Guid id, CasusId casus, int maand, DateOnly? planOp) =>
        Evaluatiedoel.Van(maand) is null ? new Weigering("maand-onbekend", "Een evaluatie is er na 3, 6 of 9 maanden. Kies een van de drie.", "maand", "CR-051")
        : planOp is not { } dag ? new Weigering("geen-plan", "Er geldt nog geen gezinsplan. Stel eerst het plan vast, dan staan de evaluaties vanzelf gepland.", null, "CR-051", Weigersoort.Regel)
        : new Planevaluatie { Id = id, CasusId = casus, Maand = maand, PlanOp = dag };

    /// <summary>The fact of beginning.</summary>
    public Feit Beginfeit => Feit("EvaluatieVoorbereid", $"{Evaluatiewoorden.Naam(Maand)} voorbereid");

    /// <summary>Keeps the invitation: when, where, who, and what is shared with whom (CR-050, CR-074).</summary>
    /// <param name="afspraak">When and where.</param>
    /// <param name="gasten">The list as typed.</param>
    /// <param name="kring">Who is around the family today.</param>
    /// <param name="heel">It is settled.</param>
    /// <param name="nu">Instant.</param>
    /// <returns>The fact, or <c>notulen-verstuurd</c>, <c>datum-leeg</c>, <c>tijd-leeg</c>, <c>evaluatie-voor-plan</c>, <c>weglaten-zonder-reden</c>, <c>niemand-genodigd</c>, <c>veld-leeg</c>, <c>tekst-te-lang</c>.</returns>
    public Uitkomst<Feit> Nodig(Afspraakgegevens afspraak, IReadOnlyList<Gastinvoer> gasten, IReadOnlyList<Kringlid> kring, bool heel, DateTimeOffset nu)
    {
        if (Dicht)
        {
            return Verstuurd;
        }

        var fouten = new Weigeringen();
        fouten.Eis(!heel || afspraak.Op is not null, new("datum-leeg", "Vul de dag in, als dag-maand-jaar.", "op"));
        fouten.Eis(!heel || afspraak.Tijd is not null, new("tijd-leeg", "Vul in hoe laat, bijvoorbeeld 15.30.", "tijd"));
        fouten.Eis(afspraak.Op is null || afspraak.Op >= PlanOp, VoorPlan("op"));
        var waar = fouten.Neem(Tekst.Vrij(afspraak.Waar, "waar"));
        var lijst = Evaluatielezing.Uitnodiging(Evaluatielezing.Gasten(Inhoud.Gasten, kring), gasten, heel, fouten);
        fouten.Eis(!heel || lijst.Any(g => g.Genodigd), new("niemand-genodigd", "Er is niemand uitgenodigd. Nodig ten minste iemand van het gezin uit.", null, "CR-074"));
        if (fouten.Heeft)
        {
            return fouten.Als<Feit>();
        }

        Gepland = afspraak.Op is { } dag ? Datum.Moment(dag, afspraak.Tijd ?? new TimeOnly(9, 0)) : null;
        (Waar, Uitgenodigd, Inhoud) = (waar, heel ? nu : Uitgenodigd, Inhoud with { Gasten = lijst });
        Gewijzigd();
        var weg = lijst.Where(g => !g.Genodigd).Select(g => $"{g.Naam} niet: {g.Weg}").ToList();
        return heel
            ? Feit("EvaluatieUitgenodigd", $"Uitnodiging voor de evaluatie van {Datum.Toon(afspraak.Op!.Value)}: {string.Join(", ", lijst.Where(g => g.Genodigd).Select(g => g.Naam))}{(weg.Count > 0 ? ". " + string.Join(". ", weg) : "")}")
            : Feit("EvaluatieBijgewerkt", $"Uitnodiging voor de {Evaluatiewoorden.Naam(Maand).ToLowerInvariant()} bijgewerkt");
    }

    /// <summary>Keeps what was written, half or whole. A day of holding begins the term of the minutes (CR-055).</summary>
    /// <param name="invoer">As typed.</param>
    /// <param name="kader">People and goals of today.</param>
    /// <param name="nu">Instant.</param>
    /// <returns>The fact, or <c>notulen-verstuurd</c>, <c>evaluatie-voor-plan</c>, <c>evaluatie-in-toekomst</c>, <c>gehouden-blijft</c> and the refusals of <see cref="Evaluatielezing.Lees"/>.</returns>
    public Uitkomst<Feit> Bewaar(Evaluatieinvoer invoer, Evaluatiekader kader, DateTimeOffset nu)
    {
        if (Dicht)
        {
            return Verstuurd;
        }

        var fouten = new Weigeringen();
        var vandaag = Datum.Dag(nu);
        var gehouden = fouten.Neem(Datum.Lees(invoer.GehoudenOp, "gehoudenOp"));
        fouten.Eis(gehouden is null || gehouden >= PlanOp, VoorPlan("gehoudenOp"));
        fouten.Eis(gehouden is null || gehouden <= vandaag, new("evaluatie-in-toekomst", "Deze dag is nog niet geweest. Laat het veld leeg tot jullie elkaar spraken; bewaren kan ook zo.", "gehoudenOp", "CR-051"));
        fouten.Eis(gehouden is not null || GehoudenOp is null || fouten.Heeft, new("gehouden-blijft", $"Deze evaluatie is al gehouden, op {(GehoudenOp is { } d ? Datum.Toon(d) : "")}. Klopt de dag niet? Vul dan de goede dag in.", "gehoudenOp", "CR-051"));
        var inhoud = Evaluatielezing.Lees(Inhoud, invoer, kader, vandaag, fouten);
        if (fouten.Heeft)
        {
            return fouten.Als<Feit>();
        }

        var nieuw = gehouden is not null && gehouden != GehoudenOp;
        (Inhoud, GehoudenOp, Vastgelegd) = (inhoud, gehouden, null);
        Gewijzigd();
        return nieuw ? Feit("EvaluatieGehouden", $"{Evaluatiewoorden.Naam(Maand)} gehouden") with { Op = gehouden } : Feit("EvaluatieBijgewerkt", $"{Evaluatiewoorden.Naam(Maand)} bijgewerkt");
    }

    /// <summary>What is still missing before it can be laid down.</summary>
    public IReadOnlyList<Weigering> Mist()
    {
        var fouten = new List<Weigering>();
        void Eis(bool goed, string code, string tekst, string? veld, string eis, Regel? regel = null)
        {
            if (!goed)
            {
                fouten.Add(new(code, tekst, veld, eis) { Regel = regel });
            }
        }

        var i = Inhoud;
        Eis(GehoudenOp is not null, "niet-gehouden", "Vul in op welke dag jullie elkaar spraken.", "gehoudenOp", "CR-051");
        Eis(i.Gasten.Any(g => g.Deed), "niemand-erbij", "Vul in wie erbij was.", "komst[0].Komst", "CR-055");
        foreach (var (d, nr) in i.Doelen.Select((d, nr) => (d, nr)))
        {
            Eis(d.Kwaliteit is not null, "kwaliteit-leeg", $"Schrijf bij ‘{Plantoets.Kort(d.Tekst)}’ op hoe goed de hulp is.", $"doelen[{nr}].Kwaliteit", "CR-074");
            Eis(d.Effect is not null, "effect-leeg", $"Schrijf bij ‘{Plantoets.Kort(d.Tekst)}’ op wat de hulp oplevert.", $"doelen[{nr}].Effect", "CR-074");
            Eis(d.Bereikt != Bereikt.NogNiet, "bereikt-leeg", $"Kies bij ‘{Plantoets.Kort(d.Tekst)}’ of het doel bereikt is: ja, deels of nee.", $"doelen[{nr}].Bereikt", "GP-012");
            Eis(
                i.Verder == Verderkeuze.Afronden || d.Bereikt is Bereikt.Ja or Bereikt.NogNiet || i.Vervolg.Any(v => v.Doel == d.Doel),
                "vervolg-leeg", $"Spreek bij ‘{Plantoets.Kort(d.Tekst)}’ af wie wat doet, of kies dat het doel bereikt is.", $"vervolg[{nr}].Wat", "GP-012");
        }

        Eis(i.Stabiel is not null, "stabiel-leeg", "Kies of de veiligheid op langere termijn voldoende is.", "stabiel", "CR-053");
        Eis(i.Kernpunten is not null, "kernpunten-leeg", "Schrijf de kernpunten op.", "kernpunten", "GP-011");
        Eis(i.Verder is not null, "verder-leeg", "Kies hoe jullie verder gaan.", "verder", Doel.Regel.Eis);
        Eis(i.Verder is null || Doel.Keuzes.Contains(i.Verder.Value), "verder-kan-niet", Maand == 9 ? "Na 9 maanden rond je af, of je gaat door met een nieuwe analyse en een nieuw plan. Kies een van die twee." : "Kies een van de mogelijkheden op het scherm.", "verder", Doel.Regel.Eis, Doel.Regel);
        if (i.Verder == Verderkeuze.Voortzetten)
        {
            Eis(i.Vragen.Resultaat is not null, "voortzetten-zonder-antwoord", "Schrijf op waarom de hulp nog niet genoeg heeft opgeleverd.", "resultaat", "CR-054", Doel.Regel);
            Eis(i.Vragen.Patronen is not null, "voortzetten-zonder-antwoord", "Schrijf op welke patronen van het gezin of van de hulp meespeelden.", "patronen", "CR-054", Doel.Regel);
            Eis(i.Vragen.Nodig is not null, "voortzetten-zonder-antwoord", "Schrijf op wat er nodig is.", "nodig", "CR-054", Doel.Regel);
            Eis(i.Vragen.Eindsituatie is not null, "voortzetten-zonder-antwoord", "Schrijf op of de haalbare eindsituatie anders moet.", "eindsituatie", "CR-054", Doel.Regel);
        }

        return fouten;
    }

    /// <summary>After six months the stable safety of each child is weighed anew (CR-053); null when it was. One may depart from it with a reason.</summary>
    /// <param name="ongewogen">Names of children without a weighing since the evaluation before.</param>
    public Weigering? NietGewogen(IReadOnlyList<string> ongewogen) => Maand != 6 || ongewogen.Count == 0 ? null
        : new("stabiel-niet-gewogen", $"De stabiele veiligheid van {string.Join(" en ", ongewogen)} is voor deze evaluatie nog niet opnieuw gewogen. Weeg die eerst, of schrijf op waarom dat nu niet kan.", null, "CR-053", Weigersoort.Regel) { Regel = Doel.Regel };

    /// <summary>Lays it down: from here on the minutes can go out, and what follows from it begins.</summary>
    /// <param name="nu">Instant.</param>
    /// <returns>The fact, or the refusals of <see cref="Mist"/>, <c>notulen-verstuurd</c>.</returns>
    public Uitkomst<Feit> LegVast(DateTimeOffset nu)
    {
        if (Dicht)
        {
            return Verstuurd;
        }

        if (Mist() is { Count: > 0 } mist)
        {
            return Uitkomst<Feit>.Geweigerd(mist);
        }

        Vastgelegd = nu;
        Gewijzigd();
        var feit = Feit("EvaluatieVastgelegd", $"{Evaluatiewoorden.Naam(Maand)}, kernpunten: {Inhoud.Kernpunten} Verder: {Evaluatiewoorden.Woord(Inhoud.Verder!.Value)}. Stabiele veiligheid: {Evaluatiewoorden.Woord(Inhoud.Stabiel!.Value)}.");
        return feit with { Codes = new Dictionary<string, string>(feit.Codes, StringComparer.Ordinal) { ["verder"] = Inhoud.Verder.Value.ToString(), ["stabiel"] = Inhoud.Stabiel.Value.ToString() } };
    }

    /// <summary>What to bring to the consultation: a change of plan or help passes it (CR-053, CR-076); null when nothing changes.</summary>
    public string? VoorOverleg => Inhoud.Verder switch
    {
        Verderkeuze.PlanAanpassen => $"{Evaluatiewoorden.Naam(Maand)}: het plan wordt aangepast. {Inhoud.Kernpunten}",
        Verderkeuze.HulpMinder => $"{Evaluatiewoorden.Naam(Maand)}: de hulp wordt minder. {Inhoud.Kernpunten}",
        Verderkeuze.Voortzetten => $"Na 9 maanden gaat de hulp door.\nWaarom nog niet genoeg resultaat: {Inhoud.Vragen.Resultaat}\nPatronen: {Inhoud.Vragen.Patronen}\nWat nodig is: {Inhoud.Vragen.Nodig}\nHaalbare eindsituatie: {Inhoud.Vragen.Eindsituatie}",
        _ => null,
    };

    /// <summary>Who should still get the minutes, or a reason why not.</summary>
    public IReadOnlyList<Gast> Wacht => [.. Inhoud.Gasten.Where(g => g.Deed && Notulen.Regels.All(r => r.Gast != g.Id))];

    /// <summary>Members of the family who were left out for a reason and got no minutes: what was said is not for them (CR-050).</summary>
    public IReadOnlyList<Gast> Buiten => [.. Inhoud.Gasten.Where(g => g.Soort == Gastsoort.Gezin && !g.Genodigd && Notulen.Regels.All(r => r.Gast != g.Id || r.Verstrekking is null))];

    /// <summary>Checks to whom the minutes go before anything leaves.</summary>
    /// <param name="aan">Who gets them, whole or a part, and why where that is asked.</param>
    /// <returns>The guests in the same order, or <c>notulen-nog-niet</c>, <c>geen-ontvanger</c>, <c>ontvanger-onbekend</c>, <c>was-er-niet-bij</c> and <c>krijgt-geen-notulen</c> (CR-055).</returns>
    public Uitkomst<List<Gast>> Ontvangers(IReadOnlyList<Notulenwens> aan)
    {
        if (Vastgelegd is null)
        {
            return new Weigering("notulen-nog-niet", "Leg de evaluatie eerst vast. Daarna kun je de notulen versturen.", null, "CR-055", Weigersoort.Regel);
        }

        var fouten = new Weigeringen();
        var uit = new List<Gast>();
        fouten.Eis(aan.Any(a => a.Krijgt || Tekst.Schoon(a.Reden) is not null), new("geen-ontvanger", "Kies wie de notulen krijgt.", null, "CR-055"));
        foreach (var wens in aan)
        {
            var gast = Inhoud.Gasten.FirstOrDefault(g => g.Id == wens.Gast);
            if (gast is null || Notulen.Regels.Any(r => r.Gast == wens.Gast))
            {
                fouten.Voeg(new("ontvanger-onbekend", "Deze persoon heeft de notulen al, of stond niet op de lijst. Kijk opnieuw.", null, "CR-055", Weigersoort.Regel));
                continue;
            }

            var reden = fouten.Neem(Tekst.Vrij(wens.Reden, wens.Veld + "Reden", Overleg.Tafelregel.Zin));
            fouten.Eis(!wens.Krijgt || gast.Deed || reden is not null, new("was-er-niet-bij", $"{gast.Naam} was er niet bij. Schrijf op waarom {gast.Naam} de notulen toch krijgt, of haal het vinkje weg.", wens.Veld + "Reden", "CR-055") { Regel = Evaluatiedoel.Notulen });
            fouten.Eis(!wens.Krijgt || !wens.Deel || wens.Doelen.Count > 0, new("deel-leeg", $"Kies welke doelen {gast.Naam} leest, of geef alles.", wens.Veld + "Doelen", "CR-055"));
            uit.Add(gast);
        }

        return fouten.Heeft ? fouten.Als<List<Gast>>() : uit;
    }

    /// <summary>Notes what left; when everybody who took part has them or a reason why not, the minutes are sent (CR-055).</summary>
    /// <param name="regels">What left, and to whom nothing goes.</param>
    /// <param name="vandaag">Today.</param>
    /// <returns>The facts.</returns>
    public IReadOnlyList<Feit> Verspreid(IReadOnlyList<Notulenregel> regels, DateOnly vandaag)
    {
        Notulen = new() { Regels = [.. Notulen.Regels, .. regels] };
        Gewijzigd();
        string Naam(Guid id) => Inhoud.Gasten.First(g => g.Id == id).Naam;
        var feiten = regels.Where(r => r.Verstrekking is null).Select(r => Feit("NotulenNietGegeven", $"{Naam(r.Gast)} krijgt de notulen van de evaluatie niet: {r.Reden}"))
            .Concat(regels.Where(r => r.Verstrekking is not null && r.Reden is not null).Select(r => Feit("NotulenAanAfwezige", $"{Naam(r.Gast)} was er niet bij en krijgt de notulen toch: {r.Reden}"))).ToList();
        if (VerspreidOp is null && Wacht.Count == 0)
        {
            VerspreidOp = vandaag;
            feiten.Add(Feit("NotulenVerspreid", $"Notulen van de {Evaluatiewoorden.Naam(Maand).ToLowerInvariant()} verspreid"));
        }

        return feiten;
    }

    static Weigering Verstuurd { get; } = new("notulen-verstuurd", "De notulen van deze evaluatie zijn al verstuurd. Leg wat erbij komt vast in een contact of in de volgende evaluatie.", Soort: Weigersoort.Regel);

    Weigering VoorPlan(string veld) => new("evaluatie-voor-plan", $"Het plan geldt vanaf {Datum.Toon(PlanOp)}. Een evaluatie is op die dag of later.", veld, "CR-051");

    Feit Feit(string soort, string tekst) => new(soort, tekst)
    {
        Codes = new Dictionary<string, string>(StringComparer.Ordinal) { ["evaluatie"] = Id.ToString(), ["maand"] = Maand.ToString(CultureInfo.InvariantCulture) },
    };
}
