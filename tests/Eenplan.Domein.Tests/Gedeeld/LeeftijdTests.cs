using Eenplan.Domein.Gedeeld;
using FsCheck;
using FsCheck.Fluent;

namespace Eenplan.Domein.Tests.Gedeeld;

public sealed class LeeftijdTests
{
    [Theory]
    [InlineData("2014-11-23", "2026-11-22", 11)]
    [InlineData("2014-11-23", "2026-11-23", 12)]
    [InlineData("2012-02-29", "2024-02-28", 11)]
    [InlineData("2012-02-29", "2024-02-29", 12)]
    [InlineData("2012-02-29", "2023-02-28", 10)]
    [InlineData("2012-02-29", "2023-03-01", 11)]
    [InlineData("2026-11-23", "2026-11-23", 0)]
    public void Een_leeftijd_wordt_bereikt_op_de_verjaardag(string geboren, string op, int jaren) => Leeftijd.Jaren(DateOnly.Parse(geboren), DateOnly.Parse(op)).ShouldBe(jaren);

    [Theory]
    [InlineData("2020-05-01", null, "6 jaar")]
    [InlineData("2024-11-24", null, "23 maanden")]
    [InlineData("2024-11-23", null, "2 jaar")]
    [InlineData("2026-09-23", null, "2 maanden")]
    [InlineData("2026-09-24", null, "8 weken")]
    [InlineData("2026-11-16", null, "1 week")]
    [InlineData("2026-11-23", null, "0 weken")]
    [InlineData(null, "2027-01-30", "uitgerekend 30-01-2027")]
    [InlineData(null, null, "leeftijd onbekend")]
    public void Een_leeftijd_leest_als_gewone_taal(string? geboren, string? uitgerekend, string tekst) =>
        Leeftijd.Toon(geboren is null ? null : DateOnly.Parse(geboren), uitgerekend is null ? null : DateOnly.Parse(uitgerekend), new(2026, 11, 23)).ShouldBe(tekst);

    [Fact]
    public void Een_mens_wordt_nooit_jonger() => Prop.ForAll(
        Gen.Choose(0, 40_000).SelectMany(d => Gen.Choose(0, 20_000).SelectMany(a => Gen.Choose(0, 400).Select(b => (Geboren: new DateOnly(1920, 1, 1).AddDays(d), Na: a, Later: b)))).ToArbitrary(),
        x => Leeftijd.Jaren(x.Geboren, x.Geboren.AddDays(x.Na)) <= Leeftijd.Jaren(x.Geboren, x.Geboren.AddDays(x.Na + x.Later))).QuickCheckThrowOnFailure();

    [Fact]
    public void Op_de_verjaardag_klopt_de_leeftijd_precies() => Prop.ForAll(
        Gen.Choose(0, 40_000).SelectMany(d => Gen.Choose(1, 90).Select(j => (Geboren: new DateOnly(1920, 1, 1).AddDays(d), Jaren: j))).ToArbitrary(),
        x => Leeftijd.Jaren(x.Geboren, Leeftijd.Verjaardag(x.Geboren, x.Jaren)) == x.Jaren && Leeftijd.Jaren(x.Geboren, Leeftijd.Verjaardag(x.Geboren, x.Jaren).AddDays(-1)) == x.Jaren - 1).QuickCheckThrowOnFailure();
}
