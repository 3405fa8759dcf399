using System.Globalization;
using Eenplan.Web.Platform.Opslag;
using Eenplan.Web.Platform.Verben;

namespace Eenplan.Web.Platform.Sleutels;

/// <summary><c>sleutels maak</c> and <c>sleutels roteer</c>.</summary>
public static class Sleutelverben
{
    public static Verb Maak { get; } = new("sleutels maak", "[GEMEENTE]", "Maakt sleutels voor gemeenten die er nog geen hebben.", VoerMaak)
    {
        Meer = "Het sleutelbestand is EENPLAN_SLEUTELS; in ontwikkeling is dat data/sleutels/eenplan.json.\nBewaar een kopie op een andere plek dan de back-ups: zonder sleutels zijn die niet te lezen.",
    };

    public static Verb Roteer { get; } = new("sleutels roteer", "GEMEENTE", "Maakt een nieuwe sleutel en versleutelt alles opnieuw. Stop eerst de server.", VoerRoteer)
    {
        Meer = "Afgebroken? Draai het nog een keer: het gaat verder waar het was.\nDe oude sleutel blijft in het bestand, voor back-ups van daarvoor.",
    };

    static async Task<int> VoerMaak(string[] args)
    {
        var woorden = Verbwoorden.Lees(args, 0, 1);
        await using var app = woorden.Bouw();
        var gevraagd = woorden.Woorden is [var code] ? code : null;
        var gemeenten = Verbwoorden.Kies(app.Services, gevraagd);
        var pad = SleutelsPerGemeente.Pad(app.Services.GetRequiredService<Instellingen>());
        var bestand = Sleutelbestand.Lees(pad);
        if (gevraagd is not null && bestand.Ring(gevraagd) is not null)
        {
            throw new Opstartfout($"De gemeente {gevraagd} heeft al een sleutel. Een nieuwe maak je met: eenplan sleutels roteer {gevraagd}.");
        }

        var nu = app.Services.GetRequiredService<TimeProvider>().GetUtcNow();
        var nieuw = gemeenten.Where(g => bestand.Ring(g.Code) is null).Select(g => $"{g.Code}: {bestand.Maak(g.Code, nu).Id}").ToList();
        if (nieuw.Count > 0)
        {
            bestand.Bewaar(pad);
            await Console.Error.WriteLineAsync($"Geschreven: {pad}. Bewaar een kopie op een andere plek dan de back-ups: zonder sleutels zijn die niet te lezen.");
        }

        await Console.Out.WriteLineAsync(nieuw.Count > 0 ? string.Join('\n', nieuw) : "Alle gemeenten hebben al een sleutel.");
        return 0;
    }

    static async Task<int> VoerRoteer(string[] args)
    {
        var woorden = Verbwoorden.Lees(args, 1, 1);
        await using var app = woorden.Bouw();
        var gemeente = Verbwoorden.Kies(app.Services, woorden.Woorden[0])[0];
        var instellingen = app.Services.GetRequiredService<Instellingen>();
        await using var recht = await Alleenrecht.Verb(instellingen, [gemeente], CancellationToken.None);
        await Schema.Migreer(gemeente, CancellationToken.None);

        // A rotation that was cut off is finished with the key it had; else a new key is on disk before anything is written under it.
        var (pad, aantal, sleutel) = (SleutelsPerGemeente.Pad(instellingen), 0, "");
        var bestand = Sleutelbestand.Lees(pad);
        await using (var db = gemeente.Open())
        {
            var ring = bestand.Ring(gemeente.Code) ?? throw new Opstartfout($"De gemeente {gemeente.Code} heeft nog geen sleutel. Maak er een met: eenplan sleutels maak {gemeente.Code}.");
            if ((await Sleutelwissel.Gebruikt(db, CancellationToken.None)).All(id => id == ring.Huidig.Id))
            {
                bestand.Maak(gemeente.Code, app.Services.GetRequiredService<TimeProvider>().GetUtcNow());
                bestand.Bewaar(pad);
            }
        }

        await Opstart.InGemeente(app.Services, gemeente, async diensten =>
        {
            aantal = await diensten.GetRequiredService<Sleutelwissel>().VoerUit(CancellationToken.None);
            sleutel = diensten.GetRequiredService<Sleutelring>().Huidig.Id;
        });
        await Console.Out.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"{gemeente.Code}: sleutel {sleutel}, {aantal} waarden opnieuw versleuteld"));
        return 0;
    }
}
