using System.Net;
using Eenplan.Domein.Beheer;
using Eenplan.Tests;
using Eenplan.Web.Platform.Inzagelog;
using Eenplan.Web.Tests.Toegang;
using Microsoft.EntityFrameworkCore;

namespace Eenplan.Web.Tests.Privacy;

/// <summary>Who looked at what: for the privacy officer without names of families, and per case for who works on it.</summary>
public abstract class InzagelogTests(Huis huis) : Opbeidedatabases(huis)
{
    [Fact]
    public async Task De_privacy_officer_ziet_wie_keek_zonder_namen_van_gezinnen_en_dat_kijken_telt_ook()
    {
        var wereld = await Toegangswereld.Maak(Huis);
        var casus = wereld.Van(Rol.Casusregisseur, Relatie.Eigen);
        var nummer = await Huis.Uit(db => db.Set<Domein.Casus.Casus>().Where(c => c.Id == casus.Id).Select(c => c.Nummer).SingleAsync());
        using var nadia = await Huis.Als("nadia");
        await nadia.Get("/casus/" + casus.Id);
        using var fatima = await Huis.Als("fatima");
        await fatima.Get("/casus/" + wereld.Van(Rol.Teamleider, Relatie.Eigen).Id);

        using var pia = await Huis.Als("pia");
        var pias = Proefmedewerkers.Id("pia");
        var eerder = await Huis.Uit(db => db.Set<Inzageregel>().CountAsync(i => i.Wie == pias));
        var log = await pia.Get("/inzagelog");
        log.Tekst.ShouldContain("Nadia el Amrani");
        log.Tekst.ShouldContain(nummer);
        log.Tekst.ShouldContain("casusregie");
        log.Tekst.ShouldContain("Jeugdwet 2.3");
        wereld.AlleNamen.ShouldAllBe(n => !log.AlleTekst.Contains(n));
        (await Huis.Uit(db => db.Set<Inzageregel>().CountAsync(i => i.Wie == pias))).ShouldBe(eerder + 1);

        var gefilterd = await log.Vul("Casusnummer", nummer).Druk("Tonen");
        gefilterd.Tekst.ShouldContain("1 keer gekeken");
        (await log.Vul("Casusnummer", "99-9999").Druk("Tonen")).Tekst.ShouldContain("keek niemand");
        var alleenFatima = await log.Vul("Casusnummer", "").Vul("Medewerker", "Fatima Yıldız").Druk("Tonen");
        alleenFatima.Document.QuerySelectorAll("tbody tr").ShouldNotBeEmpty();
        alleenFatima.Document.QuerySelectorAll("tbody tr").ShouldAllBe(r => r.TextContent.Contains("Fatima"));
        var fout = await log.Vul("Vanaf", "31-02-2026").Druk("Tonen");
        fout.Status.ShouldBe(HttpStatusCode.BadRequest);
        fout.FoutBij("Vanaf").ShouldNotBeNull();
        (await log.Vul("Vanaf", "01-01-2020").Druk("Tonen")).FoutBij("Vanaf")!.ShouldContain("hoogstens een jaar");

        var antwoord = await pia.Http.GetAsync($"/proefstad/inzagelog/export?nummer={nummer}");
        antwoord.Content.Headers.ContentType!.MediaType.ShouldBe("text/csv");
        antwoord.Content.Headers.ContentDisposition!.FileName.ShouldBe("inzagelog.csv");
        var regels = (await antwoord.Content.ReadAsStringAsync()).Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
        regels.Length.ShouldBe(2, "kop en één regel per persoon");
        regels[1].ShouldContain($";Nadia el Amrani;casusregisseur;{nummer};{casus.Kind};");
        regels[1].ShouldNotContain(casus.Naam);
    }

    [Fact]
    public async Task Wie_aan_de_casus_werkt_ziet_wie_er_keek()
    {
        var wereld = await Toegangswereld.Maak(Huis);
        var casus = wereld.Van(Rol.Casusregisseur, Relatie.Eigen);
        using var fatima = await Huis.Als("fatima");
        await fatima.Get("/casus/" + casus.Id);
        using var nadia = await Huis.Als("nadia");
        var wie = await nadia.Get($"/casus/{casus.Id}/inzage");
        wie.Tekst.ShouldContain("Fatima Yıldız");
        wie.Tekst.ShouldContain("teamoverzicht");
        using var kees = await Huis.Als("kees");
        (await kees.Get($"/casus/{casus.Id}/inzage")).Status.ShouldBe(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task Zonder_logregel_geen_pagina()
    {
        var wereld = await Toegangswereld.Maak(Huis);
        var casus = wereld.Van(Rol.Casusregisseur, Relatie.Eigen);
        using var nadia = await Huis.Als("nadia");
        await Huis.Uit(async db => await db.Database.ExecuteSqlRawAsync("alter table inzageregel rename to inzageregel_weg"));
        try
        {
            var antwoord = await nadia.Http.GetAsync("/proefstad/casus/" + casus.Id);
            ((int)antwoord.StatusCode).ShouldBeGreaterThanOrEqualTo(500);
            (await antwoord.Content.ReadAsStringAsync()).ShouldNotContain(casus.Naam);
            antwoord.Headers.GetValues("Content-Security-Policy").ShouldHaveSingleItem().ShouldStartWith("default-src 'none'");
        }
        finally
        {
            await Huis.Uit(async db => await db.Database.ExecuteSqlRawAsync("alter table inzageregel_weg rename to inzageregel"));
        }
    }
}

public sealed class InzagelogTests_Sqlite(SqliteHuis huis) : InzagelogTests(huis), IClassFixture<SqliteHuis>;

public sealed class InzagelogTests_Postgres(PostgresHuis huis) : InzagelogTests(huis), IClassFixture<PostgresHuis>;
