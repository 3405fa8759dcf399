using Eenplan.Domein.Beheer;
using Eenplan.Domein.Gedeeld;
using Eenplan.Web.Platform.Identiteit;
using Eenplan.Web.Platform.Journaal;
using Eenplan.Web.Platform.Opslag;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace Eenplan.Web.Onderdelen.Beheer;

static class Accountweigeringen
{
    public static Weigering AdresBezet { get; } = new("adres-bezet", "Er is al een account met dit e-mailadres. Zoek het op in de lijst.", "adres");

    public static Weigering LaatsteBeheerder { get; } =
        new("laatste-beheerder", "Dit is de laatste functioneel beheerder. Maak eerst een ander account beheerder.", Soort: Weigersoort.Regel);

    public static Weigering Zelf { get; } = new("eigen-account", "Je eigen rol en toegang kan alleen een andere beheerder wijzigen.", Soort: Weigersoort.Regel);

    public static Feit Feit(string soort, string tekst, Account account) => new(soort, tekst)
    {
        Codes = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["account"] = account.Id.ToString(),
            ["rol"] = account.Rol.ToString(),
            ["team"] = account.Team ?? "",
        },
    };

    /// <summary>Whether another active beheerder is left.</summary>
    public static Task<bool> BlijftBeheer(EenplanDb db, Guid zonder, CancellationToken ct) =>
        db.Set<Account>().AnyAsync(a => a.Id != zonder && a.Actief && a.Rol == Rol.FunctioneelBeheerder, ct);
}

/// <summary>Makes an account with a password for one time; the password is in the answer and nowhere else.</summary>
public sealed class MaakAccount(EenplanDb db, Werkeenheid werk, IPasswordHasher<Account> hasher, Gemeenteprofiel profiel, Medewerkers medewerkers, Ids ids)
{
    public sealed record Opdracht(string? Naam, string? Adres, Rol? Rol, string? Team, string? Fte, string? Telefoon, string? Bereikbaar);

    /// <param name="Tot">Until when the password works.</param>
    public sealed record Gemaakt(Guid Id, string Naam, string Wachtwoord, DateTimeOffset Tot);

    /// <returns>The account and its password, or the refusals of <see cref="Accountgegevens.Lees"/>, <c>adres-bezet</c>.</returns>
    public async Task<Uitkomst<Gemaakt>> VoerUit(Opdracht o, CancellationToken ct)
    {
        var gelezen = Accountgegevens.Lees(o.Naam, o.Adres, o.Rol, o.Team, o.Fte, o.Telefoon, o.Bereikbaar, profiel);
        if (!gelezen.Gelukt)
        {
            return Uitkomst<Gemaakt>.Geweigerd(gelezen.Weigeringen);
        }

        var g = gelezen.Waarde;
        var wachtwoord = Eenmalig.Maak();
        var account = new Account { Id = ids.Nieuw() };
        account.Neem(g);
        account.BeeindigSessies(ids);
        account.PasswordHash = hasher.HashPassword(account, wachtwoord);
        try
        {
            return await werk.Voer<Gemaakt>("AccountMaken", async verloop =>
            {
                if (await db.Set<Account>().AnyAsync(a => a.NormalizedEmail == account.NormalizedEmail, ct))
                {
                    return Accountweigeringen.AdresBezet;
                }

                var tot = verloop.Nu + Wachtwoord.TijdelijkGeldig;
                account.TijdelijkTot = tot;
                db.Add(account);
                verloop.Schrijf(Accountweigeringen.Feit("AccountGemaakt", $"Account gemaakt voor {account.Naam}, {Rolrechten.Naam(account.Rol)}, {profiel.Teamnaam(account.Team)}", account));
                return new Gemaakt(account.Id, account.Naam, wachtwoord, tot);
            }, ct);
        }
        catch (DbUpdateException fout) when (fout is not DbUpdateConcurrencyException)
        {
            // Two beheerders at once: the index decides.
            return Accountweigeringen.AdresBezet;
        }
        finally
        {
            medewerkers.Vergeet();
        }
    }
}

