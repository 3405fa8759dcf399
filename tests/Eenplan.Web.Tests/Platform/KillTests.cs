using Eenplan.Domein.Gezin;
using Eenplan.Tests;
using Eenplan.Web.Platform.Identiteit;
using Eenplan.Web.Platform.Journaal;
using Eenplan.Web.Platform.Opslag;
using Microsoft.EntityFrameworkCore;

namespace Eenplan.Web.Tests.Platform;

/// <summary>The real executable: what was acknowledged survives kill -9, and the verbs do beside and after it what an operator expects.</summary>
public sealed class KillTests : IDisposable
{
    const string Cast = "medewerkers:\n  - { id: samir, naam: Samir Proef, rol: Toegangsmedewerker, team: rood, kaart: Proef }\n";
    readonly string map = Directory.CreateTempSubdirectory("eenplan-kind-").FullName;

    public KillTests()
    {
        var gemeente = Directory.CreateDirectory(Path.Combine(map, "gemeenten", "proefstad")).FullName;
        File.Copy(Path.Combine(AppContext.BaseDirectory, "proefgemeenten", "proefstad", "profiel.yaml"), Path.Combine(gemeente, "profiel.yaml"));
        File.WriteAllText(Path.Combine(gemeente, "cast.yaml"), Cast);
    }

    string Database => Path.Combine(map, "data", "proefstad.db");

    [Fact]
    public async Task Wat_bevestigd_is_overleeft_kill_9_en_het_journaal_blijft_heel()
    {
        var bevestigd = new List<string>();
        var (server, adres) = await Kind.Server(map);
        await using (server)
        {
            using var samir = new Klant(adres, "proefstad");
            await samir.MeldAan(await Lees(db => db.Set<Account>().Select(a => a.Id).SingleAsync()));
            var schrijven = SlaOp(samir, bevestigd);
            while (bevestigd.Count < 10 && !schrijven.IsCompleted)
            {
                await Task.Delay(20);
            }

            server.Dood();
            await Should.ThrowAsync<HttpRequestException>(() => schrijven);
        }

        var (weer, opnieuw) = await Kind.Server(map);
        await using (weer)
        {
            // One gemeente: the bare address leads straight to its sign-in.
            using (var bezoeker = new Klant(opnieuw, "proefstad"))
            {
                (await bezoeker.Http.GetAsync(opnieuw)).Headers.Location?.ToString().ShouldBe("/proefstad/aanmelden");
            }

            var namen = await Lees(db => db.Set<Persoon>().Select(p => p.Achternaam).ToListAsync());
            bevestigd.Except(namen).ShouldBe([]);
            namen.Count.ShouldBeInRange(bevestigd.Count, bevestigd.Count + 1);
            (await Lees(db => new Journaalcontrole(db).VoerUit(default))).Breuk.ShouldBeNull();

            // Beside a running server: a check and a backup may, a rewrite may not.
            var controle = await Kind.Verb(map, "journaal", "controleer", "proefstad");
            (controle.Code, controle.Uit.Split(',')[0]).ShouldBe((0, "proefstad: heel"));
            var backup = await Kind.Verb(map, "backup", "proefstad", Path.Combine(map, "een.eenplan"));
            (backup.Code, backup.Uit).ShouldBe((0, Path.Combine(map, "een.eenplan")));
            backup.Fout.ShouldContain("De sleutels zitten niet in de back-up.");
            foreach (var verb in new[] { "migreer", "sleutels roteer proefstad", "herstel " + Path.Combine(map, "een.eenplan") })
            {
                var geweigerd = await Kind.Verb(map, verb.Split(' '));
                (geweigerd.Code, geweigerd.Uit).ShouldBe((1, ""), verb);
                geweigerd.Fout.ShouldContain("zolang er een server draait");
            }
        }

        var gewisseld = await Kind.Verb(map, "sleutels", "roteer", "proefstad");
        gewisseld.Code.ShouldBe(0, gewisseld.Fout);
        (await Kind.Verb(map, "demo")).Fout.ShouldContain("is niet leeg");
        var hersteld = await Kind.Verb(map, "herstel", Path.Combine(map, "een.eenplan"));
        (hersteld.Code, hersteld.Uit.Split(':')[0]).ShouldBe((0, "proefstad"), hersteld.Fout);
        (await Lees(db => db.Set<Persoon>().CountAsync())).ShouldBeGreaterThanOrEqualTo(bevestigd.Count);
    }

