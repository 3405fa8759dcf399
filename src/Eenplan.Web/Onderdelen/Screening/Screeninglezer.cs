using Eenplan.Domein.Gedeeld;
using Eenplan.Domein.Screening;
using Eenplan.Web.Onderdelen.Casus.Contract;
using Eenplan.Web.Platform.Opslag;
using Microsoft.EntityFrameworkCore;

namespace Eenplan.Web.Onderdelen.Screening;

/// <summary>Somebody on the list of who is asked: composed by age, or added.</summary>
/// <param name="Punt">Whom, and about which child.</param>
/// <param name="Rij">What was written of it; null when nothing yet.</param>
public sealed record Bevraagregel(Bevraagpunt Punt, Bevraging? Rij)
{
    public Bevraagstand Stand => Rij?.Stand ?? Bevraagstand.NogNiet;

    public string Naam => Rij?.Naam is { } naam ? $"{Bevraaglijst.Woord(Punt.Wie)}: {Tekst.Isoleer(naam)}" : Bevraaglijst.Woord(Punt.Wie);

    /// <summary>Last part of the address of its form.</summary>
    public string Pad => Rij is { } rij ? rij.Id.ToString() : Punt.Kind is { } kind ? $"{Punt.Wie}/{kind}" : Punt.Wie.ToString();

    /// <summary>Under which heading it stands.</summary>
    public string Groep => Punt.Wie switch
    {
        Betrokkene.Jgz or Betrokkene.Kinderdagverblijf => "Jonger dan 4 jaar",
        Betrokkene.School => "Vanaf 4 jaar",
        _ => "Voor alle kinderen",
    };
}

/// <summary>Reads the screening of a case.</summary>
public sealed class Screeninglezer(EenplanDb db, TimeProvider klok)
{
    /// <summary>Today in Amsterdam, also on a day that is no working day.</summary>
    public DateOnly Vandaag => Datum.Dag(klok.GetUtcNow());

    public Task<Screeningsdossier?> Dossier(CasusId casus, CancellationToken ct) =>
        db.Set<Screeningsdossier>().AsNoTracking().Include(d => d.Vragen).Include(d => d.Bevragingen).Include(d => d.Verdiepingen).AsSingleQuery().FirstOrDefaultAsync(d => d.CasusId == casus, ct);

    /// <summary>The latest pictures of a child, newest first.</summary>
    public Task<List<Gizbeeld>> Giz(CasusId casus, PersoonId kind, int aantal, CancellationToken ct) =>
        db.Set<Gizbeeld>().AsNoTracking().Where(b => b.CasusId == casus && b.KindId == kind).OrderByDescending(b => b.Op).Take(aantal).Include(b => b.Regels).ToListAsync(ct);

    /// <summary>Who is asked: the list by age with what was written of each, then who was added.</summary>
    public static IReadOnlyList<Bevraagregel> Lijst(Screeningsdossier? dossier, IReadOnlyList<Lid> kinderen, DateOnly vandaag)
    {
        var rijen = (dossier?.Bevragingen ?? []).ToList();
        var punten = Bevraaglijst.Voor(kinderen.Select(k => (k.Id, k.Geboren)), dossier?.GevondenDomeinen ?? [], vandaag);
        var samengesteld = punten.Where(p => p.Wie != Betrokkene.Professional || !rijen.Exists(r => r.Wie == Betrokkene.Professional))
            .Select(p => new Bevraagregel(p, rijen.Find(r => r.Wie == p.Wie && r.KindId == p.Kind))).ToList();
        // About a child that is not in the case any more nobody is asked; what was answered stays to be read.
        var erbij = rijen.Where(r => !samengesteld.Exists(s => s.Rij?.Id == r.Id) && (r.Stand == Bevraagstand.Antwoord || r.KindId is not { } over || kinderen.Any(k => k.Id == over))).Select(r => new Bevraagregel(new(r.Wie, r.KindId), r));
        return [.. samengesteld.Concat(erbij).OrderBy(r => r.Groep == "Voor alle kinderen" ? 0 : r.Punt.Wie == Betrokkene.School ? 2 : 1).ThenBy(r => r.Punt.Wie)];
    }
}
