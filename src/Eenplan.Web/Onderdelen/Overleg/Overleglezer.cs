using Eenplan.Domein.Gedeeld;
using Eenplan.Domein.Overleg;
using Eenplan.Web.Onderdelen.Casus.Contract;
using Eenplan.Web.Platform.Identiteit;
using Eenplan.Web.Platform.Inzagelog;
using Eenplan.Web.Platform.Opslag;
using Microsoft.EntityFrameworkCore;
using CasusEntiteit = Eenplan.Domein.Casus.Casus;

namespace Eenplan.Web.Onderdelen.Overleg;

/// <summary>A consultation as a line of the list.</summary>
public sealed record Bijeenkomstregel(Bijeenkomst Bijeenkomst, string Voorzitter, int Zaken, int Besloten)
{
    public bool VanMij { get; init; }
}

/// <summary>An item of an agenda or of the waiting list; without a name when the reader may not see the case.</summary>
public sealed record Agendaregel(Agendapunt Punt, Casusnaam? Casus);

/// <summary>Times of a consultation as the clock in Amsterdam shows them.</summary>
public static class Overlegtijd
{
    public static string Klok(DateTimeOffset moment) => TimeZoneInfo.ConvertTime(moment, Datum.Zone).ToString("H.mm", System.Globalization.CultureInfo.InvariantCulture);

    public static string Tijd(Bijeenkomst b) => $"{Klok(b.Begin)} tot {Klok(b.Einde)} uur";
}

/// <summary>Which consultations to show.</summary>
public sealed record Overlegfilter(bool Geweest, Overlegsoort? Soort, MedewerkerId? Voorzitter);

/// <summary>Reads consultations and agendas; notes the look at the families it names.</summary>
public sealed class Overleglezer(EenplanDb db, Bijeenkomsttoegang toegang, CasusToegang casussen, Casusnamen namen, Medewerkers medewerkers, Handelende wie, Inzage inzage, TimeProvider klok)
{
    public const int PerPagina = 20;

    /// <summary>So many waiting cases are shown, longest waiting first.</summary>
    public const int MeesteWachtend = 100;

    public async Task<(IReadOnlyList<Bijeenkomstregel> Regels, int Totaal)> Lijst(Overlegfilter filter, int pagina, CancellationToken ct)
    {
        var vandaag = Datum.Dag(klok.GetUtcNow());
        var alle = db.Set<Bijeenkomst>().AsNoTracking().Where(toegang.Zichtbaar()).Where(b => filter.Geweest ? b.Op < vandaag : b.Op >= vandaag);
        if (filter.Soort is { } soort)
        {
            alle = alle.Where(b => b.Soort == soort);
        }

        if (filter.Voorzitter is { } voorzitter)
        {
            alle = alle.Where(b => b.VoorzitterId == voorzitter);
        }

        var totaal = await alle.CountAsync(ct);
        var orde = filter.Geweest ? alle.OrderByDescending(b => b.Begin).ThenBy(b => b.Id) : alle.OrderBy(b => b.Begin).ThenBy(b => b.Id);
        var rijen = await orde.Skip((pagina - 1) * PerPagina).Take(PerPagina).Include(b => b.Deelnemers).ToListAsync(ct);
        var ids = rijen.ConvertAll(b => (Guid?)b.Id);
        var tellingen = await db.Set<Agendapunt>().Where(p => ids.Contains(p.BijeenkomstId)).GroupBy(p => p.BijeenkomstId)
            .Select(g => new { g.Key, Zaken = g.Count(), Besloten = g.Count(p => p.Besluit != null) }).ToListAsync(ct);
        var (mensen, ik) = (await medewerkers.Alle(ct), wie.Id);
        return (rijen.ConvertAll(b =>
        {
            var telling = tellingen.Find(t => t.Key == b.Id);
            return new Bijeenkomstregel(b, Naam(mensen, b.VoorzitterId), telling?.Zaken ?? 0, telling?.Besloten ?? 0) { VanMij = b.VoorzitterId == ik || b.Deelnemers.Any(d => d.MedewerkerId == ik) };
        }), totaal);
    }

    public Task<Bijeenkomst?> Een(Guid id, CancellationToken ct) => db.Set<Bijeenkomst>().AsNoTracking().Include(b => b.Deelnemers).Where(toegang.Zichtbaar()).FirstOrDefaultAsync(b => b.Id == id, ct);

    /// <summary>The agenda: every item keeps its place, and a case one may not see shows nothing.</summary>
    public async Task<IReadOnlyList<Agendaregel>> Agenda(Guid id, CancellationToken ct) =>
        await Namen(await db.Set<Agendapunt>().AsNoTracking().Where(p => p.BijeenkomstId == id).OrderBy(p => p.Sinds).ThenBy(p => p.Id).Take(MeesteWachtend).ToListAsync(ct), ct);

