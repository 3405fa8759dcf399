using System.Net;
using Eenplan.Domein.Casus;
using Eenplan.Domein.Coordinatie;
using Eenplan.Domein.Gedeeld;
using Eenplan.Tests;
using Eenplan.Web.Onderdelen.Afschaling;
using Eenplan.Web.Onderdelen.Coordinatie;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Eenplan.Web.Tests.Coordinatie;

/// <summary>The first page after signing in, and what the team leader sees of it.</summary>
public abstract class WerkvoorraadTests(Huis huis) : Opbeidedatabases(huis)
{
    [Fact]
    public async Task Een_taak_is_klaar_vanuit_de_rij_en_een_termijn_wacht_tot_een_dag_met_een_reden()
    {
        Huis.Klok.Nu = Proefklok.Maandag.AddDays(-5);
        var casus = await Huis.Gezin("Tim", "Taakman", "joost");
        Huis.Klok.Nu = Proefklok.Maandag;
        await Huis.Als("joost", d => d.GetRequiredService<MaakTaak>().VoerUit(new(casus, "School bellen", "23-11-2026", null), CancellationToken.None));
        using var joost = await Huis.Als("joost");
        var werk = await joost.Get("/werkvoorraad");
        werk.Kop.ShouldBe("Tim heeft je vandaag nodig");
        werk.Tekst.ShouldContain("School bellen En nog 1.");
        werk = await werk.Druk("Klaar: School bellen");
        werk.Kop.ShouldBe("Niemand heeft je vandaag dringend nodig");
        werk.Tekst.ShouldContain("Er is nog geen contact geweest met het gezin.");

        var geweigerd = await (await werk.Klik("Later oppakken, voor Tim")).Vul("Wanneer komt het terug?", "23-11-2026").Druk("Later oppakken");
        geweigerd.Status.ShouldBe(HttpStatusCode.BadRequest);
        geweigerd.FoutBij("Waar wacht je op?")!.ShouldContain("Schrijf op waar je op wacht");
        geweigerd.FoutBij("Wanneer komt het terug?")!.ShouldContain("Kies een dag na vandaag");
        werk = await geweigerd.Vul("Waar wacht je op?", "Moeder is in het ziekenhuis").Vul("Wanneer komt het terug?", "02-12-2026").Druk("Later oppakken");
        werk.Tekst.ShouldContain("Wacht op anderen (1)");
        werk.Tekst.ShouldContain("Wacht: Moeder is in het ziekenhuis");
        werk.Tekst.ShouldContain("terug op 02-12-2026");
        try
        {
            Huis.Klok.Nu = Proefklok.Maandag.AddDays(9);
            using var later = await Huis.Als("joost");
            (await later.Get("/werkvoorraad")).Tekst.ShouldContain("Tim, 8 jaar Gezin Taakman Er is nog geen contact geweest met het gezin.");
        }
        finally
        {
            Huis.Klok.Nu = Proefklok.Maandag;
        }
    }

    [Fact]
    [Eis("CR-011")]
    public async Task Veiligheid_heeft_geen_later_en_weigert_ook_een_verzonnen_formulier()
    {
        var casus = await Huis.Gezin("Noa", "Gevaar", "bram");
        await Huis.Weeg(casus, Veiligheidsoordeel.Onvoldoende, "bram");
        using var bram = await Huis.Als("bram");
        var werk = await bram.Get("/werkvoorraad");
        werk.Kop.ShouldStartWith("Noa");
        werk.Tekst.ShouldContain("Noa is nog niet veilig.");
        werk.Document.QuerySelectorAll("a").ShouldNotContain(a => a.TextContent.StartsWith("Later"));
        var eis = await Huis.Uit(db => db.Set<Domein.Veiligheid.Veiligheidsplan>().Where(p => p.CasusId == casus).SelectMany(p => p.Bodemeisen).Select(b => b.Id).SingleAsync());
        (await bram.Get($"/casus/{casus}/uitstel?code=BodemeisControle&onderwerp={eis}")).Tekst.ShouldContain("Veiligheid kun je niet later doen.");
        var uitkomst = await Huis.Probeer("bram", d => d.GetRequiredService<StelWerkUit>().VoerUit(new(casus, "BodemeisControle", eis.ToString(), "30-11-2026", "Druk"), CancellationToken.None));
        uitkomst.Weigeringen[0].Code.ShouldBe("veiligheid-wacht-nooit");
    }

    [Fact]
    public async Task Na_sluiten_komt_het_gezin_op_de_waakdatum_terug_tot_er_contact_was()
    {
        var casus = await Huis.Gezin("Ova", "Waakstra", "nadia");
        var versie = await Huis.Versie(casus);
        await Huis.Als("nadia", d => d.GetRequiredService<SluitCasus>().VoerUit(new(casus, versie, "Het lukt met oma", "22-02-2027"), CancellationToken.None));
        using (var nadia = await Huis.Als("nadia"))
        {
            (await nadia.Get("/werkvoorraad")).Tekst.ShouldNotContain("Ova");
        }

        try
        {
            Huis.Klok.Nu = new DateTimeOffset(2027, 2, 22, 8, 0, 0, TimeSpan.Zero);
            using var nadia = await Huis.Als("nadia");
            var werk = await nadia.Get("/werkvoorraad");
            werk.Kop.ShouldContain("Ova");
            werk.Tekst.ShouldContain("Nog één keer vragen hoe het gaat. De casus is gesloten op 23-11-2026.");
            var contact = (await werk.Klik("Contact vastleggen voor Ova")).Kies("Hoe hadden jullie contact?", "Telefoon").Kies("Bereikt?", "Nee, niet bereikt");
            await contact.Druk("Contact vastleggen");
            (await nadia.Get("/werkvoorraad")).Tekst.ShouldContain("Ova");
            await (await nadia.Get($"/casus/{casus}/contact")).Kies("Hoe hadden jullie contact?", "Telefoon").Vul("Wat is er gezegd of gebeurd?", "Het gaat goed.").Druk("Contact vastleggen");
            (await nadia.Get("/werkvoorraad")).Tekst.ShouldNotContain("Ova");
            (await nadia.Get($"/casus/{casus}/tijdlijn")).Tekst.ShouldContain("Na de afsluiting is gevraagd hoe het gaat");
        }
        finally
        {
            Huis.Klok.Nu = Proefklok.Maandag;
        }
    }

