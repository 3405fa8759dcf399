using System.Net;
using Eenplan.Domein.Gedeeld;
using Eenplan.Domein.Gezin;
using Eenplan.Domein.Screening;
using Eenplan.Tests;
using Eenplan.Web.Onderdelen.Gezin;
using Eenplan.Web.Tests.Coordinatie;
using Eenplan.Web.Tests.Gezin;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Eenplan.Web.Tests.Screening;

/// <summary>The picture of a child, what the upbringing is worth, what was deepened and which signals are there.</summary>
public abstract class BeeldTests(Huis huis) : Opbeidedatabases(huis)
{
    static Pagina Vul(Pagina p, string samen, string zorg) => p
        .Vul("Samen", samen).Vul("School of opvang", "4, grote zorg").Vul("Wat zijn de zorgen?", zorg);

    [Fact]
    [Eis("CR-014")]
    public async Task De_driehoek_toont_wat_ieder_vindt_en_de_vorige_keer_ernaast()
    {
        var casus = await Proefgezin.Maak(Huis, "Yara", "Steen", "01-05-2015");
        var kind = await Proefgezin.Kind(Huis, casus);
        using var nadia = await Huis.Als("nadia");
        (await (await nadia.Get($"/casus/{casus}/screening/giz/{kind}")).Druk("Bewaren")).Fouten.ShouldHaveSingleItem().ShouldContain("ten minste één");
        await Vul(await nadia.Get($"/casus/{casus}/screening/giz/{kind}"), "4, grote zorg", "huis te klein").Druk("Bewaren");
        Huis.Klok.Nu = Huis.Klok.Nu.AddDays(7);
        using var later = await Huis.Als("nadia");
        var vorm = await later.Get($"/casus/{casus}/screening/giz/{kind}");
        vorm.Tekst.ShouldContain("Vorige keer, 23-11-2026: samen 4, grote zorg. Zorgen: huis te klein");
        vorm.Waarde("Wat zijn de zorgen?").ShouldBe("");
        var na = await Vul(vorm, "2, goed genoeg", "nieuw huis").Druk("Bewaren");
        Huis.Klok.Nu = Proefklok.Maandag;
        na.Document.QuerySelector("svg[role=img] desc")!.TextContent.ShouldContain("Gezin en omgeving: 2, goed genoeg (was 4).");
        na.Document.QuerySelectorAll("svg[role=img] rect.b-trap-2").Length.ShouldBe(2);
        na.Tekst.ShouldContain("nieuw huis");
        (await Huis.Uit(db => db.Set<Gizbeeld>().CountAsync(b => b.CasusId == casus))).ShouldBe(2);
    }

    [Fact]
    [Eis("CR-014")]
    public async Task Twee_die_tegelijk_invullen_zien_beide_teksten()
    {
        var casus = await Proefgezin.Maak(Huis, "Tijn", "Steen", "01-05-2015");
        var kind = await Proefgezin.Kind(Huis, casus);
        using var nadia = await Huis.Als("nadia");
        var (eerste, tweede) = (await nadia.Get($"/casus/{casus}/screening/giz/{kind}"), await nadia.Get($"/casus/{casus}/screening/giz/{kind}"));
        await Vul(eerste, "3, zorg", "slaapt slecht").Druk("Bewaren");
        var botst = await Vul(tweede, "3, zorg", "eet slecht").Druk("Bewaren");
        botst.Status.ShouldBe(HttpStatusCode.Conflict);
        botst.Tekst.ShouldContain("slaapt slecht");
        botst.Tekst.ShouldContain("eet slecht");
    }

    [Fact]
    [Eis("CR-015")]
    public async Task De_uitkomst_van_goed_genoeg_opvoederschap_staat_in_het_dossier()
    {
        var casus = await Proefgezin.Maak(Huis, "Ole", "Steen");
        using var nadia = await Huis.Als("nadia");
        var zonder = await (await nadia.Get($"/casus/{casus}/screening/opvoederschap")).Kies("Wat is de uitkomst?", "Goed genoeg met steun").Druk("Bewaren");
        zonder.FoutBij("Waar baseer je dit op?").ShouldNotBeNull();
        (await zonder.Vul("Waar baseer je dit op?", "Moeder troost, maar is vaak moe.").Druk("Bewaren")).Tekst.ShouldContain("Uitkomst op 23-11-2026: goed genoeg met steun.");
        (await nadia.Get($"/casus/{casus}/tijdlijn")).Tekst.ShouldContain("Goed genoeg opvoederschap: goed genoeg met steun. Moeder troost, maar is vaak moe.");
    }

