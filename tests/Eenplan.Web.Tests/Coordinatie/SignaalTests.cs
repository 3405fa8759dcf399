using System.Net;
using Eenplan.Domein.Casus;
using Eenplan.Domein.Signaal;
using Eenplan.Tests;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using SignaalEntiteit = Eenplan.Domein.Signaal.Signaal;

namespace Eenplan.Web.Tests.Coordinatie;

/// <summary>A signal finds the family that is known already, without telling anything of it to who may not know.</summary>
public abstract class SignaalTests(Huis huis) : Opbeidedatabases(huis)
{
    [Fact]
    public async Task Een_afgeschermd_gezin_laat_niets_zien_en_krijgt_het_signaal_toch()
    {
        var casus = await Huis.Gezin("Robin", "Schaduw", "nadia");
        await Huis.Als("nadia", d => d.GetRequiredService<Onderdelen.Casus.SchermCasusAf>().VoerUit(new(casus, Aan: true, "Collega"), CancellationToken.None));
        var nummer = await Huis.Uit(db => db.Set<Domein.Casus.Casus>().Where(c => c.Id == casus).Select(c => c.Nummer).SingleAsync());
        using var bram = await Huis.Als("bram");
        var keuze = await (await Formulier(bram, "Robin", "Schaduw")).Druk("Signaal vastleggen");
        keuze.Tekst.ShouldContain("Er is al iemand betrokken; neem contact op met Fatima Yıldız, 079 000 01 13.");
        foreach (var geheim in new[] { "Robin,", "Schaduw", "Hof 1,", nummer, "01-05-2018" })
        {
            keuze.Tekst.ShouldNotContain(geheim);
        }

        var bezorgd = await keuze.Kies("Waar hoort dit signaal bij?", "Er is al iemand betrokken; neem contact op met Fatima Yıldız, 079 000 01 13. Bezorg het signaal daar.").Druk("Signaal vastleggen");
        bezorgd.Tekst.ShouldContain("Het signaal is bezorgd bij wie al betrokken is. Vragen? Bel Fatima Yıldız");
        bezorgd.Tekst.ShouldNotContain("Schaduw");
        var signaal = await Huis.Uit(db => db.Set<SignaalEntiteit>().Where(s => s.CasusId == casus).OrderByDescending(s => s.Id).Select(s => s.Id).FirstAsync());
        (await bram.Get($"/signalen/{signaal}")).Status.ShouldBe(HttpStatusCode.NotFound);
        using var nadia = await Huis.Als("nadia");
        (await nadia.Get("/werkvoorraad")).Tekst.ShouldContain("De veiligheid is na een nieuwe zorg of een ingetrokken weging nog niet opnieuw gewogen.");
        (await nadia.Get($"/signalen/{signaal}")).Tekst.ShouldContain("Hij slaapt in de schuur.");
    }

    [Fact]
    public async Task Een_signaal_gaat_nooit_naar_een_casus_die_de_zoekvraag_niet_vond()
    {
        var ander = await Huis.Gezin("Wolf", "Onbekend", "nadia");
        using var bram = await Huis.Als("bram");
        var keuze = await (await Formulier(bram, "Heel", "Iemandanders")).Druk("Signaal vastleggen");
        keuze.Pad.ShouldEndWith("/signalen");
        await Huis.Gezin("Heel", "Iemandanders", "nadia");
        var vorm = await (await Formulier(bram, "Heel", "Iemandanders")).Druk("Signaal vastleggen");
        var knop = vorm.Document.QuerySelector("input[name='Invoer.HoortBij']")!;
        knop.SetAttribute("value", ander.ToString());
        knop.SetAttribute("checked", "checked");
        (await vorm.Druk("Signaal vastleggen")).Status.ShouldBe(HttpStatusCode.Conflict);
        (await Huis.Uit(db => db.Set<SignaalEntiteit>().CountAsync(s => s.CasusId == ander))).ShouldBe(1);
    }

    [Fact]
    public async Task Een_buur_met_dezelfde_postcode_is_geen_treffer_hetzelfde_adres_wel()
    {
        await Huis.Signaal("Dirk", "Buurman");
        using var sanne = await Huis.Als("sanne");
        var buren = await (await Formulier(sanne, "Loulou", "Anders")).Vul("Straat en huisnummer", "Hof 2").Vul("Postcode", "2711 AB").Druk("Signaal vastleggen");
        buren.Pad.ShouldEndWith("/signalen");
        var thuis = await (await Formulier(sanne, "Bibi", "Verschillend")).Vul("Straat en huisnummer", "hof 1").Vul("Postcode", "2711 AB").Druk("Signaal vastleggen");
        thuis.Tekst.ShouldContain("Kennen we dit kind al?");
        thuis.Tekst.ShouldContain("Dirk Buurman");
    }

