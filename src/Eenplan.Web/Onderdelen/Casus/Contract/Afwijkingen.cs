using Eenplan.Domein.Casus;
using Eenplan.Domein.Gedeeld;
using Eenplan.Web.Platform.Identiteit;
using Eenplan.Web.Platform.Journaal;
using Eenplan.Web.Platform.Opslag;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Eenplan.Web.Onderdelen.Casus.Contract;

public sealed class AfwijkingMapping : IEntityTypeConfiguration<Afwijking>
{
    public void Configure(EntityTypeBuilder<Afwijking> builder)
    {
        builder.HasIndex(a => new { a.CasusId, a.Op });
        builder.Ignore(a => a.Feit);
        builder.Property(a => a.Regel).HasMaxLength(Tekst.Lang);
        builder.Property(a => a.Motivatie).HasMaxLength(Tekst.Lang);
    }
}

/// <summary>A departure as the case page shows it.</summary>
public sealed record Afwijkingsregel(Guid Id, string Regel, string Bron, string Eis, string Motivatie, string Wie, DateTimeOffset Op);

/// <summary>
/// "Zo doen we het, tenzij" for every use case (CR-003): hand it the refusal and what the worker motivated. A rule that bends is departed from,
/// kept in the dossier and told in the timeline; a rule that does not bend stays a refusal.
/// </summary>
public sealed class Afwijkingen(EenplanDb db, Handelende wie, Medewerkers medewerkers, Ids ids)
{
    /// <param name="weigering">What the rule refuses; null when there is nothing to depart from.</param>
    /// <param name="motivatie">"Ik wijk hiervan af, omdat ...", or null.</param>
    public Uitkomst<Klaar> Vraag(CasusId casus, Weigering? weigering, string? motivatie, Procesverloop verloop)
    {
        if (weigering is null)
        {
            return Klaar.Goed;
        }

        var afwijking = Afwijking.Leg(ids.Nieuw(), casus, weigering, motivatie, wie.Id, verloop.Nu);
        if (!afwijking.Gelukt)
        {
            return Uitkomst<Klaar>.Geweigerd(afwijking.Weigeringen);
        }

        db.Add(afwijking.Waarde);
        verloop.Schrijf(casus, afwijking.Waarde.Feit);
        return Klaar.Goed;
    }

    /// <summary>The departures of a case, newest first.</summary>
    public async Task<IReadOnlyList<Afwijkingsregel>> Van(CasusId casus, CancellationToken ct)
    {
        var rijen = await db.Set<Afwijking>().AsNoTracking().Where(a => a.CasusId == casus).OrderByDescending(a => a.Op).Take(50).ToListAsync(ct);
        var alle = await medewerkers.Alle(ct);
        return [.. rijen.Select(a => new Afwijkingsregel(a.Id, a.Regel, a.Bron, a.Eis, a.Motivatie, alle.GetValueOrDefault(a.Door)?.Naam ?? "oud-medewerker", a.Op))];
    }
}
