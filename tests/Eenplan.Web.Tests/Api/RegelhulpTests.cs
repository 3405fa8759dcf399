using System.Net;
using Eenplan.Domein.Termijnen;
using Eenplan.Tests;
using Eenplan.Web.Platform.Api;
using Eenplan.Web.Platform.Inzagelog;
using Eenplan.Web.Platform.Journaal;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Eenplan.Web.Tests.Api;

/// <summary>The rules as open endpoints and pages (the contract of the regelhulp).</summary>
public sealed class RegelhulpTests(SqliteHuis huis) : IClassFixture<SqliteHuis>
{
    static readonly CancellationToken Ct = TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("2026-11-23", 5, "2026-11-30")]
    [InlineData("2026-04-02", 1, "2026-04-07")]
    [InlineData("2026-05-04", 1, "2026-05-06")]
    [InlineData("2026-12-31", 1, "2027-01-04")]
    public async Task Werkdagen_zonder_sleutel(string vanaf, int werkdagen, string verwacht)
    {
        using var iemand = new Apiklant(huis.Adres, null);
        var antwoord = await iemand.Post("regelhulp/werkdagen", new { vanaf, werkdagen });
        antwoord.Status.ShouldBe(HttpStatusCode.OK, antwoord.Tekst);
        antwoord.Json.GetProperty("antwoord").GetString().ShouldBe(verwacht);
        antwoord.Json.GetProperty("redenen").GetArrayLength().ShouldBeGreaterThan(0);
        antwoord.Json.GetProperty("vastleggen").GetArrayLength().ShouldBeGreaterThan(0);
        antwoord.Json.GetProperty("profiel").GetProperty("gemeente").GetString().ShouldBe("proefstad");
        antwoord.Json.GetProperty("profiel").GetProperty("versie").GetInt32().ShouldBe(1);
    }

    [Theory]
    [InlineData("EersteContactCasusregie", "2026-11-23", "2026-11-30", "norm", "werkdagen", null, "casusregisseur")]
    [InlineData("Kennisneming", "2026-11-05", "2026-12-07", "hard", "eu", "2026-12-05", "partij")]
    [InlineData("DrangDuur", "2026-08-31", "2027-02-28", "maximum", "kalender", null, "casusregisseur + jeugdbeschermer")]
    [InlineData("EersteContactBuurtteam", "2026-11-20T09:30:00+01:00", "2026-11-21T09:30:00+01:00", "norm", "uren", null, "gezinswerker")]
    [InlineData("EersteContactBuurtteam", "2026-03-28T11:00:00Z", "2026-03-29T13:00:00+02:00", "norm", "uren", null, "gezinswerker")]
    [InlineData("Meerpuntoverleg", "2026-11-23", "nietTeBepalen", "norm", "kalender", null, "gemeente")]
    public async Task Termijn_met_soort_rekenwijze_en_wie(string code, string start, string verwacht, string soort, string rekenwijze, string? verschovenVan, string wie)
    {
        using var iemand = new Apiklant(huis.Adres, null);
        var antwoord = await iemand.Post("regelhulp/termijn", new { code, start });
        antwoord.Status.ShouldBe(HttpStatusCode.OK, antwoord.Tekst);
        var json = antwoord.Json;
        new[] { "antwoord", "soort", "rekenwijze", "verschovenVan", "verantwoordelijk" }.Select(n => json.GetProperty(n).GetString()).ShouldBe([verwacht, soort, rekenwijze, verschovenVan, wie]);
        json.GetProperty("redenen").EnumerateArray().ShouldAllBe(r => r.GetProperty("eis").GetString()!.Length == 6 && r.GetProperty("bron").GetString() != "" && r.GetProperty("tekst").GetString() != "");
    }

    [Fact]
    public async Task Elke_code_van_het_register_krijgt_in_elke_gemeente_antwoord()
    {
        foreach (var gemeente in new[] { Huis.Proefstad, Huis.Anderstad })
        {
            using var iemand = new Apiklant(huis.Adres, null, gemeente);
            foreach (var code in Termijnregister.Alle.Keys)
            {
                var start = Termijnregister.Alle[code].Rekenwijze == Rekenwijze.Uren ? "2026-11-23T08:00:00+01:00" : "2026-11-23";
                (await iemand.Post("regelhulp/termijn", new { code, start })).Status.ShouldBe(HttpStatusCode.OK, code);
            }
        }
    }

    [Theory]
    [InlineData("EersteContactBuurtteam", "2026-11-20", "moment-nodig", "start")]
    [InlineData("EersteContactBuurtteam", "2026-11-20T09:30:00", "moment-nodig", "start")]
    [InlineData("Kennisneming", "2026-11-20T09:30:00+01:00", "datum-onjuist", "start")]
    [InlineData("Kennisneming", "2026-02-29", "datum-onjuist", "start")]
    [InlineData("Kennisneming", "9999-12-31", "datum-buiten-bereik", "start")]
    [InlineData("kennisneming", "2026-11-20", "code-onbekend", "code")]
    [InlineData("", "", "code-leeg", "code,start")]
    public async Task Wat_niet_kan_wordt_geweigerd_met_het_veld(string code, string start, string weigering, string velden)
    {
        using var iemand = new Apiklant(huis.Adres, null);
        var antwoord = await iemand.Post("regelhulp/termijn", new { code, start });
        antwoord.Status.ShouldBe(HttpStatusCode.BadRequest, antwoord.Tekst);
        antwoord.Code.ShouldBe(weigering);
        antwoord.Velden.ShouldBe(velden.Split(','));
    }

    [Theory]
    [Eis("CR-041")]
    [InlineData("2014-11-23", true, "kind,moeder", "vader,oma")]
    [InlineData("2014-11-24", true, "moeder", "kind,vader,oma")]
    [InlineData("2012-01-01", false, "moeder", "kind,vader,oma")]
    [InlineData("2008-11-23", true, "kind", "moeder,vader,oma")]
    public async Task Ondertekenaars_volgen_uit_leeftijd_en_gezag(string geboortedatum, bool wilsbekwaam, string moet, string mag)
    {
        using var iemand = new Apiklant(huis.Adres, null);
        var antwoord = await iemand.Post("regelhulp/ondertekenaars", new
        {
            peildatum = "2026-11-23",
            stuk = "gezinsplan",
            personen = new object[]
            {
                new { id = "kind", rol = "jeugdige", geboortedatum, gezagOver = Array.Empty<string>(), wilsbekwaam }, new { id = "moeder", rol = "ouder", gezagOver = new[] { "kind" } },
                new { id = "vader", rol = "ouder" }, new { id = "oma", rol = "pleegouder", gezagOver = new[] { "kind" } },
            },
        });
        antwoord.Status.ShouldBe(HttpStatusCode.OK, antwoord.Tekst);
        antwoord.Json.GetProperty("antwoord").EnumerateArray().Select(e => e.GetString()).ShouldBe(moet.Split(','));
        antwoord.Json.GetProperty("magOok").EnumerateArray().Select(e => e.GetString()).ShouldBe(mag.Split(','));
        antwoord.Json.GetProperty("redenen").GetArrayLength().ShouldBeGreaterThan(1);
        antwoord.Json.GetProperty("vastleggen").GetArrayLength().ShouldBeGreaterThan(0);
    }

    [Fact]
    public async Task Ondertekenaars_zonder_leeftijd_zijn_niet_te_bepalen_en_onbekend_wordt_geweigerd()
    {
        using var iemand = new Apiklant(huis.Adres, null);
        var zonder = await iemand.Post("regelhulp/ondertekenaars", new { peildatum = "2026-11-23", stuk = "gezinsplan", personen = new[] { new { id = "kind", rol = "jeugdige" } } });
        zonder.Json.GetProperty("antwoord").GetString().ShouldBe("nietTeBepalen");
        zonder.Json.GetProperty("redenen").EnumerateArray().Last().GetProperty("tekst").GetString()!.ShouldContain("geboortedatum");
        var fout = await iemand.Post("regelhulp/ondertekenaars", new { peildatum = "2026-11-23", stuk = "brief", personen = new[] { new { id = "a", rol = "oma", naam = "x" } } });
        fout.Status.ShouldBe(HttpStatusCode.BadRequest);
        fout.Velden.ShouldBe(["stuk", "personen[0].rol", "personen[0].naam"], ignoreOrder: true);
        var leeg = await iemand.Post("regelhulp/ondertekenaars", new { personen = new[] { new { id = "a", rol = "ouder", gezagOver = new[] { "b" } }, new { id = "a", rol = "ouder", gezagOver = Array.Empty<string>() } } });
        leeg.Velden.ShouldBe(["stuk", "peildatum", "personen[0].gezagOver", "personen[1].id"], ignoreOrder: true);
    }

    [Fact]
    public async Task De_pagina_over_tekenen_geeft_hetzelfde_antwoord()
    {
        using var niemand = huis.Niemand();
        var na = await (await niemand.Get("/regelhulp/ondertekenaars")).Vul("Op welke dag wordt er getekend?", "23-11-2026").Vul("Geboortedatum kind 1", "03-03-2012").Vul("Geboortedatum kind 2", "03-03-2020")
            .Vul("Rol van volwassene 1", "ouder").Kies("Heeft volwassene 1 gezag over", "Kind 2").Vul("Rol van volwassene 2", "ouder").Druk("Wie tekent?");
        na.Tekst.ShouldContain("Moet tekenen: Kind 1, Volwassene 1 (ouder)");
        na.Tekst.ShouldContain("Mag ook tekenen Kind 2, Volwassene 2 (ouder)");
        var fout = await na.Kies("Heeft volwassene 2 gezag over", "Kind 3").Druk("Wie tekent?");
        fout.Status.ShouldBe(HttpStatusCode.BadRequest);
        fout.Fouten.ShouldHaveSingleItem().ShouldContain("geboortedatum van dit kind");
    }

    [Fact]
    public async Task Er_wordt_niets_bewaard()
    {
        using var iemand = new Apiklant(huis.Adres, null);
        var voor = await Stand();
        await iemand.Post("regelhulp/termijn", new { code = "Toekomstplan", start = "2009-05-30" });
        await iemand.Post("regelhulp/werkdagen", new { vanaf = "2026-11-23", werkdagen = 3 });
        (await Stand()).ShouldBe(voor);
    }

    [Fact]
    public async Task De_pagina_geeft_hetzelfde_antwoord_als_het_eindpunt()
    {
        using var iemand = huis.Niemand();
        var termijn = await (await (await iemand.Get("/regelhulp")).Klik("Wanneer moet het klaar zijn?"))
            .Vul("Welke termijn?", "Kennisneming").Vul("Wanneer begint de termijn?", "05-11-2026").Druk("Reken uit");
        termijn.Tekst.ShouldContain("Uiterlijk maandag 07-12-2026");
        termijn.Tekst.ShouldContain("Opgeschoven van");
        termijn.Pad.ShouldEndWith("/regelhulp/termijn", Case.Sensitive, "wat je vroeg staat niet in het adres");

        var uren = await termijn.Vul("Welke termijn?", "EersteContactBuurtteam").Vul("Wanneer begint de termijn?", "20-11-2026").Druk("Reken uit");
        uren.Status.ShouldBe(HttpStatusCode.BadRequest);
        uren.FoutBij("Hoe laat?").ShouldNotBeNull().ShouldContain("telt in uren");
        (await uren.Vul("Hoe laat?", "9.30").Druk("Reken uit")).Tekst.ShouldContain("Uiterlijk zaterdag 21-11-2026 om 09.30 uur");

        var zonder = await termijn.Vul("Welke termijn?", "Meerpuntoverleg").Vul("Wanneer begint de termijn?", "20-11-2026").Druk("Reken uit");
        zonder.Tekst.ShouldContain("Er is geen laatste dag");

        var werkdagen = await iemand.Get("/regelhulp/werkdagen");
        var leeg = await werkdagen.Druk("Reken uit");
        leeg.Fouten.Count.ShouldBe(2);
        var goed = await leeg.Vul("Vanaf welke dag tel je?", "04-05-2026").Vul("Hoeveel werkdagen?", "1").Druk("Reken uit");
        goed.Tekst.ShouldContain("Dat is woensdag 06-05-2026");
        goed.Tekst.ShouldContain("05-05-2026 is overgeslagen: Bevrijdingsdag.");
        (await werkdagen.Vul("Vanaf welke dag tel je?", "04-05-2026").Vul("Hoeveel werkdagen?", "veel").Druk("Reken uit")).FoutBij("Hoeveel werkdagen?").ShouldNotBeNull();
    }

    /// <summary>Outside Development, also on loopback: a limit, and a profile that switches it off.</summary>
    [Fact]
    public async Task Buiten_ontwikkeling_is_er_een_grens_en_kan_een_gemeente_het_uitzetten()
    {
        var map = Directory.CreateTempSubdirectory("eenplan-grens-");
        foreach (var (gemeente, regelhulp) in new[] { ("aanstad", true), ("uitstad", false) })
        {
            Directory.CreateDirectory(Path.Combine(map.FullName, "gemeenten", gemeente));
            await File.WriteAllTextAsync(
                Path.Combine(map.FullName, "gemeenten", gemeente, "profiel.yaml"),
                $"naam: {gemeente}\nteams: [{{ code: rood, naam: Rood }}]\nwijken: [Noord]\naanmeldteam: rood\nregelhulp: {(regelhulp ? "true" : "false")}\n", Ct);
        }

        await using (var app = await Eenplanserver.Start(["--environment=Staging", "--urls=http://127.0.0.1:0", "--EENPLAN_DATA=" + Path.Combine(map.FullName, "data"), "--EENPLAN_GEMEENTEN=" + Path.Combine(map.FullName, "gemeenten"), "--Logging:LogLevel:Default=Warning"]))
        {
            var adres = new Uri(app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First());
            using var uit = new Apiklant(adres, null, "uitstad");
            var weigering = await uit.Post("regelhulp/werkdagen", new { vanaf = "2026-11-23", werkdagen = 3 });
            weigering.Status.ShouldBe(HttpStatusCode.NotFound);
            weigering.Code.ShouldBe("regelhulp-uit");
            (await uit.Get("/uitstad/regelhulp")).Status.ShouldBe(HttpStatusCode.NotFound);

            using var aan = new Apiklant(adres, null, "aanstad");
            Apiantwoord antwoord;
            var keer = 0;
            do
            {
                antwoord = await aan.Post("regelhulp/werkdagen", new { vanaf = "2026-11-23", werkdagen = 3 });
            }
            while (++keer <= Verzoekgrens.OpenPerMinuut && antwoord.Status == HttpStatusCode.OK);

            antwoord.Status.ShouldBe(HttpStatusCode.TooManyRequests);
            antwoord.Code.ShouldBe("te-veel-verzoeken");
            int.Parse(antwoord.Kop("Retry-After")!).ShouldBeInRange(1, 60);
        }

        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        map.Delete(recursive: true);
    }

    Task<(int, int)> Stand() => huis.Uit(async db => (await db.Set<Proces>().CountAsync(Ct), await db.Set<Inzageregel>().CountAsync(Ct)));
}
