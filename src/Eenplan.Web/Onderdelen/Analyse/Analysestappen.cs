using Eenplan.Domein.Analyse;
using Eenplan.Domein.Casus;
using Eenplan.Domein.Gedeeld;
using Eenplan.Domein.Gezin;
using Eenplan.Web.Onderdelen.Casus.Contract;
using Eenplan.Web.Platform.Identiteit;
using Eenplan.Web.Platform.Journaal;
using Eenplan.Web.Platform.Opslag;
using Microsoft.EntityFrameworkCore;
using CasusEntiteit = Eenplan.Domein.Casus.Casus;

namespace Eenplan.Web.Onderdelen.Analyse;

/// <summary>One step in an open case that may be written in.</summary>
public abstract class Analysestap(EenplanDb db, CasusToegang toegang, Werkeenheid werk, Ids ids)
{
    protected EenplanDb Db => db;

    protected Ids Ids => ids;

    protected Task<Uitkomst<Klaar>> InCasus(string proces, CasusId id, Func<CasusEntiteit, Procesverloop, Task<Uitkomst<Feit>>> stap, CancellationToken ct) => werk.Voer<Klaar>(proces, async verloop =>
    {
        var casus = await toegang.Schrijf(id, ct);
        if (!casus.Gelukt)
        {
            return Uitkomst<Klaar>.Geweigerd(casus.Weigeringen);
        }

        if (!casus.Waarde.Open)
        {
            return Casusweigeringen.Gesloten;
        }

        var feit = await stap(casus.Waarde, verloop);
        if (!feit.Gelukt)
        {
            return Uitkomst<Klaar>.Geweigerd(feit.Weigeringen);
        }

        verloop.Schrijf(id, feit.Waarde);
        return Klaar.Goed;
    }, ct);

    /// <summary>A step on the newest version, as one looked at it; the first step begins the first version.</summary>
    protected Task<Uitkomst<Klaar>> Voer(string proces, CasusId id, int nr, int versie, Func<CasusEntiteit, Probleemanalyse, Procesverloop, Task<Uitkomst<Feit>>> stap, CancellationToken ct) => InCasus(proces, id, async (casus, verloop) =>
    {
        var bekend = await Nieuwste(id, ct);
        if ((bekend?.Versie ?? 0) != versie || (bekend?.Nr ?? 1) != nr)
        {
            return Weigering.Verouderd;
        }

        var analyse = bekend ?? Probleemanalyse.Begin(ids.Nieuw(), id, verloop.Nu);
        var feit = await stap(casus, analyse, verloop);
        if (feit.Gelukt && bekend is null)
        {
            db.Add(analyse);
            verloop.Schrijf(id, analyse.Beginfeit);
        }

        return feit;
    }, ct);

    protected Task<Probleemanalyse?> Nieuwste(CasusId id, CancellationToken ct) =>
        db.Set<Probleemanalyse>().Include(a => a.Punten).Where(a => a.CasusId == id).OrderByDescending(a => a.Nr).FirstOrDefaultAsync(ct);

    /// <summary>Whom it is about is a member of this family, or nobody in particular.</summary>
    protected async Task<bool> Kent(CasusEntiteit casus, PersoonId? wie, CancellationToken ct) =>
        wie is not { } persoon || await db.Set<Gezinslid>().AnyAsync(l => l.PersoonId == persoon && EF.Property<GezinId>(l, "GezinId") == casus.GezinId, ct);

    protected static Weigering Onbekend { get; } = new("persoon-onbekend", "Kies iemand uit dit gezin.", "over");
}

/// <summary>Saves the running texts of the analysis; half done is allowed (CR-035).</summary>
public sealed class SchrijfAnalyse(EenplanDb db, CasusToegang toegang, Werkeenheid werk, Ids ids) : Analysestap(db, toegang, werk, ids)
{
    public sealed record Opdracht(CasusId Casus, int Nr, int Versie, Analyseteksten Teksten);

    public Task<Uitkomst<Klaar>> VoerUit(Opdracht o, CancellationToken ct) =>
        Voer("AnalyseSchrijven", o.Casus, o.Nr, o.Versie, (_, analyse, _) => Task.FromResult(analyse.Schrijf(o.Teksten)), ct);
}

/// <summary>Adds or changes a strength, problem or cause (CR-035, CR-036).</summary>
public sealed class ZetAnalysepunt(EenplanDb db, CasusToegang toegang, Werkeenheid werk, Ids ids) : Analysestap(db, toegang, werk, ids)
{
    public sealed record Opdracht(
        CasusId Casus, int Nr, int Versie, Guid? Punt, Puntsoort? Soort, PersoonId? Over, string? Tekst, bool? Dynamisch, Veranderbaarheid? Kan, string? Compensatie, Bronsoort? BronSoort, string? BronWie, string? BronOp);

    public Task<Uitkomst<Klaar>> VoerUit(Opdracht o, CancellationToken ct) => Voer("AnalysepuntZetten", o.Casus, o.Nr, o.Versie, async (casus, analyse, verloop) =>
    {
        if (o.Punt is { } punt && !analyse.Punten.Any(p => p.Id == punt))
        {
            return Weigering.NietGevonden;
        }

        if (!await Kent(casus, o.Over, ct))
        {
            return Onbekend;
        }

        var dag = Datum.Lees(o.BronOp, "bronOp");
        return dag.Gelukt
            ? analyse.ZetPunt(o.Punt ?? Ids.Nieuw(), Ids.Nieuw(), new(o.Soort, o.Over, o.Tekst, o.Dynamisch, o.Kan, o.Compensatie, o.BronSoort, o.BronWie, dag.Waarde), verloop.Vandaag)
            : dag.Weigeringen[0];
    }, ct);
}

