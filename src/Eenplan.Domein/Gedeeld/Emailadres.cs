namespace Eenplan.Domein.Gedeeld;

/// <summary>An e-mail address as typed: strict enough that nothing can be slipped into a mail header.</summary>
public static class Emailadres
{
    const string Buiten = "<>()[]\\,;:\"'`| \t\n";

    /// <summary>Reads an address that must be there.</summary>
    /// <param name="invoer">What was typed.</param>
    /// <param name="veld">Field the refusal belongs to.</param>
    /// <returns>The address, or <c>email-onjuist</c>.</returns>
    public static Uitkomst<string> Lees(string? invoer, string veld)
    {
        var tekst = Tekst.Schoon(invoer);
        return tekst is not null && Klopt(tekst) ? tekst : new Weigering("email-onjuist", "Vul een e-mailadres in, bijvoorbeeld naam@school.example.", veld);
    }

    /// <summary>Whether a text is one e-mail address.</summary>
    /// <param name="tekst">Any text.</param>
    public static bool Klopt(string tekst)
    {
        var at = tekst.IndexOf('@', StringComparison.Ordinal);
        var domein = tekst[(at + 1)..];
        return at is > 0 and <= 64 && tekst.Length <= Tekst.Kort && tekst.LastIndexOf('@') == at && !tekst.Any(c => char.IsControl(c) || Buiten.Contains(c))
            && domein.Contains('.', StringComparison.Ordinal) && !domein.StartsWith('.') && !domein.EndsWith('.') && !domein.Contains("..", StringComparison.Ordinal);
    }
}
