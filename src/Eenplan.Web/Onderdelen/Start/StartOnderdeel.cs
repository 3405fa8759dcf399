using Eenplan.Web.Onderdelen.Start.Demo;
using Eenplan.Web.Platform;

namespace Eenplan.Web.Onderdelen.Start;

/// <summary>Doors of Start: the front door and the demo.</summary>
public static class StartOnderdeel
{
    public static void Voeg(IServiceCollection services) => services
        .AddSingleton(new Dienstenlijst(services))
        .AddScoped<IOpstartstap, Demostap>()
        .AddScoped<Demokaarten>()
        .AddScoped<Aanmeldgang>().AddScoped<ControleerWachtwoord>().AddScoped<ControleerCode>().AddScoped<ControleerHuidigWachtwoord>().AddScoped<BeginSessie>().AddScoped<EindigSessie>().AddScoped<VernieuwSessie>()
        .AddScoped<KiesWachtwoord>().AddScoped<StelCodeIn>().AddScoped<MaakHerstelcodes>().AddScoped<EindigAlleSessies>().AddScoped<WijzigEigenAccount>().AddScoped<EigenAccountlezer>();
}
