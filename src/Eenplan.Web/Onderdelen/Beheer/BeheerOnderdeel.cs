using Eenplan.Domein.Beheer;
using Eenplan.Web.Platform.Gemeenten;

namespace Eenplan.Web.Onderdelen.Beheer;

/// <summary>Doors of Beheer: profile, accounts, API keys.</summary>
public static class BeheerOnderdeel
{
    public static void Voeg(IServiceCollection services, Profielen profielen)
    {
        services.AddSingleton(profielen);
        services.AddScoped<Gemeenteprofiel>(sp => profielen.Van(sp.GetRequiredService<HuidigeGemeente>()));
        services.AddScoped<MaakApisleutel>().AddScoped<TrekApisleutelIn>().AddScoped<Apisleutellezer>();
    }
}
