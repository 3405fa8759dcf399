using Eenplan.Domein.Casus;
using Eenplan.Domein.Gedeeld;

namespace Eenplan.Domein.Veiligheid;

/// <summary>Corrections of an own assessment: withdrawn or replaced, visibly. A child never becomes safer by taking a judgement away.</summary>
public sealed partial class Veiligheidstaxatie
{
    /// <summary>When it was withdrawn (UTC); it stays visible as withdrawn.</summary>
    public DateTimeOffset? Ingetrokken { get; private set; }

    /// <summary>The assessment that replaces this one.</summary>
    public Guid? VervangenDoorId { get; private set; }

    /// <summary>Why it was withdrawn or replaced.</summary>
    public string? Correctiereden { get; private set; }

    /// <summary>Whether its judgements count.</summary>
    public bool Geldt => Ingetrokken is null && VervangenDoorId is null;

    /// <summary>Withdraws it. What then counts is for <see cref="NaIntrekken"/>; the safety is weighed anew within a working day (CR-057).</summary>
    /// <param name="door">Who asks; only who judged may.</param>
    /// <param name="reden">Why; asked after 24 hours, and always when a child was not safe enough.</param>
    /// <param name="gevolg">What counts now, in words, for the timeline.</param>
    /// <param name="nu">Instant.</param>
    /// <returns>The fact, or <c>niet-eigen-stuk</c>, <c>al-ingetrokken</c>, <c>intrekreden-leeg</c>, <c>tekst-te-lang</c>.</returns>
    public Uitkomst<Feit> TrekIn(MedewerkerId door, string? reden, string gevolg, DateTimeOffset nu)
    {
        var waarom = Mag(door, reden, nu);
        if (!waarom.Gelukt)
        {
            return Uitkomst<Feit>.Geweigerd(waarom.Weigeringen);
        }

        (Ingetrokken, Correctiereden) = (nu, waarom.Waarde);
        return Feit("VeiligheidswegingIngetrokken", $"Weging van {Datum.Toon(Datum.Dag(Op))} ingetrokken. {gevolg}");
    }

    /// <summary>Marks it as replaced by a new assessment of the same children.</summary>
    /// <param name="nieuw">The assessment that counts instead.</param>
    /// <param name="door">Who asks; only who judged may.</param>
    /// <param name="reden">Why; asked after 24 hours, and always when a child was not safe enough.</param>
    /// <param name="nu">Instant.</param>
    /// <returns>The fact, or <c>niet-eigen-stuk</c>, <c>al-ingetrokken</c>, <c>intrekreden-leeg</c>, <c>tekst-te-lang</c>.</returns>
    public Uitkomst<Feit> Vervang(Guid nieuw, MedewerkerId door, string? reden, DateTimeOffset nu)
    {
        var waarom = Mag(door, reden, nu);
        if (!waarom.Gelukt)
        {
            return Uitkomst<Feit>.Geweigerd(waarom.Weigeringen);
        }

        (VervangenDoorId, Correctiereden) = (nieuw, waarom.Waarde);
        return Feit("VeiligheidswegingVervangen", $"Weging van {Datum.Toon(Datum.Dag(Op))} vervangen door een nieuwe.");
    }

    /// <summary>
    /// What counts for a child once a judgement is taken away: the one before it, as long as that is not safer; else nothing, so that somebody
    /// looks again. Taking away is no judgement, and must not look like one.
    /// </summary>
    /// <param name="weg">The judgement that is taken away.</param>
    /// <param name="vorige">The judgement before it that still counts, or null.</param>
    public static Veiligheidsoordeel NaIntrekken(Veiligheidsoordeel weg, Veiligheidsoordeel? vorige) =>
        vorige is { } oordeel && Ernst(oordeel) >= Ernst(weg) ? oordeel : Veiligheidsoordeel.NogNiet;

    static int Ernst(Veiligheidsoordeel oordeel) => oordeel switch { Veiligheidsoordeel.Voldoende => 0, Veiligheidsoordeel.NogNiet => 1, _ => 2 };

    Feit Feit(string soort, string zin) => new(soort, Correctiereden is null ? zin : $"{zin} Reden: {Correctiereden}")
    {
        Over = [.. regels.Select(r => r.KindId)],
        Codes = new Dictionary<string, string>(StringComparer.Ordinal) { ["taxatie"] = Id.ToString() },
    };

    Uitkomst<string?> Mag(MedewerkerId door, string? reden, DateTimeOffset nu)
    {
        if (door != Door || !Geldt)
        {
            return door != Door
                ? new Weigering("niet-eigen-stuk", "Alleen wie woog, kan die weging corrigeren. Zie jij het anders? Weeg dan opnieuw.", Soort: Weigersoort.GeenToegang)
                : new Weigering("al-ingetrokken", "Deze weging is al ingetrokken of vervangen.", Soort: Weigersoort.Regel);
        }

        return Correctie.Reden(reden, Op, nu, Onveilig ? "Deze weging zei dat een kind niet veilig genoeg is. Schrijf op waarom die niet klopt." : "Deze weging staat er langer dan 24 uur. Schrijf op waarom die niet klopt.", altijd: Onveilig);
    }
}
