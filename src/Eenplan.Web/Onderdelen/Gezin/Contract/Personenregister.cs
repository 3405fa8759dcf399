using Eenplan.Domein.Gedeeld;
using Eenplan.Domein.Gezin;
using Eenplan.Web.Platform.Opslag;
using Eenplan.Web.Platform.Sleutels;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Eenplan.Web.Onderdelen.Gezin.Contract;

/// <summary>A sound under which a person is found.</summary>
public sealed class Persoonklank
{
    public PersoonId PersoonId { get; init; }

    public string Sleutel { get; init; } = "";
}

public sealed class PersoonklankMapping : IEntityTypeConfiguration<Persoonklank>
{
    public void Configure(EntityTypeBuilder<Persoonklank> builder)
    {
        builder.HasKey(k => new { k.PersoonId, k.Sleutel });
        builder.HasIndex(k => k.Sleutel);
    }
}

/// <summary>Writes persons with everything by which they are found again; call it inside a proces.</summary>
public sealed class Personenregister(EenplanDb db, Ids ids, Sleutelring sleutels)
{
    /// <summary>Writes a new person down.</summary>
    public Uitkomst<Persoon> Maak(Persoonsgegevens gegevens, string? bsn, DateOnly vandaag)
    {
        var persoon = Persoon.Maak(ids.Nieuw<PersoonId>(), gegevens, vandaag);
        if (!persoon.Gelukt || ZetBsn(persoon.Waarde, bsn) is not { Gelukt: false } fout)
        {
            if (persoon.Gelukt)
            {
                db.Add(persoon.Waarde);
                db.AddRange(Klanken(persoon.Waarde));
            }

            return persoon;
        }

        return fout.Weigeringen[0];
    }

    /// <summary>Sets or clears the BSN.</summary>
    public Uitkomst<Klaar> ZetBsn(Persoon persoon, string? invoer)
    {
        if (string.IsNullOrWhiteSpace(invoer))
        {
            if (persoon.BsnIndex is not null)
            {
                persoon.ZetBsn(null, null);
            }

            return Klaar.Goed;
        }

        var bsn = Bsn.Lees(invoer);
        if (!bsn.Gelukt)
        {
            return bsn.Weigeringen[0];
        }

        persoon.ZetBsn(sleutels.Versleutel(bsn.Waarde.Cijfers), sleutels.BlindeIndex(bsn.Waarde.Cijfers));
        return Klaar.Goed;
    }

    /// <summary>The record itself and every record that was ever merged into it: looks logged under any of them are looks at this person.</summary>
    public async Task<IReadOnlyList<PersoonId>> Kenmerken(PersoonId persoon, CancellationToken ct)
    {
        var alle = new List<PersoonId> { persoon };
        List<PersoonId> nieuw = [persoon];
        while (nieuw.Count > 0)
        {
            var deze = nieuw;
            nieuw = await db.Set<Persoon>().Where(p => p.SamengevoegdMet != null && deze.Contains(p.SamengevoegdMet.Value)).Select(p => p.Id).ToListAsync(ct);
            alle.AddRange(nieuw);
        }

        return alle;
    }

    /// <summary>After a change of name; earlier names stay findable.</summary>
    public async Task Herklank(Persoon persoon, CancellationToken ct, params IEnumerable<string> ook)
    {
        await db.Set<Persoonklank>().Where(k => k.PersoonId == persoon.Id).ExecuteDeleteAsync(ct);
        var eerder = await db.Set<EerdereNaam>().AsNoTracking().Where(n => n.PersoonId == persoon.Id).Select(n => n.Naam).ToListAsync(ct);
        db.AddRange(Klanken(persoon, [.. eerder, .. ook]));
    }

    static IEnumerable<Persoonklank> Klanken(Persoon persoon, params IEnumerable<string> eerder) =>
        eerder.Prepend(persoon.Naam).SelectMany(Klanksleutel.Opslag).Distinct(StringComparer.Ordinal).Select(s => new Persoonklank { PersoonId = persoon.Id, Sleutel = s });
}
