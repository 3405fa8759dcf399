using System.Globalization;
using Eenplan.Domein.Gezinsplan;
using Eenplan.Tests;

namespace Eenplan.Domein.Tests.Gezinsplan;

/// <summary>Who must sign a plan, as a table over age, authority and capacity.</summary>
public sealed class OndertekenaarsTests
{
    static readonly DateOnly Peildatum = new(2026, 11, 23);

    static DateOnly D(string dag) => DateOnly.ParseExact(dag, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    static Tekenpersoon Kind(string id, string? geboren, bool? wilsbekwaam = null) => new(id, Tekenrol.Jeugdige, geboren is null ? null : D(geboren), [], wilsbekwaam);

    static string Moet(params Tekenpersoon[] personen) => string.Join(',', Ondertekenaars.Bepaal(personen, Peildatum).Moet.Select(t => t.Id));

    static string Mag(params Tekenpersoon[] personen) => string.Join(',', Ondertekenaars.Bepaal(personen, Peildatum).Mag.Select(t => t.Id));

    [Theory]
    [Eis("CR-041")]
    [InlineData("2014-11-23", true)]
    [InlineData("2014-11-24", false)]
    [InlineData("2010-01-01", true)]
    [InlineData("2008-11-24", true)]
    [InlineData(null, false)]
    public void Een_kind_tekent_zelf_vanaf_de_twaalfde_verjaardag(string? geboren, bool tekent) =>
        Moet(Kind("mila", geboren)).ShouldBe(tekent ? "mila" : "");

    [Fact]
    [Eis("SB-123")]
    public void Wie_gezag_heeft_tekent_wie_het_niet_heeft_mag()
    {
        var kinderen = new[] { Kind("mila", "2012-05-01"), Kind("noor", "2024-05-01") };
        Tekenpersoon[] alle = [.. kinderen, new("sevda", Tekenrol.Ouder, null, ["mila", "noor"]), new("mark", Tekenrol.Ouder, null, ["mila"]), new("ruben", Tekenrol.Ouder, null, [])];
        Moet(alle).ShouldBe("mila,sevda,mark");
        Mag(alle).ShouldBe("noor,ruben");
    }

    [Fact]
    [Eis("SB-123")]
    public void Een_pleegouder_tekent_nooit_verplicht_een_voogd_wel()
    {
        Tekenpersoon[] alle = [Kind("tim", "2018-05-01"), new("pleeg", Tekenrol.Pleegouder, null, ["tim"]), new("gi", Tekenrol.Voogd, null, ["tim"])];
        Moet(alle).ShouldBe("gi");
        Mag(alle).ShouldBe("tim,pleeg");
    }

    [Fact]
    public void Wie_het_niet_kan_wegen_hoeft_niet_te_tekenen_maar_mag()
    {
        Moet(Kind("sam", "2010-01-01", wilsbekwaam: false)).ShouldBe("");
        Mag(Kind("sam", "2010-01-01", wilsbekwaam: false)).ShouldBe("sam");
    }

    [Fact]
    public void Gezag_over_wie_achttien_is_telt_niet_meer()
    {
        Tekenpersoon[] alle = [Kind("bo", "2008-11-23"), new("moeder", Tekenrol.Ouder, null, ["bo"])];
        Moet(alle).ShouldBe("bo");
    }

    [Fact]
    public void Een_kind_zonder_bekend_gezag_wordt_genoemd() =>
        Ondertekenaars.Bepaal([Kind("tim", "2018-05-01"), new("vader", Tekenrol.Ouder, null, [])], Peildatum).Onbekend.ShouldBe(["tim"]);
}
