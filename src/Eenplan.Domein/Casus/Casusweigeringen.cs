using Eenplan.Domein.Gedeeld;

namespace Eenplan.Domein.Casus;

/// <summary>Why something cannot be done with a case.</summary>
public static class Casusweigeringen
{
    /// <summary>The case is closed.</summary>
    public static Weigering Gesloten { get; } = new("casus-gesloten", "Deze casus is gesloten. Heropen de casus om verder te werken.", Soort: Weigersoort.Regel);

    /// <summary>A regisseur cannot replace herself.</summary>
    public static Weigering VervangerZelf { get; } = new("vervanger-zelf", "De vervanger is iemand anders dan de regisseur. Kies een collega.", "vervanger", "CR-048");

    /// <summary>A duo needs somebody who is responsible.</summary>
    public static Weigering DuoZonderRegisseur { get; } = new("duo-zonder-regisseur", "Wijs eerst een regisseur aan. Die blijft verantwoordelijk, ook in een duo.", "tweede", "CR-049", Weigersoort.Regel);

    /// <summary>Nobody makes a duo with herself.</summary>
    public static Weigering DuoZelf { get; } = new("duo-zelf", "De tweede regisseur is iemand anders dan de regisseur. Kies een collega.", "tweede", "CR-049");

    /// <summary>There is a second regisseur already.</summary>
    public static Weigering DuoBezet { get; } = new("duo-bezet", "Dit gezin heeft al een tweede regisseur. Beëindig dat eerst.", "tweede", "CR-049", Weigersoort.Regel);

    /// <summary>The case was accepted already.</summary>
    public static Weigering AlAangenomen { get; } = new("casus-al-aangenomen", "Je hebt dit gezin al aangenomen.", Soort: Weigersoort.Regel);

    /// <summary>The case is in this team already.</summary>
    public static Weigering ZelfdeTeam { get; } = new("zelfde-team", "Het gezin is al bij dit team. Kies een ander team.", "team");

    /// <summary>The case is open already.</summary>
    public static Weigering AlOpen { get; } = new("casus-open", "Deze casus is al open.", Soort: Weigersoort.Regel);

    /// <summary>More than half a year after closing a new signal starts a new case.</summary>
    /// <param name="geslotenOp">Day of closure.</param>
    public static Weigering HeropenenTeLaat(DateOnly geslotenOp) =>
        new("heropenen-te-laat", $"Deze casus is gesloten op {Datum.Toon(geslotenOp)}, langer dan een half jaar geleden. Leg een nieuw signaal vast; dan begint een nieuwe casus.", Soort: Weigersoort.Regel);

    /// <summary>There is an open case for this child already.</summary>
    public static Weigering KindHeeftCasus { get; } =
        new("kind-heeft-casus", "Voor dit kind loopt al een casus. Eén kind heeft één casus: werk daar verder. Je kunt het kind wel aan dit gezin koppelen.", null, "CR-001", Weigersoort.Regel)
        {
            Regel = new("CR-001", "Per kind is er één open casus, met één verantwoordelijke medewerker.", "Werkbeschrijving casusregie, ‘Algemeen’", Hardheid.Verbod),
        };

    /// <summary>An unsafe child does not leave a case.</summary>
    public static Weigering OnveiligKindBlijft { get; } =
        new("onveilig-kind-blijft", "Dit kind is nog niet veilig genoeg en blijft daarom in de casus. Weeg eerst de directe veiligheid opnieuw.", null, "CR-011", Weigersoort.Regel) { Regel = Afschaling.Afsluiting.OnveiligBlijftOpen };

    /// <summary>A case is about at least one child.</summary>
    public static Weigering LaatsteKind { get; } = new("laatste-kind", "Dit is het enige kind in deze casus. Sluit de casus, of voeg eerst een ander kind toe.", Soort: Weigersoort.Regel);

    /// <summary>The transition table does not allow it.</summary>
    /// <param name="regel">The rule that is not met, or null where the step does not exist.</param>
    public static Weigering FaseKanNiet(Regel? regel) =>
        new("fase-kan-niet", regel?.Tekst ?? "Deze stap volgt niet op de fase waarin de casus nu is.", "fase", regel?.Eis, Weigersoort.Regel) { Regel = regel };
}
