using System.Security.Claims;
using Eenplan.Domein.Gedeeld;
using Eenplan.Web.Platform.Gemeenten;
using Eenplan.Web.Platform.Identiteit;
using Eenplan.Web.Platform.Journaal;
using Eenplan.Web.Platform.Opslag;
using Microsoft.AspNetCore.Authentication;
using Microsoft.EntityFrameworkCore;

namespace Eenplan.Web.Onderdelen.Start;

/// <summary>Starts a session: the fact first, then the cookie.</summary>
public sealed class BeginSessie(EenplanDb db, Werkeenheid werk, HuidigeGemeente gemeente, IHttpContextAccessor accessor, TimeProvider klok)
{
    /// <param name="Account">Who.</param>
    /// <param name="Via"><c>code</c>, or <c>oefenkaart</c> in Development.</param>
    public sealed record Opdracht(Guid Account, string Via);

    public async Task<Uitkomst<Klaar>> VoerUit(Opdracht o, CancellationToken ct)
    {
        var http = accessor.HttpContext!;
        var uitkomst = await werk.Voer<Account>("SessieBeginnen", async verloop =>
        {
            var account = await db.Set<Account>().FirstOrDefaultAsync(a => a.Id == o.Account && a.Actief, ct);
            if (account is null)
            {
                return Weigering.NietGevonden;
            }

            (account.AccessFailedCount, account.LockoutEnd) = (0, null);
            verloop.Schrijf(new Feit("Ingelogd", $"{account.Naam} logde in")
            {
                Codes = new Dictionary<string, string>(StringComparer.Ordinal) { ["account"] = account.Id.ToString(), ["via"] = o.Via },
            });
            return account;
        }, ct);
        if (!uitkomst.Gelukt)
        {
            return Uitkomst<Klaar>.Geweigerd(uitkomst.Weigeringen);
        }

        await http.SignOutAsync(Identiteitsdiensten.Stapkoekje);
        await http.SignInAsync(Identiteitsdiensten.Koekje, new ClaimsPrincipal(Claims.Identiteit(uitkomst.Waarde, gemeente.Gemeente.Code, klok.GetUtcNow(), Identiteitsdiensten.Koekje)));
        return Klaar.Goed;
    }
}

/// <summary>Goes on with the present session after the account changed; its end stays where it was.</summary>
public sealed class VernieuwSessie(HuidigeGemeente gemeente, IHttpContextAccessor accessor)
{
    public Task VoerUit(Account account)
    {
        var http = accessor.HttpContext!;
        var begonnen = DateTimeOffset.FromUnixTimeSeconds(long.Parse(http.User.FindFirstValue(Claims.Begonnen)!, System.Globalization.CultureInfo.InvariantCulture));
        return http.SignInAsync(Identiteitsdiensten.Koekje, new ClaimsPrincipal(Claims.Identiteit(account, gemeente.Gemeente.Code, begonnen, Identiteitsdiensten.Koekje)));
    }
}

/// <summary>Ends the present session.</summary>
public sealed class EindigSessie(Werkeenheid werk, Handelende wie, IHttpContextAccessor accessor)
{
    public async Task VoerUit(CancellationToken ct)
    {
        await werk.Voer<Klaar>("SessieEindigen", verloop =>
        {
            verloop.Schrijf(new Feit("Uitgelogd", $"{wie.Naam} logde uit") { Codes = new Dictionary<string, string>(StringComparer.Ordinal) { ["account"] = wie.Id.ToString() } });
            return Task.FromResult(Klaar.Goed);
        }, ct);
        await accessor.HttpContext!.SignOutAsync(Identiteitsdiensten.Koekje);
    }
}

/// <summary>
/// Where somebody is between password and session. Stands in a cookie of ten minutes that opens nothing else and ends with any change of the account.
/// </summary>
public sealed class Aanmeldgang(EenplanDb db, HuidigeGemeente gemeente, IHttpContextAccessor accessor)
{
    const string Code = "code";
    const string Terug = "terug";

    /// <summary>How far somebody is.</summary>
    public sealed record Stand(Account Account, bool CodeGedaan, string? Terug)
    {
        /// <summary>Page of the next step; null when the session can start.</summary>
        public string? Volgende =>
            Account.Codegeheim is not null && !CodeGedaan ? "~/aanmelden/code"
            : Account.TijdelijkTot is not null ? "~/aanmelden/wachtwoord"
            : Account.Codegeheim is null ? "~/aanmelden/tweede-stap"
            : null;
    }

    public async Task<Stand?> Lees(CancellationToken ct)
    {
        var wie = (await accessor.HttpContext!.AuthenticateAsync(Identiteitsdiensten.Stapkoekje)).Principal;
        if (wie?.FindFirstValue(Claims.Gemeente) != gemeente.Gemeente.Code || !Guid.TryParse(wie.FindFirstValue(Claims.Id), out var id))
        {
            return null;
        }

        var account = await db.Set<Account>().AsNoTracking().FirstOrDefaultAsync(a => a.Id == id && a.Actief, ct);
        return account is null || account.SecurityStamp != wie.FindFirstValue(Claims.Stempel) ? null : new(account, wie.HasClaim(Code, "ja"), wie.FindFirstValue(Terug));
    }

    public async Task<Stand> Zet(Account account, bool codeGedaan, string? terug)
    {
        var identiteit = new ClaimsIdentity(
            [
                new(Claims.Id, account.Id.ToString()),
                new(Claims.Gemeente, gemeente.Gemeente.Code),
                new(Claims.Stempel, account.SecurityStamp ?? ""),
                new(Code, codeGedaan ? "ja" : "nee"),
                .. terug is null ? Array.Empty<Claim>() : [new Claim(Terug, terug)],
            ],
            Identiteitsdiensten.Stapkoekje);
        await accessor.HttpContext!.SignInAsync(Identiteitsdiensten.Stapkoekje, new ClaimsPrincipal(identiteit));
        return new(account, codeGedaan, terug);
    }
}