/// <summary>Changes an account; another role or team ends its sessions at once.</summary>
public sealed class WijzigAccount(EenplanDb db, Werkeenheid werk, Gemeenteprofiel profiel, Handelende wie, Medewerkers medewerkers, Sessiewacht wacht, Ids ids)
{
    public sealed record Opdracht(Guid Id, string? Versie, string? Naam, string? Adres, Rol? Rol, string? Team, string? Fte, string? Telefoon, string? Bereikbaar);

    public async Task<Uitkomst<Klaar>> VoerUit(Opdracht o, CancellationToken ct)
    {
        var gelezen = Accountgegevens.Lees(o.Naam, o.Adres, o.Rol, o.Team, o.Fte, o.Telefoon, o.Bereikbaar, profiel);
        if (!gelezen.Gelukt)
        {
            return Uitkomst<Klaar>.Geweigerd(gelezen.Weigeringen);
        }

        var uitkomst = await werk.Voer<Klaar>("AccountWijzigen", async verloop =>
        {
            var account = await db.Set<Account>().FirstOrDefaultAsync(a => a.Id == o.Id, ct);
            if (account is null || account.ConcurrencyStamp != o.Versie)
            {
                return account is null ? Weigering.NietGevonden : Weigering.Verouderd;
            }

            var g = gelezen.Waarde;
            var sleutel = g.Adres.ToUpperInvariant();
            if (await db.Set<Account>().AnyAsync(a => a.Id != o.Id && a.NormalizedEmail == sleutel, ct))
            {
                return Accountweigeringen.AdresBezet;
            }

            var anders = (account.Rol, account.Team) != (g.Rol, g.Team);
            if (anders && account.Id == wie.Id.Waarde)
            {
                return Accountweigeringen.Zelf.Bij("rol");
            }

            if (account is { Actief: true, Rol: Rol.FunctioneelBeheerder } && g.Rol != Rol.FunctioneelBeheerder && !await Accountweigeringen.BlijftBeheer(db, account.Id, ct))
            {
                return Accountweigeringen.LaatsteBeheerder.Bij("rol");
            }

            account.Neem(g);
            if (anders)
            {
                account.BeeindigSessies(ids);
                verloop.Schrijf(Accountweigeringen.Feit("RolGewijzigd", $"{account.Naam} is nu {Rolrechten.Naam(account.Rol)}, {profiel.Teamnaam(account.Team)}", account));
            }

            account.Gewijzigd(ids);
            verloop.Schrijf(Accountweigeringen.Feit("AccountGewijzigd", $"Account gewijzigd van {account.Naam}", account));
            return Klaar.Goed;
        }, ct);
        medewerkers.Vergeet();
        wacht.Vergeet(o.Id);
        return uitkomst;
    }
}

/// <summary>Ends or restores access at once. With the access of a worker end the keys of the applications that she answers for.</summary>
public sealed class ZetAccountActief(EenplanDb db, Werkeenheid werk, Handelende wie, Medewerkers medewerkers, Sessiewacht wacht, Ids ids)
{
    public sealed record Opdracht(Guid Id, bool Actief);

    public async Task<Uitkomst<Klaar>> VoerUit(Opdracht o, CancellationToken ct)
    {
        var uitkomst = await werk.Voer<Klaar>(o.Actief ? "AccountHeractiveren" : "AccountDeactiveren", async verloop =>
        {
            var account = await db.Set<Account>().FirstOrDefaultAsync(a => a.Id == o.Id, ct);
            if (account is null)
            {
                return Weigering.NietGevonden;
            }

            if (account.Id == wie.Id.Waarde)
            {
                return Accountweigeringen.Zelf;
            }

            if (!o.Actief && account.Rol == Rol.FunctioneelBeheerder && !await Accountweigeringen.BlijftBeheer(db, account.Id, ct))
            {
                return Accountweigeringen.LaatsteBeheerder;
            }

            account.Actief = o.Actief;
            (account.AccessFailedCount, account.LockoutEnd) = (0, null);
            account.BeeindigSessies(ids);
            verloop.Schrijf(Accountweigeringen.Feit(o.Actief ? "AccountGeheractiveerd" : "AccountGedeactiveerd", $"{account.Naam} heeft {(o.Actief ? "weer" : "geen")} toegang{(o.Actief ? "" : " meer")}", account));
            if (!o.Actief)
            {
                foreach (var sleutel in await db.Set<Apisleutel>().Where(s => s.Eigenaar == account.MedewerkerId && s.Ingetrokken == null).ToListAsync(ct))
                {
                    sleutel.Ingetrokken = verloop.Nu;
                    verloop.Schrijf(Accountweigeringen.Feit("ApisleutelIngetrokken", $"API-sleutel ingetrokken van {sleutel.Naam}", account));
                }
            }

            return Klaar.Goed;
        }, ct);
        medewerkers.Vergeet();
        wacht.Vergeet(o.Id);
        return uitkomst;
    }
}

