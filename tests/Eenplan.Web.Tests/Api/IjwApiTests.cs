using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using Eenplan.Domein.Beheer;
using Eenplan.Ijw;
using Eenplan.Tests;
using Eenplan.Web.Platform.Api;
using Eenplan.Web.Platform.Inzagelog;
using Eenplan.Web.Platform.Journaal;
using Eenplan.Web.Tests.Platform;
using Microsoft.EntityFrameworkCore;

namespace Eenplan.Web.Tests.Api;

/// <summary>The message library for other software: the answers of the verbs, and problem details for what is no message.</summary>
public sealed class IjwApiTests(SqliteHuis huis) : IClassFixture<SqliteHuis>
{
    static readonly CancellationToken Ct = TestContext.Current.CancellationToken;

    static readonly byte[] Goed = Berichtschrijver.Schrijf(Voorbeelden.Maak(Berichtsoort.Jw305));

    [Fact]
    public async Task De_API_geeft_van_elk_bericht_het_antwoord_van_de_opdracht()
    {
        using var app = await Apiklant.Maak(huis, "nadia", Rol.Casusregisseur);
        var map = Directory.CreateTempSubdirectory("eenplan-ijw-").FullName;
        try
        {
            var start = (Jw305)Voorbeelden.Maak(Berichtsoort.Jw305);
            var berichten = Enum.GetValues<Berichtsoort>().Where(s => s != Berichtsoort.Onbekend).Select(s => (Naam: s.ToString(), Xml: Berichtschrijver.Schrijf(Voorbeelden.Maak(s))))
                .Append((Naam: "fout", Xml: Berichtschrijver.Schrijf(start with { Client = start.Client with { Bsn = "999900007" } })))
                .Append((Naam: "structuur", Xml: Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(Goed).Replace("StatusAanlevering>1<", "StatusAanlevering>7<", StringComparison.Ordinal)))).ToList();
            foreach (var (naam, xml) in berichten)
            {
                await File.WriteAllBytesAsync(Path.Combine(map, naam + ".xml"), xml, Ct);
            }

            var verb = await IjwVerbenTests.Voer(["ijw", "valideer", .. berichten.Select(b => Path.Combine(map, b.Naam + ".xml")), "--json"]);
            foreach (var (bericht, oordeel) in berichten.Zip(JsonDocument.Parse(verb.Uit).RootElement.EnumerateArray()))
            {
                var antwoord = await Stuur(app, "ijw/valideer", bericht.Xml);
                antwoord.Status.ShouldBe(HttpStatusCode.OK, bericht.Naam);
                antwoord.Json.EnumerateObject().Select(v => $"{v.Name}: {v.Value}").ShouldBe(oordeel.EnumerateObject().Where(v => v.Name != "file").Select(v => $"{v.Name}: {Plat(v.Value)}"), bericht.Naam);
            }

            (await Stuur(app, "ijw/toon", Goed)).Json.GetProperty("regels").EnumerateArray().Select(r => r.GetString()).ShouldBe((await IjwVerbenTests.Voer("ijw", "toon", Path.Combine(map, "Jw305.xml"))).Uit.TrimEnd().Split('\n'));
            var retour = await Stuur(app, "ijw/retour?identificatie=R1&xsd=2.0.0", Goed);
            (retour.Status, retour.Soort).ShouldBe((HttpStatusCode.OK, Xmllichaam.Soort));
            var kop = Berichtlezer.Lees(Encoding.UTF8.GetBytes(retour.Tekst)).Bericht.ShouldBeOfType<Jw306>().Header;
            (kop.IdentificatieRetour, kop.XsdVersieRetour.BerichtXsdVersie, kop.DagtekeningRetour).ShouldBe(("R1", "2.0.0", huis.Klok.Vandaag));
            (await app.Get("ijw/voorbeelden/jw325?xsd=3.0.0")).Tekst.ShouldBe((await IjwVerbenTests.Voer("ijw", "voorbeeld", "JW325", "--xsd", "3.0.0")).Uit);
        }
        finally
        {
            Directory.Delete(map, recursive: true);
        }

