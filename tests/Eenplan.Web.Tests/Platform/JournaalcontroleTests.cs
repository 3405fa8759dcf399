using Eenplan.Domein.Gedeeld;
using Eenplan.Tests;
using Eenplan.Web.Platform.Journaal;
using Eenplan.Web.Platform.Opslag;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Eenplan.Web.Tests.Platform;

/// <summary>Who gets round the triggers is still found: each way of tampering, in a database with two chains and two anchors.</summary>
public abstract class JournaalcontroleTests(Huis huis) : Opbeidedatabases(huis)
{
    [Theory]
    [InlineData("update journaalfeit set soort = 'Anders' where keten_id = {0} and nr = 2", "{0}", 2, "dit feit of zijn proces is gewijzigd")]
    [InlineData("update proces set soort = 'Anders' where id = (select proces_id from journaalfeit where keten_id = {0} and nr = 2)", "{0}", 2, "dit feit of zijn proces is gewijzigd")]
    [InlineData("update feitinhoud set tekst = 'Iets anders.' where feit_id = (select id from journaalfeit where keten_id = {0} and nr = 1)", "{0}", 1, "de inhoud van dit feit is gewijzigd")]
    [InlineData("delete from feitinhoud where feit_id = (select id from journaalfeit where keten_id = {0} and nr = 1)", "{0}", 1, "de inhoud van dit feit is weg")]
    [InlineData("delete from journaalfeit where keten_id = {0} and nr = 1", "{0}", 1, "dit feit is weg")]
    [InlineData("delete from journaalfeit where keten_id = {0} and nr = 3", "{0}", 3, "dit feit is weg")]
    [InlineData("delete from journaalfeit where keten_id = {0}", "{0}", 1, "alle feiten van deze keten zijn weg")]
    [InlineData("delete from journaalfeit where keten_id = {0}; delete from journaalkop where keten_id = {0}", "ankers", 1, "en dat feit is weg")]
    [InlineData("delete from journaalfeit where keten_id = {0}; delete from journaalkop where keten_id = {0}; delete from ankerkop where keten_id = {0}", "ankers", 1, "dit anker is gewijzigd")]
    [InlineData("update anker set feiten = feiten - 1 where nr = 2", "ankers", 2, "dit anker is gewijzigd")]
    [InlineData("update anker set op = '2026-01-01 00:00:00' where nr = 1", "ankers", 1, "dit anker is gewijzigd")]
    [InlineData("delete from anker where nr = 1", "ankers", 1, "dit anker is weg")]
    [InlineData("delete from anker where nr = 2", "ankers", 2, "dit anker is weg")]
    public async Task Knoeien_wordt_gevonden(string sql, string keten, int nr, string wat)
    {
        var casus = await VerseStand();
        var id = Huis.Gemeente().Sqlite ? casus.Waarde.ToString().ToUpperInvariant() : casus.Waarde.ToString();
        var uitslag = await Buitenom(sql.Replace("{0}", $"'{id}'"));

        uitslag.Heel.ShouldBeFalse();
        uitslag.Breuk!.Keten.ShouldBe(keten.Replace("{0}", casus.Waarde.ToString()));
        uitslag.Breuk.Nr.ShouldBe(nr);
        uitslag.Breuk.Wat.ShouldContain(wat);
    }

    [Fact]
    public async Task Een_ongeschonden_journaal_is_heel_en_vastgelegde_vernietiging_breekt_het_niet()
    {
        var casus = await VerseStand();
        var uitslag = await Buitenom("");
        uitslag.Breuk.ShouldBeNull();
        (uitslag.Ketens, uitslag.Feiten, uitslag.Ankers).ShouldBe((2, 5, 2));

        await Huis.In(Huis.Proefstad, async diensten =>
        {
            var db = diensten.GetRequiredService<EenplanDb>();
            var feit = await db.Set<Journaalfeit>().FirstAsync(f => f.KetenId == casus.Waarde);
            db.Add(new Vernietiging { Id = feit.Id, KetenId = casus.Waarde, Op = Proefklok.Maandag, ProcesId = feit.ProcesId });
            await db.SaveChangesAsync();
            await db.Set<Feitinhoud>().Where(i => i.FeitId == feit.Id).ExecuteDeleteAsync();
        });
        (await Buitenom("")).Breuk.ShouldBeNull();
    }

