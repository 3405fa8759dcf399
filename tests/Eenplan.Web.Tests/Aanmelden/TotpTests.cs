using System.Text;
using Eenplan.Web.Platform.Identiteit;

namespace Eenplan.Web.Tests.Aanmelden;

/// <summary>The codes are those of RFC 6238, and work once.</summary>
public sealed class TotpTests
{
    static readonly byte[] Geheim = Encoding.ASCII.GetBytes("12345678901234567890");

    [Theory]
    [InlineData(59, "287082")]
    [InlineData(1111111109, "081804")]
    [InlineData(1111111111, "050471")]
    [InlineData(1234567890, "005924")]
    [InlineData(2000000000, "279037")]
    [InlineData(20000000000, "353130")]
    public void De_codes_zijn_die_van_RFC_6238(long seconden, string code) =>
        Totp.Code(Geheim, Totp.Stap(DateTimeOffset.FromUnixTimeSeconds(seconden))).ShouldBe(code);

    [Fact]
    public void Een_code_geldt_een_stap_eerder_en_later_en_nooit_twee_keer()
    {
        var nu = DateTimeOffset.FromUnixTimeSeconds(1234567890);
        var stap = Totp.Stap(nu);
        for (var verschil = -3; verschil <= 3; verschil++)
        {
            var gevonden = Totp.Controleer(Geheim, Totp.Code(Geheim, stap + verschil), nu, 0);
            gevonden.ShouldBe(Math.Abs(verschil) <= 1 ? stap + verschil : null);
        }

        Totp.Controleer(Geheim, Totp.Code(Geheim, stap), nu, stap).ShouldBeNull();
        Totp.Controleer(Geheim, Totp.Code(Geheim, stap - 1), nu, stap).ShouldBeNull();
        Totp.Controleer(Geheim, "", nu, 0).ShouldBeNull();
    }

    [Fact]
    public void Base32_is_die_van_RFC_4648() => Totp.Base32(Encoding.ASCII.GetBytes("foobar")).ShouldBe("MZXW6YTBOI");
}
