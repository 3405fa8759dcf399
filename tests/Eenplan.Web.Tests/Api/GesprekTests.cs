using System.Net;
using Eenplan.Tests;

namespace Eenplan.Web.Tests.Api;

/// <summary>Regelhulp gesprek: page and endpoint give the same answer as the screening.</summary>
public sealed class GesprekTests(SqliteHuis huis) : IClassFixture<SqliteHuis>
{
    [Theory]
    [InlineData("2022-11-24", "gezien", "Dit kind moet je in ieder geval zien")]
    [InlineData("2022-11-23", "gezienEnGesproken", "Dit kind moet je zien en spreken")]
    [InlineData("2014-11-24", "gezienEnGesproken", "Dit kind moet je zien en spreken")]
    [InlineData("2014-11-23", "gesproken", "Deze jeugdige moet je altijd spreken")]
    [InlineData("2026-11-24", "nietTeBepalen", "Dit is nog niet te bepalen")]
    [Eis("CR-019")]
    public async Task De_leeftijd_op_de_peildatum_bepaalt_het_antwoord(string geboortedatum, string antwoord, string kop)
    {
        using var iemand = new Apiklant(huis.Adres, null);
        var api = await iemand.Post("regelhulp/gesprek", new { peildatum = "2026-11-23", geboortedatum });
        api.Status.ShouldBe(HttpStatusCode.OK, api.Tekst);
        api.Json.GetProperty("antwoord").GetString().ShouldBe(antwoord);
        api.Json.GetProperty("redenen").EnumerateArray().ShouldAllBe(r => r.GetProperty("eis").GetString() == "CR-019");
        api.Json.GetProperty("vastleggen").GetArrayLength().ShouldBeGreaterThan(0);
        using var klant = huis.Niemand();
        (await (await klant.Get("/regelhulp/gesprek")).Vul("Wanneer is het kind geboren?", geboortedatum).Vul("Voor welke dag vraag je het?", "23-11-2026").Druk("Laat zien")).Tekst.ShouldContain(kop);
    }

    [Fact]
    public async Task Een_leeg_of_onbekend_veld_wordt_geweigerd_met_zijn_naam()
    {
        using var iemand = new Apiklant(huis.Adres, null);
        var leeg = await iemand.Post("regelhulp/gesprek", new { peildatum = "2026-11-23" });
        (leeg.Status, string.Join(',', leeg.Velden)).ShouldBe((HttpStatusCode.BadRequest, "geboortedatum"));
        (await iemand.Post("regelhulp/gesprek", new { peildatum = "2026-11-23", geboortedatum = "2015-05-01", naam = "Kim" })).Status.ShouldBe(HttpStatusCode.BadRequest);
    }
}