    [Fact]
    public async Task Het_waakmoment_van_wie_weg_is_komt_bij_de_teamleider()
    {
        var casus = await Huis.Gezin("Isa", "Nablijver", "joost");
        var versie = await Huis.Versie(casus);
        await Huis.Als("joost", d => d.GetRequiredService<SluitCasus>().VoerUit(new(casus, versie, "Het lukt", "24-11-2026"), CancellationToken.None));
        using var fatima = await Huis.Als("fatima");
        (await fatima.Get("/werkvoorraad")).Tekst.ShouldNotContain("Isa, 8 jaar");
        await Actief("joost", false);
        try
        {
            (await fatima.Get("/werkvoorraad")).Tekst.ShouldContain("Isa, 8 jaar");
        }
        finally
        {
            await Actief("joost", true);
        }
    }

    [Fact]
    public async Task Boven_tien_gezinnen_zoek_je_in_je_eigen_lijst_zonder_naam_in_het_adres()
    {
        for (var i = 0; i < 11; i++)
        {
            await Huis.Geef(await Huis.Signaal(i == 0 ? "Zoë" : "Kind", i == 0 ? "Yılmaz" : "Zoeker" + (char)('a' + i), door: "peter"), "bram", aangenomen: true, door: "peter");
        }

        using var bram = await Huis.Als("bram");
        var gevonden = await (await bram.Get("/werkvoorraad")).Vul("Zoek in je gezinnen", "zoe").Druk("Zoek");
        gevonden.Pad.ShouldEndWith("/werkvoorraad");
        gevonden.Tekst.ShouldContain("Zoë, 8 jaar");
        gevonden.Document.QuerySelectorAll(".een-werk__rij").Length.ShouldBe(11, "‘zoe’ staat ook in Zoeker");
        var een = await gevonden.Vul("Zoek in je gezinnen", "yilmaz").Druk("Zoek");
        een.Document.QuerySelectorAll(".een-werk__rij").Length.ShouldBeLessThanOrEqualTo(1);
        (await een.Vul("Zoek in je gezinnen", "bestaatniet").Druk("Zoek")).Tekst.ShouldContain("Geen gezin past bij deze keuze.");
    }

    [Fact]
    public async Task De_teamleider_en_de_gedragswetenschapper_zien_wat_vastzit_de_regisseur_niet()
    {
        var casus = await Huis.Gezin("Ties", "Vastloper", "nadia");
        await Huis.Weeg(casus, Veiligheidsoordeel.Onvoldoende, "nadia");
        try
        {
            Huis.Klok.Nu = Proefklok.Maandag.AddDays(9);
            using var fatima = await Huis.Als("fatima");
            var team = await fatima.Get("/team");
            team.Tekst.ShouldContain("Ties, 8 jaar Gezin Vastloper · Nadia el Amrani onveilig Onveilig, en er staat geen controle meer.");
            team.Tekst.ShouldContain("Geen vaste vervanger.");
            (await team.Klik("Ties, 8 jaar")).Status.ShouldBe(HttpStatusCode.OK);
            using var willemijn = await Huis.Als("willemijn");
            var meedenken = await willemijn.Get("/team");
            meedenken.Tekst.ShouldContain("Ties, 8 jaar");
            meedenken.Tekst.ShouldNotContain("Afwezig melden");
            using var peter = await Huis.Als("peter");
            (await peter.Get("/team")).Tekst.ShouldNotContain("Ties");
            using var nadia = await Huis.Als("nadia");
            (await nadia.Get("/team")).Status.ShouldBe(HttpStatusCode.Forbidden);
        }
        finally
        {
            Huis.Klok.Nu = Proefklok.Maandag;
        }
    }

    async Task Actief(string wie, bool actief)
    {
        var id = Proefmedewerkers.Id(wie).Waarde;
        await Huis.Uit(db => db.Set<Web.Platform.Identiteit.Account>().Where(a => a.Id == id).ExecuteUpdateAsync(s => s.SetProperty(a => a.Actief, actief)));
        await Huis.In(Huis.Proefstad, d =>
        {
            d.GetRequiredService<Web.Platform.Identiteit.Medewerkers>().Vergeet();
            return Task.CompletedTask;
        });
    }
}

public sealed class WerkvoorraadTests_Sqlite(SqliteHuis huis) : WerkvoorraadTests(huis), IClassFixture<SqliteHuis>;

public sealed class WerkvoorraadTests_Postgres(PostgresHuis huis) : WerkvoorraadTests(huis), IClassFixture<PostgresHuis>;
