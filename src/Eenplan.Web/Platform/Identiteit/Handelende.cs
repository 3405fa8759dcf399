using System.Security.Claims;
using Eenplan.Domein.Beheer;
using Eenplan.Domein.Gedeeld;

namespace Eenplan.Web.Platform.Identiteit;

/// <summary>Who acts. Only the signed ticket (or the stored API key) decides; nothing in a form, path or body can name another person.</summary>
public sealed class Handelende(IHttpContextAccessor accessor)
{
    ClaimsPrincipal? Wie => accessor.HttpContext?.User;

    /// <summary>Somebody is signed in; false for the system itself (verbs, background work).</summary>
    public bool Bekend => Wie?.Identity?.IsAuthenticated == true;

    public MedewerkerId Id => new(Guid.Parse(Wie!.FindFirstValue(Claims.Id)!));

    public string Naam => Wie?.FindFirstValue(Claims.Naam) ?? "Eenplan";

    public Rol Rol => Enum.Parse<Rol>(Wie!.FindFirstValue(Claims.Rol)!);

    /// <summary>Code of the team; null for who works for the whole gemeente.</summary>
    public string? Team => Wie?.FindFirstValue(Claims.Team);

    /// <summary>Name of the application that acts for this person with an API key; null for the person in the flesh.</summary>
    public string? Toepassing => Wie?.FindFirstValue(Claims.Toepassing);

    public bool Heeft(Recht recht) => Bekend && Rolrechten.Heeft(Rol, recht);
}

/// <summary>Names of the claims in a ticket.</summary>
public static class Claims
{
    public const string Id = "sub";
    public const string Naam = "naam";
    public const string Rol = "rol";
    public const string Team = "team";
    public const string Gemeente = "gemeente";
    public const string Toepassing = "toepassing";
    public const string Begonnen = "begonnen";
    public const string Stempel = "stempel";

    /// <summary>Makes the identity of an account in one gemeente.</summary>
    public static ClaimsIdentity Identiteit(Account account, string gemeente, DateTimeOffset nu, string schema) => new(
        [
            new(Id, account.Id.ToString()),
            new(Naam, account.Naam),
            new(Rol, account.Rol.ToString()),
            .. account.Team is { } team ? new Claim[] { new(Team, team) } : [],
            new(Gemeente, gemeente),
            new(Begonnen, nu.ToUnixTimeSeconds().ToString(System.Globalization.CultureInfo.InvariantCulture)),
            new(Stempel, account.SecurityStamp ?? ""),
        ],
        schema,
        Naam,
        Rol);
}
