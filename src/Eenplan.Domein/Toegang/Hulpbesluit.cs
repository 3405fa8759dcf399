using Eenplan.Domein.Gedeeld;

namespace Eenplan.Domein.Toegang;

/// <summary>A letter that was given to one person.</summary>
public sealed class Besluitpost
{
    Besluitpost()
    {
    }

    internal Besluitpost(Guid id, Guid besluit, string wie, string naam, DateOnly op, DateOnly bezwaarTot, Guid verstrekking) =>
        (Id, BesluitId, Wie, Naam, Op, BezwaarTot, VerstrekkingId) = (id, besluit, wie, naam, op, bezwaarTot, verstrekking);

    /// <summary>Id.</summary>
    public Guid Id { get; private set; }

    /// <summary>The decision.</summary>
    public Guid BesluitId { get; private set; }

    /// <summary>Key of who got it.</summary>
    public string Wie { get; private set; } = "";

    /// <summary>Name of who got it.</summary>
    public string Naam { get; private set; } = "";

    /// <summary>Civil day on which it left (Awb 3:41).</summary>
    public DateOnly Op { get; private set; }

    /// <summary>Last day for an objection (Awb 6:7).</summary>
    public DateOnly BezwaarTot { get; private set; }

    /// <summary>The recorded share, with the literal text.</summary>
    public Guid VerstrekkingId { get; private set; }
}

/// <summary>Help that runs or waits to begin, as a scaling decision looks at it.</summary>
/// <param name="Doelen">Goals of the plan in force.</param>
/// <param name="HeeftPlan">There is a plan in force.</param>
/// <param name="Veilig">Latest judgement of the immediate safety says sufficient.</param>
/// <param name="GewogenOp">When that judgement was made (civil day); null when it never was.</param>
/// <param name="Herwegen">A newer worry waits to be weighed.</param>
/// <param name="Bevoegd">Who decides is the regisseur of this case, or looks after it in her place.</param>
public sealed record Afschaalkring(IReadOnlyDictionary<Guid, string> Doelen, bool HeeftPlan, bool Veilig, DateOnly? GewogenOp, bool Herwegen, bool Bevoegd);

/// <summary>Less help or no more help, as typed.</summary>
/// <param name="Besluit">Less, or the end.</param>
/// <param name="Per">First day of less help, or last day of help.</param>
/// <param name="Omvang">What remains, for less.</param>
/// <param name="Doelen">Goals it refers to.</param>
/// <param name="Motivering">Why.</param>
public sealed record Afschaalinvoer(Toegangsbesluit? Besluit, DateOnly? Per, string? Omvang, IReadOnlyList<Guid> Doelen, string? Motivering);

/// <summary>A decision on help. It never changes; a next one follows it.</summary>
public sealed class Hulpbesluit : Aggregaat
{
    readonly List<Besluitpost> brieven = [];

    Hulpbesluit()
    {
    }

    /// <summary>Scaling down refers to goals and safety (CR-061).</summary>
    public static Regel Afschalen { get; } =
        new("CR-061", "Je schaalt af als problemen afnemen of te beheersen zijn. Het besluit verwijst naar de doelen en naar de veiligheid.", "Werkbeschrijving casusregie, ‘Afschalen’");

    /// <summary>A worry that nobody weighed comes first.</summary>
    public static Regel EerstWegen { get; } =
        new("CR-061", "Zonder oordeel over de veiligheid van nu neem je geen hulp weg.", "Werkbeschrijving casusregie, ‘Afschalen’ en ‘Grenzen stellen en ingrijpen’", Hardheid.Verbod);

    /// <summary>Id.</summary>
    public Guid Id { get; private set; }

    /// <summary>The case.</summary>
    public CasusId CasusId { get; private set; }

    /// <summary>The request it answers; null for less help or the end of it.</summary>
    public Guid? AanvraagId { get; private set; }

    /// <summary>The help it changes; null for an answer to a request.</summary>
    public Guid? InzetId { get; private set; }

    /// <summary>For whom.</summary>
    public PersoonId KindId { get; private set; }

    /// <summary>What was decided.</summary>
    public Toegangsbesluit Besluit { get; private set; }