    /// <summary>Cases that wait, as far as one may see them, longest first.</summary>
    public async Task<(IReadOnlyList<Agendaregel> Regels, int Totaal)> Wachtlijst(Overlegsoort? soort, CancellationToken ct)
    {
        var zichtbaar = db.Set<CasusEntiteit>().Where(casussen.Zichtbaar()).Where(c => c.GeslotenOp == null);
        var alle = db.Set<Agendapunt>().AsNoTracking().Where(p => p.BijeenkomstId == null && p.Besluit == null && p.Vervallen == null && zichtbaar.Any(c => c.Id == p.CasusId));
        if (soort == Overlegsoort.Caseload)
        {
            alle = alle.Where(p => p.Onderwerp == Agendaonderwerp.Caseload);
        }

        var totaal = await alle.CountAsync(ct);
        return (await Namen(await alle.OrderBy(p => p.Sinds).ThenBy(p => p.Id).Take(MeesteWachtend).ToListAsync(ct), ct), totaal);
    }

    public async Task<string> Naam(MedewerkerId id, CancellationToken ct) => Naam(await medewerkers.Alle(ct), id);

    async Task<IReadOnlyList<Agendaregel>> Namen(List<Agendapunt> punten, CancellationToken ct)
    {
        if (punten.Count == 0)
        {
            return [];
        }

        var bekend = (await namen.Van([.. punten.Select(p => p.CasusId).Distinct()], ct)).ToDictionary(n => n.Id);
        if (bekend.Count > 0)
        {
            inzage.Noteer("casuïstiekoverleg", bekend.Values.SelectMany(n => n.Personen));
        }

        return punten.ConvertAll(p => new Agendaregel(p, bekend.GetValueOrDefault(p.CasusId)));
    }

    static string Naam(IReadOnlyDictionary<MedewerkerId, Medewerker> mensen, MedewerkerId id) => mensen.GetValueOrDefault(id)?.Naam ?? "oud-medewerker";
}

/// <summary>Reads what a case brought to consultations; who calls it opened the case.</summary>
public sealed class Puntlezer(EenplanDb db, Medewerkers medewerkers)
{
    public const int PerPagina = 20;

    public async Task<(IReadOnlyList<(Agendapunt Punt, Bijeenkomst? Bijeenkomst)> Regels, int Totaal)> Van(CasusId casus, int pagina, CancellationToken ct)
    {
        var alle = db.Set<Agendapunt>().AsNoTracking().Where(p => p.CasusId == casus);
        var rijen = await (
            from p in alle.OrderBy(p => p.Besluit != null || p.Vervallen != null).ThenByDescending(p => p.Sinds).Skip((pagina - 1) * PerPagina).Take(PerPagina)
            join b in db.Set<Bijeenkomst>() on p.BijeenkomstId equals b.Id into bij
            from b in bij.DefaultIfEmpty()
            orderby p.Besluit != null || p.Vervallen != null, p.Sinds descending
            select new { Punt = p, Bijeenkomst = b }).ToListAsync(ct);
        return (rijen.ConvertAll(r => (r.Punt, (Bijeenkomst?)r.Bijeenkomst)), await alle.CountAsync(ct));
    }

    /// <summary>Day on which the role of the regisseur was last discussed (CR-075).</summary>
    public Task<DateOnly?> RolBesproken(CasusId casus, CancellationToken ct) =>
        db.Set<Agendapunt>().Where(p => p.CasusId == casus && p.Onderwerp == Agendaonderwerp.Caseload).MaxAsync(p => p.BeslotenOp, ct);

    public async Task<(Agendapunt Punt, Bijeenkomst? Bijeenkomst)?> Een(CasusId casus, Guid id, CancellationToken ct)
    {
        var punt = await db.Set<Agendapunt>().AsNoTracking().Include(p => p.Tafel.OrderBy(t => t.Nr)).Include(p => p.Overwegingen.OrderBy(w => w.Nr)).AsSplitQuery().FirstOrDefaultAsync(p => p.Id == id && p.CasusId == casus, ct);
        return punt is null ? null : (punt, punt.BijeenkomstId is { } b ? await db.Set<Bijeenkomst>().AsNoTracking().Include(x => x.Deelnemers).FirstOrDefaultAsync(x => x.Id == b, ct) : null);
    }

    /// <summary>Names of who sits at the table of a consultation: the chair first.</summary>
    public async Task<IReadOnlyList<string>> Tafel(Bijeenkomst? bijeenkomst, CancellationToken ct)
    {
        if (bijeenkomst is null)
        {
            return [];
        }

        var mensen = await medewerkers.Alle(ct);
        return [.. new[] { bijeenkomst.VoorzitterId }.Concat(bijeenkomst.Deelnemers.Select(d => d.MedewerkerId)).Select(mensen.GetValueOrDefault).OfType<Medewerker>().Select(m => $"{m.Naam}, {Domein.Beheer.Rolrechten.Naam(m.Rol)}")];
    }
}
