using System.Text;
using Eenplan.Ijw;

namespace Eenplan.Tests.Ijw;

/// <summary>Bad input is the normal case: named for what it is, never an exception.</summary>
public sealed class LeesTests
{
    static readonly byte[] Goed = Berichtschrijver.Schrijf(Voorbeelden.Maak(Berichtsoort.Jw301));

    static string Tekst => Encoding.UTF8.GetString(Goed);

    public static TheoryData<string, string, string> Slecht() => new()
    {
        { "leeg", "", Leescodes.GeenXml },
        { "spreadsheet", "PK\u0003\u0004 xlsx", Leescodes.GeenXml },
        { "platte tekst", "Beste gemeente, hierbij de declaratie", Leescodes.GeenXml },
        { "afgebroken", Tekst[..2000], Leescodes.GeenXml },
        { "andere standaard", Tekst.Replace("ijw/3_2/jw301", "iwmo/3_2/wmo301"), Leescodes.AndereStandaard },
        { "oudere uitgave", Tekst.Replace("ijw/3_2/jw301", "ijw/3_1/jw301"), Leescodes.AndereRelease },
        { "onbekend bericht", Tekst.Replace("ijw/3_2/jw301", "ijw/3_2/jw303"), Leescodes.GeenBericht },
        { "zonder naamruimte", "<Bericht><Header/></Bericht>", Leescodes.GeenBericht },
        { "andere xml", "<html><body/></html>", Leescodes.GeenBericht },
        { "basisschema", Tekst.Replace("http://www.istandaarden.nl/ijw/3_2/jw301/schema", "http://www.istandaarden.nl/ijw/3_2/basisschema/schema"), Leescodes.GeenBericht },
        { "onbekende codering", Tekst.Replace("utf-8", "windows-9999"), Leescodes.GeenXml },
        { "dtd", "<!DOCTYPE Bericht SYSTEM \"file:///etc/passwd\"><Bericht/>", Leescodes.Onveilig },
        { "billion laughs", "<!DOCTYPE l [<!ENTITY a \"lol\"><!ENTITY b \"&a;&a;&a;\">]><l>&b;</l>", Leescodes.Onveilig },
        { "entiteit zonder dtd", Tekst.Replace("Noor", "&xxe;"), Leescodes.Onveilig },
        { "diep genest", Tekst.Replace("<jw301:Client>", string.Concat(Enumerable.Repeat("<a>", 5000))), Leescodes.TeGroot },
        { "lange waarde", Tekst.Replace("Noor", new string('x', 200_000)), Leescodes.TeGroot },
        { "lange naam", Tekst.Replace("<jw301:Client>", "<" + new string('x', 200_000) + ">"), Leescodes.TeGroot },
        { "lange verwijzing", Tekst.Replace("Noor", "&" + new string('x', 200_000)), Leescodes.TeGroot },
        { "twee berichten in een bestand", Tekst + Tekst, Leescodes.GeenXml },
    };

    [Theory]
    [MemberData(nameof(Slecht))]
    public void Onleesbaar_bestand_wordt_genoemd_naar_wat_het_is(string wat, string inhoud, string code)
    {
        var gelezen = Berichtlezer.Lees(Encoding.UTF8.GetBytes(inhoud));
        gelezen.Bericht.ShouldBeNull(wat);
        gelezen.Onleesbaar.ShouldBeTrue(wat);
        gelezen.Bevindingen[^1].Code.ShouldBe(code, wat);
        gelezen.Bevindingen[^1].Tekst.ShouldEndWith(".");
    }

    [Fact]
    public void Andere_standaard_wordt_bij_naam_genoemd() =>
        Berichtlezer.Lees(Encoding.UTF8.GetBytes("<w:Bericht xmlns:w=\"http://www.istandaarden.nl/iwmo/3_2/wmo301/schema\"/>"))
            .Bevindingen.Single().Tekst.ShouldBe("Dit is een bericht van iWmo, niet van iJw. Het hoort bij een andere wet en een ander loket.");

    [Theory]
    [InlineData("utf-8", true)]
    [InlineData("utf-16", true)]
    [InlineData("utf-16BE", true)]
    [InlineData("iso-8859-1", true)]
    [InlineData("us-ascii", true)]
    public void Andere_codering_die_klopt_wordt_gelezen(string codering, bool leesbaar)
    {
        var bytes = Encoding.GetEncoding(codering);
        var inhoud = bytes.GetPreamble().Concat(bytes.GetBytes(Tekst.Replace("utf-8", codering))).ToArray();
        Berichtlezer.Lees(inhoud).Onleesbaar.ShouldBe(!leesbaar);
    }

