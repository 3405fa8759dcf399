using System.Globalization;
using Eenplan.Domein.Gedeeld;

namespace Eenplan.Domein.Veiligheid;

/// <summary>Where a bodemeis stands (CR-058).</summary>
public enum Bodemeisstatus
{
    /// <summary>Not tested yet, or to be tested again.</summary>
    Open,

    /// <summary>Met at the last test.</summary>
    Gehaald,

    /// <summary>Not met at the last test.</summary>
    NietGehaald,
}

/// <summary>A bodemeis as typed: the worker says what, the family and its helpers say how (CR-058).</summary>
/// <param name="Wat">What must at least be arranged.</param>
/// <param name="Wie">Who takes care of it.</param>
/// <param name="WieControleert">Who checks.</param>
/// <param name="Hoe">How it is checked.</param>
/// <param name="Toetsdatum">Day of the first check.</param>
public sealed record Bodemeisgegevens(string? Wat, string? Wie, string? WieControleert, string? Hoe, DateOnly? Toetsdatum);

/// <summary>The least that must be right, with a status and a test date (CR-058).</summary>
public sealed class Bodemeis
{
    Bodemeis()
    {
    }

    internal Bodemeis(Guid id, Bodemeisgegevens g) =>
        (Id, Wat, Wie, WieControleert, Hoe, Toetsdatum) = (id, g.Wat!, g.Wie, g.WieControleert, g.Hoe, g.Toetsdatum!.Value);

    /// <summary>Id.</summary>
    public Guid Id { get; private set; }

    /// <summary>What must at least be arranged.</summary>
    public string Wat { get; private set; } = "";

    /// <summary>Who takes care of it.</summary>
    public string? Wie { get; private set; }

    /// <summary>Who checks.</summary>
    public string? WieControleert { get; private set; }

    /// <summary>How it is checked.</summary>
    public string? Hoe { get; private set; }

    /// <summary>Day of the next check.</summary>
    public DateOnly Toetsdatum { get; internal set; }

    /// <summary>Outcome of the last check.</summary>
    public Bodemeisstatus Status { get; internal set; }

    /// <summary>What was seen at the last check.</summary>
    public string? Bevinding { get; internal set; }
}

/// <summary>A safety plan: bodemeisen with check moments, and what to do when it goes wrong (CR-011).</summary>
public sealed class Veiligheidsplan : Aggregaat
{
    readonly List<Bodemeis> bodemeisen = [];

    Veiligheidsplan()
    {
    }

    /// <summary>Id.</summary>
    public Guid Id { get; private set; }

    /// <summary>The case.</summary>
    public CasusId CasusId { get; private set; }

    /// <summary>When it started (UTC).</summary>
    public DateTimeOffset Gestart { get; private set; }

    /// <summary>When it ended (UTC); null while it runs.</summary>
    public DateTimeOffset? Geeindigd { get; private set; }

    /// <summary>What to do when it goes wrong after all.</summary>
    public string? AlsHetMisgaat { get; private set; }

    /// <summary>With whom it was discussed.</summary>
    public string? BesprokenMet { get; private set; }

    /// <summary>The bodemeisen.</summary>
    public IReadOnlyList<Bodemeis> Bodemeisen => bodemeisen;

    /// <summary>Starts a plan.</summary>
    /// <param name="id">Id.</param>
    /// <param name="casus">Case.</param>
    /// <param name="eisen">Bodemeisen as typed, with the id each will get; empty rows are left out.</param>
    /// <param name="alsHetMisgaat">What to do when it goes wrong.</param>
    /// <param name="besprokenMet">With whom it was discussed.</param>
    /// <param name="nu">Instant.</param>
    /// <returns>The plan, or <c>bodemeis-ontbreekt</c>, <c>toetsdatum-leeg</c>, <c>toetsdatum-voorbij</c>.</returns>
    public static Uitkomst<Veiligheidsplan> Start(Guid id, CasusId casus, IReadOnlyList<(Guid Id, Bodemeisgegevens Eis)> eisen, string? alsHetMisgaat, string? besprokenMet, DateTimeOffset nu)
    {
        var fouten = new Weigeringen();
        var plan = new Veiligheidsplan
        {
            Id = id,
            CasusId = casus,
            Gestart = nu,
            AlsHetMisgaat = fouten.Neem(Tekst.Vrij(alsHetMisgaat, "alsHetMisgaat", Tekst.Lang)),
            BesprokenMet = fouten.Neem(Tekst.Vrij(besprokenMet, "besprokenMet")),
        };
        for (var i = 0; i < eisen.Count; i++)
        {
            if (Leeg(eisen[i].Eis))
            {
                continue;
            }

            plan.Neem(eisen[i].Id, eisen[i].Eis, $"bodemeisen[{i}].", Datum.Dag(nu), fouten);
        }

        fouten.Eis(fouten.Heeft || plan.bodemeisen.Count > 0, new("bodemeis-ontbreekt", "Schrijf ten minste één bodemeis op: wat moet er minimaal geregeld zijn?", "bodemeisen[0].Wat", "CR-011"));
        return fouten.Heeft ? fouten.Als<Veiligheidsplan>() : plan;
    }

