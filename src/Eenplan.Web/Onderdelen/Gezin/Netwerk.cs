using Eenplan.Domein.Casus;
using Eenplan.Domein.Gedeeld;
using Eenplan.Domein.Gezin;
using Eenplan.Web.Onderdelen.Casus.Contract;
using Eenplan.Web.Platform.Journaal;
using Eenplan.Web.Platform.Opslag;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using CasusEntiteit = Eenplan.Domein.Casus.Casus;
using GezinEntiteit = Eenplan.Domein.Gezin.Gezin;

namespace Eenplan.Web.Onderdelen.Gezin;

public sealed class NetwerkMapping : IEntityTypeConfiguration<Netwerkpersoon>
{
    public void Configure(EntityTypeBuilder<Netwerkpersoon> builder)
    {
        builder.HasIndex(n => new { n.GezinId, n.Weg });
        builder.HasIndex(n => n.Bij);
        builder.Property(n => n.Kan).HasMaxLength(Tekst.Lang);
        builder.Property(n => n.KanNiet).HasMaxLength(Tekst.Lang);
    }
}

/// <summary>Reads who is around a family, strongest bond first.</summary>
public sealed class Netwerklezer(EenplanDb db)
{
    /// <summary>More than one can still see in a picture.</summary>
    public const int Meeste = 60;

    public Task<List<Netwerkpersoon>> Van(GezinId gezin, CancellationToken ct) =>
        db.Set<Netwerkpersoon>().AsNoTracking().Where(n => n.GezinId == gezin && n.Weg == null).OrderBy(n => n.Soort).ThenBy(n => n.Naam).Take(Meeste).ToListAsync(ct);

    public Task<Netwerkpersoon?> Een(GezinId gezin, Guid id, CancellationToken ct) =>
        db.Set<Netwerkpersoon>().AsNoTracking().FirstOrDefaultAsync(n => n.Id == id && n.GezinId == gezin && n.Weg == null, ct);

    /// <summary>What the family can do by itself, with its version.</summary>
    public async Task<(string? Tekst, int Versie)> Zelfredzaamheid(GezinId gezin, CancellationToken ct)
    {
        var rij = await db.Set<GezinEntiteit>().Where(g => g.Id == gezin).Select(g => new { g.Zelfredzaamheid, g.Versie }).SingleAsync(ct);
        return (rij.Zelfredzaamheid, rij.Versie);
    }
}

/// <summary>A step in the network of an open case.</summary>
public abstract class Netwerkstap(CasusToegang toegang, Werkeenheid werk)
{
    protected Task<Uitkomst<Klaar>> Voer(string proces, CasusId id, Func<CasusEntiteit, Procesverloop, Task<Uitkomst<Feit>>> stap, CancellationToken ct) => werk.Voer<Klaar>(proces, async verloop =>
    {
        var casus = await toegang.Schrijf(id, ct);
        if (!casus.Gelukt || !casus.Waarde.Open)
        {
            return casus.Gelukt ? Casusweigeringen.Gesloten : Uitkomst<Klaar>.Geweigerd(casus.Weigeringen);
        }

        var feit = await stap(casus.Waarde, verloop);
        if (!feit.Gelukt)
        {
            return Uitkomst<Klaar>.Geweigerd(feit.Weigeringen);
        }

        verloop.Schrijf(id, feit.Waarde);
        return Klaar.Goed;
    }, ct);
}

/// <summary>Adds somebody to the network, or changes what this one can do and what not (CR-039).</summary>
public sealed class ZetNetwerkpersoon(EenplanDb db, CasusToegang toegang, Werkeenheid werk, Ids ids) : Netwerkstap(toegang, werk)
{
    public sealed record Opdracht(CasusId Casus, Guid? Persoon, int Versie, Netwerkgegevens Gegevens);

    public Task<Uitkomst<Klaar>> VoerUit(Opdracht o, CancellationToken ct) => Voer("NetwerkZetten", o.Casus, async (casus, _) =>
    {
        var bekend = o.Persoon is { } id ? await db.Set<Netwerkpersoon>().FirstOrDefaultAsync(n => n.Id == id && n.GezinId == casus.GezinId && n.Weg == null, ct) : null;
        if (o.Persoon is not null && bekend?.Versie != o.Versie)
        {
            return bekend is null ? Weigering.NietGevonden : Weigering.Verouderd;
        }

        if (o.Gegevens.Bij is { } bij && !await db.Set<Gezinslid>().AnyAsync(l => l.PersoonId == bij && EF.Property<GezinId>(l, "GezinId") == casus.GezinId, ct))
        {
            return new Weigering("persoon-onbekend", "Kies iemand uit dit gezin.", "bij");
        }

        var persoon = bekend ?? Netwerkpersoon.Nieuw(ids.Nieuw(), casus.GezinId);
        var feit = persoon.Zet(o.Gegevens);
        if (feit.Gelukt && bekend is null)
        {
            db.Add(persoon);
        }

        return feit;
    }, ct);
}

