using Eenplan.Domein.Gedeeld;

namespace Eenplan.Domein.Overleg;

/// <summary>A consultation as typed.</summary>
/// <param name="Soort">Type.</param>
/// <param name="Op">Civil day.</param>
/// <param name="Van">Begin on the clock in Amsterdam.</param>
/// <param name="Tot">End.</param>
/// <param name="Waar">Place.</param>
/// <param name="Voorzitter">Who chairs.</param>
/// <param name="VoorzitterIsGw">Whether that is a gedragswetenschapper who works here.</param>
/// <param name="Deelnemers">Workers at the table beside the chair.</param>
public sealed record Bijeenkomstgegevens(Overlegsoort? Soort, DateOnly? Op, TimeOnly? Van, TimeOnly? Tot, string? Waar, MedewerkerId? Voorzitter, bool VoorzitterIsGw, IReadOnlyCollection<MedewerkerId> Deelnemers);

/// <summary>A worker at a consultation.</summary>
public sealed class Deelnemer
{
    internal Deelnemer(Guid bijeenkomstId, MedewerkerId medewerkerId) => (BijeenkomstId, MedewerkerId) = (bijeenkomstId, medewerkerId);

    Deelnemer()
    {
    }

    /// <summary>The consultation.</summary>
    public Guid BijeenkomstId { get; private set; }

    /// <summary>The worker.</summary>
    public MedewerkerId MedewerkerId { get; private set; }
}

/// <summary>A planned consultation: type, day, chair and who is there. It knows no family; the items of its agenda do.</summary>
public sealed class Bijeenkomst : Aggregaat
{
    readonly List<Deelnemer> deelnemers = [];

    Bijeenkomst()
    {
    }

    /// <summary>Id.</summary>
    public Guid Id { get; private set; }

    /// <summary>Type.</summary>
    public Overlegsoort Soort { get; private set; }

    /// <summary>Team that plans it.</summary>
    public string Team { get; private set; } = "";

    /// <summary>Civil day.</summary>
    public DateOnly Op { get; private set; }

    /// <summary>Begin (UTC).</summary>
    public DateTimeOffset Begin { get; private set; }

    /// <summary>End (UTC).</summary>
    public DateTimeOffset Einde { get; private set; }

    /// <summary>Place.</summary>
    public string? Waar { get; private set; }

    /// <summary>Who chairs: a gedragswetenschapper.</summary>
    public MedewerkerId VoorzitterId { get; private set; }

    /// <summary>Why it was called off; null when it goes on.</summary>
    public string? Afgezegd { get; private set; }

    /// <summary>Workers at the table beside the chair.</summary>
    public IReadOnlyList<Deelnemer> Deelnemers => deelnemers;

    /// <summary>Plans a consultation.</summary>
    /// <param name="id">Id.</param>
    /// <param name="team">Team that plans it.</param>
    /// <param name="gegevens">As typed.</param>
    /// <param name="vandaag">Today.</param>
    /// <returns>It, or <c>soort-leeg</c>, <c>datum-leeg</c>, <c>dag-voorbij</c>, <c>tijd-leeg</c>, <c>tijd-volgorde</c>, <c>voorzitter-leeg</c>, <c>voorzitter-geen-gw</c> (CR-037), <c>tekst-te-lang</c>.</returns>
    public static Uitkomst<Bijeenkomst> Plan(Guid id, string team, Bijeenkomstgegevens gegevens, DateOnly vandaag)
    {
        var nieuw = new Bijeenkomst { Id = id, Team = team };
        var goed = nieuw.Neem(gegevens, vandaag);
        return goed.Gelukt ? nieuw : Uitkomst<Bijeenkomst>.Geweigerd(goed.Weigeringen);
    }

    /// <summary>Changes what was planned, until its day has gone by.</summary>
    /// <param name="gegevens">As typed.</param>
    /// <param name="vandaag">Today.</param>
    /// <returns>The fact, <c>overleg-voorbij</c>, or the refusals of <see cref="Plan"/>.</returns>
    public Uitkomst<Feit> Wijzig(Bijeenkomstgegevens gegevens, DateOnly vandaag)
    {
        if (Vast(vandaag) is { } vast)
        {
            return vast;
        }

        var goed = Neem(gegevens, vandaag);
        if (!goed.Gelukt)
        {
            return Uitkomst<Feit>.Geweigerd(goed.Weigeringen);
        }

        Gewijzigd();
        return Feit("OverlegGewijzigd", $"{Overlegwoorden.Naam(Soort)} van {Datum.Toon(Op)} gewijzigd");
    }