        static string Plat(JsonElement waarde) => waarde.ValueKind == JsonValueKind.Array ? JsonSerializer.Serialize(waarde, Web.Platform.Api.Api.Json) : waarde.ToString();
    }

    public static TheoryData<string, string, string> Vijandig()
    {
        const string Kop = "<?xml version=\"1.0\" encoding=\"utf-8\"?>";
        return new()
        {
            { "leeg", "", "geen-xml" },
            { "tekst", "Zie bijlage.", "geen-xml" },
            { "afgekapt", Encoding.UTF8.GetString(Goed)[..300], "geen-xml" },
            { "entiteiten", Kop + "<!DOCTYPE a [<!ENTITY b \"lol\"><!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;\"><!ENTITY d \"&c;&c;&c;&c;&c;&c;&c;&c;&c;&c;\">]><a>&d;</a>", "onveilig" },
            { "bestand van de server", Kop + "<!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/passwd\">]><a>&b;</a>", "onveilig" },
            { "andere standaard", "<b:Bericht xmlns:b=\"http://www.istandaarden.nl/iwmo/3_2/wmo301/schema\"/>", "andere-standaard" },
            { "andere release", "<b:Bericht xmlns:b=\"http://www.istandaarden.nl/ijw/3_1/jw301/schema\"/>", "andere-release" },
            { "ander XML", Kop + "<factuur/>", "geen-bericht" },
            { "diep", string.Concat(Enumerable.Repeat("<a>", 100_000)), "geen-bericht" },
        };
    }

    [Theory]
    [MemberData(nameof(Vijandig))]
    public async Task Wat_geen_bericht_is_krijgt_een_probleem_dat_zegt_wat_het_is(string wat, string inhoud, string code)
    {
        using var app = await Apiklant.Maak(huis, "nadia", Rol.Casusregisseur);
        foreach (var pad in new[] { "ijw/valideer", "ijw/toon", "ijw/retour" })
        {
            var antwoord = await Stuur(app, pad, Encoding.UTF8.GetBytes(inhoud));
            antwoord.Status.ShouldBe(HttpStatusCode.BadRequest, $"{pad}, {wat}");
            antwoord.Code.ShouldBe(code, $"{pad}, {wat}");
            antwoord.Json.GetProperty("findings")[0].GetProperty("tekst").GetString().ShouldNotBeNullOrEmpty();
            antwoord.Tekst.ShouldNotContain("root:");
        }
    }

    [Fact]
    public async Task Codering_grootte_soort_en_gegevens_die_niet_kloppen_krijgen_hun_eigen_antwoord()
    {
        using var app = await Apiklant.Maak(huis, "nadia", Rol.Casusregisseur);
        // The bytes are judged, not a text made of them: a name in Latin-1 that says it is UTF-8 is no message.
        var latin = Encoding.Latin1.GetBytes(Encoding.UTF8.GetString(Goed).Replace("Noor", "Noër", StringComparison.Ordinal));
        (await Stuur(app, "ijw/valideer", latin)).Code.ShouldBe("geen-xml");
        (await Stuur(app, "ijw/valideer", [0xFF, 0xFE, .. Encoding.Unicode.GetBytes(Encoding.UTF8.GetString(Goed).Replace("utf-8", "utf-16", StringComparison.OrdinalIgnoreCase))])).Status.ShouldBeOneOf(HttpStatusCode.OK, HttpStatusCode.BadRequest);
        (await Stuur(app, "ijw/valideer", Goed, "text/xml; charset=iso-8859-1")).Json.GetProperty("valid").GetBoolean().ShouldBeTrue();
        (await Stuur(app, "ijw/valideer", Goed, "application/json")).Code.ShouldBe("inhoudstype-onjuist");
        (await Stuur(app, "ijw/valideer", Goed, null)).Code.ShouldBe("inhoudstype-onjuist");
        var groot = await Stuur(app, "ijw/valideer", new byte[Xmllichaam.Grootst + 1]);
        (groot.Status, groot.Code).ShouldBe((HttpStatusCode.RequestEntityTooLarge, "verzoek-te-groot"));
        groot.Tekst.ShouldContain("10 MB");
        (await app.Stuur(new(HttpMethod.Delete, "ijw/valideer"))).Code.ShouldBe("methode-onjuist");

        (await Stuur(app, "ijw/retour", Berichtschrijver.Schrijf(Voorbeelden.Maak(Berichtsoort.Jw306)))).Code.ShouldBe("geen-retour");
        (await Stuur(app, "ijw/retour?identificatie=veel-te-lang-kenmerk", Goed)).Velden.ShouldBe(["identificatie"]);
        (await Stuur(app, "ijw/retour?xsd=twee", Goed)).Status.ShouldBe(HttpStatusCode.BadRequest);
        (await Stuur(app, "ijw/toon?bsn=misschien", Goed)).Velden.ShouldBe(["bsn"]);
        var onbekend = await app.Get("ijw/voorbeelden/JW303");
        (onbekend.Status, onbekend.Code).ShouldBe((HttpStatusCode.NotFound, "bericht-onbekend"));
        (await app.Get("ijw/voorbeelden/0")).Code.ShouldBe("bericht-onbekend");
        (await app.Get("ijw/voorbeelden/JW301?xsd=1")).Velden.ShouldBe(["xsd"]);
    }

    [Fact]
    public async Task Van_een_bericht_wordt_niets_bewaard_en_het_BSN_blijft_verborgen_tenzij_gevraagd()
    {
        using var app = await Apiklant.Maak(huis, "nadia", Rol.Casusregisseur);
        var voor = await Stand();
        var getoond = await Stuur(app, "ijw/toon", Goed);
        getoond.Tekst.ShouldContain("N. van Wilgenhof");
        getoond.Tekst.ShouldNotContain("999900006");
        (await Stuur(app, "ijw/toon?bsn=true", Goed)).Tekst.ShouldContain("BSN 999900006");
        await Stuur(app, "ijw/valideer", Goed);
        await Stuur(app, "ijw/retour", Goed);
        (await Stand()).ShouldBe(voor);
    }

    Task<(int, int)> Stand() => huis.Uit(async db => (await db.Set<Proces>().CountAsync(Ct), await db.Set<Inzageregel>().CountAsync(Ct)));

    static Task<Apiantwoord> Stuur(Apiklant app, string pad, byte[] xml, string? soort = "application/xml")
    {
        var inhoud = new ByteArrayContent(xml);
        inhoud.Headers.ContentType = soort is null ? null : MediaTypeHeaderValue.Parse(soort);
        return app.Stuur(new HttpRequestMessage(HttpMethod.Post, pad) { Content = inhoud });
    }
}
