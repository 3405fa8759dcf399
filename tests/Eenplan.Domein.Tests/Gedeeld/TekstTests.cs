using Eenplan.Domein.Gedeeld;
using FsCheck;
using FsCheck.Fluent;

namespace Eenplan.Domein.Tests.Gedeeld;

public sealed class TekstTests
{
    [Theory]
    [InlineData("O'Brien", "O'Brien")]
    [InlineData("Żywiałowska", "Żywiałowska")]
    [InlineData("<b>Jan</b>", "<b>Jan</b>")]
    [InlineData("نور", "نور")]
    [InlineData("Noor 👩‍👧", "Noor 👩‍👧")]
    [InlineData("  Jan\u0000sen\u0007 ", "Jansen")]
    [InlineData("\u202eneSnaJ", "neSnaJ")]
    [InlineData("een\r\ntwee", "een\ntwee")]
    [InlineData("\u0000", null)]
    [InlineData("   ", null)]
    [InlineData(null, null)]
    public void Schoon_laat_namen_heel_en_haalt_weg_wat_niemand_bedoelt(string? invoer, string? verwacht) => Tekst.Schoon(invoer).ShouldBe(verwacht);

    [Fact]
    public void Een_half_teken_wordt_een_leesbaar_vraagteken() => Tekst.Schoon("Jan" + (char)0xD800 + "sen").ShouldBe("Jan\ufffdsen");

    [Fact]
    public void Tweehonderd_tekens_passen_en_een_meer_niet()
    {
        Tekst.Verplicht(new string('a', 200), "naam", "?").Gelukt.ShouldBeTrue();
        Tekst.Verplicht(new string('a', 201), "naam", "?").Weigeringen.ShouldHaveSingleItem().Tekst.ShouldBe("Deze tekst is te lang: 201 tekens, er passen er 200.");
    }

    [Theory]
    [InlineData("Joël", "J")]
    [InlineData("émile", "É")]
    [InlineData("👩‍👧 Noor", "👩‍👧")]
    [InlineData("", "")]
    public void Het_ronde_teken_is_een_heel_teken(string naam, string teken) => Tekst.Initiaal(naam).ShouldBe(teken);

    [Fact]
    public void Alleen_een_naam_van_rechts_naar_links_krijgt_een_eigen_richting()
    {
        Tekst.Isoleer("Joël").ShouldBe("Joël");
        Tekst.Isoleer("نور").ShouldBe("\u2068نور\u2069");
        Tekst.Initiaal(Tekst.Isoleer("نور")).ShouldBe("ن");
    }

    /// <summary>What comes out can be stored by both databases and goes in again unchanged.</summary>
    [Fact]
    public void Schoon_is_klaar_na_een_keer() => Prop.ForAll(ArbMap.Default.ArbFor<string>(), tekst =>
    {
        var een = Tekst.Schoon(tekst);
        return een == Tekst.Schoon(een) && (een is null || (!een.Contains('\0', StringComparison.Ordinal) && een.EnumerateRunes().All(r => r.Value == 0xFFFD || System.Text.Rune.IsValid(r.Value))));
    }).QuickCheckThrowOnFailure();
}
