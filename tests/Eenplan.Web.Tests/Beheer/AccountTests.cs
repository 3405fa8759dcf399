using System.Net;
using Eenplan.Tests;
using Eenplan.Web.Platform.Identiteit;
using Eenplan.Web.Tests.Aanmelden;
using Microsoft.EntityFrameworkCore;

namespace Eenplan.Web.Tests.Beheer;

/// <summary>What the functioneel beheerder does with accounts, and what a worker does with her own.</summary>
public abstract class AccountTests(Huis huis) : Opbeidedatabases(huis)
{
    [Fact]
    public async Task Een_nieuw_account_krijgt_een_wachtwoord_voor_een_keer_dat_werkt_en_nergens_leesbaar_staat()
    {
        using var kees = await Huis.Als("kees");
        var nieuw = await kees.Get("/beheer/accounts/nieuw");
        var fout = await nieuw.Vul("Voornaam en achternaam", "Inês Żywiałowska").Vul("E-mailadres van het werk", "ines@").Vul("Rol", "casusregisseur").Vul("Deel van een volle werkweek", "7").Druk("Account maken");
        fout.Status.ShouldBe(HttpStatusCode.BadRequest);
        fout.Fouten.Count.ShouldBe(4);
        fout.FoutBij("Telefoon")!.ShouldContain("Gezinnen en collega’s");
        fout.Waarde("Voornaam en achternaam").ShouldBe("Inês Żywiałowska");
        var klaar = await fout.Vul("E-mailadres van het werk", "ines@proefstad.example").Vul("Team", "Team Rood").Vul("Deel van een volle werkweek", "0,8").Vul("Telefoon", "079 000 02 02").Druk("Account maken");
        klaar.Kop.ShouldBe("Het account van Inês Żywiałowska is klaar");
        var wachtwoord = klaar.Document.QuerySelector("code.een-eenmalig")!.TextContent;
        var rij = await Huis.Uit(db => db.Set<Account>().SingleAsync(a => a.Email == "ines@proefstad.example"));
        (rij.Fte, rij.Team, rij.TijdelijkTot).ShouldBe((0.8m, "rood", Huis.Klok.Nu.AddDays(7)));
        klaar.Tekst.ShouldContain("Dat kan tot ma 30-11-2026 08.30 uur");
        rij.PasswordHash!.ShouldNotContain(wachtwoord);
        using var ines = Huis.Niemand();
        (await ines.VulWachtwoord("Ines@Proefstad.example", wachtwoord)).Kop.ShouldBe("Kies een eigen wachtwoord");
        (await nieuw.Vul("E-mailadres van het werk", "INES@proefstad.example").Vul("Team", "Team Rood").Vul("Deel van een volle werkweek", "1").Vul("Telefoon", "079").Druk("Account maken")).FoutBij("E-mailadres van het werk")!.ShouldContain("al een account");

        // Found without its accents, on both databases.
        (await (await kees.Get("/beheer/accounts")).Vul("Naam, of het hele e-mailadres", "INES z").Druk("Zoeken")).Tekst.ShouldContain("Inês Żywiałowska");
        (await (await kees.Get("/beheer/accounts")).Vul("Naam, of het hele e-mailadres", "bestaatniet").Druk("Zoeken")).Tekst.ShouldContain("Geen account gevonden");
    }

    [Fact]
    public async Task Een_andere_rol_geldt_bij_het_volgende_verzoek()
    {
        using var willemijn = await Huis.Als("willemijn");
        (await willemijn.Get("/team")).Status.ShouldBe(HttpStatusCode.OK);
        using var kees = await Huis.Als("kees");
        var account = await kees.Get("/beheer/accounts/" + Proefmedewerkers.Id("willemijn"));
        await account.Vul("Rol", "toegangsmedewerker").Druk("Opslaan");
        await willemijn.IsIngelogd(ja: false);
        using var opnieuw = await Huis.Als("willemijn");
        (await opnieuw.Get("/team")).Status.ShouldBe(HttpStatusCode.Forbidden);
        (await Huis.Feiten()).ShouldContain("RolGewijzigd");

        // A stale form changes nothing.
        var verouderd = await account.Vul("Rol", "teamleider").Druk("Opslaan");
        verouderd.Status.ShouldBe(HttpStatusCode.Conflict);
        (await Huis.Uit(db => db.Set<Account>().SingleAsync(a => a.Email == "willemijn@proefstad.example"))).Rol.ShouldBe(Domein.Beheer.Rol.Toegangsmedewerker);
    }

    [Fact]
    public async Task Toegang_stoppen_vraagt_eerst_telt_de_open_casussen_en_werkt_meteen()
    {
        await Huis.GeefWachtwoord("bram");
        using var bram = await Huis.Als("bram");
        await bram.IsIngelogd();
        await Toegang.Toegangswereld.Maak(Huis);
        using var kees = await Huis.Als("kees");
        var vraag = await (await kees.Get("/beheer/accounts/" + Proefmedewerkers.Id("bram"))).Klik("Toegang stoppen");
        vraag.Tekst.ShouldMatch("nog regisseur van [1-9] en vervanger bij 0 open casus");
        vraag.Tekst.ShouldNotContain("Blauwmerk");
        (await vraag.Druk("Toegang stoppen")).Tekst.ShouldContain("heeft geen toegang meer");
        await bram.IsIngelogd(ja: false);
        using var terug = Huis.Niemand();
        (await terug.VulWachtwoord(Inlogger.Adres("bram"), Inlogger.Wachtwoord)).Status.ShouldBe(HttpStatusCode.BadRequest);
        await (await (await kees.Get("/beheer/accounts/" + Proefmedewerkers.Id("bram"))).Klik("Weer toegang geven")).Druk("Toegang geven");
        (await terug.VulWachtwoord(Inlogger.Adres("bram"), Inlogger.Wachtwoord)).Kop.ShouldBe("Stel de tweede stap in");
    }

