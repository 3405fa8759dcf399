using System.Net;
using Eenplan.Domein.Beheer;
using Eenplan.Tests;
using Eenplan.Web.Onderdelen.Beheer;
using Eenplan.Web.Platform.Api;
using Eenplan.Web.Platform.Identiteit;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using SignaalEntiteit = Eenplan.Domein.Signaal.Signaal;

namespace Eenplan.Web.Tests.Api;

/// <summary>Who gets in with which key, and that a retry changes nothing.</summary>
public abstract class SleutelTests(Huis huis) : Opbeidedatabases(huis)
{
    static readonly CancellationToken Ct = TestContext.Current.CancellationToken;

    [Fact]
    public async Task Zonder_goede_sleutel_is_er_steeds_hetzelfde_antwoord()
    {
        using var goed = await Apiklant.Maak(Huis, "nadia", Rol.Casusregisseur);
        (await goed.Get("casussen")).Status.ShouldBe(HttpStatusCode.OK);
        var rij = await Huis.Uit(db => db.Set<Apisleutel>().AsNoTracking().SingleAsync(s => s.Id == goed.SleutelId, Ct));
        var geheim = new string('0', 64);
        var antwoorden = new List<string>();
        foreach (var sleutel in new string?[] { null, "", "een_", $"een_{rij.Prefix}_{geheim}", $"een_{new string('f', 10)}_{geheim}", "x" + new string('e', 300) })
        {
            using var klant = new Apiklant(Huis.Adres, sleutel is "" ? null : sleutel);
            var antwoord = await klant.Get("casussen");
            antwoord.Status.ShouldBe(HttpStatusCode.Unauthorized, sleutel);
            antwoord.Code.ShouldBe("niet-aangemeld");
            antwoord.Kop("API-Version").ShouldBe("1.0.0");
            antwoorden.Add(antwoord.Tekst);
        }

        antwoorden.Distinct().Count().ShouldBe(1);
    }

    [Fact]
    public async Task Een_ingetrokken_sleutel_en_een_vertrokken_eigenaar_komen_er_niet_meer_in()
    {
        using var app = await Apiklant.Maak(Huis, "joost", Rol.Casusregisseur);
        (await app.Get("werkvoorraad")).Status.ShouldBe(HttpStatusCode.OK);
        (await Huis.Uit(db => db.Set<Apisleutel>().Where(s => s.Id == app.SleutelId).Select(s => s.LaatstGebruikt).SingleAsync(Ct))).ShouldBe(Huis.Klok.Vandaag);
        await Huis.In(Huis.Proefstad, async d => (await d.GetRequiredService<TrekApisleutelIn>().VoerUit(new(app.SleutelId), Ct)).Gelukt.ShouldBeTrue());
        (await app.Get("werkvoorraad")).Status.ShouldBe(HttpStatusCode.Unauthorized);

        using var ander = await Apiklant.Maak(Huis, "peter", Rol.Teamleider, "blauw");
        (await ander.Get("werkvoorraad")).Status.ShouldBe(HttpStatusCode.OK);
        var peter = Proefmedewerkers.Id("peter").Waarde;
        await Huis.Uit(db => db.Set<Account>().Where(a => a.Id == peter).ExecuteUpdateAsync(s => s.SetProperty(a => a.Actief, false), Ct));
        (await ander.Get("werkvoorraad")).Status.ShouldBe(HttpStatusCode.Unauthorized);
        await Huis.Uit(db => db.Set<Account>().Where(a => a.Id == peter).ExecuteUpdateAsync(s => s.SetProperty(a => a.Actief, true), Ct));
    }

    [Fact]
    public async Task Een_sessie_telt_niet_op_de_API_en_een_sleutel_niet_op_een_pagina()
    {
        using var nadia = await Huis.Als("nadia");
        var metKoekje = await nadia.Http.GetAsync($"/{Huis.Proefstad}/api/v1/casussen", Ct);
        metKoekje.StatusCode.ShouldBe(HttpStatusCode.Unauthorized);

        using var app = await Apiklant.Maak(Huis, "nadia", Rol.Casusregisseur);
        var pagina = await app.Get($"/{Huis.Proefstad}/werkvoorraad");
        pagina.Tekst.ShouldContain("Inloggen");
        pagina.Tekst.ShouldNotContain("Nadia el Amrani</summary>");
    }