    /// <summary>Civil day.</summary>
    public DateOnly Op { get; private set; }

    /// <summary>When it was written down (UTC).</summary>
    public DateTimeOffset Vastgelegd { get; private set; }

    /// <summary>Who decided.</summary>
    public MedewerkerId Door { get; private set; }

    /// <summary>Day on which the request came in.</summary>
    public DateOnly? Ontvangen { get; private set; }

    /// <summary>Product category.</summary>
    public string? Categorie { get; private set; }

    /// <summary>Provider.</summary>
    public string? Aanbieder { get; private set; }

    /// <summary>First day of the help, or the day from which it is less.</summary>
    public DateOnly? Van { get; private set; }

    /// <summary>Last day of the help.</summary>
    public DateOnly? Tot { get; private set; }

    /// <summary>How much, in plain words.</summary>
    public string? Omvang { get; private set; }

    /// <summary>Other help that was chosen, in words.</summary>
    public string? Anders { get; private set; }

    /// <summary>Goals it refers to, in words.</summary>
    public string? Doelen { get; private set; }

    /// <summary>The safety it refers to, in words.</summary>
    public string? Veiligheid { get; private set; }

    /// <summary>Why.</summary>
    public string Motivering { get; private set; } = "";

    /// <summary>The note of the consultation it rests on.</summary>
    public Guid? CoId { get; private set; }

    /// <summary>Letters that left.</summary>
    public IReadOnlyList<Besluitpost> Brieven => brieven;

    /// <summary>Answers a request; the rules stand in <see cref="Toegangsregels"/>.</summary>
    /// <param name="id">Id.</param>
    /// <param name="aanvraag">The request.</param>
    /// <param name="i">As typed.</param>
    /// <param name="kring">What it rests on.</param>
    /// <param name="onderbouwd">Whether a refusal was departed from with a reason, which this asks only of rules that bend.</param>
    /// <param name="einde">Last day of the usual length, from the first one.</param>
    /// <param name="door">Who decides.</param>
    /// <param name="nu">Instant.</param>
    /// <returns>The decision, or <c>aanvraag-klaar</c>, <c>tekst-te-lang</c> and the refusals of <see cref="Toegangsregels.Toets"/>.</returns>
    public static Uitkomst<Hulpbesluit> Neem(Guid id, Aanvraag aanvraag, Besluitinvoer i, Besluitkring kring, Func<Weigering, bool> onderbouwd, Func<DateOnly, DateOnly> einde, MedewerkerId door, DateTimeOffset nu)
    {
        if (!aanvraag.Open)
        {
            return Aanvraag.Dicht;
        }

        var fouten = new Weigeringen();
        foreach (var weigering in Toegangsregels.Toets(i, kring).Where(w => w.Regel is not { Hardheid: Hardheid.TenzijOnderbouwd } || !onderbouwd(w)))
        {
            fouten.Voeg(weigering);
        }

        var waarom = fouten.Neem(Tekst.Vrij(i.Motivering, "motivering", Tekst.Lang));
        var omvang = fouten.Neem(Tekst.Vrij(i.Omvang, "omvang"));
        if (fouten.Heeft)
        {
            return fouten.Als<Hulpbesluit>();
        }

        var (toe, vandaag) = (i.Besluit == Toegangsbesluit.Toekennen, Datum.Dag(nu));
        aanvraag.Besloten(vandaag);
        return new Hulpbesluit
        {
            Id = id,
            CasusId = aanvraag.CasusId,
            AanvraagId = aanvraag.Id,
            KindId = aanvraag.KindId,
            Besluit = i.Besluit!.Value,
            Op = vandaag,
            Vastgelegd = nu,
            Door = door,
            Ontvangen = aanvraag.Ontvangen,
            Categorie = toe ? i.Categorie : null,
            Aanbieder = toe ? kring.Afweging.Jeugdhulp?.Aanbieder : null,
            Van = toe ? i.Van : null,
            Tot = toe ? i.Tot ?? einde(i.Van!.Value) : null,
            Omvang = toe ? omvang : null,
            Anders = string.Join("; ", kring.Afweging.Keuze.Where(o => o.Soort is Optiesoort.EigenNetwerk or Optiesoort.Voorliggend).Select(o => o.Wat)) is { Length: > 0 } anders ? anders : null,
            Motivering = waarom!,
            CoId = toe ? kring.Co?.Id : null,
        };
    }

