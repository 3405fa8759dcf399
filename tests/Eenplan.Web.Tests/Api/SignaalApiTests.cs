using System.Net;
using Eenplan.Domein.Beheer;
using Eenplan.Domein.Gedeeld;
using Eenplan.Tests;
using Eenplan.Web.Platform.Inzagelog;
using Eenplan.Web.Platform.Journaal;
using Microsoft.EntityFrameworkCore;
using CasusEntiteit = Eenplan.Domein.Casus.Casus;
using SignaalEntiteit = Eenplan.Domein.Signaal.Signaal;

namespace Eenplan.Web.Tests.Api;

/// <summary>The chain as another system walks it: signal in, search, case, terms, contact, worklist.</summary>
public abstract class SignaalApiTests(Huis huis) : Opbeidedatabases(huis)
{
    static readonly CancellationToken Ct = TestContext.Current.CancellationToken;

    [Fact]
    public async Task Een_nieuw_kind_geeft_een_casus_die_team_en_termijn_heeft()
    {
        using var app = await Apiklant.Maak(Huis, "sanne", Rol.Toegangsmedewerker, naam: "Leerlingsysteem De Vaart");
        var antwoord = await app.Post("signalen", Apiklant.Signaal("Mila", "Oosterbroek"));
        antwoord.Status.ShouldBe(HttpStatusCode.Created, antwoord.Tekst);
        antwoord.Json.GetProperty("nieuweCasus").GetBoolean().ShouldBeTrue();
        var casus = antwoord.Json.GetProperty("casusId").GetGuid();

        var gelezen = await app.Get($"casussen/{casus}");
        gelezen.Status.ShouldBe(HttpStatusCode.OK);
        gelezen.Json.GetProperty("team").GetString().ShouldBe("rood");
        gelezen.Json.GetProperty("veiligheid").GetString().ShouldBe("nogNiet");
        gelezen.Json.GetProperty("kinderen")[0].GetProperty("naam").GetString().ShouldBe("Mila Oosterbroek");
        gelezen.Kop("ETag").ShouldBe($"\"{gelezen.Json.GetProperty("versie").GetInt32()}\"");

        var termijn = (await app.Get(gelezen.Json.GetProperty("links").GetProperty("termijnen").GetString()!)).Json.GetProperty("termijnen")[0];
        termijn.GetProperty("code").GetString().ShouldBe("EersteContactCasusregie");
        termijn.GetProperty("uiterlijk").GetString().ShouldBe("2026-11-30");
        termijn.GetProperty("waarom").GetProperty("feit").GetString().ShouldBe("Eerste aanmelding op 23-11-2026.");
        termijn.GetProperty("waarom").GetProperty("eis").GetString().ShouldBe("CR-062");
        termijn.GetProperty("waarom").GetProperty("bron").GetString().ShouldNotBeNullOrEmpty();

        // Who did and who looked: the owner, through a named application.
        var proces = await Huis.Uit(db => db.Set<Proces>().AsNoTracking().Where(p => p.Toepassing == "Leerlingsysteem De Vaart").ToListAsync(Ct));
        proces.ShouldHaveSingleItem().Wie.ShouldBe(Proefmedewerkers.Id("sanne"));
        var inzage = await Huis.Uit(db => db.Set<Inzageregel>().AsNoTracking().Where(i => i.CasusId == new CasusId(casus)).ToListAsync(Ct));
        inzage.Count.ShouldBe(2, "de casus en haar termijnen");
        inzage.ShouldAllBe(i => i.Toepassing == "Leerlingsysteem De Vaart" && i.Wie == Proefmedewerkers.Id("sanne") && i.Wat.Contains("{id:guid}"));
    }

    [Fact]
    public async Task Een_bekend_kind_vraagt_eerst_een_keuze()
    {
        using var app = await Apiklant.Maak(Huis, "sanne", Rol.Toegangsmedewerker);
        var eerste = await app.Post("signalen", Apiklant.Signaal("Thijs", "Verhoeven"));
        var casus = eerste.Json.GetProperty("casusId").GetString();

        // The same sound, written otherwise: nothing is saved yet.
        var vraag = await app.Post("signalen", Apiklant.Signaal("Tijs", "Verhoefen"));
        vraag.Status.ShouldBe(HttpStatusCode.Conflict, vraag.Tekst);
        vraag.Code.ShouldBe("mogelijk-bekend");
        vraag.Velden.ShouldBe(["hoortBij"]);
        var bekende = vraag.Json.GetProperty("bekenden")[0];
        bekende.GetProperty("casusId").GetString().ShouldBe(casus);
        bekende.GetProperty("naam").GetString().ShouldBe("Thijs Verhoeven");
        (await Aantal(casus!)).ShouldBe(1);

        var erbij = await app.Post("signalen", Apiklant.Signaal("Tijs", "Verhoefen", hoortBij: casus));
        erbij.Status.ShouldBe(HttpStatusCode.Created);
        erbij.Json.GetProperty("casusId").GetString().ShouldBe(casus);
        erbij.Json.GetProperty("nieuweCasus").GetBoolean().ShouldBeFalse();
        (await Aantal(casus!)).ShouldBe(2);

        var ander = await app.Post("signalen", Apiklant.Signaal("Tijs", "Verhoefen", hoortBij: "nieuw"));
        ander.Json.GetProperty("casusId").GetString().ShouldNotBe(casus);
    }

