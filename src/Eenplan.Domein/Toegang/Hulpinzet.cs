using System.Globalization;
using Eenplan.Domein.Gedeeld;

namespace Eenplan.Domein.Toegang;

/// <summary>A time that help did not begin on its day.</summary>
/// <param name="Op">Civil day on which that was written down.</param>
/// <param name="Was">Day on which it should have begun.</param>
/// <param name="Wordt">New day; null when it will not come.</param>
/// <param name="Waarom">Why.</param>
public sealed record Startuitstel(DateOnly Op, DateOnly Was, DateOnly? Wordt, string Waarom);

/// <summary>All times that help did not begin.</summary>
public sealed record Startverloop : IAlsGeheel
{
    /// <summary>In the order in which they were written.</summary>
    public IReadOnlyList<Startuitstel> Regels { get; init; } = [];
}

/// <summary>Help that was chosen: it waits to begin, runs, or is over. Somebody watches that it really begins (CR-046).</summary>
public sealed class Hulpinzet : Aggregaat
{
    Hulpinzet()
    {
    }

    /// <summary>The regisseur sees to it that help begins.</summary>
    public static Regel Bewaken { get; } =
        new("CR-046", "Je regelt het besluit of de verwijzing en let op dat de hulp echt begint.", "Werkbeschrijving casusregie, ‘Toeleiden naar zorg en ondersteuning’");

    /// <summary>Id.</summary>
    public Guid Id { get; private set; }

    /// <summary>The case.</summary>
    public CasusId CasusId { get; private set; }

    /// <summary>The decision it follows from.</summary>
    public Guid BesluitId { get; private set; }

    /// <summary>For whom.</summary>
    public PersoonId KindId { get; private set; }

    /// <summary>From where it comes.</summary>
    public Optiesoort Soort { get; private set; }

    /// <summary>What it is.</summary>
    public string Wat { get; private set; } = "";

    /// <summary>Provider, for youth care.</summary>
    public string? Aanbieder { get; private set; }

    /// <summary>How much, in plain words.</summary>
    public string? Omvang { get; private set; }

    /// <summary>Last day; null where none was set.</summary>
    public DateOnly? Tot { get; private set; }

    /// <summary>Who watches that it begins.</summary>
    public string Bewaker { get; private set; } = "";

    /// <summary>Day on which it should begin.</summary>
    public DateOnly Verwacht { get; private set; }

    /// <summary>Day on which it began; null while it did not.</summary>
    public DateOnly? Gestart { get; private set; }

    /// <summary>Last day, when it was ended or will not come; null while it goes on.</summary>
    public DateOnly? Beeindigd { get; private set; }

    /// <summary>Times that it did not begin.</summary>
    public Startverloop Verloop { get; private set; } = new();

    /// <summary>Makes the help that follows from a decision.</summary>
    /// <param name="id">Id.</param>
    /// <param name="besluit">The decision.</param>
    /// <param name="optie">The option that was chosen; not doing nothing.</param>
    /// <param name="verwacht">Day on which it should begin.</param>
    /// <param name="bewaker">Who watches.</param>
    public static Hulpinzet Begin(Guid id, Hulpbesluit besluit, Hulpoptie optie, DateOnly verwacht, string bewaker)
    {
        var jeugdhulp = optie.Soort == Optiesoort.Jeugdhulp;
        return new()
        {
            Id = id,
            CasusId = besluit.CasusId,
            BesluitId = besluit.Id,
            KindId = besluit.KindId,
            Soort = optie.Soort,
            Wat = optie.Wat,
            Aanbieder = optie.Aanbieder,
            Omvang = jeugdhulp ? besluit.Omvang : null,
            Tot = jeugdhulp ? besluit.Tot : null,
            Bewaker = bewaker,
            Verwacht = verwacht,
        };
    }

    /// <summary>Whether it is over on a day.</summary>
    /// <param name="vandaag">Today.</param>
    public bool Voorbij(DateOnly vandaag) => Beeindigd < vandaag || Tot < vandaag || (Beeindigd is not null && Gestart is null);

