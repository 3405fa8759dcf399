using Eenplan.Web.Platform.Autorisatie;
using Eenplan.Web.Platform.Gemeenten;
using Eenplan.Web.Platform.Identiteit;
using Eenplan.Web.Platform.Inzagelog;
using Eenplan.Web.Platform.Journaal;
using Eenplan.Web.Platform.Opslag;
using Eenplan.Web.Platform.Sleutels;

namespace Eenplan.Web.Platform;

public static class PlatformDiensten
{
    /// <summary>Everything below the slices.</summary>
    public static IServiceCollection VoegPlatformToe(this IServiceCollection services, Instellingen instellingen, Gemeenten.Gemeenten gemeenten)
    {
        services.AddSingleton(instellingen);
        services.AddSingleton(gemeenten);
        services.AddSingleton(TimeProvider.System);
        services.AddSingleton<Ids>();
        services.AddSingleton<Medewerkerscache>();
        services.AddSingleton<SleutelsPerGemeente>();
        services.AddHttpContextAccessor();
        services.AddScoped<HuidigeGemeente>();
        services.AddScoped(sp => sp.GetRequiredService<HuidigeGemeente>().Gemeente.Open());
        services.AddScoped(sp => sp.GetRequiredService<SleutelsPerGemeente>().Van(sp.GetRequiredService<HuidigeGemeente>().Gemeente));
        services.AddScoped<Handelende>();
        services.AddScoped<Medewerkers>();
        services.AddScoped<Accountspoor>();
        services.AddScoped<Journaal.Journaal>();
        services.AddScoped<Werkeenheid>();
        services.AddScoped<Inhoudverplaatser>();
        services.AddScoped<Inzage>();
        services.AddScoped<Ankers>();
        services.AddScoped<Journaalcontrole>();
        services.AddHostedService<Ankerdienst>();
        services.AddScoped<Sleutelwissel>();
        services.AddScoped<Sleutelcontrole>();
        services.AddSingleton<Documenten.Pdfmaker>();
        services.AddScoped<Documenten.Weergave>();
        return services.VoegAutorisatieToe();
    }
}
