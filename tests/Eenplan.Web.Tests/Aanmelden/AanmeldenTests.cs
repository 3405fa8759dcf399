using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Eenplan.Tests;
using Eenplan.Web.Platform.Identiteit;
using Microsoft.EntityFrameworkCore;

namespace Eenplan.Web.Tests.Aanmelden;

/// <summary>Signing in with password and code, over HTTP. Each test has a worker of its own: the lockout of one is not that of another.</summary>
public abstract class AanmeldenTests(Huis huis) : Opbeidedatabases(huis)
{
    [Fact]
    public async Task De_eerste_keer_stel_je_de_tweede_stap_in_en_daarna_vraagt_hij_de_code()
    {
        await Huis.GeefWachtwoord("nadia");
        using var eerst = Huis.Niemand();
        var (geheim, herstelcodes) = await Huis.EersteKeer(eerst, "nadia");
        await eerst.IsIngelogd();
        herstelcodes.Count.ShouldBe(10);
        herstelcodes.ShouldAllBe(c => Inlogger.Herstelcodevorm().IsMatch(c));
        var rij = await Huis.Uit(db => db.Set<Account>().SingleAsync(a => a.Email == Inlogger.Adres("nadia")));
        herstelcodes.ShouldAllBe(c => !rij.Herstelcodes.Contains(c));
        rij.Codegeheim!.AsSpan().IndexOf(geheim).ShouldBe(-1, "het geheim staat versleuteld in de database");

        Huis.Klok.Nu += TimeSpan.FromMinutes(1);
        using var later = Huis.Niemand();
        var code = await later.VulWachtwoord(Inlogger.Adres("nadia"), Inlogger.Wachtwoord);
        code.Kop.ShouldBe("Vul je code in");
        await later.IsIngelogd(ja: false);
        code = await (await later.VulWachtwoord(Inlogger.Adres("nadia"), Inlogger.Wachtwoord)).Vul("Code", "000000").Druk("Inloggen");
        code.FoutBij("Code")!.ShouldContain("Deze code klopt niet");
        var juist = Inlogger.Code(geheim, Huis.Klok.Nu);
        (await code.Vul("Code", juist).Druk("Inloggen")).Kop.ShouldNotBe("Vul je code in");
        await later.IsIngelogd();

        // A code works once, a recovery code too.
        using var nogEens = Huis.Niemand();
        var herhaald = await (await nogEens.VulWachtwoord(Inlogger.Adres("nadia"), Inlogger.Wachtwoord)).Vul("Code", juist).Druk("Inloggen");
        herhaald.FoutBij("Code")!.ShouldContain("al gebruikt");
        (await herhaald.Vul("Code", herstelcodes[3].ToUpperInvariant()).Druk("Inloggen")).Kop.ShouldNotBe("Vul je code in");
        await nogEens.IsIngelogd();
        using var derde = Huis.Niemand();
        (await (await derde.VulWachtwoord(Inlogger.Adres("nadia"), Inlogger.Wachtwoord)).Vul("Code", herstelcodes[3]).Druk("Inloggen")).FoutBij("Code").ShouldNotBeNull();
        new[] { "TweedeStapIngesteld", "Ingelogd", "HerstelcodeGebruikt", "AanmeldenMislukt" }.ShouldBeSubsetOf(await Huis.Feiten());
    }

    [Fact]
    public async Task Vijf_keer_fout_blokkeert_een_kwartier_en_geen_antwoord_verraadt_of_het_account_bestaat()
    {
        await Huis.GeefWachtwoord("joost");
        using var klant = Huis.Niemand();
        var onbekend = await klant.VulWachtwoord("bestaat.niet@proefstad.example", "een heel ander wachtwoord");
        onbekend.Status.ShouldBe(HttpStatusCode.BadRequest);
        onbekend.Waarde("E-mailadres van je werk").ShouldBe("bestaat.niet@proefstad.example");
        for (var keer = 1; keer <= 5; keer++)
        {
            var fout = await klant.VulWachtwoord(Inlogger.Adres("joost"), "een heel ander wachtwoord");
            fout.Fouten.ShouldBe(onbekend.Fouten);
        }

        // Locked: the right password gets the very same answer.
        var geblokkeerd = await klant.VulWachtwoord(Inlogger.Adres("joost"), Inlogger.Wachtwoord);
        geblokkeerd.Fouten.ShouldBe(onbekend.Fouten);
        (await Huis.Feiten()).Count(f => f == "AccountGeblokkeerd").ShouldBe(1);
        Huis.Klok.Nu += TimeSpan.FromMinutes(15) + TimeSpan.FromSeconds(1);
        (await klant.VulWachtwoord(Inlogger.Adres("joost"), Inlogger.Wachtwoord)).Kop.ShouldBe("Stel de tweede stap in");
    }

    [Fact]
    public async Task Na_tien_missers_op_een_adres_komt_er_even_geen_antwoord_meer()
    {
        using var klant = Huis.Niemand();
        for (var keer = 1; keer <= Aanmeldrem.PerAccount; keer++)
        {
            (await klant.VulWachtwoord("raden@proefstad.example", "gok nummer zoveel")).Status.ShouldBe(HttpStatusCode.BadRequest);
        }

        var rem = await klant.VulWachtwoord("raden@proefstad.example", "gok nummer zoveel");
        rem.Status.ShouldBe(HttpStatusCode.TooManyRequests);
        rem.Tekst.ShouldContain("Wacht een kwartier");
    }