    /// <summary>The fact that begins the watch.</summary>
    public Feit Beginfeit => Maak("HulpVerwacht", $"{Naam} begint naar verwachting op {Datum.Toon(Verwacht)}. {Bewaker} let daarop");

    /// <summary>Records what came of the day on which it should begin (CR-046).</summary>
    /// <param name="uitkomst">Began, later, or not at all.</param>
    /// <param name="dag">Day on which it began, or the new day.</param>
    /// <param name="waarom">Why it did not begin.</param>
    /// <param name="vandaag">Today.</param>
    /// <returns>The fact, or <c>start-al-vastgelegd</c>, <c>uitkomst-leeg</c>, <c>dag-leeg</c>, <c>dag-in-toekomst</c>, <c>dag-voorbij</c>, <c>veld-leeg</c>.</returns>
    public Uitkomst<Feit> LegStartVast(Startuitkomst? uitkomst, DateOnly? dag, string? waarom, DateOnly vandaag)
    {
        if (Gestart is not null || Beeindigd is not null)
        {
            return new Weigering("start-al-vastgelegd", "De start van deze hulp is al vastgelegd.", Soort: Weigersoort.Regel);
        }

        var fouten = new Weigeringen();
        fouten.Eis(uitkomst is not null, new("uitkomst-leeg", "Kies of de hulp begon.", "uitkomst", "CR-046"));
        fouten.Eis(uitkomst is null or Startuitkomst.GaatNietDoor || dag is not null, new("dag-leeg", uitkomst == Startuitkomst.Later ? "Vul de nieuwe dag in, als dag-maand-jaar." : "Vul in op welke dag de hulp begon, als dag-maand-jaar.", "dag", "CR-046"));
        fouten.Eis(uitkomst != Startuitkomst.Gestart || dag is null || dag <= vandaag, new("dag-in-toekomst", "Deze dag is nog niet geweest. Begint de hulp later, kies dan ‘nog niet begonnen’.", "dag", "CR-046"));
        fouten.Eis(uitkomst != Startuitkomst.Later || dag is null || dag >= vandaag, new("dag-voorbij", "Kies vandaag of een dag daarna.", "dag", "CR-046"));
        var reden = uitkomst is Startuitkomst.Later or Startuitkomst.GaatNietDoor
            ? fouten.Neem(Tekst.Verplicht(waarom, "waarom", "Schrijf op waarom de hulp nog niet begon, en wat je doet.", Tekst.Lang))
            : null;
        if (fouten.Heeft)
        {
            return fouten.Als<Feit>();
        }

        Gewijzigd();
        if (uitkomst == Startuitkomst.Gestart)
        {
            Gestart = dag;
            return Maak("HulpGestart", $"{Naam} is begonnen", dag);
        }

        Verloop = new() { Regels = [.. Verloop.Regels, new(vandaag, Verwacht, uitkomst == Startuitkomst.Later ? dag : null, reden!)] };
        if (uitkomst == Startuitkomst.GaatNietDoor)
        {
            Beeindigd = vandaag;
            return Maak("HulpGaatNietDoor", $"{Naam} gaat niet door: {reden}");
        }

        Verwacht = dag!.Value;
        return Maak("HulpStartVerzet", $"{Naam} is nog niet begonnen: {reden} Nieuwe dag: {Datum.Toon(Verwacht)}");
    }

    internal void Schaal(bool eind, DateOnly per, string? omvang)
    {
        (Beeindigd, Omvang) = eind ? (per, Omvang) : (Beeindigd, omvang);
        Gewijzigd();
    }

    string Naam => Aanbieder is null ? Wat : $"{Wat} ({Aanbieder})";

    Feit Maak(string soort, string tekst, DateOnly? op = null) => new(soort, tekst)
    {
        Over = [KindId],
        Op = op,
        Codes = new Dictionary<string, string>(StringComparer.Ordinal) { ["inzet"] = Id.ToString(), ["persoon"] = KindId.ToString(), ["start"] = Verwacht.ToString("O", CultureInfo.InvariantCulture) },
    };
}
