using System.Globalization;

namespace Eenplan.Ijw;

/// <summary>The lexical forms of the schema, judged without regular expressions: the official ones backtrack (RS031).</summary>
static class Waardevorm
{
    const string Witruimte = " \t\n\r";

    /// <summary>What XML Schema calls collapsing; inside a number or date no space can be left.</summary>
    public static ReadOnlySpan<char> Samengeklapt(ReadOnlySpan<char> waarde) => waarde.Trim(Witruimte);

    /// <summary>
    /// A line end right after the value passes the schema processor of .NET, which ends a pattern with $.
    /// The verdict here is the same, so that two checks of one message never differ.
    /// </summary>
    static ReadOnlySpan<char> ZonderSlotregel(ReadOnlySpan<char> waarde) =>
        waarde.EndsWith('\n') ? waarde[..^1] : waarde;

    public static bool Cijfers(ReadOnlySpan<char> waarde, int aantal)
    {
        waarde = ZonderSlotregel(waarde);
        return (aantal == 0 || waarde.Length == aantal) && !waarde.ContainsAnyExceptInRange('0', '9');
    }

    /// <summary>At least one character that is no white space, and no line end before or after it (<c>.*[^\s].*</c>).</summary>
    public static bool Regel(ReadOnlySpan<char> waarde)
    {
        if (waarde.Contains('\n'))
        {
            return RegelMetRegeleinde(waarde);
        }

        return NietLeeg(waarde);
    }

    static bool RegelMetRegeleinde(ReadOnlySpan<char> waarde)
    {
        waarde = ZonderSlotregel(waarde);
        return !waarde.Contains('\n') && NietLeeg(waarde);
    }

    /// <summary>At least one character that is no white space (RS031, RS033).</summary>
    public static bool NietLeeg(ReadOnlySpan<char> waarde)
    {
        foreach (var teken in waarde)
        {
            if (!char.IsWhiteSpace(teken))
            {
                return true;
            }
        }

        return false;
    }

    public static bool Letters(ReadOnlySpan<char> waarde)
    {
        waarde = ZonderSlotregel(waarde);
        foreach (var teken in waarde)
        {
            if (!char.IsAsciiLetter(teken) && teken is < 'À' or > 'ỳ')
            {
                return false;
            }
        }

        return waarde.Length > 0;
    }

    public static bool Alfanumeriek(ReadOnlySpan<char> waarde)
    {
        waarde = ZonderSlotregel(waarde);
        foreach (var teken in waarde)
        {
            if (!char.IsAsciiLetterOrDigit(teken))
            {
                return false;
            }
        }

        return waarde.Length > 0;
    }

    /// <summary>n.n.n without leading zeros (RS048).</summary>
    public static bool Versie(ReadOnlySpan<char> waarde)
    {
        waarde = ZonderSlotregel(waarde);
        for (var deel = 0; deel < 3; deel++)
        {
            var punt = waarde.IndexOf('.');
            var getal = deel < 2 && punt >= 0 ? waarde[..punt] : waarde;
            if (getal.IsEmpty || getal.ContainsAnyExceptInRange('0', '9') || (getal.Length > 1 && getal[0] == '0') || (deel < 2 && punt < 0))
            {
                return false;
            }

            waarde = deel < 2 ? waarde[(punt + 1)..] : [];
        }

        return true;
    }

    /// <summary>xs:integer: a sign and leading zeros are allowed.</summary>
    public static bool Getal(ReadOnlySpan<char> waarde, out long getal)
    {
        var cijfers = waarde.Length > 0 && waarde[0] is '+' or '-' ? waarde[1..] : waarde;
        getal = 0;
        if (cijfers.IsEmpty || cijfers.ContainsAnyExceptInRange('0', '9'))
        {
            return false;
        }

        cijfers = cijfers.TrimStart('0');
        if (cijfers.Length > 18)
        {
            getal = waarde[0] == '-' ? long.MinValue : long.MaxValue;
            return true;
        }

        foreach (var cijfer in cijfers)
        {
            getal = (getal * 10) + (cijfer - '0');
        }

        getal = waarde[0] == '-' ? -getal : getal;
        return true;
    }

    /// <summary>EEJJ-MM-DD without time zone (RS032).</summary>
    public static bool Datum(ReadOnlySpan<char> waarde, out DateOnly datum)
    {
        datum = default;
        if (waarde.Length != 10 || waarde[4] != '-' || waarde[7] != '-'
            || Deel(waarde[..4]) is not (> 0 and var jaar)
            || Deel(waarde[5..7]) is not (> 0 and < 13 and var maand)
            || Deel(waarde[8..]) is not (> 0 and var dag)
            || dag > DateTime.DaysInMonth(jaar, maand))
        {
            return false;
        }

        datum = new DateOnly(jaar, maand, dag);
        return true;
    }

    /// <summary>UU:MM:SS with an optional fraction, without time zone (RS034).</summary>
    public static bool Tijd(ReadOnlySpan<char> waarde, out TimeOnly tijd)
    {
        tijd = default;
        if (waarde.Length < 8 || waarde[2] != ':' || waarde[5] != ':'
            || Deel(waarde[..2]) is not (>= 0 and < 24 and var uur)
            || Deel(waarde[3..5]) is not (>= 0 and < 60 and var minuut)
            || Deel(waarde[6..8]) is not (>= 0 and < 60 and var seconde))
        {
            return false;
        }

        long tikken = 0;
        if (waarde.Length > 8)
        {
            var fractie = waarde[9..];
            if (waarde[8] != '.' || fractie.IsEmpty || fractie.ContainsAnyExceptInRange('0', '9'))
            {
                return false;
            }

            for (var i = 0; i < 7; i++)
            {
                tikken = (tikken * 10) + (i < fractie.Length ? fractie[i] - '0' : 0);
            }
        }

        tijd = new TimeOnly(uur, minuut, seconde).Add(TimeSpan.FromTicks(tikken));
        return true;
    }

    static int Deel(ReadOnlySpan<char> cijfers) =>
        int.TryParse(cijfers, NumberStyles.None, CultureInfo.InvariantCulture, out var getal) ? getal : -1;
}
