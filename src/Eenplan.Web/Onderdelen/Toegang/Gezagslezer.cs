using Eenplan.Domein.Gedeeld;
using Eenplan.Domein.Gezin;
using Eenplan.Domein.Toegang;
using Eenplan.Web.Platform.Opslag;
using Microsoft.EntityFrameworkCore;
using CasusEntiteit = Eenplan.Domein.Casus.Casus;

namespace Eenplan.Web.Onderdelen.Toegang;

/// <summary>Who may ask help for a child and gets its letters.</summary>
public sealed record Gezagdrager(PersoonId Kind, string Wie, string Naam, PersoonId? Persoon)
{
    public Aanvrager Aanvrager => new(Wie, Naam);
}

/// <summary>Reads authority over the children of a case, and the address of one receiver.</summary>
public sealed class Gezagslezer(EenplanDb db)
{
    const int Jongere = 16;

    /// <summary>Per child who holds authority today, and the young person from sixteen on; where it was recorded that authority cannot be determined, the parents.</summary>
    public async Task<IReadOnlyList<Gezagdrager>> Van(CasusEntiteit casus, DateOnly vandaag, CancellationToken ct)
    {
        var kinderen = casus.Kinderen.Select(k => k.PersoonId).ToList();
        var rijen = await (
            from g in db.Set<Gezag>().AsNoTracking()
            where kinderen.Contains(g.KindId) && g.Vanaf <= vandaag && (g.Tot == null || g.Tot >= vandaag)
            join p in db.Set<Persoon>() on g.HouderId equals p.Id into houders
            from p in houders.DefaultIfEmpty()
            select new { Gezag = g, Houder = p }).ToListAsync(ct);
        var leden = await (
            from l in db.Set<Gezinslid>().AsNoTracking()
            join p in db.Set<Persoon>() on l.PersoonId equals p.Id
            where EF.Property<GezinId>(l, "GezinId") == casus.GezinId && l.Tot == null && p.Overleden == null && (l.Rol == Gezinsrol.Ouder || kinderen.Contains(p.Id))
            select new { l.Rol, Persoon = p }).ToListAsync(ct);
        var uit = new List<Gezagdrager>();
        foreach (var kind in kinderen)
        {
            var van = rijen.Where(r => r.Gezag.KindId == kind).ToList();
            uit.AddRange(van.Where(r => r.Gezag.Soort != Gezagssoort.NietTeBepalen && r.Houder is { Overleden: null }).Select(r => new Gezagdrager(kind, r.Houder.Id.ToString(), Tekst.Isoleer(r.Houder.Naam), r.Houder.Id)));
            uit.AddRange(van.Where(r => r.Gezag.Soort == Gezagssoort.VoogdijGi).Select(r => new Gezagdrager(kind, $"gi-{r.Gezag.Id}", r.Gezag.Instelling!, null)));
            if (van.Count > 0 && van.TrueForAll(r => r.Gezag.Soort == Gezagssoort.NietTeBepalen))
            {
                uit.AddRange(leden.Where(l => l.Rol == Gezinsrol.Ouder).Select(l => new Gezagdrager(kind, l.Persoon.Id.ToString(), Tekst.Isoleer(l.Persoon.Naam), l.Persoon.Id)));
            }

            uit.AddRange(leden.Where(l => l.Persoon.Id == kind && l.Persoon.Geboren is { } g && g <= vandaag && Leeftijd.Jaren(g, vandaag) >= Jongere).Select(l => new Gezagdrager(kind, kind.ToString(), Tekst.Isoleer(l.Persoon.Naam), kind)));
        }

        return [.. uit.DistinctBy(g => (g.Kind, g.Wie))];
    }

    /// <summary>Own address of a receiver, a line each; a secret one stands in no letter, not even her own (ontwerp §9).</summary>
    public async Task<IReadOnlyList<string>> Adres(CasusEntiteit casus, PersoonId? wie, CancellationToken ct)
    {
        var thuis = wie is null ? null : await (
            from l in db.Set<Gezinslid>().AsNoTracking()
            join h in db.Set<Huishouden>() on l.HuishoudenId equals h.Id
            where EF.Property<GezinId>(l, "GezinId") == casus.GezinId && l.PersoonId == wie && l.Tot == null && !h.Geheim
            select h).FirstOrDefaultAsync(ct);
        return thuis is null ? [] : [.. new[] { thuis.Adres, string.Join("  ", new[] { thuis.Postcode, thuis.Plaats }.OfType<string>()) }.Where(r => !string.IsNullOrWhiteSpace(r)).Select(r => r!)];
    }
}