    /// <summary>What stands in the way of less help (CR-061).</summary>
    /// <param name="i">As typed.</param>
    /// <param name="k">Goals and safety of now.</param>
    public static IReadOnlyList<Weigering> WatHoudtTegen(Afschaalinvoer i, Afschaalkring k)
    {
        if (!k.Bevoegd)
        {
            return [Toegangsregels.GeenMandaat];
        }

        if (k.GewogenOp is null || k.Herwegen)
        {
            return [new("veiligheid-eerst-wegen", k.GewogenOp is null ? "De veiligheid is nog niet gewogen. Weeg die eerst." : "Er is een nieuwe zorg die nog niet gewogen is. Weeg eerst de veiligheid.", null, "CR-061", Weigersoort.Regel) { Regel = EerstWegen }];
        }

        var fouten = new List<Weigering>();
        if (!k.Veilig)
        {
            fouten.Add(new("niet-veilig", "Een kind is nu niet veilig genoeg. Minder hulp past dan niet, tenzij je opschrijft waarom wel.", null, "CR-061", Weigersoort.Regel) { Regel = Afschalen });
        }

        if (!k.HeeftPlan)
        {
            fouten.Add(new("geen-doelen", "Er geldt geen gezinsplan, dus er zijn geen doelen om naar te verwijzen. Schrijf op waarom het zonder kan.", null, "CR-061", Weigersoort.Regel) { Regel = Afschalen });
        }
        else if (!i.Doelen.Any(k.Doelen.ContainsKey))
        {
            fouten.Add(new("doelen-leeg", "Kies bij welke doelen dit besluit hoort.", "doelen", "CR-061"));
        }

        return fouten;
    }

    /// <summary>Lowers or ends running help, as a decision of its own (CR-061).</summary>
    /// <param name="id">Id.</param>
    /// <param name="inzet">The help.</param>
    /// <param name="i">As typed.</param>
    /// <param name="k">Goals and safety of now.</param>
    /// <param name="onderbouwd">Whether a refusal was departed from with a reason.</param>
    /// <param name="door">Who decides.</param>
    /// <param name="nu">Instant.</param>
    /// <returns>The decision, or <c>hulp-voorbij</c>, <c>besluit-leeg</c>, <c>per-leeg</c>, <c>per-onmogelijk</c>, <c>omvang-leeg</c>, <c>veld-leeg</c> and the refusals of <see cref="WatHoudtTegen"/>.</returns>
    public static Uitkomst<Hulpbesluit> SchaalAf(Guid id, Hulpinzet inzet, Afschaalinvoer i, Afschaalkring k, Func<Weigering, bool> onderbouwd, MedewerkerId door, DateTimeOffset nu)
    {
        var vandaag = Datum.Dag(nu);
        if (inzet.Gestart is null || inzet.Voorbij(vandaag))
        {
            return new Weigering("hulp-voorbij", "Alleen hulp die loopt kan minder worden of stoppen.", Soort: Weigersoort.Regel);
        }

        var fouten = new Weigeringen();
        foreach (var weigering in WatHoudtTegen(i, k).Where(w => w.Regel is not { Hardheid: Hardheid.TenzijOnderbouwd } || !onderbouwd(w)))
        {
            fouten.Voeg(weigering);
        }

        fouten.Eis(i.Besluit is Toegangsbesluit.Verlagen or Toegangsbesluit.Beeindigen, new("besluit-leeg", "Kies of de hulp minder wordt of stopt.", "besluit", "CR-061"));
        fouten.Eis(i.Per is not null, new("per-leeg", "Vul de dag in, als dag-maand-jaar.", "per", "CR-061"));
        fouten.Eis(i.Per is not { } per || (per >= inzet.Gestart && (inzet.Tot is null || per <= inzet.Tot)), new("per-onmogelijk", "Kies een dag waarop deze hulp loopt.", "per", "CR-061"));
        var omvang = fouten.Neem(Tekst.Vrij(i.Omvang, "omvang"));
        fouten.Eis(i.Besluit != Toegangsbesluit.Verlagen || omvang is not null, new("omvang-leeg", "Schrijf op hoeveel hulp er overblijft.", "omvang", "CR-061"));
        var waarom = fouten.Neem(Tekst.Verplicht(i.Motivering, "motivering", "Schrijf op waarom minder hulp nu kan. Het gezin leest dit in de brief.", Tekst.Lang));
        if (fouten.Heeft)
        {
            return fouten.Als<Hulpbesluit>();
        }

        var eind = i.Besluit == Toegangsbesluit.Beeindigen;
        inzet.Schaal(eind, i.Per!.Value, omvang);
        return new Hulpbesluit
        {
            Id = id,
            CasusId = inzet.CasusId,
            InzetId = inzet.Id,
            KindId = inzet.KindId,
            Besluit = i.Besluit!.Value,
            Op = vandaag,
            Vastgelegd = nu,
            Door = door,
            Aanbieder = inzet.Aanbieder ?? inzet.Wat,
            Van = eind ? null : i.Per,
            Tot = eind ? i.Per : inzet.Tot,
            Omvang = eind ? null : omvang,
            Doelen = string.Join("\n", i.Doelen.Select(k.Doelen.GetValueOrDefault).OfType<string>()) is { Length: > 0 } doelen ? doelen : null,
            Veiligheid = $"{(k.Veilig ? "voldoende" : "niet voldoende")}, gewogen op {Datum.Toon(k.GewogenOp!.Value)}",
            Motivering = waarom!,
        };
    }

