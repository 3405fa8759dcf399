using Eenplan.Domein.Casus;
using Eenplan.Domein.Gedeeld;
using Eenplan.Domein.Veiligheid;
using Eenplan.Web.Platform.Identiteit;
using Eenplan.Web.Platform.Opslag;
using Microsoft.EntityFrameworkCore;

namespace Eenplan.Web.Onderdelen.Veiligheid;

/// <summary>One assessment as the page shows it.</summary>
public sealed record Weging(Guid Id, DateTimeOffset Op, string Wie, string Instrument, IReadOnlyList<Taxatieregel> Regels)
{
    /// <summary>Who looks is who judged.</summary>
    public bool Eigen { get; init; }

    /// <summary>Withdrawn or replaced, in words; null while it counts.</summary>
    public string? Vervallen { get; init; }
}

/// <summary>Reads the running safety plan and the assessments of a case.</summary>
public sealed class Veiligheidslezer(EenplanDb db, Medewerkers medewerkers, Handelende wie)
{
    public const int PerPagina = 12;

    /// <summary>Facts of a change of the plan, to say who saved meanwhile.</summary>
    public static string[] Planfeiten { get; } = ["BodemeisGesteld", "BodemeisGetoetst", "ToetsdatumVerzet", "VeiligheidsplanGestart", "VeiligheidsplanHervat"];

    public Task<Veiligheidsplan?> Plan(CasusId casus, CancellationToken ct) =>
        db.Set<Veiligheidsplan>().AsNoTracking().Include(p => p.Bodemeisen).FirstOrDefaultAsync(p => p.CasusId == casus && p.Geeindigd == null, ct);

    /// <summary>Assessments, newest first.</summary>
    public async Task<(IReadOnlyList<Weging> Regels, int Totaal)> Wegingen(CasusId casus, int pagina, CancellationToken ct)
    {
        var alle = db.Set<Veiligheidstaxatie>().AsNoTracking().Where(t => t.CasusId == casus);
        var rijen = await alle.OrderByDescending(t => t.Op).Skip((pagina - 1) * PerPagina).Take(PerPagina).Include(t => t.Regels).ToListAsync(ct);
        var mensen = await medewerkers.Alle(ct);
        return ([.. rijen.Select(t => Weging(t, mensen))], await alle.CountAsync(ct));
    }

    /// <summary>One assessment of a case.</summary>
    public async Task<Weging?> Een(CasusId casus, Guid id, CancellationToken ct) =>
        await db.Set<Veiligheidstaxatie>().AsNoTracking().Include(t => t.Regels).FirstOrDefaultAsync(t => t.Id == id && t.CasusId == casus, ct) is { } taxatie ? Weging(taxatie, await medewerkers.Alle(ct)) : null;

    Weging Weging(Veiligheidstaxatie t, IReadOnlyDictionary<MedewerkerId, Medewerker> mensen) =>
        new(t.Id, t.Op, mensen.GetValueOrDefault(t.Door)?.Naam ?? "oud-medewerker", t.Instrument, t.Regels)
        {
            Eigen = t.Door == wie.Id,
            Vervallen = t.Geldt ? null : $"{(t.Ingetrokken is { } op ? "Ingetrokken op " + Datum.Toon(Datum.Dag(op)) : "Vervangen door een latere weging")}. {t.Correctiereden}".TrimEnd(),
        };
}

/// <summary>
/// The safety of each child over time, as a picture: one column per assessment, three heights. Children that stand on the same height lie beside each
/// other, so that nobody hides behind a sibling.
/// </summary>
public sealed class Veiligheidsbeeld
{
    const int Kolombreed = 84;
    const int Links = 112;
    const int Boven = 24;

    public sealed record Kolom(DateTimeOffset Op, IReadOnlyList<(PersoonId KindId, Veiligheidsoordeel Oordeel)> Regels);

    public sealed record Punt(int X, int Y, string Letter, Veiligheidsoordeel Oordeel, string Titel);

    public IReadOnlyList<Punt> Punten { get; private init; } = [];

    /// <summary>One line per child, as an SVG path.</summary>
    public IReadOnlyList<string> Lijnen { get; private init; } = [];

    /// <summary>Day under each column.</summary>
    public IReadOnlyList<(int X, DateOnly Dag)> Dagen { get; private init; } = [];

    /// <summary>Name and middle of each height, from good to bad.</summary>
    public IReadOnlyList<(string Naam, int Y)> Hoogten { get; private init; } = [];

    public int Breed { get; private init; }

    public int Hoog { get; private init; }

    /// <summary>What the picture is about.</summary>
    public string Titel { get; private init; } = "";

    public static Veiligheidsbeeld Teken(IReadOnlyList<Weging> wegingen, Func<PersoonId, string> naam) =>
        Teken("Directe veiligheid per kind door de tijd", [.. wegingen.Select(w => new Kolom(w.Op, [.. w.Regels.Select(r => (r.KindId, r.Oordeel))]))], naam);

    /// <param name="wegingen">Newest first.</param>
    public static Veiligheidsbeeld Teken(string titel, IReadOnlyList<Kolom> wegingen, Func<PersoonId, string> naam)
    {
        var oudNieuw = wegingen.Reverse().ToList();
        var kinderen = oudNieuw.SelectMany(w => w.Regels.Select(r => r.KindId)).Distinct().ToList();
        var laag = Math.Max(44, (kinderen.Count * 22) + 12);
        var punten = oudNieuw.SelectMany((w, i) => w.Regels.Select(r => (r.KindId, Punt: new Punt(
            Links + (Kolombreed * i) + (Kolombreed / 2),
            Boven + (Hoogte(r.Oordeel) * laag) + (laag / 2) + (int)((kinderen.IndexOf(r.KindId) - ((kinderen.Count - 1) / 2.0)) * 22),
            Tekst.Initiaal(naam(r.KindId)),
            r.Oordeel,
            $"{naam(r.KindId)}, {Datum.Toon(Datum.Dag(w.Op))}: {Veiligheidstaxatie.Woord(r.Oordeel)}")))).ToList();
        return new()
        {
            Titel = titel,
            Punten = [.. punten.Select(p => p.Punt)],
            Lijnen = [.. punten.GroupBy(p => p.KindId).Where(g => g.Count() > 1).Select(g => "M" + string.Join('L', g.Select(p => $"{p.Punt.X} {p.Punt.Y}")))],
            Dagen = [.. oudNieuw.Select((w, i) => (Links + (Kolombreed * i) + (Kolombreed / 2), Datum.Dag(w.Op)))],
            Hoogten = [.. new[] { "voldoende", "nog niet bekend", "onvoldoende" }.Select((n, i) => (n, Boven + (i * laag) + (laag / 2)))],
            Breed = Links + (Kolombreed * Math.Max(1, oudNieuw.Count)) + 8,
            Hoog = Boven + (3 * laag) + 30,
        };
    }

    static int Hoogte(Veiligheidsoordeel oordeel) => oordeel switch { Veiligheidsoordeel.Voldoende => 0, Veiligheidsoordeel.Onvoldoende => 2, _ => 1 };
}
