namespace Eenplan.Ijw;

/// <summary>Checks of the numbers that name a person or a party.</summary>
public static class Nummers
{
    /// <summary>CS002: nine digits that pass the elfproef. 000000000 passes the sum, and is refused here.</summary>
    public static bool IsBsn(string nummer)
    {
        if (!IsCijfers(nummer, 9) || nummer == "000000000")
        {
            return false;
        }

        var som = -(nummer[8] - '0');
        for (var i = 0; i < 8; i++)
        {
            som += (9 - i) * (nummer[i] - '0');
        }

        return som % 11 == 0;
    }

    /// <summary>AGB-code: eight digits, not all zero. The standard has no check digit for it.</summary>
    public static bool IsAgb(string code) => IsCijfers(code, 8) && code != "00000000";

    /// <summary>Municipality code: four digits.</summary>
    public static bool IsGemeentecode(string code) => IsCijfers(code, 4);

    static bool IsCijfers(string tekst, int aantal) => tekst.Length == aantal && !tekst.AsSpan().ContainsAnyExceptInRange('0', '9');
}
