namespace Eenplan.Web.Onderdelen;

/// <summary>The slices and their two doors. The order is that of the chain; see docs/keten.md.</summary>
public static class Onderdelen
{
    /// <summary>Door one: services.</summary>
    public static void Voeg(IServiceCollection services)
    {
        Casus.CasusOnderdeel.Voeg(services);
        Beheer.BeheerOnderdeel.Voeg(services);
    }

    /// <summary>Door two: endpoints.</summary>
    public static void Koppel(WebApplication app)
    {
        _ = app;
    }
}
