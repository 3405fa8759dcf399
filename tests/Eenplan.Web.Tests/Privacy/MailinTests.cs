using System.Net;
using System.Text;
using Eenplan.Domein.Gedeeld;
using Eenplan.Domein.Privacy;
using Eenplan.Tests;
using Eenplan.Web.Onderdelen.Privacy.Bestanden;
using Microsoft.EntityFrameworkCore;

namespace Eenplan.Web.Tests.Privacy;

/// <summary>A mail dropped on a case is filed by its headers; what cannot be read is kept and asked (CR-008).</summary>
public abstract class MailinTests(Huis huis) : Opbeidedatabases(huis)
{
    static byte[] Mail(string koppen) => Encoding.UTF8.GetBytes(koppen.ReplaceLineEndings("\r\n") + "\r\n\r\nDag Nadia,\r\nTot dinsdag.\r\n");

    [Fact]
    [Eis("CR-008")]
    public async Task Een_mail_krijgt_afzender_dag_en_onderwerp_uit_zijn_koppen()
    {
        var (casus, _) = await Proefdossier.Maak(Huis, "Mailer");
        using var nadia = await Huis.Als("nadia");
        var mail = Mail("Received: from a by b;\n 1 Nov 2026\nFrom: =?utf-8?Q?In=C3=A9s?= Blom <inge@school.example>\nDate: Mon, 2 Nov 2026 23:30:00 +0000\nSubject: =?utf-8?B?VmVyc2xhZyB2YW4gSm/Dq2w=?=");
        var lijst = await (await nadia.Get($"/casus/{casus}/bestanden/toevoegen")).Kies("Van wie kreeg je het?", "Professional").Voeg("Bestand", "Joël geheim.eml", mail).Druk("Toevoegen");
        lijst.Kop.ShouldBe("Bestanden en papieren");
        lijst.Tekst.ShouldContain("Verslag van Joël");
        lijst.Tekst.ShouldContain("E-mail van Inés Blom, inge@school.example, verzonden 03-11-2026 00.30");
        var stuk = await Stuk(casus);
        (stuk.Op, stuk.Soort, stuk.Aanvullen, stuk.Bestandsnaam).ShouldBe((new DateOnly(2026, 11, 3), Stuksoort.Brief, false, "stuk-1.eml"));
        using var antwoord = await nadia.Http.GetAsync(new Uri($"/{Huis.Proefstad}/casus/{casus}/bestanden/{stuk.Id}", UriKind.Relative));
        (await antwoord.Content.ReadAsByteArrayAsync()).ShouldBe(mail);
        (await (await nadia.Get($"/casus/{casus}/bestanden")).Vul("Zoek in omschrijving, soort of gever", "ines blom").Druk("Zoeken")).Tekst.ShouldContain("Eén stuk gevonden.");
    }

    [Fact]
    [Eis("CR-008")]
    public async Task Wat_je_zelf_typt_gaat_voor_de_koppen()
    {
        var (casus, _) = await Proefdossier.Maak(Huis, "Typer");
        using var nadia = await Huis.Als("nadia");
        await (await nadia.Get($"/casus/{casus}/bestanden/toevoegen")).Kies("Van wie kreeg je het?", "Ouder").Vul("Wat is het?", "Toestemming oma").Vul("Datum van het stuk", "01-11-2026").Voeg("Bestand", "x.eml", Proefbestanden.Eml()).Druk("Toevoegen");
        var stuk = await Stuk(casus);
        (stuk.Omschrijving, stuk.Op, stuk.Gever, stuk.Bron).ShouldBe(("Toestemming oma", new DateOnly(2026, 11, 1), "inge@school.example", Bronsoort.Ouder));
    }

