namespace Eenplan.Web.Onderdelen.Gezin;

/// <summary>Doors of Gezin.</summary>
public static class GezinOnderdeel
{
    public static void Voeg(IServiceCollection services) => services
        .AddScoped<Contract.Personenregister>()
        .AddScoped<Contract.Personenzoeker>()
        .AddScoped<VoegPersoonToe>()
        .AddScoped<WijzigPersoon>()
        .AddScoped<LegGezagVast>()
        .AddScoped<BeeindigGezag>()
        .AddScoped<WijzigHuishouden>()
        .AddScoped<ZetVeiligheidsnotitie>()
        .AddScoped<Gezinslezer>();
}
