using Eenplan.Web.Platform.Gemeenten;
using Eenplan.Web.Platform.Opslag;
using Eenplan.Web.Platform.Sleutels;

namespace Eenplan.Web.Platform;

/// <summary>Something a slice must do for each gemeente before the first request: import the profile, lay down the demo.</summary>
public interface IOpstartstap
{
    /// <summary>Lower first.</summary>
    int Volgorde { get; }

    /// <param name="diensten">Services of a scope in which the gemeente is set.</param>
    /// <param name="ct">Stops the start.</param>
    Task Voer(IServiceProvider diensten, CancellationToken ct);
}

/// <summary>Brings every database up to date and runs the steps of the slices, before the server listens.</summary>
public static class Opstart
{
    public static Task Voer(IServiceProvider diensten, CancellationToken ct) => Voer(diensten, diensten.GetRequiredService<Gemeenten.Gemeenten>().Alle, ct);

    /// <summary>The same for some of the municipalities.</summary>
    /// <param name="diensten">Services of the application.</param>
    /// <param name="gemeenten">Which ones.</param>
    /// <param name="ct">Stops the start.</param>
    public static async Task Voer(IServiceProvider diensten, IEnumerable<Gemeente> gemeenten, CancellationToken ct)
    {
        // First the keys: without them no database is made or changed.
        diensten.GetRequiredService<SleutelsPerGemeente>();
        foreach (var gemeente in gemeenten)
        {
            await Schema.Migreer(gemeente, ct);
            await InGemeente(diensten, gemeente, async scope =>
            {
                await scope.GetRequiredService<Sleutelcontrole>().VoerUit(ct);
                foreach (var stap in scope.GetServices<IOpstartstap>().OrderBy(s => s.Volgorde))
                {
                    await stap.Voer(scope, ct);
                }
            });
        }
    }

    /// <summary>Runs work in a scope of one gemeente, for verbs and background work.</summary>
    public static async Task InGemeente(IServiceProvider diensten, Gemeente gemeente, Func<IServiceProvider, Task> werk)
    {
        await using var scope = diensten.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<HuidigeGemeente>().Zet(gemeente);
        await werk(scope.ServiceProvider);
    }
}
