namespace Eenplan.Domein.Screening;

/// <summary>The eight signals that make the CO weigh whether a deeper analysis or the advice of a GI is needed (CR-024).</summary>
public enum Cosignaal
{
    /// <summary>Mental health of parents: LVB, psychiatry, addiction.</summary>
    GeestelijkeGezondheid,

    /// <summary>Avoiding care, or making worries small.</summary>
    Zorgmijden,

    /// <summary>Signals of children, or a threatened development.</summary>
    Kindsignalen,

    /// <summary>Reports of worries by institutions.</summary>
    Zorgmeldingen,

    /// <summary>Domestic violence.</summary>
    HuiselijkGeweld,

    /// <summary>Burden and strength of the parents out of balance.</summary>
    DraaglastDraagkracht,

    /// <summary>Worries about money or housing.</summary>
    GeldOfHuis,

    /// <summary>Getting stuck at work or school.</summary>
    WerkOfSchool,
}

/// <summary>Words of the signals.</summary>
public static class Cosignalen
{
    /// <summary>A signal in words.</summary>
    /// <param name="signaal">Which.</param>
    public static string Woord(Cosignaal signaal) => signaal switch
    {
        Cosignaal.GeestelijkeGezondheid => "Geestelijke gezondheid ouders (LVB, psychiatrie, verslaving)",
        Cosignaal.Zorgmijden => "Zorg mijden of klein maken",
        Cosignaal.Kindsignalen => "Kindsignalen of bedreigde ontwikkeling",
        Cosignaal.Zorgmeldingen => "Zorgmeldingen van instanties",
        Cosignaal.HuiselijkGeweld => "Huiselijk geweld",
        Cosignaal.DraaglastDraagkracht => "Draaglast en draagkracht uit balans",
        Cosignaal.GeldOfHuis => "Zorgen over geld of huis",
        _ => "Vastlopen op werk of school",
    };
}

/// <summary>Whether the upbringing is good enough for the development of the children (CR-015).</summary>
public enum Opvoedoordeel
{
    /// <summary>Good enough.</summary>
    GoedGenoeg,

    /// <summary>Good enough with support.</summary>
    MetSteun,

    /// <summary>Not good enough.</summary>
    NietGoedGenoeg,

    /// <summary>Cannot be said yet.</summary>
    NogNietBekend,
}
