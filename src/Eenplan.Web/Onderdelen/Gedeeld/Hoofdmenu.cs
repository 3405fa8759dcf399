using Eenplan.Domein.Beheer;
using Eenplan.Web.Platform.Identiteit;

namespace Eenplan.Web.Onderdelen.Gedeeld;

/// <summary>An entry of the main menu.</summary>
public sealed record Menupunt(string Naam, string Pad, Recht Recht)
{
    public bool Is(string pad) => pad == Pad;
}

/// <summary>The one list of the main menu; a role sees what it may open.</summary>
public static class Hoofdmenu
{
    static readonly Menupunt[] Punten =
    [
        new("Werkvoorraad", "/werkvoorraad", Recht.WerkvoorraadZien),
        new("Signalen", "/signalen", Recht.SignalenZien),
        new("Overleggen", "/overleggen", Recht.CasusZien),
        new("Nieuw contact", "/contact", Recht.WerkvoorraadZien),
        new("Nieuw signaal", "/signalen/nieuw", Recht.SignaalVastleggen),
        new("Team", "/team", Recht.TeamZien),
        new("Beheer", "/beheer", Recht.AccountsBeheren),
        new("Post", "/beheer/post", Recht.PostBeheren),
        new("Wie keek", "/inzagelog", Recht.InzagelogZien),
        new("Journaal", "/beheer/journaal", Recht.JournaalControleren),
    ];

    static readonly Menupunt[] EigenPunten =
    [
        new("Afwezigheid en vervanger", "/afwezigheid", Recht.AfwezigheidRegelen),
        new("Mijn account", "/account", Recht.EigenAccount),
        new("Mijn agenda", "/account/agenda", Recht.CasusZien),
        new("Mijn concepten", "/concepten", Recht.WerkvoorraadZien),
    ];

    public static IReadOnlyList<Menupunt> Voor(Handelende wie) => [.. Punten.Where(p => wie.Heeft(p.Recht))];

    /// <summary>What stands under one's own name.</summary>
    public static IReadOnlyList<Menupunt> Eigen(Handelende wie) => [.. EigenPunten.Where(p => wie.Heeft(p.Recht))];
}
