namespace Eenplan.Domein.Beheer;

/// <summary>Role of a worker or of an application with an API key.</summary>
public enum Rol
{
    /// <summary>Takes in signals.</summary>
    Toegangsmedewerker,

    /// <summary>Keeps the overview, the safety, the deadlines and the evaluations.</summary>
    Casusregisseur,

    /// <summary>Weighs cases in consultation.</summary>
    Gedragswetenschapper,

    /// <summary>Spreads the work and guards the norms.</summary>
    Teamleider,

    /// <summary>Sets up the municipality; sees no families.</summary>
    FunctioneelBeheerder,

    /// <summary>Answers for every look and every share; sees logs, not dossiers.</summary>
    PrivacyOfficer,
}

/// <summary>What a page or endpoint asks of a role. Involvement with the case is asked apart, per case.</summary>
public enum Recht
{
    /// <summary>Own profile, password, sign-in means.</summary>
    EigenAccount,

    /// <summary>Own worklist.</summary>
    WerkvoorraadZien,

    /// <summary>Worklist of the team, and who has how many families.</summary>
    TeamZien,

    /// <summary>Take in a signal, search before create.</summary>
    SignaalVastleggen,

    /// <summary>See signals that are not divided yet.</summary>
    SignalenZien,

    /// <summary>Give a signal or a case to a worker.</summary>
    Toewijzen,

    /// <summary>Give a signal that nobody has to another team, or close it without case work.</summary>
    SignaalDoorzetten,

    /// <summary>Search people.</summary>
    Zoeken,

    /// <summary>Look into a case.</summary>
    CasusZien,

    /// <summary>Write in a case.</summary>
    CasusSchrijven,

    /// <summary>Have an iJw message judged, told or answered; nothing is kept.</summary>
    BerichtenToetsen,

    /// <summary>Own working notes.</summary>
    Werkaantekeningen,

    /// <summary>Absence with replacement.</summary>
    AfwezigheidRegelen,

    /// <summary>Accounts, roles, teams, API keys.</summary>
    AccountsBeheren,

    /// <summary>Profile of the municipality.</summary>
    ProfielBeheren,

    /// <summary>Whether post leaves, without seeing any of it.</summary>
    PostBeheren,

    /// <summary>Who looked at what.</summary>
    InzagelogZien,

    /// <summary>Whether the journal is whole.</summary>
    JournaalControleren,
}

/// <summary>The one table of role × right.</summary>
public static class Rolrechten
{
    static readonly Recht[] Uitvoerend =
        [Recht.EigenAccount, Recht.WerkvoorraadZien, Recht.SignaalVastleggen, Recht.SignalenZien, Recht.Zoeken, Recht.CasusZien, Recht.CasusSchrijven, Recht.BerichtenToetsen, Recht.Werkaantekeningen, Recht.AfwezigheidRegelen];

    static readonly Dictionary<Rol, HashSet<Recht>> Tabel = new()
    {
        [Rol.Toegangsmedewerker] = [.. Uitvoerend, Recht.SignaalDoorzetten],
        [Rol.Casusregisseur] = [.. Uitvoerend],
        [Rol.Gedragswetenschapper] = [.. Uitvoerend, Recht.TeamZien],
        [Rol.Teamleider] = [.. Uitvoerend, Recht.TeamZien, Recht.Toewijzen, Recht.SignaalDoorzetten],
        [Rol.FunctioneelBeheerder] = [Recht.EigenAccount, Recht.AccountsBeheren, Recht.ProfielBeheren, Recht.PostBeheren, Recht.JournaalControleren],
        [Rol.PrivacyOfficer] = [Recht.EigenAccount, Recht.InzagelogZien, Recht.JournaalControleren],
    };

    /// <summary>Whether a role has a right.</summary>
    /// <param name="rol">Role.</param>
    /// <param name="recht">Right.</param>
    public static bool Heeft(Rol rol, Recht recht) => Tabel[rol].Contains(recht);

    /// <summary>Name of a role on screen.</summary>
    /// <param name="rol">Role.</param>
    public static string Naam(Rol rol) => rol switch
    {
        Rol.FunctioneelBeheerder => "functioneel beheerder",
        Rol.PrivacyOfficer => "privacy officer",
        _ => rol.ToString().ToLowerInvariant(),
    };
}
