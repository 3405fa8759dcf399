using Eenplan.Web.Platform.Verben;

namespace Eenplan.Web.Platform.Opslag;

/// <summary>Verbs about whole databases.</summary>
public static class Opslagverben
{
    public static Verb Migreer { get; } = new("migreer", "[GEMEENTE]", "Brengt het schema van elke database bij. Stop eerst de server.", VoerMigreer)
    {
        Meer = "De server doet dit zelf bij het starten. Op PostgreSQL moet de lege database er al zijn.",
    };

    static async Task<int> VoerMigreer(string[] args)
    {
        var woorden = Verbwoorden.Lees(args, 0, 1);
        await using var app = woorden.Bouw();
        var gemeenten = Verbwoorden.Kies(app.Services, woorden.Woorden is [var code] ? code : null);
        await using var recht = await Alleenrecht.Verb(app.Services.GetRequiredService<Instellingen>(), gemeenten, CancellationToken.None);
        foreach (var gemeente in gemeenten)
        {
            var nieuw = await Schema.Migreer(gemeente, CancellationToken.None);
            await Console.Out.WriteLineAsync($"{gemeente.Code}: {(nieuw.Count == 0 ? "was al bij" : "bijgewerkt met " + string.Join(", ", nieuw))}");
        }

        return 0;
    }
}
