using Eenplan.Ijw;

namespace Eenplan.Tests.Ijw;

public sealed class RegelTests
{
    public static TheoryData<string, string, string> Gevallen()
    {
        var data = new TheoryData<string, string, string>();
        foreach (var geval in Regelgevallen.Alle)
        {
            data.Add(geval.Regel, geval.Wat, geval.Goed ? "goed" : "fout");
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Gevallen))]
    public void Regel_in_het_bericht(string regel, string wat, string oordeel)
    {
        var geval = Regelgevallen.Alle.Single(g => g.Regel == regel && g.Wat == wat && g.Goed == (oordeel == "goed"));
        var xml = Berichtschrijver.Schrijf(geval.Bericht);
        var gevonden = Berichtcontrole.Controleer(xml).Bevindingen.Where(b => b.Code == regel).ToList();
        (gevonden.Count == 0).ShouldBe(geval.Goed);
        foreach (var bevinding in gevonden)
        {
            bevinding.Pad.ShouldStartWith("Bericht/");
            bevinding.Tekst.ShouldEndWith(".");
            bevinding.Retourcode.ShouldBe(regel == "TR319" ? "9319" : "0001");
        }

        // As an object and as a stream the verdict is the same.
        Berichtcontrole.Controleer(geval.Bericht).Select(b => (b.Code, b.Pad)).ShouldBe(Berichtcontrole.Controleer(xml).Bevindingen.Select(b => (b.Code, b.Pad)));
    }

    [Theory]
    [MemberData(nameof(StructuurTests.Soorten), MemberType = typeof(StructuurTests))]
    public void Voorbeeld_houdt_zich_aan_alle_regels(Berichtsoort soort) =>
        Berichtcontrole.Controleer(Berichtschrijver.Schrijf(Voorbeelden.Maak(soort))).Bevindingen.ShouldBeEmpty();

    [Fact]
    public void Elke_regel_in_het_bericht_heeft_een_geval_dat_goed_is_en_een_dat_fout_is()
    {
        foreach (var regel in Regels.Alle.Where(r => r.Plek == Toetsplek.Bericht))
        {
            Regelgevallen.Alle.ShouldContain(g => g.Regel == regel.Code && g.Goed, regel.Code);
            Regelgevallen.Alle.ShouldContain(g => g.Regel == regel.Code && !g.Goed, regel.Code);
        }
    }

    [Fact]
    public void De_tabel_noemt_alle_303_regels()
    {
        Regels.Alle.Count.ShouldBe(303);
        Regels.Alle.Select(r => r.Code).Distinct().Count().ShouldBe(303);
        Regels.Alle.ShouldAllBe(r => r.Uitleg.Length > 0 && (r.Retourcode == null || Codelijsten.Lijst("WJ001").Zoek(r.Retourcode) != null));
    }

    [Fact]
    public void README_noemt_van_elke_regel_waar_hij_getoetst_wordt_of_waarom_niet()
    {
        var tekst = File.ReadAllText(Path.Combine(Normen.Wortel(), "src/Eenplan.Ijw/README.md"));
        foreach (var regel in Regels.Alle)
        {
            tekst.ShouldContain($"| {regel.Code} | {regel.Titel} |");
            tekst.ShouldContain($"| {regel.Uitleg} |");
        }
    }

    [NormFact]
    public void Officiele_voorbeelden_krijgen_het_oordeel_dat_ze_verdienen()
    {
        string Codes(string soort) => string.Join(' ', Berichtcontrole.Controleer(File.ReadAllBytes(Path.Combine(Normen.Map, "voorbeelden", soort + ".xml"))).Bevindingen.Select(b => b.Code));
        foreach (var soort in new[] { "JW302", "JW305", "JW306", "JW319", "JW320" })
        {
            Codes(soort).ShouldBe("", soort);
        }

        Codes("JW301").ShouldBe("");
        Codes("JW315").ShouldBe("RS032 RS032");
        Codes("JW325").ShouldBe("");
    }

    [Fact]
    public void Duizenden_gestapelde_producten_houden_de_controle_niet_op()
    {
        var b = (Jw301)Voorbeelden.Maak(Berichtsoort.Jw301);
        var veel = Enumerable.Range(1, 20_000).Select(i => b.Client.ToegewezenProducten[0] with { ToewijzingNummer = i });
        Berichtcontrole.Controleer(b with { Client = b.Client with { ToegewezenProducten = [.. veel] } }).Count(f => f.Code == "TR302").ShouldBe(19_999);
    }
}
