using Eenplan.Domein.Gedeeld;

namespace Eenplan.Domein.Coordinatie;

/// <summary>Who looks after one family while its regisseur is away.</summary>
/// <param name="Casus">The case.</param>
/// <param name="Naam">How the family is called in a warning: "gezin Mensah".</param>
/// <param name="Vervanger">Who replaces; null when nobody does.</param>
/// <param name="VervangerAfwezig">The replacement is away herself in (part of) those days.</param>
public sealed record Gezinsvervanging(CasusId Casus, string Naam, MedewerkerId? Vervanger, bool VervangerAfwezig);

/// <summary>Days on which a worker is away, with somebody for each of her families (CR-048).</summary>
public sealed class Afwezigheid : Aggregaat
{
    /// <summary>How many days back a sick call may still be written down.</summary>
    public const int TerugDagen = 14;

    /// <summary>Longest absence in days; who stays away longer hands her families over.</summary>
    public const int LangsteDagen = 366;

    Afwezigheid()
    {
    }

    /// <summary>Each regisseur has a replacement when she is away.</summary>
    public static Regel Vervangerregel { get; } =
        new("CR-048", "Elke casusregisseur heeft een vaste vervanger bij afwezigheid, die goed weet hoe het met het gezin gaat.", "Werkbeschrijving casusregie, ‘Overzicht houden’", Hardheid.Signalering);

    /// <summary>A family gets a fixed replacement with its regisseur; who leaves that open says so (CR-048).</summary>
    /// <param name="vervanger">The fixed replacement; null when there is none yet.</param>
    /// <param name="bevestigd">That there is none yet was read and confirmed.</param>
    /// <returns>Good, or <c>vervanger-leeg</c>.</returns>
    public static Uitkomst<Klaar> VraagVervanger(MedewerkerId? vervanger, bool bevestigd) => vervanger is null && !bevestigd
        ? new Weigering("vervanger-leeg", "Kies een vaste vervanger. Is er nog niemand? Vink dat dan aan.", "vervanger", Vervangerregel.Eis) { Regel = Vervangerregel }
        : Klaar.Goed;

    /// <summary>Id.</summary>
    public Guid Id { get; private set; }

    /// <summary>Who is away.</summary>
    public MedewerkerId MedewerkerId { get; private set; }

    /// <summary>First day.</summary>
    public DateOnly Van { get; private set; }

    /// <summary>Last day.</summary>
    public DateOnly Tot { get; private set; }

    /// <summary>Why, only for the worker herself; never asked, never shown to a colleague.</summary>
    public string? Reden { get; private set; }

    /// <summary>Who wrote it down: the worker, or her teamleider after a sick call.</summary>
    public MedewerkerId GemeldDoor { get; private set; }

    /// <summary>When it was ended early or withdrawn (UTC).</summary>
    public DateTimeOffset? Ingetrokken { get; private set; }