    [Fact]
    public async Task Wie_de_casus_niet_mag_zien_hoort_alleen_dat_er_iemand_betrokken_is()
    {
        using var rood = await Apiklant.Maak(Huis, "sanne", Rol.Toegangsmedewerker);
        await rood.Post("signalen", Apiklant.Signaal("Xenia", "Zandvoort"));
        using var blauw = await Apiklant.Maak(Huis, "bram", Rol.Toegangsmedewerker, "blauw");
        var vraag = await blauw.Post("signalen", Apiklant.Signaal("Xenia", "Zandvoort"));
        vraag.Code.ShouldBe("mogelijk-bekend");
        vraag.Json.GetProperty("bekenden")[0].GetProperty("zichtbaar").GetBoolean().ShouldBeFalse();
        vraag.Tekst.ShouldNotContain("Zandvoort");

        var zoek = await blauw.Post("personen/zoek", new { naam = "Xenia Zandvoort" });
        zoek.Json.GetProperty("personen").GetArrayLength().ShouldBe(0);
        zoek.Json.GetProperty("verborgen").GetInt32().ShouldBe(1);
        (await rood.Post("personen/zoek", new { naam = "Ksenia Santvoort", geboren = "2020-05-01" })).Tekst.ShouldContain("verborgen");
        (await rood.Post("personen/zoek", new { naam = "Zandvoort" })).Json.GetProperty("personen")[0].GetProperty("naam").GetString().ShouldBe("Xenia Zandvoort");
    }

    [Fact]
    public async Task Een_signaal_dat_niet_klopt_noemt_alle_velden_en_bewaart_niets()
    {
        using var app = await Apiklant.Maak(Huis, "sanne", Rol.Toegangsmedewerker);
        var voor = await Huis.Uit(db => db.Set<SignaalEntiteit>().CountAsync(Ct));
        var leeg = await app.Post("signalen", new { kinderen = new[] { new { voornaam = "Bo" } } });
        leeg.Status.ShouldBe(HttpStatusCode.BadRequest);
        leeg.Velden.ShouldBe(["kinderen[0].achternaam", "soort", "zorg", "urgentie"], ignoreOrder: true);

        var ongeboren = await app.Post("signalen", new { soort = "burger", zorg = "x", urgentie = "gewoon", wijk = "Mars", kinderen = new[] { new { achternaam = "Bos", geboren = "2020-05-01", uitgerekend = "2027-01-01" } } });
        ongeboren.Velden.ShouldBe(["wijk", "kinderen[0].uitgerekend"], ignoreOrder: true);

        var lang = await app.Post("signalen", new { soort = "burger", zorg = "x", urgentie = "gewoon", adres = new string('a', 201), kinderen = new[] { new { achternaam = new string('b', 201) } } });
        lang.Status.ShouldBe(HttpStatusCode.BadRequest, lang.Tekst);
        lang.Velden.ShouldContain("adres");
        (await Huis.Uit(db => db.Set<SignaalEntiteit>().CountAsync(Ct))).ShouldBe(voor);
    }

