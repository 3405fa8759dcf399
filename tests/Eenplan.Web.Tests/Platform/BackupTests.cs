using System.IO.Compression;
using Eenplan.Domein.Gedeeld;
using Eenplan.Tests;
using Eenplan.Web.Platform;
using Eenplan.Web.Platform.Gemeenten;
using Eenplan.Web.Platform.Identiteit;
using Eenplan.Web.Platform.Journaal;
using Eenplan.Web.Platform.Opslag;
using Eenplan.Web.Platform.Sleutels;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Eenplan.Web.Tests.Platform;

/// <summary>A backup comes back whole, what was destroyed stays destroyed, and a bad file costs nothing.</summary>
public abstract class BackupTests(Huis huis) : Opbeidedatabases(huis)
{
    string Map => Huis.Diensten.GetRequiredService<Instellingen>().Datamap;

    [Fact]
    public async Task Een_backup_komt_heel_terug_en_wat_daarna_vernietigd_is_blijft_weg()
    {
        var bestand = Path.Combine(Map, "heel.eenplan");
        var casus = default(CasusId);
        await Huis.In(Huis.Proefstad, async diensten =>
        {
            casus = await Proefzaken.SchrijfFeit(diensten, "Dit moet weg.");
            await Proefzaken.SchrijfFeit(diensten, "Dit blijft.", casus);
            await Proefzaken.SchrijfFeit(diensten, "Dit is later verplaatst.", casus);
        });
        await Backup.Maak(Huis.Gemeente(), bestand, Proefklok.Maandag, default);
        if (!OperatingSystem.IsWindows())
        {
            File.GetUnixFileMode(bestand).ShouldBe(UnixFileMode.UserRead | UnixFileMode.UserWrite);
        }

        // After the backup: one content destroyed, one fact more.
        await Huis.In(Huis.Proefstad, async diensten =>
        {
            var db = diensten.GetRequiredService<EenplanDb>();
            var feit = await db.Set<Journaalfeit>().SingleAsync(f => f.KetenId == casus.Waarde && f.Nr == 1);
            var verplaatst = await db.Set<Journaalfeit>().SingleAsync(f => f.KetenId == casus.Waarde && f.Nr == 3);
            db.Add(new Vernietiging { Id = feit.Id, KetenId = casus.Waarde, Op = Proefklok.Maandag, ProcesId = feit.ProcesId });
            db.Add(new Vernietiging { Id = verplaatst.Id, KetenId = casus.Waarde, Op = Proefklok.Maandag, ProcesId = feit.ProcesId, Verplaatst = true });
            await db.SaveChangesAsync();
            await db.Set<Feitinhoud>().Where(i => i.FeitId == feit.Id || i.FeitId == verplaatst.Id).ExecuteDeleteAsync();
            await Proefzaken.SchrijfFeit(diensten, "Van na de back-up.", casus);
        });

        var uitslag = await Zetter().VoerUit(bestand, () => Task.CompletedTask, default);

        uitslag.Vernietigd.ShouldBe(1);
        uitslag.Waarschuwingen.ShouldHaveSingleItem().ShouldContain("1 aantekeningen naar een andere casus verplaatst");
        uitslag.Vorige.ShouldNotBeNull();
        try
        {
            // On PostgreSQL the pool of this very process still holds connections to the database that was there.
            await Huis.Uit(db => db.Set<Account>().CountAsync());
        }
        catch (Exception fout) when (Storing.Is(fout))
        {
        }

        (await Huis.Uit(db => db.Set<Account>().CountAsync())).ShouldBe(Proefmedewerkers.Alle.Count());
        (await Huis.Uit(db => (from f in db.Set<Journaalfeit>() join i in db.Set<Feitinhoud>() on f.Id equals i.FeitId where f.KetenId == casus.Waarde orderby f.Nr select i.Tekst).ToListAsync())).ShouldBe(["Dit blijft.", "Dit is later verplaatst."]);
        (await Huis.Uit(db => db.Set<Journaalfeit>().AnyAsync(f => f.Soort == "DatabaseHersteld"))).ShouldBeTrue();
        (await Huis.Uit(db => new Journaalcontrole(db).VoerUit(default))).Breuk.ShouldBeNull();
    }

