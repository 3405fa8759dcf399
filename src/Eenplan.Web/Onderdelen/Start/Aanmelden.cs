using Eenplan.Domein.Beheer;
using Eenplan.Domein.Gedeeld;
using Eenplan.Web.Platform.Gemeenten;
using Eenplan.Web.Platform.Identiteit;
using Eenplan.Web.Platform.Journaal;
using Eenplan.Web.Platform.Opslag;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace Eenplan.Web.Onderdelen.Start;

/// <summary>What signing in answers; the same words whether the account does not exist, is locked or the password is wrong.</summary>
static class Aanmeldweigeringen
{
    public static Weigering Onjuist { get; } = new("aanmelden-onjuist", "Dit e-mailadres en wachtwoord horen niet bij elkaar. Na vijf keer fout moet je een kwartier wachten.", "adres");

    public static Weigering CodeOnjuist { get; } = new("code-onjuist", "Deze code klopt niet of is al gebruikt. Wacht op de volgende code in je app en vul die in.", "code");

    public static Weigering TeVeel { get; } = new("te-veel-pogingen", "Er is te vaak een verkeerd wachtwoord ingevuld. Wacht een kwartier en probeer het opnieuw.", Soort: Weigersoort.TeVaak);

    /// <summary>Only said to who knows the password.</summary>
    public static Weigering Verlopen { get; } = new("wachtwoord-verlopen", $"Dit wachtwoord voor één keer werkte {Wachtwoord.TijdelijkGeldig.Days} dagen en is verlopen. Vraag de functioneel beheerder om een nieuw wachtwoord.", "wachtwoord");

    public static Feit Feit(string soort, string tekst, Guid? account) => new(soort, tekst)
    {
        Codes = new Dictionary<string, string>(StringComparer.Ordinal) { ["account"] = account?.ToString() ?? "onbekend" },
    };
}

/// <summary>First step of signing in: e-mail address and password. Takes equally long, and writes as much, for an account that does not exist.</summary>
public sealed class ControleerWachtwoord(EenplanDb db, Werkeenheid werk, IPasswordHasher<Account> hasher, HuidigeGemeente gemeente, Aanmeldrem rem, Ids ids)
{
    static readonly Account Niemand = new();
    static readonly Lazy<string> Niets = new(() => new PasswordHasher<Account>().HashPassword(Niemand, Convert.ToHexString(System.Security.Cryptography.RandomNumberGenerator.GetBytes(16))));

    /// <param name="Adres">E-mail address.</param>
    /// <param name="Wachtwoord">Password.</param>
    /// <param name="Van">Network address of the browser, for the brake.</param>
    public sealed record Opdracht(string? Adres, string? Wachtwoord, string Van);

    /// <returns>The account, or <c>aanmelden-onjuist</c>, <c>te-veel-pogingen</c>, <c>wachtwoord-verlopen</c>.</returns>
    public async Task<Uitkomst<Account>> VoerUit(Opdracht o, CancellationToken ct)
    {
        var (sleutel, wachtwoord) = ((Tekst.Schoon(o.Adres) ?? "").ToUpperInvariant(), o.Wachtwoord ?? "");
        if (sleutel.Length is 0 or > Tekst.Kort || wachtwoord.Length is 0 or > Wachtwoord.Langste)
        {
            return Aanmeldweigeringen.Onjuist;
        }

        if (!rem.Mag(gemeente.Gemeente.Code, sleutel, o.Van))
        {
            return Aanmeldweigeringen.TeVeel;
        }

        // The slow hash is computed outside the transaction: it must not keep others from writing.
        var gevonden = await db.Set<Account>().AsNoTracking().FirstOrDefaultAsync(a => a.NormalizedEmail == sleutel, ct);
        var klopt = hasher.VerifyHashedPassword(gevonden ?? Niemand, gevonden?.PasswordHash ?? Niets.Value, wachtwoord) != PasswordVerificationResult.Failed && gevonden is { Actief: true, PasswordHash: not null };
        var verlopen = false;
        var uitkomst = await werk.Voer<Account?>("Aanmelden", async verloop =>
        {
            var account = gevonden is null ? null : await db.Set<Account>().FirstOrDefaultAsync(a => a.Id == gevonden.Id, ct);
            if (account is null)
            {
                verloop.Schrijf(Aanmeldweigeringen.Feit("AanmeldenMislukt", "Inloggen mislukte voor een onbekend account", null));
                return (Account?)null;
            }

            if (!klopt || new Aanmeldstand(account.AccessFailedCount, account.LockoutEnd).Geblokkeerd(verloop.Nu))
            {
                return account.Mislukt(verloop, ids);
            }

            verlopen = account.TijdelijkTot <= verloop.Nu;
            if (verlopen)
            {
                verloop.Schrijf(Aanmeldweigeringen.Feit("AanmeldenMislukt", $"Inloggen mislukte voor {account.Naam}: het wachtwoord voor één keer is verlopen", account.Id));
            }

            return account;
        }, ct);
        if (verlopen)
        {
            return Aanmeldweigeringen.Verlopen;
        }

        if (uitkomst is { Gelukt: true, Waarde: { } goed })
        {
            return goed;
        }

        rem.Tel(gemeente.Gemeente.Code, sleutel, o.Van);
        return Aanmeldweigeringen.Onjuist;
    }
}

