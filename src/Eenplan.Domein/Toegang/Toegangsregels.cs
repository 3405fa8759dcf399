using Eenplan.Domein.Gedeeld;

namespace Eenplan.Domein.Toegang;

/// <summary>A decision as typed.</summary>
/// <param name="Besluit">What is decided.</param>
/// <param name="Categorie">Product category, for youth care.</param>
/// <param name="Van">First day of the help.</param>
/// <param name="Tot">Last day; null means the usual length.</param>
/// <param name="Omvang">How much, in plain words.</param>
/// <param name="Motivering">Why; the family reads it in the letter.</param>
/// <param name="Bewaker">Who watches that the help begins.</param>
public sealed record Besluitinvoer(Toegangsbesluit? Besluit, string? Categorie, DateOnly? Van, DateOnly? Tot, string? Omvang, string? Motivering, string? Bewaker);

/// <summary>A note of the consultation on putting in youth help.</summary>
/// <param name="Id">Id.</param>
/// <param name="Op">Civil day.</param>
/// <param name="Doen">Whether it said yes.</param>
public sealed record Conotitie(Guid Id, DateOnly Op, bool Doen);

/// <summary>All that a decision rests on, besides what is typed.</summary>
/// <param name="Getekend">There is a signed request.</param>
/// <param name="Ontvangen">Day on which it came in.</param>
/// <param name="Afweging">Options and choice.</param>
/// <param name="Co">Note of the consultation of this round that was not used for this child yet; null when there is none.</param>
/// <param name="Categorieen">Product categories of the gemeente.</param>
/// <param name="Bevoegd">Who decides is the regisseur of this case, or looks after it in her place.</param>
public sealed record Besluitkring(bool Getekend, DateOnly? Ontvangen, Afweging Afweging, Conotitie? Co, IReadOnlyList<string> Categorieen, bool Bevoegd)
{
    /// <summary>The child died or left the case: nothing is decided about it any more.</summary>
    public bool KindWeg { get; init; }
}

/// <summary>
/// The ONE place that says whether a decision may be taken: the simple route of the casusregisseur (one product category, care in kind).
/// Another route brings its own kring and adds its refusals here.
/// </summary>
public static class Toegangsregels
{
    /// <summary>Without a note of the consultation no youth help. The law does not know this rule: in an emergency one may depart from it (Jeugdwet 2.6 lid 1 onder b).</summary>
    public static Regel Overleg { get; } =
        new("CR-037", "Over de inzet van jeugdhulp ligt een notitie van het casuïstiekoverleg. Bij spoed mag het zonder: de wet vraagt dan dat de hulp er meteen is.", "Werkbeschrijving casusregie, ‘Integrale en systeemgerichte probleemanalyse’; Jeugdwet art. 2.6 lid 1 onder b");

    /// <summary>Options beside each other, doing nothing among them, chosen together.</summary>
    public static Regel Samen { get; } =
        new("CR-045", "Eigen netwerk, algemene voorzieningen en jeugdhulp staan naast elkaar, met voor- en nadelen, ook van niets doen. Het gezin kiest mee.", "Werkbeschrijving casusregie, ‘Toeleiden naar zorg en ondersteuning’; Jeugdwet art. 2.3", Hardheid.Verbod);

    /// <summary>The guideline is followed, or it stands why not.</summary>
    public static Regel Richtlijn { get; } =
        new("CR-071", "Bij inzet van jeugdhulp volg je een richtlijn Jeugdhulp en Jeugdbescherming. Wijk je af, dan schrijf je op waarom.", "Werkbeschrijving casusregie, ‘Toeleiden naar zorg en ondersteuning’");

    /// <summary>A decision can be understood by who gets it.</summary>
    public static Regel Motivering { get; } =
        new("CR-004", "Elk besluit heeft een begrijpelijke motivering.", "Awb art. 3:46 en 3:47", Hardheid.Verbod);

    /// <summary>The regisseur decides; a colleague who may look into the case does not.</summary>
    public static Regel Mandaat { get; } =
        new("CR-046", "De casusregisseur van dit gezin neemt het besluit, of wie voor haar waarneemt.", "Werkbeschrijving casusregie, ‘Toeleiden naar zorg en ondersteuning’; Awb art. 10:1 en 10:3", Hardheid.Verbod);

    /// <summary>The refusal to who may not decide, the same for a request and for less help.</summary>
    public static Weigering GeenMandaat { get; } = new("geen-mandaat", Mandaat.Tekst, null, Mandaat.Eis, Weigersoort.Regel) { Regel = Mandaat };

    /// <summary>What stands in the way; a refusal with a rule that bends may be departed from (CR-003), the others never.</summary>
    /// <param name="i">As typed.</param>
    /// <param name="k">What it rests on.</param>
    public static IReadOnlyList<Weigering> Toets(Besluitinvoer i, Besluitkring k)
    {
        if (!k.Bevoegd)
        {
            return [GeenMandaat];
        }

        if (k.KindWeg)
        {
            return [new("kind-hoort-er-niet-meer-bij", "Dit kind hoort niet meer bij de casus. Trek de vraag om hulp in.", Soort: Weigersoort.Regel)];
        }

        if (!k.Getekend)
        {
            return [new("aanvraag-niet-getekend", Aanvraag.Ondertekend.Tekst, null, "CR-042", Weigersoort.Regel) { Regel = Aanvraag.Ondertekend }];
        }

        var fouten = new List<Weigering>();
        void Eis(bool goed, Weigering weigering)
        {
            if (!goed)
            {
                fouten.Add(weigering);
            }
        }

        Eis(i.Besluit is Toegangsbesluit.Toekennen or Toegangsbesluit.Afwijzen or Toegangsbesluit.GeenJeugdhulp, new("besluit-leeg", "Kies wat je besluit.", "besluit", "CR-046"));
        Eis(Tekst.Schoon(i.Motivering) is not null, new("motivering-leeg", "Schrijf op waarom je dit besluit. Het gezin leest dit in de brief.", "motivering", "CR-004") { Regel = Motivering });
        Keuze(i, k, Eis);
        if (i.Besluit == Toegangsbesluit.Toekennen)
        {
            Toekenning(i, k, Eis);
        }

        return fouten;
    }

