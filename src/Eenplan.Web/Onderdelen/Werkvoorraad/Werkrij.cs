using Eenplan.Domein.Casus;
using Eenplan.Domein.Coordinatie;
using Eenplan.Domein.Gedeeld;
using Eenplan.Domein.Termijnen;

namespace Eenplan.Web.Onderdelen.Werkvoorraad;

/// <summary>A family in the worklist, with the one point that puts it in its place.</summary>
public sealed record Werkrij(
    CasusId CasusId, string Gezin, string Kinderen, string Eerste, Werkvak Vak, Ketenfase Fase, string? Wijk, Veiligheidsoordeel Veiligheid, Werkpunt? Punt, string? Bodemeis, int Meer, IReadOnlyList<PersoonId> Personen)
{
    /// <summary>Given to this worker and not accepted yet.</summary>
    public bool Nieuw { get; init; }

    /// <summary>Closed; somebody asks once more how it goes.</summary>
    public bool Gesloten { get; init; }

    /// <summary>The regisseur for whom one looks after it.</summary>
    public string? Namens { get; init; }

    /// <summary>Last day of looking after it.</summary>
    public DateOnly? NamensTot { get; init; }

    /// <summary>What the regisseur asked to do.</summary>
    public string? Notitie { get; init; }

    /// <summary>The next step: text of the button and where it leads inside the case.</summary>
    public (string Tekst, string Pad) Stap => Punt?.Code switch
    {
        _ when Vak == Werkvak.Nieuw => ("Bekijken en aannemen", "/aannemen"),
        Termijnafleiding.Bodemeiscontrole => ("Bodemeis controleren", $"/veiligheid/{Punt.Onderwerp}"),
        Termijnafleiding.Herweging => ("Veiligheid wegen", "/veiligheid"),
        Termijnafleiding.Monitoring or Termijnafleiding.MonitoringVeiligheid => ("Controle vastleggen", $"/evaluaties/monitoring/{Punt.Onderwerp}"),
        Termijnafleiding.Beslissen => ("Besluit nemen", $"/hulp/{Punt.Onderwerp}/besluit"),
        Termijnafleiding.Hulpstart => ("Start vastleggen", $"/hulp/inzet/{Punt.Onderwerp}"),
        _ when Veiligheid == Veiligheidsoordeel.NogNiet && Vak is Werkvak.Veiligheid => ("Veiligheid wegen", "/veiligheid"),
        _ when Vak == Werkvak.Veiligheid => ("Veiligheidsplan openen", "/veiligheid"),
        "Evaluatie3" or "Evaluatie6" or "Evaluatie9" => ("Evaluatie openen", "/evaluaties"),
        "NotulenEvaluatie" => ("Notulen versturen", "/evaluaties"),
        "EersteContactCasusregie" or Werkpunt.WaakCode => ("Contact vastleggen", "/contact"),
        Werkpunt.TaakCode => ("Taak openen", "/taken"),
        _ => ("Casus openen", ""),
    };

    /// <summary>An own task that one ticks off in the row itself.</summary>
    public string? Taak => Punt is { Code: Werkpunt.TaakCode } p && Vak is Werkvak.TeLaat or Werkvak.DezeWeek ? p.Onderwerp : null;

    /// <summary>Whether the point may wait (CR-011: safety never).</summary>
    public bool KanWachten => !Gesloten && Vak is Werkvak.TeLaat or Werkvak.DezeWeek && Punt is { } p && Uitstel.KanWachten(p.Code);
}

/// <summary>A family of which one is the fixed replacement.</summary>
public sealed record Vastevervanging(CasusId CasusId, string Gezin, string? Regisseur, IReadOnlyList<PersoonId> Kinderen);
