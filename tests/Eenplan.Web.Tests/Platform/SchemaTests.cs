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

    [Theory]
    [InlineData("update proces set soort = 'x'")]
    [InlineData("delete from proces")]
    [InlineData("update journaalfeit set soort = 'x'")]
    [InlineData("delete from journaalfeit")]
    [InlineData("update feitinhoud set tekst = 'x'")]
    [InlineData("update inzageregel set doel = 'x'")]
    [InlineData("delete from inzageregel")]
    public async Task De_database_zelf_weigert_wijzigen_en_wissen(string sql)
    {
        await Huis.In(Huis.Proefstad, async diensten =>
        {
            await Proefzaken.SchrijfFeit(diensten);
            await Proefzaken.SchrijfInzage(diensten);
        });
        await using var db = Huis.Gemeente().Open();
        var fout = await Should.ThrowAsync<System.Data.Common.DbException>(() => db.Database.ExecuteSqlRawAsync(sql, TestContext.Current.CancellationToken));
        fout.Message.ShouldContain("alleen aangevuld");
    }
}

public sealed class SchemaTests_Sqlite(SqliteHuis huis) : SchemaTests(huis), IClassFixture<SqliteHuis>;

public sealed class SchemaTests_Postgres(PostgresHuis huis) : SchemaTests(huis), IClassFixture<PostgresHuis>;
