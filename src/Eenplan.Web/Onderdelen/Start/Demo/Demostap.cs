using Eenplan.Domein.Beheer;
using Eenplan.Web.Platform;
using Eenplan.Web.Platform.Gemeenten;
using Eenplan.Web.Platform.Identiteit;
using Eenplan.Web.Platform.Journaal;
using Eenplan.Web.Platform.Opslag;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Eenplan.Web.Onderdelen.Start.Demo;

/// <summary>The services as registered, so that the demo can run the real use cases on a clock of its own.</summary>
public sealed record Dienstenlijst(IServiceCollection Diensten);

/// <summary>Lays the demo down in an empty database in Development; refuses everywhere else.</summary>
public sealed class Demostap(Instellingen instellingen, IHostEnvironment omgeving, HuidigeGemeente gemeente, EenplanDb db, Gemeenteprofiel profiel, Dienstenlijst lijst, TimeProvider klok) : IOpstartstap
{
    /// <summary>Stands in the journal once the whole demo is there.</summary>
    const string Neergelegd = "DemoNeergelegd";

    public int Volgorde => 100;

    public async Task Voer(IServiceProvider diensten, CancellationToken ct)
    {
        var bestand = Path.Combine(instellingen.Gemeentenmap, gemeente.Gemeente.Code, Cast.Naam);
        var bezet = await db.Set<Account>().AnyAsync(ct);
        if (!omgeving.IsDevelopment())
        {
            if (await db.Set<Account>().AnyAsync(a => a.Demokaart != null, ct))
            {
                throw new Opstartfout($"De database van {gemeente.Gemeente.Naam} bevat demogegevens. Productie start daar niet mee. Gebruik een lege database.");
            }

            return;
        }

        if (bezet || !File.Exists(bestand))
        {
            if (bezet && File.Exists(bestand) && await db.Set<Account>().AnyAsync(a => a.Demokaart != null, ct) && !await db.Set<Journaalfeit>().AnyAsync(f => f.KetenId == Platform.Journaal.Journaal.Gemeenteketen && f.Soort == Neergelegd, ct))
            {
                throw new Opstartfout($"De demo van {gemeente.Gemeente.Naam} is niet afgemaakt: het neerleggen is onderbroken. Hoe je opnieuw begint, zegt: eenplan demo {gemeente.Gemeente.Code} --opnieuw.");
            }

            return;
        }

        var cast = Cast.Lees(bestand);
        var dag = new Demodag(profiel.Kalender.DezeOfVolgende(Domein.Gedeeld.Datum.Dag(klok.GetUtcNow())), profiel.Kalender);
        var demoklok = new Demoklok();
        var eigen = new ServiceCollection();
        foreach (var dienst in lijst.Diensten)
        {
            ((ICollection<ServiceDescriptor>)eigen).Add(dienst);
        }

        eigen.Replace(ServiceDescriptor.Singleton<TimeProvider>(demoklok));
        await using var aanbieder = eigen.BuildServiceProvider();
        await new Demoverhaal(aanbieder, gemeente.Gemeente, demoklok, dag, cast).Vertel(ct);
        await diensten.GetRequiredService<Werkeenheid>().Voer<Domein.Gedeeld.Klaar>("DemoNeerleggen", verloop =>
        {
            verloop.Schrijf(new Domein.Gedeeld.Feit(Neergelegd, "De demo is neergelegd"));
            return Task.FromResult(Domein.Gedeeld.Klaar.Goed);
        }, ct);
    }
}
