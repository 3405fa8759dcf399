using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;

namespace Eenplan.Web.Platform.Identiteit;

/// <summary>
/// Slows down guessing: so many failed tries per quarter of an hour for one account and for one address. Only failures count, because a whole
/// town hall signs in from one address at half past eight. In memory; the lockout of the account itself is in the database.
/// </summary>
public sealed class Aanmeldrem(TimeProvider klok)
{
    public const int PerAccount = 10;
    public const int PerAdres = 60;
    const int Opruimen = 10_000;
    static readonly TimeSpan Venster = TimeSpan.FromMinutes(15);

    readonly ConcurrentDictionary<string, (DateTimeOffset Begin, int Aantal)> tellers = new(StringComparer.Ordinal);

    /// <summary>Whether another try may be made.</summary>
    public bool Mag(string gemeente, string account, string adres) =>
        Stand(Account(gemeente, account)) < PerAccount && Stand(Adres(adres)) < PerAdres;

    /// <summary>Counts a failed try.</summary>
    public void Tel(string gemeente, string account, string adres)
    {
        if (tellers.Count > Opruimen)
        {
            var oud = klok.GetUtcNow() - Venster;
            foreach (var (sleutel, _) in tellers.Where(t => t.Value.Begin < oud))
            {
                tellers.TryRemove(sleutel, out _);
            }
        }

        Verhoog(Account(gemeente, account));
        Verhoog(Adres(adres));
    }

    void Verhoog(string sleutel)
    {
        var nu = klok.GetUtcNow();
        tellers.AddOrUpdate(sleutel, _ => (nu, 1), (_, t) => nu - t.Begin < Venster ? (t.Begin, t.Aantal + 1) : (nu, 1));
    }

    int Stand(string sleutel) => tellers.TryGetValue(sleutel, out var t) && klok.GetUtcNow() - t.Begin < Venster ? t.Aantal : 0;

    static string Adres(string adres) => "a:" + adres;

    /// <summary>Hashed: what was typed may be a password in the wrong field.</summary>
    static string Account(string gemeente, string account) => "m:" + Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(gemeente + "\n" + account)));
}
