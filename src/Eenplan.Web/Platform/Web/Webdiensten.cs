using Eenplan.Web.Platform.Inzagelog;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Mvc;

namespace Eenplan.Web.Platform.Web;

public static class Webdiensten
{
    /// <summary>Razor Pages under <c>/Onderdelen</c>, with the look log before every page.</summary>
    public static IServiceCollection VoegWebToe(this IServiceCollection services)
    {
        services.AddRazorPages(opties => opties.RootDirectory = "/Onderdelen")
            .AddMvcOptions(opties =>
            {
                opties.Filters.Add<InzageFilter>();
                opties.Filters.Add<InvoerFilter>();
                Bindzinnen.Zet(opties.ModelBindingMessageProvider);
                opties.Filters.Add<Botsingfilter>();
                opties.Filters.Add<Concepten.Conceptfilter>();
                opties.ModelBinderProviders.Insert(0, new IdBinderProvider());
                opties.SuppressImplicitRequiredAttributeForNonNullableReferenceTypes = true;
            })
            .AddRazorOptions(opties => opties.PageViewLocationFormats.Add("/Onderdelen/Gedeeld/{0}.cshtml"));
        services.AddScoped<Invoerstand>();
        services.AddAntiforgery();
        services.AddOptions<AntiforgeryOptions>().Configure<Instellingen>((opties, instellingen) =>
        {
            opties.Cookie.Name = "eenplan-vorm";
            opties.Cookie.SecurePolicy = instellingen.Productie ? CookieSecurePolicy.Always : CookieSecurePolicy.SameAsRequest;
        });
        services.AddOptions<CookieTempDataProviderOptions>().Configure<Instellingen>((opties, instellingen) =>
        {
            opties.Cookie.Name = "eenplan-melding";
            opties.Cookie.SecurePolicy = instellingen.Productie ? CookieSecurePolicy.Always : CookieSecurePolicy.SameAsRequest;
        });
        services.AddScoped<Concepten.Conceptenkast>();
        services.AddHostedService<Concepten.Conceptenopruimer>();
        services.Configure<RouteOptions>(opties => opties.LowercaseUrls = true);
        return services;
    }
}
