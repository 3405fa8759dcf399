using Eenplan.Domein.Beheer;
using Eenplan.Domein.Gedeeld;
using Eenplan.Web.Platform.Identiteit;
using Eenplan.Web.Platform.Journaal;
using Eenplan.Web.Platform.Opslag;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace Eenplan.Web.Onderdelen.Start;

/// <summary>
/// Chooses a new password. Ends all other sessions; the session that asks goes on. The present password is asked, except of who has just
/// typed it at the door and must replace it.
/// </summary>
public sealed class KiesWachtwoord(EenplanDb db, Werkeenheid werk, IPasswordHasher<Account> hasher, ControleerHuidigWachtwoord controleer, Sessiewacht wacht, Ids ids)
{
    public sealed record Opdracht(Guid Account, bool AanDeDeur, string? Huidig, string? Nieuw, string? Herhaling);

    /// <returns>The account, or the refusals of <see cref="Wachtwoord.Controleer"/>, those of <see cref="ControleerHuidigWachtwoord"/>, <c>wachtwoord-zelfde</c>.</returns>
    public async Task<Uitkomst<Account>> VoerUit(Opdracht o, CancellationToken ct)
    {
        var gelezen = await db.Set<Account>().AsNoTracking().FirstOrDefaultAsync(a => a.Id == o.Account && a.Actief, ct);
        if (gelezen is null)
        {
            return Weigering.NietGevonden;
        }

        if (!o.AanDeDeur && await controleer.VoerUit(gelezen, o.Huidig, ct) is { Gelukt: false } onjuist)
        {
            return Uitkomst<Account>.Geweigerd(onjuist.Weigeringen);
        }

        var nieuw = Wachtwoord.Controleer(o.Nieuw, o.Herhaling, gelezen.Naam, gelezen.Email ?? "");
        if (!nieuw.Gelukt)
        {
            return Uitkomst<Account>.Geweigerd(nieuw.Weigeringen);
        }

        if (ControleerHuidigWachtwoord.Past(hasher, gelezen, nieuw.Waarde))
        {
            return new Weigering("wachtwoord-zelfde", "Dit is je huidige wachtwoord. Kies een ander.", "nieuw");
        }

        var hash = hasher.HashPassword(gelezen, nieuw.Waarde);
        var uitkomst = await werk.Voer<Account>("WachtwoordKiezen", async verloop =>
        {
            var account = await db.Set<Account>().SingleAsync(a => a.Id == o.Account, ct);
            (account.PasswordHash, account.TijdelijkTot) = (hash, null);
            (account.AccessFailedCount, account.LockoutEnd) = (0, null);
            account.BeeindigSessies(ids);
            verloop.Schrijf(Aanmeldweigeringen.Feit("WachtwoordGekozen", $"{account.Naam} koos een nieuw wachtwoord", account.Id));
            return account;
        }, ct);
        wacht.Vergeet(o.Account);
        return uitkomst;
    }
}

/// <summary>Confirms a new secret of the second step with its first code, and answers the recovery codes, which are shown once.</summary>
public sealed class StelCodeIn(EenplanDb db, Werkeenheid werk, ControleerHuidigWachtwoord controleer, Codemaker codes, Sessiewacht wacht, Ids ids)
{
    public sealed record Opdracht(Guid Account, bool AanDeDeur, string? Huidig, string? Zegel, string? Code);

    public sealed record Ingesteld(Account Account, IReadOnlyList<string> Herstelcodes);

    /// <returns>The codes, or those of <see cref="ControleerHuidigWachtwoord"/>, <c>zegel-verlopen</c>, <c>code-onjuist</c>.</returns>
    public async Task<Uitkomst<Ingesteld>> VoerUit(Opdracht o, CancellationToken ct)
    {
        var gelezen = await db.Set<Account>().AsNoTracking().FirstOrDefaultAsync(a => a.Id == o.Account && a.Actief, ct);
        if (gelezen is null)
        {
            return Weigering.NietGevonden;
        }

        if (!o.AanDeDeur && await controleer.VoerUit(gelezen, o.Huidig, ct) is { Gelukt: false } onjuist)
        {
            return Uitkomst<Ingesteld>.Geweigerd(onjuist.Weigeringen);
        }

        if (codes.Open(gelezen, o.Zegel) is not { } geheim)
        {
            return new Weigering("zegel-verlopen", "Dit duurde te lang. Scan de nieuwe code hieronder.", "code");
        }

        var uitkomst = await werk.Voer<Ingesteld>("TweedeStapInstellen", async verloop =>
        {
            var account = await db.Set<Account>().SingleAsync(a => a.Id == o.Account, ct);
            if (Totp.Controleer(geheim, string.Concat((o.Code ?? "").Where(char.IsAsciiDigit)), verloop.Nu, 0) is not { } stap)
            {
                return Aanmeldweigeringen.CodeOnjuist;
            }

            var (nieuw, bewaard) = Herstelcodes.Maak();
            (account.Codegeheim, account.Codestap, account.Herstelcodes, account.TwoFactorEnabled) = (codes.Versleutel(geheim), stap, bewaard, true);
            (account.AccessFailedCount, account.LockoutEnd) = (0, null);
            account.BeeindigSessies(ids);
            verloop.Schrijf(Aanmeldweigeringen.Feit("TweedeStapIngesteld", $"{account.Naam} stelde de tweede stap in", account.Id));
            return new Ingesteld(account, nieuw);
        }, ct);
        wacht.Vergeet(o.Account);
        return uitkomst;
    }
}

