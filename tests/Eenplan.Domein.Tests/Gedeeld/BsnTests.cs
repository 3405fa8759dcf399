using Eenplan.Domein.Gedeeld;
using FsCheck;
using FsCheck.Fluent;

namespace Eenplan.Domein.Tests.Gedeeld;

public sealed class BsnTests
{
    [Theory]
    [InlineData("999990019", "999990019")]
    [InlineData("999 990 019", "999990019")]
    [InlineData("9999.90.019", "999990019")]
    [InlineData("99999001-9", "999990019")]
    [InlineData("1000" + "0021", "01000" + "0021")]
    public void Een_nummer_dat_klopt_wordt_gelezen_zoals_mensen_het_typen(string invoer, string cijfers) => Bsn.Lees(invoer).Waarde.Cijfers.ShouldBe(cijfers);

    [Theory]
    [InlineData("")]
    [InlineData("000000000")]
    [InlineData("999990018")]
    [InlineData("99999001")]
    [InlineData("9999900190")]
    [InlineData("99999001x")]
    [InlineData("٩٩٩٩٩٠٠١٩")]
    public void Een_nummer_dat_niet_klopt_wordt_geweigerd(string invoer)
    {
        var weigering = Bsn.Lees(invoer).Weigeringen.ShouldHaveSingleItem();
        (weigering.Code, weigering.Veld).ShouldBe(("bsn-onjuist", "bsn"));
        if (invoer.Length > 0)
        {
            weigering.Tekst.ShouldNotContain(invoer);
        }
    }

    [Fact]
    public void Een_nummer_lekt_niet_als_tekst() => $"{Bsn.Lees("999990019").Waarde}".ShouldBe("BSN");

    /// <summary>One wrong digit never passes: the weights 9..2 and −1 are no multiples of 11.</summary>
    [Fact]
    public void Een_verkeerd_cijfer_valt_altijd_op() => Prop.ForAll(
        Gen.Choose(10_000_000, 199_999_999).Where(n => Bsn.Lees($"{n:D9}").Gelukt).SelectMany(n => Gen.Choose(0, 8).SelectMany(plek => Gen.Choose(1, 9).Select(bij => (n, plek, bij)))).ToArbitrary(),
        x =>
        {
            var cijfers = $"{x.n:D9}".ToCharArray();
            cijfers[x.plek] = (char)('0' + ((cijfers[x.plek] - '0' + x.bij) % 10));
            return !Bsn.Lees(new string(cijfers)).Gelukt;
        }).QuickCheckThrowOnFailure();
}
