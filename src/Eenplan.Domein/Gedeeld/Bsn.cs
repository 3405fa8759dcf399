namespace Eenplan.Domein.Gedeeld;

/// <summary>A burgerservicenummer that passes the elfproef. It is encrypted at rest and never stands in an address, a log or a file name.</summary>
public sealed record Bsn
{
    Bsn(string cijfers) => Cijfers = cijfers;

    /// <summary>Nine digits, leading zero included.</summary>
    public string Cijfers { get; }

    /// <summary>Reads what a person typed: spaces and dots are allowed, eight digits get their leading zero.</summary>
    /// <param name="invoer">What was typed.</param>
    /// <returns>The number, or <c>bsn-onjuist</c>.</returns>
    public static Uitkomst<Bsn> Lees(string invoer)
    {
        var cijfers = string.Concat(invoer.Where(c => c is not (' ' or '.' or '-')));
        if (cijfers.Length == 8)
        {
            cijfers = "0" + cijfers;
        }

        return cijfers.Length == 9 && cijfers.All(char.IsAsciiDigit) && KlaptElfproef(cijfers)
            ? new Bsn(cijfers)
            : new Weigering("bsn-onjuist", "Dit is geen geldig burgerservicenummer. Controleer de negen cijfers, of laat het veld leeg.", "bsn");
    }

    /// <summary>Never the digits: a record that is printed by accident leaks nothing.</summary>
    public override string ToString() => "BSN";

    static bool KlaptElfproef(string c)
    {
        var som = -(c[8] - '0');
        for (var i = 0; i < 8; i++)
        {
            som += (9 - i) * (c[i] - '0');
        }

        return som != 0 && som % 11 == 0;
    }
}