    /// <summary>The fact for the timeline and the terms.</summary>
    /// <param name="kind">Name of the child.</param>
    public Feit Feit(string kind)
    {
        var codes = new Dictionary<string, string>(StringComparer.Ordinal) { ["besluit"] = Id.ToString(), ["soort"] = Besluit.ToString() };
        if (AanvraagId is { } aanvraag)
        {
            codes["aanvraag"] = aanvraag.ToString();
        }

        if (InzetId is { } inzet)
        {
            codes["inzet"] = inzet.ToString();
        }

        var bij = Besluit switch
        {
            Toegangsbesluit.Toekennen => $" ({Categorie}, {Aanbieder}, {Datum.Toon(Van!.Value)} tot en met {Datum.Toon(Tot!.Value)})",
            Toegangsbesluit.Verlagen => $" ({Aanbieder}, vanaf {Datum.Toon(Van!.Value)}: {Omvang})",
            Toegangsbesluit.Beeindigen => $" ({Aanbieder}, tot en met {Datum.Toon(Tot!.Value)})",
            _ => "",
        };
        return new(InzetId is null ? "BesluitGenomen" : "HulpAfgeschaald", $"{Toegangwoorden.Naam(Besluit)} voor {kind}{bij}. {Motivering}") { Over = [KindId], Codes = codes };
    }

    /// <summary>Records that the letter left; once per person.</summary>
    /// <param name="id">Id.</param>
    /// <param name="wie">Key of who gets it.</param>
    /// <param name="naam">Name.</param>
    /// <param name="bezwaarTot">Last day for an objection.</param>
    /// <param name="verstrekking">The recorded share.</param>
    /// <param name="vandaag">Today.</param>
    /// <returns>The fact <c>BesluitVerstuurd</c>, or <c>brief-al-verstuurd</c>.</returns>
    public Uitkomst<Feit> Verstuur(Guid id, string wie, string naam, DateOnly bezwaarTot, Guid verstrekking, DateOnly vandaag)
    {
        if (brieven.Exists(b => b.Wie == wie))
        {
            return new Weigering("brief-al-verstuurd", $"{naam} heeft deze brief al. Bij Gedeeld staat de tekst.", Soort: Weigersoort.Regel);
        }

        brieven.Add(new(id, Id, wie, naam, vandaag, bezwaarTot, verstrekking));
        Gewijzigd();
        return new Feit("BesluitVerstuurd", $"Brief met het besluit aan {naam}. Bezwaar kan tot en met {Datum.Toon(bezwaarTot)}")
        {
            Codes = new Dictionary<string, string>(StringComparer.Ordinal) { ["besluit"] = Id.ToString(), ["verstrekking"] = verstrekking.ToString() },
        };
    }
}
