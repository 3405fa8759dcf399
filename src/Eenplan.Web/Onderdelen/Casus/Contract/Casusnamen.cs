using Eenplan.Domein.Casus;
using Eenplan.Domein.Gedeeld;
using Eenplan.Domein.Gezin;
using Eenplan.Web.Platform.Identiteit;
using Eenplan.Web.Platform.Opslag;
using Microsoft.EntityFrameworkCore;
using CasusEntiteit = Eenplan.Domein.Casus.Casus;
using GezinEntiteit = Eenplan.Domein.Gezin.Gezin;

namespace Eenplan.Web.Onderdelen.Casus.Contract;

/// <summary>A case as one recognises it in a list: the children first, then the family.</summary>
public sealed record Casusnaam(CasusId Id, string Nummer, string Gezin, string Kinderen, IReadOnlyList<PersoonId> Personen)
{
    public string Kort => Kinderen.Length > 0 ? $"{Kinderen} (gezin {Gezin})" : $"Gezin {Gezin}";
}

/// <summary>Names of cases that the reader may see; for lists that point to a case.</summary>
public sealed class Casusnamen(EenplanDb db, CasusToegang toegang, Handelende wie)
{
    /// <summary>More than anybody has.</summary>
    public const int Hoogstens = 200;

    /// <summary>Of these cases the ones that may be seen.</summary>
    public Task<IReadOnlyList<Casusnaam>> Van(IReadOnlyCollection<CasusId> ids, CancellationToken ct) =>
        Lees(db.Set<CasusEntiteit>().Where(toegang.Zichtbaar()).Where(c => ids.Contains(c.Id)), ct);

    /// <summary>The open cases one works in: own and those one replaces, own first.</summary>
    public async Task<IReadOnlyList<Casusnaam>> Eigen(CancellationToken ct)
    {
        MedewerkerId? ik = wie.Id;
        return await Lees(db.Set<CasusEntiteit>().Where(toegang.Zichtbaar()).Where(c => c.GeslotenOp == null && (c.RegisseurId == ik || c.VervangerId == ik)), ct);
    }

    /// <summary>Whether a case may be seen, without looking into it.</summary>
    public Task<bool> Mag(CasusId id, CancellationToken ct) => db.Set<CasusEntiteit>().Where(toegang.Zichtbaar()).AnyAsync(c => c.Id == id, ct);

    async Task<IReadOnlyList<Casusnaam>> Lees(IQueryable<CasusEntiteit> vraag, CancellationToken ct)
    {
        var rijen = await (
            from c in vraag.OrderBy(c => c.Id).Take(Hoogstens)
            join g in db.Set<GezinEntiteit>() on c.GezinId equals g.Id
            select new { c.Id, c.Nummer, Gezin = g.Naam }).ToListAsync(ct);
        var ids = rijen.ConvertAll(r => r.Id);
        var kinderen = (await (
            from k in db.Set<CasusKind>().AsNoTracking()
            join p in db.Set<Persoon>() on k.PersoonId equals p.Id
            where ids.Contains(k.CasusId) && !k.Overleden
            select new { k.CasusId, p.Id, Naam = p.Voornaam ?? p.Achternaam, p.Geboren }).ToListAsync(ct)).ToLookup(k => k.CasusId);
        return [.. rijen.Select(r => new Casusnaam(
            r.Id, r.Nummer, r.Gezin, string.Join(", ", kinderen[r.Id].OrderBy(k => k.Geboren ?? DateOnly.MaxValue).Select(k => k.Naam)), [.. kinderen[r.Id].Select(k => k.Id)]))
            .OrderBy(r => r.Gezin, StringComparer.OrdinalIgnoreCase)];
    }
}
