using Eenplan.Domein.Beheer;
using Eenplan.Domein.Gedeeld;
using Eenplan.Web.Platform;
using Eenplan.Web.Platform.Gemeenten;

namespace Eenplan.Web.Onderdelen.Beheer;

/// <summary>Doors of Beheer: profile, accounts, API keys.</summary>
public static class BeheerOnderdeel
{
    public static void Voeg(IServiceCollection services, Profielen profielen)
    {
        services.AddSingleton(profielen);
        services.AddScoped<Gemeenteprofiel>(sp => profielen.Van(sp.GetRequiredService<HuidigeGemeente>().Gemeente.Code, Datum.Dag(sp.GetRequiredService<TimeProvider>().GetUtcNow())));
        services.AddScoped<VoerProfielIn>().AddScoped<Profiellezer>();
        services.AddScoped<IOpstartstap, Profielstap>();
        services.AddScoped<Postlezer>().AddScoped<ProbeerPostOpnieuw>();
        services.AddScoped<MaakApisleutel>().AddScoped<TrekApisleutelIn>().AddScoped<Apisleutellezer>();
        services.AddScoped<MaakAccount>().AddScoped<WijzigAccount>().AddScoped<ZetAccountActief>().AddScoped<GeefTijdelijkWachtwoord>().AddScoped<WisTweedeStap>().AddScoped<Accountlezer>();
    }
}
