using Eenplan.Domein.Beheer;
using Eenplan.Domein.Gedeeld;
using Eenplan.Web.Platform.Gemeenten;
using Eenplan.Web.Platform.Identiteit;
using Eenplan.Web.Platform.Journaal;
using Eenplan.Web.Platform.Opslag;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace Eenplan.Web.Onderdelen.Start;

/// <summary>
/// Asks the present password of who is signed in, before her means to sign in change. Guessing here is as slow as at the door: whoever sits
/// down at a screen that was left open must not find the password out.
/// </summary>
public sealed class ControleerHuidigWachtwoord(EenplanDb db, Werkeenheid werk, IPasswordHasher<Account> hasher, HuidigeGemeente gemeente, Aanmeldrem rem, IHttpContextAccessor accessor, TimeProvider klok, Ids ids)
{
    static readonly Weigering Onjuist = new("wachtwoord-onjuist", "Dit is niet je huidige wachtwoord. Na vijf keer fout moet je een kwartier wachten.", "huidig");

    /// <returns>Done, or <c>wachtwoord-onjuist</c> / <c>te-veel-pogingen</c>. Demo accounts have no password; there is nothing to ask.</returns>
    public async Task<Uitkomst<Klaar>> VoerUit(Account account, string? huidig, CancellationToken ct)
    {
        if (account.PasswordHash is null)
        {
            return Klaar.Goed;
        }

        var (sleutel, van) = (account.NormalizedEmail ?? "", accessor.HttpContext?.Connection.RemoteIpAddress?.ToString() ?? "");
        if (new Aanmeldstand(account.AccessFailedCount, account.LockoutEnd).Geblokkeerd(klok.GetUtcNow()) || !rem.Mag(gemeente.Gemeente.Code, sleutel, van))
        {
            return Aanmeldweigeringen.TeVeel.Bij("huidig");
        }

        if (Past(hasher, account, huidig))
        {
            return Klaar.Goed;
        }

        if (string.IsNullOrEmpty(huidig))
        {
            return Onjuist;
        }

        rem.Tel(gemeente.Gemeente.Code, sleutel, van);
        await werk.Voer<Klaar>("HuidigWachtwoordControleren", async verloop =>
        {
            (await db.Set<Account>().SingleAsync(a => a.Id == account.Id, ct)).Mislukt(verloop, ids, "Het huidige wachtwoord klopte niet");
            return Klaar.Goed;
        }, ct);
        return Onjuist;
    }

    /// <summary>Whether this is the password of an account that has one.</summary>
    internal static bool Past(IPasswordHasher<Account> hasher, Account account, string? wachtwoord) =>
        account.PasswordHash is { } hash && wachtwoord is { Length: > 0 and <= Wachtwoord.Langste } && hasher.VerifyHashedPassword(account, hash, wachtwoord) != PasswordVerificationResult.Failed;
}
