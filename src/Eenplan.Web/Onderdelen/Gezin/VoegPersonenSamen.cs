using Eenplan.Domein.Analyse;
using Eenplan.Domein.Casus;
using Eenplan.Domein.Coordinatie;
using Eenplan.Domein.Gedeeld;
using Eenplan.Domein.Gezin;
using Eenplan.Domein.Screening;
using Eenplan.Domein.Veiligheid;
using Eenplan.Web.Onderdelen.Casus.Contract;
using Eenplan.Web.Onderdelen.Gezin.Contract;
using Eenplan.Web.Platform.Journaal;
using Eenplan.Web.Platform.Opslag;
using Microsoft.EntityFrameworkCore;
using CasusEntiteit = Eenplan.Domein.Casus.Casus;
using GezinEntiteit = Eenplan.Domein.Gezin.Gezin;

namespace Eenplan.Web.Onderdelen.Gezin;

/// <summary>A record that may be the same human being as a member of this family.</summary>
public sealed record Dubbel(Persoon Lid, Persoon Ander, string? Gezin, string? Nummer);

/// <summary>Finds possible duplicates of the members of a family: same BSN, or same sound of name with the same day of birth. Only among cases the worker may see.</summary>
public sealed class Dubbelenzoeker(EenplanDb db, Personenzoeker zoeker)
{
    public async Task<IReadOnlyList<Dubbel>> Van(CasusEntiteit casus, CancellationToken ct)
    {
        var leden = await (
            from l in db.Set<Gezinslid>().AsNoTracking()
            join p in db.Set<Persoon>() on l.PersoonId equals p.Id
            where EF.Property<GezinId>(l, "GezinId") == casus.GezinId && l.Tot == null
            select p).ToListAsync(ct);
        var paren = await zoeker.Dubbelen([.. leden.Select(l => l.Id)], ct);
        var ids = paren.Select(p => p.Ander).Distinct().ToList();
        var anderen = await db.Set<Persoon>().AsNoTracking().Where(p => ids.Contains(p.Id)).ToDictionaryAsync(p => p.Id, ct);
        var treffers = (await zoeker.Vul(ids, ct)).GroupBy(t => t.Id).ToDictionary(g => g.Key, g => g.OrderByDescending(t => t.Open).First());
        return
        [
            .. paren.Where(p => treffers.TryGetValue(p.Ander, out var t) && t.Zichtbaar)
                .Select(p => new Dubbel(leden.First(l => l.Id == p.Lid), anderen[p.Ander], treffers[p.Ander].Gezin, treffers[p.Ander].Nummer))
                .DistinctBy(d => d.Lid.Id.Waarde.CompareTo(d.Ander.Id.Waarde) < 0 ? (d.Lid.Id, d.Ander.Id) : (d.Ander.Id, d.Lid.Id)),
        ];
    }
}

/// <summary>
/// Merges two records of one human being: memberships, authority, places in cases and what was judged follow the record that stays; the other becomes
/// a signpost, so that everything that was ever logged under it is still found.
/// </summary>
public sealed class VoegPersonenSamen(EenplanDb db, CasusToegang toegang, Werkeenheid werk, Personenregister personen)
{
    /// <param name="Zeker">The worker confirmed after comparing both side by side.</param>
    public sealed record Opdracht(CasusId Casus, PersoonId? Blijft, PersoonId Een, PersoonId Ander, bool Zeker);

    public Task<Uitkomst<PersoonId>> VoerUit(Opdracht o, CancellationToken ct) => werk.Voer<PersoonId>("PersonenSamenvoegen", async verloop =>
    {
        var casus = await toegang.Schrijf(o.Casus, ct);
        if (!casus.Gelukt)
        {
            return Uitkomst<PersoonId>.Geweigerd(casus.Weigeringen);
        }

        var fouten = new Weigeringen();
        fouten.Eis(o.Blijft == o.Een || o.Blijft == o.Ander, new("blijft-leeg", "Kies welke van de twee blijft.", "blijft"));
        fouten.Eis(o.Zeker, new("niet-bevestigd", "Vink aan dat je beide naast elkaar hebt gelegd. Samenvoegen kun je niet terugdraaien.", "zeker"));
        if (fouten.Heeft)
        {
            return fouten.Als<PersoonId>();
        }

        var weg = o.Blijft == o.Een ? o.Ander : o.Een;
        var twee = await db.Set<Persoon>().Where(p => (p.Id == o.Een || p.Id == o.Ander) && p.SamengevoegdMet == null).ToDictionaryAsync(p => p.Id, ct);
        if (o.Een == o.Ander || twee.Count != 2)
        {
            return Weigering.NietGevonden;
        }

        return await Samen(casus.Waarde, twee[o.Blijft!.Value], twee[weg], verloop, ct);
    }, ct);