    [Fact]
    [Eis("CR-008")]
    public async Task Een_kapotte_mail_wordt_bewaard_en_gevraagd_aan_te_vullen()
    {
        var (casus, _) = await Proefdossier.Maak(Huis, "Kapot");
        using var nadia = await Huis.Als("nadia");
        var kapot = "Dit was ooit een mail\r\nFrom inge\r\nzonder koppen\r\n"u8.ToArray();
        var vraag = await (await nadia.Get($"/casus/{casus}/bestanden/toevoegen")).Voeg("Bestand", "kapot.EML", kapot).Druk("Toevoegen");
        vraag.Kop.ShouldBe("E-mail aanvullen");
        vraag.Waarde("Naam van wie het stuurde").ShouldBe("");
        vraag.Waarde("Datum van de e-mail").ShouldBe("");
        (await Stuk(casus)).Aanvullen.ShouldBeTrue();
        (await nadia.Get($"/casus/{casus}/bestanden")).Tekst.ShouldContain("Vul nog in van wie dit is");

        var fout = await vraag.Vul("Wat is het?", "Bericht van school").Druk("Bewaren");
        fout.Status.ShouldBe(HttpStatusCode.BadRequest);
        fout.Waarde("Wat is het?").ShouldBe("Bericht van school");
        fout.FoutBij("Naam van wie het stuurde").ShouldNotBeNull();
        var goed = await fout.Vul("Naam van wie het stuurde", "Inge Blom").Vul("Datum van de e-mail", "02-11-2026").Kies("Van wie kreeg je het?", "Instantie").Druk("Bewaren");
        goed.Tekst.ShouldContain("Bericht van school");
        goed.Tekst.ShouldNotContain("Vul nog in van wie dit is");
        (await nadia.Get($"/casus/{casus}/tijdlijn")).Tekst.ShouldContain("Stuk 1 aangevuld: Bericht van school (brief, van Inge Blom).");
        (await nadia.Get($"/casus/{casus}/bestanden/{(await Stuk(casus)).Id}/aanvullen")).Status.ShouldBe(HttpStatusCode.NotFound);

        // The same bytes under another name are no mail.
        (await (await nadia.Get($"/casus/{casus}/bestanden/toevoegen")).Voeg("Bestand", "kapot.txt", kapot).Druk("Toevoegen")).FoutBij("Bestand")!.ShouldContain("Dit soort bestand kan niet");
        (await (await nadia.Get($"/casus/{casus}/bestanden/toevoegen")).Voeg("Bestand", "virus.eml", "MZ programma"u8.ToArray()).Druk("Toevoegen")).FoutBij("Bestand")!.ShouldStartWith("Dit is een programma.");
    }

    [Fact]
    [Eis("CR-008")]
    public async Task Van_een_msg_typ_je_afzender_dag_en_onderwerp_zelf()
    {
        var (casus, _) = await Proefdossier.Maak(Huis, "Outlook");
        using var nadia = await Huis.Als("nadia");
        var geweigerd = await (await nadia.Get($"/casus/{casus}/bestanden/toevoegen")).Kies("Van wie kreeg je het?", "Professional").Voeg("Bestand", "x.msg", Proefbestanden.Msg()).Druk("Toevoegen");
        geweigerd.Status.ShouldBe(HttpStatusCode.BadRequest);
        geweigerd.FoutBij("Naam van wie het gaf").ShouldNotBeNull();
        geweigerd.FoutBij("Datum van het stuk").ShouldNotBeNull();
        (await Huis.Uit(db => db.Set<Dossierstuk>().CountAsync(s => s.CasusId == casus))).ShouldBe(0);
    }

    [Theory]
    [InlineData("From: \"Blom, Inge\" <inge@school.example>\nDate: Mon, 2 Nov 2026 09:00:00 +0100\nSubject: a", "Blom, Inge, inge@school.example", "2026-11-02", "a")]
    [InlineData("From: inge\nDate: gisteren\nSubject:", null, null, null)]
    [InlineData("From: <inge@school.example>\nDate: Mon, 2 Nov 2026 09:00:00 +0100\nSubject: x\n y", "inge@school.example", "2026-11-02", "x y")]
    [InlineData("From: =?x?=\nDate: \nSubject: =?utf-8?Q?kap=ZZot", null, null, "=?utf-8?Q?kap=ZZot")]
    public void Koppen_lezen_geeft_wat_er_staat_en_anders_niets(string koppen, string? van, string? dag, string? onderwerp)
    {
        var kop = Mailkoppen.Lees(Mail(koppen));
        (kop.Van, kop.Verzonden is { } v ? Datum.Dag(v).ToString("O", null) : null, kop.Onderwerp).ShouldBe((van, dag, onderwerp));
    }

    [Fact]
    public void Willekeurige_bytes_laten_de_lezer_niet_vallen()
    {
        for (var zaad = 0; zaad < 300; zaad++)
        {
            var mail = Mail("From: Inge <inge@school.example>\nDate: Mon, 2 Nov 2026 09:00:00 +0100\nSubject: =?utf-8?B?VmVyc2xhZw==?=");
            for (var i = 0; i < 12; i++)
            {
                mail[(zaad * 31 + i * 17) % mail.Length] = (byte)(zaad * 7 + i * 13);
            }

            var kop = Mailkoppen.Lees(mail[..(mail.Length - zaad % 90)]);
            (kop.Van?.Length ?? 0).ShouldBeLessThanOrEqualTo(Tekst.Kort);
            (kop.Onderwerp?.Length ?? 0).ShouldBeLessThanOrEqualTo(Tekst.Kort);
        }
    }

    Task<Dossierstuk> Stuk(CasusId casus) => Huis.Uit(db => db.Set<Dossierstuk>().AsNoTracking().SingleAsync(s => s.CasusId == casus));
}

public sealed class MailinTests_Sqlite(SqliteHuis huis) : MailinTests(huis), IClassFixture<SqliteHuis>;

public sealed class MailinTests_Postgres(PostgresHuis huis) : MailinTests(huis), IClassFixture<PostgresHuis>;
