using Eenplan.Domein.Gedeeld;

namespace Eenplan.Domein.Casus;

/// <summary>Who has the case: given, accepted, given back, moved to another team, closed without work, asked once more after closing.</summary>
public sealed partial class Casus
{
    /// <summary>Given to the regisseur by somebody else, and not accepted yet.</summary>
    public bool WachtOpAanvaarding { get; private set; }

    /// <summary>Why the last regisseur gave it back, for who spreads the work; null once it is given again.</summary>
    public string? Teruggeefreden { get; private set; }

    /// <summary>Who gave it back.</summary>
    public MedewerkerId? TeruggegevenDoor { get; private set; }

    /// <summary>Second regisseur: in a duo (CR-049), or the next one during a handover. The regisseur stays the one who is responsible.</summary>
    public MedewerkerId? DuoId { get; private set; }

    /// <summary>Day on which somebody still has to ask how the family is doing; null while open and once it is done.</summary>
    public DateOnly? WaakmomentOpen { get; private set; }

    /// <summary>Gives the case to one responsible worker with a fixed replacement (CR-001, CR-048). A new regisseur accepts it or gives it back.</summary>
    /// <param name="regisseur">Who.</param>
    /// <param name="vervanger">Fixed replacement; null is allowed and signalled by the caller.</param>
    /// <param name="team">Team code of the regisseur.</param>
    /// <param name="door">Who gives it; null when the regisseur takes it herself.</param>
    /// <returns>The fact, with code <c>regisseurGewijzigd</c>; or <c>vervanger-zelf</c> / <c>casus-gesloten</c>.</returns>
    public Uitkomst<Feit> WijsToe(MedewerkerId regisseur, MedewerkerId? vervanger, string team, MedewerkerId? door = null)
    {
        if (!Open)
        {
            return Casusweigeringen.Gesloten;
        }

        if (vervanger == regisseur)
        {
            return Casusweigeringen.VervangerZelf;
        }

        var anders = RegisseurId != regisseur;
        if (anders)
        {
            WachtOpAanvaarding = door is { } wie && wie != regisseur;
        }

        (RegisseurId, VervangerId, Team, Teruggeefreden, TeruggegevenDoor) = (regisseur, vervanger, team, null, null);
        DuoId = DuoId == regisseur ? null : DuoId;
        if (Fase == Ketenfase.Signaal)
        {
            Fase = Ketenfase.Veiligheid;
        }

        Gewijzigd();
        return new Feit("CasusToegewezen", "Casus toegewezen")
        {
            Codes = new Dictionary<string, string>(StringComparer.Ordinal)
            {
                ["regisseur"] = regisseur.ToString(),
                ["vervanger"] = vervanger?.ToString() ?? "",
                ["regisseurGewijzigd"] = anders ? "ja" : "nee",
            },
        };
    }

    /// <summary>Sets or ends the duo: two work with the family, one is responsible (CR-001, CR-049).</summary>
    /// <param name="tweede">The second regisseur, or null to end it.</param>
    /// <returns>The fact, or <c>casus-gesloten</c>, <c>duo-zonder-regisseur</c>, <c>duo-zelf</c>, <c>duo-bezet</c>.</returns>
    public Uitkomst<Feit> VormDuo(MedewerkerId? tweede)
    {
        if (!Open || RegisseurId is null)
        {
            return Open ? Casusweigeringen.DuoZonderRegisseur : Casusweigeringen.Gesloten;
        }

        if (tweede is not null && (tweede == RegisseurId || (DuoId is not null && DuoId != tweede)))
        {
            return tweede == RegisseurId ? Casusweigeringen.DuoZelf : Casusweigeringen.DuoBezet;
        }

        var was = DuoId;
        DuoId = tweede;
        Gewijzigd();
        return new Feit(tweede is null ? "DuoBeeindigd" : "DuoGevormd", tweede is null ? "De tweede regisseur is niet meer betrokken" : "Er is een tweede regisseur")
        {
            Codes = new Dictionary<string, string>(StringComparer.Ordinal) { ["medewerker"] = (tweede ?? was)?.ToString() ?? "" },
        };
    }

    /// <summary>The regisseur accepts what was given to her.</summary>
    /// <param name="door">Who accepts; only the regisseur can.</param>
    /// <returns>The fact, or <c>casus-gesloten</c>, <c>geen-toegang</c>, <c>casus-al-aangenomen</c>.</returns>
    public Uitkomst<Feit> Aanvaard(MedewerkerId door)
    {
        if (!Open || door != RegisseurId)
        {
            return Open ? Weigering.GeenToegang : Casusweigeringen.Gesloten;
        }

        if (!WachtOpAanvaarding)
        {
            return Casusweigeringen.AlAangenomen;
        }

        WachtOpAanvaarding = false;
        Gewijzigd();
        return new Feit("CasusAangenomen", "Casus aangenomen");
    }

