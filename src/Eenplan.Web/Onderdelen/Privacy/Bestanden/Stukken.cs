using System.Buffers.Binary;
using System.Runtime.CompilerServices;
using System.Security.Cryptography;
using Eenplan.Domein.Gedeeld;
using Eenplan.Domein.Privacy;
using Eenplan.Web.Onderdelen.Casus.Contract;
using Eenplan.Web.Platform.Identiteit;
using Eenplan.Web.Platform.Journaal;
using Eenplan.Web.Platform.Opslag;
using Eenplan.Web.Platform.Sleutels;
using Microsoft.EntityFrameworkCore;
using CasusEntiteit = Eenplan.Domein.Casus.Casus;

namespace Eenplan.Web.Onderdelen.Privacy.Bestanden;

/// <summary>A piece of a file, encrypted; which file and which piece it is stands inside, so that pieces cannot be swapped in the database.</summary>
public sealed class Stukdeel
{
    /// <summary>Bytes of a piece before encryption.</summary>
    public const int Bytes = 256 * 1024;

    const int Merk = 20;

    public Guid StukId { get; init; }

    public int Nr { get; init; }

    public byte[] Inhoud { get; set; } = [];

    public static Stukdeel Maak(Guid stuk, int nr, ReadOnlySpan<byte> inhoud, Sleutelring sleutels)
    {
        var klaar = new byte[Merk + inhoud.Length];
        Kenmerk(stuk, nr).CopyTo(klaar, 0);
        inhoud.CopyTo(klaar.AsSpan(Merk));
        return new() { StukId = stuk, Nr = nr, Inhoud = sleutels.Versleutel(klaar) };
    }

    /// <exception cref="CryptographicException">It was changed or moved.</exception>
    public static ReadOnlyMemory<byte> Lees(Guid stuk, int nr, byte[] versleuteld, Sleutelring sleutels)
    {
        var klaar = sleutels.Ontsleutel(versleuteld);
        return klaar.AsSpan(0, Merk).SequenceEqual(Kenmerk(stuk, nr)) ? klaar.AsMemory(Merk) : throw new CryptographicException("Dit deel hoort niet bij dit bestand.");
    }

    static byte[] Kenmerk(Guid stuk, int nr)
    {
        var merk = new byte[Merk];
        stuk.TryWriteBytes(merk);
        BinaryPrimitives.WriteInt32BigEndian(merk.AsSpan(16), nr);
        return merk;
    }
}

/// <summary>What is typed about a document.</summary>
public sealed record Stukinvoer(Stuksoort? Soort, string? Op, Bronsoort? Bron, string? Gever, string? Omschrijving, string? Vindplaats)
{
    internal Uitkomst<Stukgegevens> Lees()
    {
        var dag = Datum.Lees(Op, "op");
        return dag.Gelukt ? new Stukgegevens(Soort, dag.Waarde, Bron, Gever, Omschrijving, Vindplaats) : dag.Weigeringen[0];
    }
}

/// <summary>Puts a file in the dossier; always possible, whatever the phase.</summary>
public sealed class VoegStukToe(EenplanDb db, CasusToegang toegang, Werkeenheid werk, Handelende wie, Sleutelring sleutels, Ids ids)
{
    /// <param name="Bestand">The file, or null when none was chosen.</param>
    /// <param name="Lengte">Its length in bytes; above the bound it is not read.</param>
    /// <param name="Mailnaam">Its name ends in .eml; the name itself is not kept.</param>
    public sealed record Opdracht(CasusId Casus, Stukinvoer Gegevens, Stream? Bestand, long Lengte, bool Mailnaam = false);

