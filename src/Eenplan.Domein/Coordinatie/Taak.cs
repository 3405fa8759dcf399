using Eenplan.Domein.Gedeeld;

namespace Eenplan.Domein.Coordinatie;

/// <summary>Something a worker set herself to do in a case, or waits for from somebody else until a day.</summary>
public sealed class Taak : Aggregaat
{
    Taak()
    {
    }

    /// <summary>Id.</summary>
    public Guid Id { get; private set; }

    /// <summary>The case.</summary>
    public CasusId CasusId { get; private set; }

    /// <summary>What to do, or what one waits for.</summary>
    public string Wat { get; private set; } = "";

    /// <summary>Day on which it must be done, or comes back.</summary>
    public DateOnly Uiterlijk { get; private set; }

    /// <summary>On whom or what one waits, in words; null for an own task.</summary>
    public string? WachtOp { get; private set; }

    /// <summary>Day on which it was made.</summary>
    public DateOnly Sinds { get; private set; }

    /// <summary>Who made it.</summary>
    public MedewerkerId? Door { get; private set; }

    /// <summary>When it was made (UTC).</summary>
    public DateTimeOffset? Vastgelegd { get; private set; }

    /// <summary>When it was withdrawn (UTC); then it counts as done, and the timeline tells that it was withdrawn.</summary>
    public DateTimeOffset? Ingetrokken { get; private set; }

    /// <summary>The task that replaces this one; then it counts as done.</summary>
    public Guid? VervangenDoorId { get; private set; }

    /// <summary>When it was done (UTC).</summary>
    public DateTimeOffset? Klaar { get; private set; }

    /// <summary>Makes a task, or something to wait for.</summary>
    /// <param name="id">Id.</param>
    /// <param name="casus">Case.</param>
    /// <param name="wat">What to do.</param>
    /// <param name="uiterlijk">Day.</param>
    /// <param name="wachtOp">On whom one waits, or null.</param>
    /// <param name="vandaag">Today.</param>
    /// <param name="door">Who made it.</param>
    /// <param name="nu">When (UTC).</param>
    /// <returns>The task, or <c>veld-leeg</c>, <c>datum-leeg</c>, <c>dag-voorbij</c>.</returns>
    public static Uitkomst<Taak> Maak(Guid id, CasusId casus, string? wat, DateOnly? uiterlijk, string? wachtOp, DateOnly vandaag, MedewerkerId? door = null, DateTimeOffset? nu = null)
    {
        var fouten = new Weigeringen();
        var tekst = fouten.Neem(Tekst.Verplicht(wat, "wat", "Schrijf op wat er moet gebeuren."));
        var wie = fouten.Neem(Tekst.Vrij(wachtOp, "wachtOp"));
        fouten.Eis(uiterlijk is not null, new("datum-leeg", "Vul een dag in, als dag-maand-jaar. Dan komt dit vanzelf terug in je werkvoorraad.", "uiterlijk"));
        fouten.Eis(uiterlijk is null || uiterlijk >= vandaag, new("dag-voorbij", "Deze dag is al voorbij. Kies vandaag of later.", "uiterlijk"));
        return fouten.Heeft ? fouten.Als<Taak>() : new Taak { Id = id, CasusId = casus, Wat = tekst!, Uiterlijk = uiterlijk!.Value, WachtOp = wie, Sinds = vandaag, Door = door, Vastgelegd = nu };
    }

    /// <summary>The fact of making it.</summary>
    public Feit Beginfeit => WachtOp is null ? new("TaakGemaakt", $"Taak: {Wat}") : new("WachtGezet", $"Wacht op {WachtOp}: {Wat}");

    /// <summary>Marks it done.</summary>
    /// <param name="nu">Instant.</param>
    /// <returns>The fact, or <c>taak-al-klaar</c>.</returns>
    public Uitkomst<Feit> RondAf(DateTimeOffset nu)
    {
        if (Klaar is not null)
        {
            return new Weigering("taak-al-klaar", "Deze taak is al afgerond.", Soort: Weigersoort.Regel);
        }

        Klaar = nu;
        Gewijzigd();
        return new Feit("TaakAfgerond", $"Klaar: {Wat}");
    }

