using System.Globalization;
using Eenplan.Domein.Gedeeld;
using Eenplan.Web.Platform;
using Eenplan.Web.Platform.Opslag;
using Eenplan.Web.Platform.Verben;

namespace Eenplan.Web.Onderdelen.Beheer;

/// <summary><c>profiel controleer</c> and <c>profiel invoeren</c>.</summary>
public static class Profielverben
{
    public static Verb Controleer { get; } = new("profiel controleer", "[MAP|BESTAND]", "Controleert gemeenteprofielen en noemt bestand, regel en sleutel van elke fout.", VoerControleer)
    {
        Meer = "Zonder MAP: de map EENPLAN_GEMEENTEN. Antwoordt 1 als er een fout is. Raakt geen database aan.",
    };

    public static Verb Invoeren { get; } = new("profiel invoeren", "GEMEENTE [--vanaf DD-MM-JJJJ]", "Maakt van het profielbestand een nieuwe versie in de database. Stop eerst de server.", VoerInvoeren)
    {
        Meer = "Lopende termijnen houden de versie van de dag waarop ze begonnen. Zonder --vanaf gaat de versie vandaag in.",
    };

    static async Task<int> VoerControleer(string[] args)
    {
        var woorden = Verbwoorden.Lees(args, 0, 1);
        var pad = woorden.Woorden is [var gegeven] ? Path.GetFullPath(gegeven) : Instellingen.Lees(woorden.Instellingen).Gemeentenmap;
        var bestanden = Bestanden(pad);
        if (bestanden.Count == 0)
        {
            throw new Opstartfout($"Hier staat geen {Profielbestand.Naam}: {pad}.");
        }

        var goed = true;
        foreach (var bestand in bestanden)
        {
            var fouten = Profielbestand.Lees(bestand).Fouten;
            goed &= fouten.Count == 0;
            await Console.Out.WriteLineAsync(fouten.Count == 0 ? $"{bestand}: goed" : string.Join('\n', fouten));
        }

        return goed ? 0 : 1;
    }

    static IReadOnlyList<string> Bestanden(string pad) =>
        File.Exists(pad) ? [pad]
        : !Directory.Exists(pad) ? []
        : File.Exists(Path.Combine(pad, Profielbestand.Naam)) ? [Path.Combine(pad, Profielbestand.Naam)]
        : [.. Directory.EnumerateDirectories(pad).Select(m => Path.Combine(m, Profielbestand.Naam)).Where(File.Exists).Order(StringComparer.Ordinal)];

    static async Task<int> VoerInvoeren(string[] args)
    {
        var woorden = Verbwoorden.Lees(args, 1, 1, opties: ["vanaf"]);
        DateOnly? vanaf = null;
        if (woorden.Optie("vanaf") is { } tekst)
        {
            vanaf = DateOnly.TryParseExact(tekst, "d-M-yyyy", CultureInfo.InvariantCulture, DateTimeStyles.None, out var dag) ? dag : throw new Gebruiksfout($"‘{tekst}’ is geen datum. Schrijf dd-mm-jjjj.");
        }

        await using var app = woorden.Bouw();
        var gemeente = Verbwoorden.Kies(app.Services, woorden.Woorden[0])[0];
        await using var recht = await Alleenrecht.Verb(app.Services.GetRequiredService<Instellingen>(), [gemeente], CancellationToken.None);
        await Schema.Migreer(gemeente, CancellationToken.None);
        var code = 0;
        await Opstart.InGemeente(app.Services, gemeente, async diensten =>
        {
            var uitkomst = await diensten.GetRequiredService<VoerProfielIn>().VoerUit(new(app.Services.GetRequiredService<Profielen>().Bestand(gemeente.Code).GoedeTekst(), vanaf), CancellationToken.None);
            code = uitkomst.Gelukt ? 0 : 1;
            await (uitkomst.Gelukt ? Console.Out.WriteLineAsync($"{gemeente.Code}: versie {uitkomst.Waarde}") : Console.Error.WriteLineAsync(string.Join('\n', uitkomst.Weigeringen.Select(w => w.Tekst))));
        });
        return code;
    }
}