    /// <summary>Who can compute hashes writes an anchor that is right in itself; its totals are counted again.</summary>
    [Theory]
    [InlineData(-1, 0)]
    [InlineData(0, 1)]
    public async Task Een_anker_met_verkeerde_totalen_en_een_kloppend_zegel_wordt_gevonden(int ketens, int feiten)
    {
        await VerseStand();
        await using (var db = Huis.Gemeente().Open())
        {
            await db.Database.OpenConnectionAsync();
            foreach (var deel in await Zonder(db))
            {
                await db.Database.ExecuteSqlRawAsync(deel);
            }

            var anker = await db.Set<Anker>().AsNoTracking().SingleAsync(a => a.Nr == 2);
            var koppen = await db.Set<Ankerkop>().AsNoTracking().Where(k => k.AnkerNr == 2).ToListAsync();
            var hash = Ankers.Hash(2, anker.Op, anker.Ketens + ketens, anker.Feiten + feiten, anker.VorigeHash, koppen.OrderBy(k => k.KetenId));
            (await db.Set<Anker>().Where(a => a.Nr == 2).ExecuteUpdateAsync(s => s.SetProperty(a => a.Ketens, anker.Ketens + ketens).SetProperty(a => a.Feiten, anker.Feiten + feiten).SetProperty(a => a.Hash, hash))).ShouldBe(1);
        }

        (await Buitenom("")).Breuk.ShouldNotBeNull().ToString().ShouldBe("keten ankers, nummer 2: dit anker is gewijzigd");
    }

    [Fact]
    public async Task Een_anker_zonder_iets_nieuws_wordt_niet_geschreven()
    {
        await VerseStand();
        await new Ankerdienst(Huis.Diensten, Huis.Diensten.GetRequiredService<Eenplan.Web.Platform.Gemeenten.Gemeenten>(), Huis.Klok, Microsoft.Extensions.Logging.Abstractions.NullLogger<Ankerdienst>.Instance).Ronde(default);
        (await Huis.Uit(db => db.Set<Anker>().CountAsync())).ShouldBe(2);
        await Huis.In(Huis.Proefstad, d => Proefzaken.SchrijfFeit(d));
        await new Ankerdienst(Huis.Diensten, Huis.Diensten.GetRequiredService<Eenplan.Web.Platform.Gemeenten.Gemeenten>(), Huis.Klok, Microsoft.Extensions.Logging.Abstractions.NullLogger<Ankerdienst>.Instance).Ronde(default);
        (await Huis.Uit(db => db.Set<Anker>().CountAsync())).ShouldBe(3);
    }

    /// <summary>Three facts in one case, an anchor, two in another, an anchor.</summary>
    async Task<CasusId> VerseStand()
    {
        await Buitenom("delete from ankerkop; delete from anker; delete from feitinhoud; delete from journaalfeit; delete from journaalkop; delete from vernietiging; delete from proces");
        var eerste = new CasusId(new Guid("01000000-0000-7000-8000-00000000000f"));
        await Huis.In(Huis.Proefstad, async diensten =>
        {
            await Proefzaken.SchrijfFeit(diensten, casus: eerste);
            await Proefzaken.SchrijfFeit(diensten, casus: eerste);
            await Proefzaken.SchrijfFeit(diensten, casus: eerste);
            await diensten.GetRequiredService<Ankers>().Zet(default);
            var tweede = await Proefzaken.SchrijfFeit(diensten);
            await Proefzaken.SchrijfFeit(diensten, casus: tweede);
            await diensten.GetRequiredService<Ankers>().Zet(default);
        });
        return eerste;
    }

    /// <summary>Does what somebody with the password of the database could: without the triggers, and then checks.</summary>
    async Task<Journaaluitslag> Buitenom(string sql)
    {
        await using var db = Huis.Gemeente().Open();
        await db.Database.OpenConnectionAsync();
        foreach (var deel in (await Zonder(db)).Concat(sql.Split(';', StringSplitOptions.RemoveEmptyEntries)))
        {
            await db.Database.ExecuteSqlRawAsync(deel);
        }

        return await new Journaalcontrole(db).VoerUit(default);
    }

    protected abstract Task<IEnumerable<string>> Zonder(EenplanDb db);
}

public sealed class JournaalcontroleTests_Sqlite(SqliteHuis huis) : JournaalcontroleTests(huis), IClassFixture<SqliteHuis>
{
    protected override async Task<IEnumerable<string>> Zonder(EenplanDb db) =>
        (await db.Database.SqlQueryRaw<string>("select name as \"Value\" from sqlite_master where type = 'trigger'").ToListAsync()).Select(t => "drop trigger " + t);
}

public sealed class JournaalcontroleTests_Postgres(PostgresHuis huis) : JournaalcontroleTests(huis), IClassFixture<PostgresHuis>
{
    protected override Task<IEnumerable<string>> Zonder(EenplanDb db) => Task.FromResult<IEnumerable<string>>(["set session_replication_role = replica"]);
}
