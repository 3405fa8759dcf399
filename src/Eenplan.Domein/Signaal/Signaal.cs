using Eenplan.Domein.Gedeeld;

namespace Eenplan.Domein.Signaal;

/// <summary>Who reports a worry.</summary>
public enum Meldersoort
{
    /// <summary>School, doctor, police, provider.</summary>
    Professional,

    /// <summary>Neighbour, family, acquaintance.</summary>
    Burger,

    /// <summary>The family itself.</summary>
    Gezin,

    /// <summary>Somebody who does not want to be known to the family.</summary>
    Anoniem,
}

/// <summary>How the reporter got word that the signal was picked up.</summary>
public enum Melderbericht
{
    /// <summary>By mail.</summary>
    Email,

    /// <summary>By telephone or face to face.</summary>
    Gesprek,

    /// <summary>It cannot be: anonymous, or out of reach.</summary>
    KanNiet,
}

/// <summary>How soon somebody must look.</summary>
public enum Urgentie
{
    /// <summary>A child may be unsafe now.</summary>
    Nu,

    /// <summary>This week.</summary>
    DezeWeek,

    /// <summary>The ordinary term.</summary>
    Gewoon,
}

/// <summary>What is written down when a worry comes in.</summary>
/// <param name="Soort">Who reports.</param>
/// <param name="Melder">Name and role of the reporter; null when anonymous.</param>
/// <param name="Bereikbaar">How the reporter hears that it was picked up.</param>
/// <param name="Zorg">What is going on, in the words of the reporter.</param>
/// <param name="AlGedaan">What was already done.</param>
/// <param name="Urgentie">How soon.</param>
public sealed record Signaalgegevens(Meldersoort? Soort, string? Melder, string? Bereikbaar, string? Zorg, string? AlGedaan, Urgentie? Urgentie);

/// <summary>A worry about a child, as it came in. A repeated signal joins the open case.</summary>
public sealed class Signaal : Aggregaat
{
    /// <summary>Working days after which a reporter who heard nothing is worth a warning.</summary>
    public const int MelderWerkdagen = 3;

    Signaal()
    {
    }

    /// <summary>Id.</summary>
    public SignaalId Id { get; private set; }

    /// <summary>The case it belongs to.</summary>
    public CasusId CasusId { get; private set; }

    /// <summary>When it came in (UTC).</summary>
    public DateTimeOffset Ontvangen { get; private set; }

    /// <summary>Who took it in; null for an application.</summary>
    public MedewerkerId? AangenomenDoor { get; private set; }

    /// <summary>Who reports.</summary>
    public Meldersoort Soort { get; private set; }

    /// <summary>Name and role of the reporter.</summary>
    public string? Melder { get; private set; }

    /// <summary>E-mail or telephone of the reporter.</summary>
    public string? Bereikbaar { get; private set; }

    /// <summary>What is going on.</summary>
    public string Zorg { get; private set; } = "";

    /// <summary>What was already done.</summary>
    public string? AlGedaan { get; private set; }

    /// <summary>How soon.</summary>
    public Urgentie Urgentie { get; private set; }

    /// <summary>The children as the reporter named them, when the signal joined a case that was there: one of them may be new to it.</summary>
    public string? Genoemd { get; private set; }

    /// <summary>When the reporter heard that it was picked up (UTC).</summary>
    public DateTimeOffset? MelderIngelicht { get; private set; }

    /// <summary>How the reporter heard it, or that this cannot be; null as long as nobody did it.</summary>
    public Melderbericht? Melderbericht { get; private set; }

    /// <summary>Takes a signal in.</summary>
    /// <param name="id">Id.</param>
    /// <param name="casus">Case it belongs to.</param>
    /// <param name="g">What is written down.</param>
    /// <param name="door">Who takes it in.</param>
    /// <param name="nu">Instant.</param>
    /// <returns>The signal, or <c>melder-leeg</c>, <c>zorg-leeg</c>, <c>urgentie-leeg</c>.</returns>
    public static Uitkomst<Signaal> NeemAan(SignaalId id, CasusId casus, Signaalgegevens g, MedewerkerId? door, DateTimeOffset nu)
    {
        var fouten = new Weigeringen();
        fouten.Eis(g.Soort is not null, new("meldersoort-leeg", "Kies wie de zorg meldt.", "soort"));
        var zorg = fouten.Neem(Tekst.Verplicht(g.Zorg, "zorg", "Schrijf op wat er aan de hand is.", Tekst.Lang));
        var gedaan = fouten.Neem(Tekst.Vrij(g.AlGedaan, "alGedaan", Tekst.Lang));
        var melder = fouten.Neem(Tekst.Vrij(g.Melder, "melder"));
        var bereikbaar = fouten.Neem(Tekst.Vrij(g.Bereikbaar, "bereikbaar"));
        fouten.Eis(g.Soort != Meldersoort.Professional || melder is not null, new("melder-leeg", "Vul de naam en functie van de professional in. Het gezin mag weten wie er meldt.", "melder"));
        fouten.Eis(g.Urgentie is not null, new("urgentie-leeg", "Kies hoe snel er iemand moet kijken.", "urgentie"));
        return fouten.Heeft
            ? fouten.Als<Signaal>()
            : new Signaal
            {
                Id = id,
                CasusId = casus,
                Ontvangen = nu,
                AangenomenDoor = door,
                Soort = g.Soort!.Value,
                Melder = g.Soort == Meldersoort.Anoniem ? null : melder,
                Bereikbaar = bereikbaar,
                Zorg = zorg!,
                AlGedaan = gedaan,
                Urgentie = g.Urgentie!.Value,
            };
    }

