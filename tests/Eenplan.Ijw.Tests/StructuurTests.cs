using System.Text;
using System.Xml.Linq;
using Eenplan.Ijw;

namespace Eenplan.Tests.Ijw;

public sealed class StructuurTests
{
    public static TheoryData<Berichtsoort> Soorten() => [.. Enum.GetValues<Berichtsoort>().Where(s => s != Berichtsoort.Onbekend)];

    [NormTheory]
    [MemberData(nameof(Soorten))]
    public void Voorbeeld_is_geldig_volgens_het_officiele_schema_en_komt_onveranderd_terug(Berichtsoort soort)
    {
        var xml = Berichtschrijver.Schrijf(Voorbeelden.Maak(soort));
        Normen.Oordeel(soort, xml).ShouldBeNull();

        var gelezen = Berichtlezer.Lees(xml);
        gelezen.Bevindingen.ShouldBeEmpty();
        gelezen.Soort.ShouldBe(soort);
        Encoding.UTF8.GetString(Berichtschrijver.Schrijf(gelezen.Bericht!)).ShouldBe(Encoding.UTF8.GetString(xml));
    }

    [NormTheory]
    [MemberData(nameof(Soorten))]
    public void Willekeurig_geldig_bericht_is_geldig_en_lezen_schrijven_lezen_verandert_niets(Berichtsoort soort)
    {
        for (var zaad = 1UL; zaad <= 60; zaad++)
        {
            var xml = Willekeur.Bytes(Willekeur.Bericht(soort, new Dobbel(zaad)));
            Normen.Oordeel(soort, xml).ShouldBeNull($"zaad {zaad}");
            var gelezen = Berichtlezer.Lees(xml);
            gelezen.Bevindingen.ShouldBeEmpty($"zaad {zaad}");
            var geschreven = Berichtschrijver.Schrijf(gelezen.Bericht!);
            Normen.Oordeel(soort, geschreven).ShouldBeNull($"zaad {zaad}");
            Berichtschrijver.Schrijf(Berichtlezer.Lees(geschreven).Bericht!).ShouldBe(geschreven);
            Zelfde(XDocument.Load(new MemoryStream(xml)).Root!, XDocument.Load(new MemoryStream(geschreven)).Root!);
        }
    }

    [NormTheory]
    [MemberData(nameof(Soorten))]
    public void Verminkt_bericht_krijgt_hetzelfde_oordeel_als_van_het_schema(Berichtsoort soort)
    {
        var fout = 0;
        for (var zaad = 1UL; zaad <= 400; zaad++)
        {
            var dobbel = new Dobbel(zaad);
            var document = Willekeur.Bericht(soort, dobbel);
            var wat = Verminking.Pas(document, dobbel);
            var xml = Willekeur.Bytes(document);
            var schema = Normen.Oordeel(soort, xml);
            var wij = Berichtlezer.Lees(xml);
            (wij.Bevindingen.Count == 0).ShouldBe(schema is null, $"zaad {zaad}, {wat}: schema zegt {schema ?? "geldig"}, wij {string.Join("; ", wij.Bevindingen.Select(b => b.Tekst))}");
            fout += schema is null ? 0 : 1;
            foreach (var bevinding in wij.Bevindingen)
            {
                bevinding.Pad.ShouldStartWith("Bericht");
                bevinding.Tekst.ShouldEndWith(".");
                bevinding.Retourcode.ShouldBeNull();
            }
        }

        fout.ShouldBeGreaterThan(200);
    }

    [NormFact]
    public void Elk_officieel_voorbeeld_krijgt_het_oordeel_van_het_schema()
    {
        foreach (var bestand in Directory.GetFiles(Path.Combine(Normen.Map, "voorbeelden")))
        {
            var xml = File.ReadAllBytes(bestand);
            var gelezen = Berichtlezer.Lees(xml);
            gelezen.Soort.ToString().ShouldBe(Path.GetFileNameWithoutExtension(bestand), StringCompareShould.IgnoreCase);
            (gelezen.Bevindingen.Count == 0).ShouldBe(Normen.Oordeel(gelezen.Soort, xml) is null, bestand);
        }
    }

    [NormFact]
    public void Officieel_voorbeeld_JW315_noemt_een_dag_die_niet_bestaat()
    {
        var gelezen = Berichtlezer.Lees(File.ReadAllBytes(Path.Combine(Normen.Map, "voorbeelden", "JW315.xml")));
        gelezen.Bevindingen.Select(b => (b.Code, b.Pad)).ShouldBe(
        [
            ("RS032", "Bericht/Client/AangevraagdeProducten/AangevraagdProduct[1]/ToewijzingEinddatum"),
            ("RS032", "Bericht/Client/AangevraagdeProducten/AangevraagdProduct[2]/ToewijzingEinddatum"),
        ]);
        gelezen.Bevindingen[0].Tekst.ShouldBe("ToewijzingEinddatum: Dit is geen bestaande datum. Schrijf hem als EEJJ-MM-DD, zoals 2026-03-31.");
    }

    [Fact]
    public void Elk_element_van_elk_bericht_heeft_een_eigenschap_en_omgekeerd()
    {
        foreach (var soort in Enum.GetValues<Berichtsoort>().Where(s => s != Berichtsoort.Onbekend))
        {
            Loop(Koppeling.Van(soort), soort.ToString(), soort);
        }

        static void Loop(Koppeling koppeling, string pad, Berichtsoort soort)
        {
            var eigen = koppeling.Type.GetProperties().Where(p => p.CanWrite).Select(p => p.Name).ToHashSet(StringComparer.Ordinal);
            for (var i = 0; i < koppeling.Eigenschappen.Length; i++)
            {
                var veld = koppeling.Klasse.Velden[i];
                if (koppeling.Eigenschappen[i] is { } e)
                {
                    eigen.Remove(veld.Naam).ShouldBeTrue(pad + "/" + veld.Naam);
                    if (e.Kind is not null)
                    {
                        Loop(e.Kind, pad + "/" + veld.Naam, soort);
                    }
                }
            }

            eigen.Remove("RetourCodes");
            eigen.ShouldBeEmpty(pad);
        }
    }

    static void Zelfde(XElement een, XElement ander)
    {
        ander.Name.ShouldBe(een.Name);
        var kinderen = een.Elements().ToList();
        ander.Elements().Count().ShouldBe(kinderen.Count, een.Name.LocalName);
        if (kinderen.Count == 0)
        {
            ander.Value.TrimStart('0').ShouldBe(een.Value.TrimStart('0'));
        }

        foreach (var (a, b) in kinderen.Zip(ander.Elements()))
        {
            Zelfde(a, b);
        }
    }
}
