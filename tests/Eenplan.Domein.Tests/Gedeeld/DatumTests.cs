using Eenplan.Domein.Gedeeld;
using FsCheck;
using FsCheck.Fluent;

namespace Eenplan.Domein.Tests.Gedeeld;

public sealed class DatumTests
{
    [Theory]
    [InlineData("20-11-2026", 2026, 11, 20)]
    [InlineData(" 1-2-2020 ", 2020, 2, 1)]
    [InlineData("1/2/2020", 2020, 2, 1)]
    [InlineData("1.2.2020", 2020, 2, 1)]
    [InlineData("1 2 2020", 2020, 2, 1)]
    [InlineData("2020-02-29", 2020, 2, 29)]
    [InlineData("01022020", 2020, 2, 1)]
    public void Een_datum_wordt_gelezen_zoals_mensen_hem_typen(string invoer, int jaar, int maand, int dag) => Datum.Lees(invoer, "op").Waarde.ShouldBe(new DateOnly(jaar, maand, dag));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("   ")]
    public void Een_leeg_veld_is_geen_datum_en_geen_fout(string? invoer) => Datum.Lees(invoer, "op").Waarde.ShouldBeNull();

    [Theory]
    [InlineData("31-02-2026", "datum-onjuist")]
    [InlineData("29-02-2026", "datum-onjuist")]
    [InlineData("32-01-2026", "datum-onjuist")]
    [InlineData("1-13-2026", "datum-onjuist")]
    [InlineData("20-11-26", "datum-onjuist")]
    [InlineData("20-11-0026", "datum-onjuist")]
    [InlineData("20-11-1899", "datum-onjuist")]
    [InlineData("20-11-2201", "datum-onjuist")]
    [InlineData("gisteren", "datum-onjuist")]
    [InlineData("<b>1-1-2020</b>", "datum-onjuist")]
    [InlineData("١-١-٢٠٢٠", "datum-onjuist")]
    [InlineData("00-00-2019", "datum-onvolledig")]
    [InlineData("00-06-2019", "datum-onvolledig")]
    [InlineData("2019", "datum-onvolledig")]
    [InlineData("00-00-0000", "datum-onjuist")]
    public void Wat_geen_datum_is_wordt_geweigerd_bij_het_veld(string invoer, string code)
    {
        var weigering = Datum.Lees(invoer, "op").Weigeringen.ShouldHaveSingleItem();
        (weigering.Code, weigering.Veld).ShouldBe((code, "op"));
    }

    [Theory]
    [InlineData("00-00-2019", 2019, 7, 1)]
    [InlineData("0-0-2019", 2019, 7, 1)]
    [InlineData("2019", 2019, 7, 1)]
    [InlineData("00-06-2019", 2019, 6, 15)]
    [InlineData("14-06-2019", 2019, 6, 14)]
    public void Een_onbekende_geboortedag_wordt_het_midden_van_wat_je_weet_als_je_geschat_kiest(string invoer, int jaar, int maand, int dag) =>
        Datum.LeesGeboorte(invoer, geschat: true, "geboren").Waarde.ShouldBe(new DateOnly(jaar, maand, dag));

    [Fact]
    public void Een_onbekende_geboortedag_zonder_geschat_wordt_gevraagd()
    {
        var weigering = Datum.LeesGeboorte("00-00-2019", geschat: false, "geboren").Weigeringen.ShouldHaveSingleItem();
        (weigering.Code, weigering.Veld).ShouldBe(("datum-onvolledig", "geboren"));
        weigering.Tekst.ShouldContain("01-07-2019");
    }

    [Theory]
    [InlineData("2026-03-28T23:30:00Z", "2026-03-29")]
    [InlineData("2026-06-30T22:00:00Z", "2026-07-01")]
    [InlineData("2026-12-31T22:59:59Z", "2026-12-31")]
    [InlineData("2026-12-31T23:00:00Z", "2027-01-01")]
    public void De_dag_is_die_van_Amsterdam(string moment, string dag) => Datum.Dag(DateTimeOffset.Parse(moment)).ShouldBe(DateOnly.Parse(dag));

    [Fact]
    public void Tonen_en_lezen_zijn_elkaars_omgekeerde() => Prop.ForAll(
        Gen.Choose(new DateOnly(1900, 1, 1).DayNumber, new DateOnly(2200, 12, 31).DayNumber).Select(DateOnly.FromDayNumber).ToArbitrary(),
        dag => Datum.Lees(Datum.Toon(dag), "op").Waarde == dag).QuickCheckThrowOnFailure();

    /// <summary>Whatever is typed: an answer, never an exception.</summary>
    [Fact]
    public void Lezen_gooit_nooit() => Prop.ForAll(ArbMap.Default.ArbFor<string>(), tekst => Datum.LeesGeboorte(tekst, true, "x") is not null && Datum.Lees(tekst, "x") is not null).QuickCheckThrowOnFailure();
}