    /// <summary>Keeps whom the reporter named: joining a case makes no persons, and nothing that was typed gets lost.</summary>
    /// <param name="kinderen">The children as they were named.</param>
    public void Noemt(IReadOnlyList<Gezin.Persoonsgegevens> kinderen) =>
        Genoemd = string.Join("; ", kinderen.Select(k =>
            string.Join(' ', new[] { k.Voornaam, k.Tussenvoegsel, k.Achternaam }.OfType<string>())
            + ((k.Geboren, k.Uitgerekend) switch
            {
                ({ } dag, _) => $", geboren {Datum.Toon(dag)}",
                (_, { } dag) => $", verwacht rond {Datum.Toon(dag)}",
                _ => "",
            })));

    /// <summary>The facts of taking it in.</summary>
    /// <param name="eerste">It opened the case; else it joined an open one.</param>
    /// <param name="kinderen">The children it is about.</param>
    public Feit Feit(bool eerste, IReadOnlyList<PersoonId> kinderen) =>
        new(eerste ? "AanmeldingGedaan" : "SignaalToegevoegd", $"Signaal van {Wie}: {Kern}")
        {
            Over = kinderen,
            Codes = new Dictionary<string, string>(StringComparer.Ordinal) { ["signaal"] = Id.ToString(), ["urgentie"] = Urgentie.ToString(), ["melder"] = Soort.ToString() },
        };

    /// <summary>Records that the reporter heard it was picked up, or why that cannot be.</summary>
    /// <param name="hoe">How.</param>
    /// <param name="reden">Why it cannot be; asked for then only.</param>
    /// <param name="nu">Instant.</param>
    /// <returns>The fact, or <c>melderbericht-leeg</c>, <c>melder-al-ingelicht</c>, <c>melder-onbekend</c>, <c>veld-leeg</c>.</returns>
    public Uitkomst<Feit> LichtMelderIn(Melderbericht? hoe, string? reden, DateTimeOffset nu)
    {
        if (hoe is not { } gekozen)
        {
            return new Weigering("melderbericht-leeg", "Kies hoe je de melder laat weten dat je het oppakt.", "hoe");
        }

        if (MelderIngelicht is not null)
        {
            return new Weigering("melder-al-ingelicht", "De melder weet het al. Je hoeft niets meer te doen.", Soort: Weigersoort.Regel);
        }

        if (Soort == Meldersoort.Anoniem && gekozen != Domein.Signaal.Melderbericht.KanNiet)
        {
            return new Weigering("melder-onbekend", "Deze melder wil anoniem blijven. Kies dat inlichten niet kan.", "hoe", Soort: Weigersoort.Regel);
        }

        var waarom = gekozen == Domein.Signaal.Melderbericht.KanNiet ? Tekst.Verplicht(reden, "reden", "Schrijf kort op waarom het niet kan.") : "";
        if (!waarom.Gelukt)
        {
            return waarom.Weigeringen[0];
        }

        Melderbericht = gekozen;
        MelderIngelicht = gekozen == Domein.Signaal.Melderbericht.KanNiet ? null : nu;
        Gewijzigd();
        return new Feit(
            gekozen == Domein.Signaal.Melderbericht.KanNiet ? "MelderNietIngelicht" : "MelderIngelicht",
            gekozen switch
            {
                Domein.Signaal.Melderbericht.Email => "De melder kreeg per e-mail bericht dat het signaal is opgepakt.",
                Domein.Signaal.Melderbericht.Gesprek => "De melder hoorde in een gesprek dat het signaal is opgepakt.",
                _ => $"De melder kan geen bericht krijgen. Reden: {waarom.Waarde}",
            })
        {
            Codes = new Dictionary<string, string>(StringComparer.Ordinal) { ["signaal"] = Id.ToString(), ["hoe"] = gekozen.ToString() },
        };
    }

    /// <summary>Whether the reporter still waits for word.</summary>
    public bool MelderWacht => MelderIngelicht is null && Melderbericht is null;

    /// <summary>The reporter in words.</summary>
    public string Wie => Soort switch
    {
        Meldersoort.Anoniem => "een melder die anoniem wil blijven",
        _ => Melder ?? (Soort == Meldersoort.Gezin ? "het gezin zelf" : "een burger"),
    };

    string Kern => Zorg.Length <= 300 ? Zorg : Zorg[..297] + "...";
}
