using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Eenplan.Tests;
using Eenplan.Web.Platform.Identiteit;

namespace Eenplan.Web.Tests.Aanmelden;

/// <summary>When a session ends, and what a worker notices of it.</summary>
public abstract class SessieTests(Huis huis) : Opbeidedatabases(huis)
{
    [Fact]
    public async Task Na_twintig_minuten_stilte_stopt_de_sessie_en_bij_terugkomst_zegt_de_deur_dat()
    {
        using var nadia = await Huis.Als("nadia");
        // Short and long pauses: also a request in the first half of the twenty minutes counts.
        foreach (var minuten in new[] { 9, 19, 9, 19 })
        {
            Huis.Klok.Nu += TimeSpan.FromMinutes(minuten);
            await nadia.IsIngelogd();
        }

        Huis.Klok.Nu += TimeSpan.FromMinutes(21);
        var deur = await nadia.Get("/werkvoorraad");
        deur.Pad.ShouldEndWith("/aanmelden");
        deur.Tekst.ShouldContain("Je sessie is gestopt");
        deur.Document.QuerySelector("input[name=terug]")!.GetAttribute("value").ShouldBe("/proefstad/werkvoorraad");
        using var vers = Huis.Niemand();
        (await vers.Get("/werkvoorraad")).Tekst.ShouldNotContain("Je sessie is gestopt");
    }

    [Fact]
    public async Task Na_tien_uur_stopt_elke_sessie()
    {
        using var nadia = await Huis.Als("nadia");
        for (var minuten = 0; minuten < 600; minuten += 15)
        {
            Huis.Klok.Nu += TimeSpan.FromMinutes(15);
            await nadia.IsIngelogd();
        }

        Huis.Klok.Nu += TimeSpan.FromMinutes(1);
        await nadia.IsIngelogd(ja: false);
    }

    [Fact]
    public async Task Een_formulier_op_een_verlopen_sessie_zegt_dat_er_niets_is_opgeslagen_en_hoe_het_nog_kan()
    {
        using var sanne = await Huis.Als("sanne");
        var vorm = (await sanne.Get("/account")).Vul("Telefoon", "079 000 99 99");
        Huis.Klok.Nu += TimeSpan.FromMinutes(30);
        var verlopen = await vorm.Druk("Opslaan");
        verlopen.Status.ShouldBe(HttpStatusCode.Unauthorized);
        verlopen.Kop.ShouldBe("Je sessie is verlopen");
        verlopen.Tekst.ShouldContain("nog niet opgeslagen");
        await sanne.MeldAan(Proefmedewerkers.Id("sanne").Waarde);

        // The browser sends the same form again after signing in elsewhere: it counts.
        (await vorm.Druk("Opslaan")).Tekst.ShouldContain("Opgeslagen");
        (await sanne.Get("/account")).Waarde("Telefoon").ShouldBe("079 000 99 99");
    }

    [Fact]
    public async Task Een_ander_wachtwoord_en_overal_uitloggen_stoppen_de_andere_sessies_meteen()
    {
        await Huis.GeefWachtwoord("fatima");
        using var hier = await Huis.Als("fatima");
        using var elders = await Huis.Als("fatima");
        await elders.IsIngelogd();
        var wijzig = await hier.Get("/account/wachtwoord");
        (await wijzig.Vul("Huidig wachtwoord", "niet dit").Vul("Nieuw wachtwoord", "regen op het dak").Vul("Nog een keer", "regen op het dak").Druk("Wachtwoord opslaan"))
            .FoutBij("Huidig wachtwoord")!.ShouldStartWith("Dit is niet je huidige wachtwoord.");
        (await wijzig.Vul("Huidig wachtwoord", Inlogger.Wachtwoord).Vul("Nieuw wachtwoord", "regen op het dak").Vul("Nog een keer", "regen op het dak").Druk("Wachtwoord opslaan")).Tekst.ShouldContain("Andere sessies zijn gestopt");
        await elders.IsIngelogd(ja: false);
        await hier.IsIngelogd();

        using var derde = await Huis.Als("fatima");
        await (await hier.Get("/account")).Druk("Log overal anders uit");
        await derde.IsIngelogd(ja: false);
        await hier.IsIngelogd();
    }

