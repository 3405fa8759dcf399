using Eenplan.Domein.Gedeeld;

namespace Eenplan.Domein.Gezin;

/// <summary>Where somebody of the network belongs.</summary>
public enum Netwerksoort
{
    /// <summary>Family.</summary>
    Familie,

    /// <summary>Friends.</summary>
    Vrienden,

    /// <summary>Neighbours.</summary>
    Buurt,

    /// <summary>Club, church, mosque.</summary>
    Vereniging,

    /// <summary>Volunteers.</summary>
    Vrijwilliger,

    /// <summary>School or work.</summary>
    SchoolOfWerk,

    /// <summary>Help and other professionals.</summary>
    Hulpverlening,
}

/// <summary>How the bond is.</summary>
public enum Band
{
    /// <summary>Gives strength.</summary>
    Sterk,

    /// <summary>Ordinary.</summary>
    Gewoon,

    /// <summary>Tense.</summary>
    Gespannen,
}

/// <summary>Somebody of the network as typed.</summary>
/// <param name="Naam">Name.</param>
/// <param name="Soort">Where it belongs.</param>
/// <param name="Band">How the bond is.</param>
/// <param name="Bij">Whose contact it is; null is the family.</param>
/// <param name="Kan">What this one can do for the family.</param>
/// <param name="KanNiet">What this one cannot or may not do.</param>
public sealed record Netwerkgegevens(string? Naam, Netwerksoort? Soort, Band? Band, PersoonId? Bij, string? Kan, string? KanNiet);

/// <summary>Somebody around a family: what this one can do and what not, as an estimate of how far the family gets by itself (CR-039).</summary>
public sealed class Netwerkpersoon : Aggregaat
{
    Netwerkpersoon()
    {
    }

    /// <summary>Id.</summary>
    public Guid Id { get; private set; }

    /// <summary>The family.</summary>
    public GezinId GezinId { get; private set; }

    /// <summary>Name.</summary>
    public string Naam { get; private set; } = "";

    /// <summary>Where it belongs.</summary>
    public Netwerksoort Soort { get; private set; }

    /// <summary>How the bond is.</summary>
    public Band Band { get; private set; }

    /// <summary>Whose contact it is; null is the family.</summary>
    public PersoonId? Bij { get; private set; }

    /// <summary>What this one can do.</summary>
    public string? Kan { get; private set; }

    /// <summary>What this one cannot or may not do.</summary>
    public string? KanNiet { get; private set; }

    /// <summary>No longer in the network (UTC).</summary>
    public DateTimeOffset? Weg { get; private set; }

    /// <summary>Begins an empty one; <see cref="Zet"/> fills it.</summary>
    /// <param name="id">Id.</param>
    /// <param name="gezin">Family.</param>
    public static Netwerkpersoon Nieuw(Guid id, GezinId gezin) => new() { Id = id, GezinId = gezin };

    /// <summary>Fills it in or changes it.</summary>
    /// <param name="g">As typed.</param>
    /// <returns>The fact, or <c>veld-leeg</c>, <c>netwerksoort-leeg</c>, <c>band-leeg</c>, <c>kan-leeg</c>, <c>tekst-te-lang</c>.</returns>
    public Uitkomst<Feit> Zet(Netwerkgegevens g)
    {
        var fouten = new Weigeringen();
        var naam = fouten.Neem(Tekst.Verplicht(g.Naam, "naam", "Vul de naam in."));
        fouten.Eis(g.Soort is not null, new("netwerksoort-leeg", "Kies waar deze persoon bij hoort.", "soort", "CR-039"));
        fouten.Eis(g.Band is not null, new("band-leeg", "Kies hoe het contact is.", "band", "CR-039"));
        var kan = fouten.Neem(Tekst.Vrij(g.Kan, "kan", Tekst.Lang));
        var kanNiet = fouten.Neem(Tekst.Vrij(g.KanNiet, "kanNiet", Tekst.Lang));
        fouten.Eis(kan is not null || kanNiet is not null, new("kan-leeg", "Schrijf op wat deze persoon kan doen, of juist niet.", "kan", "CR-039"));
        if (fouten.Heeft)
        {
            return fouten.Als<Feit>();
        }

        var nieuw = Naam.Length == 0;
        (Naam, Soort, Band, Bij, Kan, KanNiet) = (naam!, g.Soort!.Value, g.Band!.Value, g.Bij, kan, kanNiet);
        Gewijzigd();
        return new Feit(nieuw ? "NetwerkToegevoegd" : "NetwerkGewijzigd", $"Netwerk: {Naam}, {Woord(Soort).ToLowerInvariant()}") { Over = Bij is { } wie ? [wie] : [] };
    }

    /// <summary>Takes this one out of the network; the file keeps it.</summary>
    /// <param name="nu">Instant.</param>
    /// <returns>The fact, or <c>niet-gevonden</c>.</returns>
    public Uitkomst<Feit> GaWeg(DateTimeOffset nu)
    {
        if (Weg is not null)
        {
            return Weigering.NietGevonden;
        }

        Weg = nu;
        Gewijzigd();
        return new Feit("NetwerkVertrokken", $"Niet meer in het netwerk: {Naam}");
    }

    /// <summary>Where it belongs, in words.</summary>
    /// <param name="soort">Which.</param>
    public static string Woord(Netwerksoort soort) => soort == Netwerksoort.SchoolOfWerk ? "School of werk" : soort.ToString();

    /// <summary>How the bond is, in words.</summary>
    /// <param name="band">Which.</param>
    public static string Woord(Band band) => band switch { Band.Sterk => "geeft kracht", Band.Gespannen => "gespannen", _ => "gewoon" };
}
