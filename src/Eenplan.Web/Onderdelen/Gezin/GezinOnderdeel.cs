namespace Eenplan.Web.Onderdelen.Gezin;

/// <summary>Doors of Gezin.</summary>
public static class GezinOnderdeel
{
    public static void Voeg(IServiceCollection services) => services
        .AddScoped<Contract.Personenregister>()
        .AddScoped<Contract.Personenzoeker>()
        .AddScoped<Gezinsleeftijden>()
        .AddScoped<Netwerklezer>()
        .AddScoped<ZetNetwerkpersoon>()
        .AddScoped<HaalUitNetwerk>()
        .AddScoped<SchatZelfredzaamheid>()
        .AddScoped<WijzigLid>()
        .AddScoped<MeldGeboorte>()
        .AddScoped<ToonBsn>()
        .AddScoped<ToonGeheimAdres>()
        .AddScoped<VoegPersonenSamen>()
        .AddScoped<Dubbelenzoeker>()
        .AddScoped<VoegPersoonToe>()
        .AddScoped<WijzigPersoon>()
        .AddScoped<LegGezagVast>()
        .AddScoped<BeeindigGezag>()
        .AddScoped<WijzigHuishouden>()
        .AddScoped<ZetVeiligheidsnotitie>()
        .AddScoped<Veranderen.Veranderlezer>()
        .AddScoped<Veranderen.Veranderboek>()
        .AddScoped<Veranderen.MeldOverlijden>()
        .AddScoped<Veranderen.HerstelOverlijden>()
        .AddScoped<Veranderen.MeldVerhuizing>()
        .AddScoped<Veranderen.MeldScheiding>()
        .AddScoped<Veranderen.WijzigGezag>()
        .AddScoped<Veranderen.WijzigNaam>()
        .AddScoped<Gezinslezer>();
}
