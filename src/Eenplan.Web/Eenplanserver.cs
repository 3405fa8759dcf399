using Eenplan.Web.Onderdelen.Beheer;
using Eenplan.Web.Platform;
using Eenplan.Web.Platform.Api;
using Eenplan.Web.Platform.Gemeenten;
using Eenplan.Web.Platform.Identiteit;
using Eenplan.Web.Platform.Inzagelog;
using Eenplan.Web.Platform.Opslag;
using Eenplan.Web.Platform.Post;
using Eenplan.Web.Platform.Web;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Mvc.ApplicationModels;

namespace Eenplan.Web;

/// <summary>Puts the server together: platform, the doors of the slices, the order of the middleware.</summary>
public static class Eenplanserver
{
    /// <summary>Builds, brings the databases up to date, listens, and says where.</summary>
    public static async Task<WebApplication> Start(string[] args, Action<IServiceCollection>? anders = null)
    {
        var app = Bouw(args, anders);
        var recht = await Alleenrecht.Server(app.Services.GetRequiredService<Instellingen>(), app.Services.GetRequiredService<Gemeenten>().Alle, CancellationToken.None);
        try
        {
            await Opstart.Voer(app.Services, CancellationToken.None);
            await Luister(app);
        }
        catch
        {
            await recht.DisposeAsync();
            throw;
        }

        app.Lifetime.ApplicationStopped.Register(() => recht.DisposeAsync().AsTask().GetAwaiter().GetResult());
        var adressen = app.Services.GetRequiredService<Microsoft.AspNetCore.Hosting.Server.IServer>().Features.Get<IServerAddressesFeature>()?.Addresses ?? [];
        await Console.Error.WriteLineAsync($"Eenplan staat klaar op {string.Join(" en ", adressen)}. Stoppen: Ctrl-C.");
        return app;
    }

    static async Task Luister(WebApplication app)
    {
        try
        {
            await app.StartAsync(CancellationToken.None);
        }
        catch (IOException fout) when (fout.InnerException is Microsoft.AspNetCore.Connections.AddressInUseException)
        {
            throw new Opstartfout("Dit adres is al in gebruik. Zet ASPNETCORE_URLS op een vrije poort, bijvoorbeeld http://localhost:5081.");
        }
        catch (Exception fout) when (fout is FormatException or InvalidOperationException or System.Net.Sockets.SocketException)
        {
            throw new Opstartfout($"Op dit adres kan Eenplan niet luisteren: {fout.Message} Zet ASPNETCORE_URLS op een goed adres, bijvoorbeeld http://localhost:5080.");
        }
    }

    /// <summary>Builds without touching a database; the verbs use the same services.</summary>
    /// <param name="args">Command line.</param>
    /// <param name="anders">What a test replaces, such as the clock.</param>
    public static WebApplication Bouw(string[] args, Action<IServiceCollection>? anders = null)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { Args = args, ApplicationName = "eenplan", ContentRootPath = AppContext.BaseDirectory, EnvironmentName = Omgeving(args) });
        if (Bouwsoort.Debug)
        {
            builder.WebHost.UseStaticWebAssets();
        }

        if (string.IsNullOrEmpty(builder.Configuration["urls"]))
        {
            builder.WebHost.UseUrls("http://localhost:5080");
        }

        builder.WebHost.ConfigureKestrel(k => k.AddServerHeader = false);
        // What the framework says about each request is noise to an operator, and holds addresses; settings win over this.
        builder.Configuration.Sources.Insert(0, new Microsoft.Extensions.Configuration.Memory.MemoryConfigurationSource
        {
            InitialData = new Dictionary<string, string?>(StringComparer.Ordinal) { ["Logging:LogLevel:Microsoft"] = "Warning", ["Logging:LogLevel:Microsoft.AspNetCore.DataProtection"] = "Error" },
        });
        // Stdout belongs to the result of a verb.
        builder.Services.Configure<Microsoft.Extensions.Logging.Console.ConsoleLoggerOptions>(o => o.LogToStandardErrorThreshold = LogLevel.Trace);
        var instellingen = Instellingen.Lees(builder.Configuration, builder.Environment.IsProduction());
        var profielen = Profielen.Lees(instellingen.Gemeentenmap);
        Bestanden.Map(instellingen.Datamap);
        var gemeenten = new Gemeenten([.. profielen.Alle.Select(p => Databases.Maak(instellingen, p.Code, p.Naam))]);
        builder.Services.VoegPlatformToe(instellingen, gemeenten);
        builder.Services.VoegIdentiteitToe(instellingen);
        builder.Services.VoegWebToe();
        builder.Services.VoegPostToe(Postinstellingen.Lees(builder.Configuration, builder.Environment));
        builder.Services.VoegApiToe();
        Onderdelen.Onderdelen.Voeg(builder.Services, profielen);
        anders?.Invoke(builder.Services);

        var app = builder.Build();
        Proxy.Gebruik(app, instellingen);
        app.UseMiddleware<Beveiligingskoppen>();
        app.UseExceptionHandler("/fout");
        app.UseMiddleware<Storingsmiddleware>();
        app.UseMiddleware<GemeenteMiddleware>();
        app.UseStatusCodePagesWithReExecute("/fout/{0}");
        app.UseMiddleware<Apifouten>();
        app.UseRouting();
        app.Use(Onbekend);
        app.UseAuthentication();
        app.UseAuthorization();
        app.UseMiddleware<Uploadgrens>();
        app.UseRateLimiter();
        app.MapStaticAssets().AllowAnonymous();
        Gezondheid.Koppel(app);
        app.MapRazorPages();
        Onderdelen.Onderdelen.Koppel(app);
        app.KoppelApibeschrijving();
        return app;
    }

    /// <summary>
    /// Nothing here, or not with this method or content: said to everybody alike, before anybody is asked to sign in.
    /// A fallback route would take the difference away.
    /// </summary>
    static Task Onbekend(HttpContext context, RequestDelegate volgende)
    {
        if (context.GetEndpoint() is RouteEndpoint)
        {
            return volgende(context);
        }

        context.Response.StatusCode = context.Request.Path.StartsWithSegments(Api.Begin, StringComparison.Ordinal) ? Apiwegen.Waarom(context) : StatusCodes.Status404NotFound;
        return Task.CompletedTask;
    }

    /// <summary>A Debug build defaults to Development, a published Release to Production; the environment and the command line override.</summary>
    static string Omgeving(string[] args)
    {
        var keuze = new ConfigurationBuilder().AddEnvironmentVariables("ASPNETCORE_").AddEnvironmentVariables("DOTNET_").AddCommandLine(args).Build()["ENVIRONMENT"];
        return keuze is { Length: > 0 } ? keuze : Bouwsoort.Debug ? Environments.Development : Environments.Production;
    }
}

/// <summary>How this assembly was built.</summary>
public static class Bouwsoort
{
#if DEBUG
    public static bool Debug => true;
#else
    public static bool Debug => false;
#endif
}