    async Task<Uitkomst<PersoonId>> Samen(CasusEntiteit hier, Persoon blijft, Persoon weg, Procesverloop verloop, CancellationToken ct)
    {
        if (blijft.BsnIndex is { } a && weg.BsnIndex is { } b && !a.AsSpan().SequenceEqual(b))
        {
            return new Weigering("bsn-verschilt", "Deze twee hebben een verschillend burgerservicenummer. Het zijn twee mensen.", Soort: Weigersoort.Regel);
        }

        var (x, y) = (blijft.Id, weg.Id);
        var gezinnen = await db.Set<GezinEntiteit>().Include(g => g.Leden).Where(g => g.Leden.Any(l => l.PersoonId == x || l.PersoonId == y)).ToListAsync(ct);
        var ids = gezinnen.ConvertAll(g => g.Id);
        var casussen = await db.Set<CasusEntiteit>().Include(c => c.Kinderen).Where(c => ids.Contains(c.GezinId) || c.Kinderen.Any(k => k.PersoonId == x || k.PersoonId == y)).ToListAsync(ct);
        var zichtbaar = toegang.Zichtbaar().Compile();
        if (!ids.Contains(hier.GezinId) || casussen.Exists(c => !zichtbaar(c)))
        {
            return ids.Contains(hier.GezinId)
                ? new Weigering("casus-van-ander", "Een van de twee hoort ook bij een casus die jij niet mag openen. Vraag je teamleider om dit samen te voegen.", Soort: Weigersoort.Regel)
                : Weigering.NietGevonden;
        }

        if (casussen.Count(c => c.Open && c.Kinderen.Any(k => k.PersoonId == x || k.PersoonId == y)) > 1)
        {
            return new Weigering("twee-open-casussen", "Beide kinderen hebben een open casus. Sluit eerst een van de twee, of spreek af welke casus verder gaat.", null, "CR-001", Weigersoort.Regel);
        }

        return await Volg(blijft, weg, gezinnen, casussen, verloop, ct);
    }

    async Task<Uitkomst<PersoonId>> Volg(Persoon blijft, Persoon weg, List<GezinEntiteit> gezinnen, List<CasusEntiteit> casussen, Procesverloop verloop, CancellationToken ct)
    {
        var (x, y) = (blijft.Id, weg.Id);
        foreach (var gezin in gezinnen.Where(g => g.Leden.Any(l => l.PersoonId == y)))
        {
            db.RemoveRange(gezin.Volg(y, x));
        }

        foreach (var gezag in await db.Set<Gezag>().Where(g => g.KindId == y || g.HouderId == y).ToListAsync(ct))
        {
            gezag.Volg(y, x);
            if (gezag.KindId == gezag.HouderId)
            {
                return new Weigering("gezag-over-zichzelf", "De een heeft volgens het dossier gezag over de ander. Het zijn twee mensen.", Soort: Weigersoort.Regel);
            }
        }

        foreach (var casus in casussen)
        {
            casus.Volg(y, x);
            verloop.Schrijf(casus.Id, new Feit("PersonenSamengevoegd", $"Twee keer ingevoerd en nu één: {blijft.Naam}")
            {
                Over = [x, y],
                Codes = new Dictionary<string, string>(StringComparer.Ordinal) { ["blijft"] = x.ToString(), ["wegwijzer"] = y.ToString() },
            });
        }

        await db.Set<EerdereNaam>().Where(n => n.PersoonId == y).ExecuteUpdateAsync(s => s.SetProperty(n => n.PersoonId, x), ct);
        blijft.VulAan(weg);
        weg.VoegSamenMet(x);
        await personen.Herklank(blijft, ct);
        await Oordelen(x, y, [.. casussen.Select(c => c.Id)], ct);
        return x;
    }

    /// <summary>What was judged and whom one saw under the other record; a judgement both had in one weighing stays with its own.</summary>
    async Task Oordelen(PersoonId x, PersoonId y, List<CasusId> casussen, CancellationToken ct)
    {
        await db.Set<Taxatieregel>().Where(r => r.KindId == y && !db.Set<Taxatieregel>().Any(a => a.TaxatieId == r.TaxatieId && a.KindId == x))
            .ExecuteUpdateAsync(s => s.SetProperty(r => r.KindId, x), ct);
        await Screening(x, y, ct);
        var (van, naar) = (y.ToString(), x.ToString());
        await db.Set<Contactmoment>().Where(c => casussen.Contains(c.CasusId) && (c.Gezien.Contains(van) || c.Gesproken.Contains(van)))
            .ExecuteUpdateAsync(s => s.SetProperty(c => c.Gezien, c => c.Gezien.Replace(van, naar)).SetProperty(c => c.Gesproken, c => c.Gesproken.Replace(van, naar)), ct);
    }

    /// <summary>What was asked, told and drawn; of what both have, the record that stays keeps its own.</summary>
    async Task Screening(PersoonId x, PersoonId y, CancellationToken ct)
    {
        await db.Set<Persoonsvraag>().Where(v => v.PersoonId == y && !db.Set<Persoonsvraag>().Any(a => a.PersoonId == x && EF.Property<Guid>(a, "DossierId") == EF.Property<Guid>(v, "DossierId")))
            .ExecuteUpdateAsync(s => s.SetProperty(v => v.PersoonId, x), ct);
        await db.Set<Bevraging>().Where(b => b.KindId == y).ExecuteUpdateAsync(s => s.SetProperty(b => b.KindId, x), ct);
        await db.Set<Analysepunt>().Where(p => p.Over == y).ExecuteUpdateAsync(s => s.SetProperty(p => p.Over, x), ct);
        await db.Set<Gebeurtenis>().Where(g => g.Over == y).ExecuteUpdateAsync(s => s.SetProperty(g => g.Over, x), ct);
        await db.Set<Netwerkpersoon>().Where(n => n.Bij == y).ExecuteUpdateAsync(s => s.SetProperty(n => n.Bij, x), ct);
        await db.Set<Gizbeeld>().Where(b => b.KindId == y && !db.Set<Gizbeeld>().Any(a => a.KindId == x && a.CasusId == b.CasusId && a.Op == b.Op))
            .ExecuteUpdateAsync(s => s.SetProperty(b => b.KindId, x), ct);
    }
}