    /// <summary>Writes an absence down. A family without somebody to look after it gives a warning that must be confirmed (CR-048).</summary>
    /// <param name="id">Id.</param>
    /// <param name="wie">Who is away.</param>
    /// <param name="van">First day.</param>
    /// <param name="tot">Last day.</param>
    /// <param name="reden">Why, or null.</param>
    /// <param name="door">Who writes it down.</param>
    /// <param name="gezinnen">Her families with who replaces.</param>
    /// <param name="bevestigd">The warning was read and confirmed.</param>
    /// <param name="overlapt">She is away in these days already.</param>
    /// <param name="vandaag">Today.</param>
    /// <returns>The absence, or <c>datum-leeg</c>, <c>datum-volgorde</c>, <c>afwezig-voorbij</c>, <c>afwezig-te-lang</c>, <c>afwezig-dubbel</c>, <c>vervanger-zelf</c>, <c>afwezig-zonder-vervanger</c>.</returns>
    public static Uitkomst<Afwezigheid> Meld(
        Guid id, MedewerkerId wie, DateOnly? van, DateOnly? tot, string? reden, MedewerkerId door, IReadOnlyList<Gezinsvervanging> gezinnen, bool bevestigd, bool overlapt, DateOnly vandaag)
    {
        var fouten = new Weigeringen();
        fouten.Eis(van is not null, new("datum-leeg", "Vul de eerste dag in, als dag-maand-jaar.", "van"));
        fouten.Eis(tot is not null, new("datum-leeg", "Vul de laatste dag in. Weet je die nog niet? Kies een week; verlengen kan altijd.", "tot"));
        fouten.Eis(van is null || tot is null || tot >= van, new("datum-volgorde", "De laatste dag ligt vóór de eerste. Draai ze om of kies een andere dag.", "tot"));
        fouten.Eis(van is null || van >= vandaag.AddDays(-TerugDagen), new("afwezig-voorbij", $"Dit begon meer dan {TerugDagen} dagen geleden. Kies een latere eerste dag.", "van"));
        fouten.Eis(tot is null || tot >= vandaag, new("afwezig-voorbij", "Deze dagen zijn al voorbij. Kies vandaag of later als laatste dag.", "tot"));
        fouten.Eis(van is null || tot is null || tot <= van.Value.AddDays(LangsteDagen), new("afwezig-te-lang", "Dit is langer dan een jaar. Kies een eerdere laatste dag, of draag de gezinnen over.", "tot"));
        fouten.Eis(!overlapt, new("afwezig-dubbel", "Voor (een deel van) deze dagen staat al een afwezigheid. Beëindig die eerst, of kies andere dagen.", "van"));
        fouten.Eis(gezinnen.All(g => g.Vervanger != wie), new("vervanger-zelf", "Je kunt jezelf niet vervangen. Kies een collega.", "gezinnen", "CR-048"));
        var tekst = fouten.Neem(Tekst.Vrij(reden, "reden"));
        var alleen = gezinnen.Where(g => g.Vervanger is null || g.VervangerAfwezig).ToList();
        if (!fouten.Heeft && alleen.Count > 0 && !bevestigd)
        {
            fouten.Voeg(ZonderVervanger(alleen));
        }

        return fouten.Heeft
            ? fouten.Als<Afwezigheid>()
            : new Afwezigheid { Id = id, MedewerkerId = wie, Van = van!.Value, Tot = tot!.Value, Reden = tekst, GemeldDoor = door };
    }

    /// <summary>Whether she is away on a day.</summary>
    /// <param name="dag">Civil day.</param>
    public bool Op(DateOnly dag) => Ingetrokken is null && Van <= dag && dag <= Tot;

    /// <summary>The fact, for the journal of the gemeente; without the reason.</summary>
    public Feit Beginfeit => new("AfwezigheidGemeld", $"Afwezig van {Datum.Toon(Van)} tot en met {Datum.Toon(Tot)}") { Codes = Codes };

    /// <summary>Ends it: she is back early, or it does not go on.</summary>
    /// <param name="nu">Instant.</param>
    /// <returns>The fact, or <c>afwezigheid-voorbij</c>.</returns>
    public Uitkomst<Feit> Beeindig(DateTimeOffset nu)
    {
        if (Ingetrokken is not null || Tot < Datum.Dag(nu))
        {
            return new Weigering("afwezigheid-voorbij", "Deze afwezigheid is al voorbij.", Soort: Weigersoort.Regel);
        }

        Ingetrokken = nu;
        Gewijzigd();
        return new Feit("AfwezigheidBeeindigd", "Afwezigheid beëindigd") { Codes = Codes };
    }

    Dictionary<string, string> Codes => new(StringComparer.Ordinal) { ["afwezigheid"] = Id.ToString(), ["medewerker"] = MedewerkerId.ToString() };

    static Weigering ZonderVervanger(List<Gezinsvervanging> alleen)
    {
        var namen = string.Join(", ", alleen.Select(g => g.Naam + (g.VervangerAfwezig ? " (de vervanger is dan zelf afwezig)" : "")));
        var begin = alleen.Count == 1 ? "Voor dit gezin is er dan niemand" : $"Voor deze {alleen.Count} gezinnen is er dan niemand";
        return new("afwezig-zonder-vervanger", $"{begin}: {namen}. Kies een vervanger, of bevestig dat de teamleider dit regelt.", "toch", Vervangerregel.Eis) { Regel = Vervangerregel };
    }
}