/// <summary>Gives a new password for one time, to who lost it, and ends the sessions.</summary>
public sealed class GeefTijdelijkWachtwoord(EenplanDb db, Werkeenheid werk, IPasswordHasher<Account> hasher, Handelende wie, Sessiewacht wacht, Ids ids)
{
    /// <param name="Tot">Until when it works.</param>
    public sealed record Gegeven(string Wachtwoord, DateTimeOffset Tot);

    public async Task<Uitkomst<Gegeven>> VoerUit(Guid id, CancellationToken ct)
    {
        var wachtwoord = Eenmalig.Maak();
        var hash = hasher.HashPassword(new Account(), wachtwoord);
        var uitkomst = await werk.Voer<Gegeven>("TijdelijkWachtwoordGeven", async verloop =>
        {
            var account = await db.Set<Account>().FirstOrDefaultAsync(a => a.Id == id && a.Actief, ct);
            if (account is null || account.Id == wie.Id.Waarde)
            {
                return account is null ? Weigering.NietGevonden : Accountweigeringen.Zelf;
            }

            var tot = verloop.Nu + Wachtwoord.TijdelijkGeldig;
            (account.PasswordHash, account.TijdelijkTot) = (hash, tot);
            (account.AccessFailedCount, account.LockoutEnd) = (0, null);
            account.BeeindigSessies(ids);
            verloop.Schrijf(Accountweigeringen.Feit("TijdelijkWachtwoordGegeven", $"{account.Naam} kreeg een nieuw wachtwoord voor één keer", account));
            return new Gegeven(wachtwoord, tot);
        }, ct);
        wacht.Vergeet(id);
        return uitkomst;
    }
}

/// <summary>Takes the second step away, for who lost phone and recovery codes; the next sign-in sets up a new one.</summary>
public sealed class WisTweedeStap(EenplanDb db, Werkeenheid werk, Handelende wie, Sessiewacht wacht, Ids ids)
{
    public async Task<Uitkomst<Klaar>> VoerUit(Guid id, CancellationToken ct)
    {
        var uitkomst = await werk.Voer<Klaar>("TweedeStapWissen", async verloop =>
        {
            var account = await db.Set<Account>().FirstOrDefaultAsync(a => a.Id == id && a.Actief, ct);
            if (account is null || account.Id == wie.Id.Waarde)
            {
                return account is null ? Weigering.NietGevonden : Accountweigeringen.Zelf;
            }

            (account.Codegeheim, account.Codestap, account.Herstelcodes, account.TwoFactorEnabled) = (null, 0, "", false);
            account.BeeindigSessies(ids);
            verloop.Schrijf(Accountweigeringen.Feit("TweedeStapGewist", $"De tweede stap van {account.Naam} is gewist", account));
            return Klaar.Goed;
        }, ct);
        wacht.Vergeet(id);
        return uitkomst;
    }
}

static class Accountvulling
{
    public static void Neem(this Account account, Accountgegevens g)
    {
        (account.Naam, account.Rol, account.Team, account.Fte, account.Telefoon, account.Bereikbaar) = (g.Naam, g.Rol, g.Team, g.Fte, g.Telefoon, g.Bereikbaar);
        (account.Email, account.UserName) = (g.Adres, g.Adres);
        account.NormalizedEmail = account.NormalizedUserName = g.Adres.ToUpperInvariant();
    }
}
