namespace Eenplan.Web.Onderdelen.Casus;

/// <summary>Doors of Casus.</summary>
public static class CasusOnderdeel
{
    public static void Voeg(IServiceCollection services) => services
        .AddScoped<Contract.CasusToegang>()
        .AddScoped<Contract.Casuskoplezer>()
        .AddScoped<Contract.Nummergever>()
        .AddScoped<Contract.Afwijkingen>()
        .AddSingleton<Platform.Journaal.IBotsingsuitleg, Kindbotsing>()
        .AddScoped<Contract.OpenCasussenteller>()
        .AddScoped<Contract.Casusnamen>()
        .AddScoped<Casuslijstlezer>()
        .AddScoped<Contract.Voortganglezer>()
        .AddScoped<NaarVolgendeFase>()
        .AddScoped<SchermCasusAf>()
        .AddScoped<Tijdlijnlezer>()
        .AddScoped<Feitlezer>()
        .AddScoped<Contract.Sindslezer>();
}
