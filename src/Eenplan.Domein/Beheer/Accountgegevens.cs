using System.Globalization;
using Eenplan.Domein.Gedeeld;

namespace Eenplan.Domein.Beheer;

/// <summary>What the functioneel beheerder fills in for an account, checked.</summary>
/// <param name="Naam">Name as colleagues and families see it.</param>
/// <param name="Adres">E-mail address to sign in with.</param>
/// <param name="Rol">Role.</param>
/// <param name="Team">Code of the team; null for a role that works for the whole gemeente.</param>
/// <param name="Fte">Part-time factor, 0.1 to 1.2 (CR-066).</param>
/// <param name="Telefoon">Phone number (CR-073); null only for who has no families.</param>
/// <param name="Bereikbaar">When to reach, in words (CR-073).</param>
public sealed record Accountgegevens(string Naam, string Adres, Rol Rol, string? Team, decimal Fte, string? Telefoon, string? Bereikbaar)
{
    static readonly CultureInfo Nl = CultureInfo.GetCultureInfo("nl-NL");

    /// <summary>Roles that work for the whole gemeente and see no families.</summary>
    /// <param name="rol">Role.</param>
    public static bool ZonderTeam(Rol rol) => rol is Rol.FunctioneelBeheerder or Rol.PrivacyOfficer;

    /// <summary>Reads and checks a form.</summary>
    /// <param name="naam">Typed name.</param>
    /// <param name="adres">Typed address.</param>
    /// <param name="rol">Chosen role.</param>
    /// <param name="team">Chosen team; ignored for a role without one.</param>
    /// <param name="fte">Typed factor, <c>0,8</c>.</param>
    /// <param name="telefoon">Typed phone number.</param>
    /// <param name="bereikbaar">Typed hours.</param>
    /// <param name="profiel">Knows the teams.</param>
    /// <returns>The data, or <c>veld-leeg</c>, <c>adres-onjuist</c>, <c>rol-leeg</c>, <c>team-leeg</c>, <c>fte-onjuist</c>, <c>tekst-te-lang</c>.</returns>
    public static Uitkomst<Accountgegevens> Lees(string? naam, string? adres, Rol? rol, string? team, string? fte, string? telefoon, string? bereikbaar, Gemeenteprofiel profiel)
    {
        var fouten = new Weigeringen();
        var schoneNaam = fouten.Neem(Tekst.Verplicht(naam, "naam", "Vul de voornaam en achternaam in.", 100));
        var schoonAdres = fouten.Neem(Tekst.Verplicht(adres, "adres", "Vul het e-mailadres van het werk in."));
        fouten.Eis(schoonAdres is null || IsAdres(schoonAdres), new Weigering("adres-onjuist", "Dit is geen volledig e-mailadres. Een voorbeeld: n.elamrani@gemeente.example", "adres"));
        fouten.Eis(rol is { } r && Enum.IsDefined(r), new Weigering("rol-leeg", "Kies een rol.", "rol"));
        var metTeam = rol is { } gekozen && !ZonderTeam(gekozen);
        fouten.Eis(!metTeam || profiel.Teams.Any(t => t.Code == team), new Weigering("team-leeg", "Kies het team. Deze rol werkt altijd in een team.", "team"));
        var getal = Factor(fte);
        fouten.Eis(getal is not null, new Weigering("fte-onjuist", "Vul een getal in van 0,1 tot en met 1,2. Voltijd is 1.", "fte", "CR-066"));
        var nummer = fouten.Neem(Tekst.Vrij(telefoon, "telefoon", 40));
        fouten.Eis(!metTeam || nummer is not null, new Weigering("veld-leeg", "Vul het telefoonnummer in. Gezinnen en collega’s zien het bij de casus.", "telefoon", "CR-073"));
        var tijden = fouten.Neem(Tekst.Vrij(bereikbaar, "bereikbaar"));
        return fouten.Heeft ? fouten.Als<Accountgegevens>() : new Accountgegevens(schoneNaam!, schoonAdres!, rol!.Value, metTeam ? team : null, getal!.Value, nummer, tijden);
    }

    static bool IsAdres(string adres) =>
        adres.Split('@') is [{ Length: > 0 }, { Length: > 2 } huis] && huis.Contains('.', StringComparison.Ordinal) && !huis.StartsWith('.') && !huis.EndsWith('.') && !adres.Any(c => char.IsWhiteSpace(c) || c is '<' or '>' or ',' or ';');

    static decimal? Factor(string? fte) =>
        decimal.TryParse((fte ?? "").Trim().Replace('.', ','), NumberStyles.AllowDecimalPoint, Nl, out var getal) && getal is >= 0.1m and <= 1.2m ? decimal.Round(getal, 2) : null;
}
