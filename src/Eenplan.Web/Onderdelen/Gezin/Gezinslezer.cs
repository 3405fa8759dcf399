using Eenplan.Domein.Casus;
using Eenplan.Domein.Gedeeld;
using Eenplan.Domein.Gezin;
using Eenplan.Web.Onderdelen.Casus.Contract;
using Eenplan.Web.Platform.Opslag;
using Microsoft.EntityFrameworkCore;
using CasusEntiteit = Eenplan.Domein.Casus.Casus;
using GezinEntiteit = Eenplan.Domein.Gezin.Gezin;

namespace Eenplan.Web.Onderdelen.Gezin;

/// <summary>The open case of a child of this family that runs elsewhere; the case itself only for who may see it.</summary>
public sealed record Caselders(PersoonId Kind, CasusId Casus, string Nummer, bool Zichtbaar);

/// <summary>Family, households, authority and the people in them as the pages show them.</summary>
public sealed record Gezinsbeeld(GezinEntiteit Gezin, IReadOnlyList<Gezag> Gezag, IReadOnlyDictionary<PersoonId, Persoon> Mensen, IReadOnlyList<Caselders> Elders)
{
    /// <summary>Name of a member, past ones and holders of authority outside the family too.</summary>
    public string Naam(PersoonId? id) => id is { } wie && Mensen.TryGetValue(wie, out var p) ? Tekst.Isoleer(p.Naam) : "onbekend";

    /// <summary>Who belonged to the family and does no longer, latest first.</summary>
    public IReadOnlyList<Gezinslid> Vertrokken =>
        [.. Laatsten.Where(l => !Dood(l))];

    /// <summary>Who belonged to the family until death.</summary>
    public IReadOnlyList<Gezinslid> Overleden => [.. Laatsten.Where(Dood)];

    IEnumerable<Gezinslid> Laatsten =>
        Gezin.Leden.Where(l => l.Tot is not null && !Gezin.Leden.Any(n => n.PersoonId == l.PersoonId && n.Tot is null)).GroupBy(l => l.PersoonId).Select(g => g.MaxBy(l => l.Tot)!).OrderByDescending(l => l.Tot);

    static bool Dood(Gezinslid lid) => lid.Overleden;

    /// <summary>Earlier addresses of a member, latest first.</summary>
    public IEnumerable<Gezinslid> Eerder(PersoonId wie) => Gezin.Leden.Where(l => l.PersoonId == wie && l.Tot is not null).OrderByDescending(l => l.Tot);

    public string Huis(Guid? id) => Gezin.Huishoudens.FirstOrDefault(h => h.Id == id)?.Naam ?? "ergens anders";
}

/// <summary>Reads the family of a case in a fixed number of queries.</summary>
public sealed class Gezinslezer(EenplanDb db, CasusToegang toegang)
{
    public async Task<Gezinsbeeld> Lees(CasusEntiteit casus, CancellationToken ct)
    {
        var gezin = await db.Set<GezinEntiteit>().AsNoTracking().Include(g => g.Huishoudens).Include(g => g.Leden).AsSingleQuery().SingleAsync(g => g.Id == casus.GezinId, ct);
        var leden = gezin.Leden.Select(l => l.PersoonId).ToHashSet();
        var gezag = await db.Set<Gezag>().AsNoTracking().Where(g => leden.Contains(g.KindId)).OrderBy(g => g.Vanaf).ToListAsync(ct);
        leden.UnionWith(gezag.Where(g => g.HouderId is not null).Select(g => g.HouderId!.Value));
        var mensen = await db.Set<Persoon>().AsNoTracking().Where(p => leden.Contains(p.Id)).ToDictionaryAsync(p => p.Id, ct);
        return new(gezin, gezag, mensen, await Elders(casus, gezin, ct));
    }

    /// <summary>A child may live in two families; its case runs in one of them and the other links to it.</summary>
    async Task<IReadOnlyList<Caselders>> Elders(CasusEntiteit casus, GezinEntiteit gezin, CancellationToken ct)
    {
        var kinderen = gezin.Leden.Where(l => l.Rol == Gezinsrol.Kind && l.Tot is null && !casus.Kinderen.Any(k => k.PersoonId == l.PersoonId)).Select(l => l.PersoonId).ToList();
        if (kinderen.Count == 0)
        {
            return [];
        }

        var zichtbaar = db.Set<CasusEntiteit>().Where(toegang.Zichtbaar());
        return await (
            from k in db.Set<CasusKind>().AsNoTracking()
            join c in db.Set<CasusEntiteit>() on k.CasusId equals c.Id
            where kinderen.Contains(k.PersoonId) && k.Open && k.CasusId != casus.Id
            select new Caselders(k.PersoonId, c.Id, c.Nummer, zichtbaar.Any(z => z.Id == c.Id))).ToListAsync(ct);
    }

    /// <summary>A member of a family, present or past.</summary>
    public Task<Persoon?> Persoon(GezinId gezin, PersoonId persoon, CancellationToken ct) =>
        db.Set<Persoon>().AsNoTracking().FirstOrDefaultAsync(p => p.Id == persoon && db.Set<Gezinslid>().Any(l => l.PersoonId == p.Id && EF.Property<GezinId>(l, "GezinId") == gezin), ct);

    /// <summary>Where a signpost of this family points: the record that stayed when two were merged; null when it is none.</summary>
    public Task<PersoonId?> Wegwijzer(GezinId gezin, PersoonId persoon, CancellationToken ct) =>
        db.Set<Persoon>().Where(p => p.Id == persoon && p.SamengevoegdMet != null && db.Set<Gezinslid>().Any(l => l.PersoonId == p.SamengevoegdMet && EF.Property<GezinId>(l, "GezinId") == gezin))
            .Select(p => p.SamengevoegdMet).FirstOrDefaultAsync(ct);
}

/// <summary>Place and day of birth of the present members, for the rule that a child is younger than its parents.</summary>
public sealed class Gezinsleeftijden(EenplanDb db)
{
    public sealed record Regel(PersoonId Persoon, Gezinsrol Rol, DateOnly? Geboren);

    public Task<List<Regel>> Van(GezinId gezin, CancellationToken ct) => (
        from l in db.Set<Gezinslid>().AsNoTracking()
        join p in db.Set<Persoon>() on l.PersoonId equals p.Id
        where EF.Property<GezinId>(l, "GezinId") == gezin && l.Tot == null
        select new Regel(p.Id, l.Rol, p.Geboren)).ToListAsync(ct);

    public Weigering? Past(Gezinsrol rol, DateOnly? geboren, IEnumerable<Regel> anderen) =>
        Persoonsregels.KindJongerDanOuder(rol, geboren, anderen.Select(a => (a.Rol, a.Geboren)));
}
