using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Eenplan.Web.Platform.Identiteit;

/// <summary>Time-based one-time codes (RFC 6238): six digits, thirty seconds, as every authenticator app makes them. A code works once.</summary>
public static class Totp
{
    public const int Cijfers = 6;
    const int Seconden = 30;
    const string Letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    public static byte[] NieuwGeheim() => RandomNumberGenerator.GetBytes(20);

    public static long Stap(DateTimeOffset nu) => nu.ToUnixTimeSeconds() / Seconden;

    public static string Code(byte[] geheim, long stap)
    {
        Span<byte> teller = stackalloc byte[8];
        BinaryPrimitives.WriteInt64BigEndian(teller, stap);
#pragma warning disable CA5350 // RFC 6238: the apps compute HMAC-SHA1; what is weak in SHA-1 does not touch HMAC.
        var hash = HMACSHA1.HashData(geheim, teller);
#pragma warning restore CA5350
        var waarde = BinaryPrimitives.ReadInt32BigEndian(hash.AsSpan(hash[^1] & 0xf, 4)) & int.MaxValue;
        return (waarde % 1_000_000).ToString("D6", CultureInfo.InvariantCulture);
    }

    /// <summary>Finds the step of a code, at most one before or after now and later than the last one used.</summary>
    /// <returns>The step to keep, or null when the code is wrong or used.</returns>
    public static long? Controleer(byte[] geheim, string code, DateTimeOffset nu, long laatste)
    {
        var invoer = Encoding.ASCII.GetBytes(code);
        long? gevonden = null;
        for (var stap = Stap(nu) - 1; stap <= Stap(nu) + 1; stap++)
        {
            // No early exit: every try takes equally long.
            if (CryptographicOperations.FixedTimeEquals(invoer, Encoding.ASCII.GetBytes(Code(geheim, stap))) && stap > laatste)
            {
                gevonden = stap;
            }
        }

        return gevonden;
    }

    public static string Base32(byte[] waarde)
    {
        var uit = new StringBuilder();
        var (buffer, bits) = (0, 0);
        foreach (var b in waarde)
        {
            (buffer, bits) = ((buffer << 8) | b, bits + 8);
            while (bits >= 5)
            {
                bits -= 5;
                uit.Append(Letters[(buffer >> bits) & 31]);
            }

            buffer &= (1 << bits) - 1;
        }

        return bits > 0 ? uit.Append(Letters[(buffer << (5 - bits)) & 31]).ToString() : uit.ToString();
    }
}