    static void Keuze(Besluitinvoer i, Besluitkring k, Action<bool, Weigering> eis)
    {
        var (a, keuze) = (k.Afweging, k.Afweging.Keuze.ToList());
        Weigering Fout(string code, string tekst) => new(code, tekst, null, "CR-045", Weigersoort.Regel) { Regel = Samen };
        eis(a.Opties.Any(o => o.Soort == Optiesoort.NietsDoen && o.Gewogen), Fout("niets-doen-ontbreekt", "Schrijf bij de mogelijkheden op wat er gebeurt als je niets doet: voordelen en nadelen."));
        eis(a.Opties.Any(o => o.Soort is Optiesoort.EigenNetwerk or Optiesoort.Voorliggend), Fout("netwerk-ontbreekt", "Zet ook het eigen netwerk of een algemene voorziening bij de mogelijkheden, ook als die niet past."));
        eis(a.Opties.All(o => o.Gewogen), Fout("optie-niet-gewogen", "Schrijf bij elke mogelijkheid de voordelen en de nadelen op."));
        eis(a.GekozenMet is not null, Fout("gekozen-door-leeg", "Schrijf bij de mogelijkheden op wie samen koos."));
        eis(keuze.Count > 0 || i.Besluit == Toegangsbesluit.Afwijzen, Fout("keuze-leeg", "Kies bij de mogelijkheden wat het wordt."));
        eis(keuze.Count < 2 || keuze.TrueForAll(o => o.Soort != Optiesoort.NietsDoen), Fout("keuze-dubbel", "Niets doen kan niet samen met andere hulp gekozen zijn."));
        eis(keuze.Count(o => o.Soort == Optiesoort.Jeugdhulp) < 2, Fout("keuze-meer-aanbieders", "Kies één aanbieder. Voor nog een soort jeugdhulp maak je een tweede aanvraag."));
        eis(i.Besluit is not (Toegangsbesluit.Afwijzen or Toegangsbesluit.GeenJeugdhulp) || a.Jeugdhulp is null, Fout("keuze-past-niet", "Bij de mogelijkheden is jeugdhulp gekozen. Dat past niet bij dit besluit."));
        if (keuze.Exists(o => o.Soort != Optiesoort.NietsDoen))
        {
            eis(i.Van is not null, new("van-leeg", "Vul in wanneer de hulp begint, als dag-maand-jaar.", "van", "CR-046"));
            eis(Tekst.Schoon(i.Bewaker) is not null, new("bewaker-leeg", "Vul in wie erop let dat de hulp begint.", "bewaker", "CR-046"));
        }
    }

    static void Toekenning(Besluitinvoer i, Besluitkring k, Action<bool, Weigering> eis)
    {
        eis(k.Afweging.Jeugdhulp is { Aanbieder: not null }, new("aanbieder-leeg", "Kies bij de mogelijkheden welke aanbieder het wordt.", null, "CR-045", Weigersoort.Regel) { Regel = Samen });
        eis(i.Categorie is not null && k.Categorieen.Contains(i.Categorie), new("categorie-leeg", "Kies wat voor jeugdhulp het is.", "categorie", "CR-046"));
        eis(Tekst.Schoon(i.Omvang) is not null, new("omvang-leeg", "Schrijf op hoeveel hulp het is, bijvoorbeeld: elke week twee uur thuis.", "omvang", "CR-046"));
        eis(i.Van is not { } van || van >= k.Ontvangen, new("van-te-vroeg", $"De hulp kan niet beginnen voor de aanvraag er was ({Datum.Toon(k.Ontvangen ?? default)}).", "van", "CR-046"));
        eis(i.Tot is not { } tot || i.Van is not { } begin || tot >= begin, new("tot-voor-van", "De hulp kan niet eindigen voor zij begint.", "tot", "CR-046"));
        eis(k.Co is not null, new("geen-co-notitie", "Er is nog geen notitie van het casuïstiekoverleg over deze jeugdhulp. Breng de zaak in bij Overleg, of schrijf op waarom het nu zonder moet.", null, "CR-037", Weigersoort.Regel) { Regel = Overleg });
        eis(k.Co is null or { Doen: true }, new("co-besloot-niet", "Het casuïstiekoverleg besloot bewust geen jeugdhulp in te zetten. Breng de zaak opnieuw in, of schrijf op waarom je het toch doet.", null, "CR-037", Weigersoort.Regel) { Regel = Overleg });
        eis(k.Afweging is { Richtlijn: not null, Gevolgd: true }, new("richtlijn-niet-gevolgd", k.Afweging.Richtlijn is null ? "Kies bij de mogelijkheden welke richtlijn je volgt, of schrijf op waarom er geen past." : $"De richtlijn ‘{k.Afweging.Richtlijn}’ is niet gevolgd. Schrijf op waarom niet.", null, "CR-071", Weigersoort.Regel) { Regel = Richtlijn });
    }
}