    public async Task<Uitkomst<Dossierstuk>> VoerUit(Opdracht o, CancellationToken ct)
    {
        // Reading and judging takes a moment and needs no database: it happens before the proces, which holds the write lock.
        var bestand = await Keur(o, ct);
        return await werk.Voer<Dossierstuk>("StukToevoegen", async verloop =>
        {
            var casus = await toegang.Schrijf(o.Casus, ct);
            if (!casus.Gelukt)
            {
                return Uitkomst<Dossierstuk>.Geweigerd(casus.Weigeringen);
            }

            var fouten = new Weigeringen();
            var gekeurd = fouten.Neem(bestand);
            var gegevens = fouten.Neem(o.Gegevens.Lees()) ?? new Stukgegevens(o.Gegevens.Soort, verloop.Vandaag, o.Gegevens.Bron, o.Gegevens.Gever, o.Gegevens.Omschrijving, o.Gegevens.Vindplaats);
            var nummer = await Stuknummer.Volgende(db, o.Casus, ct);
            var stuk = gekeurd is { Formaat: Bestandsformaat.Eml }
                ? Dossierstuk.LegMailVast(ids.Nieuw(), o.Casus, nummer, gegevens, Mailkoppen.Lees(gekeurd.Inhoud), gekeurd.Inhoud.Length, wie.Id, verloop.Nu)
                : Dossierstuk.LegVast(ids.Nieuw(), o.Casus, nummer, gegevens, gekeurd?.Formaat ?? Bestandsformaat.Pdf, gekeurd?.Inhoud.Length ?? 0, wie.Id, verloop.Nu);
            var goed = fouten.Neem(stuk);
            if (fouten.Heeft)
            {
                return fouten.Als<Dossierstuk>();
            }

            db.Add(goed!);
            for (var nr = 0; nr * Stukdeel.Bytes < gekeurd!.Inhoud.Length; nr++)
            {
                var plek = nr * Stukdeel.Bytes;
                db.Add(Stukdeel.Maak(goed!.Id, nr, gekeurd.Inhoud.AsSpan(plek, Math.Min(Stukdeel.Bytes, gekeurd.Inhoud.Length - plek)), sleutels));
            }

            verloop.Schrijf(o.Casus, goed!.Feit);
            return goed;
        }, ct);
    }

    static async Task<Uitkomst<Gekeurd>> Keur(Opdracht o, CancellationToken ct)
    {
        if (o.Bestand is null)
        {
            return new Weigering("bestand-ontbreekt", "Kies een bestand.", "bestand");
        }

        if (o.Lengte > Dossierstuk.MeesteBytes)
        {
            return Bestandskeuring.TeGroot;
        }

        var inhoud = new byte[o.Lengte];
        await o.Bestand.ReadExactlyAsync(inhoud, ct);
        return Bestandskeuring.Keur(inhoud, o.Mailnaam);
    }
}

/// <summary>Types of a kept file what could not be read from it.</summary>
public sealed class VulStukAan(EenplanDb db, CasusToegang toegang, Werkeenheid werk)
{
    public sealed record Opdracht(CasusId Casus, Guid Stuk, Stukinvoer Gegevens);

    public Task<Uitkomst<Klaar>> VoerUit(Opdracht o, CancellationToken ct) => werk.Voer<Klaar>("StukAanvullen", async verloop =>
    {
        var casus = await toegang.Schrijf(o.Casus, ct);
        if (!casus.Gelukt)
        {
            return Uitkomst<Klaar>.Geweigerd(casus.Weigeringen);
        }

        if (await db.Set<Dossierstuk>().FirstOrDefaultAsync(s => s.Id == o.Stuk && s.CasusId == o.Casus, ct) is not { } stuk)
        {
            return Weigering.NietGevonden;
        }

        var gegevens = o.Gegevens.Lees();
        var feit = gegevens.Gelukt ? stuk.VulAan(gegevens.Waarde, verloop.Nu) : Uitkomst<Feit>.Geweigerd(gegevens.Weigeringen);
        if (!feit.Gelukt)
        {
            return Uitkomst<Klaar>.Geweigerd(feit.Weigeringen);
        }

        verloop.Schrijf(o.Casus, feit.Waarde);
        return Klaar.Goed;
    }, ct);
}

/// <summary>Registers a document that exists on paper, with the place where it lies (CR-009).</summary>
public sealed class RegistreerPapierenStuk(EenplanDb db, CasusToegang toegang, Werkeenheid werk, Handelende wie, Ids ids)
{
    public sealed record Opdracht(CasusId Casus, Stukinvoer Gegevens);

    public Task<Uitkomst<Dossierstuk>> VoerUit(Opdracht o, CancellationToken ct) => werk.Voer<Dossierstuk>("PapierenStukRegistreren", async verloop =>
    {
        var casus = await toegang.Schrijf(o.Casus, ct);
        if (!casus.Gelukt)
        {
            return Uitkomst<Dossierstuk>.Geweigerd(casus.Weigeringen);
        }

        var gegevens = o.Gegevens.Lees();
        var stuk = gegevens.Gelukt
            ? Dossierstuk.LegVast(ids.Nieuw(), o.Casus, await Stuknummer.Volgende(db, o.Casus, ct), gegevens.Waarde, null, 0, wie.Id, verloop.Nu)
            : Uitkomst<Dossierstuk>.Geweigerd(gegevens.Weigeringen);
        if (stuk.Gelukt)
        {
            db.Add(stuk.Waarde);
            verloop.Schrijf(o.Casus, stuk.Waarde.Feit);
        }

        return stuk;
    }, ct);
}