    /// <summary>Adds a bodemeis to a running plan.</summary>
    /// <param name="id">Id it will get.</param>
    /// <param name="gegevens">As typed.</param>
    /// <param name="vandaag">Today.</param>
    /// <returns>The fact, or <c>niet-gevonden</c> (the plan ended), <c>veld-leeg</c>, <c>toetsdatum-leeg</c>, <c>toetsdatum-voorbij</c>.</returns>
    public Uitkomst<Feit> StelEis(Guid id, Bodemeisgegevens gegevens, DateOnly vandaag)
    {
        if (Geeindigd is not null)
        {
            return Weigering.NietGevonden;
        }

        var fouten = new Weigeringen();
        Neem(id, gegevens, "", vandaag, fouten);
        if (fouten.Heeft)
        {
            return fouten.Als<Feit>();
        }

        Gewijzigd();
        return new Feit("BodemeisGesteld", $"Bodemeis: {bodemeisen[^1].Wat}") { Codes = Codes(bodemeisen[^1]) };
    }

    /// <summary>Moves the day of the next check, with the reason: a check that slips away unseen is how a plan dies.</summary>
    /// <param name="bodemeis">Which.</param>
    /// <param name="dag">New day.</param>
    /// <param name="reden">Why.</param>
    /// <param name="vandaag">Today.</param>
    /// <returns>The fact, or <c>niet-gevonden</c>, <c>toetsdatum-leeg</c>, <c>toetsdatum-voorbij</c>, <c>veld-leeg</c>.</returns>
    public Uitkomst<Feit> VerzetToets(Guid bodemeis, DateOnly? dag, string? reden, DateOnly vandaag)
    {
        if (bodemeisen.Find(b => b.Id == bodemeis) is not { } eis || Geeindigd is not null)
        {
            return Weigering.NietGevonden;
        }

        var fouten = new Weigeringen();
        fouten.Eis(dag is not null, new("toetsdatum-leeg", "Vul in op welke dag je de bodemeis controleert, als dag-maand-jaar.", "nieuweDag", "CR-058"));
        fouten.Eis(dag is null || dag >= vandaag, new("toetsdatum-voorbij", "Deze controledag is al voorbij. Kies vandaag of later.", "nieuweDag", "CR-058"));
        var waarom = fouten.Neem(Tekst.Verplicht(reden, "reden", "Schrijf op waarom de controle op een andere dag is.", Tekst.Lang));
        if (fouten.Heeft)
        {
            return fouten.Als<Feit>();
        }

        var oud = eis.Toetsdatum;
        eis.Toetsdatum = dag!.Value;
        Gewijzigd();
        return new Feit("ToetsdatumVerzet", $"Controle van ‘{eis.Wat}’ verzet van {Datum.Toon(oud)} naar {Datum.Toon(eis.Toetsdatum)}: {waarom}") { Codes = Codes(eis) };
    }

    static bool Leeg(Bodemeisgegevens g) =>
        g.Toetsdatum is null && new[] { g.Wat, g.Wie, g.WieControleert, g.Hoe }.All(t => Tekst.Schoon(t) is null);

    void Neem(Guid id, Bodemeisgegevens g, string veld, DateOnly vandaag, Weigeringen fouten)
    {
        var wat = fouten.Neem(Tekst.Verplicht(g.Wat, veld + "Wat", "Schrijf op wat er minimaal geregeld moet zijn."));
        var wie = fouten.Neem(Tekst.Vrij(g.Wie, veld + "Wie"));
        var controleert = fouten.Neem(Tekst.Vrij(g.WieControleert, veld + "WieControleert"));
        var hoe = fouten.Neem(Tekst.Vrij(g.Hoe, veld + "Hoe"));
        fouten.Eis(g.Toetsdatum is not null, new("toetsdatum-leeg", "Vul in wanneer je deze bodemeis controleert, als dag-maand-jaar.", veld + "Toetsdatum", "CR-058"));
        fouten.Eis(g.Toetsdatum is null || g.Toetsdatum >= vandaag, new("toetsdatum-voorbij", "Deze controledag is al voorbij. Kies vandaag of later.", veld + "Toetsdatum", "CR-058"));
        if (!fouten.Heeft)
        {
            bodemeisen.Add(new Bodemeis(id, new(wat, wie, controleert, hoe, g.Toetsdatum)));
        }
    }

