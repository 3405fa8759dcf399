using System.Net;
using Eenplan.Domein.Gedeeld;
using Eenplan.Domein.Gezin;
using Eenplan.Tests;
using Eenplan.Web.Platform.Web;
using Microsoft.AspNetCore.Html;
using Microsoft.EntityFrameworkCore;

namespace Eenplan.Web.Tests.Platform;

/// <summary>Two people save the same thing: both texts stand side by side, the person chooses, and nothing is lost.</summary>
public abstract class BotsingTests(Huis huis) : Opbeidedatabases(huis)
{
    [Theory]
    [InlineData("Gebruik mijn tekst", "06 11111111")]
    [InlineData("Gebruik de tekst uit het dossier", "06 22222222")]
    [InlineData("Gebruik wat ik hieronder invul", "06 33333333")]
    public async Task De_schrijver_kiest_per_veld_tussen_eigen_tekst_die_uit_het_dossier_en_een_nieuwe(string keuze, string verwacht)
    {
        var (casus, persoon) = await Kind();
        using var nadia = await Huis.Als("nadia");
        using var joost = await Huis.Als("joost");
        var mijn = await nadia.Get($"/casus/{casus}/gezin/persoon/{persoon}");
        await (await joost.Get($"/casus/{casus}/gezin/persoon/{persoon}")).Vul("Telefoon", "06 22222222").Druk("Bewaren");

        var botst = await mijn.Vul("Telefoon", "06 11111111").Druk("Bewaren");
        botst.Status.ShouldBe(HttpStatusCode.Conflict);
        botst.Tekst.ShouldContain("Jij en Joost Hendriks schreven tegelijk");
        botst.Tekst.ShouldContain("Joost Hendriks sloeg op 23-11-2026 om 08.30 uur op");
        botst.Document.QuerySelectorAll(".een-versie ins").Select(i => i.TextContent).ShouldBe(["11111111"]);
        botst.Document.QuerySelectorAll(".een-versie del").Select(i => i.TextContent).ShouldBe(["22222222"]);
        botst.Document.QuerySelectorAll(".een-botsing").Length.ShouldBe(1, "alleen het veld dat verschilt");
        (await Telefoon(persoon)).ShouldBe("06 22222222");

        // Without a choice nothing is guessed.
        var zonder = await botst.Druk("Bewaren");
        zonder.Status.ShouldBe(HttpStatusCode.Conflict);
        zonder.Tekst.ShouldContain("Kies hieronder bij elk verschil");
        (await Telefoon(persoon)).ShouldBe("06 22222222");

        (await zonder.Kies("Wat bewaar je bij ‘Telefoon’?", keuze).Vul("Telefoon", "06 33333333").Druk("Bewaren")).Status.ShouldBe(HttpStatusCode.OK);
        (await Telefoon(persoon)).ShouldBe(verwacht);
    }

    [Fact]
    public async Task Een_derde_opslag_tijdens_het_kiezen_botst_opnieuw()
    {
        var (casus, persoon) = await Kind();
        using var nadia = await Huis.Als("nadia");
        using var joost = await Huis.Als("joost");
        var mijn = await nadia.Get($"/casus/{casus}/gezin/persoon/{persoon}");
        await Bel("06 22222222");
        var botst = await mijn.Vul("Telefoon", "06 11111111").Druk("Bewaren");
        await Bel("06 44444444");
        var weer = await botst.Kies("Wat bewaar je bij ‘Telefoon’?", "Gebruik mijn tekst").Druk("Bewaren");
        weer.Status.ShouldBe(HttpStatusCode.Conflict);
        weer.Tekst.ShouldContain("06 44444444");
        (await Telefoon(persoon)).ShouldBe("06 44444444");

        async Task Bel(string nummer) => await (await joost.Get($"/casus/{casus}/gezin/persoon/{persoon}")).Vul("Telefoon", nummer).Druk("Bewaren");
    }

    [Fact]
    public async Task Een_concept_van_voor_de_wijziging_botst_als_het_terugkomt()
    {
        var (casus, persoon) = await Kind();
        using var nadia = await Huis.Als("nadia");
        using var joost = await Huis.Als("joost");
        await (await nadia.Get($"/casus/{casus}/gezin/persoon/{persoon}")).Vul("Telefoon", "06 11111111").Druk("Bewaar concept");
        await (await joost.Get($"/casus/{casus}/gezin/persoon/{persoon}")).Vul("Telefoon", "06 22222222").Druk("Bewaren");
        var terug = await nadia.Get($"/casus/{casus}/gezin/persoon/{persoon}");
        terug.Waarde("Telefoon").ShouldBe("06 11111111");
        (await terug.Druk("Bewaren")).Status.ShouldBe(HttpStatusCode.Conflict);
        (await Telefoon(persoon)).ShouldBe("06 22222222");
    }

