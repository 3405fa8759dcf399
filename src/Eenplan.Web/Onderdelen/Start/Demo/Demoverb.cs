using Eenplan.Web.Platform;
using Eenplan.Web.Platform.Gemeenten;
using Eenplan.Web.Platform.Identiteit;
using Eenplan.Web.Platform.Opslag;
using Eenplan.Web.Platform.Verben;
using Microsoft.EntityFrameworkCore;

namespace Eenplan.Web.Onderdelen.Start.Demo;

/// <summary><c>demo</c>: lays the demo down by hand; it never wipes anything.</summary>
public static class Demoverb
{
    public static Verb Demo { get; } = new("demo", "[GEMEENTE] [--opnieuw]", "Legt de demo neer in een lege database. Alleen in ontwikkeling.", Voer)
    {
        Meer = "De server doet dit in ontwikkeling zelf bij een lege database.\n--opnieuw noemt wat je eerst zelf leegmaakt: dit verb wist nooit iets.",
    };

    static async Task<int> Voer(string[] args)
    {
        var woorden = Verbwoorden.Lees(args, 0, 1, vlaggen: ["opnieuw"]);
        await using var app = woorden.Bouw();
        if (!app.Environment.IsDevelopment())
        {
            throw new Opstartfout("De demo kan alleen in ontwikkeling. Zet ASPNETCORE_ENVIRONMENT op Development en gebruik een eigen EENPLAN_DATA.");
        }

        var instellingen = app.Services.GetRequiredService<Instellingen>();
        var gemeenten = Verbwoorden.Kies(app.Services, woorden.Woorden is [var code] ? code : null)
            .Where(g => File.Exists(Path.Combine(instellingen.Gemeentenmap, g.Code, Cast.Naam))).ToList();
        if (gemeenten.Count == 0)
        {
            throw new Opstartfout($"Er is geen demo: in de map van de gemeente staat geen {Cast.Naam}.");
        }

        await using var recht = await Alleenrecht.Verb(instellingen, gemeenten, CancellationToken.None);
        foreach (var gemeente in gemeenten)
        {
            await Schema.Migreer(gemeente, CancellationToken.None);
            await EisLeeg(gemeente, woorden.Vlag("opnieuw"));
            await Opstart.Voer(app.Services, [gemeente], CancellationToken.None);
            await Console.Out.WriteLineAsync($"{gemeente.Code}: de demo staat klaar");
        }

        return 0;
    }

    static async Task EisLeeg(Gemeente gemeente, bool opnieuw)
    {
        await using var db = gemeente.Open();
        if (!await db.Set<Account>().AnyAsync(CancellationToken.None))
        {
            return;
        }

        var leeg = gemeente.Sqlite
            ? $"Verwijder zelf deze bestanden: {gemeente.Verbinding} en die met -wal en -shm erachter."
            : "Maak de database op PostgreSQL zelf leeg: verwijder haar en maak haar opnieuw.";
        throw new Opstartfout(opnieuw
            ? $"{leeg} Draai daarna: eenplan demo {gemeente.Code}. Eenplan wist nooit zelf een database."
            : $"De database van {gemeente.Naam} is niet leeg. Hoe je opnieuw begint, zegt: eenplan demo {gemeente.Code} --opnieuw.");
    }
}
