namespace Eenplan.Domein.Gezinsplan;

/// <summary>Where a version of the plan stands.</summary>
public enum Planstatus
{
    /// <summary>Being written.</summary>
    Concept,

    /// <summary>Gone through with the family; this text is what one signs.</summary>
    Besproken,

    /// <summary>In force.</summary>
    Vastgesteld,

    /// <summary>Replaced by a later version; stays to be read (GP-013).</summary>
    Vervangen,
}

/// <summary>Domain of life a goal belongs to (SP-072): not only upbringing, debts and a house too (SP-012).</summary>
public enum Leefgebied
{
    /// <summary>Upbringing.</summary>
    Opvoeding,

    /// <summary>Behaviour.</summary>
    Gedrag,

    /// <summary>Health, of body and mind.</summary>
    Gezondheid,

    /// <summary>School and education.</summary>
    Opleiding,

    /// <summary>How the day is filled.</summary>
    InvullingVanDeDag,

    /// <summary>Friends, family, neighbours.</summary>
    SocialeContacten,

    /// <summary>Work.</summary>
    Werk,

    /// <summary>Income and debts.</summary>
    Inkomen,

    /// <summary>A place to live.</summary>
    Huisvesting,
}

/// <summary>How far away a goal is.</summary>
public enum Doeltermijn
{
    /// <summary>Within some months.</summary>
    Kort,

    /// <summary>Later.</summary>
    Lang,
}

/// <summary>What comes first (CR-038).</summary>
public enum Doelvolgorde
{
    /// <summary>First.</summary>
    Eerst,

    /// <summary>After that.</summary>
    Daarna,

    /// <summary>Later.</summary>
    Later,
}

/// <summary>From where somebody helps (GP-009).</summary>
public enum Hulpsoort
{
    /// <summary>School, child care, doctor, baby clinic.</summary>
    Basisvoorziening,

    /// <summary>Family, friends, neighbours.</summary>
    InformeelNetwerk,

    /// <summary>Open to everybody, before it goes wrong.</summary>
    PreventiefAanbod,

    /// <summary>Youth care.</summary>
    Jeugdhulp,

    /// <summary>Care for adults: debts, mental health, addiction.</summary>
    Volwassenenzorg,
}

/// <summary>Whether an agreement reached what it was for (GP-010).</summary>
public enum Bereikt
{
    /// <summary>Not judged yet.</summary>
    NogNiet,

    /// <summary>Reached.</summary>
    Ja,

    /// <summary>In part.</summary>
    Deels,

    /// <summary>Not reached.</summary>
    Nee,
}

/// <summary>The words of the plan as the family reads them.</summary>
public static class Planwoorden
{
    /// <summary>A status in words.</summary>
    /// <param name="status">The status.</param>
    public static string Woord(Planstatus status) => status switch
    {
        Planstatus.Concept => "concept",
        Planstatus.Besproken => "besproken",
        Planstatus.Vastgesteld => "geldt nu",
        _ => "vervangen",
    };

    /// <summary>A domain of life in words.</summary>
    /// <param name="gebied">The domain.</param>
    public static string Woord(Leefgebied gebied) => gebied switch
    {
        Leefgebied.Opvoeding => "opvoeding",
        Leefgebied.Gedrag => "gedrag",
        Leefgebied.Gezondheid => "gezondheid",
        Leefgebied.Opleiding => "school en opleiding",
        Leefgebied.InvullingVanDeDag => "invulling van de dag",
        Leefgebied.SocialeContacten => "sociale contacten",
        Leefgebied.Werk => "werk",
        Leefgebied.Inkomen => "geld",
        _ => "wonen",
    };

    /// <summary>Short or long, in words.</summary>
    /// <param name="termijn">How far away.</param>
    public static string Woord(Doeltermijn termijn) => termijn == Doeltermijn.Kort ? "de komende maanden" : "op langere termijn";

    /// <summary>What comes first, in words.</summary>
    /// <param name="volgorde">The order.</param>
    public static string Woord(Doelvolgorde volgorde) => volgorde switch { Doelvolgorde.Eerst => "hier beginnen we mee", Doelvolgorde.Daarna => "daarna", _ => "later" };

    /// <summary>From where somebody helps, in words.</summary>
    /// <param name="soort">The kind.</param>
    public static string Woord(Hulpsoort soort) => soort switch
    {
        Hulpsoort.Basisvoorziening => "basisvoorziening",
        Hulpsoort.InformeelNetwerk => "eigen netwerk",
        Hulpsoort.PreventiefAanbod => "preventief aanbod",
        Hulpsoort.Jeugdhulp => "jeugdhulp",
        _ => "volwassenenzorg",
    };

    /// <summary>Whether it was reached, in words.</summary>
    /// <param name="bereikt">The judgement.</param>
    public static string Woord(Bereikt bereikt) => bereikt switch { Bereikt.Ja => "ja", Bereikt.Deels => "deels", Bereikt.Nee => "nee", _ => "nog niet" };
}
