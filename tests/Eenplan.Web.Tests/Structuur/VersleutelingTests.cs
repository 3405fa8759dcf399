using Eenplan.Tests;
using Eenplan.Web.Platform.Opslag;
using Eenplan.Web.Platform.Sleutels;
using Microsoft.EntityFrameworkCore;

namespace Eenplan.Web.Tests.Structuur;

/// <summary>Nobody forgets a column when keys change: each column of bytes says in its mapping whether it is ciphertext.</summary>
public sealed class VersleutelingTests(SqliteHuis huis) : IClassFixture<SqliteHuis>
{
    [Fact]
    public void Elke_kolom_met_bytes_zegt_of_zij_versleuteld_is()
    {
        using var db = huis.Gemeente().Open();
        Versleuteling.Onbeslist(db).ShouldBe([], "Zet .Versleuteld() of .GeenGeheim() in de mapping; zie Platform/Sleutels/Versleuteling.cs.");
        Versleuteling.Kolommen(db).Count.ShouldBeGreaterThanOrEqualTo(3);
    }

    [Fact]
    public void Een_kolom_die_niets_zegt_valt_op()
    {
        using var db = new Slordig(new DbContextOptionsBuilder<Slordig>().UseSqlite("Data Source=:memory:").Options);
        Versleuteling.Onbeslist(db).ShouldBe(["vergeten.geheim"]);
    }

    [Fact]
    public async Task Een_versleutelde_kolom_staat_in_een_tabel_die_gewijzigd_mag_worden()
    {
        await using var db = huis.Gemeente().Open();
        var dicht = await db.Database.SqlQueryRaw<string>("select tbl_name as \"Value\" from sqlite_master where type = 'trigger' and sql like '%before update on %'").ToListAsync();
        Versleuteling.Kolommen(db).Select(k => k.Tabel).Intersect(dicht).ShouldBe([]);
        dicht.ShouldContain("journaalfeit");
    }

    sealed class Slordig(DbContextOptions<Slordig> opties) : EenplanDb(opties)
    {
        protected override void OnModelCreating(ModelBuilder modelBuilder)
        {
            modelBuilder.Entity<Vergeten>();
            base.OnModelCreating(modelBuilder);
        }
    }

    sealed class Vergeten
    {
        public Guid Id { get; init; }

        public byte[] Geheim { get; init; } = [];
    }
}
