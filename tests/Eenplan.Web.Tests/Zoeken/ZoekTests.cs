using System.Net;
using Eenplan.Domein.Gezin;
using Eenplan.Tests;
using Eenplan.Web.Tests.Gezin;

namespace Eenplan.Web.Tests.Zoeken;

/// <summary>Search finds people as they are spoken of, the same on both databases, and says of a case one may not see only that somebody is involved.</summary>
public abstract class ZoekTests(Huis huis) : Opbeidedatabases(huis)
{
    const string Vraag = "Naam, geboortedatum, postcode of burgerservicenummer";

    async Task<Pagina> Zoek(Klant klant, string vraag) => await (await klant.Get("/zoeken")).Vul(Vraag, vraag).Druk("Zoeken");

    [Fact]
    public async Task Een_naam_wordt_gevonden_zoals_hij_klinkt()
    {
        await Proefgezin.Maak(Huis, "Youssef", "El Khatib", "09-09-2014");
        await Proefgezin.Maak(Huis, "Żaneta", "Żywiałowska", "08-08-2013");
        await Proefgezin.Maak(Huis, "Gijs", "van der Meijden", "07-07-2012");
        using var nadia = await Huis.Als("nadia");
        foreach (var (vraag, naam) in new[]
        {
            ("Jusuf Elkhatib", "Youssef El Khatib"), ("khatib", "Youssef El Khatib"), ("Zanetta Zywialowska", "Żaneta Żywiałowska"),
            ("gys meyden", "Gijs van der Meijden"), ("Vandermeijden", "Gijs van der Meijden"), ("gijs 07-07-2012", "Gijs van der Meijden"), ("07-07-2012", "Gijs van der Meijden"),
        })
        {
            var pagina = await Zoek(nadia, vraag);
            pagina.Tekst.ShouldContain(naam, customMessage: vraag);
            pagina.Pad.ShouldMatch("^/proefstad/zoeken/[0-9a-f]{32}$");
        }

        (await Zoek(nadia, "gijs 08-07-2012")).Tekst.ShouldContain("Niemand gevonden");
    }

    [Fact]
    public async Task Postcode_en_burgerservicenummer_vinden_en_staan_in_geen_adres()
    {
        var casus = await Proefgezin.Maak(Huis, "Pleun", "Staal", adres: new("Kade 4", "2799kl", "Proefstad"));
        await Proefgezin.Voeg(Huis, casus, new("Vera", null, "Staal") { Geboren = new(1991, 1, 1) }, Gezinsrol.Ouder, "999990056");
        using var nadia = await Huis.Als("nadia");
        (await Zoek(nadia, "2799 KL")).Tekst.ShouldContain("Pleun Staal");
        (await Zoek(nadia, "2799kl")).Tekst.ShouldContain("Pleun Staal");
        var bsn = await Zoek(nadia, "9999 90 056");
        bsn.Tekst.ShouldContain("Vera Staal");
        bsn.Pad.ShouldNotContain("99999");
        (await Zoek(nadia, "999990019 Staal")).Tekst.ShouldNotContain("Vera Staal");
    }

    [Fact]
    public async Task Van_een_casus_van_een_ander_hoor_je_alleen_dat_er_iemand_betrokken_is()
    {
        await Proefgezin.Maak(Huis, "Wolf", "Duister", "02-03-2011", "joost");
        using var nadia = await Huis.Als("nadia");
        var pagina = await Zoek(nadia, "Duister");
        pagina.Tekst.ShouldContain("Er is al iemand betrokken");
        pagina.Tekst.ShouldNotContain("Wolf");
        pagina.Tekst.ShouldNotContain("02-03-2011");
    }

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("201")]
    public async Task Een_lege_of_te_lange_vraag_wordt_gevraagd_en_niet_bewaard(string vraag)
    {
        using var nadia = await Huis.Als("nadia");
        var pagina = await Zoek(nadia, vraag == "201" ? new string('a', 201) : vraag);
        pagina.Status.ShouldBe(HttpStatusCode.BadRequest);
        pagina.Fouten.ShouldHaveSingleItem().ShouldContain("Vul een naam, geboortedatum, postcode of burgerservicenummer in");
    }

    [Theory]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("' or 1=1 --")]
    [InlineData("%")]
    [InlineData("👩‍👧")]
    [InlineData("00-00-2019")]
    [InlineData("-'.,")]
    public async Task Een_vreemde_vraag_vindt_niemand_en_breekt_niets(string vraag)
    {
        await Proefgezin.Maak(Huis, "Gewoon", "Kind");
        using var nadia = await Huis.Als("nadia");
        var pagina = await Zoek(nadia, vraag);
        pagina.Status.ShouldBe(HttpStatusCode.OK);
        pagina.Tekst.ShouldNotContain("Gewoon Kind");
        pagina.Waarde(Vraag).ShouldBe(vraag);
    }
}

public sealed class ZoekTests_Sqlite(SqliteHuis huis) : ZoekTests(huis), IClassFixture<SqliteHuis>;

public sealed class ZoekTests_Postgres(PostgresHuis huis) : ZoekTests(huis), IClassFixture<PostgresHuis>;
