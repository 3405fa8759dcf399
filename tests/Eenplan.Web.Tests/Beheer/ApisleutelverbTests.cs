using System.Net;
using Eenplan.Domein.Beheer;
using Eenplan.Tests;
using Eenplan.Web.Platform.Identiteit;
using Eenplan.Web.Platform.Opslag;
using Eenplan.Web.Tests.Api;
using Eenplan.Web.Tests.Platform;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace Eenplan.Web.Tests.Beheer;

/// <summary><c>api-sleutel maak</c>, as who installs the product runs it.</summary>
public sealed class ApisleutelverbTests : IDisposable
{
    static readonly CancellationToken Ct = TestContext.Current.CancellationToken;

    readonly string map = Directory.CreateTempSubdirectory("eenplan-sleutel-").FullName;

    public ApisleutelverbTests()
    {
        var gemeente = Directory.CreateDirectory(Path.Combine(map, "gemeenten", "proefstad")).FullName;
        File.Copy(Path.Combine(AppContext.BaseDirectory, "proefgemeenten", "proefstad", "profiel.yaml"), Path.Combine(gemeente, "profiel.yaml"));
        File.WriteAllText(Path.Combine(gemeente, "cast.yaml"), "medewerkers:\n  - { id: nadia, naam: Nadia Proef, rol: Casusregisseur, team: rood, kaart: Proef }\n");
    }

    [Fact]
    public async Task De_sleutel_staat_alleen_op_stdout_werkt_meteen_en_een_fout_zegt_wat_er_wel_kan()
    {
        string[] Goed(string rol = "toegangsmedewerker", string team = "rood", string? eigenaar = null) => ["api-sleutel", "maak", "Leerlingsysteem", "--rol", rol, "--team", team, "--eigenaar", eigenaar!];
        (await Kind.Verb(map, Goed(eigenaar: "nadia@proefstad.example"))).ShouldSatisfyAllConditions(v => v.Code.ShouldBe(1), v => v.Uit.ShouldBe(""), v => v.Fout.ShouldContain("is er nog niet"));
        var (server, adres) = await Kind.Server(map);
        await using (server)
        {
            var nadia = await Lees(db => db.Set<Account>().SingleAsync(Ct));
            var gemaakt = await Kind.Verb(map, Goed(eigenaar: nadia.Email!.ToUpperInvariant()));
            gemaakt.Code.ShouldBe(0, gemaakt.Fout);
            gemaakt.Uit.ShouldMatch("^een_[0-9a-f]{10}_[0-9a-f]{64}$");
            gemaakt.Fout.ShouldNotContain(gemaakt.Uit);
            var rij = await Lees(db => db.Set<Apisleutel>().SingleAsync(Ct));
            (rij.Naam, rij.Rol, rij.Team, rij.Eigenaar).ShouldBe(("Leerlingsysteem", Rol.Toegangsmedewerker, "rood", nadia.MedewerkerId));
            using (var app = new Apiklant(adres, gemaakt.Uit))
            {
                (await app.Get("casussen")).Status.ShouldBe(HttpStatusCode.OK);
            }

            foreach (var (args, code, zin) in new[]
            {
                (Goed(rol: "directeur", eigenaar: nadia.Email), 1, "--rol: kies uit toegangsmedewerker, casusregisseur, gedragswetenschapper, teamleider."),
                (Goed(rol: "0", eigenaar: nadia.Email), 1, "--rol: kies uit"),
                (Goed(rol: "privacyofficer", eigenaar: nadia.Email), 1, "--rol: Een toepassing kan geen beheerder of privacy officer zijn."),
                (Goed(team: "geel", eigenaar: nadia.Email), 1, "--team: kies uit rood, blauw."),
                (Goed(eigenaar: "niemand@proefstad.example"), 1, "--eigenaar: er is geen medewerker"),
                ([.. Goed(eigenaar: nadia.Email), "--gemeente", "nergens"], 1, "De gemeente ‘nergens’ is hier niet."),
                (["api-sleutel", "maak", "Leerlingsysteem", "--rol", "teamleider"], 2, "Noem ook --team."),
                (["api-sleutel", "maak"], 2, "Gebruik: eenplan api-sleutel maak NAAM --rol"),
            })
            {
                var geweigerd = await Kind.Verb(map, args);
                geweigerd.Code.ShouldBe(code, string.Join(' ', args));
                geweigerd.Uit.ShouldBe("");
                geweigerd.Fout.ShouldContain(zin);
            }

            (await Lees(db => db.Set<Apisleutel>().CountAsync(Ct))).ShouldBe(1);
        }
    }

    public void Dispose()
    {
        SqliteConnection.ClearAllPools();
        Directory.Delete(map, recursive: true);
    }

    async Task<T> Lees<T>(Func<EenplanDb, Task<T>> vraag)
    {
        await using var db = new SqliteDb(Databases.Sqlite(Path.Combine(map, "data", "proefstad.db")));
        return await vraag(db);
    }
}
