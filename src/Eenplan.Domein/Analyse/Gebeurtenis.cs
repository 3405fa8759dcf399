using System.Globalization;
using Eenplan.Domein.Gedeeld;

namespace Eenplan.Domein.Analyse;

/// <summary>The four tracks of the timeline of a family (CR-022).</summary>
public enum Spoor
{
    /// <summary>The family as a whole.</summary>
    Gezin,

    /// <summary>Parents and young people.</summary>
    OudersEnJeugdigen,

    /// <summary>The network.</summary>
    Netwerk,

    /// <summary>Help, now and before, with its goal and result.</summary>
    Hulp,
}

/// <summary>A moment of which perhaps only the year or the month is known, as families tell it.</summary>
/// <param name="Dag">First day it can be.</param>
/// <param name="Nauwkeurig">4: the year, 6: the month, 8: the day.</param>
public readonly record struct Tijdstip(DateOnly Dag, int Nauwkeurig)
{
    /// <summary>Reads "2019", "06-2019" or "12-06-2019"; empty is null.</summary>
    /// <param name="invoer">As typed.</param>
    /// <param name="veld">Field the refusal belongs to.</param>
    /// <returns>The moment, null for an empty field, or <c>tijdstip-onjuist</c>.</returns>
    public static Uitkomst<Tijdstip?> Lees(string? invoer, string veld)
    {
        var delen = (invoer?.Trim() ?? "").Split(['-', '/', '.', ' '], StringSplitOptions.RemoveEmptyEntries);
        var fout = new Weigering("tijdstip-onjuist", "Vul een jaar in (2019), een maand (06-2019) of een dag (12-06-2019).", veld, "CR-022");
        int? Getal(int i) => delen[i].Length <= 4 && int.TryParse(delen[i], NumberStyles.None, CultureInfo.InvariantCulture, out var n) ? n : null;
        if (delen.Length == 0)
        {
            return (Tijdstip?)null;
        }

        switch (delen.Length)
        {
            case 1 when Getal(0) is >= 1900 and <= 2200 and var jaar:
                return (Tijdstip?)new Tijdstip(new(jaar, 1, 1), 4);
            case 2 when Getal(0) is >= 1 and <= 12 and var maand && Getal(1) is >= 1900 and <= 2200 and var in2:
                return (Tijdstip?)new Tijdstip(new(in2, maand, 1), 6);
            case 3:
                var dag = Datum.Lees(invoer, veld);
                return dag.Gelukt && dag.Waarde is { } d ? (Tijdstip?)new Tijdstip(d, 8) : fout;
            default:
                return fout;
        }
    }

    /// <summary>As it was told: "2019", "06-2019" or "12-06-2019".</summary>
    public override string ToString() => Nauwkeurig switch
    {
        4 => Dag.ToString("yyyy", CultureInfo.InvariantCulture),
        6 => Dag.ToString("MM-yyyy", CultureInfo.InvariantCulture),
        _ => Datum.Toon(Dag),
    };

    /// <summary>Last day it can be.</summary>
    public DateOnly Einde => Nauwkeurig switch { 4 => new(Dag.Year, 12, 31), 6 => Dag.AddMonths(1).AddDays(-1), _ => Dag };
}

/// <summary>An event or period as typed.</summary>
/// <param name="Spoor">Track.</param>
/// <param name="Over">Whom it is about; null is the family.</param>
/// <param name="Wat">What happened, or which help.</param>
/// <param name="Van">When it began: year, month or day.</param>
/// <param name="Tot">When it ended; empty while it lasts, or for a moment.</param>
/// <param name="Doel">Goal of the help.</param>
/// <param name="Resultaat">Result of the help.</param>
/// <param name="BronSoort">Who said it.</param>
/// <param name="BronWie">Name of who said it.</param>
public sealed record Gebeurtenisgegevens(Spoor? Spoor, PersoonId? Over, string? Wat, string? Van, string? Tot, string? Doel, string? Resultaat, Bronsoort? BronSoort, string? BronWie);

/// <summary>Something on the timeline that is made with the family: what happened, and which help there was with which goal and result (CR-022).</summary>
public sealed class Gebeurtenis : Aggregaat
{
    Gebeurtenis()
    {
    }

    /// <summary>Id.</summary>
    public Guid Id { get; private set; }

    /// <summary>The case.</summary>
    public CasusId CasusId { get; private set; }

    /// <summary>Track.</summary>
    public Spoor Spoor { get; private set; }

    /// <summary>Whom it is about; null is the family.</summary>
    public PersoonId? Over { get; private set; }

    /// <summary>What happened, or which help.</summary>
    public string Wat { get; private set; } = "";

    /// <summary>First day it can have begun.</summary>
    public DateOnly Van { get; private set; }

    /// <summary>How precise the beginning is known: 4, 6 or 8.</summary>
    public int VanNauwkeurig { get; private set; }

    /// <summary>When it ended.</summary>
    public DateOnly? Tot { get; private set; }

    /// <summary>How precise the end is known.</summary>
    public int TotNauwkeurig { get; private set; }

    /// <summary>Goal of the help.</summary>
    public string? Doel { get; private set; }

    /// <summary>Result of the help.</summary>
    public string? Resultaat { get; private set; }

    /// <summary>Kind of source.</summary>
    public Bronsoort BronSoort { get; private set; }

