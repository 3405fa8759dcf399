using System.Security.Cryptography;
using System.Text;

namespace Eenplan.Web.Platform.Identiteit;

/// <summary>Ten codes for who lost the phone: eighty random bits each, kept as a hash, each works once.</summary>
public static class Herstelcodes
{
    public const int Aantal = 10;

    /// <summary>New codes: what is shown once, and what is kept.</summary>
    public static (IReadOnlyList<string> Codes, string Bewaard) Maak()
    {
        var codes = Enumerable.Range(0, Aantal).Select(_ => Eenmalig.Maak()).ToList();
        return (codes, string.Join(' ', codes.Select(c => Hash(Kaal(c)))));
    }

    /// <summary>Takes a code out of what is kept; null when it is not there.</summary>
    public static string? Verbruik(string bewaard, string code)
    {
        var hash = Hash(Kaal(code));
        var over = bewaard.Split(' ', StringSplitOptions.RemoveEmptyEntries).ToList();
        return over.Remove(hash) ? string.Join(' ', over) : null;
    }

    /// <summary>How many are left.</summary>
    public static int Over(string bewaard) => bewaard.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length;

    static string Kaal(string code) => string.Concat(code.Where(char.IsAsciiLetterOrDigit)).ToLowerInvariant();

    static string Hash(string code) => Convert.ToBase64String(SHA256.HashData(Encoding.ASCII.GetBytes(code)));
}