/// <summary>Second step: the code of the app, or a recovery code.</summary>
public sealed class ControleerCode(EenplanDb db, Werkeenheid werk, Codemaker codes, Ids ids)
{
    public sealed record Opdracht(Guid Account, string? Code);

    /// <returns>The account, or <c>code-onjuist</c>.</returns>
    public async Task<Uitkomst<Account>> VoerUit(Opdracht o, CancellationToken ct)
    {
        var code = string.Concat((o.Code ?? "").Where(char.IsAsciiLetterOrDigit));
        var uitkomst = await werk.Voer<Account?>("CodeControleren", async verloop =>
        {
            var account = await db.Set<Account>().FirstOrDefaultAsync(a => a.Id == o.Account && a.Actief && a.Codegeheim != null, ct);
            if (account is null || new Aanmeldstand(account.AccessFailedCount, account.LockoutEnd).Geblokkeerd(verloop.Nu))
            {
                return account?.Mislukt(verloop, ids);
            }

            if (code.Length == Totp.Cijfers)
            {
                if (Totp.Controleer(codes.Ontsleutel(account.Codegeheim!), code, verloop.Nu, account.Codestap) is not { } stap)
                {
                    return account.Mislukt(verloop, ids);
                }

                account.Codestap = stap;
            }
            else if (Herstelcodes.Verbruik(account.Herstelcodes, code) is { } over)
            {
                account.Herstelcodes = over;
                verloop.Schrijf(Aanmeldweigeringen.Feit("HerstelcodeGebruikt", $"{account.Naam} gebruikte een herstelcode", account.Id));
            }
            else
            {
                return account.Mislukt(verloop, ids);
            }

            account.Gewijzigd(ids);
            return account;
        }, ct);
        return uitkomst is { Gelukt: true, Waarde: { } goed } ? goed : Aanmeldweigeringen.CodeOnjuist;
    }
}

static class Aanmeldpogingen
{
    /// <summary>Counts a failed try, and locks after the fifth; answers null for the caller to pass on.</summary>
    public static Account? Mislukt(this Account account, Procesverloop verloop, Ids ids, string wat = "Inloggen mislukte")
    {
        var stand = new Aanmeldstand(account.AccessFailedCount, account.LockoutEnd);
        verloop.Schrijf(Aanmeldweigeringen.Feit("AanmeldenMislukt", $"{wat} voor {account.Naam}", account.Id));
        if (stand.Geblokkeerd(verloop.Nu))
        {
            return null;
        }

        var na = stand.NaMislukken(verloop.Nu);
        (account.AccessFailedCount, account.LockoutEnd) = (na.Mislukt, na.GeblokkeerdTot);
        // Two tries at once may not count as one.
        account.Gewijzigd(ids);
        if (na.GeblokkeerdTot is not null)
        {
            verloop.Schrijf(Aanmeldweigeringen.Feit("AccountGeblokkeerd", $"Het account van {account.Naam} is een kwartier geblokkeerd", account.Id));
        }

        return null;
    }
}