    [Fact]
    public async Task Productie_begint_met_sleutels_en_een_beheerder_met_een_wachtwoord_voor_een_keer()
    {
        string[] productie = ["--environment=Production", "--EENPLAN_SLEUTELS=" + Path.Combine(map, "sleutels.json")];
        (await Kind.Verb(map, ["beheerder", "maak", "k.jansen@proefstad.example", "Kim Jansen", .. productie])).Fout.ShouldContain("sleutels maak");
        (await Kind.Verb(map, ["sleutels", "maak", .. productie])).Uit.ShouldStartWith("proefstad: ");
        var gemaakt = await Kind.Verb(map, ["beheerder", "maak", "k.jansen@proefstad.example", "Kim Jansen", .. productie]);
        gemaakt.Code.ShouldBe(0, gemaakt.Fout);
        gemaakt.Uit.ShouldMatch(@"^\S{12,}$");
        var account = await Lees(db => db.Set<Account>().SingleAsync());
        (account.Rol, account.TijdelijkTot is not null, account.PasswordHash!.Contains(gemaakt.Uit)).ShouldBe((Domein.Beheer.Rol.FunctioneelBeheerder, true, false));
    }

    public void Dispose()
    {
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        Directory.Delete(map, recursive: true);
    }

    /// <summary>Takes in one signal after another until the server is gone; a name counts once the next page is there.</summary>
    static async Task SlaOp(Klant samir, List<string> bevestigd)
    {
        for (var i = 0; i < 500; i++)
        {
            var naam = $"{"BDFGKLMNPRSTVZ"[i % 14]}{"aeiou"[i / 14 % 5]}{"kmlrst"[i % 6]}{"oeai"[i % 4]}{"bdgnp"[i % 5]}";
            var na = await (await samir.Get("/signalen/nieuw"))
                .Kies("Melder", "Professional").Vul("Naam en functie", "Inge Blom, intern begeleider").Vul("Voornaam", "Kind").Vul("Achternaam", naam).Vul("Geboortedatum", $"{1 + (i % 28):00}-05-2020")
                .Vul("De zorg, in de woorden van de melder", "Proef.").Kies("Hoe snel moet er iemand kijken?", "Deze week").Druk("Signaal vastleggen");
            if ((int)na.Status == 200 && !na.Pad.EndsWith("/nieuw", StringComparison.Ordinal))
            {
                bevestigd.Add(naam);
            }
        }
    }

    async Task<T> Lees<T>(Func<EenplanDb, Task<T>> vraag)
    {
        await using var db = new SqliteDb(Databases.Sqlite(Database));
        return await vraag(db);
    }
}

/// <summary>The command line itself.</summary>
public sealed class VerbenTests
{
    [Theory]
    [InlineData(2, "onbekend")]
    [InlineData(2, "sleutels")]
    [InlineData(2, "help", "onbekend")]
    [InlineData(2, "backup")]
    [InlineData(2, "journaal", "controleer", "een", "twee")]
    [InlineData(2, "migreer", "--snel=ja")]
    [InlineData(0, "help")]
    [InlineData(0, "--help")]
    [InlineData(0, "help", "sleutels")]
    [InlineData(0, "sleutels", "roteer", "--help")]
    public async Task Een_verb_antwoordt_zoals_een_Unix_gebruiker_verwacht(int code, params string[] args)
    {
        var verb = Verbenlijst.Zoek(args)!;
        (await Verbenlijst.Voer(verb, args[Math.Min(verb.Woorden, args.Length)..])).ShouldBe(code);
    }

    [Fact]
    public void Opties_gaan_naar_de_server_en_elk_verb_heeft_een_uitleg()
    {
        Verbenlijst.Zoek([]).ShouldBeNull();
        Verbenlijst.Zoek(["--urls=http://localhost:1"]).ShouldBeNull();
        Verbenlijst.Alle.ShouldAllBe(v => v.Uitleg.EndsWith('.'));
        Verbenlijst.Alle.Select(v => v.Naam).ShouldBeUnique();
        string[] beloofd = ["migreer", "demo", "beheerder maak", "api-sleutel maak", "profiel controleer", "journaal controleer", "sleutels maak", "sleutels roteer", "backup", "herstel", "eisen", "help"];
        beloofd.Except(Verbenlijst.Alle.Select(v => v.Naam)).ShouldBe([]);
    }
}
