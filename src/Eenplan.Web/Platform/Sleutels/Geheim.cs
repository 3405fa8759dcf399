using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Eenplan.Web.Platform.Sleutels;

/// <summary>Random secrets that a person carries: a token in a link, a code over the telephone.</summary>
public static class Geheim
{
    /// <summary>128 bits for in a link.</summary>
    public static string Kenmerk() => Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(16));

    /// <summary>What of a token is kept: whoever reads the database cannot make the link of it.</summary>
    public static string Afdruk(string kenmerk) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(kenmerk)));

    /// <summary>Six digits to say over the telephone.</summary>
    public static string Code() => RandomNumberGenerator.GetInt32(1_000_000).ToString("D6", CultureInfo.InvariantCulture);

    /// <summary>Compares without telling by its duration how much was right.</summary>
    public static bool Gelijk(string een, string ander) => CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(een), Encoding.UTF8.GetBytes(ander));
}
