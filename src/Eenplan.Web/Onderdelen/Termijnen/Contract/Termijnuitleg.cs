using Eenplan.Domein.Beheer;
using Eenplan.Domein.Gedeeld;
using Eenplan.Domein.Termijnen;

namespace Eenplan.Web.Onderdelen.Termijnen.Contract;

/// <summary>The answer to "Waarom?" at a term.</summary>
public static class Termijnuitleg
{
    public static Waarom Waarom(Gemeenteprofiel profiel, string code, DateOnly start) => code switch
    {
        Termijnafleiding.Bodemeiscontrole => new(
            $"Bodemeis met een controledag, afgesproken op {Datum.Toon(start)}.",
            new("CR-058", "Elke bodemeis heeft een controledag. Een onveilig kind heeft altijd voorrang.", "Werkbeschrijving casusregie, ‘Grenzen stellen en ingrijpen’", Hardheid.Verbod)),
        Termijnafleiding.Herweging => new(
            $"Nieuwe zorg, verslechtering of ingetrokken weging op {Datum.Toon(start)}. De veiligheid is daarna nog niet opnieuw gewogen.",
            new("CR-057", "Na een nieuw signaal over veiligheid weeg je opnieuw, binnen 1 werkdag.", "Werkbeschrijving casusregie, ‘Grenzen stellen en ingrijpen’", Hardheid.Verbod)),
        Termijnafleiding.Beslissen => new(
            $"Ondertekende aanvraag van {Datum.Toon(start)}.",
            new("CR-042", $"Binnen {Termijnafleiding.Beslistermijn} na de aanvraag is er een besluit.", "Awb art. 4:13", Hardheid.Verbod)),
        Termijnafleiding.Hulpstart => new($"Afgesproken op {Datum.Toon(start)}.", Domein.Toegang.Hulpinzet.Bewaken),
        Termijnafleiding.Monitoring or Termijnafleiding.MonitoringVeiligheid => new(
            $"Afgesproken of voor het laatst gekeken op {Datum.Toon(start)}, met een eigen ritme.",
            Domein.Evaluatie.Evaluatiedoel.Vaker),
        _ when profiel.Op(start).Termijnen.TryGetValue(code, out var t) => new(
            $"{char.ToUpperInvariant(t.Start[0])}{t.Start[1..]} op {Datum.Toon(start)}.",
            new(t.Eis, $"{t.Naam}: binnen {t.Duur}.", Bron(code), t.Soort == Termijnsoort.Hard ? Hardheid.Verbod : Hardheid.TenzijOnderbouwd)),
        _ => new("Deze termijn volgt uit het dossier.", new("CR-062", code, "Gemeenteprofiel")),
    };

    static string Bron(string code) => code switch
    {
        "EersteContactCasusregie" or "AnalyseEnPlan" => "Werkbeschrijving casusregie, ‘Doorlooptijden’",
        "NotulenEvaluatie" => "Werkbeschrijving casusregie, ‘Evalueren en bijstellen’",
        _ => "Termijnenregister",
    };
}
