using Eenplan.Domein.Beheer;
using Eenplan.Domein.Gezin;
using Eenplan.Domein.Signaal;
using YamlDotNet.Serialization;
using YamlDotNet.Serialization.NamingConventions;

namespace Eenplan.Web.Onderdelen.Start.Demo;

/// <summary>The demo cast as written in <c>cast.yaml</c>; see the head of that file.</summary>
public sealed class Cast
{
    public const string Naam = "cast.yaml";

    public List<CastMedewerker> Medewerkers { get; set; } = [];

    public List<CastGezin> Gezinnen { get; set; } = [];

    public List<CastSignaal> Signalen { get; set; } = [];

    public CastRondom Rondom { get; set; } = new();

    public static Cast Lees(string bestand) =>
        new DeserializerBuilder().WithNamingConvention(CamelCaseNamingConvention.Instance).Build().Deserialize<Cast>(File.ReadAllText(bestand));
}

public sealed class CastMedewerker
{
    public string Id { get; set; } = "";

    public string Naam { get; set; } = "";

    public Rol Rol { get; set; }

    public string? Team { get; set; }

    public string? Telefoon { get; set; }

    public string? Bereikbaar { get; set; }

    public decimal Fte { get; set; } = 1;

    /// <summary>What one sees as this worker, on the sign-in card; null without a card.</summary>
    public string? Kaart { get; set; }
}

public sealed class CastGezin
{
    public string Naam { get; set; } = "";

    public string Regisseur { get; set; } = "";

    public string? Vervanger { get; set; }

    public string Dag { get; set; } = "";

    public bool Afgeschermd { get; set; }

    public CastAdres Adres { get; set; } = new();

    public List<CastAdres> Huizen { get; set; } = [];

    public CastMelder Melder { get; set; } = new();

    public Urgentie Urgentie { get; set; }

    public string Zorg { get; set; } = "";

    public string? Algedaan { get; set; }

    public List<CastLid> Leden { get; set; } = [];

    public List<CastGezag> Gezag { get; set; } = [];

    public CastNotitie? Notitie { get; set; }

    public List<CastStap> Stappen { get; set; } = [];
}

public sealed class CastAdres
{
    public string? Naam { get; set; }

    public string? Huis { get; set; }

    public string? Straat { get; set; }

    public string? Postcode { get; set; }

    public string? Wijk { get; set; }

    public string? Geheim { get; set; }
}

public sealed class CastMelder
{
    public Meldersoort Soort { get; set; }

    public string? Wie { get; set; }

    public string? Bereikbaar { get; set; }
}

public sealed class CastLid
{
    public string? Voornaam { get; set; }

    public string? Tussenvoegsel { get; set; }

    public string Achternaam { get; set; } = "";

    public Gezinsrol Rol { get; set; }

    public string? Leeftijd { get; set; }

    public string? Uitgerekend { get; set; }

    public Geslacht Geslacht { get; set; }

    public string? Bsn { get; set; }

    public string? Telefoon { get; set; }

    public string? Veilig { get; set; }

    public string? Taal { get; set; }

    public string? Tolk { get; set; }

    public string? Huis { get; set; }
}

public sealed class CastGezag
{
    public string Kind { get; set; } = "";

    public Gezagssoort Soort { get; set; }

    public string? Houder { get; set; }

    public string? Instelling { get; set; }

    public string Bron { get; set; } = "";
}

public sealed class CastNotitie
{
    public string Tekst { get; set; } = "";

    public string Tot { get; set; } = "";
}

/// <summary>One thing that happened, or several on one day.</summary>
public sealed class CastStap
{
    public string Dag { get; set; } = "";

    public Domein.Coordinatie.Contactsoort? Contact { get; set; }

    public string? Met { get; set; }

    public string? Bereikt { get; set; }

    public string? Gezegd { get; set; }

    public string? Afgesproken { get; set; }

    public List<string> Gezien { get; set; } = [];

    public List<string> Gesproken { get; set; } = [];

    public Dictionary<string, Domein.Casus.Veiligheidsoordeel> Oordelen { get; set; } = [];

    public string? Gronden { get; set; }

    public List<CastBodemeis> Bodemeisen { get; set; } = [];

    public string? Misgaat { get; set; }

    public string? Taak { get; set; }

    public string? Uiterlijk { get; set; }

    public string? Wachtop { get; set; }

    public string? Screening { get; set; }

    public CastTraject? Traject { get; set; }

    public string? Evaluatie { get; set; }

