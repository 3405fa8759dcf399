using System.Security.Cryptography;

namespace Eenplan.Web.Platform.Identiteit;

/// <summary>A secret to read out or print: eighty random bits in four groups of four, without signs that look alike.</summary>
public static class Eenmalig
{
    public static string Maak() => string.Join('-', Totp.Base32(RandomNumberGenerator.GetBytes(10)).ToLowerInvariant().Chunk(4).Select(d => new string(d)));
}