    [Fact]
    public async Task Een_wachtwoord_voor_een_keer_moet_je_eerst_vervangen()
    {
        await Huis.GeefWachtwoord("bram", "tijdelijk-abcd-2345", tijdelijk: true);
        using var klant = Huis.Niemand();
        var kies = await klant.VulWachtwoord(Inlogger.Adres("bram"), "tijdelijk-abcd-2345");
        kies.Kop.ShouldBe("Kies een eigen wachtwoord");
        (await klant.Get("/aanmelden/tweede-stap")).Pad.ShouldEndWith("/aanmelden");
        await klant.IsIngelogd(ja: false);
        (await kies.Vul("Nieuw wachtwoord", "kort").Vul("Nog een keer", "kort").Druk("Wachtwoord opslaan")).FoutBij("Nieuw wachtwoord")!.ShouldContain("ten minste 12 tekens");
        (await kies.Vul("Nieuw wachtwoord", "BramKuijt2026!").Vul("Nog een keer", "BramKuijt2026!").Druk("Wachtwoord opslaan")).FoutBij("Nieuw wachtwoord")!.ShouldContain("makkelijk te raden");
        (await kies.Vul("Nieuw wachtwoord", "tijdelijk-abcd-2345").Vul("Nog een keer", "tijdelijk-abcd-2345").Druk("Wachtwoord opslaan")).FoutBij("Nieuw wachtwoord")!.ShouldContain("huidige wachtwoord");
        (await kies.Vul("Nieuw wachtwoord", "fiets regen trompet").Vul("Nog een keer", "fiets regen trompe").Druk("Wachtwoord opslaan")).FoutBij("Nog een keer")!.ShouldContain("niet gelijk");
        (await kies.Vul("Nieuw wachtwoord", "fiets regen trompet").Vul("Nog een keer", "fiets regen trompet").Druk("Wachtwoord opslaan")).Kop.ShouldBe("Stel de tweede stap in");
        (await Huis.Niemand().VulWachtwoord(Inlogger.Adres("bram"), "tijdelijk-abcd-2345")).Status.ShouldBe(HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task Een_wachtwoord_voor_een_keer_werkt_zeven_dagen_en_zegt_daarna_alleen_wie_het_kent_wat_er_is()
    {
        var nu = Huis.Klok.Nu;
        try
        {
            await Huis.GeefWachtwoord("peter", "tijdelijk-wxyz-6789", tijdelijk: true);
            using var klant = Huis.Niemand();
            Huis.Klok.Nu = nu.AddDays(7).AddSeconds(-1);
            (await klant.VulWachtwoord(Inlogger.Adres("peter"), "tijdelijk-wxyz-6789")).Kop.ShouldBe("Kies een eigen wachtwoord");

            Huis.Klok.Nu = nu.AddDays(7);
            var verlopen = await klant.VulWachtwoord(Inlogger.Adres("peter"), "tijdelijk-wxyz-6789");
            verlopen.Status.ShouldBe(HttpStatusCode.BadRequest);
            verlopen.FoutBij("Wachtwoord").ShouldBe("Dit wachtwoord voor één keer werkte 7 dagen en is verlopen. Vraag de functioneel beheerder om een nieuw wachtwoord.");
            (await klant.VulWachtwoord(Inlogger.Adres("peter"), "tijdelijk-anders-1234")).Tekst.ShouldNotContain("verlopen");
            using var kees = await Huis.Als("kees");
            (await kees.Get($"/beheer/accounts/{Proefmedewerkers.Id("peter")}")).Tekst.ShouldContain("Verlopen op 30-11-2026");
        }
        finally
        {
            Huis.Klok.Nu = nu;
        }
    }

    [Fact]
    public async Task Wie_terugkomt_na_het_inloggen_blijft_binnen_eenplan()
    {
        await Huis.GeefWachtwoord("willemijn");
        using var klant = Huis.Niemand();
        var stel = await klant.VulWachtwoord(Inlogger.Adres("willemijn"), Inlogger.Wachtwoord, "/aanmelden?terug=https%3A%2F%2Fkwaad.example%2F");
        var klaar = await stel.Vul("Code uit de app", Inlogger.Code(Inlogger.Geheim(stel), Huis.Klok.Nu)).Druk("Tweede stap instellen");
        klaar.Document.QuerySelectorAll("main a").Select(a => a.GetAttribute("href")).ShouldAllBe(h => !h!.Contains("kwaad"));

        using var gast = Huis.Niemand();
        var deur = await gast.Get("/signalen");
        deur.Pad.ShouldEndWith("/aanmelden");
        var vorm = deur.Document.QuerySelectorAll<IHtmlInputElement>("input[name=id]").First(i => i.Value == Proefmedewerkers.Id("sanne").ToString()).Form!;
        (await deur.Verstuur(vorm, null)).Pad.ShouldEndWith("/signalen");
    }
}

public sealed class AanmeldenTests_Sqlite(SqliteHuis huis) : AanmeldenTests(huis), IClassFixture<SqliteHuis>;

public sealed class AanmeldenTests_Postgres(PostgresHuis huis) : AanmeldenTests(huis), IClassFixture<PostgresHuis>;