    [Fact]
    [Eis("CR-011")]
    public async Task Van_signaal_tot_veiligheidsplan_kost_hoogstens_drie_paginas_en_twaalf_velden()
    {
        using var sanne = await Huis.Als("sanne");
        var (paginas, velden) = (0, 0);
        var nieuw = await sanne.Get("/signalen/nieuw");
        paginas++;
        foreach (var (veld, waarde) in new[] { ("Voornaam", "Storm"), ("Achternaam", "Haast"), ("Geboortedatum", "01-05-2019"), ("De zorg, in de woorden van de melder", "Hij is alleen thuis."), ("Naam en functie", "Inge, leerkracht") })
        {
            nieuw.Vul(veld, waarde);
            velden++;
        }

        nieuw.Kies("Hoe snel moet er iemand kijken?", "Nu: een kind is misschien niet veilig").Kies("Melder", "Professional");
        velden += 2;
        var veiligheid = await nieuw.Druk("Signaal vastleggen");
        paginas++;
        veiligheid.Kop.ShouldBe("Is het nu veilig genoeg?");
        veiligheid.Kies("Is Storm op dit moment veilig genoeg?", "Nee, onvoldoende");
        foreach (var (veld, waarde) in new[] { ("Wat heb je gezien of gehoord over Storm?", "De leerkracht bracht hem thuis; er was niemand."), ("Wat moet minimaal geregeld zijn?", "Er is een volwassene thuis"), ("Eerste controle", "24-11-2026") })
        {
            veiligheid.Vul(veld, waarde);
            velden++;
        }

        velden++;
        var plan = await veiligheid.Druk("Veiligheid vastleggen");
        plan.AlleTekst.ShouldContain("Onvoldoende");
        var loopt = await Huis.Uit(db => (from c in db.Set<Domein.Casus.Casus>() join g in db.Set<Domein.Gezin.Gezin>() on c.GezinId equals g.Id where g.Naam == "Haast" select new { c.VeiligheidsplanLoopt, c.Veiligheid }).SingleAsync());
        (loopt.VeiligheidsplanLoopt, loopt.Veiligheid).ShouldBe((true, Veiligheidsoordeel.Onvoldoende));
        paginas.ShouldBeLessThanOrEqualTo(3);
        velden.ShouldBeLessThanOrEqualTo(12);
    }

    [Fact]
    public async Task Een_kind_van_een_pas_gesloten_casus_wordt_herkend_en_de_casus_gaat_weer_open()
    {
        var casus = await Gesloten("Terug", "Vandaalhof");
        using var sanne = await Huis.Als("sanne");
        var keuze = await (await Formulier(sanne, "Teruch", "van Daalhof")).Vul("Geboortedatum", "01-05-2018").Druk("Signaal vastleggen");
        keuze.Tekst.ShouldContain("de casus gaat weer open");
        await keuze.Kies("Waar hoort dit signaal bij?", Keuze(keuze, "Vandaalhof")).Druk("Signaal vastleggen");
        var stand = await Huis.Uit(db => db.Set<Domein.Casus.Casus>().Include(c => c.Kinderen).SingleAsync(c => c.Id == casus));
        (stand.Open, stand.Kinderen.Count).ShouldBe((true, 1));
        (await Personen("Vandaalhof")).ShouldBe(1);
        (await Huis.Uit(db => db.Set<Onderdelen.Termijnen.Contract.Termijnregel>().Where(t => t.CasusId == casus).Select(t => t.Code).ToListAsync()))
            .ShouldBe(["EersteContactCasusregie", "VeiligheidHerwegen"], ignoreOrder: true);
        var signaal = await Huis.Uit(db => db.Set<SignaalEntiteit>().Where(s => s.CasusId == casus && s.Genoemd != null).Select(s => s.Id).SingleAsync());
        (await sanne.Get($"/signalen/{signaal}")).Tekst.ShouldContain("Teruch van Daalhof, geboren 01-05-2018");
    }

