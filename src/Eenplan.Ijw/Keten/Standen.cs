namespace Eenplan.Ijw;

/// <summary>Where an allotment is in its life.</summary>
public enum Toewijzingfase
{
    /// <summary>Allotted; its first day has not come.</summary>
    Toegewezen,

    /// <summary>Running.</summary>
    Actueel,

    /// <summary>Running, and ended earlier than once allotted.</summary>
    Ingekort,

    /// <summary>Its last day has passed; earlier months can still be claimed.</summary>
    Afgelopen,

    /// <summary>Removed (reason 13): as if never sent.</summary>
    Verwijderd,
}

/// <summary>Where the delivery under an allotment is.</summary>
public enum Leveringfase
{
    /// <summary>No start was reported.</summary>
    NietGestart,

    /// <summary>Help has started.</summary>
    Gestart,

    /// <summary>Interrupted (reason 20).</summary>
    TijdelijkGestopt,

    /// <summary>Ended.</summary>
    DefinitiefGestopt,
}

/// <summary>Something the parties still owe each other.</summary>
public enum Ketensignaal
{
    /// <summary>Nothing.</summary>
    Geen,

    /// <summary>The allotment runs or ran, and no start was reported (SB-056).</summary>
    StartOntbreekt,

    /// <summary>Day 29 of an interruption, or later, without a definite stop or a new start (SB-057).</summary>
    DefinitieveStopOntbreekt,

    /// <summary>The allotment has ended and the help was not stopped (OP288, SB-057).</summary>
    StopOntbreekt,
}

/// <summary>The state of one allotment on a day.</summary>
/// <param name="Geldig">The version that counts.</param>
/// <param name="Fase">Where the allotment is.</param>
/// <param name="Levering">Where its delivery is.</param>
/// <param name="Begindatum">First day of the last start.</param>
/// <param name="Einddatum">Last day of care before the last stop.</param>
/// <param name="Signaal">What is owed.</param>
public sealed record Toewijzingstand(Toewijzing Geldig, Toewijzingfase Fase, Leveringfase Levering, DateOnly? Begindatum, DateOnly? Einddatum, Ketensignaal Signaal)
{
    /// <summary>Never shows a client.</summary>
    public override string ToString() => $"{Fase}, {Levering}";
}

/// <summary>An interruption of care (SB-057): more than 28 days without help asks a stop message.</summary>
public static class Onderbreking
{
    /// <summary>Days an interruption may last without a definite stop.</summary>
    public const int Dagen = 28;

    /// <summary>Day 29: counted from the day after the last day of care.</summary>
    public static DateOnly StopNodigVanaf(DateOnly laatsteZorgdag) => Dagrekening.PlusDagen(laatsteZorgdag, Dagen + 1);

    /// <summary>Whether a stop message is due.</summary>
    public static bool StopNodig(DateOnly laatsteZorgdag, DateOnly vandaag) => vandaag >= StopNodigVanaf(laatsteZorgdag);
}

/// <summary>The state machine of processen.md: it reads the state from all messages that count, never from their order.</summary>
public static class Toestand
{
    /// <summary>State of an allotment on a day; null when its number is unknown.</summary>
    public static Toewijzingstand? Van(IBerichtenarchief archief, string gemeente, long toewijzingNummer, DateOnly vandaag)
    {
        var versies = archief.Versies(gemeente, toewijzingNummer);
        if (versies.Count == 0)
        {
            return null;
        }

        var geldig = Ketenarchief.Nieuwste(versies);
        var fase = Fase(geldig, versies, vandaag);
        var (levering, begin, eind) = Levering(archief, geldig);
        return new(geldig, fase, levering, begin, eind, Signaal(geldig, fase, levering, eind, vandaag));
    }

    static Toewijzingfase Fase(Toewijzing geldig, IReadOnlyList<Toewijzing> versies, DateOnly vandaag)
    {
        var (begin, eind) = (geldig.Inhoud.Ingangsdatum, geldig.Inhoud.Einddatum ?? DateOnly.MaxValue);
        if (geldig.Verwijderd)
        {
            return Toewijzingfase.Verwijderd;
        }

        if (eind < vandaag)
        {
            return Toewijzingfase.Afgelopen;
        }

        var ooitLater = versies.Any(v => !v.Verwijderd && v.Moment < geldig.Moment && (v.Inhoud.Einddatum ?? DateOnly.MaxValue) > eind);
        return ooitLater ? Toewijzingfase.Ingekort : begin > vandaag ? Toewijzingfase.Toegewezen : Toewijzingfase.Actueel;
    }

    static (Leveringfase, DateOnly?, DateOnly?) Levering(IBerichtenarchief archief, Toewijzing t)
    {
        var nummer = t.Inhoud.ToewijzingNummer;
        var start = archief.Starts(t.Gemeente, t.Aanbieder, t.Bsn).Where(s => s.Inhoud.ToewijzingNummer == nummer).MaxBy(s => s.Inhoud.Begindatum);
        if (start is null)
        {
            return (Leveringfase.NietGestart, null, null);
        }

        var stops = archief.Stops(t.Gemeente, t.Aanbieder, t.Bsn).Where(s => s.Start == start.Sleutel).ToList();
        var laatste = stops.Where(s => !s.Tijdelijk).MaxBy(s => s.Inhoud.Einddatum) ?? stops.MaxBy(s => s.Inhoud.Einddatum);
        return laatste is null ? (Leveringfase.Gestart, start.Inhoud.Begindatum, null)
            : (laatste.Tijdelijk ? Leveringfase.TijdelijkGestopt : Leveringfase.DefinitiefGestopt, start.Inhoud.Begindatum, laatste.Inhoud.Einddatum);
    }

    static Ketensignaal Signaal(Toewijzing t, Toewijzingfase fase, Leveringfase levering, DateOnly? eind, DateOnly vandaag) => levering switch
    {
        _ when fase == Toewijzingfase.Verwijderd => Ketensignaal.Geen,
        Leveringfase.NietGestart when t.Inhoud.Ingangsdatum <= vandaag => Ketensignaal.StartOntbreekt,
        Leveringfase.TijdelijkGestopt when Onderbreking.StopNodig(eind!.Value, vandaag) => Ketensignaal.DefinitieveStopOntbreekt,
        Leveringfase.Gestart when fase == Toewijzingfase.Afgelopen => Ketensignaal.StopOntbreekt,
        _ => Ketensignaal.Geen,
    };
}