    /// <summary>Who said it.</summary>
    public string BronWie { get; private set; } = "";

    /// <summary>Day on which it was written down.</summary>
    public DateOnly BronOp { get; private set; }

    /// <summary>Taken off the timeline (UTC).</summary>
    public DateTimeOffset? Vervallen { get; private set; }

    /// <summary>When it began.</summary>
    public Tijdstip Begin => new(Van, VanNauwkeurig);

    /// <summary>When it ended; null while it lasts, or for a moment.</summary>
    public Tijdstip? Einde => Tot is { } tot ? new(tot, TotNauwkeurig) : null;

    /// <summary>Begins an empty one; <see cref="Zet"/> fills it.</summary>
    /// <param name="id">Id.</param>
    /// <param name="casus">Case.</param>
    public static Gebeurtenis Nieuw(Guid id, CasusId casus) => new() { Id = id, CasusId = casus };

    /// <summary>Fills it in or changes it.</summary>
    /// <param name="g">As typed.</param>
    /// <param name="vandaag">Today.</param>
    /// <returns>The fact, or <c>spoor-leeg</c>, <c>veld-leeg</c>, <c>tijdstip-onjuist</c>, <c>begin-leeg</c>, <c>begin-in-toekomst</c>, <c>einde-voor-begin</c>, <c>doel-leeg</c>, <c>resultaat-leeg</c>, the refusals of <see cref="Bron.Lees"/>.</returns>
    public Uitkomst<Feit> Zet(Gebeurtenisgegevens g, DateOnly vandaag)
    {
        var fouten = new Weigeringen();
        fouten.Eis(g.Spoor is not null, new("spoor-leeg", "Kies waar het bij hoort.", "spoor", "CR-022"));
        var wat = fouten.Neem(Tekst.Verplicht(g.Wat, "wat", "Schrijf op wat er gebeurde, of welke hulp er was."));
        var beginFout = Tijdstip.Lees(g.Van, "van");
        var begin = fouten.Neem(beginFout);
        fouten.Eis(!beginFout.Gelukt || begin is not null, new("begin-leeg", "Vul in wanneer het begon. Een jaar is genoeg.", "van", "CR-022"));
        fouten.Eis(begin is null || begin.Value.Dag <= vandaag, new("begin-in-toekomst", "Dit ligt nog in de toekomst. Op de tijdlijn staat wat er al was.", "van", "CR-022"));
        var einde = fouten.Neem(Tijdstip.Lees(g.Tot, "tot"));
        fouten.Eis(begin is null || einde is null || einde.Value.Einde >= begin.Value.Dag, new("einde-voor-begin", "Het einde ligt voor het begin. Controleer de jaren.", "tot", "CR-022"));
        var hulp = g.Spoor == Analyse.Spoor.Hulp;
        var doel = fouten.Neem(Tekst.Vrij(g.Doel, "doel", Tekst.Lang));
        var resultaat = fouten.Neem(Tekst.Vrij(g.Resultaat, "resultaat", Tekst.Lang));
        fouten.Eis(!hulp || doel is not null, new("doel-leeg", "Schrijf op waar deze hulp voor was.", "doel", "CR-022"));
        fouten.Eis(!hulp || einde is null || resultaat is not null, new("resultaat-leeg", "Deze hulp is gestopt. Schrijf op wat het opleverde, ook als dat niets was.", "resultaat", "CR-022"));
        var bron = fouten.Neem(Bron.Lees(g.BronSoort, g.BronWie, null, vandaag));
        if (fouten.Heeft)
        {
            return fouten.Als<Feit>();
        }

        var nieuw = Wat.Length == 0;
        (Spoor, Over, Wat, Doel, Resultaat) = (g.Spoor!.Value, g.Over, wat!, hulp ? doel : null, hulp ? resultaat : null);
        (Van, VanNauwkeurig, Tot, TotNauwkeurig) = (begin!.Value.Dag, begin.Value.Nauwkeurig, einde?.Dag, einde?.Nauwkeurig ?? 0);
        (BronSoort, BronWie, BronOp) = (bron!.Soort, bron.Wie, bron.Op);
        Gewijzigd();
        return new Feit(nieuw ? "GebeurtenisToegevoegd" : "GebeurtenisGewijzigd", $"Op de tijdlijn: {Wat} ({Begin}{(Einde is { } tot ? $" tot {tot}" : "")})") { Over = Over is { } wie ? [wie] : [] };
    }

    /// <summary>Takes it off the timeline; it stays in the file.</summary>
    /// <param name="nu">Instant.</param>
    /// <returns>The fact, or <c>niet-gevonden</c>.</returns>
    public Uitkomst<Feit> Haalweg(DateTimeOffset nu)
    {
        if (Vervallen is not null)
        {
            return Weigering.NietGevonden;
        }

        Vervallen = nu;
        Gewijzigd();
        return new Feit("GebeurtenisVervallen", $"Van de tijdlijn gehaald: {Wat}");
    }

    /// <summary>A track as one reads it.</summary>
    /// <param name="spoor">Which.</param>
    public static string Woord(Spoor spoor) => spoor switch
    {
        Analyse.Spoor.Gezin => "Gezin",
        Analyse.Spoor.OudersEnJeugdigen => "Ouders en kinderen",
        Analyse.Spoor.Netwerk => "Netwerk",
        _ => "Hulp",
    };
}