    [Fact]
    public async Task Een_contactmoment_komt_in_dezelfde_tijdlijn_en_beeindigt_de_termijn()
    {
        using var app = await Apiklant.Maak(Huis, "sanne", Rol.Toegangsmedewerker);
        var casus = (await app.Post("signalen", Apiklant.Signaal("Pepijn", "Uitterlinden"))).Json.GetProperty("casusId").GetGuid();
        var gelezen = (await app.Get($"casussen/{casus}")).Json;
        var kind = gelezen.GetProperty("kinderen")[0].GetProperty("persoonId").GetGuid();

        var fout = await app.Post($"casussen/{casus}/contactmomenten", new { soort = "telefoon", op = "2026-11-24", bereikt = true, gezien = new[] { Guid.Empty } });
        fout.Velden.ShouldBe(["gezien"]);
        fout.Code.ShouldBe("kind-onbekend");
        (await app.Post($"casussen/{casus}/contactmomenten", new { soort = "telefoon", op = "2026-11-24", bereikt = true })).Velden.ShouldBe(["op", "gezegd"], ignoreOrder: true);
        (await app.Post($"casussen/{casus}/contactmomenten", new { soort = "telefoon", op = "2026-11-23", bereikt = true, gezegd = "Ja." }, ("If-Match", "\"99\""))).Code.ShouldBe("verouderd");

        var goed = await app.Post($"casussen/{casus}/contactmomenten", new { soort = "telefoon", op = "2026-11-23", tijd = "08:15", bereikt = true, gezegd = "Moeder neemt op.", gesproken = new[] { kind }, veiligheid = "slechter" }, ("If-Match", $"\"{gelezen.GetProperty("versie").GetInt32()}\""));
        goed.Status.ShouldBe(HttpStatusCode.Created, goed.Tekst);
        goed.Json.GetProperty("veiligheidHerwegen").GetBoolean().ShouldBeTrue();
        (await app.Get($"casussen/{casus}/termijnen")).Json.GetProperty("termijnen").EnumerateArray().Select(t => t.GetProperty("code").GetString()).ShouldBe(["VeiligheidHerwegen", "AnalyseEnPlan", "InzetNaStart"]);

        var lijst = (await app.Get($"casussen/{casus}/contactmomenten?perPagina=1")).Json;
        lijst.GetProperty("totaal").GetInt32().ShouldBe(1);
        lijst.GetProperty("contactmomenten")[0].GetProperty("tijd").GetString().ShouldBe("08:15");
        lijst.GetProperty("contactmomenten")[0].GetProperty("gesproken")[0].GetGuid().ShouldBe(kind);
        lijst.GetProperty("contactmomenten")[0].GetProperty("door").GetString().ShouldBe("Sanne de Wit");
    }

    [Fact]
    public async Task Werkvoorraad_en_lijst_volgen_de_eigenaar_van_de_sleutel()
    {
        using var sanne = await Apiklant.Maak(Huis, "sanne", Rol.Toegangsmedewerker);
        foreach (var naam in new[] { "Aagje", "Benthe", "Casper" })
        {
            (await sanne.Post("signalen", Apiklant.Signaal(naam, "Wolters" + naam, hoortBij: "nieuw"))).Status.ShouldBe(HttpStatusCode.Created);
        }

        var eerste = await sanne.Get("casussen?perPagina=2");
        eerste.Json.GetProperty("casussen").GetArrayLength().ShouldBe(2);
        eerste.Json.GetProperty("casussen")[0].GetProperty("gezin").GetString().ShouldBe("WoltersCasper", "nieuwste eerst");
        var volgende = eerste.Json.GetProperty("links").GetProperty("volgende").GetString()!;
        (await sanne.Get(volgende)).Json.GetProperty("casussen")[0].GetProperty("gezin").GetString().ShouldBe("WoltersAagje");
        eerste.Json.GetProperty("links").GetProperty("vorige").ValueKind.ShouldBe(System.Text.Json.JsonValueKind.Null);
        (await sanne.Get("casussen?gesloten=true")).Json.GetProperty("totaal").GetInt32().ShouldBe(0);
        (await sanne.Get("werkvoorraad")).Json.GetProperty("totaal").GetInt32().ShouldBe(0, "nog niet verdeeld");

        var casus = eerste.Json.GetProperty("casussen")[0].GetProperty("id").GetGuid();
        await GeefAan(casus, "joost");
        using var joost = await Apiklant.Maak(Huis, "joost", Rol.Casusregisseur);
        var werk = await joost.Get("werkvoorraad");
        werk.Json.GetProperty("gezinnen")[0].GetProperty("casusId").GetGuid().ShouldBe(casus);
        werk.Json.GetProperty("gezinnen")[0].GetProperty("vak").GetString().ShouldBe("veiligheid");
        (await joost.Get($"casussen/{casus}")).Status.ShouldBe(HttpStatusCode.OK);
        (await sanne.Get($"casussen/{casus}")).Status.ShouldBe(HttpStatusCode.Forbidden, "een collega hoort dat de casus bestaat");
        using var bram = await Apiklant.Maak(Huis, "bram", Rol.Casusregisseur, "blauw");
        (await bram.Get($"casussen/{casus}")).Code.ShouldBe("niet-gevonden");
        (await bram.Get("casussen")).Tekst.ShouldNotContain("Wolters");
    }

    Task<int> Aantal(string casus) => Huis.Uit(db => db.Set<SignaalEntiteit>().CountAsync(s => s.CasusId == new CasusId(Guid.Parse(casus)), Ct));

    async Task GeefAan(Guid casus, string wie)
    {
        var regisseur = Proefmedewerkers.Id(wie);
        await Huis.Uit(db => db.Set<CasusEntiteit>().Where(c => c.Id == new CasusId(casus)).ExecuteUpdateAsync(s => s.SetProperty(c => c.RegisseurId, regisseur), Ct));
    }
}

public sealed class SignaalApiTests_Sqlite(SqliteHuis huis) : SignaalApiTests(huis), IClassFixture<SqliteHuis>;

public sealed class SignaalApiTests_Postgres(PostgresHuis huis) : SignaalApiTests(huis), IClassFixture<PostgresHuis>;