/// <summary>Withdraws an own document, visibly.</summary>
public sealed class TrekStukIn(EenplanDb db, CasusToegang toegang, Werkeenheid werk, Handelende wie)
{
    public sealed record Opdracht(CasusId Casus, Guid Stuk, string? Reden);

    public Task<Uitkomst<Klaar>> VoerUit(Opdracht o, CancellationToken ct) => werk.Voer<Klaar>("StukIntrekken", async verloop =>
    {
        var casus = await toegang.Schrijf(o.Casus, ct);
        if (!casus.Gelukt)
        {
            return Uitkomst<Klaar>.Geweigerd(casus.Weigeringen);
        }

        if (await db.Set<Dossierstuk>().FirstOrDefaultAsync(s => s.Id == o.Stuk && s.CasusId == o.Casus, ct) is not { } stuk)
        {
            return Weigering.NietGevonden;
        }

        var feit = stuk.TrekIn(wie.Id, o.Reden, verloop.Nu);
        if (!feit.Gelukt)
        {
            return Uitkomst<Klaar>.Geweigerd(feit.Weigeringen);
        }

        verloop.Schrijf(o.Casus, feit.Waarde);
        return Klaar.Goed;
    }, ct, o.Reden);
}

/// <summary>Gives the next number within a case; two at once wait for each other on the row of the case.</summary>
static class Stuknummer
{
    public static async Task<int> Volgende(EenplanDb db, CasusId casus, CancellationToken ct)
    {
        await db.Set<CasusEntiteit>().Where(c => c.Id == casus).ExecuteUpdateAsync(s => s.SetProperty(c => c.Versie, c => c.Versie), ct);
        return (await db.Set<Dossierstuk>().Where(s => s.CasusId == casus).MaxAsync(s => (int?)s.Nummer, ct) ?? 0) + 1;
    }
}

/// <summary>Reads the documents of a case.</summary>
public sealed class Stukkenlezer(EenplanDb db, Sleutelring sleutels)
{
    public const int PerPagina = 20;

    /// <summary>Most results of a search; more is a reason to search better.</summary>
    public const int MeesteTreffers = 50;

    /// <summary>Newest documents first; with words, those that hold all of them.</summary>
    public async Task<(IReadOnlyList<Dossierstuk> Regels, int Totaal)> Lees(CasusId casus, string? zoek, int pagina, CancellationToken ct)
    {
        var alle = db.Set<Dossierstuk>().AsNoTracking().Where(s => s.CasusId == casus);
        foreach (var woord in Dossierstuk.Zoekvorm(zoek).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Take(5))
        {
            alle = alle.Where(s => s.Zoektekst.Contains(woord));
        }

        var op = alle.OrderByDescending(s => s.Op).ThenByDescending(s => s.Nummer);
        return (await (zoek is null ? op.Skip((pagina - 1) * PerPagina).Take(PerPagina) : op.Take(MeesteTreffers)).ToListAsync(ct), await alle.CountAsync(ct));
    }

    /// <summary>A file of which something still has to be typed.</summary>
    public Task<Dossierstuk?> Onvolledig(CasusId casus, Guid stuk, CancellationToken ct) =>
        db.Set<Dossierstuk>().AsNoTracking().FirstOrDefaultAsync(s => s.Id == stuk && s.CasusId == casus && s.Aanvullen && s.Ingetrokken == null, ct);

    /// <summary>A file that can be opened; null for paper, withdrawn or unknown.</summary>
    public Task<Dossierstuk?> Bestand(CasusId casus, Guid stuk, CancellationToken ct) =>
        db.Set<Dossierstuk>().AsNoTracking().FirstOrDefaultAsync(s => s.Id == stuk && s.CasusId == casus && s.Formaat != null && s.Ingetrokken == null, ct);

    /// <summary>Its pieces in order, one in memory at a time.</summary>
    public async IAsyncEnumerable<ReadOnlyMemory<byte>> Delen(Guid stuk, [EnumeratorCancellation] CancellationToken ct)
    {
        var nr = 0;
        await foreach (var deel in db.Set<Stukdeel>().AsNoTracking().Where(d => d.StukId == stuk).OrderBy(d => d.Nr).AsAsyncEnumerable().WithCancellation(ct))
        {
            yield return Stukdeel.Lees(stuk, nr++, deel.Inhoud, sleutels);
        }
    }
}