    [Fact]
    public async Task Een_backup_die_hier_niet_past_verandert_niets()
    {
        var goed = Path.Combine(Map, "goed.eenplan");
        await Backup.Maak(Huis.Gemeente(), goed, Proefklok.Maandag, default);
        (await Should.ThrowAsync<Opstartfout>(() => Backup.Maak(Huis.Gemeente(), goed, Proefklok.Maandag, default))).Message.ShouldContain("bestaat al");

        await Weigert(Met(goed, "sleutel.eenplan", k => k with { Sleutels = ["20200101-ffffff"] }), "versleuteld met sleutel 20200101-ffffff");
        await Weigert(Met(goed, "nieuw.eenplan", k => k with { Schema = [.. k.Schema, 999] }), "nieuwere versie");
        await Weigert(Met(goed, "elders.eenplan", k => k with { Gemeente = "elders" }), "‘elders’");
        await Weigert(Met(goed, "soort.eenplan", k => k with { Database = "anders" }), "van anders");
        await Weigert(Met(goed, "kapot.eenplan", k => k, knip: true), "");
        var half = Path.Combine(Map, "half.eenplan");
        await File.WriteAllBytesAsync(half, (await File.ReadAllBytesAsync(goed))[..200]);
        await Weigert(half, "geen back-up van Eenplan");
        await Weigert(Path.Combine(Map, "bestaat-niet.eenplan"), "kan niet worden gelezen");
        (await Huis.Uit(db => db.Set<Account>().CountAsync())).ShouldBe(Proefmedewerkers.Alle.Count());
    }

    Herstel Zetter() => new(Huis.Diensten, Huis.Diensten.GetRequiredService<Gemeenten>(), Huis.Diensten.GetRequiredService<SleutelsPerGemeente>(), Huis.Klok);

    async Task Weigert(string bestand, string zin)
    {
        var fout = await Should.ThrowAsync<Opstartfout>(() => Zetter().VoerUit(bestand, () => throw new InvalidOperationException("Zover mag het niet komen."), default));
        fout.Message.ShouldContain(zin);
    }

    /// <summary>The same backup with another card, or with a copy that is cut off.</summary>
    string Met(string bron, string naam, Func<Backupkaart, Backupkaart> anders, bool knip = false)
    {
        var doel = Path.Combine(Map, naam);
        File.Copy(bron, doel);
        using var zip = ZipFile.Open(doel, ZipArchiveMode.Update);
        Vervang(zip, Backup.Kaart, b => System.Text.Json.JsonSerializer.SerializeToUtf8Bytes(anders(System.Text.Json.JsonSerializer.Deserialize<Backupkaart>(b, System.Text.Json.JsonSerializerOptions.Web)!), System.Text.Json.JsonSerializerOptions.Web));
        if (knip)
        {
            Vervang(zip, Backup.Inhoud, b => [.. b[..(b.Length / 2)], .. new byte[4096]]);
        }

        return doel;
    }

    static void Vervang(ZipArchive zip, string naam, Func<byte[], byte[]> anders)
    {
        using var inhoud = new MemoryStream();
        using (var van = zip.GetEntry(naam)!.Open())
        {
            van.CopyTo(inhoud);
        }

        zip.GetEntry(naam)!.Delete();
        using var naar = zip.CreateEntry(naam).Open();
        naar.Write(anders(inhoud.ToArray()));
    }
}

public sealed class BackupTests_Sqlite(SqliteHuis huis) : BackupTests(huis), IClassFixture<SqliteHuis>;

public sealed class BackupTests_Postgres(PostgresHuis huis) : BackupTests(huis), IClassFixture<PostgresHuis>;