    [Fact]
    public async Task De_laatste_beheerder_en_je_eigen_toegang_blijven_staan()
    {
        using var kees = await Huis.Als("kees");
        var zelf = await (await kees.Get($"/beheer/accounts/{Proefmedewerkers.Id("kees")}/toegang-stoppen")).Druk("Toegang stoppen");
        zelf.Status.ShouldBe(HttpStatusCode.Conflict);
        zelf.Fouten.ShouldHaveSingleItem().ShouldContain("een andere beheerder");
        (await (await kees.Get("/beheer/accounts/" + Proefmedewerkers.Id("kees"))).Vul("Rol", "privacy officer").Druk("Opslaan")).Status.ShouldBe(HttpStatusCode.Conflict);
        await kees.IsIngelogd();
    }

    [Fact]
    public async Task Wie_telefoon_en_codes_kwijt_is_begint_opnieuw_nadat_de_beheerder_de_tweede_stap_wist()
    {
        await Huis.GeefWachtwoord("peter");
        using var peter = Huis.Niemand();
        await Huis.EersteKeer(peter, "peter");
        using var kees = await Huis.Als("kees");
        var basis = $"/beheer/accounts/{Proefmedewerkers.Id("peter")}/";
        await (await kees.Get(basis + "tweede-stap-wissen")).Druk("Tweede stap wissen");
        await peter.IsIngelogd(ja: false);
        (await peter.VulWachtwoord(Inlogger.Adres("peter"), Inlogger.Wachtwoord)).Kop.ShouldBe("Stel de tweede stap in");
        var gegeven = (await (await kees.Get(basis + "nieuw-wachtwoord")).Druk("Nieuw wachtwoord maken")).Document.QuerySelector("code.een-eenmalig")!.TextContent;
        (await peter.VulWachtwoord(Inlogger.Adres("peter"), Inlogger.Wachtwoord)).Status.ShouldBe(HttpStatusCode.BadRequest);
        (await peter.VulWachtwoord(Inlogger.Adres("peter"), gegeven)).Kop.ShouldBe("Kies een eigen wachtwoord");
        (await kees.Get($"/beheer/accounts/{Proefmedewerkers.Id("peter")}")).Tekst.ShouldContain("Werkt tot 30-11-2026 08.30 uur");
    }

    [Fact]
    [Eis("CR-073")]
    public async Task Eigen_telefoon_en_tijden_staan_daarna_bij_de_casus()
    {
        var wereld = await Toegang.Toegangswereld.Maak(Huis);
        var casus = wereld.Van(Domein.Beheer.Rol.Casusregisseur, Toegang.Relatie.Eigen);
        using var nadia = await Huis.Als("nadia");
        var fout = await (await nadia.Get("/account")).Vul("Telefoon", "").Druk("Opslaan");
        fout.FoutBij("Telefoon")!.ShouldContain("waarop gezinnen");
        (await fout.Vul("Telefoon", "079 000 77 77").Vul("Wanneer ben je bereikbaar?", "di en do, 9.00–12.00 uur").Druk("Opslaan")).Tekst.ShouldContain("Opgeslagen");
        var kop = await nadia.Get("/casus/" + casus.Id);
        kop.AlleTekst.ShouldContain("079 000 77 77");
        kop.AlleTekst.ShouldContain("di en do, 9.00–12.00 uur");
    }

    [Fact]
    public async Task Een_sleutel_zie_je_een_keer_en_na_intrekken_staat_dat_er()
    {
        using var kees = await Huis.Als("kees");
        var klaar = await (await kees.Get("/beheer/api-sleutels/nieuw")).Vul("Naam van de toepassing", "Leerlingsysteem").Vul("Wie staat ervoor in?", "Fatima Yıldız").Vul("Wat mag de toepassing?", "toegangsmedewerker").Vul("Voor welk team?", "Team Rood").Druk("Sleutel maken");
        var sleutel = klaar.Document.QuerySelector("code.een-eenmalig")!.TextContent;
        var (prefix, hash) = Apisleutel.Ontleed(sleutel)!.Value;
        var rij = await Huis.Uit(db => db.Set<Apisleutel>().SingleAsync(s => s.Prefix == prefix));
        rij.Past(hash).ShouldBeTrue();
        rij.Hash.ShouldNotBe(System.Text.Encoding.ASCII.GetBytes(sleutel.Split('_')[2]));
        var lijst = await kees.Get("/beheer/api-sleutels");
        lijst.Tekst.ShouldContain("Leerlingsysteem");
        lijst.Tekst.ShouldNotContain(sleutel);
        (await (await lijst.Klik("Intrekken")).Druk("Intrekken")).Tekst.ShouldContain("ingetrokken op 23-11-2026");
        (await Huis.Uit(db => db.Set<Apisleutel>().SingleAsync(s => s.Prefix == prefix))).Ingetrokken.ShouldNotBeNull();
    }

    [Fact]
    public async Task De_beheerder_leest_het_profiel_en_controleert_het_journaal()
    {
        using var kees = await Huis.Als("kees");
        (await kees.Get("/beheer/profiel")).Tekst.ShouldContain("Evaluatie na 3 maanden 3 maanden landelijk CR-051");
        (await (await kees.Get("/beheer/journaal")).Druk("Controleer nu")).Tekst.ShouldContain("Het journaal is heel.");
    }
}

public sealed class AccountTests_Sqlite(SqliteHuis huis) : AccountTests(huis), IClassFixture<SqliteHuis>;

public sealed class AccountTests_Postgres(PostgresHuis huis) : AccountTests(huis), IClassFixture<PostgresHuis>;
