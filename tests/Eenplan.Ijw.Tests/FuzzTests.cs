using System.Text;
using Eenplan.Ijw;

namespace Eenplan.Tests.Ijw;

/// <summary>A bounded run of the fuzzer; the run of a million is a verb of bench.</summary>
public sealed class FuzzTests
{
    [Fact]
    public void Verminkte_invoer_geeft_een_oordeel_en_nooit_een_uitzondering()
    {
        var fuzzer = new Fuzzer();
        fuzzer.Draai(zaad: 2026, aantal: 4000);
        fuzzer.Telling.Geldig.ShouldBeGreaterThan(0);
        fuzzer.Telling.Fout.ShouldBeGreaterThan(100);
        fuzzer.Telling.Onleesbaar.ShouldBeGreaterThan(100);
    }

    public static TheoryData<string, string> Groot() => new()
    {
        { "witruimte", " " },
        { "tekst", "x" },
        { "commentaar", "<!-- x -->" },
        { "element", "<a/>" },
        { "verwijzing", "&amp;" },
        { "tag", "<x" },
    };

    [Theory]
    [MemberData(nameof(Groot))]
    public void Dertig_megabyte_van_hetzelfde_blijft_binnen_de_grens_van_het_geheugen(string wat, string stuk)
    {
        var begin = Encoding.UTF8.GetBytes("<b:Bericht xmlns:b=\"http://www.istandaarden.nl/ijw/3_2/jw323/schema\">" + (wat == "tag" ? "" : "<b:Header>"));
        using var bron = new Herhaalstroom(begin, Encoding.UTF8.GetBytes(stuk), 30L * 1024 * 1024);
        var voor = GC.GetAllocatedBytesForCurrentThread();
        Berichtcontrole.Controleer(bron).Geldig.ShouldBeFalse();
        (GC.GetAllocatedBytesForCurrentThread() - voor).ShouldBeLessThan(wat == "element" ? 200L * 1024 * 1024 : 8L * 1024 * 1024, wat);
    }
}