    /// <summary>After how many months the evaluation was: 3, 6 or 9.</summary>
    public int Maand { get; set; } = 3;

    /// <summary>Who of the family took part in it.</summary>
    public List<string> Erbij { get; set; } = [];

    /// <summary>The minutes went to them.</summary>
    public bool Notulen { get; set; }

    /// <summary>How the reporter heard that the signal was picked up.</summary>
    public Melderbericht? Melder { get; set; }

    public CastDeel? Deel { get; set; }

    public string? Sluit { get; set; }

    public string? Waak { get; set; }
}

/// <summary>From the questions to a plan that everybody signed, on one day.</summary>
public sealed class CastTraject
{
    /// <summary>Question per member; who is not named has none.</summary>
    public Dictionary<string, string> Vragen { get; set; } = [];

    public string Kracht { get; set; } = "";

    public string Probleem { get; set; } = "";

    public string Oorzaak { get; set; } = "";

    public string Gezin { get; set; } = "";

    public string Hulp { get; set; } = "";

    public string Wisselwerking { get; set; } = "";

    public string Eind { get; set; } = "";

    public List<CastDoel> Doelen { get; set; } = [];

    public Dictionary<string, string> Woorden { get; set; } = [];

    public string? Afstemming { get; set; }

    /// <summary>Who does not sign, and why.</summary>
    public Dictionary<string, string> Weigert { get; set; } = [];

    /// <summary>Why the consultation puts youth help in; null without.</summary>
    public string? Jeugdhulp { get; set; }

    /// <summary>Who signed a request, where not everybody signed the plan.</summary>
    public string? Tekent { get; set; }

    /// <summary>The help that was chosen; null while nothing was decided.</summary>
    public CastHulp? Inzet { get; set; }
}

/// <summary>Help that was chosen: own people always, a provider where youth help was granted.</summary>
public sealed class CastHulp
{
    public string Kind { get; set; } = "";

    public string Netwerk { get; set; } = "";

    public string? Wat { get; set; }

    public string? Aanbieder { get; set; }

    /// <summary>First day of the help.</summary>
    public string Begint { get; set; } = "";

    /// <summary>The help has not begun yet.</summary>
    public bool Wacht { get; set; }
}

public sealed class CastDoel
{
    public string? Van { get; set; }

    public string Tekst { get; set; } = "";

    public Domein.Gezinsplan.Leefgebied Gebied { get; set; }

    public string? Zegt { get; set; }

    public string Wie { get; set; } = "";

    public Domein.Gezinsplan.Hulpsoort Soort { get; set; }

    public string Eind { get; set; } = "";
}

/// <summary>Something that was shared out of the case.</summary>
public sealed class CastDeel
{
    public string Aan { get; set; } = "";

    public Domein.Privacy.Ontvangersoort Soort { get; set; }

    public Domein.Privacy.Verstrekwijze Wijze { get; set; }

    public string? Adres { get; set; }

    public string Wat { get; set; } = "";

    public string Tekst { get; set; } = "";

    public List<string> Over { get; set; } = [];

    public string Doel { get; set; } = "";

    public Domein.Privacy.Verstrekgrond Grond { get; set; }
}

public sealed class CastBodemeis
{
    public string Wat { get; set; } = "";

    public string? Wie { get; set; }

    public string? Controleert { get; set; }

    public string? Hoe { get; set; }

    public string Toets { get; set; } = "";
}

public sealed class CastSignaal
{
    public CastLid Kind { get; set; } = new();

    public string Dag { get; set; } = "";

    public string? Straat { get; set; }

    public string? Postcode { get; set; }

    public string? Wijk { get; set; }

    public CastMelder Melder { get; set; } = new();

    public Urgentie Urgentie { get; set; }

    public string Zorg { get; set; } = "";
}

/// <summary>Lists from which the families around the cast are made.</summary>
public sealed class CastRondom
{
    public int Aantal { get; set; }

    public List<string> Achternamen { get; set; } = [];

    public List<string> Jongens { get; set; } = [];

    public List<string> Meisjes { get; set; } = [];

    public List<string> Ouders { get; set; } = [];

    public List<string> Straten { get; set; } = [];

    public List<string> Zorgen { get; set; } = [];

    public List<string> Gesprekken { get; set; } = [];

    public List<string> Taken { get; set; } = [];

    public List<CastWacht> Wachten { get; set; } = [];
}

public sealed class CastWacht
{
    public string Op { get; set; } = "";

    public string Wat { get; set; } = "";
}