    [Fact]
    public void Codering_die_niet_klopt_wordt_genoemd() =>
        Berichtlezer.Lees(Encoding.Latin1.GetBytes(Tekst.Replace("Noor", "Zoë")))
            .Bevindingen.Single().Tekst.ShouldContain("codering");

    [Fact]
    public void Bericht_boven_de_grens_wordt_geen_object_maar_wel_een_stroom()
    {
        var grenzen = new Leesgrenzen { MaxBytesObject = 10_000 };
        var bericht = (Jw323)Voorbeelden.Maak(Berichtsoort.Jw323);
        using var groot = new MemoryStream();
        Berichtschrijver.Schrijf(bericht, groot, Enumerable.Repeat(bericht.Declaratie.Clienten[0], 100));

        Berichtlezer.Lees(groot.ToArray(), grenzen).Bevindingen.Single().Code.ShouldBe(Leescodes.TeGroot);

        groot.Position = 0;
        using var stroom = Berichtstroom.Open(groot, grenzen);
        ((Jw323)stroom.Kop!).Declaratie.TotaalIngediendBedrag.TotaalBedrag.ShouldBe(87500);
        stroom.Clienten().Count(c => c.Prestaties.Single().ProductReferentie.ReferentieNummer == "RN001").ShouldBe(100);
        stroom.Bevindingen.ShouldBeEmpty();
    }

    [Fact]
    public void Ook_in_een_stroom_wordt_een_bericht_of_een_client_boven_de_grens_geen_object()
    {
        var grenzen = new Leesgrenzen { MaxBytesObject = 50_000 };
        var declaratie = (Jw323)Voorbeelden.Maak(Berichtsoort.Jw323);
        var client = declaratie.Declaratie.Clienten[0];
        using var groot = new MemoryStream();
        Berichtschrijver.Schrijf(declaratie, groot, [client, client with { Prestaties = [.. Enumerable.Repeat(client.Prestaties[0], 200)] }]);
        groot.Position = 0;
        using var stroom = Berichtstroom.Open(groot, grenzen);
        stroom.Clienten().Count().ShouldBe(1);
        stroom.Bevindingen.Single().ShouldSatisfyAllConditions(b => b.Code.ShouldBe(Leescodes.TeGroot), b => b.Tekst.ShouldStartWith("Eén cliënt is groter dan"));

        var toewijzing = (Jw301)Voorbeelden.Maak(Berichtsoort.Jw301);
        var xml = Berichtschrijver.Schrijf(toewijzing with { Client = toewijzing.Client with { ToegewezenProducten = [.. Enumerable.Repeat(toewijzing.Client.ToegewezenProducten[0], 200)] } });
        Berichtcontrole.Controleer(xml, grenzen).Bevindingen.Single().ShouldSatisfyAllConditions(b => b.Code.ShouldBe(Leescodes.TeGroot), b => b.Tekst.ShouldStartWith("Het bericht is groter dan"));
    }

    [Fact]
    public void Stroom_van_een_declaratieantwoord_leest_ook_wat_na_de_clienten_komt()
    {
        using var bron = new MemoryStream(Berichtschrijver.Schrijf(Voorbeelden.Maak(Berichtsoort.Jw325)));
        using var stroom = Berichtstroom.Open(bron);
        stroom.Clienten().Single().Bsn.ShouldBe("999900006");
        ((Jw325)stroom.Kop!).DeclaratieAntwoord!.RetourCodes.ShouldBe(["0200"]);
    }

    [Fact]
    public void Bericht_dat_per_ongeluk_wordt_afgedrukt_toont_geen_gegevens() =>
        $"{Voorbeelden.Maak(Berichtsoort.Jw305)} {((Jw305)Voorbeelden.Maak(Berichtsoort.Jw305)).Client}".ShouldBe("Jw305 StartClient");

    [Fact]
    public void Codelijst_kent_geldigheid_waar_de_standaard_die_geeft()
    {
        var lijst = Codelijsten.Lijst("JZ588");
        lijst.Zoek("38")!.Geldig(new(2022, 3, 31)).ShouldBeFalse();
        lijst.Zoek("38")!.Geldig(new(2022, 4, 1)).ShouldBeTrue();
        Codelijsten.Lijst("WJ756").Zoek("83")!.Geldig(new(1900, 1, 1)).ShouldBeTrue();
        Codelijsten.Omschrijving("WJ756", "04").ShouldBe("Uur");
    }
}
