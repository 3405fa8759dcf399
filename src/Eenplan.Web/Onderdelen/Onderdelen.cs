namespace Eenplan.Web.Onderdelen;

/// <summary>The slices and their doors. The order is that of the chain; see docs/keten.md.</summary>
public static class Onderdelen
{
    /// <summary>Door one: services.</summary>
    public static void Voeg(IServiceCollection services, Beheer.Profielen profielen)
    {
        Start.StartOnderdeel.Voeg(services);
        Casus.CasusOnderdeel.Voeg(services);
        Signaal.SignaalOnderdeel.Voeg(services);
        Veiligheid.VeiligheidOnderdeel.Voeg(services);
        Screening.ScreeningOnderdeel.Voeg(services);
        Analyse.AnalyseOnderdeel.Voeg(services);
        Gezin.GezinOnderdeel.Voeg(services);
        Coordinatie.CoordinatieOnderdeel.Voeg(services);
        Gezinsplan.GezinsplanOnderdeel.Voeg(services);
        Toegang.ToegangOnderdeel.Voeg(services);
        Overleg.OverlegOnderdeel.Voeg(services);
        Opschaling.OpschalingOnderdeel.Voeg(services);
        Evaluatie.EvaluatieOnderdeel.Voeg(services);
        Afschaling.AfschalingOnderdeel.Voeg(services);
        Privacy.PrivacyOnderdeel.Voeg(services);
        Termijnen.TermijnenOnderdeel.Voeg(services);
        Werkvoorraad.WerkvoorraadOnderdeel.Voeg(services);
        Zoeken.ZoekenOnderdeel.Voeg(services);
        Beheer.BeheerOnderdeel.Voeg(services, profielen);
        services.AddSingleton<Berichten.Berichtteller>();
    }

    /// <summary>Verbs of the slices.</summary>
    public static IEnumerable<Platform.Verben.Verb> Verben =>
    [
        Start.Demo.Demoverb.Demo,
        Beheer.Beheerderverb.Maak,
        .. Berichten.IjwVerben.Alle,
        Beheer.Profielverben.Controleer,
        Beheer.Profielverben.Invoeren,
        Beheer.Apisleutelverb.Maak,
    ];

    /// <summary>Door two: endpoints.</summary>
    public static void Koppel(WebApplication app)
    {
        Signaal.SignaalApi.Koppel(app);
        Gezin.GezinApi.Koppel(app);
        Casus.CasusApi.Koppel(app);
        Coordinatie.CoordinatieApi.Koppel(app);
        Overleg.Agendafeed.Koppel(app);
        Termijnen.TermijnenApi.Koppel(app);
        Werkvoorraad.WerkvoorraadApi.Koppel(app);
        Termijnen.RegelhulpApi.Koppel(app);
        Berichten.BerichtenApi.Koppel(app);
    }
}
