using Eenplan.Tests;
using Eenplan.Web.Platform.Opslag;
using Microsoft.EntityFrameworkCore;

namespace Eenplan.Web.Tests.Platform;

/// <summary>The numbered scripts make exactly the schema of the model, on both databases.</summary>
public abstract class SchemaTests(Huis huis) : Opbeidedatabases(huis)
{
    [Fact]
    public async Task Begin_script_is_gelijk_aan_het_model()
    {
        await using var db = Huis.Gemeente().Open();
        var aanbieder = Huis.Gemeente().Sqlite ? "sqlite" : "postgres";
        Schema.Scripts(aanbieder)[0].Sql.ShouldBe(Schemaschrijver.Script(db), "Draai: dotnet run --project src/Eenplan.Web -- schema schrijf src/Eenplan.Web/Platform/Opslag/Schema");
    }

    [Fact]
    public async Task Alle_scripts_samen_maken_hetzelfde_als_het_model()
    {
        await using var echt = Huis.Gemeente().Open();
        var uitScripts = await Schemabeeld.Lees(echt);
        await using var model = await Leeg();
        await model.Database.ExecuteSqlRawAsync(Schemaschrijver.Script(model).Replace("{", "{{", StringComparison.Ordinal).Replace("}", "}}", StringComparison.Ordinal), TestContext.Current.CancellationToken);
        uitScripts.ShouldBe(await Schemabeeld.Lees(model));
        uitScripts.Count.ShouldBeGreaterThan(100);

        // A later script that forgets something shows.
        await model.Database.ExecuteSqlRawAsync("create index extra on persoon (achternaam)", TestContext.Current.CancellationToken);
        uitScripts.ShouldNotBe(await Schemabeeld.Lees(model));
    }

    [Fact]
    public async Task Elke_tabel_die_alleen_aangevuld_wordt_heeft_haar_triggers_en_geen_andere()
    {
        await using var db = Huis.Gemeente().Open();
        var bewaakt = await db.Database.SqlQueryRaw<string>(Huis.Gemeente().Sqlite
            ? "select tbl_name as \"Value\" from sqlite_master where type = 'trigger' and name like '%geen%' and (sql like '%before update on%' or sql like '%before delete on%') group by tbl_name having count(*) = 2"
            : "select tgrelid::regclass::text as \"Value\" from pg_trigger where not tgisinternal and tgname not like '%besluit%' group by tgrelid having bit_or(tgtype::int) & 56 = 56").ToListAsync(TestContext.Current.CancellationToken);
        bewaakt.Order(StringComparer.Ordinal).ShouldBe(Tabelmerk.AlleenAanvullen(db));
        bewaakt.ShouldContain("journaalfeit");
    }

    [Theory]
    [InlineData("update proces set soort = 'x'")]
    [InlineData("delete from proces")]
    [InlineData("update journaalfeit set soort = 'x'")]
    [InlineData("delete from journaalfeit")]
    [InlineData("update feitinhoud set tekst = 'x'")]
    [InlineData("update inzageregel set doel = 'x'")]
    [InlineData("delete from inzageregel")]
    [InlineData("update afwijking set motivatie = 'x'")]
    [InlineData("delete from afwijking")]
    public async Task De_database_zelf_weigert_wijzigen_en_wissen(string sql)
    {
        await Huis.In(Huis.Proefstad, async diensten =>
        {
            await Proefzaken.SchrijfFeit(diensten);
            await Proefzaken.SchrijfInzage(diensten);
            await Proefzaken.SchrijfAfwijking(diensten);
        });
        await using var db = Huis.Gemeente().Open();
        var fout = await Should.ThrowAsync<System.Data.Common.DbException>(() => db.Database.ExecuteSqlRawAsync(sql, TestContext.Current.CancellationToken));
        fout.Message.ShouldContain("alleen aangevuld");
    }

    /// <summary>An empty database of the same kind.</summary>
    protected abstract Task<EenplanDb> Leeg();
}

public sealed class SchemaTests_Sqlite(SqliteHuis huis) : SchemaTests(huis), IClassFixture<SqliteHuis>
{
    [Fact]
    public async Task Elke_verbinding_wacht_op_de_schijf_en_schrijft_vooraf_in_een_logboek()
    {
        await using var db = Huis.Gemeente().Open();
        (await db.Database.SqlQueryRaw<int>("select synchronous as \"Value\" from pragma_synchronous").ToListAsync(TestContext.Current.CancellationToken)).ShouldBe([2]);
        (await db.Database.SqlQueryRaw<string>("select journal_mode as \"Value\" from pragma_journal_mode").ToListAsync(TestContext.Current.CancellationToken)).ShouldBe(["wal"]);
        (await db.Database.SqlQueryRaw<int>("select foreign_keys as \"Value\" from pragma_foreign_keys").ToListAsync(TestContext.Current.CancellationToken)).ShouldBe([1]);
    }

    [Fact]
    public async Task Een_schrijvende_transactie_heeft_het_slot_vanaf_het_begin()
    {
        await using var een = Huis.Gemeente().Open();
        await using var ander = Huis.Gemeente().Open();
        await using var transactie = await een.Database.BeginTransactionAsync(TestContext.Current.CancellationToken);
        await ander.Database.OpenConnectionAsync(TestContext.Current.CancellationToken);
        ander.Database.SetCommandTimeout(1);
        ((Microsoft.Data.Sqlite.SqliteConnection)ander.Database.GetDbConnection()).DefaultTimeout = 1;
        (await Should.ThrowAsync<Microsoft.Data.Sqlite.SqliteException>(() => ander.Database.BeginTransactionAsync(TestContext.Current.CancellationToken))).SqliteErrorCode.ShouldBe(5);
    }

    protected override async Task<EenplanDb> Leeg()
    {
        var bestand = Path.Combine(Path.GetDirectoryName(Huis.Gemeente().Verbinding)!, "model.db");
        await Databases.MaakSqlite(bestand, TestContext.Current.CancellationToken);
        return new SqliteDb(Databases.Sqlite(bestand));
    }
}

public sealed class SchemaTests_Postgres(PostgresHuis huis) : SchemaTests(huis), IClassFixture<PostgresHuis>
{
    protected override Task<EenplanDb> Leeg() => Task.FromResult<EenplanDb>(new PostgresDb(Databases.Postgres(Databases.Verbinding(Postgrescluster.NieuweVerbinding("model"), "model"))));
}
