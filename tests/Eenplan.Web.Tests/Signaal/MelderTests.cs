using System.Net;
using Eenplan.Domein.Gedeeld;
using Eenplan.Domein.Privacy;
using Eenplan.Domein.Signaal;
using Eenplan.Tests;
using Eenplan.Web.Platform.Post;
using Eenplan.Web.Tests.Privacy;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using SignaalEntiteit = Eenplan.Domein.Signaal.Signaal;

namespace Eenplan.Web.Tests.Signaal;

/// <summary>Who reports a worry hears that it was picked up, and nothing more.</summary>
public abstract class MelderTests(Huis huis) : Opbeidedatabases(huis)
{
    [Fact]
    public async Task De_melder_krijgt_in_twee_stappen_een_bericht_zonder_iets_over_het_gezin()
    {
        var (casus, signaal) = await Proefdossier.Maak(Huis, "Kofi", bereikbaar: "079 000 01 14 of inge@school.example");
        using var nadia = await Huis.Als("nadia");
        var vorm = await (await nadia.Get($"/casus/{casus}/signalen")).Klik("Melder inlichten");
        vorm.Waarde("E-mailadres of telefoonnummer").ShouldBe("inge@school.example");
        var tekst = vorm.Waarde("Het bericht");
        tekst.ShouldStartWith("Beste Inge Blom,");
        tekst.ShouldNotContain("Kofi");
        tekst.ShouldNotContain("Joël");
        vorm.Document.QuerySelectorAll("input[name='Invoer.Grond'][checked]").ShouldBeEmpty();

        var bekeken = await vorm.Kies("Hoe laat je het weten?", "Per e-mail").Kies("Waarom mag je dit delen?", "Uitvoering van de Jeugdwet").Druk("Verder");
        bekeken.Kop.ShouldBe("Klopt dit bericht?");
        var klaar = await bekeken.Druk("Ja, versturen");
        klaar.Kop.ShouldBe("Signalen");
        klaar.Tekst.ShouldContain("Melder ingelicht");

        (await Proefdossier.Feiten(Huis, casus))[^2..].ShouldBe(
        [
            "InformatieGedeeld: Gedeeld met Inge Blom, intern begeleider (per e-mail): Dat het signaal van 23-11-2026 is opgepakt. Doel: De melder weet dat het signaal is opgepakt en hoeft niet opnieuw te melden. Grond: uitvoering van de jeugdwet.",
            "MelderIngelicht: De melder kreeg per e-mail bericht dat het signaal is opgepakt.",
        ]);
        await Huis.Diensten.GetRequiredService<Postronde>().Voer(Huis.Gemeente(), default);
        var brief = ((Proefbezorger)Huis.Diensten.GetRequiredService<IBezorger>()).Bezorgd[^1].Bericht;
        (brief.Naar, brief.Onderwerp, brief.Tekst).ShouldBe(("inge@school.example", "Bericht van de gemeente Proefstad", tekst.Trim()));
        (await Huis.Uit(db => db.Set<SignaalEntiteit>().SingleAsync(s => s.Id == signaal))).MelderIngelicht.ShouldBe(Huis.Klok.Nu);

        var nogEens = await (await nadia.Get($"/casus/{casus}/signalen/{signaal}/melder")).Kies("Hoe laat je het weten?", "Per e-mail").Kies("Waarom mag je dit delen?", "Uitvoering van de Jeugdwet").Druk("Verder");
        (nogEens.Status, nogEens.Fouten[0]).ShouldBe((HttpStatusCode.Conflict, "De melder weet het al. Je hoeft niets meer te doen."));
    }

    [Fact]
    public async Task Een_telefoontje_is_in_een_stap_vastgelegd_en_gaat_niet_in_de_post()
    {
        var (casus, signaal) = await Proefdossier.Maak(Huis, "Bakker", bereikbaar: "079 000 01 14");
        using var nadia = await Huis.Als("nadia");
        var vorm = (await nadia.Get($"/casus/{casus}/signalen/{signaal}/melder")).Kies("Hoe laat je het weten?", "Ik heb gebeld of gesproken");
        var zonderGrond = await vorm.Druk("Verder");
        (zonderGrond.Status, zonderGrond.Fouten.ShouldHaveSingleItem()).ShouldBe((HttpStatusCode.BadRequest, "Kies waarom je dit mag delen."));
        (await Huis.Uit(db => db.Set<SignaalEntiteit>().SingleAsync(s => s.Id == signaal))).MelderIngelicht.ShouldBeNull();
        (await zonderGrond.Kies("Waarom mag je dit delen?", "Uitvoering van de Jeugdwet").Druk("Verder")).Tekst.ShouldContain("in een gesprek");
        var gedeeld = (await Proefdossier.Alle<Verstrekking>(Huis)).Single(v => v.CasusId == casus);
        gedeeld.Wijze.ShouldBe(Verstrekwijze.Gesprek);
        (await Proefdossier.Alle<Uitbakbericht>(Huis)).ShouldNotContain(b => b.Herkomst == gedeeld.Id);
    }

    [Fact]
    public async Task Wie_anoniem_wil_blijven_krijgt_geen_bericht_maar_wel_een_reden()
    {
        var (casus, signaal) = await Proefdossier.Maak(Huis, "Visser", Meldersoort.Anoniem, null);
        using var nadia = await Huis.Als("nadia");
        var vorm = (await nadia.Get($"/casus/{casus}/signalen/{signaal}/melder")).Kies("Hoe laat je het weten?", "Het kan niet");
        var leeg = await vorm.Druk("Verder");
        leeg.FoutBij("Waarom kan het niet?").ShouldBe("Schrijf kort op waarom het niet kan.");
        await leeg.Vul("Waarom kan het niet?", "Belde zonder naam of nummer.").Druk("Verder");
        (await Proefdossier.Feiten(Huis, casus))[^1].ShouldBe("MelderNietIngelicht: De melder kan geen bericht krijgen. Reden: Belde zonder naam of nummer.");
        (await Proefdossier.Alle<Verstrekking>(Huis)).ShouldNotContain(v => v.CasusId == casus);
    }

    [Fact]
    public async Task Na_drie_werkdagen_zegt_de_casus_dat_de_melder_wacht()
    {
        var (casus, _) = await Proefdossier.Maak(Huis, "Smit");
        using var nadia = await Huis.Als("nadia");
        (await nadia.Get($"/casus/{casus}")).Tekst.ShouldNotContain("De melder wacht");
        Huis.Klok.Nu += TimeSpan.FromDays(4);
        using var later = await Huis.Als("nadia");
        (await later.Get($"/casus/{casus}")).Tekst.ShouldContain("De melder wacht al 4 werkdagen.");
        Huis.Klok.Nu = Proefklok.Maandag;
    }
}

public sealed class MelderTests_Sqlite(SqlitePosthuis huis) : MelderTests(huis), IClassFixture<SqlitePosthuis>;

public sealed class MelderTests_Postgres(PostgresPosthuis huis) : MelderTests(huis), IClassFixture<PostgresPosthuis>;