/// <summary>Takes somebody out of the network; the file keeps it.</summary>
public sealed class HaalUitNetwerk(EenplanDb db, CasusToegang toegang, Werkeenheid werk) : Netwerkstap(toegang, werk)
{
    public sealed record Opdracht(CasusId Casus, Guid Persoon);

    public Task<Uitkomst<Klaar>> VoerUit(Opdracht o, CancellationToken ct) => Voer("NetwerkVerlaten", o.Casus, async (casus, verloop) =>
        await db.Set<Netwerkpersoon>().FirstOrDefaultAsync(n => n.Id == o.Persoon && n.GezinId == casus.GezinId, ct) is { } persoon ? persoon.GaWeg(verloop.Nu) : Weigering.NietGevonden, ct);
}

/// <summary>Estimates what the family can do by itself with this network (CR-039).</summary>
public sealed class SchatZelfredzaamheid(EenplanDb db, CasusToegang toegang, Werkeenheid werk) : Netwerkstap(toegang, werk)
{
    public sealed record Opdracht(CasusId Casus, int Versie, string? Tekst);

    public Task<Uitkomst<Klaar>> VoerUit(Opdracht o, CancellationToken ct) => Voer("ZelfredzaamheidSchatten", o.Casus, async (casus, _) =>
    {
        var gezin = await db.Set<GezinEntiteit>().SingleAsync(g => g.Id == casus.GezinId, ct);
        return gezin.Versie == o.Versie ? gezin.SchatZelfredzaamheid(o.Tekst) : Weigering.Verouderd;
    }, ct);
}

/// <summary>The ecomap: the family in the middle, who is around it left and right, the line says how the bond is. Pure layout: the table twin has the same.</summary>
public sealed class Ecokaart
{
    const int Rij = 58;
    const int Vak = 190;

    public sealed record Mens(int X, int Y, string Kort, string Bij, string Titel, string Lijn, string Klasse);

    public IReadOnlyList<Mens> Mensen { get; private init; } = [];

    public string Gezin { get; private init; } = "";

    public int Breed => 640;

    public int Hoog { get; private init; }

    public int Midden => Hoog / 2;

    public static Ecokaart Teken(string gezin, IReadOnlyList<Netwerkpersoon> alle, Func<PersoonId?, string> naam)
    {
        var hoog = Math.Max(140, (((alle.Count + 1) / 2) * Rij) + 20);
        return new()
        {
            Gezin = Kort(gezin, 14),
            Hoog = hoog,
            Mensen = [.. alle.Select((n, i) =>
            {
                var (links, aantal) = (i % 2 == 0, (alle.Count + (i % 2 == 0 ? 1 : 0)) / 2);
                var y = ((hoog - (aantal * Rij)) / 2) + ((i / 2) * Rij) + (Rij / 2);
                var (rand, hart) = (links ? Vak : 640 - Vak, links ? 320 - 62 : 320 + 62);
                return new Mens(
                    links ? 0 : 640 - Vak, y - 22, Kort(n.Naam, 22), Kort($"{Netwerkpersoon.Woord(n.Soort).ToLowerInvariant()}, bij {naam(n.Bij)}", 28),
                    $"{n.Naam}: contact {Netwerkpersoon.Woord(n.Band)}", Pad(rand, y, hart, hoog / 2, n.Band), n.Band switch { Band.Sterk => "b-sterk", Band.Gespannen => "b-spanning", _ => "b-gewoon" });
            })],
        };
    }

    /// <summary>A tense bond zigzags, so that nobody needs the colour.</summary>
    static string Pad(int vanX, int vanY, int naarX, int naarY, Band band)
    {
        const int Stappen = 8;
        return band != Band.Gespannen
            ? $"M{vanX} {vanY}L{naarX} {naarY}"
            : "M" + string.Join('L', Enumerable.Range(0, Stappen + 1).Select(i => $"{vanX + ((naarX - vanX) * i / Stappen)} {vanY + ((naarY - vanY) * i / Stappen) + (i is 0 or Stappen ? 0 : i % 2 == 0 ? 5 : -5)}"));
    }

    static string Kort(string tekst, int tekens)
    {
        var delen = new System.Globalization.StringInfo(tekst);
        return delen.LengthInTextElements <= tekens ? tekst : delen.SubstringByTextElements(0, tekens - 1).TrimEnd() + "…";
    }
}