/// <summary>Takes a point out of the draft.</summary>
public sealed class HaalAnalysepuntWeg(EenplanDb db, CasusToegang toegang, Werkeenheid werk, Ids ids) : Analysestap(db, toegang, werk, ids)
{
    public sealed record Opdracht(CasusId Casus, int Nr, int Versie, Guid Punt);

    public Task<Uitkomst<Klaar>> VoerUit(Opdracht o, CancellationToken ct) =>
        Voer("AnalysepuntWeghalen", o.Casus, o.Nr, o.Versie, (_, analyse, _) => Task.FromResult(analyse.HaalWeg(o.Punt)), ct);
}

/// <summary>Lays the analysis down: nothing may be missing, and without the family only with a motivation (CR-035, CR-003).</summary>
public sealed class LegAnalyseVast(EenplanDb db, CasusToegang toegang, Werkeenheid werk, Ids ids, Afwijkingen afwijkingen, Handelende wie) : Analysestap(db, toegang, werk, ids)
{
    /// <param name="Teksten">As they stand in the form: saved in the same step.</param>
    public sealed record Opdracht(CasusId Casus, int Nr, int Versie, Analyseteksten Teksten, string? Afwijking = null);

    public Task<Uitkomst<Klaar>> VoerUit(Opdracht o, CancellationToken ct) => Voer("AnalyseVastleggen", o.Casus, o.Nr, o.Versie, (_, analyse, verloop) =>
    {
        var geschreven = analyse.Schrijf(o.Teksten);
        if (!geschreven.Gelukt)
        {
            return Task.FromResult(geschreven);
        }

        if (analyse.Mist().Count == 0)
        {
            var tenzij = afwijkingen.Vraag(o.Casus, analyse.ZonderGezin, o.Afwijking, verloop);
            if (!tenzij.Gelukt)
            {
                return Task.FromResult(Uitkomst<Feit>.Geweigerd(tenzij.Weigeringen));
            }
        }

        return Task.FromResult(analyse.LegVast(wie.Id, verloop.Nu, onderbouwd: true));
    }, ct);
}

/// <summary>Begins a new version beside the one that was laid down.</summary>
public sealed class BeginNieuweAnalyse(EenplanDb db, CasusToegang toegang, Werkeenheid werk, Ids ids) : Analysestap(db, toegang, werk, ids)
{
    public sealed record Opdracht(CasusId Casus);

    public Task<Uitkomst<Klaar>> VoerUit(Opdracht o, CancellationToken ct) => InCasus("AnalyseBeginnen", o.Casus, async (_, verloop) =>
    {
        if (await Nieuwste(o.Casus, ct) is not { } vorige)
        {
            return Weigering.NietGevonden;
        }

        var nieuw = vorige.NieuweVersie(Ids.Nieuw(), Ids.Nieuw, verloop.Nu);
        if (!nieuw.Gelukt)
        {
            return Uitkomst<Feit>.Geweigerd(nieuw.Weigeringen);
        }

        Db.Add(nieuw.Waarde);
        return nieuw.Waarde.Beginfeit;
    }, ct);
}

/// <summary>Puts something on the timeline of the family, or changes it (CR-022).</summary>
public sealed class ZetGebeurtenis(EenplanDb db, CasusToegang toegang, Werkeenheid werk, Ids ids) : Analysestap(db, toegang, werk, ids)
{
    public sealed record Opdracht(CasusId Casus, Guid? Gebeurtenis, int Versie, Gebeurtenisgegevens Gegevens);

    public Task<Uitkomst<Klaar>> VoerUit(Opdracht o, CancellationToken ct) => InCasus("GebeurtenisZetten", o.Casus, async (casus, verloop) =>
    {
        var bekend = o.Gebeurtenis is { } id ? await Db.Set<Gebeurtenis>().FirstOrDefaultAsync(g => g.Id == id && g.CasusId == o.Casus && g.Vervallen == null, ct) : null;
        if (o.Gebeurtenis is not null && bekend?.Versie != o.Versie)
        {
            return bekend is null ? Weigering.NietGevonden : Weigering.Verouderd;
        }

        if (!await Kent(casus, o.Gegevens.Over, ct))
        {
            return Onbekend;
        }

        var gebeurtenis = bekend ?? Gebeurtenis.Nieuw(Ids.Nieuw(), o.Casus);
        var feit = gebeurtenis.Zet(o.Gegevens, verloop.Vandaag);
        if (feit.Gelukt && bekend is null)
        {
            Db.Add(gebeurtenis);
        }

        return feit;
    }, ct);
}

/// <summary>Takes something off the timeline; it stays in the file.</summary>
public sealed class HaalGebeurtenisWeg(EenplanDb db, CasusToegang toegang, Werkeenheid werk, Ids ids) : Analysestap(db, toegang, werk, ids)
{
    public sealed record Opdracht(CasusId Casus, Guid Gebeurtenis);

    public Task<Uitkomst<Klaar>> VoerUit(Opdracht o, CancellationToken ct) => InCasus("GebeurtenisWeghalen", o.Casus, async (_, verloop) =>
        await Db.Set<Gebeurtenis>().FirstOrDefaultAsync(g => g.Id == o.Gebeurtenis && g.CasusId == o.Casus, ct) is { } gebeurtenis ? gebeurtenis.Haalweg(verloop.Nu) : Weigering.NietGevonden, ct);
}