    [Theory]
    [InlineData("sanne", "/account/wachtwoord", "Wachtwoord opslaan")]
    [InlineData("joost", "/account/herstelcodes", "Nieuwe codes maken")]
    [InlineData("willemijn", "/account/tweede-stap", "Tweede stap instellen")]
    public async Task Wie_aan_een_open_scherm_het_wachtwoord_raadt_moet_na_vijf_keer_wachten_net_als_aan_de_deur(string wie, string pad, string knop)
    {
        await Huis.GeefWachtwoord(wie);
        using var klant = await Huis.Als(wie);
        var vorm = await klant.Get(pad);
        (await vorm.Druk(knop)).Status.ShouldBe(HttpStatusCode.BadRequest, "leeg telt niet als poging");
        for (var keer = 1; keer <= 5; keer++)
        {
            var fout = await vorm.Vul("Huidig wachtwoord", $"gok nummer {keer}").Druk(knop);
            fout.Status.ShouldBe(HttpStatusCode.BadRequest);
            fout.FoutBij("Huidig wachtwoord")!.ShouldContain("Na vijf keer fout moet je een kwartier wachten");
        }

        // The right one does not count now either, here or at the door; and it stands in the journal.
        var geremd = await vorm.Vul("Huidig wachtwoord", Inlogger.Wachtwoord).Druk(knop);
        geremd.Status.ShouldBe(HttpStatusCode.TooManyRequests);
        geremd.FoutBij("Huidig wachtwoord")!.ShouldContain("Wacht een kwartier");
        using var deur = Huis.Niemand();
        (await deur.VulWachtwoord(Inlogger.Adres(wie), Inlogger.Wachtwoord)).Status.ShouldBe(HttpStatusCode.BadRequest);
        var feiten = await Huis.Feiten();
        feiten.Skip(feiten.LastIndexOf("Ingelogd")).ShouldContain("AccountGeblokkeerd");

        Huis.Klok.Nu += TimeSpan.FromMinutes(16);
        (await vorm.Vul("Huidig wachtwoord", Inlogger.Wachtwoord).Druk(knop)).Status.ShouldNotBe(HttpStatusCode.TooManyRequests);
    }

    [Fact]
    public async Task Een_kaartje_van_een_andere_gemeente_geldt_hier_niet()
    {
        using var nadia = await Huis.Als("nadia");
        var kaartje = nadia.Koekjes.GetCookies(new Uri(Huis.Adres, "/proefstad/werkvoorraad"))[Identiteitsdiensten.Koekje]!;
        kaartje.Path.ShouldBe("/proefstad");
        kaartje.HttpOnly.ShouldBeTrue();
        using var elders = Huis.Niemand(Huis.Anderstad);
        elders.Koekjes.Add(new Cookie(Identiteitsdiensten.Koekje, kaartje.Value, "/anderstad", Huis.Adres.Host));
        (await elders.Get("/werkvoorraad")).Pad.ShouldBe("/anderstad/aanmelden");
        await nadia.IsIngelogd();
    }

    [Fact]
    public async Task Uitloggen_staat_in_het_journaal_en_stopt_de_sessie()
    {
        using var pia = await Huis.Als("pia");
        var pagina = await pia.Get("/account");
        var vorm = pagina.Document.QuerySelectorAll<IHtmlFormElement>("form[action$=afmelden]").First();
        (await pagina.Verstuur(vorm, null)).Pad.ShouldEndWith("/aanmelden");
        await pia.IsIngelogd(ja: false);
        (await Huis.Feiten()).ShouldContain("Uitgelogd");
    }
}

public sealed class SessieTests_Sqlite(SqliteHuis huis) : SessieTests(huis), IClassFixture<SqliteHuis>;

public sealed class SessieTests_Postgres(PostgresHuis huis) : SessieTests(huis), IClassFixture<PostgresHuis>;
