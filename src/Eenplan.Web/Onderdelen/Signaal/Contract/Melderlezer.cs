using Eenplan.Domein.Beheer;
using Eenplan.Domein.Gedeeld;
using Eenplan.Web.Platform.Opslag;
using Microsoft.EntityFrameworkCore;
using SignaalEntiteit = Eenplan.Domein.Signaal.Signaal;

namespace Eenplan.Web.Onderdelen.Signaal.Contract;

/// <summary>A reporter who did not hear yet that the signal was picked up.</summary>
/// <param name="Werkdagen">Working days since the signal came in.</param>
public sealed record WachtendeMelder(SignaalId Signaal, string Wie, DateOnly Ontvangen, int Werkdagen)
{
    /// <summary>Long enough to warn (a signalering: it only warns).</summary>
    public bool TeLang => Werkdagen > SignaalEntiteit.MelderWerkdagen;
}

/// <summary>Reads the signals of a case, and who of the reporters still waits.</summary>
public sealed class Melderlezer(EenplanDb db, Gemeenteprofiel profiel, TimeProvider klok)
{
    public const int PerPagina = 20;

    public async Task<(IReadOnlyList<SignaalEntiteit> Regels, int Totaal)> Lees(CasusId casus, int pagina, CancellationToken ct)
    {
        var alle = db.Set<SignaalEntiteit>().AsNoTracking().Where(s => s.CasusId == casus);
        return (await alle.OrderByDescending(s => s.Ontvangen).ThenByDescending(s => s.Id).Skip((pagina - 1) * PerPagina).Take(PerPagina).ToListAsync(ct), await alle.CountAsync(ct));
    }

    public Task<SignaalEntiteit?> Een(CasusId casus, SignaalId signaal, CancellationToken ct) =>
        db.Set<SignaalEntiteit>().AsNoTracking().FirstOrDefaultAsync(s => s.Id == signaal && s.CasusId == casus, ct);

    /// <summary>The reporters of a case who still wait, longest first.</summary>
    public async Task<IReadOnlyList<WachtendeMelder>> Wachtend(CasusId casus, CancellationToken ct)
    {
        var wachtend = await db.Set<SignaalEntiteit>().AsNoTracking().Where(s => s.CasusId == casus && s.MelderIngelicht == null && s.Melderbericht == null).OrderBy(s => s.Ontvangen).Take(PerPagina).ToListAsync(ct);
        return [.. wachtend.Select(Maak)];
    }

    public WachtendeMelder Maak(SignaalEntiteit signaal)
    {
        var dag = Datum.Dag(signaal.Ontvangen);
        return new(signaal.Id, signaal.Wie, dag, Math.Max(0, profiel.Kalender.Tussen(dag, Datum.Dag(klok.GetUtcNow()))));
    }
}
