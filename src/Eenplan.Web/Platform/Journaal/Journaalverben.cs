using System.Globalization;
using Eenplan.Web.Platform.Opslag;
using Eenplan.Web.Platform.Verben;

namespace Eenplan.Web.Platform.Journaal;

/// <summary><c>journaal controleer</c>.</summary>
public static class Journaalverben
{
    public static Verb Controleer { get; } = new("journaal controleer", "[GEMEENTE]", "Rekent het hele journaal na en noemt de eerste breuk. Mag naast de server.", Voer)
    {
        Meer = "Antwoordt 1 bij een breuk. Zie docs/beheer.md voor wat je dan doet.",
    };

    static async Task<int> Voer(string[] args)
    {
        var woorden = Verbwoorden.Lees(args, 0, 1);
        await using var app = woorden.Bouw();
        var heel = true;
        foreach (var gemeente in Verbwoorden.Kies(app.Services, woorden.Woorden is [var code] ? code : null))
        {
            await Schema.Eis(gemeente, CancellationToken.None);
            await using var db = gemeente.Open();
            var uitslag = await new Journaalcontrole(db).VoerUit(CancellationToken.None);
            heel &= uitslag.Heel;
            await Console.Out.WriteLineAsync(uitslag.Breuk is { } breuk
                ? $"{gemeente.Code}: GEBROKEN, {breuk}"
                : string.Create(CultureInfo.InvariantCulture, $"{gemeente.Code}: heel, {uitslag.Ketens} ketens, {uitslag.Feiten} feiten, {uitslag.Ankers} ankers, laatste {uitslag.LaatsteAnker ?? "geen"}"));
        }

        return heel ? 0 : 1;
    }
}