    [Fact]
    public async Task Een_sleutel_werkt_alleen_in_de_eigen_gemeente_en_alleen_met_het_recht()
    {
        MaakApisleutel.Gemaakt? gemaakt = null;
        await Huis.In(Huis.Proefstad, async d => gemaakt = (await d.GetRequiredService<MaakApisleutel>().VoerUit(new("Rooster", Proefmedewerkers.Id("nadia"), Rol.Casusregisseur, "rood"), Ct)).Waarde);
        using var elders = new Apiklant(Huis.Adres, gemaakt!.Sleutel, Huis.Anderstad);
        (await elders.Get("casussen")).Status.ShouldBe(HttpStatusCode.Unauthorized);

        // A role without the right, as if the table of rights had changed after the key was made.
        await Huis.Uit(db => db.Set<Apisleutel>().Where(s => s.Id == gemaakt.Id).ExecuteUpdateAsync(s => s.SetProperty(k => k.Rol, Rol.PrivacyOfficer), Ct));
        using var officer = new Apiklant(Huis.Adres, gemaakt.Sleutel);
        foreach (var antwoord in new[] { await officer.Get("casussen"), await officer.Post("signalen", Apiklant.Signaal("Geen", "Recht")), await officer.Post("personen/zoek", new { naam = "Bos" }) })
        {
            antwoord.Status.ShouldBe(HttpStatusCode.Forbidden);
            antwoord.Code.ShouldBe("geen-toegang");
        }
    }

    [Fact]
    public async Task Een_herhaald_verzoek_maakt_geen_tweede_signaal()
    {
        using var app = await Apiklant.Maak(Huis, "sanne", Rol.Toegangsmedewerker);
        var signaal = Apiklant.Signaal("Sterre", "Zegwaard", hoortBij: "nieuw");
        var eerste = await app.Post("signalen", signaal, (Idempotentiefilter.Kop, "verzoek-0001"));
        eerste.Status.ShouldBe(HttpStatusCode.Created, eerste.Tekst);
        var tweede = await app.Post("signalen", signaal, (Idempotentiefilter.Kop, "verzoek-0001"));
        tweede.Status.ShouldBe(HttpStatusCode.Created);
        tweede.Tekst.ShouldBe(eerste.Tekst);
        tweede.Kop(Idempotentiefilter.Herhaald).ShouldBe("true");
        (await Signalen(eerste)).ShouldBe(1);

        var ander = await app.Post("signalen", Apiklant.Signaal("Sterre", "Zegwaard", hoortBij: "nieuw", zorg: "Iets anders."), (Idempotentiefilter.Kop, "verzoek-0001"));
        ander.Code.ShouldBe("herhaalkenmerk-ander-verzoek");
        (await app.Post("signalen", signaal, (Idempotentiefilter.Kop, "kort"))).Code.ShouldBe("herhaalkenmerk-onjuist");

        // Another key does not see it, and after a day it is a new request.
        using var buur = await Apiklant.Maak(Huis, "sanne", Rol.Toegangsmedewerker);
        (await buur.Post("signalen", signaal, (Idempotentiefilter.Kop, "verzoek-0001"))).Tekst.ShouldNotBe(eerste.Tekst);
        Huis.Klok.Nu = Proefklok.Maandag.AddHours(25);
        (await app.Post("signalen", signaal, (Idempotentiefilter.Kop, "verzoek-0001"))).Tekst.ShouldNotBe(eerste.Tekst);
        Huis.Klok.Nu = Proefklok.Maandag;
    }

    [Fact]
    public async Task Tegelijk_gestuurd_gebeurt_het_ook_maar_een_keer()
    {
        using var app = await Apiklant.Maak(Huis, "sanne", Rol.Toegangsmedewerker);
        var signaal = Apiklant.Signaal("Rozemarijn", "Quist", hoortBij: "nieuw");
        var antwoorden = await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => app.Post("signalen", signaal, (Idempotentiefilter.Kop, "verzoek-tegelijk"))));
        antwoorden.ShouldContain(a => a.Status == HttpStatusCode.Created);
        antwoorden.ShouldAllBe(a => a.Status == HttpStatusCode.Created || a.Code == "verzoek-al-gedaan");
        antwoorden.Where(a => a.Status == HttpStatusCode.Created).Select(a => a.Tekst).Distinct().Count().ShouldBe(1);
        (await Huis.Uit(db => db.Set<SignaalEntiteit>().CountAsync(s => s.Zorg == "Rozemarijn is vaak alleen thuis.", Ct))).ShouldBe(1);
    }

    Task<int> Signalen(Apiantwoord antwoord)
    {
        var casus = new Domein.Gedeeld.CasusId(antwoord.Json.GetProperty("casusId").GetGuid());
        return Huis.Uit(db => db.Set<SignaalEntiteit>().CountAsync(s => s.CasusId == casus, Ct));
    }
}

public sealed class SleutelTests_Sqlite(SqliteHuis huis) : SleutelTests(huis), IClassFixture<SqliteHuis>;

public sealed class SleutelTests_Postgres(PostgresHuis huis) : SleutelTests(huis), IClassFixture<PostgresHuis>;