    /// <summary>Calls it off; what stood on its agenda waits again.</summary>
    /// <param name="reden">Why.</param>
    /// <param name="vandaag">Today.</param>
    /// <returns>The fact, or <c>overleg-voorbij</c>, <c>veld-leeg</c>, <c>tekst-te-lang</c>.</returns>
    public Uitkomst<Feit> ZegAf(string? reden, DateOnly vandaag)
    {
        if (Vast(vandaag) is { } vast)
        {
            return vast;
        }

        var waarom = Tekst.Verplicht(reden, "reden", "Schrijf op waarom het overleg niet doorgaat.");
        if (!waarom.Gelukt)
        {
            return waarom.Weigeringen[0];
        }

        Afgezegd = waarom.Waarde;
        Gewijzigd();
        return Feit("OverlegAfgezegd", $"{Overlegwoorden.Naam(Soort)} van {Datum.Toon(Op)} afgezegd: {Afgezegd}");
    }

    /// <summary>The fact of planning.</summary>
    public Feit Beginfeit => Feit("OverlegGepland", $"{Overlegwoorden.Naam(Soort)} gepland op {Datum.Toon(Op)}");

    Weigering? Vast(DateOnly vandaag) => Afgezegd is null && Op >= vandaag ? null
        : new("overleg-voorbij", Afgezegd is null ? "Dit overleg is al geweest. Plan een nieuw overleg." : "Dit overleg is afgezegd. Plan een nieuw overleg.", Soort: Weigersoort.Regel);

    Uitkomst<Klaar> Neem(Bijeenkomstgegevens g, DateOnly vandaag)
    {
        var fouten = new Weigeringen();
        fouten.Eis(g.Soort is not null, new("soort-leeg", "Kies wat voor overleg het is.", "soort"));
        fouten.Eis(g.Op is not null, new("datum-leeg", "Vul de dag in, als dag-maand-jaar.", "op"));
        fouten.Eis(g.Op is null || g.Op >= vandaag, new("dag-voorbij", "Deze dag is al voorbij. Kies vandaag of later.", "op"));
        fouten.Eis(g.Van is not null, new("tijd-leeg", "Vul in hoe laat het begint, bijvoorbeeld 9.30.", "van"));
        fouten.Eis(g.Tot is not null, new("tijd-leeg", "Vul in hoe laat het eindigt, bijvoorbeeld 11.00.", "tot"));
        fouten.Eis(g.Van is null || g.Tot is null || g.Van < g.Tot, new("tijd-volgorde", "Het einde ligt vóór het begin. Kies een latere tijd.", "tot"));
        fouten.Eis(g.Voorzitter is not null, new("voorzitter-leeg", "Kies wie voorzit.", "voorzitter"));
        fouten.Eis(g.Voorzitter is null || g.VoorzitterIsGw, new("voorzitter-geen-gw", "Een gedragswetenschapper zit het overleg voor. Kies een van hen.", "voorzitter", "CR-037"));
        var waar = fouten.Neem(Tekst.Vrij(g.Waar, "waar"));
        if (fouten.Heeft)
        {
            return fouten.Als<Klaar>();
        }

        (Soort, Op, Begin, Einde, Waar, VoorzitterId) = (g.Soort!.Value, g.Op!.Value, Datum.Moment(g.Op.Value, g.Van!.Value), Datum.Moment(g.Op.Value, g.Tot!.Value), waar, g.Voorzitter!.Value);
        var wie = g.Deelnemers.Where(d => d != VoorzitterId).ToHashSet();
        deelnemers.RemoveAll(d => !wie.Contains(d.MedewerkerId));
        deelnemers.AddRange(wie.Where(w => deelnemers.TrueForAll(d => d.MedewerkerId != w)).Select(w => new Deelnemer(Id, w)).ToList());
        return Klaar.Goed;
    }

    Feit Feit(string soort, string tekst) => new(soort, tekst) { Op = null, Codes = new Dictionary<string, string>(StringComparer.Ordinal) { ["overleg"] = Id.ToString() } };
}
