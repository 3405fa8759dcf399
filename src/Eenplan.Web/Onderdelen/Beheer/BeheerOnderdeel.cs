namespace Eenplan.Web.Onderdelen.Beheer;

/// <summary>Doors of Beheer: profile, accounts, API keys.</summary>
public static class BeheerOnderdeel
{
    public static void Voeg(IServiceCollection services)
    {
        _ = services;
    }
}
