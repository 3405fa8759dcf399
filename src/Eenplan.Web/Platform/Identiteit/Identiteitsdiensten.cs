using Eenplan.Web.Platform.Opslag;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Identity;

namespace Eenplan.Web.Platform.Identiteit;

public static class Identiteitsdiensten
{
    /// <summary>Scheme of the cookie; its path is that of the gemeente, and so is its ticket.</summary>
    public const string Koekje = "eenplan";

    /// <summary>Scheme of the short cookie between password and second step; gives no access to anything else.</summary>
    public const string Stapkoekje = "eenplan-stap";

    public static IServiceCollection VoegIdentiteitToe(this IServiceCollection services, Instellingen instellingen)
    {
        var bij = Bestanden.Map(Path.GetDirectoryName(instellingen.Sleutelbestand) ?? Path.Combine(instellingen.Datamap, "sleutels"));
        var sleutelmap = Bestanden.Map(Path.Combine(bij.FullName, "koekjes"));
        services.AddDataProtection().SetApplicationName("eenplan").PersistKeysToFileSystem(sleutelmap);
        services.AddScoped<IPasswordHasher<Account>, PasswordHasher<Account>>();
        services.AddAuthentication(Koekje).AddCookie(Koekje, opties =>
        {
            opties.Cookie.Name = "eenplan";
            opties.Cookie.HttpOnly = true;
            opties.Cookie.SameSite = SameSiteMode.Lax;
            opties.Cookie.SecurePolicy = instellingen.Productie ? CookieSecurePolicy.Always : CookieSecurePolicy.SameAsRequest;
            opties.LoginPath = "/aanmelden";
            opties.AccessDeniedPath = "/geen-toegang";
            opties.ReturnUrlParameter = "terug";
            opties.ExpireTimeSpan = TimeSpan.FromMinutes(20);
            opties.SlidingExpiration = true;
            opties.EventsType = typeof(Koekjesbewaking);
        }).AddCookie(Stapkoekje, opties =>
        {
            opties.Cookie.Name = Stapkoekje;
            opties.Cookie.HttpOnly = true;
            opties.Cookie.SameSite = SameSiteMode.Strict;
            opties.Cookie.SecurePolicy = instellingen.Productie ? CookieSecurePolicy.Always : CookieSecurePolicy.SameAsRequest;
            opties.ExpireTimeSpan = TimeSpan.FromMinutes(10);
            opties.SlidingExpiration = false;
        });
        return services.AddSingleton<Stempelcache>().AddSingleton<Aanmeldrem>().AddScoped<Sessiewacht>().AddScoped<Codemaker>().AddScoped<Koekjesbewaking>();
    }
}