    [Fact]
    [Eis("CR-023")]
    public async Task Een_observatie_kan_alleen_na_overleg_met_de_gedragswetenschapper_en_krijgt_later_een_uitkomst()
    {
        var casus = await Proefgezin.Maak(Huis, "Pim", "Steen");
        using var nadia = await Huis.Als("nadia");
        var zonder = await (await nadia.Get($"/casus/{casus}/screening/verdieping")).Kies("Hoe?", "Observatie").Vul("Welke vragenlijst, of wie observeer je waar?", "Pim aan tafel").Vul("Wat wil je weten?", "Hoe gaat het eten?").Druk("Bewaren");
        zonder.FoutBij("Overlegd met gedragswetenschapper").ShouldNotBeNull();
        var met = await zonder.Vul("Overlegd met gedragswetenschapper", "Willemijn").Vul("Op", "20-11-2026").Druk("Bewaren");
        met.Tekst.ShouldContain("overlegd met Willemijn op 20-11-2026. Nog geen uitkomst.");
        (await (await met.Klik("Observatie: Pim aan tafel")).Vul("Wat kwam eruit?", "Pim eet als iemand meedoet.").Druk("Bewaren")).Tekst.ShouldContain("Pim eet als iemand meedoet.");
        (await Huis.Uit(db => db.Set<Verdieping>().CountAsync(v => v.Wat == "Pim aan tafel"))).ShouldBe(1);
    }

    [Fact]
    [Eis("CR-024")]
    public async Task Een_aangevinkt_signaal_blijft_staan_en_is_een_feit_voor_het_overleg()
    {
        var casus = await Proefgezin.Maak(Huis, "Guus", "Steen");
        using var nadia = await Huis.Als("nadia");
        var na = await (await nadia.Get($"/casus/{casus}/screening")).Kies("Welke signalen zie je in dit gezin?", "Zorgen over geld of huis").Druk("Signalen opslaan");
        na.Tekst.ShouldContain("Er is 1 signaal aangevinkt.");
        na.Document.QuerySelectorAll("section[aria-labelledby=signalen] input[checked]").Length.ShouldBe(1);
        (await nadia.Get($"/casus/{casus}/tijdlijn")).Tekst.ShouldContain("Signaal voor het overleg: Zorgen over geld of huis");
    }

    [Fact]
    public async Task Wie_dubbel_stond_houdt_zijn_vraag_en_zijn_beeld()
    {
        var casus = await Proefgezin.Maak(Huis, "Ivo", "Dubbel", "01-05-2015");
        var kind = await Proefgezin.Kind(Huis, casus);
        var ander = await Proefgezin.Voeg(Huis, casus, new("Ivo", null, "Dubbel") { Geboren = new(2015, 5, 1) }, Gezinsrol.Kind);
        using var nadia = await Huis.Als("nadia");
        await (await nadia.Get($"/casus/{casus}/screening/vraag/{ander}")).Kies("Is er een vraag?", "Ja").Vul("Wat is de vraag?", "Mag ik op voetbal?").Druk("Bewaren");
        await Vul(await nadia.Get($"/casus/{casus}/screening/giz/{ander}"), "3, zorg", "verveelt zich").Druk("Bewaren");
        await Huis.Als("nadia", d => d.GetRequiredService<VoegPersonenSamen>().VoerUit(new(casus, kind, kind, ander, true), CancellationToken.None));
        var na = await nadia.Get($"/casus/{casus}/screening");
        na.Tekst.ShouldContain("Mag ik op voetbal?");
        na.Tekst.ShouldContain("verveelt zich");
    }
}

public sealed class BeeldTests_Sqlite(SqliteHuis huis) : BeeldTests(huis), IClassFixture<SqliteHuis>;

public sealed class BeeldTests_Postgres(PostgresHuis huis) : BeeldTests(huis), IClassFixture<PostgresHuis>;
