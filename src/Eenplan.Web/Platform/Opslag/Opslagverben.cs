using System.Globalization;
using Eenplan.Web.Platform.Gemeenten;
using Eenplan.Web.Platform.Sleutels;
using Eenplan.Web.Platform.Verben;

namespace Eenplan.Web.Platform.Opslag;

/// <summary>Verbs about whole databases.</summary>
public static class Opslagverben
{
    public static Verb Migreer { get; } = new("migreer", "[GEMEENTE]", "Brengt het schema van elke database bij. Stop eerst de server.", VoerMigreer)
    {
        Meer = "De server doet dit zelf bij het starten. Op PostgreSQL moet de lege database er al zijn.",
    };

    public static Verb Backup { get; } = new("backup", "[GEMEENTE] DOEL", "Maakt een back-up in een bestand of map. Mag naast de server.", VoerBackup)
    {
        Meer = "De sleutels zitten er nooit in: bewaar een kopie van het sleutelbestand op een andere plek.\nZonder GEMEENTE: van elke gemeente één bestand in de map DOEL. Een bestaand bestand wordt niet overschreven.",
    };

    public static Verb Herstel { get; } = new("herstel", "BESTAND", "Zet een back-up terug. Stop eerst de server.", VoerHerstel)
    {
        Meer = "Controleert eerst sleutel en versie, zet de back-up ernaast neer en wisselt dan pas.\nDe database die er stond, blijft bewaard; de uitvoer noemt waar.",
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

    static async Task<int> VoerBackup(string[] args)
    {
        var woorden = Verbwoorden.Lees(args, 1, 2);
        await using var app = woorden.Bouw();
        if (woorden.Woorden is [var enig] && app.Services.GetRequiredService<Gemeenten.Gemeenten>().Zoek(enig) is not null)
        {
            throw new Gebruiksfout("Noem ook waar de back-up moet komen.");
        }

        var gemeenten = Verbwoorden.Kies(app.Services, woorden.Woorden.Count == 2 ? woorden.Woorden[0] : null);
        var (doel, nu) = (woorden.Woorden[^1], app.Services.GetRequiredService<TimeProvider>().GetUtcNow());
        var map = Directory.Exists(doel) || Path.EndsInDirectorySeparator(doel);
        if (!map && gemeenten.Count > 1)
        {
            throw new Gebruiksfout($"Er zijn {gemeenten.Count} gemeenten: noem er een, of noem een map als DOEL.");
        }

        if (map)
        {
            Bestanden.Map(doel);
        }

        foreach (var gemeente in gemeenten)
        {
            await Schema.Eis(gemeente, CancellationToken.None);
            var bestand = Path.GetFullPath(map ? Path.Combine(doel, string.Create(CultureInfo.InvariantCulture, $"{gemeente.Code}-{nu:yyyyMMdd-HHmmss}.eenplan")) : doel);
            await Opslag.Backup.Maak(gemeente, bestand, nu, CancellationToken.None);
            await Console.Out.WriteLineAsync(bestand);
        }

        await Console.Error.WriteLineAsync($"De sleutels zitten niet in de back-up. Bewaar een kopie van {SleutelsPerGemeente.Pad(app.Services.GetRequiredService<Instellingen>())} op een andere plek.");
        return 0;
    }

    static async Task<int> VoerHerstel(string[] args)
    {
        var woorden = Verbwoorden.Lees(args, 1, 1);
        await using var app = woorden.Bouw();
        var herstel = ActivatorUtilities.CreateInstance<Herstel>(app.Services);
        var bestand = Path.GetFullPath(woorden.Woorden[0]);
        var (gemeente, _) = await herstel.Keur(bestand, CancellationToken.None);
        await using var recht = await Alleenrecht.Verb(app.Services.GetRequiredService<Instellingen>(), [gemeente], CancellationToken.None);
        var uitslag = await herstel.VoerUit(bestand, recht.LaatDatabasesLos, CancellationToken.None);
        foreach (var waarschuwing in uitslag.Waarschuwingen)
        {
            await Console.Error.WriteLineAsync("Let op: " + waarschuwing);
        }

        await Console.Out.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"{gemeente.Code}: teruggezet uit de back-up van {Domein.Gedeeld.Datum.Toon(Domein.Gedeeld.Datum.Dag(uitslag.Kaart.Gemaakt))}, {uitslag.Vernietigd} vernietigingen opnieuw gedaan"));
        if (uitslag.Vorige is { } vorige)
        {
            await Console.Error.WriteLineAsync($"De database die er stond, heet nu {vorige}. Er staan persoonsgegevens in: verwijder haar zodra je zeker weet dat je haar niet meer nodig hebt.");
        }

        return 0;
    }
}