    /// <summary>The facts of starting it: one for the plan and one per bodemeis, with its test date.</summary>
    public IEnumerable<Feit> Beginfeiten() =>
        bodemeisen.Select(b => new Feit("BodemeisGesteld", $"Bodemeis: {b.Wat}") { Codes = Codes(b) })
            .Prepend(new Feit("VeiligheidsplanGestart", "Veiligheidsplan gestart"));

    /// <summary>Records a check of a bodemeis.</summary>
    /// <param name="bodemeis">Which.</param>
    /// <param name="status">Met or not met.</param>
    /// <param name="bevinding">What was seen.</param>
    /// <param name="volgende">Day of the next check.</param>
    /// <param name="vandaag">Today.</param>
    /// <returns>The fact, or <c>niet-gevonden</c>, <c>status-leeg</c>, <c>bevinding-leeg</c>, <c>toetsdatum-leeg</c>, <c>toetsdatum-voorbij</c>.</returns>
    public Uitkomst<Feit> Toets(Guid bodemeis, Bodemeisstatus? status, string? bevinding, DateOnly? volgende, DateOnly vandaag)
    {
        if (bodemeisen.Find(b => b.Id == bodemeis) is not { } eis || Geeindigd is not null)
        {
            return Weigering.NietGevonden;
        }

        var fouten = new Weigeringen();
        fouten.Eis(status is Bodemeisstatus.Gehaald or Bodemeisstatus.NietGehaald, new("status-leeg", "Kies of de bodemeis is gehaald.", "status", "CR-058"));
        var gezien = fouten.Neem(Tekst.Verplicht(bevinding, "bevinding", "Schrijf kort op wat je zag of hoorde.", Tekst.Lang));
        fouten.Eis(volgende is not null, new("toetsdatum-leeg", "Vul in wanneer je opnieuw controleert. Is de veiligheid weer voldoende? Weeg die dan opnieuw; daarmee eindigt het plan.", "volgende", "CR-058"));
        fouten.Eis(volgende is null || volgende > vandaag, new("toetsdatum-voorbij", "Kies een dag na vandaag.", "volgende", "CR-058"));
        if (fouten.Heeft)
        {
            return fouten.Als<Feit>();
        }

        (eis.Status, eis.Bevinding, eis.Toetsdatum) = (status!.Value, gezien, volgende!.Value);
        Gewijzigd();
        return new Feit("BodemeisGetoetst", $"Bodemeis ‘{eis.Wat}’ {(status == Bodemeisstatus.Gehaald ? "gehaald" : "niet gehaald")}: {gezien}") { Codes = Codes(eis) };
    }

    /// <summary>Ends it, because every child is safe enough again, or there is no child left.</summary>
    /// <param name="nu">Instant.</param>
    /// <param name="waarom">Why, in words.</param>
    public Feit Beeindig(DateTimeOffset nu, string waarom = "de directe veiligheid is weer voldoende")
    {
        Geeindigd = nu;
        Gewijzigd();
        return new Feit("VeiligheidsplanBeeindigd", $"Veiligheidsplan beëindigd: {waarom}");
    }

    /// <summary>Runs again, because the judgement that ended it was taken away; each check stands again on its day.</summary>
    public IReadOnlyList<Feit> Hervat()
    {
        Geeindigd = null;
        Gewijzigd();
        return
        [
            new("VeiligheidsplanHervat", "Veiligheidsplan loopt weer: de weging waarmee het eindigde, telt niet meer"),
            .. bodemeisen.Select(b => new Feit("BodemeisHervat", $"Bodemeis geldt weer: {b.Wat}") { Codes = Codes(b) }),
        ];
    }

    static Dictionary<string, string> Codes(Bodemeis b) => new(StringComparer.Ordinal)
    {
        ["bodemeis"] = b.Id.ToString(),
        ["status"] = b.Status.ToString(),
        ["toets"] = b.Toetsdatum.ToString("O", CultureInfo.InvariantCulture),
    };
}
