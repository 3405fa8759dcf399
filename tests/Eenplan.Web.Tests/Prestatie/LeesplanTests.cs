using System.Data.Common;
using System.Text.Json;
using Eenplan.Bench;
using Eenplan.Tests;
using Microsoft.EntityFrameworkCore;

namespace Eenplan.Web.Tests.Prestatie;

/// <summary>Worklists and search read by index, and read as many rows in a gemeente of 2,000 cases as in one of 200.</summary>
public sealed class LeesplanTests
{
    /// <summary>Small by nature: the workers of one gemeente, and lists the database makes of a parameter.</summary>
    static readonly string[] Klein = ["account", "json_each", "casusteller"];

    static readonly string[] Paden = ["/werkvoorraad", "/signalen", "/zoeken"];

    [Fact]
    public async Task Op_SQLite_leest_geen_werklijst_of_zoekvraag_een_hele_tabel()
    {
        await using var huis = new SqliteHuis();
        await huis.InitializeAsync();
        var (klant, _, _) = await Volhuis.Vul(huis, 60);
        using var __ = klant;
        foreach (var pad in Paden)
        {
            foreach (var vraag in (await Vragen(huis, klant, pad)).Where(v => !v.Sql.Contains("WHERE 0", StringComparison.Ordinal)))
            {
                var plan = await Leg(huis, "explain query plan " + vraag.Sql, vraag, r => r.GetString(3));
                plan.Where(r => IsHeleTabel(r, vraag.Sql)).ShouldBe([], $"{pad}: {vraag.Sql}");
            }
        }
    }

    [Fact]
    public async Task Op_PostgreSQL_leest_geen_werklijst_of_zoekvraag_een_hele_tabel_en_niet_meer_rijen_als_de_gemeente_groeit()
    {
        await using var huis200 = new PostgresHuis();
        Assert.SkipWhen(huis200.Ontbreekt is not null, huis200.Ontbreekt ?? "");
        await using var huis2000 = new PostgresHuis();
        var klein = await Rijen(huis200, 200);
        var groot = await Rijen(huis2000, 2000);
        foreach (var (pad, rijen) in klein)
        {
            // The planner may find a shorter way in a larger table; never a longer one.
            groot[pad].ShouldBeLessThanOrEqualTo(rijen, pad);
        }
    }

    static async Task<Dictionary<string, long>> Rijen(PostgresHuis huis, int casussen)
    {
        await huis.InitializeAsync();
        var (klant, klein, _) = await Volhuis.Vul(huis, casussen);
        using var _ = klant;
        var rijen = new Dictionary<string, long>(StringComparer.Ordinal);
        foreach (var pad in (string[])["/werkvoorraad", "/zoeken", $"/casus/{klein}"])
        {
            var naam = pad.StartsWith("/casus", StringComparison.Ordinal) ? "casus" : pad;
            rijen[naam] = 0;
            foreach (var vraag in (await Vragen(huis, klant, pad)).Where(v => v.Sql.TrimStart().StartsWith("SELECT", StringComparison.OrdinalIgnoreCase)))
            {
                var json = string.Concat(await Leg(huis, "explain (analyze, format json) " + vraag.Sql, vraag, r => r.GetString(0)));
                using var plan = JsonDocument.Parse(json);
                rijen[naam] += Gelezen(plan.RootElement[0].GetProperty("Plan"), vraag.Sql);
            }
        }

        return rijen;
    }

    /// <summary>Rows that the scans of a plan touched; a sequential scan of anything but a small table is a fault.</summary>
    static long Gelezen(JsonElement knoop, string sql)
    {
        var soort = knoop.GetProperty("Node Type").GetString()!;
        var tabel = knoop.TryGetProperty("Relation Name", out var t) ? t.GetString()! : "";
        var klein = Array.Exists(Klein, k => k == tabel);
        (soort == "Seq Scan" && !klein).ShouldBeFalse($"leest heel {tabel}: {sql}");
        var rijen = soort.EndsWith("Scan", StringComparison.Ordinal) && tabel.Length > 0 && !klein
            ? (long)(Getal(knoop, "Actual Rows") + Getal(knoop, "Rows Removed by Filter")) * (long)Getal(knoop, "Actual Loops")
            : 0;
        return rijen + (knoop.TryGetProperty("Plans", out var onder) ? onder.EnumerateArray().Sum(k => Gelezen(k, sql)) : 0);
    }

    static double Getal(JsonElement knoop, string naam) => knoop.TryGetProperty(naam, out var waarde) ? waarde.GetDouble() : 0;

    static async Task<IReadOnlyList<Vraag>> Vragen(Huis huis, Klant klant, string pad)
    {
        if (pad != "/zoeken")
        {
            return await Vragenteller.Bij(huis, klant, pad);
        }

        var gevonden = await (await klant.Get("/zoeken")).Vul("Naam, geboortedatum, postcode of burgerservicenummer", Massavulling.Achternaam(3)).Druk("Zoeken");
        gevonden.Pad.ShouldContain("/zoeken/");
        gevonden.Tekst.ShouldContain("gevonden");
        return await Vragenteller.Bij(huis, klant, gevonden.Pad[("/" + Huis.Proefstad).Length..]);
    }

    /// <summary>SQLite reads a table, or an index of it, from end to end; a subquery that it just made is no table.</summary>
    static bool IsHeleTabel(string regel, string sql) =>
        regel.StartsWith("SCAN ", StringComparison.Ordinal) && regel.Split(' ')[1] is var naam
        && naam != "CONSTANT" && !naam.StartsWith('(')
        && !sql.Contains($") AS \"{naam}\"", StringComparison.Ordinal)
        && !Array.Exists(Klein, k => naam == k || sql.Contains($"\"{k}\" AS \"{naam}\"", StringComparison.Ordinal));

    static async Task<List<string>> Leg(Huis huis, string sql, Vraag vraag, Func<DbDataReader, string> lees)
    {
        await using var db = huis.Gemeente().Open();
        var verbinding = db.Database.GetDbConnection();
        await verbinding.OpenAsync();
        if (!huis.Gemeente().Sqlite)
        {
            // In a table of 200 rows the planner may well read everything; asked is whether there is a way by index that stays as short.
            await db.Database.ExecuteSqlRawAsync("set enable_seqscan = off; set enable_hashjoin = off; set enable_mergejoin = off");
        }

        await using var opdracht = verbinding.CreateCommand();
        opdracht.CommandText = sql;
        foreach (var (naam, waarde) in vraag.Parameters)
        {
            var parameter = opdracht.CreateParameter();
            (parameter.ParameterName, parameter.Value) = (naam, waarde ?? DBNull.Value);
            opdracht.Parameters.Add(parameter);
        }

        var regels = new List<string>();
        await using var lezer = await opdracht.ExecuteReaderAsync();
        while (await lezer.ReadAsync())
        {
            regels.Add(lees(lezer));
        }

        return regels;
    }
}
