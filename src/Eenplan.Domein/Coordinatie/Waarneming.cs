using Eenplan.Domein.Gedeeld;

namespace Eenplan.Domein.Coordinatie;

/// <summary>A colleague looks after a case for some days, and for those days only has access: during an absence, or a case for a day (CR-048).</summary>
public sealed class Waarneming : Aggregaat
{
    /// <summary>Most days of a case for a colleague; longer than that it is given to somebody.</summary>
    public const int LangsteDagen = 31;

    Waarneming()
    {
    }

    /// <summary>Id.</summary>
    public Guid Id { get; private set; }

    /// <summary>The case.</summary>
    public CasusId CasusId { get; private set; }

    /// <summary>Who looks after it.</summary>
    public MedewerkerId MedewerkerId { get; private set; }

    /// <summary>First day.</summary>
    public DateOnly Van { get; private set; }

    /// <summary>Last day; access ends by itself after it.</summary>
    public DateOnly Tot { get; private set; }

    /// <summary>What to do in those days; null during an absence.</summary>
    public string? Notitie { get; private set; }

    /// <summary>The absence it belongs to; null for a case for a day.</summary>
    public Guid? AfwezigheidId { get; private set; }

    /// <summary>Who arranged it.</summary>
    public MedewerkerId Door { get; private set; }

    /// <summary>When it was ended early (UTC).</summary>
    public DateTimeOffset? Ingetrokken { get; private set; }

    /// <summary>Gives a case to a colleague for some days.</summary>
    /// <param name="id">Id.</param>
    /// <param name="casus">The case.</param>
    /// <param name="regisseur">Its regisseur, or null.</param>
    /// <param name="collega">Who looks after it; null when nobody was chosen.</param>
    /// <param name="van">First day.</param>
    /// <param name="tot">Last day; null for one day.</param>
    /// <param name="notitie">What to do.</param>
    /// <param name="door">Who arranges it.</param>
    /// <param name="vandaag">Today.</param>
    /// <returns>The arrangement, or <c>collega-leeg</c>, <c>collega-is-regisseur</c>, <c>datum-leeg</c>, <c>dag-voorbij</c>, <c>datum-volgorde</c>, <c>waarneming-te-lang</c>, <c>veld-leeg</c>.</returns>
    public static Uitkomst<Waarneming> Geef(Guid id, CasusId casus, MedewerkerId? regisseur, MedewerkerId? collega, DateOnly? van, DateOnly? tot, string? notitie, MedewerkerId door, DateOnly vandaag)
    {
        var fouten = new Weigeringen();
        var einde = tot ?? van;
        fouten.Eis(collega is not null, new("collega-leeg", "Kies een collega.", "collega", "CR-048"));
        fouten.Eis(collega is null || collega != regisseur, new("collega-is-regisseur", "Deze collega is al de regisseur. Kies iemand anders.", "collega", "CR-048"));
        fouten.Eis(van is not null, new("datum-leeg", "Vul de dag in, als dag-maand-jaar.", "van"));
        fouten.Eis(van is null || van >= vandaag, new("dag-voorbij", "Deze dag is al voorbij. Kies vandaag of later.", "van"));
        fouten.Eis(van is null || einde >= van, new("datum-volgorde", "De laatste dag ligt vóór de eerste.", "tot"));
        fouten.Eis(van is null || einde < van.Value.AddDays(LangsteDagen), new("waarneming-te-lang", $"Dit is langer dan {LangsteDagen} dagen. Wijs het gezin dan toe aan een andere regisseur.", "tot"));
        var tekst = fouten.Neem(Tekst.Verplicht(notitie, "notitie", "Schrijf op wat je collega moet weten of doen.", Tekst.Lang));
        return fouten.Heeft
            ? fouten.Als<Waarneming>()
            : new Waarneming { Id = id, CasusId = casus, MedewerkerId = collega!.Value, Van = van!.Value, Tot = einde!.Value, Notitie = tekst, Door = door };
    }

    /// <summary>The replacement of one family during an absence.</summary>
    /// <param name="id">Id.</param>
    /// <param name="casus">The case.</param>
    /// <param name="vervanger">Who looks after it.</param>
    /// <param name="afwezigheid">The absence.</param>
    /// <param name="vandaag">Today; a replacement never begins in the past.</param>
    public static Waarneming BijAfwezigheid(Guid id, CasusId casus, MedewerkerId vervanger, Afwezigheid afwezigheid, DateOnly vandaag) => new()
    {
        Id = id,
        CasusId = casus,
        MedewerkerId = vervanger,
        Van = afwezigheid.Van < vandaag ? vandaag : afwezigheid.Van,
        Tot = afwezigheid.Tot,
        AfwezigheidId = afwezigheid.Id,
        Door = afwezigheid.GemeldDoor,
    };

    /// <summary>The fact that tells both workers.</summary>
    /// <param name="naam">Name of who looks after it.</param>
    public Feit Beginfeit(string naam)
    {
        var dagen = Van == Tot ? $"op {Datum.Toon(Van)}" : $"van {Datum.Toon(Van)} tot en met {Datum.Toon(Tot)}";
        return new("WaarnemingGegeven", $"{naam} neemt dit gezin waar {dagen}{(Notitie is null ? "" : $": {Notitie}")}") { Codes = Codes };
    }

    /// <summary>Ends it early.</summary>
    /// <param name="naam">Name of who looked after it.</param>
    /// <param name="nu">Instant.</param>
    /// <returns>The fact, or <c>waarneming-voorbij</c>.</returns>
    public Uitkomst<Feit> Beeindig(string naam, DateTimeOffset nu)
    {
        if (Ingetrokken is not null || Tot < Datum.Dag(nu))
        {
            return new Weigering("waarneming-voorbij", "Deze waarneming is al voorbij.", Soort: Weigersoort.Regel);
        }

        Ingetrokken = nu;
        Gewijzigd();
        return new Feit("WaarnemingBeeindigd", $"{naam} neemt dit gezin niet meer waar") { Codes = Codes };
    }

    Dictionary<string, string> Codes => new(StringComparer.Ordinal) { ["waarneming"] = Id.ToString(), ["medewerker"] = MedewerkerId.ToString() };
}
