using Eenplan.Domein.Gedeeld;

namespace Eenplan.Domein.Beheer;

/// <summary>What a password must be: long and not guessable from the account; no rules about signs (NIST SP 800-63B, BIO 2).</summary>
public static class Wachtwoord
{
    /// <summary>Fewest characters.</summary>
    public const int Kortste = 12;

    /// <summary>Most characters; more only costs time to hash.</summary>
    public const int Langste = 128;

    /// <summary>How long a password that somebody else gave works: long enough for a first working day after a weekend or a week off, too short to lie about.</summary>
    public static readonly TimeSpan TijdelijkGeldig = TimeSpan.FromDays(7);

    static readonly string[] Bekend =
        ["wachtwoord", "welkom", "password", "qwerty", "azerty", "123456", "abcdef", "eenplan", "gemeente", "jeugdzorg", "geheim"];

    /// <summary>Checks a new password that was typed twice.</summary>
    /// <param name="nieuw">The password.</param>
    /// <param name="herhaling">The same once more.</param>
    /// <param name="naam">Name of the worker: may not be the password.</param>
    /// <param name="adres">E-mail address of the worker: may not be the password.</param>
    /// <returns>The password, or <c>wachtwoord-te-kort</c>, <c>wachtwoord-te-lang</c>, <c>wachtwoord-te-makkelijk</c>, <c>wachtwoord-ongelijk</c>.</returns>
    public static Uitkomst<string> Controleer(string? nieuw, string? herhaling, string naam, string adres)
    {
        var tekst = nieuw ?? "";
        if (tekst.Length < Kortste)
        {
            return new Weigering("wachtwoord-te-kort", $"Kies een wachtwoord van ten minste {Kortste} tekens. Een paar losse woorden achter elkaar werkt goed.", "nieuw");
        }

        if (tekst.Length > Langste)
        {
            return new Weigering("wachtwoord-te-lang", $"Dit wachtwoord is te lang. Er passen {Langste} tekens.", "nieuw");
        }

        if (Makkelijk(tekst, naam, adres))
        {
            return new Weigering("wachtwoord-te-makkelijk", "Dit wachtwoord is makkelijk te raden. Gebruik geen naam, geen rijtje en geen bekend woord met cijfers erachter.", "nieuw");
        }

        return tekst == herhaling ? tekst : new Weigering("wachtwoord-ongelijk", "De twee wachtwoorden zijn niet gelijk. Typ het nog een keer.", "herhaling");
    }

    /// <summary>Few different signs, or little left once names, known words and digits are taken out.</summary>
    static bool Makkelijk(string tekst, string naam, string adres)
    {
        if (tekst.Distinct().Count() < 5)
        {
            return true;
        }

        var rest = tekst.ToLowerInvariant();
        foreach (var deel in naam.Split([' ', '-', '\'']).Concat(adres.Split(['@', '.'])).Where(d => d.Length > 2).Concat(Bekend))
        {
            rest = rest.Replace(deel.ToLowerInvariant(), "", StringComparison.Ordinal);
        }

        return rest.Count(char.IsLetter) < 4 && rest.Length < Kortste;
    }
}