/// <summary>New recovery codes; the old ones no longer work.</summary>
public sealed class MaakHerstelcodes(EenplanDb db, Werkeenheid werk, ControleerHuidigWachtwoord controleer, Handelende wie, Ids ids)
{
    public sealed record Gemaakt(IReadOnlyList<string> Codes);

    public async Task<Uitkomst<Gemaakt>> VoerUit(string? huidig, CancellationToken ct)
    {
        var ik = wie.Id.Waarde;
        var gelezen = await db.Set<Account>().AsNoTracking().SingleAsync(a => a.Id == ik, ct);
        if (await controleer.VoerUit(gelezen, huidig, ct) is { Gelukt: false } onjuist)
        {
            return Uitkomst<Gemaakt>.Geweigerd(onjuist.Weigeringen);
        }

        return await werk.Voer<Gemaakt>("HerstelcodesMaken", async verloop =>
        {
            var account = await db.Set<Account>().SingleAsync(a => a.Id == ik, ct);
            var (nieuw, bewaard) = Herstelcodes.Maak();
            account.Herstelcodes = bewaard;
            (account.AccessFailedCount, account.LockoutEnd) = (0, null);
            account.Gewijzigd(ids);
            verloop.Schrijf(Aanmeldweigeringen.Feit("HerstelcodesGemaakt", $"{account.Naam} maakte nieuwe herstelcodes", account.Id));
            return new Gemaakt(nieuw);
        }, ct);
    }
}

/// <summary>Ends every session of the worker; the caller renews the present one.</summary>
public sealed class EindigAlleSessies(EenplanDb db, Werkeenheid werk, Handelende wie, Sessiewacht wacht, Ids ids)
{
    public async Task<Uitkomst<Account>> VoerUit(CancellationToken ct)
    {
        var ik = wie.Id.Waarde;
        var uitkomst = await werk.Voer<Account>("SessiesEindigen", async verloop =>
        {
            var account = await db.Set<Account>().SingleAsync(a => a.Id == ik, ct);
            account.BeeindigSessies(ids);
            verloop.Schrijf(Aanmeldweigeringen.Feit("SessiesBeeindigd", $"{account.Naam} logde overal uit", account.Id));
            return account;
        }, ct);
        wacht.Vergeet(ik);
        return uitkomst;
    }
}

/// <summary>Changes how one can be reached (CR-073). Name, role and team are those of the beheerder: they say who did what.</summary>
public sealed class WijzigEigenAccount(EenplanDb db, Werkeenheid werk, Handelende wie, Medewerkers medewerkers, Ids ids)
{
    public sealed record Opdracht(string? Versie, string? Telefoon, string? Bereikbaar);

    public async Task<Uitkomst<Klaar>> VoerUit(Opdracht o, CancellationToken ct)
    {
        var ik = wie.Id.Waarde;
        var fouten = new Weigeringen();
        var telefoon = fouten.Neem(Tekst.Verplicht(o.Telefoon, "telefoon", "Vul het nummer in waarop gezinnen en collega’s je bereiken.", 40));
        var bereikbaar = fouten.Neem(Tekst.Vrij(o.Bereikbaar, "bereikbaar"));
        if (fouten.Heeft)
        {
            return fouten.Als<Klaar>();
        }

        var uitkomst = await werk.Voer<Klaar>("EigenAccountWijzigen", async verloop =>
        {
            var account = await db.Set<Account>().SingleAsync(a => a.Id == ik, ct);
            if (account.ConcurrencyStamp != o.Versie)
            {
                return Weigering.Verouderd;
            }

            (account.Telefoon, account.Bereikbaar) = (telefoon, bereikbaar);
            account.Gewijzigd(ids);
            verloop.Schrijf(Aanmeldweigeringen.Feit("BereikbaarheidGewijzigd", $"{account.Naam} wijzigde telefoon of bereikbare tijden", account.Id));
            return Klaar.Goed;
        }, ct);
        medewerkers.Vergeet();
        return uitkomst;
    }
}

/// <summary>Reads one's own account, for its pages.</summary>
public sealed class EigenAccountlezer(EenplanDb db, Handelende wie)
{
    public Task<Account> Lees(CancellationToken ct)
    {
        var ik = wie.Id.Waarde;
        return db.Set<Account>().AsNoTracking().SingleAsync(a => a.Id == ik, ct);
    }
}