    [Fact]
    public async Task Na_een_half_jaar_begint_een_nieuwe_casus_van_hetzelfde_gezin_zonder_tweede_persoon()
    {
        var casus = await Gesloten("Laat", "Wederkomst");
        try
        {
            Huis.Klok.Nu = Proefklok.Maandag.AddMonths(7);
            using var sanne = await Huis.Als("sanne");
            var keuze = await (await Formulier(sanne, "Laat", "Wederkomst")).Druk("Signaal vastleggen");
            keuze.Tekst.ShouldContain("er begint een nieuwe casus voor dit gezin");
            await keuze.Kies("Waar hoort dit signaal bij?", Keuze(keuze, "Wederkomst")).Druk("Signaal vastleggen");
        }
        finally
        {
            Huis.Klok.Nu = Proefklok.Maandag;
        }

        var casussen = await Huis.Uit(db => db.Set<Domein.Casus.Casus>().Include(c => c.Kinderen).Where(c => db.Set<Domein.Casus.Casus>().Any(o => o.Id == casus && o.GezinId == c.GezinId)).OrderBy(c => c.Id).ToListAsync());
        casussen.Select(c => c.Open).ShouldBe([false, true]);
        casussen[1].Kinderen.Select(k => k.PersoonId).ShouldBe(casussen[0].Kinderen.Select(k => k.PersoonId));
        (await Personen("Wederkomst")).ShouldBe(1);
    }

    [Fact]
    public async Task Een_heropende_casus_van_wie_hier_niet_meer_werkt_moet_opnieuw_worden_verdeeld()
    {
        var casus = await Gesloten("Wees", "Zonderregie");
        await Huis.Uit(db => db.Set<Domein.Casus.Casus>().Where(c => c.Id == casus).ExecuteUpdateAsync(s => s.SetProperty(c => c.RegisseurId, new Domein.Gedeeld.MedewerkerId(Guid.Empty))));
        using var fatima = await Huis.Als("fatima");
        await (await fatima.Get($"/casus/{casus}/regie")).Vul("Waarom heropen je de casus?", "De tante belt opnieuw.").Druk("Casus heropenen");
        (await fatima.Get("/signalen")).Tekst.ShouldContain("Zonderregie");
    }

    [Fact]
    public async Task Een_milder_tweede_signaal_verbergt_het_eerste_niet()
    {
        var casus = await Huis.Signaal("Ivo", "Eerstezorg", Urgentie.Nu);
        Huis.Klok.Nu = Proefklok.Maandag.AddMinutes(10);
        try
        {
            await Huis.Als("sanne", d => d.GetRequiredService<Onderdelen.Signaal.NeemSignaalAan>().VoerUit(
                new(new(Meldersoort.Burger, null, null, "Het gaat wel weer.", null, Urgentie.Gewoon), [new("Ivo", null, "Eerstezorg", null, false)], new Domein.Gezin.Adresgegevens("Hof 1", "2711 AB"), casus.ToString()), CancellationToken.None));
            using var fatima = await Huis.Als("fatima");
            (await fatima.Get("/signalen")).Tekst.ShouldContain("Zorg over Ivo.");
        }
        finally
        {
            Huis.Klok.Nu = Proefklok.Maandag;
        }
    }

    async Task<Domein.Gedeeld.CasusId> Gesloten(string voornaam, string achternaam)
    {
        var casus = await Huis.Signaal(voornaam, achternaam);
        await Huis.Weeg(casus, Veiligheidsoordeel.Voldoende, "sanne");
        var versie = await Huis.Versie(casus);
        await Huis.Als("fatima", d => d.GetRequiredService<Onderdelen.Signaal.SluitZonderVervolg>().VoerUit(new(casus, versie, "Het bleek mee te vallen."), CancellationToken.None));
        return casus;
    }

    Task<int> Personen(string achternaam) => Huis.Uit(db => db.Set<Domein.Gezin.Persoon>().CountAsync(p => p.Achternaam == achternaam));

    static string Keuze(Pagina pagina, string gezin) => pagina.Document.QuerySelectorAll("label").Select(l => l.TextContent.Trim()).Single(t => t.Contains($"gezin {gezin}", StringComparison.Ordinal));

    static async Task<Pagina> Formulier(Klant klant, string voornaam, string achternaam) => (await klant.Get("/signalen/nieuw"))
        .Kies("Melder", "Burger").Vul("Voornaam", voornaam).Vul("Achternaam", achternaam)
        .Vul("De zorg, in de woorden van de melder", "Hij slaapt in de schuur.").Kies("Hoe snel moet er iemand kijken?", "Deze week");
}

public sealed class SignaalTests_Sqlite(SqliteHuis huis) : SignaalTests(huis), IClassFixture<SqliteHuis>;

public sealed class SignaalTests_Postgres(PostgresHuis huis) : SignaalTests(huis), IClassFixture<PostgresHuis>;
