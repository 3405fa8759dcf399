using Eenplan.Web.Platform.Inzagelog;

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
                opties.ModelBinderProviders.Insert(0, new IdBinderProvider());
                opties.SuppressImplicitRequiredAttributeForNonNullableReferenceTypes = true;
            })
            .AddRazorOptions(opties => opties.PageViewLocationFormats.Add("/Onderdelen/Gedeeld/{0}.cshtml"));
        services.AddScoped<Invoerstand>();
        services.AddAntiforgery(opties => opties.Cookie.Name = "eenplan-vorm");
        services.Configure<RouteOptions>(opties => opties.LowercaseUrls = true);
        return services;
    }
}
