using Eenplan.Web.Platform.Opslag;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;

namespace Eenplan.Web.Platform.Identiteit;

public static class Identiteitsdiensten
{
    /// <summary>Scheme of the cookie; its path is that of the gemeente, and so is its ticket.</summary>
    public const string Koekje = "eenplan";

    public static IServiceCollection VoegIdentiteitToe(this IServiceCollection services, Instellingen instellingen)
    {
        var bij = Bestanden.Map(Path.GetDirectoryName(instellingen.Sleutelbestand) ?? Path.Combine(instellingen.Datamap, "sleutels"));
        var sleutelmap = Bestanden.Map(Path.Combine(bij.FullName, "koekjes"));
        services.AddDataProtection().SetApplicationName("eenplan").PersistKeysToFileSystem(sleutelmap);
        services.AddIdentityCore<Account>(opties =>
        {
            opties.User.RequireUniqueEmail = true;
            opties.Password.RequiredLength = 12;
            opties.Password.RequireNonAlphanumeric = opties.Password.RequireUppercase = opties.Password.RequireDigit = opties.Password.RequireLowercase = false;
            opties.Lockout.MaxFailedAccessAttempts = 5;
            opties.Lockout.DefaultLockoutTimeSpan = TimeSpan.FromMinutes(15);
        }).AddUserStore<UserOnlyStore<Account, EenplanDb, Guid>>().AddTokenProvider<AuthenticatorTokenProvider<Account>>(TokenOptions.DefaultAuthenticatorProvider);
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
        });
        return services.AddScoped<Koekjesbewaking>();
    }
}