    /// <summary>Gives the case back to the team, for example because of a tie with the family.</summary>
    /// <param name="reden">Why; the teamleider reads it where the work is spread.</param>
    /// <returns>The fact, or <c>veld-leeg</c> / <c>casus-gesloten</c>.</returns>
    public Uitkomst<Feit> GeefTerug(string? reden)
    {
        var tekst = Tekst.Verplicht(reden, "reden", "Schrijf op waarom je de casus teruggeeft. Je teamleider leest dit.", Tekst.Lang);
        if (!Open || !tekst.Gelukt)
        {
            return Open ? tekst.Weigeringen[0] : Casusweigeringen.Gesloten;
        }

        (Teruggeefreden, TeruggegevenDoor) = (tekst.Waarde, RegisseurId);
        Vrij();
        return new Feit("CasusTeruggegeven", $"Casus teruggegeven aan het team: {tekst.Waarde}");
    }

    /// <summary>Moves the case to another team, which then has to give it to somebody.</summary>
    /// <param name="team">Code of the other team.</param>
    /// <param name="teamnaam">Its name, for the timeline.</param>
    /// <param name="reden">Why.</param>
    /// <returns>The fact, or <c>casus-gesloten</c>, <c>zelfde-team</c>, <c>veld-leeg</c>.</returns>
    public Uitkomst<Feit> VerplaatsNaarTeam(string team, string teamnaam, string? reden)
    {
        if (!Open)
        {
            return Casusweigeringen.Gesloten;
        }

        var fouten = new Weigeringen();
        fouten.Eis(team != Team, Casusweigeringen.ZelfdeTeam);
        var tekst = fouten.Neem(Tekst.Verplicht(reden, "reden", "Schrijf op waarom dit gezin naar een ander team gaat.", Tekst.Lang));
        if (fouten.Heeft)
        {
            return fouten.Als<Feit>();
        }

        var van = Team;
        (Team, Teruggeefreden, TeruggegevenDoor) = (team, null, null);
        Vrij();
        return new Feit("CasusNaarTeam", $"Casus naar {teamnaam}: {tekst}")
        {
            Codes = new Dictionary<string, string>(StringComparer.Ordinal) { ["van"] = van, ["naar"] = team },
        };
    }

    /// <summary>Closes a signal that nobody has, because nothing needs to follow.</summary>
    /// <param name="reden">Why, in words.</param>
    /// <param name="herwegen">A newer worry came in after the latest judgement of the safety.</param>
    /// <param name="vandaag">Today.</param>
    /// <returns>The fact, or the refusals of <see cref="Afschaling.Afsluiting.ControleerGeenVervolg"/>.</returns>
    public Uitkomst<Feit> SluitZonderVervolg(string? reden, bool herwegen, DateOnly vandaag)
    {
        var tekst = Afschaling.Afsluiting.ControleerGeenVervolg(this, reden, herwegen);
        if (!tekst.Gelukt)
        {
            return Uitkomst<Feit>.Geweigerd(tekst.Weigeringen);
        }

        (GeslotenOp, Sluitreden, FaseVoorSluiting, Fase) = (vandaag, tekst.Waarde, Fase, Ketenfase.Afsluiting);
        kinderen.ForEach(k => k.Open = false);
        Gewijzigd();
        return new Feit("CasusGesloten", $"Geen vervolg: {tekst.Waarde}")
        {
            Codes = new Dictionary<string, string>(StringComparer.Ordinal) { ["vervolg"] = "geen" },
        };
    }

    /// <summary>Somebody asked how it goes after closing: the watch moment is done.</summary>
    /// <param name="dag">Day of the contact; one before the closing does not count.</param>
    /// <returns>The fact, or null when no watch moment is open.</returns>
    public Feit? RondWaakmomentAf(DateOnly dag)
    {
        if (WaakmomentOpen is null || dag < GeslotenOp)
        {
            return null;
        }

        WaakmomentOpen = null;
        Gewijzigd();
        return new Feit("WaakmomentGedaan", "Na de afsluiting is gevraagd hoe het gaat") { Op = dag };
    }

    void Vrij()
    {
        (RegisseurId, VervangerId, DuoId, WachtOpAanvaarding) = (null, null, null, false);
        Gewijzigd();
    }
}