    /// <summary>Withdraws an own task, visibly: within 24 hours without, later with a reason.</summary>
    /// <param name="door">Who asks; only who made it may.</param>
    /// <param name="reden">Why.</param>
    /// <param name="nu">Instant.</param>
    /// <returns>The fact, or <c>niet-eigen-stuk</c>, <c>taak-al-klaar</c>, <c>intrekreden-leeg</c>, <c>tekst-te-lang</c>.</returns>
    public Uitkomst<Feit> TrekIn(MedewerkerId door, string? reden, DateTimeOffset nu)
    {
        var waarom = Mag(door, reden, nu);
        if (!waarom.Gelukt)
        {
            return Uitkomst<Feit>.Geweigerd(waarom.Weigeringen);
        }

        (Klaar, Ingetrokken) = (nu, nu);
        Gewijzigd();
        return new Feit("TaakIngetrokken", $"Ingetrokken: {Wat}" + Omdat(waarom.Waarde)) { Codes = Code(Id) };
    }

    /// <summary>Replaces an own open task with a better one: another day, other words. The timeline keeps what stood there. Within 24 hours without, later with a reason.</summary>
    /// <param name="nieuwId">Id of the new task.</param>
    /// <param name="wat">What to do.</param>
    /// <param name="uiterlijk">Day.</param>
    /// <param name="wachtOp">On whom one waits, or null.</param>
    /// <param name="door">Who asks; only who made it may.</param>
    /// <param name="reden">Why.</param>
    /// <param name="vandaag">Today.</param>
    /// <param name="nu">Instant.</param>
    /// <returns>The new task and the facts of both, or <c>niet-eigen-stuk</c>, <c>taak-al-klaar</c>, <c>intrekreden-leeg</c>, <c>taak-ongewijzigd</c> and the refusals of <see cref="Maak"/>.</returns>
    public Uitkomst<(Taak Nieuw, IReadOnlyList<Feit> Feiten)> Vervang(Guid nieuwId, string? wat, DateOnly? uiterlijk, string? wachtOp, MedewerkerId door, string? reden, DateOnly vandaag, DateTimeOffset nu)
    {
        var waarom = Mag(door, reden, nu);
        var nieuw = waarom.Gelukt || waarom.Weigeringen[0].Soort == Weigersoort.Invoer ? Maak(nieuwId, CasusId, wat, uiterlijk, wachtOp, vandaag, door, nu) : Uitkomst<Taak>.Geweigerd(waarom.Weigeringen);
        if (!waarom.Gelukt || !nieuw.Gelukt)
        {
            // Both at once, so that a person mends the form in one go.
            return Uitkomst<(Taak, IReadOnlyList<Feit>)>.Geweigerd([.. nieuw.Weigeringen.Concat(waarom.Weigeringen).Distinct()]);
        }

        if ((nieuw.Waarde.Wat, nieuw.Waarde.Uiterlijk, nieuw.Waarde.WachtOp) == (Wat, Uiterlijk, WachtOp))
        {
            return new Weigering("taak-ongewijzigd", "Er is nog niets anders. Pas de taak aan, of ga terug.", "wat");
        }

        (Klaar, VervangenDoorId) = (nu, nieuwId);
        Gewijzigd();
        var oud = new Feit("TaakVervangen", $"Vervangen: {Wat}, {Datum.Toon(Uiterlijk)}{(WachtOp is null ? "" : $", wachtte op {WachtOp}")}." + Omdat(waarom.Waarde))
        {
            Codes = new Dictionary<string, string>(Code(Id), StringComparer.Ordinal) { ["door"] = nieuwId.ToString() },
        };
        return (nieuw.Waarde, (IReadOnlyList<Feit>)[oud, nieuw.Waarde.Beginfeit]);
    }

    Uitkomst<string?> Mag(MedewerkerId door, string? reden, DateTimeOffset nu) =>
        door != Door ? new Weigering("niet-eigen-stuk", "Alleen wie deze taak maakte, kan die wijzigen of intrekken. Je kunt de taak wel afronden.", Soort: Weigersoort.GeenToegang)
        : Klaar is not null ? new Weigering("taak-al-klaar", "Deze taak is al afgerond.", Soort: Weigersoort.Regel)
        : Correctie.Reden(reden, Vastgelegd, nu, "Deze taak staat er langer dan 24 uur. Schrijf op waarom je die wijzigt of intrekt.", max: Tekst.Kort);

    static string Omdat(string? reden) => reden is null ? "" : $" Reden: {reden}";

    static Dictionary<string, string> Code(Guid id) => new(StringComparer.Ordinal) { ["taak"] = id.ToString() };
}
