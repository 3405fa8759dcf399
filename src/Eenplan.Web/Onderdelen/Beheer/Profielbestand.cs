using System.Globalization;
using Eenplan.Domein.Beheer;
using Eenplan.Domein.Casus;
using Eenplan.Domein.Termijnen;
using YamlDotNet.Core;
using YamlDotNet.Serialization;
using YamlDotNet.Serialization.NamingConventions;

namespace Eenplan.Web.Onderdelen.Beheer;

/// <summary>What is wrong in a profile, with file, line and key.</summary>
public sealed record Profielfout(string Bestand, long Regel, string Sleutel, string Tekst)
{
    public override string ToString() => $"{Bestand}, regel {Regel}, {Sleutel}: {Tekst}";
}

/// <summary>Reads and checks <c>profiel.yaml</c> of one gemeente.</summary>
public static class Profielbestand
{
    public const string Naam = "profiel.yaml";

    /// <summary>Reads a profile; answers all mistakes at once.</summary>
    public static (Gemeenteprofiel? Profiel, IReadOnlyList<Profielfout> Fouten) Lees(string bestand) => LeesTekst(bestand, File.ReadAllText(bestand));

    /// <summary>Reads the text of a profile that stands elsewhere, such as in the database.</summary>
    /// <param name="bestand">What mistakes name as the file.</param>
    /// <param name="tekst">The text.</param>
    public static (Gemeenteprofiel? Profiel, IReadOnlyList<Profielfout> Fouten) LeesTekst(string bestand, string tekst)
    {
        Ruw? ruw;
        try
        {
            ruw = new DeserializerBuilder().WithNamingConvention(CamelCaseNamingConvention.Instance).WithDuplicateKeyChecking().Build().Deserialize<Ruw?>(tekst);
        }
        catch (YamlException fout)
        {
            var regel = fout.Start.Line;
            return (null, [new(bestand, regel, Sleutel(tekst, regel), "dit kan Eenplan niet lezen. Controleer de naam van de sleutel, het inspringen en de waarde.")]);
        }

        var fouten = new List<Profielfout>();
        void Meld(string sleutel, string zin, string? waarde = null) => fouten.Add(new(bestand, Regel(tekst, sleutel, waarde), sleutel, zin));
        if (ruw is null)
        {
            return (null, [new(bestand, 1, "naam", "het profiel is leeg.")]);
        }

        ruw.VulLege();
        Controleer(ruw, Meld);
        var sluiting = Dagen(ruw.Sluitingsdagen, "sluitingsdagen", Meld);
        var gelijk = ruw.Gelijkgesteld is { } eigen ? Dagen(eigen, "gelijkgesteld", Meld) : [.. Werkdagenkalender.LandelijkGelijkgesteld];
        return fouten.Count > 0 ? (null, fouten) : (Maak(ruw, sluiting, gelijk), []);
    }

    static void Controleer(Ruw ruw, Action<string, string, string?> meld)
    {
        if (string.IsNullOrWhiteSpace(ruw.Naam))
        {
            meld("naam", "vul de naam van de gemeente in.", null);
        }

        if (ruw.Teams.Count == 0 || ruw.Teams.Exists(t => string.IsNullOrWhiteSpace(t.Code) || string.IsNullOrWhiteSpace(t.Naam)))
        {
            meld("teams", "elk team heeft een code en een naam, en er is ten minste één team.", null);
        }

        foreach (var dubbel in ruw.Teams.GroupBy(t => t.Code, StringComparer.Ordinal).Where(g => g.Count() > 1))
        {
            meld("teams", $"de code ‘{dubbel.Key}’ staat er twee keer.", dubbel.Key);
        }

        if (!ruw.Teams.Exists(t => t.Code == ruw.Aanmeldteam))
        {
            meld("aanmeldteam", $"het team ‘{ruw.Aanmeldteam}’ staat niet bij teams.", null);
        }

        if (ruw.Wijken.Count == 0)
        {
            meld("wijken", "noem ten minste één wijk.", null);
        }

        if (ruw.Standdagen is < 7 or > 366)
        {
            meld("standdagen", "vul een getal in van 7 tot en met 366.", null);
        }

        if (ruw.Caseloadnorm is < 1 or > 100)
        {
            meld("caseloadnorm", "vul een getal in van 1 tot en met 100.", null);
        }

        if (ruw.Condities is { } condities && (condities.Count is < 1 or > 40 || condities.Exists(string.IsNullOrWhiteSpace) || condities.Distinct(StringComparer.OrdinalIgnoreCase).Count() != condities.Count))
        {
            meld("condities", "noem 1 tot en met 40 condities, elk één keer.", null);
        }

        if (ruw.Productcategorieen is { } soorten && (soorten.Count is < 1 or > 60 || soorten.Exists(string.IsNullOrWhiteSpace) || soorten.Distinct(StringComparer.OrdinalIgnoreCase).Count() != soorten.Count))
        {
            meld("productcategorieen", "noem 1 tot en met 60 soorten jeugdhulp, elk één keer.", null);
        }

        foreach (var (fase, namen) in ruw.Richtlijnen ?? [])
        {
            if (!Enum.TryParse<Ketenfase>(fase, out _))
            {
                meld("richtlijnen", $"de stap ‘{fase}’ bestaat niet. Kies uit: {string.Join(", ", Enum.GetNames<Ketenfase>())}.", fase);
            }
            else if (namen is null || namen.Count is < 1 or > 60 || namen.Exists(string.IsNullOrWhiteSpace))
            {
                meld("richtlijnen", $"noem bij ‘{fase}’ 1 tot en met 60 namen van richtlijnen.", fase);
            }
        }

        foreach (var (bij, zin) in ruw.Besluitbrief is { } brief ? Domein.Toegang.Besluitbrief.Controleer(brief) : [])
        {
            meld("besluitbrief", zin, bij);
        }

        foreach (var (code, duur) in ruw.Termijnen)
        {
            if (!Termijnregister.Alle.TryGetValue(code, out var bekend) || bekend.Duur is null)
            {
                meld("termijnen", $"de termijn ‘{code}’ bestaat niet of heeft geen laatste dag.", code);
            }
            else if (duur is < 1 or > 1000)
            {
                meld("termijnen", $"de duur van ‘{code}’ moet een getal van 1 tot en met 1000 zijn, in {bekend.Duur.Value.Eenheid.ToString().ToLowerInvariant()}.", code);
            }
        }
    }