    [Fact]
    public async Task Adres_en_notitie_van_een_gezin_botsen_ook()
    {
        var (casus, _) = await Kind();
        using var nadia = await Huis.Als("nadia");
        using var joost = await Huis.Als("joost");
        await (await nadia.Get($"/casus/{casus}/gezin/huis")).Vul("Naam van dit huis", "Thuis").Vul("Straat en huisnummer", "Lindelaan 1").Druk("Adres bewaren");
        var pad = (await nadia.Get($"/casus/{casus}/gezin")).Document.QuerySelector("main a[href*='/gezin/huis/']")!.GetAttribute("href")![("/" + Huis.Proefstad).Length..];
        var (adres, notitie) = (await nadia.Get(pad), await nadia.Get($"/casus/{casus}/gezin"));
        await (await joost.Get(pad)).Vul("Straat en huisnummer", "Lindelaan 2").Druk("Adres bewaren");
        await (await joost.Get($"/casus/{casus}/gezin")).Vul("Waar let een collega op bij een huisbezoek?", "Er is een hond").Vul("Geldt tot en met", "31-12-2026").Druk("Notitie bewaren");

        var botst = await adres.Vul("Straat en huisnummer", "Lindelaan 3").Druk("Adres bewaren");
        botst.Status.ShouldBe(HttpStatusCode.Conflict);
        botst.Tekst.ShouldContain("Lindelaan 2");
        (await botst.Kies("Wat bewaar je bij ‘Straat en huisnummer’?", "Gebruik mijn tekst").Druk("Adres bewaren")).Tekst.ShouldContain("Lindelaan 3");

        var opnieuw = await notitie.Vul("Waar let een collega op bij een huisbezoek?", "Bel eerst aan").Vul("Geldt tot en met", "31-12-2026").Druk("Notitie bewaren");
        opnieuw.Status.ShouldBe(HttpStatusCode.Conflict);
        opnieuw.Tekst.ShouldContain("Er is een hond");
    }

    [Fact]
    [Eis("CR-006")]
    public async Task Werkaantekeningen_in_twee_schermen_laten_beide_teksten_zien_en_blijven_buiten_tijdlijn_en_collega()
    {
        var (casus, _) = await Kind();
        using var nadia = await Huis.Als("nadia");
        var een = await nadia.Get($"/casus/{casus}/werkaantekeningen");
        await (await nadia.Get($"/casus/{casus}/werkaantekeningen")).Vul("Aantekeningen", "Vraag oma naar het rooster").Druk("Bewaren");
        var botst = await een.Vul("Aantekeningen", "Vermoeden van schulden").Druk("Bewaren");
        botst.Tekst.ShouldContain("Je bewaarde dit intussen ergens anders");
        botst.Tekst.ShouldContain("Vraag oma naar het rooster");
        (await botst.Kies("Wat bewaar je bij ‘Aantekeningen’?", "Gebruik mijn tekst").Druk("Bewaren")).Waarde("Aantekeningen").ShouldBe("Vermoeden van schulden");
        (await nadia.Get($"/casus/{casus}/tijdlijn")).Tekst.ShouldNotContain("schulden");
        using var joost = await Huis.Als("joost");
        (await joost.Get($"/casus/{casus}/werkaantekeningen")).Waarde("Aantekeningen").ShouldBe("");
    }

    [Theory]
    [InlineData("de kat zit op de mat", "de kat ligt op de mat", "de kat [zit ]op de mat")]
    [InlineData("een", "", "[een]")]
    [InlineData("", "een", "")]
    [InlineData("gelijk blijft", "gelijk blijft", "gelijk blijft")]
    [InlineData("voor midden na", "voor na", "voor [midden ]na")]
    public void Alleen_woorden_die_verschillen_zijn_gemerkt(string tekst, string ander, string verwacht)
    {
        using var uit = new StringWriter();
        Tekstverschil.Merk(tekst, ander, "ins", "x").WriteTo(uit, System.Text.Encodings.Web.HtmlEncoder.Default);
        uit.ToString().Replace("<ins class=\"x\">", "[", StringComparison.Ordinal).Replace("</ins>", "]", StringComparison.Ordinal).ShouldBe(verwacht);
    }

    async Task<(CasusId Casus, PersoonId Persoon)> Kind()
    {
        var casus = await Proefcasus.Maak(Huis);
        return (casus, await Huis.Uit(db => db.Set<Eenplan.Domein.Casus.CasusKind>().Where(k => k.CasusId == casus).Select(k => k.PersoonId).SingleAsync(TestContext.Current.CancellationToken)));
    }

    Task<string?> Telefoon(PersoonId id) => Huis.Uit(db => db.Set<Persoon>().Where(p => p.Id == id).Select(p => p.Telefoon).SingleAsync(TestContext.Current.CancellationToken));
}

public sealed class BotsingTests_Sqlite(SqliteHuis huis) : BotsingTests(huis), IClassFixture<SqliteHuis>;

public sealed class BotsingTests_Postgres(PostgresHuis huis) : BotsingTests(huis), IClassFixture<PostgresHuis>;
