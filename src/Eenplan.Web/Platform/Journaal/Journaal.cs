using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Eenplan.Domein.Gedeeld;
using Eenplan.Web.Platform.Opslag;
using Microsoft.EntityFrameworkCore;

namespace Eenplan.Web.Platform.Journaal;

/// <summary>Appends facts to their chains inside the transaction of the change they tell of.</summary>
public sealed class Journaal(EenplanDb db, Ids ids)
{
    /// <summary>Chain of the gemeente, for facts without a casus.</summary>
    public static readonly Guid Gemeenteketen = Guid.Empty;

    static readonly JsonSerializerOptions Json = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    internal async Task Schrijf(Proces proces, Guid ketenId, IReadOnlyList<Feit> feiten, CancellationToken ct)
    {
        var kop = await NeemKop(ketenId, feiten.Count, ct);
        var (nr, vorige) = (kop.LaatsteNr - feiten.Count, kop.LaatsteHash);
        foreach (var feit in feiten)
        {
            var zout = RandomNumberGenerator.GetBytes(16);
            var rij = Maak(proces, ketenId, ++nr, vorige, feit, zout);
            db.Add(rij);
            db.Add(new Feitinhoud { FeitId = rij.Id, Zout = zout, Tekst = feit.Tekst });
            vorige = rij.Hash;
        }

        kop.LaatsteHash = vorige;
    }

    Journaalfeit Maak(Proces proces, Guid ketenId, int nr, byte[] vorige, Feit feit, byte[] zout)
    {
        var rij = new Journaalfeit
        {
            Id = ids.Nieuw(),
            KetenId = ketenId,
            Nr = nr,
            ProcesId = proces.Id,
            Soort = feit.Soort,
            Wie = proces.Wie,
            Op = proces.Op,
            Dag = feit.Op ?? Datum.Dag(proces.Op),
            Over = string.Join(',', feit.Over),
            Codes = JsonSerializer.Serialize(new SortedDictionary<string, string>(feit.Codes.ToDictionary(), StringComparer.Ordinal), Json),
            Inhoudhash = Feitketen.Inhoudhash(feit.Tekst, zout),
            VorigeHash = vorige,
        };
        return new Journaalfeit
        {
            Id = rij.Id,
            KetenId = rij.KetenId,
            Nr = rij.Nr,
            ProcesId = rij.ProcesId,
            Soort = rij.Soort,
            Wie = rij.Wie,
            Op = rij.Op,
            Dag = rij.Dag,
            Over = rij.Over,
            Codes = rij.Codes,
            Inhoudhash = rij.Inhoudhash,
            VorigeHash = rij.VorigeHash,
            Hash = Feitketen.Hash(rij, proces.Soort),
        };
    }

    /// <summary>Moves the head on; the update takes the row lock, so two writers to one chain wait for each other on both databases.</summary>
    async Task<Journaalkop> NeemKop(Guid ketenId, int aantal, CancellationToken ct)
    {
        if (db.ChangeTracker.Entries<Journaalkop>().FirstOrDefault(e => e.Entity.KetenId == ketenId)?.Entity is { } bekend)
        {
            bekend.LaatsteNr += aantal;
            return bekend;
        }

        var geraakt = await db.Set<Journaalkop>().Where(k => k.KetenId == ketenId)
            .ExecuteUpdateAsync(s => s.SetProperty(k => k.LaatsteNr, k => k.LaatsteNr + 0), ct);
        if (geraakt == 0)
        {
            var nieuw = new Journaalkop { KetenId = ketenId, LaatsteNr = aantal, LaatsteHash = Feitketen.Begin(ketenId) };
            db.Add(nieuw);
            return nieuw;
        }

        var kop = await db.Set<Journaalkop>().SingleAsync(k => k.KetenId == ketenId, ct);
        kop.LaatsteNr += aantal;
        return kop;
    }
}

/// <summary>How a chain hashes; <c>journaal controleer</c> computes the same.</summary>
public static class Feitketen
{
    public static byte[] Begin(Guid ketenId) => SHA256.HashData(Encoding.UTF8.GetBytes("eenplan:" + ketenId));

    public static byte[] Inhoudhash(string tekst, byte[] zout) => SHA256.HashData([.. zout, .. Encoding.UTF8.GetBytes(tekst)]);

    /// <summary>Hash of a fact; the name of its proces is in it, for the row of a proces has no hash of its own.</summary>
    public static byte[] Hash(Journaalfeit f, string proces) => SHA256.HashData(Encoding.UTF8.GetBytes(string.Join(
        '\n', f.Id, f.KetenId, f.Nr, f.ProcesId, proces, f.Soort, f.Wie?.ToString() ?? "", f.Op.UtcDateTime.ToString("O", CultureInfo.InvariantCulture), f.Dag.ToString("O", CultureInfo.InvariantCulture), f.Over, f.Codes, Convert.ToHexString(f.Inhoudhash), Convert.ToHexString(f.VorigeHash))));
}