    static List<DateOnly> Dagen(List<string> waarden, string sleutel, Action<string, string, string?> meld)
    {
        var dagen = new List<DateOnly>();
        foreach (var waarde in waarden)
        {
            if (DateOnly.TryParseExact(waarde, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var dag))
            {
                dagen.Add(dag);
            }
            else
            {
                meld(sleutel, $"‘{waarde}’ is geen datum. Schrijf jjjj-mm-dd.", waarde);
            }
        }

        return dagen;
    }

    static Gemeenteprofiel Maak(Ruw ruw, List<DateOnly> sluiting, List<DateOnly> gelijk) => new()
    {
        Naam = ruw.Naam,
        Teams = [.. ruw.Teams.Select(t => new Team(t.Code, t.Naam))],
        Aanmeldteam = ruw.Aanmeldteam,
        Wijken = ruw.Wijken,
        Caseloadnorm = ruw.Caseloadnorm,
        Standdagen = ruw.Standdagen,
        Veiligheidsinstrument = ruw.Veiligheidsinstrument,
        Regelhulp = ruw.Regelhulp,
        Condities = ruw.Condities ?? [.. Gemeenteprofiel.VeertienCondities],
        Productcategorieen = ruw.Productcategorieen ?? [.. Gemeenteprofiel.StandaardProductcategorieen],
        Richtlijnen = ruw.Richtlijnen?.ToDictionary(r => r.Key, r => (IReadOnlyList<string>)r.Value, StringComparer.Ordinal) ?? Gemeenteprofiel.StandaardRichtlijnen,
        Besluitbrief = ruw.Besluitbrief ?? Domein.Toegang.Besluitbrief.Standaard,
        Kalender = new Werkdagenkalender(sluiting, gelijk),
        Termijnen = Termijnregister.Alle.ToDictionary(
            t => t.Key,
            t => ruw.Termijnen.TryGetValue(t.Key, out var duur) ? t.Value with { Duur = new Duur(duur, t.Value.Duur!.Value.Eenheid) } : t.Value,
            StringComparer.Ordinal),
    };

    /// <summary>Line of a key, or of a value under it.</summary>
    static long Regel(string tekst, string sleutel, string? waarde)
    {
        var regels = tekst.Split('\n');
        var begin = Array.FindIndex(regels, r => r.TrimStart().StartsWith(sleutel + ":", StringComparison.Ordinal));
        var daar = waarde is null || begin < 0 ? -1 : Array.FindIndex(regels, begin, r => r.Contains(waarde, StringComparison.Ordinal));
        return Math.Max(daar >= 0 ? daar : begin, 0) + 1;
    }

    static string Sleutel(string tekst, long regel)
    {
        var regels = tekst.Split('\n');
        return regel >= 1 && regel <= regels.Length ? regels[regel - 1].Split(':')[0].Trim(' ', '-', '{') : "?";
    }

    /// <summary>The file as written; unknown keys are mistakes.</summary>
    sealed class Ruw
    {
        public string Naam { get; set; } = "";

        public List<RuwTeam> Teams { get; set; } = [];

        public string Aanmeldteam { get; set; } = "";

        public List<string> Wijken { get; set; } = [];

        public int Caseloadnorm { get; set; } = 13;

        public int Standdagen { get; set; } = 42;

        public string Veiligheidsinstrument { get; set; } = "ARIJ-veiligheidstaxatie";

        public List<string> Sluitingsdagen { get; set; } = [];

        /// <summary>Absent: the days equated for the whole country.</summary>
        public List<string>? Gelijkgesteld { get; set; }

        /// <summary>Absent: the fourteen of Eenplan.</summary>
        public List<string>? Condities { get; set; }

        /// <summary>Absent: those of Eenplan.</summary>
        public List<string>? Productcategorieen { get; set; }

        /// <summary>Per step of the chain; absent: those of Eenplan.</summary>
        public Dictionary<string, List<string>>? Richtlijnen { get; set; }

        /// <summary>Text of the letter with a decision; absent: that of Eenplan.</summary>
        public string? Besluitbrief { get; set; }

        /// <summary>The rules as open page and endpoint; <c>false</c> switches them off.</summary>
        public bool Regelhulp { get; set; } = true;

        public Dictionary<string, int> Termijnen { get; set; } = [];

        /// <summary>A key without a value under it is an empty list.</summary>
        public void VulLege()
        {
            (Naam, Aanmeldteam) = (Naam ?? "", Aanmeldteam ?? "");
            (Teams, Wijken, Sluitingsdagen, Gelijkgesteld, Termijnen) = (Teams ?? [], Wijken ?? [], Sluitingsdagen ?? [], Gelijkgesteld ?? [], Termijnen ?? []);
        }
    }

    sealed class RuwTeam
    {
        public string Code { get; set; } = "";

        public string Naam { get; set; } = "";
    }
}
